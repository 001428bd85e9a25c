"""Plans: what this card may buy, filtered while typing, and the order of the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.payments.customer_link import let_customer_buy
from ui.look.colours import SIZES, grown
from ui.look.dates import clock_text
from ui.session.remote import ERROR, LOADING
from ui.tables.export_csv import ExportButton
from ui.tables.filter_line import FilterLine
from ui.tables.plan_columns import plan_columns, reason_not_to_order
from ui.tables.remote_panel import RemotePanel, Words
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.tabs.new_order.hosting import OrderingPage
from ui.tabs.new_order.panel import WIDTH, OrderPanel
from ui.tabs.plan_details import PlanDetails
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.labels import muted_label
from ui.widgets.wrapping_row import WrappingRow
from ui.words.amounts import card_tail, count_text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from services.records import Plan
    from ui.session.open_card import OpenCard
    from ui.session.session import Session
    from ui.session.state import Part

# From here on the order stands beside the plans; below it is a step of its own.
_BESIDE = 900
# From here on the table has room for the names of the countries.
_NAMES = 940
# And from here on for what a GB costs, and for whether a plan renews, which the details below say as well.
_PER_GB = 720
_RENEWS = 640


class PlansPage(OrderingPage):
    """The plans of a card: filter, sort, read what one offers, and order it."""

    tab = "plans"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._drawn: OpenCard | None = None
        self._rows_shown: object = None
        self._typing = False
        # -- widgets
        self.model: RowModel[Plan] = RowModel(plan_columns())
        self.filter = FilterLine(
            self.model, "plansFilter", self.tr("Filter by plan, area, country, price..."), steers=True
        )
        self.table: Table[Plan] = Table(self.model, "plansTable", self.tr("Plans of this card"), identity="plan_code")
        self.panel = RemotePanel(table_frame(self.table), show_as_of=False)
        self.details = PlanDetails()
        self.reason = muted_label()
        self.more = muted_label()
        self.list = QWidget()
        self.step = QFrame()
        # -- buttons
        self.refresh_button = icon_button("refresh", self.tr("Refresh the plans"), "refreshPlansButton")
        self.export_button = ExportButton(session, self.model, self._file_name, "exportPlansButton")
        self.customer_button = push_button(self.tr("Shop link..."), name="letCustomerBuyButton")
        self.order_button = push_button(self.tr("Order this plan..."), "primary", "orderPlanButton")
        self.back_button = push_button(self.tr("Plans"), "link", "backToPlansButton")
        self._assemble()
        self.order = OrderPanel(session, self.step)
        self._step_column.addWidget(self.order, 1)
        self._connect()
        self.host()

    def filter_field(self) -> QWidget:
        self._go(ordering=False)
        return self.filter.input

    def most_wanted(self) -> tuple[QWidget, ...]:
        return (self.filter.input, self.back_button)

    def host(self) -> None:
        if self.order.parentWidget() is not self.step:
            self._step_column.addWidget(self.order, 1)
        self.order.show_as_tab(alone=False)
        self.order.show()

    def draw(self, record: OpenCard) -> None:
        if record is not self._drawn:
            self._show_other_card(record)
        plans = record.plans
        if plans.value is not self._rows_shown:
            self._rows_shown = plans.value
            self.model.set_rows(plans.value or ())
        self._show_state(record)
        self._show_chosen(record)
        self._show_count()
        self._show_more(record)
        self._show_order_button()
        super().draw(record)

    def on_record_changed(self, record: OpenCard, part: Part) -> None:
        self.order.on_record_changed(record, part)
        super().on_record_changed(record, part)

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.order_button.setAccessibleName(self.tr("Order this plan"))
        self.customer_button.setAccessibleName(self.tr("Shop link for the customer"))
        self.back_button.setAccessibleName(self.tr("Back to the plans"))
        self.reason.setObjectName("planReason")
        self.more.setObjectName("morePlans")
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        column.addLayout(
            WrappingRow(self.filter, self.refresh_button, self.export_button, self.customer_button, self.order_button)
        )
        column.addWidget(self.reason)
        column.addWidget(self.panel, 1)
        column.addWidget(self.details)
        column.addWidget(self.more)
        self._step_column = QVBoxLayout(self.step)
        self._step_column.setContentsMargins(0, 0, 0, 0)
        self._step_column.setSpacing(6)
        self._step_column.addWidget(self.back_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.gap)
        row.addWidget(self.list, 1)
        row.addWidget(self.step)

    def _connect(self) -> None:
        self.model.filtered.connect(lambda _shown, _total: self._on_filtered())
        self.filter.input.textEdited.connect(lambda _text: self._on_typed())
        self.filter.input.textChanged.connect(self._on_filter)
        self.table.selected_row.connect(self._on_selected)
        self.table.activated_row.connect(lambda _plan: self._order())
        self.filter.left.connect(self._order)
        self.filter.moved.connect(self.table.move_by)
        self.order_button.clicked.connect(lambda _checked: self._order())
        self.back_button.clicked.connect(lambda _checked: self._back())
        self.order.left.connect(self._back)
        self.customer_button.clicked.connect(lambda _checked: self._let_customer_buy())
        self.refresh_button.clicked.connect(lambda _checked: self._refresh())
        self.panel.retry.connect(self._refresh)
        self.panel.cancelled.connect(self._on_cancelled)
        self.export_button.failed.connect(self._say)

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_step()

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            # Plans or order need more room than before, or less.
            self._show_step()
        return taken

    def _on_typed(self) -> None:
        self._typing = True

    def _on_filter(self, text: str) -> None:
        if self.record is not None:
            self.record.plans_filter = text

    def _on_filtered(self) -> None:
        """The first that is found is chosen as soon as something is typed: Enter orders it."""
        self._show_count()
        if self._typing and self.filter.input.text().strip() and self.model.rowCount():
            self._typing = False
            self.table.select(self.model.row_at(0))
            # Told again where that row was chosen before: an order of it may have been placed since.
            self._on_selected(self.table.current_row())

    def _on_selected(self, plan: Plan | None) -> None:
        record = self.record
        self.details.show_plan(plan)
        if record is not None and plan is not None and plan != record.form.plan and not reason_not_to_order(plan):
            record.form.choose(plan)
            self.session.record_changed.emit(record, "form")
        self._show_order_button()

    def _on_cancelled(self) -> None:
        if self.record is not None:
            self.session.reads.cancel(self.record, "plans")

    def _refresh(self) -> None:
        if self.record is not None:
            self.session.reads.refresh(self.record, "plans")

    def _let_customer_buy(self) -> None:
        if self.record is not None:
            self._say(let_customer_buy(self.session, self.record, self.window()))

    def _order(self) -> None:
        """Go to the order of the chosen plan; what was typed there stays."""
        plan = self.table.current_row()
        if plan is None and self.model.rowCount():
            self.table.move_by(0)
            plan = self.table.current_row()
        if self.record is None or plan is None or reason_not_to_order(plan):
            return
        self._on_selected(plan)
        self._go(ordering=True)
        self.order.take_keyboard()

    def _back(self) -> None:
        """From the order to the filter."""
        if self.isVisible():
            self._go(ordering=False)
            self.filter.input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------ internals

    def _go(self, *, ordering: bool) -> None:
        """To the order, or back to the plans."""
        if self.record is not None:
            self.record.ordering = ordering
            self._show_step()

    def _show_step(self) -> None:
        """Plans and order beside each other, or one of them where there is no room for both."""
        ordering = self.record is not None and self.record.ordering
        # Beside the plans it is wider only where its form has longer words.
        width = max(grown(WIDTH), self.step.minimumSizeHint().width())
        needed = self.list.minimumSizeHint().width() + SIZES.gap + width
        page = self._room()
        beside = page >= max(grown(_BESIDE), needed)
        self.list.setVisible(beside or not ordering)
        self.step.setVisible(beside or ordering)
        self.back_button.setVisible(not beside)
        self.order_button.setVisible(not beside)
        # Where the order says that our shop would sell a second one, the way out is there.
        self.customer_button.setVisible(not self.order.form.customer_button.isVisibleTo(self))
        # Fixed beside the plans; else as wide as the page.
        self.step.setMinimumWidth(width if beside else 0)
        self.step.setMaximumWidth(width if beside else 16_777_215)
        # By the page's width: the table has its own only once it is laid out.
        room = page - (width + SIZES.gap if beside else 0)
        names = room >= grown(_NAMES)
        self.table.show_column("countries", not names)
        self.table.show_column("names", names)
        self.table.show_column("per_gb", room >= grown(_PER_GB))
        self.table.show_column("renews", room >= grown(_RENEWS))

    def _room(self) -> int:
        """What can be seen of this page: where its parts need more, it is wider than the area that it scrolls in."""
        area = self.parentWidget()
        return self.width() if area is None else min(self.width(), area.width())

    def _show_other_card(self, record: OpenCard) -> None:
        self._drawn = record
        # Another card's plan must not look chosen here.
        self.table.clearSelection()
        self.details.show_plan(None)
        self.filter.input.setText(record.plans_filter)
        self._show_step()

    def _show_chosen(self, record: OpenCard) -> None:
        """The plan of a draft is the chosen row, wherever it was chosen."""
        plan = record.form.plan
        if plan is not None and self.table.current_row() != plan:
            self.table.select(plan)

    def _show_state(self, record: OpenCard) -> None:
        words = Words(
            self.tr("Look up a card to see the plans it can buy."),
            self.tr("Linksfield offers no plans for this card."),
            self.tr("Its list is empty, so nothing can be ordered. Ask Linksfield which plans this card can buy."),
        )
        self.panel.show_remote(record.plans, words)
        self.customer_button.setEnabled(not record.blank)
        self.refresh_button.setEnabled(not record.blank and record.plans.state != LOADING)

    def _show_count(self) -> None:
        plans = self.record.plans if self.record is not None else None
        if plans is None or plans.as_of is None or not self.model.total or plans.state == ERROR:
            self.filter.count.setText("")
            return
        shown, total = self.model.rowCount(), self.model.total
        if self.filter.input.text().strip():
            words = self.tr("{shown} of {total} plans, as of {time}")
        else:
            words = self.tr("1 plan, as of {time}") if total == 1 else self.tr("{total} plans, as of {time}")
        counts = {"shown": count_text(shown), "total": count_text(total)}
        self.filter.count.setText(words.format(**counts, time=clock_text(plans.as_of)))

    def _show_more(self, record: OpenCard) -> None:
        said = record.plans_said if record.plans.answered else None
        words = self.tr("Linksfield speaks of {total} plans and listed {listed}: there may be more than these.")
        listed = count_text(len(record.plans.value or ()))
        self.more.setText(words.format(total=count_text(said), listed=listed) if said is not None else "")
        self.more.setVisible(said is not None)

    def _show_order_button(self) -> None:
        plan = self.table.current_row() if self.panel.state in ("rows", "loading") else None
        reason = reason_not_to_order(plan) if plan is not None else ""
        self.order_button.setEnabled(plan is not None and not reason)
        self.order_button.setAccessibleDescription(reason)
        self.order_button.setToolTip(reason)
        self._say(reason)

    def _say(self, sentence: str) -> None:
        self.reason.setText(sentence)
        self.reason.setVisible(bool(sentence))

    def _file_name(self) -> str:
        return self.tr("plans {card}").format(card=card_tail(self.record.iccid if self.record else "").lstrip("."))
