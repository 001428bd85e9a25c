"""`python -m benchmarks journal_growth [--large]`: what a journal costs as it grows, to 10,000 events or to a million.

Processor time but for the start, so that a busy machine moves it little. An exponent of 0 is flat, of 1 grows as the
journal does.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, grown
from benchmarks.full_journal import CARD, fill, order_no_of, recent_card
from benchmarks.start_card import until_looked_up
from services.journal import Blocking, Entry, Event, EventFilter, Journal
from services.journal.queries import same_effect

SMALL, LARGE = (1_000, 3_000, 10_000), (10_000, 100_000, 1_000_000)
_ROOT = Path(__file__).resolve().parents[1]
_ROUNDS = 5
_PATIENCE = 600.0
_GOAL_START, _GOAL_MS = 1.2, 5.0

Costs = dict[str, list[float]]


def journal_growth(sizes: Sequence[int] = SMALL, starts: int = 5) -> list[Figure]:
    """What a journal costs at the largest of these sizes, and how that grows."""
    costs = list[Costs]()
    with tempfile.TemporaryDirectory() as folder:
        for events in sizes:
            place = Path(folder) / str(events)
            place.mkdir()
            fill(place, events)
            costs.append(_costs(place, events))
        started = _starts(Path(folder), sizes[-1], starts) if starts else []
    figures = [_grown(what, sizes, [each[what] for each in costs]) for what in costs[0]]
    return [*figures, *([_figure(sizes[-1], started)] if started else [])]


def _grown(what: str, sizes: Sequence[int], runs: Sequence[Sequence[float]]) -> Figure:
    asked = what.startswith("? ")
    return grown(f"{what.removeprefix('? ')}, {sizes[-1]:,} events", sizes, runs, _GOAL_MS if asked else None)


def _figure(events: int, starts: Sequence[tuple[float, float]]) -> Figure:
    none, full = (median(each) for each in zip(*starts, strict=True))
    ratios = tuple(filled / empty for empty, filled in starts)
    parts = f"{full:.2f} s, {none:.2f} s"
    return Figure(f"look-up at start, {events:,} events to none", full / none, _GOAL_START, parts=parts, runs=ratios)


def _costs(folder: Path, events: int) -> Costs:
    """Milliseconds of processor time: opening, the checks, each question, an append."""
    made = Costs()
    for name in ("first start", "later start"):
        with closing(_opened(folder, name, made)) as book:
            made[f"{name}: until changes are taken"] = [_timed(lambda: book.wait_until_checked(_PATIENCE))]
            if book.trouble is not None:
                raise RuntimeError(f"the journal takes no writes: {book.trouble}")
            made[f"{name}: then, beside the work"] = [_timed(lambda: book.wait_until_checked(_PATIENCE, wholly=True))]
            if name == "later start":
                for asked, question in _questions(book, events).items():
                    made[f"? {asked}"] = [_timed(question) for _ in range(_ROUNDS)]
                for asked, listed in _lists(book, events).items():
                    rounds = [_timed_pages(listed) for _ in range(_ROUNDS)]
                    made[f"? {asked}: the slowest page"] = list(max(zip(*rounds, strict=False), key=median))
                    made[f"{asked}: all pages"] = [sum(each) for each in rounds]
                made["an append"] = [_timed(lambda: _append(book)) for _ in range(20)]
    return made


def _opened(folder: Path, name: str, made: Costs) -> Journal:
    """What the window waits for: of this thread alone, whatever the check does beside it."""
    begun = time.thread_time()
    book = Journal(folder, _now)
    made[f"{name}: opened"] = [(time.thread_time() - begun) * 1000]
    return book


def _append(book: Journal) -> Event:
    return book.append(Entry(kind="look_up", iccid=CARD))


def _questions(book: Journal, events: int) -> dict[str, Callable[[], object]]:
    card, number = recent_card(events), order_no_of(events)
    effect = Blocking(card, "http://a", "adds_plan", frozenset(), frozenset(), 0)
    return {
        "what is on its way": lambda: book.standing(["recorded", "sending"]),
        "what is unknown": lambda: book.standing(["unknown"]),
        "orders of the last day": lambda: book.rows(EventFilter(begin=_now() - timedelta(days=1), kinds=("step",))),
        "all of a payment": lambda: book.rows(EventFilter(pay_id=f"P000270{number}", kinds=("step",))),
        "the card of an order number": lambda: book.card_of(number),
        "the card of an unknown number": lambda: book.card_of("nothing"),
        "the cards worked on last": lambda: book.last_cards(4),
        "whether a number is used": lambda: book.used(f"P000270{number}"),
        "writes of the same effect": lambda: book._readers.read(lambda reader: list(same_effect(reader, effect))),
    }


def _lists(book: Journal, events: int) -> dict[str, Callable[[], Iterator[tuple[Event, ...]]]]:
    """What is listed, at most 5,000 rows of it: in questions for 200 rows each."""
    ago, today = _now() - timedelta(days=365), _now() - timedelta(hours=12)
    wanted = {
        "a card": EventFilter(iccid=recent_card(events), limit=5000),
        "a card with many rows": EventFilter(iccid=CARD, limit=5000),
        "Activity, the newest 5,000": EventFilter(limit=5000),
        "Activity, one day a year ago": EventFilter(begin=ago, end=ago + timedelta(days=1), limit=5000),
    }
    lists = {name: partial(book.done, each) for name, each in wanted.items()}
    return {**lists, "the shift of 12 hours": lambda: book.since(today)}


def _timed_pages(listed: Callable[[], Iterator[tuple[Event, ...]]]) -> list[float]:
    taken, last = list[float](), time.process_time()
    for _page in listed():
        taken.append((time.process_time() - last) * 1000)
        last = time.process_time()
    return taken


def _starts(folder: Path, events: int, runs: int) -> list[tuple[float, float]]:
    """Seconds from the start of the program until a card is looked up, with no journal and with the largest."""
    return [
        (until_looked_up(folder / f"empty{number}"), until_looked_up(folder / str(events))) for number in range(runs)
    ]


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def _now() -> datetime:
    return datetime.now(UTC)
