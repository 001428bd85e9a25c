"""How costs grow: with 1,000 to 100,000 plans, and over 1,000 look-ups in one window.

An exponent of 0 is flat, of 1 grows as the number does.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
import time
from collections.abc import Sequence
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.figures import Figure, grown, resident
from benchmarks.tables import (
    CARD,
    MANY_FILTER_GOAL,
    SORT_GOAL,
    STALL_GOAL,
    Taken,
    as_the_program,
    begin_to_beat,
    filtering,
    show_plans,
    sorting_times,
    unlike,
)
from benchmarks.wire import fill, serving, settled
from services.sandbox.sample_cards import OUR_PARTNER
from tools.open_window import Stage

if TYPE_CHECKING:
    from services.records import Plan
    from ui.frame.frame import Workplace

SIZES = (1_000, 10_000, 100_000)
LOOK_UPS, SETTLED_AFTER = 1_000, 200
_UNITS = {"processor time of a look-up": "ms", "memory": "MiB", "threads": "", "descriptors": ""}
FLAT = {"processor time of a look-up": 1.2, "memory": 1.05, "threads": 1.0, "descriptors": 1.0}
_CARDS = 50

Runs = dict[str, list[float]]


def plans_growth(prepared: Stage, sizes: Sequence[int] = SIZES, runs: int = 5, card: str = CARD) -> list[Figure]:
    """Showing, filtering and sorting so many plans that share no text; by the clock, and memory."""
    measured = list[Runs]()
    with as_the_program(), serving() as server, prepared.open_window(server.bases, OUR_PARTNER) as workplace:
        prepared.run(settled(workplace, card))
        record = workplace.session.current
        found = (record.plans.value if record is not None else None) or ()
        for size in sizes:
            measured.append(_of_plans(prepared, workplace, unlike(found, size), runs))
    goals = {"longest stall while shown": STALL_GOAL, "keystroke to rows": MANY_FILTER_GOAL, "sort": SORT_GOAL}
    largest = f"{sizes[-1]:,} plans"
    return [
        grown(f"{what}, {largest}", sizes, [each[what] for each in measured], goals.get(what), _UNITS.get(what, "ms"))
        for what in measured[0]
    ]


def _of_plans(prepared: Stage, workplace: Workplace, plans: Sequence[Plan], runs: int) -> Runs:
    stalls = list[Taken]()
    for _ in range(runs):
        prepared.run(_shown(workplace, plans, stalls))
    taken = {
        "longest stall while shown": stalls,
        "keystroke to rows": filtering(prepared, workplace, plans, runs),
        "sort": sorting_times(workplace, plans, runs),
    }
    gc.collect()
    return {what: [each.wall * 1000 for each in times] for what, times in taken.items()} | {"memory": [_memory()]}


async def _shown(workplace: Workplace, plans: Sequence[Plan], stalls: list[Taken]) -> None:
    workplace.session.set_tab("plans")
    record = workplace.session.current
    assert record is not None
    beating = await begin_to_beat()
    await show_plans(workplace, record, plans)
    beating.cancel()
    stalls.append(await beating)


def look_ups_growth(prepared: Stage, count: int = LOOK_UPS, settled_after: int = SETTLED_AFTER) -> list[Figure]:
    """Time, memory, threads and descriptors over so many look-ups of different cards, beside those after 200."""
    measured = dict[int, Runs]()
    with as_the_program(), serving() as server, prepared.open_window(server.bases, OUR_PARTNER) as workplace:
        cards = server.control("fleet", count=_CARDS)["cards"]
        # Of ten cards one is another partner's: it has no plans.
        own = [card for number, card in enumerate(cards) if number % 10 < 8]
        for part in range(count // settled_after):
            prepared.run(_looked_up(workplace, own, settled_after, measured, part))
    return _of_look_ups(measured)


def _of_look_ups(measured: dict[int, Runs]) -> list[Figure]:
    sizes, figures = sorted(measured), list[Figure]()
    for what, unit in _UNITS.items():
        runs = [measured[size][what] for size in sizes]
        figures.append(grown(f"{what} after {sizes[-1]:,} look-ups", sizes, runs, None, unit))
        grows = median(runs[-1]) / median(runs[0])
        figures.append(Figure(f"{what} after {sizes[-1]:,} look-ups, to after {sizes[0]:,}", grows, FLAT[what]))
    return figures


async def _looked_up(
    workplace: Workplace, cards: Sequence[str], count: int, measured: dict[int, Runs], part: int
) -> None:
    taken = list[float]()
    for number in range(count):
        begun = time.process_time()
        await fill(workplace, cards[number % len(cards)])
        taken.append((time.process_time() - begun) * 1000)
    await asyncio.sleep(0.5)
    gc.collect()
    measured[(part + 1) * count] = {
        "processor time of a look-up": taken,
        "memory": [_memory()],
        "threads": [float(threading.active_count())],
        "descriptors": [_descriptors()],
    }


def _memory() -> float:
    return resident() if sys.platform == "linux" else 1.0


def _descriptors() -> float:
    return float(len(os.listdir("/proc/self/fd"))) if sys.platform == "linux" else 1.0
