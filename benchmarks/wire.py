"""One signed call against bare requests, and a whole look-up against one call."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.figures import Figure, in_turns, milliseconds, seconds
from services.records import Bases, Profile
from services.sandbox.sample_cards import OUR_PARTNER
from tools.open_window import Stage
from tools.practice import ServerProcess

if TYPE_CHECKING:
    from services.mall.client import MallClient
    from services.wire.transport import Transport
    from ui.frame.frame import Workplace

CARD = "89852000000000010023"
CALL_GOAL = 1.10
LOOK_UP_GOAL = 2.15
ANSWER_SECONDS = 0.150
_PATIENCE = 600.0


def call(runs: int = 400) -> list[Figure]:
    """A signed, decoded and logged verify on loopback against `Session.post` with the same bytes, in turns.

    Both keep their connection, and neither looks for proxies and passwords in the environment.
    """
    import requests

    from services.wire.transport import Transport

    with serving() as server, requests.Session() as session, closing(Transport()) as transport:
        session.trust_env = False
        client = _client(server.bases, transport)
        body, url = _signed_verify(), f"{server.bases.vshop}/singleVerify"
        headers = {"Content-Type": "application/json"}

        def bare() -> None:
            session.post(url, data=body, headers=headers).raise_for_status()

        for _ in range(5):
            bare()
            client.verify(CARD)
        pairs = in_turns(lambda: seconds(lambda: client.verify(CARD)), lambda: seconds(bare), runs)
    ours, theirs = (median(each) for each in zip(*pairs, strict=True))
    parts = f"call {milliseconds(ours)}, bare post {milliseconds(theirs)}"
    ratios = tuple(one / other for one, other in pairs)
    return [Figure("one signed call on loopback", ours / theirs, CALL_GOAL, parts=parts, runs=ratios)]


def look_up(
    prepared: Stage,
    runs: int = 7,
    answer_seconds: float = ANSWER_SECONDS,
    beside: str = "",
    data: Path | None = None,
) -> list[Figure]:
    """From Enter to all tabs filled, each call answered after 150 ms, against one such call.

    `beside` is what a data folder that is not empty holds.
    """
    with serving() as server:
        server.control("faults", spec=f"*=slow:{answer_seconds}")
        with prepared.open_window(server.bases, OUR_PARTNER, data) as workplace:
            workplace.session.desk.journal.wait_until_checked(_PATIENCE, wholly=True)
            waits: list[float] = []
            calls: list[float] = []
            for _ in range(runs + 1):
                prepared.run(_look_up(workplace, waits))
                prepared.run(_one_call(workplace, calls))
    # The first of each also opens its connections. Of the others the least: what else the machine does only adds.
    whole, one = min(waits[1:]), min(calls[1:])
    usual = f"medians {milliseconds(median(waits[1:]))} and {milliseconds(median(calls[1:]))}"
    parts = f"look-up {milliseconds(whole)}, one call {milliseconds(one)}, {usual}"
    ratios = tuple(each / one for each in waits[1:])
    cold = f"look-up {milliseconds(waits[0])}, one call {milliseconds(calls[0])}"
    return [
        Figure(f"look-up to all tabs filled{beside}", whole / one, LOOK_UP_GOAL, parts=parts, runs=ratios),
        Figure(f"the first look-up, cold, to a later call{beside}", waits[0] / one, LOOK_UP_GOAL, parts=cold),
    ]


@contextmanager
def serving() -> Iterator[ServerProcess]:
    """A sandbox in another process, so that it takes no time of ours."""
    server = ServerProcess("none")
    try:
        yield server
    finally:
        server.stop()


async def fill(workplace: Workplace, card: str) -> float:
    """Look a card up; seconds from Enter in the card field until every tab has its answer."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    record, done = workplace.session.current, asyncio.Event()
    field = workplace.window.findChild(QLineEdit, "cardInput")
    assert field is not None
    assert record is not None
    awaited = {"verdict", "plans", "orders", "renewal"}

    def note(_record: object, part: str) -> None:
        if part in awaited and getattr(record, part).state in ("rows", "empty"):
            awaited.discard(part)
        if not awaited:
            done.set()

    # The window's own signal: asking again and again would take time from what is measured.
    noting = workplace.session.record_changed.connect(note)
    field.setText(card)
    begun = time.perf_counter()
    QTest.keyClick(field, Qt.Key.Key_Return)
    await asyncio.wait_for(done.wait(), 60)
    taken = time.perf_counter() - begun
    workplace.session.record_changed.disconnect(noting)
    # What was done on the card is read and drawn beside it.
    while workplace.session.tasks.is_running(f"{record.key}:known"):
        await asyncio.sleep(0.02)
    return taken


async def settled(workplace: Workplace, card: str) -> None:
    """Look a card up, and let what is prepared between events come to its end."""
    await fill(workplace, card)
    await asyncio.sleep(1)


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
