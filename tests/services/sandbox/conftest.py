from __future__ import annotations

from collections.abc import Iterator

import pytest

from services.sandbox import Sandbox
from tests.services.sandbox.support import Client, Clock


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(clock=Clock()) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    client = Client(sandbox)
    yield client
    client.connection.close()
