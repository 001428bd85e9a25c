"""What the reply says of payments, of a card that was refused, and of a mere look-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.verdicts.note_outcomes import Confirmation, NoteOutcome, OnCard
from services.records import OrderState, PaymentState
from ui.widgets.safe_text import line_text
from ui.words.amounts import card_tail
from ui.words.ticket.customer_reply_writes import Paragraphs
from ui.words.ticket.language import NoteLanguage, Sentences
from ui.words.ticket.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from services.desk.verdicts.note_outcomes import NoteFacts


class CustomerPayments(Sentences):
    """One method an outcome."""

    def __init__(self, language: NoteLanguage, today: date) -> None:
        super().__init__(language)
        self._say = Phrases(language)
        self._today = today
        self.bodies: dict[NoteOutcome, Callable[[NoteFacts], Paragraphs]] = {
            NoteOutcome.CONFIRM_UNCONFIRMED: self._confirm_unconfirmed,
            NoteOutcome.CHARGED_TWICE: self._charged_twice,
            NoteOutcome.PAID_NOT_DELIVERED: self._paid_not_delivered,
            NoteOutcome.PAID_UNCLEAR: self._payment_unknown,
            NoteOutcome.ONE_PENDING: self._one_pending,
            NoteOutcome.PAYMENTS_NOT_KNOWN: self._payments_not_known,
            NoteOutcome.FEWER_ORDERS: self._fewer_orders,
            NoteOutcome.DIFFERENT_ORDERS: self._different_orders,
            NoteOutcome.ORDERS_NOT_TRACED: self._orders_not_traced,
            NoteOutcome.ONLY_ONE_PAID: self._only_one_paid,
            NoteOutcome.PAYMENT_PENDING: self._payment_pending,
            NoteOutcome.PAYMENT_FAILED: self._payment_failed,
            NoteOutcome.PAYMENT_UNKNOWN: self._payment_unknown,
            NoteOutcome.PAYMENT_NOT_FOUND: self._payment_not_found,
            NoteOutcome.CARD_REFUSED: self._card_refused,
            NoteOutcome.NOT_ASKED: self._looked_up,
            NoteOutcome.LOOKED_UP: self._looked_up,
        }

    # ------------------------------------------------------------------ several payments

    def _charged_twice(self, facts: NoteFacts) -> Paragraphs:
        refund = self._say.amounts(facts.refunds)
        twice = self.tr("You are right, and we are sorry: you were charged twice for the same order.")
        times = self.tr(
            "You are right, and we are sorry: you were charged {count} times for the same order.",
            count=str(facts.count),
        )
        back = self.tr(
            "We are arranging for {refund} to be refunded to you and will write again as soon as it is on its way. "
            "You do not need to do anything.",
            refund=refund,
        ) or self.tr("We are arranging the refund and will write again as soon as it is on its way.")
        stays = (
            self.tr("Your plan {plan} stays as it is.", plan=self._say.the_plan(facts))
            if self._is_on_card(facts)
            else ""
        )
        missing = (
            self.tr("Your plan is not on your card yet. We are looking into that as well and will write to you.")
            if facts.on_card is OnCard.NOT_LISTED
            else ""
        )
        return [twice if facts.count == 2 else times, back, missing, stays]

    def _is_on_card(self, facts: NoteFacts) -> bool:
        return bool(facts.plan) and facts.on_card in (OnCard.IN_USE, OnCard.WAITING)

    def _only_one_paid(self, facts: NoteFacts) -> Paragraphs:
        money = self._say.money(facts.money)
        if len(facts.payments) > 2:
            others = self.tr(
                "We have checked: one payment of {money} went through, the others did not. You were charged once.",
                money=money,
            )
            return [others or self.tr("We have checked: one payment went through, the others did not.")]
        return [
            self.tr(
                "We have checked: one payment of {money} went through, the other did not. You were charged once.",
                money=money,
            )
            or self.tr("We have checked: one payment went through, the other did not. You were charged once.")
        ]

    def _different_orders(self, facts: NoteFacts) -> Paragraphs:
        orders, count = facts.orders or (), str(facts.count)
        # Others may stand on the card as well: then it is not said which are theirs.
        theirs = orders if len(orders) == facts.count else ()
        plans = self.language.joined([self._say.named(each.plan_name, each.periods) for each in theirs])
        return [
            self.tr(
                "We have checked: your payments are for {count} different orders, "
                "and all of them are on your card: {list}.",
                count=count,
                list=plans,
            )
            or self.tr(
                "We have checked: your payments are for {count} different orders, and all of them are on your card.",
                count=count,
            )
        ]

    def _orders_not_traced(self, facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We have checked: your payments are for {count} different orders. We are checking that all of them "
                "are on your card and will get back to you.",
                count=str(facts.count),
            )
        ]

    def _fewer_orders(self, _facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We have checked: your payments are for different orders, but we do not see all of them on your card. "
                "We are looking into it and will get back to you."
            )
        ]

    def _one_pending(self, _facts: NoteFacts) -> Paragraphs:
        return [
            self.tr("One of your payments is still being processed. Please do not pay again; we will get back to you.")
        ]

    def _payments_not_known(self, _facts: NoteFacts) -> Paragraphs:
        return [self.tr("We are checking your payments and will get back to you.")]

    # ------------------------------------------------------------------ one payment

    def _paid_not_delivered(self, facts: NoteFacts) -> Paragraphs:
        money = self._say.money(facts.money)
        through = self.tr(
            "Your payment of {money} went through, but your plan is not on your card yet. We are sorry about that.",
            money=money,
        ) or self.tr("Your payment went through, but your plan is not on your card yet. We are sorry about that.")
        watching = self.tr(
            "Our provider has confirmed your payment, and we are watching your card until the plan is there."
        )
        looking = self.tr("We are looking into it now.")
        wait = self.tr("Please do not pay or order again. We will write to you as soon as the plan is on your card.")
        confirmed = facts.confirmation is Confirmation.CONFIRMED
        return [through, self.language.sentences(watching if confirmed else looking, wait)]

    def _payment_pending(self, facts: NoteFacts) -> Paragraphs:
        money = self._say.money(facts.money)
        return [
            self.tr(
                "Your payment of {money} is still being processed. Please do not pay again; we will get back to you.",
                money=money,
            )
            or self.tr("Your payment is still being processed. Please do not pay again; we will get back to you.")
        ]

    def _payment_failed(self, facts: NoteFacts) -> Paragraphs:
        failed = self.tr(
            "Your payment of {money} did not go through.",
            money=self._say.money(facts.money),
        ) or self.tr("Your payment did not go through.")
        return [self.language.sentences(failed, line_text(facts.how_to_pay))]

    def _payment_unknown(self, _facts: NoteFacts) -> Paragraphs:
        return [self.tr("We are checking your payment and will get back to you.")]

    def _payment_not_found(self, _facts: NoteFacts) -> Paragraphs:
        return [
            self.tr(
                "We could not find your payment yet. "
                "Could you send us the receipt, or the date and amount on your bank statement?"
            )
        ]

    def _confirm_unconfirmed(self, facts: NoteFacts) -> Paragraphs:
        paid = any(each.state is PaymentState.PAID for each in facts.payments)
        missing = paid and facts.on_card is OnCard.NOT_LISTED
        return self._paid_not_delivered(facts) if missing else self._payment_unknown(facts)

    # ------------------------------------------------------------------ the card alone

    def _card_refused(self, facts: NoteFacts) -> Paragraphs:
        tail = card_tail(facts.iccid).lstrip(".")
        return [
            self.tr(
                "We could not find a SIM card with the number ending in {tail}. Could you check the long number "
                "printed on the card (it starts with 89) and send it to us again? A photo is fine.",
                tail=tail,
            )
        ]

    def _looked_up(self, facts: NoteFacts) -> Paragraphs:
        if facts.orders is None:
            return [self.tr("We are checking what is on your card and will get back to you.")]
        if not facts.orders:
            nothing = self.tr("There is no active plan on your card at the moment, and none waiting.")
            return [self.language.sentences(nothing, self._renewal(facts))]
        estimates = self.tr("The start dates are estimates.") if any(span.starts for span in facts.spans) else ""
        odd = any(order.state is OrderState.UNKNOWN or order.problem for order in facts.orders)
        checking = self.tr("We are checking what else is on your card and will get back to you.") if odd else ""
        return [self.language.sentences(*self._each_order(facts), estimates, checking), self._renewal(facts)]

    def _each_order(self, facts: NoteFacts) -> Iterable[str]:
        for span in facts.spans:
            plan = self._say.quoted(self._say.named(span.order.plan_name, span.order.periods))
            if span.order.state is OrderState.WAITING:
                yield self._following(plan, span.starts)
            else:
                yield self._order(plan, span.ends, span.estimated)

    def _order(self, plan: str, ends: date | None, estimated: bool) -> str:
        day = self.language.day(ends)
        if ends is None or ends < self._today:
            return self.tr("Your plan {plan} is on your card.", plan=plan)
        if ends == self._today:
            return self.tr("Your plan {plan} is active and ends today, {day}.", plan=plan, day=day)
        if estimated:
            return self.tr("Your plan {plan} is active until about {day}.", plan=plan, day=day)
        return self.tr("Your plan {plan} is active until {day}.", plan=plan, day=day)

    def _following(self, plan: str, starts: date | None) -> str:
        day = self.language.day(starts)
        return self.tr("After that, {plan} starts, around {starts}.", plan=plan, starts=day) or self.tr(
            "After that, {plan} starts.", plan=plan
        )

    def _renewal(self, facts: NoteFacts) -> str:
        if facts.renewal_on is None:
            return ""
        if not facts.renewal_on:
            return self.tr("Auto-renewal is off.")
        return self.tr("Auto-renewal is on for {plan}.", plan=self._say.renewed(facts.renewed_plan))
