from __future__ import annotations

import itertools
import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from services.mall.client import MallClient
from services.records import Bases, Call, Environment, Profile
from services.wire.transport import Limits, Transport
from tests.services.mall.servers import Answer, ScriptedServer

PARTNER_CODE = "P000270"
CARD = "89852420180910340793"


class Wire:
    """A client of a scripted server, and what both sides saw."""

    def __init__(self, server: ScriptedServer, transport: Transport) -> None:
        self.server = server
        self.calls: list[Call] = []
        ticks = itertools.count()
        self.transport = transport
        self.bases = Bases(vshop=server.url + "/vshop", payment=server.url + "/payment", topup=server.url + "/topup")
        self.client = MallClient(
            profile=Profile(name="practice", environment="custom", language_code="1"),
            bases=self.bases,
            partner_code=PARTNER_CODE,
            transport=transport,
            on_call=self.calls.append,
            now=lambda: datetime(2026, 11, 23, 12, tzinfo=UTC) + timedelta(milliseconds=next(ticks)),
            environment=lambda: Environment.SANDBOX,
        )


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "mall.test").configure_cert(context)
    return context


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context


@pytest.fixture
def serve() -> Iterator[Callable[..., ScriptedServer]]:
    servers: list[ScriptedServer] = []

    def start(*answers: Answer, tls: ssl.SSLContext | None = None) -> ScriptedServer:
        servers.append(ScriptedServer(*answers, tls=tls))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def transports() -> Iterator[Callable[..., Transport]]:
    made: list[Transport] = []

    def make(
        *,
        ssl_context: ssl.SSLContext | None = None,
        proxy_for: Callable[[str], str | None] | None = None,
        **limits: float,
    ) -> Transport:
        quick = Limits(connect=2, read=2, total=5, pause=0.001)._replace(**limits)  # type: ignore[arg-type]  # one float stands for all
        made.append(Transport(ssl_context=ssl_context, proxy_for=proxy_for, limits=quick))
        return made[-1]

    yield make
    for transport in made:
        transport.close()


@pytest.fixture
def wire(serve: Callable[..., ScriptedServer], transports: Callable[..., Transport]) -> Callable[..., Wire]:
    """Return a maker of a client and its scripted server: `wire(answer, answer, read=0.2)`."""

    def make(*answers: Answer, tls: ssl.SSLContext | None = None, **settings: object) -> Wire:
        return Wire(serve(*answers, tls=tls), transports(**settings))

    return make
