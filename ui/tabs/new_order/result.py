"""What became of the order that was sent last from this card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from services.desk.verdicts.verdicts import Kind
from services.records import PaymentState
from services.writes.states import State
from ui.look.colours import SIZES, grown
from ui.look.dates import clock_text
from ui.widgets.boxes import FactGrid
from ui.widgets.buttons import push_button
from ui.widgets.labels import Badge, muted_label, plain_label
from ui.widgets.safe_text import line_text
from ui.widgets.wrapping_row import WrappingRow
from ui.words import outcomes
from ui.words.amounts import money_text

if TYPE_CHECKING:
    from services.desk.verdicts.verdicts import Verdict
    from ui.session.open_card import OpenCard
    from ui.session.sent_write import SentWrite

_PAID = frozenset({Kind.PAID_DELIVERED, Kind.PAID_NOT_DELIVERED, Kind.CHARGED_TWICE})


class PlacedBox(QFrame):
    """Under way, confirmed, refused, not sent or not known yet: in words, with the numbers to copy and what to do next.

    Signals: `payment_wanted()`, `orders_wanted()`, `check_wanted()`, `follow_wanted()`, `rehearsal_wanted()`,
    `again_wanted()`, `way_to_pay_wanted()`.
    """

    payment_wanted = Signal()
    orders_wanted = Signal()
    check_wanted = Signal()
    follow_wanted = Signal()
    rehearsal_wanted = Signal()
    again_wanted = Signal()
    way_to_pay_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("placedBox")
        self.setProperty("role", "card")
        # -- widgets
        self.badge = Badge()
        self.headline = plain_label(role="headline")
        self.text = plain_label()
        self.next_step = muted_label()
        self.numbers = FactGrid()
        self._shown = ("", "")
        self._told_of = ("", State.DRAFT, False)
        self._why_not = ""
        # -- buttons
        self.way_button = push_button(self.tr("Send the way to pay..."), "primary", "sendWayToPayButton")
        self.payment_button = push_button(self.tr("Ask for the payment's result"), name="askPlacedPaymentButton")
        self.follow_button = push_button(self.tr("Follow the payment"), name="followPlacedButton")
        self.rehearse_button = push_button(self.tr("Rehearse Stripe..."), name="rehearsePlacedButton")
        self.orders_button = push_button(self.tr("Look at the orders"), name="lookAtOrdersButton")
        self.check_button = push_button(self.tr("Check what happened..."), "primary", "checkPlacedButton")
        self.again_button = push_button(self.tr("Send the same order again..."), name="sendPlacedAgainButton")
        self._assemble()
        self.hide()

    def show_placed(self, record: OpenCard, verdict: Verdict | None) -> None:
        """Show the last order of this card; nothing if none was sent. `verdict` tells whether it is paid by now."""
        placed = record.placed
        self.setVisible(placed is not None)
        if placed is None:
            return
        paid = verdict is not None and _is_paid(placed.pay_id, verdict)
        badge, tone, headline, text, next_step = self._words(placed, paid)
        if self._told_of != (placed.order_no, placed.state, paid):
            self._told_of, self._why_not = (placed.order_no, placed.state, paid), ""
        next_step = self._why_not or next_step
        self.badge.show_state(badge, tone)
        self.headline.setText(headline)
        self.text.setText(text)
        self.next_step.setText(next_step)
        self.next_step.setVisible(bool(next_step))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(f"{text}\n{next_step}")
        self._show_numbers(placed)
        arrived = placed.state in (State.CONFIRMED, State.PLACED, State.NOT_PLACED, State.UNKNOWN)
        by_card = placed.carried_out and placed.draft.paid is None
        self.payment_button.setVisible(placed.unknown or by_card)
        for button in (self.way_button, self.follow_button, self.rehearse_button):
            button.setVisible(by_card and not paid)
        self.check_button.setVisible(placed.unknown)
        self.again_button.setVisible(placed.state is State.NOT_PLACED)
        self.orders_button.setVisible(arrived)

    def say_why_not(self, reason: str) -> None:
        """Say why a button led nowhere, in the place of the next step, until something else happens to the order."""
        self._why_not = reason
        self.next_step.setText(reason)
        self.next_step.show()

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.numbers.setObjectName("placedNumbers")
        self.numbers.setMaximumWidth(grown(520))
        self.payment_button.setAccessibleName(self.tr("Ask for the result of this order's payment"))
        self.orders_button.setAccessibleName(self.tr("Look at the orders of this card"))
        self.follow_button.setAccessibleName(self.tr("Follow this order's payment until it is decided"))
        self.rehearse_button.setAccessibleName(self.tr("Rehearse Stripe with this order's payment"))
        self.way_button.setAccessibleName(self.tr("Send the customer the way to pay this order"))
        self.way_button.clicked.connect(lambda _checked: self.way_to_pay_wanted.emit())
        self.payment_button.clicked.connect(lambda _checked: self.payment_wanted.emit())
        self.follow_button.clicked.connect(lambda _checked: self.follow_wanted.emit())
        self.rehearse_button.clicked.connect(lambda _checked: self.rehearsal_wanted.emit())
        self.check_button.clicked.connect(lambda _checked: self.check_wanted.emit())
        self.again_button.setAccessibleName(self.again_button.text())
        self.again_button.clicked.connect(lambda _checked: self.again_wanted.emit())
        self.orders_button.clicked.connect(lambda _checked: self.orders_wanted.emit())
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        buttons = WrappingRow(
            self.check_button,
            self.again_button,
            self.way_button,
            self.payment_button,
            self.follow_button,
            self.orders_button,
            self.rehearse_button,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(SIZES.gap)
        column.addLayout(head)
        for widget in (self.text, self.next_step, self.numbers):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _show_numbers(self, placed: SentWrite) -> None:
        arrived = placed.state not in (State.REFUSED, State.NOT_SENT)
        self.numbers.setVisible(arrived)
        shown = (placed.order_no, placed.pay_id)
        # The same numbers stay where they are: their buttons may be under somebody's hand.
        if arrived and shown != self._shown:
            self._shown = shown
            self.numbers.clear()
            self.numbers.add(self.tr("Order number"), placed.order_no, mono=True, copy=True)
            self.numbers.add(self.tr("payId"), placed.pay_id, mono=True, copy=True)

    def _words(self, placed: SentWrite, paid: bool) -> tuple[str, str, str, str, str]:
        """Badge, its tone, headline, what happened, what to do next."""
        facts = {
            "plan": line_text(placed.draft.plan.name),
            "money": money_text(placed.draft.total),
            "time": clock_text(placed.result.ended_at) if placed.result and placed.result.ended_at else "?",
        }
        match placed.state:
            case State.CONFIRMED:
                return self._confirmed(placed, facts, paid)
            case State.PLACED | State.NOT_PLACED:
                return self._settled(placed, facts)
            case State.UNKNOWN:
                return self._unknown(placed, facts)
            case State.REFUSED | State.NOT_SENT:
                return self._came_to_nothing(placed, facts)
            case State.DRAFT | State.APPROVED | State.RECORDED | State.SENDING:
                headline = self.tr("Sending the order of {plan}...").format(**facts)
                return self.tr("Sending"), "blue", headline, self.tr("Linksfield has not answered yet."), ""

    def _confirmed(self, placed: SentWrite, facts: dict[str, str], paid: bool) -> tuple[str, str, str, str, str]:
        if placed.draft.paid is not None:
            return (
                self.tr("Confirmed"),
                "green",
                self.tr("{plan} is recorded as paid").format(**facts),
                _with_kept(self.tr("Linksfield confirmed it at {time}: {money}, paid to us.").format(**facts), placed),
                self.tr("It is listed under Orders as soon as Linksfield has put it on the card."),
            )
        if paid:
            return (
                self.tr("Confirmed"),
                "green",
                self.tr("{plan} is ordered and paid").format(**facts),
                _with_kept(self.tr("Linksfield confirmed it at {time}, and it is paid.").format(**facts), placed),
                self.tr("Whether it is on the card stands under Card and Orders."),
            )
        return (
            self.tr("Confirmed"),
            "green",
            self.tr("{plan} is ordered").format(**facts),
            _with_kept(
                self.tr("Linksfield confirmed it at {time}. The customer has to pay {money}.").format(**facts), placed
            ),
            self.tr(
                "It waits for the customer's payment; it will not be listed under Orders until it is paid. "
                "Follow it under Payments."
            ),
        )

    def _unknown(self, placed: SentWrite, facts: dict[str, str]) -> tuple[str, str, str, str, str]:
        next_step = self.tr("Check what happened: until that is known no other order can be sent for this card.")
        return (
            self.tr("Not known yet"),
            "amber",
            self.tr("No answer came. It may have been placed: do not order again.").format(**facts),
            self.tr("Sent: {plan}, {money}.").format(**facts) + "\n" + outcomes.why_not(placed),
            next_step,
        )

    def _settled(self, placed: SentWrite, facts: dict[str, str]) -> tuple[str, str, str, str, str]:
        """No answer came, and an agent has decided since."""
        sent = self.tr("Sent: {plan}, {money}.").format(**facts)
        if placed.state is State.PLACED:
            headline = self.tr("{plan} was placed, as was found by checking").format(**facts)
            return self.tr("It was placed"), "green", headline, sent, self.tr("It must not be ordered again.")
        headline = self.tr("{plan} was not placed, as was decided after checking").format(**facts)
        next_step = self.tr("Sending it again uses the same numbers. It goes on being looked for until tomorrow.")
        return self.tr("It was not placed"), "grey", headline, sent, next_step

    def _came_to_nothing(self, placed: SentWrite, facts: dict[str, str]) -> tuple[str, str, str, str, str]:
        sentence = outcomes.why_not(placed)
        if placed.state is State.REFUSED:
            headline = self.tr("Linksfield refused the order of {plan}").format(**facts)
            return (
                self.tr("Refused"),
                "red",
                headline,
                sentence,
                self.tr("Nothing was ordered. Your entries stay below."),
            )
        again = self.tr("It may be sent again.") if outcomes.never_left(placed) else ""
        headline = self.tr("The order of {plan} was not sent").format(**facts)
        return self.tr("Not sent"), "grey", headline, sentence, again


def _with_kept(sentence: str, placed: SentWrite) -> str:
    return f"{sentence} {outcomes.not_kept(placed)}".rstrip()


def _is_paid(pay_id: str, verdict: Verdict) -> bool:
    """Whether it is concluded that this payment was made: it was asked for, or its auto-renewal is in force."""
    of_payment = verdict.payment(pay_id)
    if of_payment is not None and of_payment.state is PaymentState.PAID:
        return True
    for conclusion in verdict.conclusions:
        renewal = conclusion.facts.renewal
        if conclusion.kind is Kind.RENEWAL_ON and renewal is not None and renewal.pay_id == pay_id:
            return True
        if conclusion.kind in _PAID and conclusion.facts.pay_id == pay_id:
            return True
    return False
