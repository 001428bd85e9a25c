"""What one row of the journal holds, and how the rows are chained."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec

from services.records import Record

EMPTY_HEAD = "0" * 64  # the head of a journal without events

COLUMNS = (
    "seq", "at", "kind", "intent", "attempt", "state", "number", "iccid", "base_url", "effect",
    "order_no", "pay_id", "ticket", "agent", "os_user", "body",
)  # fmt: skip

Row = tuple[int, str, str, str, int, str, str, str, str, str, str, str, str, str, str, str]


class Entry(Record, frozen=True, kw_only=True):
    """What a caller wants appended. Empty fields mean "nothing to say".

    `kind` is "step" for an intent's step, else free ("look_up", "note", "evidence" ...). `number` is an order
    number drawn here, or the name of something else that is done once: the journal takes each only once. `iccid` and
    `base_url` stand on rows that Activity shows and on every `recorded` step. `body` is JSON text without secrets.
    """

    kind: str
    agent: str = ""
    intent: str = ""
    attempt: int = 0
    state: str = ""
    number: str = ""
    iccid: str = ""
    base_url: str = ""
    effect: str = ""
    order_no: str = ""
    pay_id: str = ""
    ticket: str = ""
    body: str = "{}"


class Event(Entry, frozen=True, kw_only=True):
    """An entry as it stands in the journal. `at` is aware UTC; `hash` covers this row and the hash before it."""

    seq: int
    at: datetime
    os_user: str
    hash: str


class Expected(Record, frozen=True):
    """Where an intent must stand for its next step: the attempt and state of its last one (0 and "" = none)."""

    attempt: int = 0
    state: str = ""


class Blocking(Record, frozen=True):
    """Refuses a step while another intent of the same effect on this card and system is in one of `states`.

    `since` is the last event the Review knew: a newer `recorded` step of the same effect makes it outdated,
    unless that one ended in one of `harmless`. `beside` are the intents that it may go out beside all the same.
    `reaches` says of what was recorded for this card at another system, by its body, whether it counts all the same.
    """

    iccid: str
    base_url: str
    effect: str
    states: frozenset[str]
    harmless: frozenset[str]
    since: int
    beside: frozenset[str] = frozenset()
    reaches: Callable[[Event], bool] | None = None


class Intents(Record, frozen=True):
    """All steps of one intent, oldest first; never empty."""

    steps: tuple[Event, ...]

    @property
    def first(self) -> Event:
        """The step that recorded it."""
        return self.steps[0]

    @property
    def last(self) -> Event:
        """Where it stands."""
        return self.steps[-1]


class EventFilter(Record, frozen=True):
    """Which rows to list. Empty means all; `begin` (inclusive) and `end` (exclusive) are aware UTC.

    `before`: those that the list has after the row of this number.
    """

    iccid: str = ""
    pay_id: str = ""
    kinds: tuple[str, ...] = ()
    begin: datetime | None = None
    end: datetime | None = None
    limit: int = 0
    before: int = 0


def time_text(at: datetime) -> str:
    """A time as the journal writes it: fixed width, UTC, so that text order is time order."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def time_of(text: str) -> datetime:
    """The aware UTC time of a journal text."""
    return datetime.fromisoformat(text)


def row_hash(row: Row) -> str:
    """SHA-256 (hex) of one row's content: its columns as a compact JSON array."""
    return hashlib.sha256(msgspec.json.encode(row)).hexdigest()


def chain(previous: str, row: Row) -> str:
    """The hash of a row that follows `previous`: SHA-256 (hex) over both hex texts.

    Two levels, so that a case file can prove its rows against the head without showing anyone else's.
    """
    return hashlib.sha256((previous + row_hash(row)).encode("ascii")).hexdigest()


def event_of(row: Row, hashed: str) -> Event:
    """The event that a row stands for."""
    seq, at, kind, intent, attempt, state, number, iccid, base_url, effect, order_no, pay_id, *rest = row
    ticket, agent, os_user, body = rest
    return Event(
        seq=seq, at=time_of(at), kind=kind, intent=intent, attempt=attempt, state=state, number=number,
        iccid=iccid, base_url=base_url, effect=effect, order_no=order_no, pay_id=pay_id, ticket=ticket,
        agent=agent, os_user=os_user, body=body, hash=hashed,
    )  # fmt: skip


def row_of(entry: Entry, seq: int, at: datetime, os_user: str) -> Row:
    """The row that an entry becomes, in the order of COLUMNS; half a character becomes a replacement character."""
    row = _row_of(entry, seq, at, os_user)
    try:
        msgspec.json.encode(row)
    except UnicodeEncodeError:
        return _whole(row)  # type: ignore[no-any-return]  # a tuple again, of the same length
    return row


def body_text(body: Record) -> str:
    """A body as JSON text; half a character in it becomes a replacement character."""
    try:
        return msgspec.json.encode(body).decode("utf-8")
    except UnicodeEncodeError:
        return msgspec.json.encode(_whole(msgspec.to_builtins(body))).decode("utf-8")


def _whole(value: Any) -> Any:  # noqa: ANN401 - JSON of any kind
    """What UTF-8 can hold: what is typed, pasted or cut off may end within an emoji."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_whole(key): _whole(each) for key, each in value.items()}
    return type(value)(map(_whole, value)) if isinstance(value, list | tuple) else value


def _row_of(entry: Entry, seq: int, at: datetime, os_user: str) -> Row:
    return (
        seq, time_text(at), entry.kind, entry.intent, entry.attempt, entry.state, entry.number, entry.iccid,
        entry.base_url, entry.effect, entry.order_no, entry.pay_id, entry.ticket, entry.agent, os_user, entry.body,
    )  # fmt: skip
