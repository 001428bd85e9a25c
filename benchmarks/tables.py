"""The plans of a card in the real window: filtering, sorting, and how long the window stands still meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Sequence
from statistics import median
from typing import TYPE_CHECKING

import msgspec

from benchmarks.figures import Figure, seconds
from benchmarks.wire import fill, serving
from services.sandbox.cards import OUR_PARTNER
from tools.open_window import Stage

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLineEdit, QTableView

    from services.records import Plan
    from ui.card_record import CardRecord
    from ui.workplace import Workplace

CARD = "89852000000000010072"
TYPED = "europe 10"
STALL_GOAL, FILTER_GOAL, MANY_FILTER_GOAL, SORT_GOAL = 50, 16, 50, 150
_BEAT = 0.002


def tables(prepared: Stage, runs: int = 5, card: str = CARD, copies: int = 10) -> list[Figure]:
    """Look a card with 10,000 plans up; filter and sort them, then ten times as many."""
    with serving() as server, prepared.open_window(server.bases, OUR_PARTNER) as workplace:
        stalls: list[float] = []
        for _ in range(runs):
            prepared.run(_arriving(workplace, card, stalls))
        plans = _record(workplace).plans.value or ()
        few = _filtering(prepared, workplace, plans, runs)
        many_plans = [
            msgspec.structs.replace(plan, name=f"{plan.name} #{copy}") for copy in range(copies) for plan in plans
        ]
        many = _filtering(prepared, workplace, many_plans, runs)
        sorting = _sorting(workplace, runs)
    return [
        Figure(f"longest stall while {len(plans):,} plans arrive", _ms(stalls), STALL_GOAL, "ms"),
        Figure(f"keystroke to filtered rows, {len(plans):,} plans", few, FILTER_GOAL, "ms"),
        Figure(f"keystroke to filtered rows, {len(many_plans):,} plans", many, MANY_FILTER_GOAL, "ms"),
        Figure(f"sort {len(many_plans):,} plans", sorting, SORT_GOAL, "ms"),
    ]


async def _arriving(workplace: Workplace, card: str, stalls: list[float]) -> None:
    """Look the card up with the Plans tab in view; note the longest time between two beats of the event loop."""
    workplace.console.set_tab("plans")
    beating = asyncio.create_task(_longest_pause())
    await fill(workplace, card)
    # What is prepared after the arrival must not stop the window either.
    await asyncio.sleep(0.5)
    beating.cancel()
    stalls.append(await beating)


async def _longest_pause() -> float:
    """Beat until cancelled; the longest time that a beat came late."""
    longest, last = 0.0, time.perf_counter()
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            await asyncio.sleep(_BEAT)
            now = time.perf_counter()
            longest, last = max(longest, now - last - _BEAT), now
    return longest


def _filtering(prepared: Stage, workplace: Workplace, plans: Sequence[Plan], runs: int) -> float:
    """Milliseconds from a key to the rows on screen: the median over the runs of the slowest key."""
    from PySide6.QtTest import QTest

    record, line, table = _record(workplace), _filter_line(workplace), _table(workplace)
    prepared.run(_show(workplace, record, plans))

    def press(letter: str) -> None:
        QTest.keyClicks(line, letter)
        table.viewport().repaint()

    slowest = []
    for _ in range(runs):
        line.clear()
        slowest.append(max(seconds(lambda letter=letter: press(letter)) for letter in TYPED))  # type: ignore[misc]  # a loop's letter
    line.clear()
    return _ms(slowest)


def _sorting(workplace: Workplace, runs: int) -> float:
    """Milliseconds to sort by name, area and price, each up and down: the median over the runs of the slowest."""
    from PySide6.QtCore import Qt

    table, orders = _table(workplace), (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    return _ms(
        [
            max(_sorted_in(table, column, order) for column in (0, 1, 5) for order in orders)
            for _ in range(runs)
        ]
    )  # fmt: skip


def _sorted_in(table: QTableView, column: int, order: Qt.SortOrder) -> float:
    return seconds(lambda: table.sortByColumn(column, order))


async def _show(workplace: Workplace, record: CardRecord, plans: Sequence[Plan]) -> None:
    """Put these plans on the card, and give the table the time to prepare its filter."""
    record.plans.succeed(record.plans.begin(), tuple(plans), workplace.console.desk.now())
    workplace.console.record_changed.emit(record, "plans")
    await asyncio.sleep(0.1 + len(plans) / 20_000)


def _record(workplace: Workplace) -> CardRecord:
    assert workplace.console.current is not None
    return workplace.console.current


def _filter_line(workplace: Workplace) -> QLineEdit:
    from PySide6.QtWidgets import QLineEdit

    found = workplace.window.findChild(QLineEdit, "plansFilter")
    assert found is not None
    return found


def _table(workplace: Workplace) -> QTableView:
    from PySide6.QtWidgets import QTableView

    found = workplace.window.findChild(QTableView, "plansTable")
    assert found is not None
    return found


def _ms(values: Sequence[float]) -> float:
    return median(values) * 1000
