"""One signed call against bare requests, and a whole look-up against one call."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.figures import Figure, alternating, milliseconds, seconds
from services.records import Bases, Profile
from services.sandbox.cards import OUR_PARTNER
from tools.open_window import Stage
from tools.practice import ServerProcess

if TYPE_CHECKING:
    from services.mall.client import MallClient
    from services.mall.transport import Transport
    from ui.card_record import CardRecord
    from ui.workplace import Workplace

CARD = "89852000000000010023"
CALL_GOAL = 1.15
LOOK_UP_GOAL = 2.3
ANSWER_SECONDS = 0.150


def call(runs: int = 400) -> list[Figure]:
    """A signed, decoded and logged verify on loopback against `Session.post` with the same bytes, in turns."""
    import requests

    from services.mall.transport import Transport

    with serving() as server, requests.Session() as session, closing(Transport()) as transport:
        client = _client(server.bases, transport)
        body, url = _signed_verify(), f"{server.bases.vshop}/singleVerify"
        headers = {"Content-Type": "application/json"}

        def bare() -> None:
            session.post(url, data=body, headers=headers).raise_for_status()

        for _ in range(5):
            bare()
            client.verify(CARD)
        ours, theirs = alternating(lambda: seconds(lambda: client.verify(CARD)), lambda: seconds(bare), runs)
    parts = f"call {milliseconds(ours)}, bare post {milliseconds(theirs)}"
    return [Figure("one signed call on loopback", ours / theirs, CALL_GOAL, parts=parts)]


def look_up(prepared: Stage, runs: int = 7, answer_seconds: float = ANSWER_SECONDS) -> list[Figure]:
    """From *Look up* to all tabs filled, each call answered after 150 ms, against one such call."""
    with serving() as server:
        server.control("faults", spec=f"*=slow:{answer_seconds}")
        with prepared.open_window(server.bases, OUR_PARTNER) as workplace:
            waits: list[float] = []
            calls: list[float] = []
            for _ in range(runs + 1):
                prepared.run(_look_up(workplace, waits))
                prepared.run(_one_call(workplace, calls))
    # The first of each also opens its connections.
    whole, one = median(waits[1:]), median(calls[1:])
    parts = f"look-up {milliseconds(whole)}, one call {milliseconds(one)}"
    return [Figure("look-up to all tabs filled", whole / one, LOOK_UP_GOAL, parts=parts)]


def filled(record: CardRecord) -> bool:
    """Whether every tab has its answer."""
    parts = (record.verdict, record.plans, record.orders, record.renewal)
    return all(part.state in ("rows", "empty") for part in parts)


async def until(condition: Callable[[], bool], patience: float = 60) -> None:
    """Let the program live until this holds."""
    end = time.perf_counter() + patience
    while not condition():
        if time.perf_counter() > end:
            raise RuntimeError("the window never got there")
        await asyncio.sleep(0.001)


@contextmanager
def serving() -> Iterator[ServerProcess]:
    """A sandbox in another process, so that it takes no time of ours."""
    server = ServerProcess("none")
    try:
        yield server
    finally:
        server.stop()


async def _look_up(workplace: Workplace, waits: list[float]) -> None:
    record = workplace.console.current
    assert record is not None
    record.card_text = CARD
    begun = time.perf_counter()
    workplace.look_up()
    # The look-up is a task of its own: its answers of the last time stand until it begins.
    await until(lambda: record.verdict.state == "loading")
    await until(lambda: filled(record))
    waits.append(time.perf_counter() - begun)


async def _one_call(workplace: Workplace, calls: list[float]) -> None:
    console = workplace.console
    assert console.current is not None
    subject = console.subject(console.current)
    begun = time.perf_counter()
    await console.background.read(console.desk.look_up.verify, subject)
    calls.append(time.perf_counter() - begun)


def _client(bases: Bases, transport: Transport) -> MallClient:
    from services.mall.client import MallClient

    profile = Profile(name="Benchmark", environment="custom")
    return MallClient(profile, bases, OUR_PARTNER, transport, lambda _call: None, lambda: datetime.now(UTC))


def _signed_verify() -> bytes:
    from services.mall import endpoints

    request = endpoints.VerifyRequest(deviceCode=CARD)
    now = datetime.now(UTC)
    filled_in = endpoints.fill(endpoints.VERIFY, request, partner_code=OUR_PARTNER, language_code="1", now=now)
    return endpoints.signed(filled_in).body.encode()
