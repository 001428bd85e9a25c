"""What can be done about the payments of a card: the steps that the verdict has for the selected one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from services.desk.verdicts.next_steps import primary_of
from services.desk.verdicts.verdicts import Step
from ui.look.theme import restyle
from ui.widgets.buttons import push_button
from ui.widgets.safe_text import tip_text
from ui.widgets.wrapping_row import WrappingRow
from ui.words import verdict_steps
from ui.words.verdicts import about_payment

if TYPE_CHECKING:
    from services.desk.verdicts.verdicts import Offer, Verdict
    from ui.session.open_card import OpenCard
    from ui.tabs.base.steps import Steps
    from ui.tabs.payments.rows import PaymentRow

# The steps about payments in the order in which they stand, with the names of their buttons.
_NAMES = {
    Step.ASK_AGAIN: "lookAgainButton",
    Step.CONFIRM_PAYMENT: "confirmPaymentStepButton",
    Step.COPY_REFUND_REQUEST: "refundRequestButton",
    Step.RECORD_FOR_SHOP: "ourShopButton",
    Step.FOLLOW_PAYMENT: "followPaymentButton",
    Step.FOLLOW_DELIVERY: "followArrivalButton",
    Step.ESCALATE: "undeliveredButton",
    Step.COMPARE_PAYMENTS: "comparePaymentsButton",
}
_OF_A_PAYMENT = frozenset(_NAMES) - {Step.ASK_AGAIN, Step.COPY_REFUND_REQUEST, Step.COMPARE_PAYMENTS}


class PaymentSteps(QWidget):
    """The row of buttons under what is concluded."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps
        self._record: OpenCard | None = None
        self._pay_id = ""
        self._offers: dict[Step, Offer] = {}
        # -- buttons
        self.buttons = {step: push_button(verdict_steps.step_words(step), name=name) for step, name in _NAMES.items()}
        self._assemble()

    def show_row(self, record: OpenCard, row: PaymentRow | None, verdict: Verdict | None) -> bool:
        """Offer what the verdict offers for this payment of the card; whether one of them is the next step."""
        self._record, self._pay_id = record, row.pay_id if row is not None else ""
        of_card = verdict.offers if verdict is not None else ()
        of_row = row.verdict.offers if row is not None and row.verdict is not None else ()
        # What the card's offer of such a step is about may be another payment than the selected one.
        about_it = (each for each in of_card if each.step not in _OF_A_PAYMENT or each.pay_id == self._pay_id)
        self._offers = {offer.step: offer for offer in (*about_it, *of_row)}
        about = about_payment(verdict, self._pay_id) if verdict is not None else None
        primary = primary_of(about, self._offers.values())
        for step in self.buttons:
            self._show_step(step, is_primary=step is primary)
        return primary in self.buttons

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.setLayout(WrappingRow(*self.buttons.values()))
        for step, button in self.buttons.items():
            button.setAccessibleName(button.text())
            button.clicked.connect(partial(self._take, step))

    def _show_step(self, step: Step, *, is_primary: bool) -> None:
        button, offer = self.buttons[step], self._offers.get(step)
        # The table has a way of its own to check a payment again: it is said once more where it is the next step.
        shown = is_primary or step is not Step.ASK_AGAIN
        button.setVisible(offer is not None and shown and verdict_steps.is_worth_saying(offer))
        if offer is None:
            return
        reason = verdict_steps.why_not(offer.why_not) if offer.why_not is not None else ""
        button.setEnabled(offer.offered)
        button.setToolTip(tip_text(reason) if reason else "")
        button.setAccessibleDescription(reason or verdict_steps.step_effect(step))
        restyle(button, "kind", "primary" if is_primary else "secondary")

    def _take(self, step: Step, _checked: bool = False) -> None:
        if self._record is not None and step in self._offers:
            self._steps.take(self._record, self._offers[step])
