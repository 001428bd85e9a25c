"""The plans of a card in the real window: filtering, sorting, and how long the window stands still meanwhile.

Beside each figure stands the processor time of the window's thread, which a busy machine moves least. Of several runs
the best counts, of the stalls the median.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from benchmarks.figures import Figure
from benchmarks.wire import fill, serving
from main import TURN_SECONDS
from services.sandbox.sample_cards import OUR_PARTNER
from tools.open_window import Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QTableView

    from services.records import Plan
    from ui.frame.frame import Workplace
    from ui.session.open_card import OpenCard
    from ui.tables.table import Table

CARD = "89852000000000010072"
TYPED = "europe 10"
STALL_GOAL, FILTER_GOAL, MANY_FILTER_GOAL, SORT_GOAL = 50, 16, 50, 150
_BEAT = 0.002


def tables(
    prepared: Stage,
    runs: int = 5,
    card: str = CARD,
    copies: int = 10,
    beside: str = "",
    data: Path | None = None,
) -> list[Figure]:
    """Look a card with 10,000 plans up; filter and sort them, then ten times as many. No two plans share a text.

    `beside` is what a data folder that is not empty holds.
    """
    with as_the_program(), serving() as server, prepared.open_window(server.bases, OUR_PARTNER, data) as workplace:
        workplace.session.desk.journal.wait_until_checked(600, wholly=True)
        stalls: list[Taken] = []
        for _ in range(runs):
            prepared.run(_arriving(workplace, card, stalls))
        found = _record(workplace).plans.value or ()
        plans, many_plans = unlike(found, len(found)), unlike(found, len(found) * copies)
        few = filtering(prepared, workplace, plans, runs)
        many = filtering(prepared, workplace, many_plans, runs)
        sorting = sorting_times(workplace, many_plans, runs)
    return [
        _figure(f"longest stall from Enter, {len(plans):,} plans arrive{beside}", STALL_GOAL, stalls, median),
        _figure(f"keystroke to filtered rows, {len(plans):,} plans{beside}", FILTER_GOAL, few),
        _figure(f"keystroke to filtered rows, {len(many_plans):,} plans{beside}", MANY_FILTER_GOAL, many),
        _figure(f"sort {len(many_plans):,} plans{beside}", SORT_GOAL, sorting),
    ]


@contextlib.contextmanager
def as_the_program() -> Iterator[None]:
    """Threads take turns as often as in the program: at Python's usual 5 ms the window waits for those that read."""
    turns = sys.getswitchinterval()
    sys.setswitchinterval(TURN_SECONDS)
    yield
    sys.setswitchinterval(turns)


def unlike(plans: Sequence[Plan], count: int) -> list[Plan]:
    """So many plans, made of these, each with texts of its own: real plans share none."""
    return [_with_own_texts(plans[number % len(plans)], number) for number in range(count)]


def _with_own_texts(plan: Plan, number: int) -> Plan:
    values = {name: getattr(plan, name) for name in plan.__struct_fields__}
    texts = {name: f"{value} #{number}" for name, value in values.items() if type(value) is str and value}
    return msgspec.structs.replace(plan, **texts)


class Taken(NamedTuple):
    """Seconds by the clock, and of processor time of the window's thread."""

    wall: float
    processor: float


def _figure(
    name: str, goal: float, runs: Sequence[Taken], of_several: Callable[[Iterable[float]], float] = min
) -> Figure:
    wall, processor = (of_several(each) * 1000 for each in zip(*runs, strict=True))
    each = tuple(run.wall * 1000 for run in runs)
    return Figure(name, wall, goal, "ms", parts=f"processor time {processor:.1f} ms", runs=each)


def _slowest(each: Iterable[Taken]) -> Taken:
    """The most of both."""
    wall, processor = zip(*each, strict=True)
    return Taken(max(wall), max(processor))


def _taken(work: Callable[[], object]) -> Taken:
    begun, used = time.perf_counter(), time.thread_time()
    work()
    return Taken(time.perf_counter() - begun, time.thread_time() - used)


async def _arriving(workplace: Workplace, card: str, stalls: list[Taken]) -> None:
    """Look the card up with the Plans tab in view; note the longest time between two beats of the event loop."""
    workplace.session.set_tab("plans")
    beating = await begin_to_beat()
    await fill(workplace, card)
    # What is prepared after the arrival must not stop the window either.
    await asyncio.sleep(0.5)
    beating.cancel()
    stalls.append(await beating)


async def begin_to_beat() -> asyncio.Task[Taken]:
    """Beats from now on, before whatever the caller does next: what a key does at once counts, too."""
    beating = asyncio.create_task(longest_pause())
    await asyncio.sleep(0)
    return beating


async def longest_pause() -> Taken:
    """Beat until cancelled; the longest that a beat came late, and the most processor time between two of them."""
    longest = Taken(0, 0)
    last, used = time.perf_counter(), time.thread_time()
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            await asyncio.sleep(_BEAT)
            now, using = time.perf_counter(), time.thread_time()
            longest = Taken(max(longest.wall, now - last - _BEAT), max(longest.processor, using - used))
            last, used = now, using
    return longest


def filtering(prepared: Stage, workplace: Workplace, plans: Sequence[Plan], runs: int) -> list[Taken]:
    """From a key to the rows on screen: the slowest key of each run."""
    from PySide6.QtTest import QTest

    record, line, table = _record(workplace), _filter_line(workplace), _table(workplace)
    prepared.run(show_plans(workplace, record, plans))

    def press(letter: str) -> None:
        QTest.keyClicks(line, letter)
        table.viewport().repaint()

    slowest = []
    for _ in range(runs):
        line.clear()
        slowest.append(_slowest(_taken(partial(press, letter)) for letter in TYPED))
    line.clear()
    return slowest


def sorting_times(workplace: Workplace, plans: Sequence[Plan], runs: int) -> list[Taken]:
    """Sort by name, area and price, each up and down, with a row selected: the slowest of each run.

    The rows are new in each run, so that the first sort by a column makes its keys.
    """
    slowest = []
    for _ in range(runs):
        _table(workplace).rows.set_rows(plans)
        _table(workplace).selectRow(0)
        slowest.append(_slowest(_sort_times(_table(workplace))))
    return slowest


def _sort_times(table: QTableView) -> list[Taken]:
    from PySide6.QtCore import Qt

    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    return [_taken(partial(table.sortByColumn, column, order)) for column in (0, 1, 5) for order in orders]


async def show_plans(workplace: Workplace, record: OpenCard, plans: Sequence[Plan]) -> None:
    """Put these plans on the card, and give the table the time to prepare its filter."""
    record.plans.succeed(record.plans.begin(), tuple(plans), workplace.session.desk.now())
    workplace.session.record_changed.emit(record, "plans")
    await asyncio.sleep(0.1 + len(plans) / 20_000)


def _record(workplace: Workplace) -> OpenCard:
    assert workplace.session.current is not None
    return workplace.session.current


def _filter_line(workplace: Workplace) -> QLineEdit:
    from PySide6.QtWidgets import QLineEdit

    found = workplace.window.findChild(QLineEdit, "plansFilter")
    assert found is not None
    return found


def _table(workplace: Workplace) -> Table[Plan]:
    from ui.tables.table import Table

    found = workplace.window.findChild(Table, "plansTable")
    assert found is not None
    return found
