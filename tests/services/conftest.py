from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.sandbox import Sandbox
from services.wire.transport import Limits, Transport
from tests.services.desk.office import Office, office_in


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with office_in(tmp_path) as one:
        yield one


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def transport() -> Iterator[Transport]:
    """Reads are repeated as always, without the pauses between."""
    made = Transport(limits=Limits(pause=0.001))
    yield made
    made.close()
