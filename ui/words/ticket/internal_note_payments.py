"""What the internal note says of payments, of a card that was refused, and of a mere look-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.verdicts.note_outcomes import Confirmation, NoteOutcome, OnCard
from services.desk.verdicts.verdicts import Unsent
from services.records import OrderState
from ui.widgets.safe_text import line_text
from ui.words.ticket.internal_note_lines import InternalLines, Part
from ui.words.ticket.language import Sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.desk.verdicts.note_outcomes import NoteFacts


class InternalPayments(Sentences):
    """One method an outcome. `says_usage`: the note has a line of its own about the data used."""

    def __init__(self, lines: InternalLines, *, says_usage: bool) -> None:
        super().__init__(lines.language)
        self._lines = lines
        self._says_usage = says_usage
        self.parts: dict[NoteOutcome, Callable[[NoteFacts], Part]] = {
            NoteOutcome.CHARGED_TWICE: self._charged_twice,
            NoteOutcome.PAID_NOT_DELIVERED: self._paid_not_delivered,
            NoteOutcome.DELIVERED: self._delivered,
            NoteOutcome.PAID_UNCLEAR: self._paid_unclear,
            NoteOutcome.ONE_PENDING: self._one_pending,
            NoteOutcome.PAYMENTS_NOT_KNOWN: self._payments_not_known,
            NoteOutcome.FEWER_ORDERS: self._fewer_orders,
            NoteOutcome.DIFFERENT_ORDERS: self._different_orders,
            NoteOutcome.ORDERS_NOT_TRACED: self._orders_not_traced,
            NoteOutcome.ONLY_ONE_PAID: self._only_one_paid,
            NoteOutcome.PAYMENT_PENDING: self._pending,
            NoteOutcome.PAYMENT_FAILED: self._failed,
            NoteOutcome.PAYMENT_UNKNOWN: self._unknown,
            NoteOutcome.PAYMENT_NOT_FOUND: self._not_found,
            NoteOutcome.CARD_REFUSED: self._card_refused,
            NoteOutcome.NOT_ASKED: self._not_asked,
            NoteOutcome.LOOKED_UP: self._looked_up,
        }

    # ------------------------------------------------------------------ several payments

    def _charged_twice(self, facts: NoteFacts) -> Part:
        refund = self._lines.say.amounts(facts.refunds)
        due = self.tr("Refund due: {refund}.", refund=refund) or self.tr("The refund amount is not known.")
        missing = facts.on_card is OnCard.NOT_LISTED
        headline = self.language.sentences(
            self._times(facts), due, self.tr("Its plan is not on the card.") if missing else ""
        )
        confirm = self.tr("send the refund request, and ask Linksfield to confirm one of the payments.")
        return Part(
            headline,
            self._compared(facts),
            self.tr("compared the payments. No refund can be made here."),
            confirm if missing else self.tr("send the refund request to the party that was paid."),
        )

    def _times(self, facts: NoteFacts) -> str:
        if facts.count == 2:
            return self.tr("Charged twice for one order.")
        return self.tr("Charged {count} times for one order.", count=str(facts.count))

    def _only_one_paid(self, facts: NoteFacts) -> Part:
        return self._compared_part(facts, self.tr("Not charged twice: only one of the payments is paid."), "")

    def _different_orders(self, facts: NoteFacts) -> Part:
        headline = self.tr("Not charged twice: each payment is for an order of its own, and all are on the card.")
        return self._compared_part(facts, headline, "")

    def _orders_not_traced(self, facts: NoteFacts) -> Part:
        return self._compared_part(
            facts,
            self.tr("Each payment is for an order of its own. Whether all are on the card cannot be told."),
            self.tr("compare plans and dates with the card."),
        )

    def _fewer_orders(self, facts: NoteFacts) -> Part:
        return self._compared_part(
            facts,
            self.tr("The payments are for different orders, and fewer are on the card."),
            self.tr("send Linksfield the case file."),
        )

    def _one_pending(self, facts: NoteFacts) -> Part:
        return self._compared_part(
            facts, self.tr("No result yet: one of the payments is pending."), self.tr("check the payments again.")
        )

    def _payments_not_known(self, facts: NoteFacts) -> Part:
        return self._compared_part(
            facts,
            self.tr("Whether the customer was charged twice is not known."),
            self.tr("check the payments again."),
        )

    def _compared_part(self, facts: NoteFacts, headline: str, next_step: str) -> Part:
        return Part(headline, self._compared(facts), self.tr("compared the payments."), next_step)

    def _compared(self, facts: NoteFacts) -> list[str]:
        return [*(self._lines.payment(each) for each in facts.payments), self._lines.on_card(facts)]

    # ------------------------------------------------------------------ one payment

    def _paid_not_delivered(self, facts: NoteFacts) -> Part:
        done, following = self._confirmation(facts)
        return Part(
            self.tr("Paid to Linksfield, plan not on the card."),
            [*self._payments(facts, self.tr("paid")), self._lines.on_card(facts)],
            done,
            following,
            self.tr("Do not record this payment as paid to our shop."),
        )

    def _confirmation(self, facts: NoteFacts) -> tuple[str, str]:
        """What became of asking Linksfield to confirm the payment, and what follows."""
        moment = self.language.moment(facts.confirmed_at)
        asked = self.tr("asked Linksfield to confirm the payment.")
        case_file = self.tr("send Linksfield the case file.")
        match facts.confirmation:
            case Confirmation.NOT_ASKED:
                return "", self.tr("ask Linksfield to confirm the payment.")
            case Confirmation.CONFIRMED:
                confirmed = self.tr("Confirmed {moment}.", moment=moment) or self.tr("It confirmed it.")
                follow = self.tr("wait for the plan. If it does not arrive, send Linksfield the case file.")
                return self.language.sentences(asked, confirmed), follow
            case Confirmation.NOTED:
                noted = self.tr("Noted as confirmed, without proof ({moment}).", moment=moment) or self.tr(
                    "Noted as confirmed, without proof."
                )
                return self.language.sentences(asked, noted), case_file
            case Confirmation.REFUSED:
                return self.language.sentences(asked, self.tr("Refused."), self._lines.refusal(facts)), case_file
            case Confirmation.NO_ANSWER:
                unconfirmed = self.tr("No usable answer, unconfirmed ({moment}).", moment=moment) or self.tr(
                    "No usable answer, unconfirmed."
                )
                return self.language.sentences(asked, unconfirmed), self.tr("check what happened before asking again.")
            case Confirmation.NOT_SENT:
                return self.tr("tried to ask Linksfield to confirm the payment; it was not sent."), self.tr(
                    "ask Linksfield to confirm the payment."
                )

    def _delivered(self, facts: NoteFacts) -> Part:
        arrived = self.language.moment(facts.moment)
        confirmed = self._confirmation(facts)[0] if facts.confirmation is not Confirmation.NOT_ASKED else ""
        return Part(
            self.tr("Paid to Linksfield, plan arrived. Seen on the card {moment}.", moment=arrived)
            or self.tr("Paid to Linksfield, plan on the card."),
            [*self._payments(facts, self.tr("paid")), self._lines.on_card(facts)],
            confirmed,
        )

    def _paid_unclear(self, facts: NoteFacts) -> Part:
        done, _ = self._confirmation(facts)
        return Part(
            self.tr("Paid to Linksfield. Whether its plan arrived cannot be told."),
            [*self._payments(facts), self._lines.on_card(facts)],
            done,
            self.tr("compare plan and dates with the card. If it is missing, ask Linksfield to confirm the payment."),
            self.tr("Do not record this payment as paid to our shop."),
        )

    def _pending(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr("Payment to Linksfield is pending."),
            [*self._payments(facts, self.tr("pending")), self._lines.on_card(facts)],
            "",
            self.tr("follow the payment."),
        )

    def _failed(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr("Payment to Linksfield failed."),
            [*self._payments(facts, self.tr("failed")), self._lines.on_card(facts)],
            "",
            self.tr("tell the customer, and send the way to pay."),
        )

    def _unknown(self, facts: NoteFacts) -> Part:
        unasked = self.tr("Payment not known: nothing was sent, {why}.", why=self._why_unsent(facts))
        return Part(
            unasked or self.tr("Payment not known: no usable answer from Linksfield."),
            [*self._payments(facts), self._lines.on_card(facts)],
            "",
            self.tr("check the payment again."),
        )

    def _not_found(self, facts: NoteFacts) -> Part:
        pay_id = line_text(facts.pay_id)
        return Part(
            self.tr("Payment {pay_id}: not found at Linksfield.", pay_id=pay_id)
            or self.tr("Payment not found at Linksfield."),
            [self._lines.refusal(facts), self._lines.on_card(facts)],
            "",
            self.tr("look for it in our own shop, or ask the customer for the receipt."),
        )

    def _payments(self, facts: NoteFacts, state: str = "") -> list[str]:
        known = [self._lines.payment(each) for each in facts.payments]
        return known or [self._lines.payment_of(facts, state)]

    # ------------------------------------------------------------------ the card alone

    def _card_refused(self, facts: NoteFacts) -> Part:
        profile = line_text(facts.profile)
        headline = self.tr("Card not accepted for {profile}.", profile=profile) or self.tr("Card not accepted.")
        return Part(
            self.language.sentences(headline, self._lines.refusal(facts)),
            next=self.tr("ask the customer for the number on the card."),
        )

    def _not_asked(self, facts: NoteFacts) -> Part:
        unasked = self.tr("Not looked up: nothing was sent, {why}.", why=self._why_unsent(facts))
        return Part(
            unasked or self.tr("Not looked up: nothing was sent."),
            [self._lines.on_card(facts)],
            self.tr("nothing."),
            self.tr("look up the card again."),
        )

    def _why_unsent(self, facts: NoteFacts) -> str:
        match facts.unsent:
            case Unsent.NO_CODE:
                return self.tr("there is no partner code for the profile")
            case Unsent.CODE_ELSEWHERE:
                return self.tr("the partner code was entered for other addresses")
            case Unsent.KEYRING:
                return self.tr("the computer's keyring did not give the partner code")
            case Unsent.NOT_SET_UP:
                return self.tr("the profile is not set up for it")
            case Unsent.NO_CONNECTION:
                return self.tr("there was no connection")
            case Unsent.OTHER:
                return self.tr("the console could not send the question")
            case None:
                return ""

    def _looked_up(self, facts: NoteFacts) -> Part:
        as_of = self.tr("As of {as_of}.", as_of=self.language.as_of(facts.renewal_as_of or facts.as_of))
        unseen = "" if self._says_usage else self.tr("Data left cannot be seen here.")
        renewal = self.language.sentences(self._lines.renewal(facts), as_of, unseen)
        return Part(self._headline(facts), [self._lines.on_card(facts), renewal])

    def _headline(self, facts: NoteFacts) -> str:
        if facts.orders is None:
            return self.tr("Looked up. What is on the card is not known.")
        if not facts.orders:
            return self.tr("Looked up. Nothing in use, nothing waiting.")
        if any(order.state is OrderState.IN_USE for order in facts.orders):
            return self._in_use(facts)
        if any(order.state is OrderState.UNKNOWN for order in facts.orders):
            return self.tr("Looked up. What is in use is not known.")
        return self.tr("Looked up. Nothing in use.")

    def _in_use(self, facts: NoteFacts) -> str:
        plan, day = self._lines.say.named(facts.plan, facts.periods), self.language.day(facts.day)
        if facts.day is not None and facts.day < self._lines.today:
            return self.tr("In use, was to end {day}: {plan}.", day=day, plan=plan)
        if facts.day_estimated:
            return self.tr("In use until about {day}: {plan}.", day=day, plan=plan) or self.tr(
                "In use, end not known: {plan}.", plan=plan
            )
        return self.tr("In use until {day}: {plan}.", day=day, plan=plan) or self.tr(
            "In use, end not known: {plan}.", plan=plan
        )
