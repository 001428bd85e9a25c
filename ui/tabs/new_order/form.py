"""The form of a new order: periods, auto-renewal, who takes the money, and the proof where our own shop took it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look.colours import SIZES, grown, text_is_large
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import CancelButton, push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label, plain_label
from ui.words import errors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractButton

    from services.errors import BadInput
    from ui.session.order_form import OrderForm

# The only value that Linksfield's documentation prints.
USUAL_PAY_TYPE = "3"

_FORM_WIDTH = 920


class OrderFormView(QFrame):
    """Shows an `OrderForm` and writes into it whatever is typed, at every change.

    Signals: `edited()` after any change, `review_wanted()`.
    """

    edited = Signal()
    review_wanted = Signal()

    def __init__(self, now_text: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("orderForm")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("New order"))
        self._form: OrderForm | None = None
        self._now_text = now_text
        # -- widgets
        self.periods = _line("periodsInput", self.tr("Periods"))
        self.total = plain_label(role="headline")
        self.start = muted_label()
        self.renewal = named(QCheckBox(self.tr("Renew automatically until it is stopped")), "autoRenewalBox")
        self.pay_kind = self._pay_kind_box()
        self.pay_id = _line("paidPayIdInput", self.tr("payId of our shop"))
        self.amount = _line("paidAmountInput", self.tr("Amount paid"))
        self.currency = _line("paidCurrencyInput", self.tr("Currency"))
        self.pay_type = _line("paidTypeInput", self.tr("Payment type"))
        self.paid_at = _line("paidAtInput", self.tr("Time of payment"))
        self.hold = named(QCheckBox(self.tr("We hold this money")), "holdMoneyBox")
        self.price_hint = NoticeBox(tone="amber")
        self.notice = NoticeBox(tone="amber")
        self.way_to_pay = NoticeBox(tone="amber")
        self.customer_button = push_button(self.tr("Let the customer buy..."), name="letCustomerBuyInsteadButton")
        self.why_not = muted_label()
        self.fields = self._make_fields()
        # -- buttons
        self.now_button = push_button(self.tr("Now"), "link", "paidNowButton")
        self.review_button = push_button(self.tr("Review..."), "primary", "reviewButton")
        self.cancel_button = CancelButton("cancelReviewButton")
        self._assemble()
        self._connect()

    # ------------------------------------------------------------------ what the page calls

    def show_form(self, form: OrderForm) -> None:
        """Show what was typed for a card; errors of another card's form go."""
        if form is not self._form:
            self.clear_errors()
            self.notice.show_text("")
        # No form while filling: what the widgets still hold of another card must not be written into this one.
        self._form = None
        for control, text in self._texts(form):
            if control.text() != text:
                control.setText(text)
        for box, ticked in ((self.renewal, form.auto_renewal), (self.hold, form.we_hold_the_money)):
            if box.isChecked() != ticked:
                box.setChecked(ticked)
        if self.pay_kind.currentIndex() != int(form.paid_already):
            self.pay_kind.setCurrentIndex(int(form.paid_already))
        self.proof.setVisible(form.paid_already)
        self._form = form

    def show_renewal(self, may_renew: bool | None, paid_already: bool) -> None:
        """Offer auto-renewal only where it can be ordered, and say why not."""
        if paid_already:
            hint = self.tr("Auto-renewal needs a customer who pays Linksfield by card.")
        elif may_renew is False:
            hint = self.tr("This plan cannot renew by itself.")
        elif may_renew is None:
            hint = self.tr("Linksfield does not say whether this plan can renew by itself.")
        else:
            hint = ""
        self.renewal.setEnabled(may_renew is not False and not paid_already)
        self.fields["auto_renewal"].set_hint(hint)

    def show_errors(self, found: Sequence[BadInput]) -> Field:
        """Say at every wrong field what is wrong; the cursor goes to the first of them, which is returned."""
        self.clear_errors()
        wrong = [(self.fields.get(error.field, self.fields["periods"]), error) for error in found]
        for field, error in reversed(wrong):
            field.show_error(errors.sentence(error))
        return wrong[0][0]

    def clear_errors(self) -> None:
        for field in self.fields.values():
            field.clear_error()

    # ------------------------------------------------------------------ assemble

    def _pay_kind_box(self) -> QComboBox:
        box = named(QComboBox(), "payKindBox")
        box.setAccessibleName(self.tr("Who takes the money?"))
        box.addItems([self.tr("The customer pays Linksfield by card"), self.tr("We have been paid already")])
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return box

    def _make_fields(self) -> dict[str, Field]:
        """Every field by the name that its errors carry, in the order of the form."""
        type_hint = self.tr("3 is the only value that Linksfield's documentation shows; its meaning is not said.")
        fields = {
            "periods": Field(self.tr("Periods"), self.periods),
            "auto_renewal": Field(self.tr("Auto-renewal"), self.renewal),
            "pay_id": Field(
                self.tr("payId of our shop"), self.pay_id, self.tr("As our shop's record of the order has it.")
            ),
            "amount": Field(self.tr("Amount paid"), self.amount),
            "currency": Field(self.tr("Currency"), self.currency),
            "pay_type": Field(self.tr("Payment type"), self.pay_type, type_hint),
            "paid_at": Field(
                self.tr("Time of payment"), self.paid_at, self.tr("In this PC's time, such as 2026-11-23 14:02.")
            ),
            "we_hold_the_money": Field(self.tr("Proof"), self.hold),
        }
        self.renewal.toggled.connect(fields["auto_renewal"].clear_error)
        self.hold.toggled.connect(fields["we_hold_the_money"].clear_error)
        return fields

    def _assemble(self) -> None:
        self.total.setObjectName("orderTotal")
        self.start.setObjectName("orderStart")
        self.notice.setObjectName("orderNotice")
        self.price_hint.setObjectName("priceHint")
        self.review_button.setAccessibleName(self.tr("Review this order"))
        self.now_button.setAccessibleName(self.tr("Paid just now"))
        self.fields["periods"].setFixedWidth(300)
        self.periods.setMaximumWidth(grown(112))
        self.hold.setAccessibleName(self.tr("We hold this money"))
        _inside(self.paid_at, self.now_button)
        self.proof = self._proof()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 22)
        column.setSpacing(SIZES.gap)
        first = QVBoxLayout() if text_is_large() else QHBoxLayout()
        first.setSpacing(16)
        for name in ("periods", "auto_renewal"):
            first.addWidget(self.fields[name], name == "auto_renewal", Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        column.addWidget(self.total)
        column.addWidget(self.start)
        column.addSpacing(4)
        column.addWidget(Field(self.tr("Who takes the money?"), self.pay_kind))
        column.addWidget(self.proof)
        self.way_to_pay.setObjectName("wayToPay")
        self.customer_button.setAccessibleName(self.customer_button.text())
        self.way_to_pay.add_button(self.customer_button)
        column.addWidget(self.way_to_pay)
        column.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.setSpacing(SIZES.gap)
        foot.addWidget(self.review_button)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.why_not, 1)
        column.addSpacing(4)
        column.addLayout(foot)

    def _proof(self) -> QWidget:
        proof = named(QWidget(), "paidProof")
        proof.setMaximumWidth(grown(_FORM_WIDTH))
        grid = QGridLayout(proof)
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(SIZES.gap)
        top = Qt.AlignmentFlag.AlignTop
        places = {
            "pay_id": (0, 0, 1, 3),
            "amount": (0, 3, 1, 2),
            "currency": (0, 5, 1, 2),
            "pay_type": (1, 0, 1, 3),
            "paid_at": (1, 3, 1, 4),
            "we_hold_the_money": (3, 0, 1, 7),
        }
        for name, (row, column, rows, columns) in places.items():
            grid.addWidget(self.fields[name], row, column, rows, columns, top)
        grid.addWidget(self.price_hint, 2, 0, 1, 7)
        for column in range(7):
            grid.setColumnStretch(column, 1)
        return proof

    def _connect(self) -> None:
        for control in (self.periods, self.pay_id, self.amount, self.currency, self.pay_type, self.paid_at):
            control.textChanged.connect(self._on_edited)
        for box in (self.renewal, self.hold):
            box.toggled.connect(self._on_edited)
        self.pay_kind.currentIndexChanged.connect(self._on_pay_kind)
        self.now_button.clicked.connect(lambda _checked: self.paid_at.setText(self._now_text()))
        self.review_button.clicked.connect(lambda _checked: self.review_wanted.emit())
        for control in (self.periods, self.pay_id, self.amount, self.currency, self.pay_type, self.paid_at):
            control.returnPressed.connect(self._on_return)

        self._set_tab_order()

    def _set_tab_order(self) -> None:
        """Go through the form with Tab as it is read."""
        proof = (self.pay_id, self.amount, self.currency, self.pay_type, self.paid_at, self.now_button, self.hold)
        foot = (self.customer_button, self.review_button, self.cancel_button)
        stops: tuple[QWidget, ...] = (self.periods, self.renewal, self.pay_kind, *proof, *foot)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # ------------------------------------------------------------------ events

    def _on_edited(self) -> None:
        form = self._form
        if form is None:
            return
        form.periods, form.pay_id, form.amount = self.periods.text(), self.pay_id.text(), self.amount.text()
        form.currency, form.pay_type, form.paid_at = self.currency.text(), self.pay_type.text(), self.paid_at.text()
        form.auto_renewal, form.we_hold_the_money = self.renewal.isChecked(), self.hold.isChecked()
        self.notice.show_text("")
        self.edited.emit()

    def _on_pay_kind(self, index: int) -> None:
        if self._form is None:
            return
        self._form.paid_already = index == 1
        if self._form.paid_already and not self._form.pay_type:
            self.pay_type.setText(USUAL_PAY_TYPE)
        self.proof.setVisible(self._form.paid_already)
        self._on_edited()

    def _on_return(self) -> None:
        if self.review_button.isEnabled():
            self.review_wanted.emit()

    # ------------------------------------------------------------------ internals

    def _texts(self, form: OrderForm) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.periods, form.periods),
            (self.pay_id, form.pay_id),
            (self.amount, form.amount),
            (self.currency, form.currency),
            (self.pay_type, form.pay_type),
            (self.paid_at, form.paid_at),
        )


def _line(name: str, accessible_name: str) -> QLineEdit:
    line = named(QLineEdit(), name)
    line.setAccessibleName(accessible_name)
    return line


def _inside(line: QLineEdit, button: QAbstractButton) -> None:
    """Put a small button at the right end of an input, inside its frame."""
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 10, 0)
    row.addStretch(1)
    row.addWidget(button)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    line.setTextMargins(0, 0, 44, 0)
