"""What became of the order that was sent last from this card."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from services.desk.verdicts.verdicts import Kind, Standing, WhyNot
from services.records import PaymentState
from services.writes.states import State, What
from ui.look.dates import clock_text
from ui.look.joining import sentences
from ui.tabs.new_order.numbers import Numbers
from ui.tabs.new_order.way_to_pay import WayToPayBox
from ui.widgets.buttons import push_button
from ui.widgets.labels import Badge, muted_label, plain_label
from ui.widgets.safe_text import line_text, tip_text
from ui.widgets.wrapping_row import WrappingRow
from ui.words import outcomes, verdict_steps
from ui.words.amounts import money_text

if TYPE_CHECKING:
    from services.desk.verdicts.verdicts import Verdict
    from ui.dialogs.payments.customer_link import WayToPay
    from ui.session.open_card import OpenCard
    from ui.session.sent_write import SentWrite

_PAID = frozenset({Kind.PAID_DELIVERED, Kind.PAID_NOT_DELIVERED, Kind.CHARGED_TWICE})


class PlacedBox(QFrame):
    """Under way, confirmed, refused, not sent or not known yet: in words, with the numbers to copy and what to do next.

    Signals: `payment_wanted()`, `orders_wanted()`, `follow_wanted()`,
    `again_wanted()`, `way_to_pay_wanted()`.
    """

    payment_wanted = Signal()
    orders_wanted = Signal()
    follow_wanted = Signal()
    again_wanted = Signal()
    way_to_pay_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("placedBox")
        # -- widgets
        self.badge = Badge()
        self.headline = plain_label(role="headline")
        self.text = plain_label()
        self.next_step = muted_label()
        self.pay = WayToPayBox()
        self.numbers = Numbers()
        self._told_of = ("", State.DRAFT, _Payment.WAITS)
        self._why_not = ""
        # -- buttons
        self.payment_button = push_button(self.tr("Check the payment"), name="askPlacedPaymentButton")
        self.follow_button = push_button(self.tr("Follow the payment"), name="followPlacedButton")
        self.orders_button = push_button(self.tr("See the orders"), name="lookAtOrdersButton")
        self.again_button = push_button(self.tr("Send the same order again..."), name="sendPlacedAgainButton")
        self._assemble()
        self.hide()

    def show_placed(
        self, record: OpenCard, verdict: Verdict | None, way: WayToPay | str = "", *, followed: bool = False
    ) -> None:
        """Show the last order of this card; nothing if none was sent. `verdict` tells whether it is paid by now, `way`
        how the customer pays it, or why no link leads to it. `followed`: its payment is followed already.
        """
        placed = record.ordered
        self.setVisible(placed is not None)
        if placed is None:
            return
        if placed.what is What.CONTRACT_ORDER:
            self._show_by_contract(placed)
            return
        payment = _payment(placed.pay_id, verdict)
        paid, waits = payment is _Payment.PAID, self._waits(placed, payment)
        badge, tone, headline, text, next_step = self._words(placed, payment)
        if self._told_of != (placed.order_no, placed.state, payment):
            self._told_of, self._why_not = (placed.order_no, placed.state, payment), ""
        next_step = self._why_not or next_step
        self.badge.show_state(badge, tone)
        self.headline.setText(headline)
        self.text.setText(text)
        self.next_step.setText(next_step)
        self.next_step.setVisible(bool(next_step))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(f"{text}\n{next_step}")
        self._show_numbers(placed)
        self.pay.show_way(way if waits else "")
        arrived = placed.state in (State.CONFIRMED, State.PLACED, State.NOT_PLACED, State.UNKNOWN)
        by_card = placed.carried_out and placed.draft.paid is None
        self.payment_button.setVisible(placed.unknown or by_card)
        self.follow_button.setVisible(by_card and not paid)
        self._show_followed(followed)
        self.again_button.setVisible(placed.state is State.NOT_PLACED)
        # What nobody paid yet is not listed there.
        self.orders_button.setVisible(arrived and not waits)

    def _show_by_contract(self, sent: SentWrite) -> None:
        """An order by contract (CSSS): in the words of every other view; it has no payment and no number of ours."""
        write = sent.review.write
        words = self.tr("{plan}, by our own contract (CSSS)").format(plan=line_text(write.plan_name))
        text = outcomes.told(sent)
        self._told_of, self._why_not = ("", sent.state, _Payment.WAITS), ""
        noted = sent.noted
        self.badge.show_state(outcomes.word(sent.what, sent.state, noted=noted), outcomes.tone(sent.state, noted=noted))
        self.headline.setText(words)
        self.text.setText(text)
        self.setAccessibleName(words)
        self.setAccessibleDescription(text)
        self.pay.show_way("")
        for part in (self.next_step, self.numbers, self.payment_button, self.follow_button, self.again_button):
            part.hide()
        self.orders_button.setVisible(sent.state in (State.CONFIRMED, State.PLACED, State.NOT_PLACED, State.UNKNOWN))

    @staticmethod
    def _waits(placed: SentWrite, payment: _Payment) -> bool:
        """Whether the customer still has to pay it."""
        return placed.carried_out and placed.draft.paid is None and payment is _Payment.WAITS

    def say_why_not(self, reason: str) -> None:
        """Say why a button led nowhere, in the place of the next step, until something else happens to the order."""
        self._why_not = reason
        self.next_step.setText(reason)
        self.next_step.show()

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.payment_button.setAccessibleDescription(self.tr("Check this order's payment"))
        self.orders_button.setAccessibleDescription(self.tr("Look at the orders of this card"))
        self.pay.save_button.clicked.connect(lambda _checked: self.way_to_pay_wanted.emit())
        self.payment_button.clicked.connect(lambda _checked: self.payment_wanted.emit())
        self.follow_button.clicked.connect(lambda _checked: self.follow_wanted.emit())
        self.again_button.setAccessibleName(self.again_button.text())
        self.again_button.clicked.connect(lambda _checked: self.again_wanted.emit())
        self.orders_button.clicked.connect(lambda _checked: self.orders_wanted.emit())
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        buttons = WrappingRow(
            self.again_button,
            self.payment_button,
            self.follow_button,
            self.orders_button,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.text, self.pay, self.next_step, self.numbers):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _show_followed(self, followed: bool) -> None:
        reason = verdict_steps.why_not(WhyNot.FOLLOWED_ALREADY) if followed else ""
        self.follow_button.setEnabled(not followed)
        self.follow_button.setToolTip(tip_text(reason) if reason else "")
        effect = self.tr("Follow this order's payment until there is a result")
        self.follow_button.setAccessibleDescription(reason or effect)

    def _show_numbers(self, placed: SentWrite) -> None:
        arrived = placed.state not in (State.REFUSED, State.NOT_SENT)
        self.numbers.setVisible(arrived)
        if arrived:
            self.numbers.show_numbers(placed.order_no, placed.pay_id)

    def _words(self, placed: SentWrite, payment: _Payment) -> tuple[str, str, str, str, str]:
        """Badge, its tone, headline, what happened, what to do next."""
        facts = {
            "plan": line_text(placed.draft.plan.name),
            "money": money_text(placed.draft.total),
            "time": clock_text(placed.result.ended_at) if placed.result and placed.result.ended_at else "?",
        }
        match placed.state:
            case State.CONFIRMED:
                return self._confirmed(placed, facts, payment)
            case State.PLACED | State.NOT_PLACED:
                return self._settled(placed, facts)
            case State.UNKNOWN:
                return self._unknown(placed, facts)
            case State.REFUSED | State.NOT_SENT:
                return self._came_to_nothing(placed, facts)
            case State.DRAFT | State.APPROVED | State.RECORDED | State.SENDING:
                headline = self.tr("Sending the order for {plan}...").format(**facts)
                return self.tr("Sending"), "blue", headline, self.tr("Linksfield has not answered yet."), ""

    def _confirmed(self, placed: SentWrite, facts: dict[str, str], payment: _Payment) -> tuple[str, str, str, str, str]:
        if placed.draft.paid is not None:
            return (
                self.tr("Confirmed"),
                "green",
                self.tr("{plan} is recorded as paid").format(**facts),
                _with_kept(
                    self.tr("Linksfield confirmed it at {time}: {money}, paid to our shop.").format(**facts), placed
                ),
                self.tr("It appears under Orders once Linksfield has put it on the card."),
            )
        if payment is _Payment.PAID:
            return (
                self.tr("Confirmed"),
                "green",
                self.tr("{plan} is ordered and paid").format(**facts),
                _with_kept(self.tr("Linksfield confirmed it at {time}, and it is paid.").format(**facts), placed),
                self.tr("See Overview and Orders for whether it is on the card."),
            )
        if payment is _Payment.UNSURE:
            return (
                self.tr("Confirmed"),
                "green",
                self.tr("{plan}: order placed").format(**facts),
                _with_kept(
                    self.tr("Linksfield confirmed it at {time}. Whether it is paid is not known.").format(**facts),
                    placed,
                ),
                self.tr("See Overview and Orders for whether it is on the card."),
            )
        return (
            self.tr("Confirmed"),
            "green",
            self.tr("{plan}: order placed").format(**facts),
            _with_kept(
                self.tr("Linksfield confirmed it at {time}. The customer has to pay {money}.").format(**facts), placed
            ),
            self.tr("Waiting for the customer's payment; not listed under Orders until paid."),
        )

    def _unknown(self, placed: SentWrite, facts: dict[str, str]) -> tuple[str, str, str, str, str]:
        return (
            self.tr("Unconfirmed"),
            "amber",
            self.tr("No usable answer came: it is not known whether the order arrived"),
            self.tr("Sent: {plan}, {money}.").format(**facts) + "\n" + outcomes.why_not(placed),
            # The banner has the way out, and Review is muted with this reason.
            "",
        )

    def _settled(self, placed: SentWrite, facts: dict[str, str]) -> tuple[str, str, str, str, str]:
        """No answer came, and it was settled since: by what Linksfield showed, or by an agent's word alone."""
        badge = outcomes.word(placed.what, placed.state, noted=placed.noted)
        tone = outcomes.tone(placed.state, noted=placed.noted)
        noted = outcomes.noted_by(placed)
        sent = "\n".join(filter(None, (self.tr("Sent: {plan}, {money}.").format(**facts), noted)))
        if placed.state is State.PLACED:
            text = self.tr("Noted without proof: {plan} was placed") if placed.noted else self.tr("{plan} was placed")
            return badge, tone, text.format(**facts), sent, self.tr("Do not order it again.")
        headline = self.tr("Noted without proof: {plan} was not placed").format(**facts)
        next_step = self.tr("Sending it again uses the same numbers. The console keeps looking for it for a day.")
        return badge, tone, headline, sent, next_step

    def _came_to_nothing(self, placed: SentWrite, facts: dict[str, str]) -> tuple[str, str, str, str, str]:
        sentence = outcomes.why_not(placed)
        if placed.state is State.REFUSED:
            headline = self.tr("Linksfield refused the order for {plan}").format(**facts)
            return (
                self.tr("Refused"),
                "red",
                headline,
                sentence,
                self.tr("Nothing was ordered. Your entries are still below."),
            )
        again = self.tr("It may be sent again.") if outcomes.never_left(placed) else ""
        headline = self.tr("The order for {plan} was not sent").format(**facts)
        return self.tr("Not sent"), "grey", headline, sentence, again


def _with_kept(sentence: str, placed: SentWrite) -> str:
    return sentences(sentence, outcomes.not_kept(placed))


class _Payment(enum.Enum):
    """What the card's verdict says of the payment of an order by card."""

    PAID = "paid"
    WAITS = "waits"
    UNSURE = "unsure"  # it does not wait for one: it is listed, say, or the status of its payment is not known here


def _payment(pay_id: str, verdict: Verdict | None) -> _Payment:
    if verdict is None or verdict.standing is not Standing.STANDS:
        return _Payment.WAITS
    if _is_paid(pay_id, verdict):
        return _Payment.PAID
    waiting = (each for each in verdict.conclusions if each.kind is Kind.WAITS_FOR_PAYMENT)
    return _Payment.WAITS if any(each.facts.pay_id == pay_id for each in waiting) else _Payment.UNSURE


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
