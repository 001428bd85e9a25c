"""Order a plan by contract (CSSS) for many: the plan, for which cards it can be ordered, and the number typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from services.bulk.order_preview import CannotOrder, Offered, OrderPreview, Terms
from services.errors import BadInput
from services.records import Plan
from services.sisters import PayStatus
from ui.look.colours import grown, text_is_large
from ui.session.bulk.ordering import BulkOrdering
from ui.session.order_form import least_periods, read_plan_periods
from ui.tables.columns import Column
from ui.tables.filter_line import FilterLine
from ui.tables.plan_columns import plan_name, price_text
from ui.tables.row_model import RowModel
from ui.tables.table import Table
from ui.tabs.bulk.confirm_panel import ConfirmPanel, Names, Wanted
from ui.tabs.bulk.count_line import CountLine
from ui.widgets.announce import announce
from ui.widgets.basics import named, show_when
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label
from ui.words import errors
from ui.words.amounts import count_text
from ui.words.bulk import orders

translate = QCoreApplication.translate

_TONES = {
    CannotOrder.CHECK_FIRST: "red",
    CannotOrder.PLANS_NOT_SEEN: "red",
    CannotOrder.SAME_PLAN: "amber",
    CannotOrder.OTHER_TERMS: "amber",
}
_NAMES = Names(
    panel="bulkOrderPanel",
    summary="bulkOrderSummary",
    reason="bulkOrderReasonInput",
    ticket="bulkOrderTicketInput",
    no_ticket="bulkOrderNoTicketBox",
    number="bulkOrderNumberInput",
    trouble="bulkOrderTrouble",
    missing="bulkOrderMissing",
    close="closeBulkOrderButton",
    back="leaveBulkOrderButton",
    send="bulkOrderButton",
)
# Three rows; two where the text is large, so that the chosen one stands whole in the preview that scrolls.
_LIST_HEIGHT, _LARGE_LIST_HEIGHT = 156, 236


def _words() -> Wanted:
    return Wanted(
        title=translate("OrderManyPanel", "Order by our own contract (CSSS)"),
        stays=translate(
            "OrderManyPanel",
            "Each card gets an order of its own, sent once. No number of ours is in it: without an answer it stays "
            "unconfirmed until somebody decides. It cannot be undone here.",
        ),
        reason=translate("OrderManyPanel", "Reason, saved with each order"),
        back=translate("OrderManyPanel", "Back, nothing is sent"),
        kind="primary",
    )


class OrderManyPanel(ConfirmPanel):
    """What an order would do."""

    def __init__(self, ordering: BulkOrdering) -> None:
        self._ordering = ordering
        self._plan: Plan | None = None
        self._listed: list[Offered] = []
        self._confirming = False
        super().__init__(ordering, _NAMES, _words())
        self._connect_choice()

    # ------------------------------------------------------------------ what the page calls

    def open(self, ticket: str, *, may_be_real: bool) -> None:
        self._plan, self._confirming = None, False
        self.periods.setText("1")
        self.at_once.setChecked(False)
        self._unchoose()
        self.filter.input.clear()
        super().open(ticket, may_be_real=may_be_real)
        self.show_plans()
        self.filter.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_plans(self) -> None:
        """Show how far the plans are asked for, and those that were found."""
        ordering = self._ordering
        asked = len(ordering.candidates)
        self.bar.setMaximum(max(ordering.total, 1))
        self.bar.setValue(asked)
        self.progress.setText(orders.asking_text(asked, ordering.total))
        found = list(ordering.plans)
        for widget in (self.bar, self.progress):
            show_when(widget, ordering.asking)
        if not ordering.asking:
            self.progress.setText("" if found or ordering.error is not None else orders.no_plans())
            show_when(self.progress, not found and ordering.error is None)
        for part in (self.filter, self.plans):
            show_when(part, bool(found))
        if self._listed != found:
            self._listed = found
            self.plans.rows.set_rows(found)

    def show_preview(self) -> None:
        """Show what is known of it now."""
        self.show_plans()
        chosen = self._ordering.chosen
        self._confirming = self._confirming and chosen is not None
        self._show_trouble()
        self._show_lines(chosen)
        count = len(chosen.able) if chosen is not None else 0
        self.summary.setText(orders.preview_text(chosen) if chosen is not None else "")
        if chosen is not None:
            announce(self, self.summary.text())
        self._show_step()
        self._show_count(count, orders.order_button(count))

    def stops(self) -> tuple[QWidget, ...]:
        first, *word, back, send = super().stops()
        terms = self.periods, self.paid, self.unpaid, self.at_once
        return (first, self.filter.input, self.plans, *terms, *word, back, self.continue_button, send)

    def take_over(self, old: ConfirmPanel) -> None:
        super().take_over(old)
        if isinstance(old, OrderManyPanel):
            self._plan, self._confirming = old._plan, old._confirming
            self.periods.setText(old.periods.text())
            self.at_once.setChecked(old.at_once.isChecked())
            self.paid.setChecked(old.paid.isChecked())
            self.unpaid.setChecked(old.unpaid.isChecked())

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.progress = named(muted_label(), "bulkOrderProgress")
        self.bar = named(QProgressBar(), "bulkOrderProgressBar")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Cards whose plans were asked for"))
        model: RowModel[Offered] = RowModel(self._columns())
        self.plans: Table[Offered] = Table(model, "bulkOrderPlansTable", self.tr("Plans of the chosen cards"))
        self.plans.setFixedHeight(_LARGE_LIST_HEIGHT if text_is_large() else grown(_LIST_HEIGHT))
        self.filter = FilterLine(model, "bulkOrderPlansFilter", self.tr("Find a plan"))
        self.continue_button = push_button(self.tr("Continue"), "primary", "continueBulkOrderButton")
        self.continue_button.setAccessibleName(self.continue_button.text())
        self.choice = QWidget()
        column = QVBoxLayout(self.choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.terms = QWidget()
        self._assemble_terms(QVBoxLayout(self.terms))
        for widget in (self.progress, self.bar, self.filter, self.plans, self.terms):
            column.addWidget(widget)
        self.above.addWidget(self.choice)
        super()._assemble()
        self.buttons.addWidget(self.continue_button)

    def _assemble_terms(self, column: QVBoxLayout) -> None:
        self.periods = named(QLineEdit("1"), "bulkOrderPeriodsInput")
        self.periods.setMaximumWidth(grown(112))
        self.at_once = named(QCheckBox(self.tr("Enable it at once (is_open 1)")), "bulkOrderAtOnceBox")
        self.paid = named(QRadioButton(self.tr("It has been paid (pay_rst 2)")), "bulkOrderPaidChoice")
        self.unpaid = named(QRadioButton(self.tr("It has not been paid (pay_rst 1)")), "bulkOrderUnpaidChoice")
        self._status = QButtonGroup(self)
        self.at_once.setAccessibleName(self.at_once.text())
        choices = QVBoxLayout()
        choices.setSpacing(4)
        for choice in (self.paid, self.unpaid):
            choice.setAccessibleName(choice.text())
            self._status.addButton(choice)
            choices.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        beside = QVBoxLayout() if text_is_large() else QHBoxLayout()
        beside.setSpacing(16)
        periods = Field(self.tr("Periods"), self.periods)
        periods.row.addStretch(1)
        beside.addWidget(periods, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(choices, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(beside)
        column.addWidget(self.at_once, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            muted_label(self.tr("Not for a SIM that takes its orders over the air: Linksfield wants 0 there."))
        )

    def _connect_choice(self) -> None:
        self.plans.selected_row.connect(self._on_plan)
        self.filter.left.connect(self.plans.enter)
        self.periods.textChanged.connect(lambda _text: self._choose())
        self.at_once.toggled.connect(lambda _ticked: self._choose())
        self.continue_button.clicked.connect(lambda _checked: self._on_continue())
        self._status.buttonToggled.connect(lambda _button, _on: self._choose())

    def _columns(self) -> tuple[Column[Offered], ...]:
        return (
            Column("plan", self.tr("Plan"), lambda row: plan_name(row.plan), widest=400),
            Column("price", self.tr("Price"), lambda row: price_text(row.plan), align_right=True, firm=True),
            Column(
                "cards",
                self.tr("Cards"),
                lambda row: count_text(row.cards),
                sort=lambda row: -row.cards,
                align_right=True,
                firm=True,
            ),
        )

    # ------------------------------------------------------------------ events

    def _on_plan(self, row: Offered | None) -> None:
        """A plan that is filtered away is not chosen any more: what is not seen is not ordered."""
        plan = row.plan if row is not None else None
        if plan == self._plan:
            return
        self._plan = plan
        if plan is not None:
            self.periods.setText(str(least_periods(plan)))
        self._choose()

    def _choose(self) -> None:
        """Preview what stands here now."""
        try:
            terms = self._terms()
        except BadInput:
            terms = None
        self._ordering.choose(self._plan, terms)

    def _on_continue(self) -> None:
        """What was chosen is previewed: now for the agent's word."""
        if self._ordering.chosen is not None:
            self._confirming = True
            self.show_preview()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        if not self._confirming:
            super()._on_back()
            return
        self._confirming = False
        self.number.clear()
        self.show_preview()
        self.plans.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ internals

    def _show_step(self) -> None:
        """First the plan and its terms, then what that comes to and the agent's word: both at once fit no screen."""
        show_when(self.choice, not self._confirming)
        show_when(self.terms, self._plan is not None)
        show_when(self.summary, self._confirming)
        show_when(self.word, self._confirming)
        show_when(self.continue_button, not self._confirming)
        show_when(self.send_button, self._confirming)
        self.continue_button.setEnabled(self._ordering.chosen is not None)

    def _unchoose(self) -> None:
        self._status.setExclusive(False)
        for choice in (self.paid, self.unpaid):
            choice.setChecked(False)
        self._status.setExclusive(True)

    def _terms(self) -> Terms | None:
        """What was entered; None while something is missing. Raises BadInput naming "periods"."""
        if self._plan is None:
            return None
        periods = read_plan_periods(self.periods.text(), self._plan)
        if self._status.checkedButton() is None:
            return None
        status = PayStatus.PAID if self.paid.isChecked() else PayStatus.UNPAID
        return Terms(periods=periods, pay_status=status, opens_at_once=self.at_once.isChecked())

    def _show_lines(self, chosen: OrderPreview | None) -> None:
        self._clear_lines()
        if chosen is None or not self._confirming:
            return
        if chosen.able:
            words, detail = self.tr("will be ordered for, one by one"), orders.money_line(chosen)
            self.lines.addWidget(CountLine(len(chosen.able), words, detail, "green"))
        for cannot in CannotOrder:
            found = chosen.unable(cannot)
            if found:
                words, detail = orders.cannot_words(cannot), orders.cannot_line(cannot, found)
                self.lines.addWidget(CountLine(len(found), words, detail, _TONES.get(cannot, "grey")))

    def _show_missing(self) -> None:
        super()._show_missing()
        if not self._confirming:
            self.missing.setText(self._missing_choice())

    def _missing_choice(self) -> str:
        """What is still to be chosen before there is anything to confirm."""
        if self._ordering.asking or self._ordering.error is not None or not self._ordering.plans:
            return ""
        if self._plan is None:
            return self.tr("Choose a plan.")
        try:
            terms = self._terms()
        except BadInput as error:
            return errors.sentence(error)
        return "" if terms is not None else self.tr("Choose whether it has been paid.")
