"""What the internal note says of something that was asked of Linksfield from here, by how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.desk.verdicts.note_outcomes import NoteOutcome, OnCard, Proof
from ui.widgets.safe_text import line_text
from ui.words.ticket.internal_note_lines import InternalLines, Part
from ui.words.ticket.internal_note_proofs import InternalProofs
from ui.words.ticket.language import Sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.desk.verdicts.note_outcomes import NoteFacts


class InternalWrites(Sentences):
    """One method an outcome."""

    def __init__(self, lines: InternalLines) -> None:
        super().__init__(lines.language)
        self._lines = lines
        self._proofs = InternalProofs(lines)
        self.parts: dict[NoteOutcome, Callable[[NoteFacts], Part]] = {
            NoteOutcome.ORDER_UNCONFIRMED: self._order_unconfirmed,
            NoteOutcome.STOP_UNCONFIRMED: self._stop_unconfirmed,
            NoteOutcome.CONFIRM_UNCONFIRMED: self._confirm_unconfirmed,
            NoteOutcome.SUBSCRIPTION_UNCONFIRMED: self._subscription_unconfirmed,
            NoteOutcome.ORDER_REFUSED: self._order_refused,
            NoteOutcome.STOP_REFUSED: self._stop_refused,
            NoteOutcome.SUBSCRIPTION_REFUSED: self._subscription_refused,
            NoteOutcome.ORDER_NOT_SENT: self._order_not_sent,
            NoteOutcome.STOP_NOT_SENT: self._stop_not_sent,
            NoteOutcome.SUBSCRIPTION_NOT_SENT: self._subscription_not_sent,
            NoteOutcome.ORDER_TURNED_UP: self._turned_up,
            NoteOutcome.ORDER_FOUND_PLACED: self._found_placed,
            NoteOutcome.ORDER_NOT_PLACED: self._not_placed,
            NoteOutcome.STOP_NOT_DONE: self._stop_not_done,
            NoteOutcome.SUBSCRIPTION_NOT_DONE: self._subscription_not_done,
            NoteOutcome.ORDER_RECORDED: self._recorded,
            NoteOutcome.ORDER_PLACED_PAID: self._placed_paid,
            NoteOutcome.ORDER_PLACED_LISTED: self._placed_listed,
            NoteOutcome.ORDER_PLACED_UNPAID: self._placed_unpaid,
            NoteOutcome.STOPPED: self._stopped,
            NoteOutcome.STOPPED_OTHER_ON: self._stopped_other_on,
            NoteOutcome.ALREADY_OFF: self._already_off,
        }

    # ------------------------------------------------------------------ nobody knows

    def _order_unconfirmed(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr(
                "Order unconfirmed: sent {moment}, no usable answer. It may have been placed.",
                moment=self.language.moment(facts.moment),
            )
            or self.tr("Order unconfirmed: no usable answer. It may have been placed."),
            [self._lines.numbers(facts), self._paid(facts), self._lines.on_card(facts)],
            self.tr("sent the order once."),
            self.tr("check what happened. Do not order again before that."),
        )

    def _paid(self, facts: NoteFacts) -> str:
        return self.tr("Linksfield says that its payment is paid.") if facts.is_paid else ""

    def _stop_unconfirmed(self, facts: NoteFacts) -> Part:
        if facts.proof is Proof.LINKSFIELD_NAMES_IT:
            return self._listed_again(facts)
        noted = facts.proof is Proof.DECIDED
        unknown = self.tr("Stop auto-renewal unconfirmed: no usable answer. It may be off or still on.")
        sent = self.tr(
            "Stop auto-renewal unconfirmed: sent {moment}, no usable answer. It may be off or still on.",
            moment=self.language.moment(facts.moment),
        )
        return Part(
            self.language.sentences(unknown, self._proofs.found(facts)) if noted else sent or unknown,
            [self._was(facts)],
            self.tr("asked Linksfield to switch auto-renewal off."),
            self.tr("check before you tell the customer."),
        )

    def _listed_again(self, facts: NoteFacts) -> Part:
        """Stopped and seen to be off; then it was listed once more."""
        return Part(
            self.tr(
                "Auto-renewal was stopped and seen to be off ({moment}), but Linksfield lists it again ({as_of}).",
                moment=self.language.as_of(facts.moment),
                as_of=self.language.as_of(facts.renewal_as_of),
            )
            or self.tr("Auto-renewal was stopped and seen to be off, but Linksfield lists it again."),
            [self._was(facts), self._lines.on_card(facts)],
            self.tr("switched auto-renewal off."),
            self.tr("do not tell the customer that it is off: stop it again, or ask Linksfield why it is on."),
        )

    def _confirm_unconfirmed(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr(
                "Confirmation of a payment unconfirmed: asked {moment}, no usable answer.",
                moment=self.language.moment(facts.moment),
            )
            or self.tr("Confirmation of a payment unconfirmed: no usable answer."),
            [*self._payment_lines(facts), self._lines.on_card(facts)],
            self.tr("asked Linksfield to confirm the payment."),
            self.tr("check what happened before asking again."),
            self.tr("Do not record this payment as paid to our shop."),
        )

    def _subscription_unconfirmed(self, facts: NoteFacts) -> Part:
        if facts.proof is Proof.DECIDED:
            return self._start_noted(facts)
        return Part(
            self.tr(
                "Start of auto-renewal unconfirmed: sent {moment}, no usable answer. It may be on.",
                moment=self.language.moment(facts.moment),
            )
            or self.tr("Start of auto-renewal unconfirmed: no usable answer. It may be on."),
            [self._lines.numbers(facts)],
            self.tr("asked Linksfield to start auto-renewal."),
            self.tr("check what happened. Do not start it again before that."),
        )

    def _start_noted(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(
                self.tr("Auto-renewal noted as started. No usable answer came."), self._proofs.decided(facts)
            ),
            [self._lines.numbers(facts), self._lines.renewal(facts)],
            self.tr("checked what happened."),
            self.tr("check auto-renewal and the payment. Do not start it again."),
        )

    # ------------------------------------------------------------------ refused, or not sent

    def _order_refused(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(self.tr("Order refused, nothing was placed."), self._lines.refusal(facts)),
            [self._lines.numbers(facts), self._lines.on_card(facts)],
            self.tr("sent the order once; it was refused."),
            self.tr("tell the customer, or ask Linksfield why."),
        )

    def _stop_refused(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(self.tr("Stop auto-renewal refused."), self._lines.refusal(facts)),
            [self._was(facts), self._lines.renewal(facts)],
            self.tr("asked Linksfield to switch auto-renewal off; it was refused."),
            self._off_or(facts, self.tr("send Linksfield the case file.")),
        )

    def _subscription_refused(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(self.tr("Start of auto-renewal refused."), self._lines.refusal(facts)),
            [self._lines.numbers(facts)],
            self.tr("asked Linksfield to start auto-renewal; it was refused."),
            self.tr("tell the customer, or ask Linksfield why."),
        )

    def _order_not_sent(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr("Order not sent, it never left this computer. Nothing was placed."),
            [self._lines.numbers(facts), self._lines.on_card(facts)],
            self.tr("tried to send the order."),
            self.tr("send the same order again (same number), or tell the customer."),
        )

    def _stop_not_sent(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr("Stop auto-renewal not sent, it never left this computer. Nothing was changed."),
            [self._was(facts), self._lines.renewal(facts)],
            self.tr("tried to switch auto-renewal off."),
            self._off_or(facts, self.tr("stop it again, or tell the customer.")),
        )

    def _subscription_not_sent(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr("Start of auto-renewal not sent, it never left this computer. Nothing was changed."),
            [self._lines.numbers(facts)],
            self.tr("tried to start auto-renewal."),
            self.tr("start it again, or tell the customer."),
        )

    # ------------------------------------------------------------------ found, or decided

    def _turned_up(self, facts: NoteFacts) -> Part:
        headline = self.tr(
            "Order placed after all: found at Linksfield {moment}, although it had been decided otherwise. "
            "Do not order again.",
            moment=self.language.moment(facts.moment),
        ) or self.tr("Order placed after all, although it had been decided otherwise. Do not order again.")
        twice = self.tr("The card may have it twice: ask Linksfield to take one back.") if facts.ordered_again else ""
        return Part(
            self.language.sentences(headline, twice),
            [self._lines.numbers(facts), *self._asked_for(facts), self._lines.on_card(facts)],
            self.tr("found the order that had been given up."),
            self.tr("ask Linksfield to take one back.") if facts.ordered_again else "",
        )

    def _found_placed(self, facts: NoteFacts) -> Part:
        following = {
            OnCard.UNPAID: self.tr("send the customer the way to pay."),
            OnCard.UNSURE: self.tr("check the payment."),
        }
        return Part(
            self.language.sentences(
                self._proofs.settled(
                    facts,
                    self._proofs.found_at_last(facts),
                    self.tr("Order noted as placed. No usable answer came."),
                ),
                self._proofs.found(facts),
            ),
            [self._lines.numbers(facts), *self._asked_for(facts), self._lines.where(facts)],
            self.tr("checked what happened."),
            following.get(facts.on_card, self.tr("nothing. Do not order again.")),
        )

    def _not_placed(self, facts: NoteFacts) -> Part:
        decided = self._proofs.decided(facts)
        return Part(
            self.language.sentences(
                self.tr("Order noted as not placed. No usable answer came."),
                decided,
                self.tr("The console keeps looking for it for a day."),
            ),
            [self._lines.numbers(facts), self._lines.on_card(facts)],
            self.tr("checked what happened."),
            self.tr("send the same order again (same number), or tell the customer."),
        )

    def _stop_not_done(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(
                self.tr("Auto-renewal noted as not switched off. No usable answer came."), self._proofs.decided(facts)
            ),
            [self._was(facts), self._lines.renewal(facts)],
            self.tr("checked what happened."),
            self._off_or(facts, self.tr("stop it again, or tell the customer.")),
        )

    def _off_or(self, facts: NoteFacts, following: str) -> str:
        """What follows a stop that came to nothing: none is left to be stopped where Linksfield lists none."""
        return self.tr("tell the customer that it is off.") if facts.renewal_on is False else following

    def _subscription_not_done(self, facts: NoteFacts) -> Part:
        return Part(
            self.language.sentences(
                self.tr("Auto-renewal noted as not started. No usable answer came."), self._proofs.decided(facts)
            ),
            [self._lines.numbers(facts), self._lines.renewal(facts)],
            self.tr("checked what happened."),
            self.tr("start it again, or tell the customer."),
        )

    # ------------------------------------------------------------------ carried out

    def _recorded(self, facts: NoteFacts) -> Part:
        settled = facts.on_card in (OnCard.IN_USE, OnCard.WAITING)
        paid = self.tr("Paid to us {moment}.", moment=self.language.moment(facts.paid_to_us_at))
        return Part(
            self.tr("Paid to our shop, order recorded."),
            [self.language.sentences(self._lines.numbers(facts), paid), self._lines.where(facts)],
            self._proofs.confirmed(self.tr("recorded the order."), facts),
            "" if settled else self.tr("look up the card again."),
        )

    def _placed_paid(self, facts: NoteFacts) -> Part:
        settled = facts.on_card in (OnCard.IN_USE, OnCard.WAITING)
        return Part(
            self.tr("Order placed and paid to Linksfield."),
            [self._lines.numbers(facts), self._lines.where(facts)],
            self._proofs.confirmed(self.tr("placed the order."), facts),
            "" if settled else self.tr("look up the card again."),
        )

    def _asked_for(self, facts: NoteFacts) -> list[str]:
        """What Linksfield said of the order's payment, where it was asked."""
        return [self._lines.payment(each) for each in facts.payments]

    def _placed_listed(self, facts: NoteFacts) -> Part:
        unknown = self.tr("Whether its payment went through is not known.")
        payments = self._asked_for(facts)
        return Part(
            self.tr("Order placed, and listed on the card."),
            [self._lines.numbers(facts), *(payments or [unknown]), self._lines.where(facts)],
            self._proofs.confirmed(self.tr("placed the order."), facts),
            self.tr("check the payment.") if payments else "",
        )

    def _placed_unpaid(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr("Order placed, not paid yet as far as is known here. The customer pays Linksfield."),
            [self._lines.numbers(facts), *self._asked_for(facts), self._starts(facts)],
            self._proofs.confirmed(self.tr("placed the order."), facts),
            self.tr("send the customer the way to pay; follow the payment."),
        )

    def _starts(self, facts: NoteFacts) -> str:
        starts = self.language.day(facts.starts)
        return self.language.sentences(
            self.tr("Starts: about {starts} (estimate).", starts=starts),
            self.tr("Not listed on the card until it is paid."),
        )

    # ------------------------------------------------------------------ auto-renewal

    def _stopped(self, facts: NoteFacts) -> Part:
        if facts.proof is Proof.DECIDED:
            return self._stop_noted(facts)
        return Part(
            self.tr("Auto-renewal stopped, and seen to be off ({moment}).", moment=self.language.as_of(facts.moment))
            or self.tr("Auto-renewal stopped, and seen to be off."),
            [self._was(facts), self._lines.on_card(facts), self._no_refund()],
            self.tr("switched auto-renewal off."),
        )

    def _stop_noted(self, facts: NoteFacts) -> Part:
        """Off, as Linksfield shows since; that it was our request is an agent's word."""
        return Part(
            self.language.sentences(
                self.tr("Auto-renewal noted as stopped. No usable answer came."),
                self._proofs.decided(facts),
                self.tr("Linksfield lists none ({as_of}).", as_of=self.language.as_of(facts.renewal_as_of))
                or self.tr("Linksfield lists none."),
            ),
            [self._was(facts), self._lines.on_card(facts), self._no_refund()],
            self.tr("checked what happened."),
        )

    def _stopped_other_on(self, facts: NoteFacts) -> Part:
        part = self._stopped(facts)
        other = self.tr(
            "another auto-renewal is still on: {plan}, payId {pay_id}. Ask the customer about it.",
            plan=self._lines.say.named(facts.other_plan),
            pay_id=line_text(facts.other_pay_id),
        ) or self.tr("another auto-renewal is still on. Ask the customer about it.")
        return part._replace(next=other)

    def _already_off(self, facts: NoteFacts) -> Part:
        return Part(
            self.tr(
                "Auto-renewal was already off ({as_of}). Nothing was changed.",
                as_of=self.language.as_of(facts.renewal_as_of),
            )
            or self.tr("Auto-renewal was already off. Nothing was changed."),
            [self._lines.on_card(facts)],
        )

    def _was(self, facts: NoteFacts) -> str:
        """The renewal that was to be stopped."""
        plan = self._lines.say.named(facts.renewed_plan)
        since = line_text(facts.since) or self.language.day(facts.since_day)
        parts = [
            plan,
            self.tr("on since {since}", since=since),
            *self._lines.references(facts.order_no, facts.pay_id),
        ]
        return self.tr("The auto-renewal: {facts}.", facts=self._lines.listed(parts))

    def _no_refund(self) -> str:
        return self.tr("No refund was made. When the next charge would have come is not known.")

    def _payment_lines(self, facts: NoteFacts) -> list[str]:
        known = [self._lines.payment(each) for each in facts.payments]
        return known or [self._lines.payment_of(facts, "")]
