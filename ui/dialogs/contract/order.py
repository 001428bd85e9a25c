"""*Order by our own contract (CSSS)*: a plan of the Mall's list, with what only such an order says; then Review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from services.errors import BadInput, ConsoleError
from services.sisters import PayStatus
from services.writes.states import What
from ui.dialogs.base.sheet import Sheet
from ui.dialogs.confirm.dialog import open_review
from ui.dialogs.contract.keeping_back import kept_back
from ui.look.colours import grown
from ui.session.order_form import read_plan_periods
from ui.tables.plan_columns import plan_name, price_text
from ui.widgets.basics import named
from ui.widgets.boxes import FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label
from ui.words import errors
from ui.words.amounts import card_groups

if TYPE_CHECKING:
    from services.records import Plan
    from services.sisters import ContractDraft
    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class ContractOrderDialog(Sheet):
    """Closed by confirming its Review; what becomes of the order is a notice, as of every write."""

    def __init__(self, session: Session, record: OpenCard, plan: Plan, parent: QWidget) -> None:
        super().__init__(parent, "contractOrderDialog", "", 560)
        self._session = session
        self._record = record
        self._plan = plan
        self._reviewing = self._ended = False
        # -- widgets
        self.facts = FactGrid(150)
        self.periods = named(QLineEdit(record.form.periods), "contractPeriodsInput")
        self.periods_field = Field(self.tr("Periods"), self.periods)
        self.at_once = named(QCheckBox(self.tr("Enable it at once (is_open 1)")), "enableAtOnceBox")
        self.paid = named(QRadioButton(self.tr("It has been paid (pay_rst 2)")), "contractPaidChoice")
        self.unpaid = named(QRadioButton(self.tr("It has not been paid (pay_rst 1)")), "contractUnpaidChoice")
        self._status = QButtonGroup(self)
        self.notice = NoticeBox()
        self.why_not = muted_label()
        # -- buttons
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeContractOrderButton"))
        self.review_button = self.add_button(push_button(self.tr("Review..."), "primary", "reviewContractOrderButton"))
        self._assemble()
        self._connect()
        self._show()

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        title = self.tr("Order by our own contract (CSSS)")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.title.setText(title)
        self.notice.setObjectName("contractOrderNotice")
        self.why_not.setObjectName("whyNoContractOrder")
        self.periods.setMaximumWidth(grown(112))
        self.facts.add(self.tr("Card"), card_groups(self._record.iccid), mono=True)
        self.facts.add(self.tr("Plan"), plan_name(self._plan))
        self.facts.add(self.tr("Price of a period"), price_text(self._plan))
        choices = QVBoxLayout()
        choices.setSpacing(4)
        for choice in (self.paid, self.unpaid):
            choice.setAccessibleName(choice.text())
            self._status.addButton(choice)
            choices.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        self.at_once.setAccessibleName(self.at_once.text())
        self.body.addWidget(self.facts)
        self.periods_field.row.addStretch(1)
        self.body.addWidget(self.periods_field)
        self.body.addWidget(self.at_once)
        self.body.addWidget(
            muted_label(self.tr("Not for a SIM that takes its orders over the air: Linksfield wants 0 there."))
        )
        self.body.addLayout(choices)
        self.body.addWidget(muted_label(self.tr("Say it as it is. What Linksfield makes of it is not documented.")))
        self.body.addWidget(self.notice)
        self.body.addWidget(self.why_not)

    def _connect(self) -> None:
        self.close_button.clicked.connect(lambda _checked: self.reject())
        self.review_button.clicked.connect(lambda _checked: self._on_review())
        self._status.buttonToggled.connect(lambda _button, _on: self._show())
        self._session.record_changed.connect(self._on_changed)
        self.add_confirm_keys(self._on_review)

    # ------------------------------------------------------------------ events

    def _on_changed(self, record: OpenCard, part: str) -> None:
        if record is self._record and part == "sent":
            self._show()

    def _on_review(self) -> None:
        if not self.review_button.isEnabled():
            return
        self.notice.show_text("")
        try:
            draft = self._draft()
        except BadInput as error:
            if error.field == "periods":
                self.periods_field.show_error(errors.sentence(error))
            else:
                self.notice.show_text(errors.sentence(error), "amber")
            return
        self.periods_field.clear_error()
        self._session.tasks.start(self._slot(), self._review(draft))

    async def _review(self, draft: ContractDraft) -> None:
        """Look at the card as it is now, then open Review over what was seen."""
        self._reviewing = True
        self._show()
        try:
            review = await self._session.writes.review_contract_order(self._record, draft)
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "amber")
        else:
            # Another card may be on show by now: its agent did not ask for this.
            if self._record is self._session.current and self.isVisible():
                open_review(self._session, self._record, review, self).accepted.connect(self.accept)
        finally:
            self._reviewing = False
            if not self._ended:
                self._show()

    def done(self, result: int) -> None:
        # Nothing that is still looked at is shown here any more.
        self._ended = True
        self._session.tasks.cancel(self._slot())
        super().done(result)

    # ------------------------------------------------------------------ internals

    def _slot(self) -> str:
        return f"{self._record.key}:review contract order"

    def _draft(self) -> ContractDraft:
        periods = read_plan_periods(self.periods.text(), self._plan)
        status = PayStatus.PAID if self.paid.isChecked() else PayStatus.UNPAID
        draft = self._session.desk.contract_orders.draft
        return draft(self._record.iccid, self._plan, periods, status, opens_at_once=self.at_once.isChecked())

    def _show(self) -> None:
        reason = self._why_not()
        self.review_button.setEnabled(not reason)
        self.review_button.setAccessibleDescription(reason)
        self.why_not.setText(reason)

    def _why_not(self) -> str:
        kept = kept_back(self._session, self._record, What.CONTRACT_ORDER, reviewing=self._reviewing)
        if kept:
            return kept
        return "" if self._status.checkedButton() is not None else self.tr("Choose whether it has been paid.")
