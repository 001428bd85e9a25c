"""Lines of the internal note that several jobs share: numbers, what is on the card, a payment."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from services.desk.verdicts.note_outcomes import OnCard
from services.records import PaymentState
from ui.widgets.safe_text import line_text
from ui.words.ticket.language import NoteLanguage, Sentences
from ui.words.ticket.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from services.desk.done import Done
    from services.desk.verdicts.note_outcomes import NoteFacts
    from services.records import PaymentResult


class Part(NamedTuple):
    """One job in an internal note. A line that is "" is left out; `next` = "" says that nothing is open."""

    headline: str
    facts: Sequence[str] = ()
    done: str = ""
    next: str = ""
    warning: str = ""


class InternalLines(Sentences):
    """The shared lines; `today` is the day where Linksfield counts the days of orders."""

    def __init__(self, language: NoteLanguage, today: date) -> None:
        super().__init__(language)
        self.say = Phrases(language)
        self.today = today

    def listed(self, parts: Iterable[str]) -> str:
        """Facts on one line."""
        between = "，" if self.language.language == "zh_CN" else ", "
        return between.join(part for part in parts if part)

    def numbers(self, facts: NoteFacts) -> str:
        """The order of a job in numbers."""
        return self.order(self.say.named(facts.plan, facts.periods), facts)

    def order(self, plan: str, order: NoteFacts | Done) -> str:
        """An order in numbers: plan, with auto-renewal or not, amount, order number, payId."""
        parts = [
            self.tr("{plan} with auto-renewal", plan=plan) if order.renews else plan,
            self.say.money(order.money),
            *self.references(order.order_no, order.pay_id),
        ]
        return self.tr("{facts}.", facts=self.listed(parts))

    def references(self, order_no: str, pay_id: str) -> list[str]:
        """Order number and payId, as far as they are known."""
        return [
            self.tr("order number {order_no}", order_no=line_text(order_no)),
            self.tr("payId {pay_id}", pay_id=line_text(pay_id)),
        ]

    def refusal(self, facts: NoteFacts) -> str:
        """Linksfield's own words of a refusal."""
        message, code = line_text(facts.message), line_text(facts.code)
        return (
            self.tr("Linksfield: “{message}” (code {code}).", message=message, code=code)
            or self.tr("Linksfield: “{message}”.", message=message)
            or self.tr("Linksfield gave the code {code}.", code=code)
        )

    # ------------------------------------------------------------------ the card

    def on_card(self, facts: NoteFacts) -> str:
        """Everything on the card, as of when."""
        as_of = self.language.as_of(facts.as_of)
        if facts.orders is None:
            return self.tr("On the card: not known.")
        spans = self.say.spans(facts, self.today)
        if not spans:
            return self.tr("On the card ({as_of}): nothing in use, nothing waiting.", as_of=as_of)
        between = "；" if self.language.language == "zh_CN" else "; "
        return self.tr("On the card ({as_of}): {orders}.", as_of=as_of, orders=between.join(spans))

    def where(self, facts: NoteFacts) -> str:
        """Where the order of this job is seen to be."""
        match facts.on_card:
            case OnCard.IN_USE:
                return self._in_use(facts)
            case OnCard.WAITING:
                return self._waiting(facts)
            case OnCard.NOT_LISTED:
                return self.tr("On the card ({as_of}): not listed yet.", as_of=self.language.as_of(facts.as_of))
            case OnCard.UNPAID:
                return self.tr("Not listed on the card until it is paid.")
            case OnCard.UNSURE | OnCard.NOT_KNOWN:
                return self.on_card(facts)

    def _in_use(self, facts: NoteFacts) -> str:
        day, as_of = self.language.day(facts.day), self.language.as_of(facts.as_of)
        if facts.day is not None and facts.day < self.today:
            return self.tr("On the card ({as_of}): in use, was to end {day}.", as_of=as_of, day=day)
        if facts.day_estimated:
            return self.tr("On the card ({as_of}): in use until about {day}.", as_of=as_of, day=day)
        return self.tr("On the card ({as_of}): in use until {day}.", as_of=as_of, day=day) or self.tr(
            "On the card ({as_of}): in use.", as_of=as_of
        )

    def _waiting(self, facts: NoteFacts) -> str:
        starts, ends = self.language.day(facts.starts), self.language.day(facts.ends)
        as_of = self.language.as_of(facts.as_of)
        days = {"starts": starts, "ends": ends}
        return self.tr("On the card ({as_of}): waiting, about {starts} to {ends} (estimate).", as_of=as_of, **days) or (
            self.tr("On the card ({as_of}): waiting.", as_of=as_of)
        )

    def renewal(self, facts: NoteFacts) -> str:
        """Whether the card renews by itself."""
        if facts.renewal is not None:
            return self.tr(
                "Auto-renewal: on since {since}, {plan}, order number {order_no}, payId {pay_id}.",
                since=self.say.since(facts.renewal),
                plan=self.say.named(facts.renewal.plan_name),
                order_no=line_text(facts.renewal.order_no),
                pay_id=line_text(facts.renewal.pay_id),
            ) or self.tr("Auto-renewal: on, {plan}.", plan=self.say.named(facts.renewal.plan_name))
        if facts.renewal_on is False:
            return self.tr("Auto-renewal: off.")
        return self.tr("Auto-renewal: on.") if facts.renewal_on else self.tr("Auto-renewal: not known.")

    # ------------------------------------------------------------------ payments

    def payment(self, result: PaymentResult) -> str:
        """One payment: state, amount, Linksfield's time, order number."""
        parts = [
            self._state(result),
            self.say.money(result.money) or self.tr("amount not given"),
            self.tr("{paid_at} (Linksfield's time, no time zone)", paid_at=line_text(result.paid_at_text)),
            *self.references(result.order_no, ""),
        ]
        return self.tr("Payment {pay_id}: {facts}.", pay_id=line_text(result.pay_id), facts=self.listed(parts))

    def payment_of(self, facts: NoteFacts, state: str) -> str:
        """The one payment that a job is about; `state` is what its outcome says of it."""
        parts = [
            state,
            self.say.money(facts.money),
            self.tr("{paid_at} (Linksfield's time, no time zone)", paid_at=line_text(facts.paid_at)),
            *self.references(facts.order_no, ""),
        ]
        pay_id = line_text(facts.pay_id)
        return self.tr("Payment {pay_id}: {facts}.", pay_id=pay_id, facts=self.listed(parts)) or self.tr(
            "Payment {pay_id}.", pay_id=pay_id
        )

    def _state(self, result: PaymentResult) -> str:
        match result.state:
            case PaymentState.PAID:
                return self.tr("paid")
            case PaymentState.PENDING:
                return self.tr("pending")
            case PaymentState.FAILED:
                return self.tr("failed")
            case PaymentState.UNKNOWN:
                return self.tr("unknown status “{status}”", status=line_text(result.status)) or self.tr(
                    "no status given"
                )
