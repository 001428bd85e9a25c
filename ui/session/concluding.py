"""The verdict on an open card: what the journal here knows of it, with what Linksfield said, concluded by services."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

from services.desk.done import Did, done_of, of_ticket, on_its_way
from services.desk.verdicts.card_facts import Answer, Asked, AskedPayment, CardFacts, failed
from services.desk.verdicts.concluding import conclude, conclude_from
from services.desk.verdicts.note_facts import base
from services.desk.verdicts.noting import jobs
from services.desk.verdicts.remembered import judged
from services.desk.verdicts.verdicts import Offer, Step, WhyNot
from services.errors import ConsoleError, NotSetUp
from ui.session.open_card import OpenCard
from ui.session.remote import ERROR, LOADING
from ui.session.state import SessionState

if TYPE_CHECKING:
    from services.desk.done import Done
    from services.desk.verdicts.note_outcomes import Job, NoteFacts
    from services.desk.verdicts.verdicts import Verdict
    from services.records import PaymentResult
    from ui.session.remote import Remote

Value = TypeVar("Value")

# How long what was concluded from the same facts is the same: all that draws one change of a card asks for it.
_SAME_MOMENT = timedelta(seconds=1)


class _Concluded(NamedTuple):
    """Facts as they are, as they are judged, and what follows from them."""

    facts: CardFacts
    judged: CardFacts
    verdict: Verdict

    def still_holds(self, facts: CardFacts) -> bool:
        """Whether these are the same facts, at the same moment."""
        passed = facts.now - self.facts.now
        return timedelta() <= passed < _SAME_MOMENT and facts.is_as(self.facts)


class Concluding:
    """Knows what was done on each open card, and concludes from it. The journal is read on the reading threads."""

    def __init__(self, state: SessionState) -> None:
        self._state = state
        self._wanted: set[int] = set()
        self._concluded: WeakKeyDictionary[OpenCard, _Concluded] = WeakKeyDictionary()
        state.activity_changed.connect(self.read_all)
        state.followed_changed.connect(self.read_all)
        state.unknown_changed.connect(self.read_all)
        state.updates_changed.connect(self.read_all)
        state.profiles_changed.connect(self.read_all)
        state.record_changed.connect(self._on_changed)

    def read_all(self) -> None:
        """Read anew what was done on every open card."""
        for record in self._state.records:
            self.read(record)

    def read(self, record: OpenCard) -> None:
        """Read anew what was done on this card; what changes meanwhile is read once more, and only once."""
        slot = f"{record.key}:known"
        if not record.blank:
            self._wanted.add(record.key)
            if not self._state.tasks.is_running(slot):
                self._state.tasks.start(slot, self._read(record))

    def _on_changed(self, record: OpenCard, part: str) -> None:
        # With the first question of a look-up: while Linksfield is asked, what is known here is read as well.
        if part == "verdict" and self.facts(record) is None:
            self.read(record)

    async def _read(self, record: OpenCard) -> None:
        while record.key in self._wanted:
            self._wanted.discard(record.key)
            subject = self._state.subject(record)
            desk = self._state.desk
            try:
                rows = await self._state.background.read(desk.activity.rows, subject.iccid)
                known = await self._state.background.read(desk.cards.known, subject)
            except NotSetUp:
                return
            if self._state.is_about(record, subject):
                record.known, record.done_here = known, rows
                self._state.record_changed.emit(record, "done")

    # ------------------------------------------------------------------ what follows

    def verdict(self, record: OpenCard) -> Verdict | None:
        """What follows for this card; None before anything is known of it."""
        concluded = self._of(record)
        return concluded.verdict if concluded is not None else None

    def facts(self, record: OpenCard) -> CardFacts | None:
        """Everything that is known of this card, as of now."""
        known = record.known
        if known is None or (known.profile, known.iccid) != (record.profile, record.iccid):
            return None
        now = self._state.desk.now()
        return known.with_done(_with_sent(record, known.done)).with_answers(
            now,
            card=_answer(record.verdict, now),
            orders=_answer(record.orders, now),
            renewal=_answer(record.renewal, now),
            payments=[AskedPayment(pay_id=each, answer=_answer(of, now)) for each, of in record.payments.items()],
            under_way=record.intents_under_way,
            found_off=record.found_off,
        )

    def results(self, record: OpenCard) -> dict[str, PaymentResult]:
        """What Linksfield said of payments of this card, now or before as the journal has it, by payId."""
        concluded = self._of(record)
        told = concluded.judged.payments if concluded is not None else ()
        return {each.pay_id: each.answer.value for each in told if each.answer.answered and each.answer.value}

    def confirmation(self, record: OpenCard, pay_id: str) -> Done | None:
        """The last time that Linksfield was asked from here to confirm this payment."""
        facts = self.facts(record)
        writes = facts.writes if facts is not None else ()
        return next((each for each in writes if each.did is Did.CONFIRM_PAYMENT and each.pay_id == pay_id), None)

    def _of(self, record: OpenCard) -> _Concluded | None:
        """What follows from all that is known of this card now; concluded once for whoever asks in the same moment."""
        facts = self.facts(record)
        if facts is None:
            return None
        kept = self._concluded.get(record)
        if kept is None or not kept.still_holds(facts):
            as_judged = judged(facts)
            kept = self._concluded[record] = _Concluded(facts, as_judged, conclude_from(facts, as_judged))
        return kept

    def note_facts(self, record: OpenCard) -> NoteFacts | None:
        """What every text about this card may say; None before anything is known of it."""
        facts = self.facts(record)
        return base(facts) if facts is not None else None

    def jobs(self, record: OpenCard, since: datetime | None = None) -> tuple[tuple[Job, ...], tuple[Done, ...]]:
        """How the jobs of this card's ticket came out, and what else was done on the card, newest first."""
        facts = self.facts(record)
        if facts is None:
            return (), ()
        mine = of_ticket(facts.done, record.ticket.strip(), since)
        made = jobs(facts, conclude(facts), mine, how_to_pay=record.how_to_pay)
        told = {job.done.intent for job in made if job.done is not None}
        rest = tuple(each for each in facts.done if _tells(each, facts.base_url) and each.intent not in told)
        return made, rest


def offer_of(verdict: Verdict | None, pay_id: str, step: Step) -> Offer:
    """Whether a step about one payment is offered; for a payment that nothing is known of it is not."""
    payment = verdict.payment(pay_id) if verdict is not None else None
    found = (each for each in payment.offers if each.step is step) if payment is not None else iter(())
    return next(found, Offer(step=step, why_not=WhyNot.PAYMENT_NOT_SEEN, pay_id=pay_id))


def _with_sent(record: OpenCard, done: tuple[Done, ...]) -> tuple[Done, ...]:
    """What was done, with what was sent from this card since the journal was read: the note may be copied at once."""
    if not record.sent:
        return done
    known = {each.intent: each for each in done if each.intent}
    newer = {row.intent: row for row in _sent_rows(record) if _is_newer(row, known.get(row.intent))}
    return (*reversed(newer.values()), *(each for each in done if each.intent not in newer))


def _sent_rows(record: OpenCard) -> Iterator[Done]:
    for sent in record.sent:
        if sent.result is not None:
            yield done_of(sent.result)
        elif sent.under_way:
            yield on_its_way(sent.review)


def _is_newer(row: Done, known: Done | None) -> bool:
    return known is None or (known.open and not row.open)


def _tells(done: Done, base_url: str) -> bool:
    """Whether a colleague must know of it: notes, and what was sent to this system; that somebody looked is no news."""
    sent = done.state is not None or done.did is Did.FOUND_OFF
    return done.did is Did.NOTE or (sent and done.base_url == base_url)


def _answer(remote: Remote[Value], now: datetime) -> Answer[Value]:
    """What became of a question: an answer that is asked for again still holds for its own time."""
    if remote.state == LOADING:
        return Answer(state=Asked.ASKING)
    if remote.state == ERROR and isinstance(remote.error, ConsoleError):
        return failed(remote.error, now)
    if remote.as_of is None:
        return Answer()
    return Answer(state=Asked.ANSWERED, value=remote.value, as_of=remote.as_of)
