"""`python -m benchmarks history`: a card with 1,800 rows of history in a journal of 100,000, looked up in turns."""

from __future__ import annotations

import asyncio
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.figures import Figure
from benchmarks.full_journal import journal_of_years
from benchmarks.tables import STALL_GOAL, Taken, as_the_program, begin_to_beat
from benchmarks.wire import CARD, fill, serving
from services.sandbox.sample_cards import OUR_PARTNER
from services.setup.systems import system_of
from tools.open_window import Stage

if TYPE_CHECKING:
    from ui.frame.frame import Workplace

EVENTS = 100_000
_SETTLED, _PATIENCE = 2.0, 600.0


def history(prepared: Stage, runs: int = 5, events: int = EVENTS) -> list[Figure]:
    """The longest time between two beats of the event loop, from Enter until history and answers are drawn."""
    stalls: list[Taken] = []
    with (
        serving() as server,
        journal_of_years(events, CARD, system_of(server.bases.vshop)) as data,
        as_the_program(),
        prepared.open_window(server.bases, OUR_PARTNER, data) as workplace,
    ):
        workplace.session.desk.journal.wait_until_checked(_PATIENCE, wholly=True)
        for _ in range(max(runs, 1)):
            prepared.run(_looked_up(workplace, stalls))
    wall, processor = (median(each) * 1000 for each in zip(*stalls, strict=True))
    name = f"longest stall from Enter, a card with 1,800 rows of {events:,}"
    each = tuple(stall.wall * 1000 for stall in stalls)
    return [Figure(name, wall, STALL_GOAL, "ms", parts=f"processor time {processor:.1f} ms", runs=each)]


async def _looked_up(workplace: Workplace, stalls: list[Taken]) -> None:
    beating = await begin_to_beat()
    await fill(workplace, CARD)
    # What is drawn after the last answer must not stop the window either.
    await asyncio.sleep(_SETTLED)
    beating.cancel()
    stalls.append(await beating)
