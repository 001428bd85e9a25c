"""What can be done about the payments of a card: follow, compare, rehearse, go on with what our shop was paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.errors import Refused
from services.records import PaymentState
from ui.dialogs.payments.compare import ComparePaymentsDialog
from ui.dialogs.payments.rehearsal import rehearse
from ui.dialogs.payments.undelivered import UndeliveredDialog
from ui.tabs.new_order.form import USUAL_PAY_TYPE
from ui.widgets.buttons import push_button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.session.open_card import OpenCard
    from ui.session.session import Session
    from ui.tabs.payments.rows import PaymentRow


class PaymentSteps(QWidget):
    """The row of buttons under the advice. `say` shows a sentence where a step cannot be taken."""

    def __init__(self, session: Session, say: Callable[[str], None]) -> None:
        super().__init__()
        self._session = session
        self._say = say
        self._record: OpenCard | None = None
        self._row: PaymentRow | None = None
        self._pay_ids: list[str] = []
        # -- buttons
        self.follow_button = push_button(self.tr("Follow"), name="followPaymentButton")
        self.undelivered_button = push_button(self.tr("Paid, not delivered..."), name="undeliveredButton")
        self.shop_button = push_button(self.tr("Our shop took the money..."), name="ourShopButton")
        self.compare_button = push_button(self.tr("Charged twice..."), name="comparePaymentsButton")
        self.rehearse_button = push_button(self.tr("Rehearse Stripe..."), name="rehearseButton")
        self._assemble()
        self._connect()

    def show_row(self, record: OpenCard, row: PaymentRow | None, pay_ids: Sequence[str]) -> None:
        """Offer what fits the selected payment of this card; `pay_ids` are all that are listed."""
        self._record, self._row, self._pay_ids = record, row, list(pay_ids)
        result = row.result if row is not None else None
        paid = result is not None and result.state is PaymentState.PAID
        decided = paid or (result is not None and result.state is PaymentState.FAILED)
        followed = row is not None and self._session.following.is_followed(record, row.pay_id)
        self.follow_button.setVisible(row is not None)
        self.follow_button.setEnabled(not decided and not followed)
        self.undelivered_button.setVisible(paid)
        self.shop_button.setVisible(row is not None and _may_be_our_shops(row))
        self.compare_button.setVisible(len(pay_ids) > 1)
        ordered = row is not None and row.known is not None and row.known.source == "order"
        self.rehearse_button.setVisible(ordered and not paid)
        self.setVisible(row is not None or len(pay_ids) > 1)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        names = {
            self.follow_button: self.tr("Follow the selected payment until it is decided"),
            self.undelivered_button: self.tr("The selected payment is paid, and its order is not on the card"),
            self.shop_button: self.tr("Our own shop took this money: record the paid order"),
            self.compare_button: self.tr("Compare payments: was the customer charged twice?"),
            self.rehearse_button: self.tr("Rehearse Stripe with the selected payment"),
        }
        for button, name in names.items():
            button.setAccessibleName(name)
            row.addWidget(button)
        row.addStretch(1)

    def _connect(self) -> None:
        self.follow_button.clicked.connect(lambda _checked: self._follow())
        self.undelivered_button.clicked.connect(lambda _checked: self._undelivered())
        self.shop_button.clicked.connect(lambda _checked: self._our_shop())
        self.compare_button.clicked.connect(lambda _checked: self._compare())
        self.rehearse_button.clicked.connect(lambda _checked: self._rehearse())

    def _follow(self) -> None:
        if self._record is not None and self._row is not None:
            self._session.following.follow(self._record, self._row.pay_id)

    def _undelivered(self) -> None:
        row = self._row
        if self._record is not None and row is not None and row.result is not None:
            UndeliveredDialog(self._session, self._record, row.result, row.known, self.window()).open()

    def _our_shop(self) -> None:
        """Go to New order with this payId as the shop's; what else was typed there stays."""
        record, row = self._record, self._row
        if record is None or row is None:
            return
        record.form.paid_already, record.form.pay_id = True, row.pay_id
        record.form.pay_type = record.form.pay_type or USUAL_PAY_TYPE
        self._session.record_changed.emit(record, "form")
        self._session.set_tab("new_order")

    def _compare(self) -> None:
        if self._record is not None:
            chosen = self._row.pay_id if self._row is not None else ""
            ComparePaymentsDialog(self._session, self._record, self._pay_ids, chosen, self.window()).open()

    def _rehearse(self) -> None:
        if self._record is not None and self._row is not None:
            rehearse(self._session, self._record, self._row.pay_id, self.window(), self._say)


def _may_be_our_shops(row: PaymentRow) -> bool:
    """Linksfield does not know this payment, and it was not made under a number of ours."""
    own = row.known is not None and row.known.source in ("order", "recorded", "renewal")
    return isinstance(row.error, Refused) and not own
