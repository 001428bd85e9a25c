"""One signed call against bare requests, and a whole look-up against one call."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.figures import Figure, alternating, milliseconds, seconds
from services.records import Bases, Profile
from services.sandbox.sample_cards import OUR_PARTNER
from tools.open_window import Stage
from tools.practice import ServerProcess

if TYPE_CHECKING:
    from services.mall.client import MallClient
    from services.mall.transport import Transport
    from ui.frame.frame import Workplace

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
    # The first of each also opens its connections. Of the others the least: what else the machine does only adds.
    whole, one = min(waits[1:]), min(calls[1:])
    usual = f"medians {milliseconds(median(waits[1:]))} and {milliseconds(median(calls[1:]))}"
    parts = f"look-up {milliseconds(whole)}, one call {milliseconds(one)}, {usual}"
    return [Figure("look-up to all tabs filled", whole / one, LOOK_UP_GOAL, parts=parts)]


@contextmanager
def serving() -> Iterator[ServerProcess]:
    """A sandbox in another process, so that it takes no time of ours."""
    server = ServerProcess("none")
    try:
        yield server
    finally:
        server.stop()


async def fill(workplace: Workplace, card: str) -> float:
    """Look a card up; seconds from *Look up* until every tab has its answer."""
    record, done = workplace.session.current, asyncio.Event()
    assert record is not None
    awaited = {"verdict", "plans", "orders", "renewal"}

    def note(_record: object, part: str) -> None:
        if part in awaited and getattr(record, part).state in ("rows", "empty"):
            awaited.discard(part)
        if not awaited:
            done.set()

    # The window's own signal: asking again and again would take time from what is measured.
    noting = workplace.session.record_changed.connect(note)
    record.card_text = card
    begun = time.perf_counter()
    workplace.look_up()
    await asyncio.wait_for(done.wait(), 60)
    taken = time.perf_counter() - begun
    workplace.session.record_changed.disconnect(noting)
    return taken


async def _look_up(workplace: Workplace, waits: list[float]) -> None:
    waits.append(await fill(workplace, CARD))


async def _one_call(workplace: Workplace, calls: list[float]) -> None:
    session = workplace.session
    assert session.current is not None
    subject = session.subject(session.current)
    begun = time.perf_counter()
    await session.background.read(session.desk.look_up.verify, subject)
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
