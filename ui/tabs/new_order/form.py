"""The form of a new order: periods, auto-renewal, who takes the money, and the proof where our own shop took it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.look.colours import grown, shown_sizes, text_is_large
from ui.session.order_form import Source, least_periods, most_periods
from ui.tabs.new_order.fields import PaidAtInput, PayKind, PeriodsInput, line
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label
from ui.widgets.safe_text import tip_text
from ui.words import errors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from services.errors import BadInput
    from services.records import Plan
    from ui.session.order_form import OrderForm

# From here on the proof stands beside the rest.
_TWO_COLUMNS = 700
_BETWEEN_COLUMNS = 28
# One below the other: the paid form fits a screen of 1366x768, and has no line to spare there.
_BETWEEN_PARTS = 8


class OrderFormView(QWidget):
    """Shows an `OrderForm` and writes into it whatever is typed, at every change.

    Signals: `edited()` after any change, `shop_was_paid()` when that is chosen, `review_wanted()`.
    """

    edited = Signal()
    shop_was_paid = Signal()
    review_wanted = Signal()

    def __init__(self, now_text: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("orderForm")
        self.setAccessibleName(self.tr("New order"))
        self._form: OrderForm | None = None
        # -- widgets
        self.periods = PeriodsInput()
        self.renewal = named(QCheckBox(self.tr("Renew automatically until stopped")), "autoRenewalBox")
        # As high as the input beside it.
        self.renewal.setMinimumHeight(shown_sizes().control)
        self.pay_kind = PayKind()
        self.pay_id = line("paidPayIdInput", self.tr("payId of our shop"))
        self.amount = line("paidAmountInput", self.tr("Amount paid"))
        self.currency = line("paidCurrencyInput", self.tr("Currency"))
        self.pay_type = line("paidTypeInput", self.tr("Payment type"))
        self.paid_at = PaidAtInput(now_text)
        self.hold = named(QCheckBox(self.tr("Our shop has received this money")), "holdMoneyBox")
        self.filled_in = muted_label()
        self.price_hint = NoticeBox(tone="amber")
        self.notice = NoticeBox(tone="amber")
        self.way_to_pay = NoticeBox(tone="amber")
        self.customer_button = push_button(self.tr("Shop link..."), name="letCustomerBuyInsteadButton")
        self.more_button = push_button(self.tr("More..."), "link", "morePaidButton")
        self.contract_button = push_button(self.tr("By our own contract (CSSS)..."), "link", "contractOrderButton")
        self.fields = self._make_fields()
        self.columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._assemble()
        self._connect()

    # ------------------------------------------------------------------ what the panel calls

    def show_form(self, form: OrderForm, plan: Plan) -> None:
        """Show what was typed for a card; errors of another card's form go."""
        if form is not self._form:
            self.clear_errors()
            self.notice.show_text("")
        # No form while filling: what the widgets still hold of another card must not be written into this one.
        self._form = None
        for control, name in self._texts():
            if control.text() != getattr(form, name):
                control.setText(getattr(form, name))
        for box, ticked in ((self.renewal, form.auto_renewal), (self.hold, form.we_hold_the_money)):
            if box.isChecked() != ticked:
                box.setChecked(ticked)
        self.periods.set_range(least_periods(plan), most_periods(plan))
        self.pay_kind.show_choice(form.paid_already)
        self.proof.setVisible(form.paid_already)
        self._form = form
        self._show_renewal(plan.may_renew, form.paid_already)
        self._show_filled_in(form)

    def show_errors(self, found: Sequence[BadInput]) -> Field:
        """Say at every wrong field what is wrong; the cursor goes to the first of them, which is returned."""
        self.clear_errors()
        wrong = [(self.fields.get(error.field, self.fields["periods"]), error) for error in found]
        for field, error in reversed(wrong):
            if field is self.fields["pay_type"]:
                self._show_more(True)
            field.show_error(errors.sentence(error))
        return wrong[0][0]

    def clear_errors(self) -> None:
        for field in self.fields.values():
            field.clear_error()

    def first_stop(self) -> QWidget:
        """Where typing goes on: what is still empty of the proof, else the periods."""
        if self._form is not None and self._form.paid_already:
            empty = (each for each in (self.pay_id, self.amount, self.currency, self.paid_at) if not each.text())
            return next(empty, self.periods)
        return self.periods

    # ------------------------------------------------------------------ assemble

    def _make_fields(self) -> dict[str, Field]:
        """Every field by the name that its errors carry, in the order of the form."""
        type_hint = self.tr("Linksfield's documentation shows only the value 3 and does not explain it.")
        fields = {
            "periods": Field(self.tr("Periods"), self.periods),
            "auto_renewal": Field(self.tr("Auto-renewal"), self.renewal),
            "pay_id": Field(self.tr("payId of our shop"), self.pay_id),
            "amount": Field(self.tr("Amount paid"), self.amount),
            "currency": Field(self.tr("Currency"), self.currency),
            "pay_type": Field(self.tr("Payment type"), self.pay_type, type_hint),
            "paid_at": Field(self.tr("Time of payment"), self.paid_at),
            "we_hold_the_money": Field(self.tr("Proof"), self.hold),
        }
        self.renewal.toggled.connect(fields["auto_renewal"].clear_error)
        self.hold.toggled.connect(fields["we_hold_the_money"].clear_error)
        return fields

    def _assemble(self) -> None:
        self.notice.setObjectName("orderNotice")
        self.price_hint.setObjectName("priceHint")
        self.way_to_pay.setObjectName("wayToPay")
        self.pay_id.setProperty("mono", True)
        self.pay_id.setPlaceholderText(self.tr("As our shop's record has it"))
        self.hold.setAccessibleName(self.hold.text())
        self.customer_button.setAccessibleName(self.customer_button.text())
        self.way_to_pay.add_button(self.customer_button)
        self.contract_button.setAccessibleName(self.contract_button.text())
        self.contract_button.hide()
        self.fields["we_hold_the_money"].caption.hide()
        self.fields["pay_type"].hide()
        self.proof = self._proof()
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.columns.setSpacing(_BETWEEN_PARTS)
        self._both = (self._order(), self._money())
        for part in self._both:
            self.columns.addLayout(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.columns)
        column.addStretch(1)

    def _order(self) -> QVBoxLayout:
        first = QVBoxLayout() if text_is_large() else QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.fields["periods"], 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        first.addWidget(self.fields["auto_renewal"], 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(first)
        who = Field(self.tr("Who collects the payment?"), self.pay_kind)
        who.add_beside_caption(self.contract_button)
        column.addWidget(who)
        column.addStretch(1)
        return column

    def _money(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self.proof, self.way_to_pay, self.notice):
            column.addWidget(widget)
        column.addStretch(1)
        return column

    def _proof(self) -> QWidget:
        proof = named(QWidget(), "paidProof")
        grid = QGridLayout(proof)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.fields["pay_id"], 0, 0, 1, 3, top)
        across = text_is_large()
        for place, name in enumerate(("amount", "currency", "paid_at")):
            grid.addWidget(
                self.fields[name], 1 + (place if across else 0), 0 if across else place, 1, 3 if across else 1, top
            )
        for column, stretch in enumerate((9, 7, 18)):
            grid.setColumnStretch(column, 0 if across else stretch)
        if not across:
            # What is wrong with an input as narrow as these is said over the whole width, below them.
            wrong = QVBoxLayout()
            wrong.setSpacing(2)
            for name in ("amount", "currency", "paid_at"):
                wrong.addWidget(self.fields[name].line_apart())
            grid.addLayout(wrong, 4, 0, 1, 3)
        grid.addWidget(self.filled_in, 5, 0, 1, 3)
        hold = QHBoxLayout()
        hold.addWidget(self.fields["we_hold_the_money"], 1)
        hold.addWidget(self.more_button, 0, top)
        grid.addLayout(hold, 6, 0, 1, 3)
        grid.addWidget(self.fields["pay_type"], 7, 0, 1, 3)
        grid.addWidget(self.price_hint, 8, 0, 1, 3)
        for control in (self.amount, self.currency):
            control.setMinimumWidth(grown(64))
        return proof

    def _connect(self) -> None:
        for control, _ in self._texts():
            control.textChanged.connect(self._on_edited)
            control.returnPressed.connect(self.review_wanted)
        for box in (self.renewal, self.hold):
            box.toggled.connect(self._on_edited)
        self.pay_kind.chosen.connect(self._on_pay_kind)
        self.more_button.clicked.connect(lambda _checked: self._show_more(self.fields["pay_type"].isHidden()))
        kinds = (self.pay_kind.by_card.button, self.pay_kind.shop.button)
        proof = (self.pay_id, self.amount, self.currency, self.paid_at, self.paid_at.button, self.hold)
        last = (self.more_button, self.pay_type, self.customer_button)
        stops: tuple[QWidget, ...] = (self.periods, self.renewal, self.contract_button, *kinds, *proof, *last)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_columns()

    def minimumSizeHint(self) -> QSize:
        # One below the other they need no more than this: side by side they stand only where both have their room.
        return QSize(max(self._column_widths()), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_columns()
        return taken

    def _column_widths(self) -> list[int]:
        return [column.minimumSize().width() for column in self._both]

    def _place_columns(self) -> None:
        needed = max(grown(_TWO_COLUMNS), sum(self._column_widths()) + _BETWEEN_COLUMNS)
        way = QBoxLayout.Direction.LeftToRight if self.width() >= needed else QBoxLayout.Direction.TopToBottom
        # Only where it changes: each change asks for the layout once more.
        if self.columns.direction() is not way:
            self.columns.setDirection(way)
            self.columns.setSpacing(_BETWEEN_COLUMNS if way is QBoxLayout.Direction.LeftToRight else _BETWEEN_PARTS)

    def _on_edited(self) -> None:
        form = self._form
        if form is None:
            return
        for control, name in self._texts():
            setattr(form, name, control.text())
        form.auto_renewal, form.we_hold_the_money = self.renewal.isChecked(), self.hold.isChecked()
        self.notice.show_text("")
        self._show_filled_in(form)
        self.edited.emit()

    def _on_pay_kind(self, paid_already: bool) -> None:
        if self._form is None:
            return
        if paid_already:
            self.shop_was_paid.emit()
        else:
            self._form.paid_already = False
            self.proof.hide()
            self._on_edited()

    # ------------------------------------------------------------------ internals

    def _show_renewal(self, may_renew: bool | None, paid_already: bool) -> None:
        """Offer auto-renewal only where it can be ordered, and say why not."""
        if paid_already:
            hint = self.tr("Only with payment to Linksfield.")
        elif may_renew is False:
            hint = self.tr("This plan cannot renew automatically.")
        elif may_renew is None:
            hint = self.tr("Linksfield does not say whether this plan can renew automatically.")
        else:
            hint = ""
        possible = may_renew is not False and not paid_already
        self.renewal.setEnabled(possible)
        # The reason stands in its place: on a low screen the proof has no line to spare.
        self.renewal.setVisible(possible)
        self.fields["auto_renewal"].set_hint(hint)

    def _show_filled_in(self, form: OrderForm) -> None:
        """Say of what nobody typed where it comes from."""
        words = {
            ("pay_id", Source.MAIL): self.tr("payId from the mail"),
            ("amount", Source.MAIL): self.tr("amount and currency from the mail"),
            ("currency", Source.PLAN): self.tr("currency of the plan"),
            ("paid_at", Source.MAIL): self.tr("time from the mail"),
            ("paid_at", Source.NOW): self.tr("time of now"),
        }
        known = [words[name, source] for name, source in words if form.source(name) is source]
        self.filled_in.setText(self.tr("Filled in: {what}.").format(what=self.tr(", ").join(known)) if known else "")
        self.filled_in.setVisible(bool(known))
        from_mail = form.source("pay_id") is Source.MAIL
        self.pay_id.setAccessibleDescription(self.tr("from the mail") if from_mail else "")
        kind = self.tr("Payment type: {type}").format(type=form.pay_type[:12] or "?")
        self.more_button.setToolTip(tip_text(kind))
        self.more_button.setAccessibleName(self.more_button.text())
        self.more_button.setAccessibleDescription(kind)

    def _show_more(self, shown: bool) -> None:
        self.fields["pay_type"].setVisible(shown)
        if shown:
            self.pay_type.setFocus()

    def _texts(self) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.periods, "periods"),
            (self.pay_id, "pay_id"),
            (self.amount, "amount"),
            (self.currency, "currency"),
            (self.pay_type, "pay_type"),
            (self.paid_at, "paid_at"),
        )
