"""A bulk look-up of 1,000 cards in the real window, the sandbox in another process: stalls, *Cancel*, rows.

At the pace of the program, with the table in view. Each card of the fleet has a plan of a name of its own.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from benchmarks.figures import Figure
from benchmarks.tables import STALL_GOAL, begin_to_beat
from benchmarks.wire import serving
from services.sandbox.sample_cards import OUR_PARTNER
from tools.open_window import Stage

if TYPE_CHECKING:
    from benchmarks.tables import Taken
    from ui.frame.bulk import BulkPlace

CARDS = 1000
CANCEL_GOAL = 1000
_TICK = 0.05


def bulk(prepared: Stage, cards: int = CARDS) -> list[Figure]:
    """Look them all up; then begin again, and cancel."""
    with serving() as server, prepared.open_window(server.bases, OUR_PARTNER) as workplace:
        numbers = server.control("fleet", count=cards)["cards"]
        stalls: list[Taken] = []
        prepared.run(_looked_up(workplace.bulk, numbers, stalls))
        wrong = _on_the_wrong_row(workplace.bulk, numbers)
        waits: list[float] = []
        prepared.run(_cancelled(workplace.bulk, waits))
    (stall,) = stalls
    processor = f"processor time {stall.processor * 1000:.1f} ms"
    return [
        Figure(
            f"longest stall while {cards:,} cards are looked up", stall.wall * 1000, STALL_GOAL, "ms", parts=processor
        ),
        Figure("Cancel until nothing more is asked", waits[0] * 1000, CANCEL_GOAL, "ms"),
        Figure(f"answers on the wrong row, of {cards:,}", wrong, 0, ""),
    ]


async def _looked_up(place: BulkPlace, numbers: list[str], stalls: list[Taken]) -> None:
    place.show()
    place.page.paste.list.setPlainText("\n".join(numbers))
    await _until(lambda: len(place.looking.list.cards) == len(numbers))
    beating = await begin_to_beat()
    place.page.paste.begin_button.setEnabled(True)
    place.page.paste.begin_button.click()
    await _until(lambda: place.looking.run is not None and not place.looking.under_way)
    # What is prepared after the last arrival must not stop the window either.
    await asyncio.sleep(0.5)
    beating.cancel()
    stalls.append(await beating)


def _on_the_wrong_row(place: BulkPlace, numbers: list[str]) -> int:
    """How many cards have another card's answer, another card's plan, or none; one of ten is another partner's."""
    wrong = 0
    for number, iccid in enumerate(numbers):
        answer = place.looking.rows[iccid].answer
        plans = [order.plan_name.rpartition(", ")[2] for order in answer.facts.orders.value or ()] if answer else []
        wanted = [f"fleet {number + 1}"] if number % 10 < 8 else []
        wrong += answer is None or answer.verdict.iccid != iccid or plans != wanted
    return wrong


async def _cancelled(place: BulkPlace, waits: list[float]) -> None:
    place.page.paste.begin_wanted.emit()
    await _until(lambda: place.looking.progress is not None and place.looking.progress.done > 5)
    begun = time.perf_counter()
    place.page.progress.cancel_button.click()
    await _until(lambda: not place.looking.under_way and not place.page.progress.cancel_button.isVisible())
    waits.append(time.perf_counter() - begun)


async def _until(happened: Callable[[], bool]) -> None:
    while not happened():
        await asyncio.sleep(_TICK)
