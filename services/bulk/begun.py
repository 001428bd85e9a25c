"""What the journal keeps of work on many cards: those that were meant. After a sudden end those not begun are known."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

import msgspec

from services.journal import AlreadyEntered, Entry, Event, Journal, body_text
from services.records import Money, Record
from services.writes.ledger import read_body
from services.writes.records import Place
from services.writes.states import What


class _Kept(NamedTuple):
    """The kinds of the two events of one sort of work, and how their numbers begin: numbers of orders never do so."""

    begun: str
    ended: str
    begun_number: str
    ended_number: str


# A sort of its own for each kind of write: an earlier version of the program must not take one for the other.
_KEPT = {
    What.STOP_RENEWAL: _Kept("bulk_stop", "bulk_stop_ended", "bulk-stop:", "bulk-stop-ended:"),
    What.CONTRACT_ORDER: _Kept("bulk_order", "bulk_order_ended", "bulk-order:", "bulk-order-ended:"),
}


class Begun(Record, frozen=True):
    """Work on many cards as it was confirmed: by whom, when (aware UTC), for which cards, in their order.

    `what` is done to each: STOP_RENEWAL, or CONTRACT_ORDER with its plan, periods and the amount for one card.
    `seq` is its place in the journal (0: not there yet): what was written after it may be of it, whatever a clock said.
    """

    name: str
    at: datetime
    agent: str
    ticket: str
    profile: str
    place: Place
    reason: str
    iccids: tuple[str, ...]
    what: What = What.STOP_RENEWAL
    plan_name: str = ""
    plan_code: str = ""
    periods: int = 0
    money: Money | None = None
    seq: int = 0


class _Body(Record, frozen=True):
    """Body of the event that begins it."""

    profile: str
    place: Place
    reason: str
    iccids: tuple[str, ...]
    plan_name: str = ""
    plan_code: str = ""
    periods: int = 0
    money: Money | None = None


# Made with the module, before any thread.
_BODIES = msgspec.json.Decoder(_Body)


def write_begun(journal: Journal, begun: Begun) -> Begun:
    """Write it down before the first card of it; returns it as it stands there. Raises JournalTrouble."""
    kept = _KEPT[begun.what]
    body = _Body(
        profile=begun.profile,
        place=begun.place,
        reason=begun.reason,
        iccids=begun.iccids,
        plan_name=begun.plan_name,
        plan_code=begun.plan_code,
        periods=begun.periods,
        money=begun.money,
    )
    number = kept.begun_number + begun.name
    entry = Entry(kind=kept.begun, agent=begun.agent, ticket=begun.ticket, number=number, body=body_text(body))
    event = journal.append(entry)
    return msgspec.structs.replace(begun, at=event.at, seq=event.seq)


def write_ended(journal: Journal, begun: Begun, agent: str) -> None:
    """Write down that nothing of it is left, or that an agent knows what is. Raises JournalTrouble."""
    kept = _KEPT[begun.what]
    with suppress(AlreadyEntered):
        journal.append(Entry(kind=kept.ended, agent=agent, number=kept.ended_number + begun.name))


def not_ended(journal: Journal) -> tuple[Begun, ...]:
    """Work on many that was begun and of which no end was written, oldest first. Raises JournalTrouble."""
    found = [each for what in _KEPT for each in _not_ended(journal, what)]
    return tuple(sorted(found, key=lambda begun: begun.seq))


def _not_ended(journal: Journal, what: What) -> list[Begun]:
    kept = _KEPT[what]
    ended = {event.number.removeprefix(kept.ended_number) for event in journal.numbered(kept.ended_number)}
    begun = (_begun(event, what) for event in journal.numbered(kept.begun_number))
    return [each for each in begun if each.name not in ended]


def _begun(event: Event, what: What) -> Begun:
    body = read_body(event, _BODIES)
    return Begun(
        name=event.number.removeprefix(_KEPT[what].begun_number),
        at=event.at,
        agent=event.agent,
        ticket=event.ticket,
        profile=body.profile,
        place=body.place,
        reason=body.reason,
        iccids=body.iccids,
        what=what,
        plan_name=body.plan_name,
        plan_code=body.plan_code,
        periods=body.periods,
        money=body.money,
        seq=event.seq,
    )
