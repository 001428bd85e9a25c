"""The light rows of the journal beside its writes: look-ups, questions about payments, notes."""

from __future__ import annotations

import msgspec

from services.journal import Entry, Journal, body_text
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


class History:
    """Writes the light rows, and finds cards by their numbers. Thread-safe; `services.desk.done` reads all rows."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def note(
        self,
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
    ) -> None:
        """Add a light row (a look-up, a payment asked for); `paid_at` is Linksfield's own text of a time.

        Raises JournalTrouble: a look-up goes on without it.
        """
        body = LightBody(
            profile=subject.profile,
            environment=place.environment,
            outcome=outcome,
            plan_name=plan_name,
            money=money,
            detail=detail,
            paid_at=paid_at,
        )
        self._journal.append(
            Entry(
                kind=what,
                agent=subject.agent,
                iccid=subject.iccid,
                base_url=place.base_url,
                order_no=order_no,
                pay_id=pay_id,
                ticket=subject.ticket,
                body=body_text(body),
            )
        )

    def write_note(self, subject: Subject, place: Place, text: str) -> None:
        """Keep a one-line note on a card; line breaks become blanks. Raises JournalTrouble."""
        self.note(subject, place, NOTE, "", detail=" ".join(text.split()))

    def card_of(self, number: str) -> str:
        """The card that an order number, payId or ticket belongs to, or ""."""
        return self._journal.card_of(number)
