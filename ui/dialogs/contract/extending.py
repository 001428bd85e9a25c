"""Under *All orders (CSSS)*: extend the selected order, and what became of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from services.errors import BadInput, ConsoleError
from services.parsing.order_fields import read_periods
from services.writes.states import What
from ui.dialogs.confirm.dialog import open_review
from ui.dialogs.contract.keeping_back import kept_back
from ui.look.colours import grown, text_is_large
from ui.session.order_form import MOST_PERIODS
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label
from ui.words import errors, outcomes

if TYPE_CHECKING:
    from services.sisters import ContractOrder
    from ui.session.open_card import OpenCard
    from ui.session.sent_write import SentWrite
    from ui.session.session import Session


class ExtendBar(QWidget):
    """Periods and a button for the order that `show_order` got last; the outcome stays where it was asked for."""

    def __init__(self, session: Session, record: OpenCard) -> None:
        super().__init__()
        self._session = session
        self._record = record
        self._order: ContractOrder | None = None
        self._reviewing = False
        self._ended = False
        # -- widgets
        self.periods = named(QLineEdit("1"), "extendPeriodsInput")
        self.field = Field(self.tr("Periods to add"), self.periods)
        self.why_not = muted_label()
        self.outcome = NoticeBox()
        # -- buttons
        self.button = push_button(self.tr("Extend this order..."), name="extendOrderButton")
        self._assemble()
        self._connect()
        self.show_order(None)

    def show_order(self, order: ContractOrder | None) -> None:
        """Offer to extend this order; None while none is selected."""
        self._order = order
        self._show()

    def end(self) -> None:
        """The dialog goes: nothing that is still looked at is shown here any more."""
        self._ended = True
        self._session.tasks.cancel(self._slot())

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.outcome.setObjectName("extendOutcome")
        self.why_not.setObjectName("whyNotExtended")
        self.button.setAccessibleName(self.button.text())
        self.periods.setMaximumWidth(grown(112))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.outcome)
        column.addWidget(self.field)
        if text_is_large():
            # Alone in its row the input would stand in the middle of it, away from its label.
            self.field.row.addStretch(1)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self.why_not)
        else:
            self.field.row.addWidget(self.button)
            self.field.row.addWidget(self.why_not, 1)

    def _connect(self) -> None:
        self.button.clicked.connect(lambda _checked: self._on_extend())
        self.periods.returnPressed.connect(self._on_extend)
        self._session.record_changed.connect(self._on_changed)
        self._session.write_ended.connect(self._on_ended)

    # ------------------------------------------------------------------ events

    def _on_extend(self) -> None:
        order = self._order
        if order is None or not self.button.isEnabled():
            return
        try:
            periods = read_periods(self.periods.text(), 1, MOST_PERIODS)
        except BadInput as error:
            self.field.show_error(errors.sentence(error))
            return
        self.field.clear_error()
        self._session.tasks.start(self._slot(), self._review(order, periods))

    async def _review(self, order: ContractOrder, periods: int) -> None:
        """Look at the card as it is now, then open Review over what was seen."""
        self._reviewing = True
        self.outcome.show_text("")
        self._show()
        try:
            plan = plan_of(self._record, order)
            review = await self._session.writes.review_extension(self._record, order, periods, plan)
        except ConsoleError as error:
            self.outcome.show_text(errors.sentence(error), "amber")
        else:
            # Another card may be on show by now: its agent did not ask for this.
            if self._record is self._session.current and self.isVisible():
                open_review(self._session, self._record, review, self.window())
        finally:
            self._reviewing = False
            if not self._ended:
                self._show()

    def _on_changed(self, record: OpenCard, part: str) -> None:
        if record is self._record and part == "sent":
            self._show()
            self._show_outcome()

    def _on_ended(self, record: OpenCard, sent: SentWrite) -> None:
        if record is self._record and sent.what is What.RENEW_ORDER:
            # Its new end stands in the list.
            self._session.contract.ask(record, "all_orders")

    # ------------------------------------------------------------------ internals

    def _slot(self) -> str:
        return f"{self._record.key}:review extension"

    def _show(self) -> None:
        reason = self._why_not()
        self.button.setEnabled(not reason)
        self.button.setAccessibleDescription(reason)
        self.why_not.setText(reason)

    def _why_not(self) -> str:
        kept = kept_back(self._session, self._record, What.RENEW_ORDER, reviewing=self._reviewing)
        if kept:
            return kept
        if self._order is None:
            return self.tr("Select the order to extend.")
        return "" if self._order.order_code else self.tr("This row has no order number.")

    def _show_outcome(self) -> None:
        sent = next((each for each in reversed(self._record.sent) if each.what is What.RENEW_ORDER), None)
        if sent is not None:
            self.outcome.show_text(outcomes.told(sent), outcomes.tone(sent.state, noted=sent.noted))


def plan_of(record: OpenCard, order: ContractOrder) -> str:
    """The plan of an order by contract: as it was ordered from here, else as its row names it; "" if neither does."""
    sent = (row.plan_name for row in record.done_here if order.order_code and row.order_no == order.order_code)
    # Documented for the order's own request; that its row has it is assumed.
    return next((name for name in sent if name), dict(order.fields).get("packageName", ""))
