"""Everything done from this PC, as Activity lists it, with the light rows beside the writes."""

from __future__ import annotations

from datetime import datetime

from services.journal import Entry, Event, EventFilter, Journal, body_text
from services.records import ActivityRow, Environment, KnownPayment, Money, Record, Subject
from services.writes.ledger import STEP, RecordedBody, StepBody, read_body
from services.writes.records import Place
from services.writes.states import State, What

NOTE = "note"
# A write on its way reads the same whether it is written down or sent already.
_OUTCOMES = {State.CONFIRMED.value: "ok", State.RECORDED.value: "sending"}
_SOURCES = {What.PLACE_ORDER.value: "order", What.RECORD_ORDER.value: "recorded", "payment_result": "asked"}


class LightBody(Record, frozen=True):
    """Body of a look-up, of a payment asked for, and of a note."""

    profile: str
    environment: Environment
    outcome: str = ""
    plan_name: str = ""
    money: Money | None = None
    detail: str = ""


class History:
    """Activity over the journal. Thread-safe; reading raises JournalTrouble if the file cannot be read."""

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
    ) -> None:
        """Add a light row (a look-up, a payment asked for). Raises JournalTrouble: a look-up goes on without it."""
        body = LightBody(
            profile=subject.profile,
            environment=place.environment,
            outcome=outcome,
            plan_name=plan_name,
            money=money,
            detail=detail,
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

    def rows(
        self,
        iccid: str = "",
        *,
        begin: datetime | None = None,
        end: datetime | None = None,
        kinds: tuple[str, ...] = (),
        limit: int = 0,
    ) -> tuple[ActivityRow, ...]:
        """Rows of one card or of all, newest first; `begin` inclusive, `end` exclusive, aware UTC."""
        wanted = EventFilter(iccid=iccid, begin=begin, end=end, kinds=kinds, limit=limit)
        return tuple(_row(first, last) for first, last in self._journal.rows(wanted))

    def notes(self, iccid: str) -> tuple[ActivityRow, ...]:
        """The notes on a card, newest first."""
        return self.rows(iccid, kinds=(NOTE,))

    def known_payments(self, base_url: str, iccid: str) -> tuple[KnownPayment, ...]:
        """The payIds of this card that went through this PC on this system, newest first, each once."""
        known: dict[str, KnownPayment] = {}
        for row in self.rows(iccid):
            if not row.pay_id or row.base_url != base_url or row.what not in _SOURCES:
                continue
            # An order says more about its payId than a later question about it does.
            if row.pay_id not in known or row.what != "payment_result":
                known[row.pay_id] = _known_payment(row)
        return tuple(known.values())

    def card_of(self, number: str) -> str:
        """The card that an order number, payId or ticket belongs to, or ""."""
        return self._journal.card_of(number)


def _row(first: Event, last: Event) -> ActivityRow:
    return _write_row(first, last) if first.kind == STEP else _light_row(first)


def _write_row(first: Event, last: Event) -> ActivityRow:
    opening = read_body(first, RecordedBody)
    write = opening.write
    recorded = last.state == State.RECORDED.value
    closing = None if recorded else read_body(last, StepBody)
    decided = last.state in (State.PLACED.value, State.NOT_PLACED.value)
    return ActivityRow(
        at=first.at,
        since=last.at,
        agent=first.agent,
        os_user=first.os_user,
        profile=opening.profile,
        environment=opening.place.environment.value,
        base_url=first.base_url,
        iccid=first.iccid,
        ticket=first.ticket,
        what=write.what.value if write else first.kind,
        outcome=_OUTCOMES.get(last.state, last.state),
        intent=first.intent,
        attempt=last.attempt,
        plan_name=write.plan_name if write else "",
        periods=write.draft.periods if write and write.draft else None,
        money=write.money if write else None,
        order_no=first.order_no,
        pay_id=first.pay_id,
        detail=closing.detail if closing else "",
        evidence=_evidence_text(closing),
        reason=(closing.reason if closing else "") or opening.reason,
        decided_by=last.agent if decided else "",
    )


def _light_row(event: Event) -> ActivityRow:
    body = read_body(event, LightBody)
    return ActivityRow(
        at=event.at,
        since=event.at,
        agent=event.agent,
        os_user=event.os_user,
        profile=body.profile,
        environment=body.environment.value,
        base_url=event.base_url,
        iccid=event.iccid,
        ticket=event.ticket,
        what=event.kind,
        outcome=body.outcome,
        plan_name=body.plan_name,
        money=body.money,
        order_no=event.order_no,
        pay_id=event.pay_id,
        detail=body.detail,
    )


def _evidence_text(closing: StepBody | None) -> str:
    """The codes of the evidence that a step rests on, for the details and the CSV."""
    if closing is None or closing.evidence is None:
        return closing.cause.value if closing else ""
    found = closing.evidence.findings
    return ", ".join(f"{finding.source}: {finding.code}" for finding in found)


def _known_payment(row: ActivityRow) -> KnownPayment:
    return KnownPayment(
        pay_id=row.pay_id,
        source=_SOURCES[row.what],
        at=row.at,
        money=row.money,
        order_no=row.order_no,
        plan_name=row.plan_name,
    )
