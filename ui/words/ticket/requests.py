"""The texts that are passed on: to Linksfield about a plan that did not arrive, and to whoever refunds.

Written as a note is: in either language, from what services concluded and what was done.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from services.writes.states import State
from ui.widgets.safe_text import line_text
from ui.words.ticket.internal_note_lines import InternalLines
from ui.words.ticket.language import NoteLanguage, Sentences
from ui.words.ticket.note import Warnings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.desk.done import Done
    from services.desk.verdicts.note_outcomes import NoteFacts
    from services.desk.verdicts.verdicts import Facts
    from services.records import PaymentResult


class Requests(Sentences):
    """`today` is the day where Linksfield counts the days of orders."""

    def __init__(self, language: NoteLanguage, today: date) -> None:
        super().__init__(language)
        self._lines = InternalLines(language, today)

    def to_deliver(self, facts: NoteFacts, payment: PaymentResult, asked: Done | None, *, missing: bool) -> str:
        """Paid to Linksfield and not delivered. Not `missing`: it is the customer who says so.

        `asked` is the last time that Linksfield was asked to confirm the payment.
        """
        seen = self.tr("A customer has paid Linksfield, but the plan is not on the card.")
        told = self.tr("A customer has paid Linksfield and says that the plan has not arrived.")
        return self._text(
            facts,
            seen if missing else told,
            self._payment(payment),
            self._asked(asked),
            self.tr("Please deliver the plan, or tell us why this is not possible."),
        )

    def to_refund(self, facts: NoteFacts, charges: Sequence[Facts]) -> str:
        """Several payments were taken for one order; `charges` are the conclusions that say so."""
        paragraphs = [self._payment(payment) for charge in charges for payment in charge.payments]
        return self._text(facts, "\n".join(map(self._please_refund, charges)), *paragraphs)

    # ------------------------------------------------------------------ internals

    def _text(self, facts: NoteFacts, headline: str, *paragraphs: str) -> str:
        card = self.tr("Card (ICCID): {iccid}", iccid=facts.iccid)
        parts = [
            Warnings(self.language).line(facts.environment, facts.stranger),
            f"{headline}\n{card}",
            *paragraphs,
            self._lines.on_card(facts),
            self.tr("Our ticket: {ticket}", ticket=line_text(facts.ticket)),
        ]
        return "\n\n".join(part for part in parts if part)

    def _please_refund(self, charge: Facts) -> str:
        count = str(len(charge.payments))
        return self.tr(
            "Please refund {refund}: {count} payments were taken for one order.",
            refund=self._lines.say.amounts(charge.refunds),
            count=count,
        ) or self.tr("Please refund what was taken too much: {count} payments were taken for one order.", count=count)

    def _payment(self, payment: PaymentResult) -> str:
        lines = (
            self.tr("payId: {pay_id}", pay_id=line_text(payment.pay_id)),
            self.tr("Order number: {order_no}", order_no=line_text(payment.order_no)),
            self.tr("Amount: {money}", money=self._lines.say.money(payment.money)),
            self.tr("Paid at (your time): {paid_at}", paid_at=line_text(payment.paid_at_text)),
            self.tr("Result: paid"),
        )
        return "\n".join(line for line in lines if line)

    def _asked(self, asked: Done | None) -> str:
        if asked is None:
            return ""
        return self.tr(
            "Confirmation of the payment was requested {moment}: {outcome}.",
            moment=self.language.moment(asked.sent_at or asked.at),
            outcome=self._outcome(asked),
        )

    def _outcome(self, asked: Done) -> str:
        if asked.carried_out and not asked.noted:
            return self.tr("confirmed")
        if asked.state is State.REFUSED:
            message, code = (asked.said.message, asked.said.code) if asked.said is not None else ("", "")
            return self.tr(
                "refused, “{message}” (code {code})", message=line_text(message), code=line_text(code)
            ) or self.tr("refused")
        if asked.state is State.NOT_SENT:
            return ""
        return self.tr("no usable answer")
