from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from services.csss.client import Account, CsssClient
from services.records import Call, Environment, Profile
from services.sandbox import Sandbox
from services.wire.transport import Transport
from tests.services.mall.servers import Answer, ScriptedServer

NOW = datetime(2022, 1, 27, 2, 49, 14, tzinfo=UTC)  # the timestamp of the printed usage example: 1643251754
SECRET = "EXAMPLE-SECRET"
PROFILE = Profile(name="practice", environment="custom")


class Wire:
    """A client of CSSS, and every call that it reported."""

    def __init__(self, url: str, transport: Transport, *, secret: str = SECRET, profile: Profile = PROFILE) -> None:
        self.calls: list[Call] = []
        self.client = CsssClient(
            profile,
            Account(url, "P000270", secret),
            transport,
            self.calls.append,
            lambda: NOW,
            lambda: Environment.SANDBOX,
        )


@pytest.fixture
def wire(sandbox: Sandbox, transport: Transport) -> Wire:
    return Wire(sandbox.csss_url, transport)


@pytest.fixture
def scripted(transport: Transport) -> Iterator[Callable[..., tuple[Wire, ScriptedServer]]]:
    servers: list[ScriptedServer] = []

    def make(*answers: Answer) -> tuple[Wire, ScriptedServer]:
        servers.append(ScriptedServer(*answers))
        return Wire(servers[-1].url, transport), servers[-1]

    yield make
    for server in servers:
        server.stop()
