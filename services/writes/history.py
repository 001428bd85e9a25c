"""The light rows of the journal beside its writes: look-ups, questions about payments, notes."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict, Unpack

import msgspec

from services.journal import CHECKING, Entry, Journal, body_text
from services.records import Environment, Money, Record, Subject
from services.writes.records import Place

NOTE = "note"


class LightBody(Record, frozen=True):
    """Body of a look-up, of a payment asked for, and of a note."""

    profile: str
    environment: Environment
    outcome: str = ""
    plan_name: str = ""
    money: Money | None = None
    detail: str = ""
    paid_at: str = ""


LIGHT_BODIES = msgspec.json.Decoder(LightBody)


class More(TypedDict, total=False):
    """What else a light row may tell; `paid_at` is Linksfield's own text of a time."""

    plan_name: str
    money: Money | None
    order_no: str
    pay_id: str
    detail: str
    paid_at: str


def light_entry(
    subject: Subject,
    place: Place,
    what: str,
    outcome: str,
    *,
    plan_name: str = "",
    money: Money | None = None,
    order_no: str = "",
    pay_id: str = "",
    detail: str = "",
    paid_at: str = "",
) -> Entry:
    """A look-up, a question for a payment or a note, as the journal takes it."""
    body = LightBody(
        profile=subject.profile,
        environment=place.environment,
        outcome=outcome,
        plan_name=plan_name,
        money=money,
        detail=detail,
        paid_at=paid_at,
    )
    return Entry(
        kind=what,
        agent=subject.agent,
        iccid=subject.iccid,
        base_url=place.base_url,
        order_no=order_no,
        pay_id=pay_id,
        ticket=subject.ticket,
        body=body_text(body),
    )


class History:
    """Writes the light rows, and finds cards by their numbers. Thread-safe; `services.desk.done` reads all rows."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def note(self, subject: Subject, place: Place, what: str, outcome: str, **more: Unpack[More]) -> None:
        """Add a light row (a look-up, a payment asked for). Raises JournalTrouble: a look-up goes on without it."""
        self.add(light_entry(subject, place, what, outcome, **more))

    def add(self, entry: Entry, at: datetime | None = None) -> None:
        """Add a light row; `at` (aware UTC) is when it happened, if not now. Raises JournalTrouble."""
        self._journal.append(entry, at=at)

    @property
    def waits(self) -> bool:
        """Whether the journal takes no rows yet, because it is being checked. Never blocks."""
        trouble = self._journal.known_trouble
        return trouble is not None and trouble.reason == CHECKING

    def write_note(self, subject: Subject, place: Place, text: str) -> None:
        """Keep a note on a card, line by line; blanks at the ends of its lines go. Raises JournalTrouble.

        The notes of older versions, of one line each, are notes like any other.
        """
        lines = (" ".join(line.split()) for line in text.strip().splitlines())
        self.note(subject, place, NOTE, "", detail="\n".join(lines))

    def card_of(self, number: str) -> str:
        """The card that an order number, payId or ticket belongs to, or ""."""
        return self._journal.card_of(number)
