"""Confirming a payment at Linksfield, or paying for an auto-renewal: what is sent, and the button that sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from services.writes.states import What
from ui.dialogs.base.shade import Shade
from ui.dialogs.base.sheet import Sheet
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import plain_label
from ui.widgets.safe_text import line_text
from ui.words import systems
from ui.words.formats import card_groups, card_tail, money_text

if TYPE_CHECKING:
    from services.writes.records import Guard, Private, Review
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


class PaymentWriteDialog(Sheet):
    """One write about a payment, in one sentence and in facts. Accepted once, by its button or Ctrl+Enter."""

    def __init__(
        self, session: Session, record: OpenCard, review: Review, parent: QWidget, private: Private | None = None
    ) -> None:
        confirming = review.write.what is What.CONFIRM_PAYMENT
        super().__init__(parent, "paymentWriteDialog", _title(confirming), 590)
        # -- facts
        self._session = session
        self._record = record
        self._review = review
        self._private = private
        self._confirming = confirming
        # -- widgets
        self.sentence = plain_label()
        self.facts = FactGrid(150)
        self.warning = NoticeBox()
        self.lasting = NoticeBox()
        self.no_ticket = named(QCheckBox(self.tr("There is no ticket for this")), "noTicketBox")
        self.reason = named(QLineEdit(), "reasonInput")
        self.reason_field = Field(self.tr("Reason"), self.reason, self.tr("It is kept with what is sent."))
        # -- buttons
        self.back_button = self.add_button(push_button(self.tr("Back"), name="backButton"))
        words = self.tr("Confirm payment result") if confirming else self.tr("Pay and start auto-renewal")
        self.confirm_button = self.add_button(push_button(words, "primary", "confirmButton"))
        self._assemble()
        self._load()
        self._connect()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
        self.hint.setText(self.tr("{keys} sends it").format(keys=keys))
        self.warning.setObjectName("paymentWriteWarning")
        self.no_ticket.setAccessibleName(self.no_ticket.text())
        for widget in (
            self.sentence,
            self.facts,
            self.warning,
            self.reason_field,
            self.lasting,
            self.no_ticket,
        ):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def _load(self) -> None:
        self._load_facts()
        self.sentence.setText(self._in_one_sentence())
        self.setAccessibleDescription(self.sentence.text())
        self.lasting.show_text(self._what_is_assumed())
        lines = [line for guard in self._review.guards if (line := guard_line(guard))]
        self.warning.show_text("\n".join(lines), "amber")
        self.reason_field.setVisible(self._review.needs_reason)
        self.no_ticket.setVisible(self._wants_ticket)
        environment = self._review.place.environment
        self.show_badge(systems.environment_word(environment), systems.environment_tone(environment))
        self._show_confirm()

    def _load_facts(self) -> None:
        write, add, none = self._review.write, self.facts.add, self.tr("not given")
        add(self.tr("Card"), card_groups(write.iccid), mono=True)
        add(self.tr("payId"), write.pay_id, mono=True)
        add(self.tr("Order number"), write.order_no or none, mono=True)
        add(self.tr("Amount"), money_text(write.money) or none)
        if self._private is not None:
            add(self.tr("E-mail"), self._private.email)
            add(self.tr("Payment method"), write.payment_method, mono=True)
        add(self.tr("Ticket"), self._review.subject.ticket or self.tr("none"))

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(lambda _checked: self.accept())
        self.no_ticket.toggled.connect(lambda _ticked: self._show_confirm())
        self.reason.textChanged.connect(lambda _text: self._show_confirm())
        self.add_confirm_keys(self.accept)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.back_button.setFocus()
        parent = self.parentWidget()
        if parent is not None:
            Shade(parent.window(), self)

    def accept(self) -> None:
        """Approve it, once; a second press, however quick, does nothing."""
        if not self.confirm_button.isEnabled():
            return
        self.confirm_button.setEnabled(False)
        super().accept()
        self._session.writes.send(
            self._record,
            self._review,
            reason=self.reason.text().strip(),
            no_ticket=self.no_ticket.isChecked(),
            private=self._private,
        )

    # ------------------------------------------------------------------ internals

    @property
    def _wants_ticket(self) -> bool:
        return any(guard.code == "no_ticket" for guard in self._review.guards)

    def _show_confirm(self) -> None:
        ticket_settled = not self._wants_ticket or self.no_ticket.isChecked()
        reason_settled = not self._review.needs_reason or bool(self.reason.text().strip())
        self.confirm_button.setEnabled(ticket_settled and reason_settled and not self._review.stopped)

    def _in_one_sentence(self) -> str:
        write = self._review.write
        facts = {
            "card": card_tail(write.iccid),
            "plan": line_text(write.plan_name),
            "money": money_text(write.money),
            "payment": write.pay_id,
        }
        if self._confirming:
            return self.tr("Linksfield is asked to confirm the payment {payment} of card {card}.").format(**facts)
        return self.tr("Card {card}: {money} is charged now for {plan}, which renews until it is stopped.").format(
            **facts
        )

    def _what_is_assumed(self) -> str:
        if self._confirming:
            return self.tr(
                "How Linksfield takes this is assumed, not documented. It says to Linksfield that the payment was "
                "made; Linksfield took the money, so nothing is recorded as paid to us."
            )
        return self.tr("This cannot be undone from here: the card that was set up is charged. Nobody can refund here.")


def open_payment_write(
    session: Session, record: OpenCard, review: Review, parent: QWidget, private: Private | None = None
) -> PaymentWriteDialog:
    """Open the dialog; what is confirmed in it is sent, once."""
    dialog = PaymentWriteDialog(session, record, review, parent, private)
    dialog.open()
    return dialog


def _title(confirming: bool) -> str:
    if confirming:
        return translate("PaymentWriteDialog", "Confirm this payment's result?")
    return translate("PaymentWriteDialog", "Pay and start auto-renewal?")


def guard_line(guard: Guard) -> str:
    """What stands against it, as a sentence; "" for what has a place of its own."""
    sentences = {
        "same_plan_today": translate(
            "PaymentWriteDialog", "The same was asked for this card from here within the last 24 hours. Say why again."
        ),
        "appeared": translate(
            "PaymentWriteDialog", "Since you looked, orders have appeared on this card: {count}. Look at Orders first."
        ),
        "near_card": translate(
            "PaymentWriteDialog",
            "Card {card} was worked on lately, and its number is almost the same. Compare the digits.",
        ),
        "still_open": translate(
            "PaymentWriteDialog",
            "An order of this card is on its way or not known yet: check what happened to it first.",
        ),
    }
    return sentences.get(guard.code, "").format(count=guard.count, card=card_groups(guard.value))
