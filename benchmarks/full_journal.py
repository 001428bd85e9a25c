"""A journal of many years, made quickly: what a desk with 200 cards a day leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from services.journal import EMPTY_HEAD, Entry, Journal, body_text
from services.journal.events import COLUMNS, Row, chain, row_of
from services.records import Environment, Money, OrderDraft, Plan
from services.writes.history import LightBody
from services.writes.ledger import RecordedBody, StepBody
from services.writes.making import order_write
from services.writes.records import Evidence, Place, Snapshot
from services.writes.states import Cause

CARD = "89852420180910340793"
"""A card with 1,800 rows in every journal of 100,000 events or more, else with some 20 in a thousand."""

_ROUND = 20  # events of one ticket
_PROFILE, _BASE = "practice", "http://a"
_LIGHT = '{"profile":"practice","environment":"sandbox","outcome":"ok","detail":"' + "x" * 350 + '"}'
_INSERT = f"INSERT INTO events ({', '.join(COLUMNS)}, hash) VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"


def fill(folder: Path, events: int, newest: datetime | None = None, card: str = CARD, base: str = _BASE) -> None:
    """Write so many events into the empty journal of this folder, the last one a minute before `newest`.

    `card` is the one with many rows, `base` the system that all was done at.
    """
    begin = (newest or datetime.now(UTC)) - timedelta(minutes=events + 1)
    with closing(Journal(folder, lambda: begin)) as book:
        writer = book._writer
        if writer is None:
            raise RuntimeError(f"the journal takes no writes: {book.trouble}")
        # What is measured is reading: the rows need not reach the disk one by one.
        writer.execute("PRAGMA synchronous = OFF")
        writer.execute("PRAGMA cache_size = -200000")
        writer.execute("BEGIN")
        writer.executemany(_INSERT, _chained(events, begin, card, base))
        writer.execute("COMMIT")


@contextmanager
def journal_of_years(events: int, card: str, base: str = _BASE) -> Iterator[Path]:
    """A data folder with such a journal, for a while; `card` has 1,800 rows in one of 100,000, done at `base`."""
    with TemporaryDirectory() as folder:
        fill(Path(folder), events, card=card, base=base)
        yield Path(folder)


def recent_card(events: int) -> str:
    """A card that was worked on lately in a journal of so many events."""
    return _card(events // _ROUND - 1, events, CARD)


def order_no_of(events: int) -> str:
    """The number of an order placed lately."""
    return _order_no(events // _ROUND - 2)


def _order_no(ticket: int) -> str:
    return f"20{ticket:017d}"


def _chained(events: int, begin: datetime, card: str, base: str) -> Iterator[tuple[object, ...]]:
    head = EMPTY_HEAD
    for seq, entry in enumerate(_entries(events, begin, card, base), 1):
        row: Row = row_of(entry, seq, begin + timedelta(minutes=seq), "desk")
        head = chain(head, row)
        yield (*row, head)


def _entries(events: int, begin: datetime, card: str, base: str) -> Iterator[Entry]:
    bodies = _bodies(begin, base)
    for number in range(events):
        ticket, part = divmod(number, _ROUND)
        entry = _entry(ticket, part, _card(ticket, events, card), bodies)
        yield msgspec.structs.replace(entry, base_url=base) if entry.base_url else entry


def _card(ticket: int, events: int, card: str) -> str:
    every = max(events // 1800, 55)
    return card if ticket % every == 0 else f"8985242018{ticket % (events // 200 + 1):010d}"


def _entry(ticket: int, part: int, card: str, bodies: dict[str, str]) -> Entry:
    """Of one ticket: look-ups, two questions for payments, a note, and one order with what was found of it."""
    name, number = f"intent-{ticket:012d}", _order_no(ticket)
    match part:
        case 14:
            body = bodies["recorded"].replace("CARD", card).replace("NUMBER", number)
            recorded = Entry(kind="step", intent=name, attempt=1, state="recorded", number=number, effect="adds_plan")
            return _about(
                ticket, card, msgspec.structs.replace(recorded, order_no=number, pay_id=f"P000270{number}"), body
            )
        case 15:
            return Entry(kind="step", intent=name, attempt=1, state="sending", body=bodies["sending"])
        case 16:
            state = "unknown" if ticket % 5000 == 9 else "confirmed"
            return Entry(kind="step", intent=name, attempt=1, state=state, body=bodies[state])
        case 17 | 18:
            return Entry(kind="evidence", intent=name, body=bodies["evidence"])
        case 11 | 12:
            asked = Entry(kind="payment_result", order_no=number, pay_id=f"P000270{number}")
            return _about(ticket, card, asked, bodies["paid"])
        case 13:
            return _about(ticket, card, Entry(kind="note"), _LIGHT)
        case _:
            return _about(ticket, card, Entry(kind="look_up"), _LIGHT)


def _bodies(at: datetime, base: str) -> dict[str, str]:
    """What the events of an order say, as the program writes it: "CARD" and "NUMBER" stand for its own."""
    price = Money(Decimal("12.36"), "GBP")
    plan = Plan(plan_code="EU-10-30", name="Europe 10 GB / 30 days", package_code="EU-10-30", price=price)
    write = order_write(OrderDraft(iccid="CARD", plan=plan, periods=1, total=price))
    numbered = msgspec.structs.replace(write, order_no="NUMBER", pay_id="P000270NUMBER")
    place = Place(environment=Environment.SANDBOX, base_url=base, language_code="1")
    paid = LightBody(profile=_PROFILE, environment=Environment.SANDBOX, outcome="paid", money=price, detail="x" * 300)
    snapshot = Snapshot(at=at, language_code="1", orders=())
    return {
        "recorded": body_text(RecordedBody(profile=_PROFILE, place=place, snapshot=snapshot, write=numbered)),
        "paid": body_text(paid),
        "sending": body_text(StepBody(cause=Cause.ABOUT_TO_CONNECT)),
        "confirmed": body_text(StepBody(cause=Cause.ANSWER_NAMES_IT)),
        "unknown": body_text(StepBody(cause=Cause.NO_PROOF, why="timeout", detail="timeout")),
        "evidence": body_text(Evidence(at=at, findings=(), complete=True, attempt=1)),
    }


def _about(ticket: int, card: str, entry: Entry, body: str) -> Entry:
    return msgspec.structs.replace(entry, agent="desk", iccid=card, base_url=_BASE, ticket=f"SUP-{ticket}", body=body)
