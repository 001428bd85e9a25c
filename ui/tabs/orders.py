"""Orders: what is in use and what waits, as a timeline and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from services.desk.orders import End, end_of, timeline
from services.desk.verdicts.order_numbers import number_of
from services.records import OrderState
from ui.dialogs.contract.all_orders import AllOrdersDialog
from ui.look.colours import SIZES, text_is_large
from ui.look.dates import another_day, day_text
from ui.session.remote import LOADING, ROWS
from ui.tables.columns import Column
from ui.tables.export_csv import ExportButton
from ui.tables.remote_panel import RemotePanel, Words
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.tabs.base.page import Page
from ui.tabs.base.side_details import tool_row
from ui.widgets.buttons import push_button
from ui.widgets.labels import muted_label
from ui.widgets.timeline import Timeline
from ui.words import codes
from ui.words.amounts import card_tail, counted, days_text
from ui.words.orders import differing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from services.desk.verdicts.card_facts import CardFacts
    from services.records import Order
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate

MOST_DRAWN = 200
"""Most orders on the timeline; the table has them all."""

_LOWEST_TIMELINE = 144
_TIMELINE_SHARE = 0.36
# Margins, border, and room for a scroll bar under a long timeline.
_AROUND_TIMELINE = 32


class OrdersPage(Page):
    """The orders of a card: timeline, table, export."""

    parts = frozenset({"orders", "payments", "done"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._rows_shown: object = None
        self._facts: CardFacts | None = None
        # -- widgets
        self.timeline = Timeline()
        self.timeline_frame = _timeline_frame(self.timeline)
        self.model: RowModel[Order] = RowModel(self._columns())
        self.table: Table[Order] = Table(self.model, "ordersTable", self.tr("Orders of this card"))
        self.panel = RemotePanel(table_frame(self.table))
        self.estimates = muted_label()
        self.foot = muted_label()
        # -- buttons
        self.export_button = ExportButton(session, self.model, self._file_name, "exportOrdersButton")
        self.refresh_button = push_button(self.tr("Refresh"), name="refreshOrdersButton")
        self.all_button = push_button(self.tr("All orders (CSSS)..."), name="allOrdersButton")
        self._assemble()
        self._connect()

    def most_wanted(self) -> tuple[QWidget, ...]:
        return (self.table,)

    def draw(self, record: OpenCard) -> None:
        self._facts = self.session.concluding.facts(record)
        orders = record.orders.value or ()
        if record.orders.value is not self._rows_shown:
            self._rows_shown = record.orders.value
            self.model.set_rows(orders)
        self.panel.show_remote(record.orders, self._words())
        self._show_timeline(orders if record.orders.state in (ROWS, LOADING) else (), record.orders_told)
        self.export_button.setEnabled(record.orders.state == ROWS)
        self.refresh_button.setEnabled(not record.blank and record.orders.state != LOADING)
        self._show_contract(record)
        # "Known here as" changes with what was done, not with the rows.
        self.table.viewport().update()

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.estimates.setObjectName("ordersEstimates")
        self.refresh_button.setAccessibleDescription(self.tr("Refresh the orders"))
        self.all_button.setAccessibleName(self.all_button.text())
        row = tool_row(self.all_button, self.export_button, self.refresh_button)
        if not text_is_large():
            row.insertWidget(0, self.estimates, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        column.addWidget(self.timeline_frame)
        if text_is_large():
            # Beside the buttons it would be one word wide.
            column.addWidget(self.estimates)
        column.addLayout(row)
        column.addWidget(self.panel, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.refresh_button.clicked.connect(lambda _checked: self._refresh())
        self.all_button.clicked.connect(lambda _checked: self._show_all())
        self.panel.retry.connect(self._refresh)
        self.panel.cancelled.connect(self._on_cancelled)
        self.export_button.failed.connect(self.estimates.setText)

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_timeline()

    def _refresh(self) -> None:
        if self.record is not None:
            self.session.reads.refresh(self.record, "orders")

    def _on_cancelled(self) -> None:
        if self.record is not None:
            self.session.reads.cancel(self.record, "orders")

    def _show_all(self) -> None:
        if self.record is not None:
            AllOrdersDialog(self.session, self.record, self.window()).open()

    # ------------------------------------------------------------------ internals

    def _show_contract(self, record: OpenCard) -> None:
        """What CSSS knows beside the list, where the profile has it."""
        has = self.session.contract.is_set_up(record)
        self.all_button.setVisible(has and not record.blank)
        alone = self.tr("Not listed: unpaid and used-up orders. The data left cannot be seen here.")
        more = self.tr("Not listed: unpaid and used-up orders, see All orders (CSSS). Data used: see the Overview.")
        self.foot.setText(more if has else alone)

    def _show_timeline(self, orders: Sequence[Order], told: date | None) -> None:
        spans = timeline(orders, self.today, told)
        calendar = another_day(self.session.desk.now()) if spans else ""
        self.timeline.show_spans(spans[:MOST_DRAWN], self.today, elsewhere=bool(calendar))
        self.timeline_frame.setVisible(bool(spans))
        self._fit_timeline()
        said = (*differing(spans), self._remark(orders, len(spans)), calendar)
        self.estimates.setText("\n".join(filter(None, said)))

    def _fit_timeline(self) -> None:
        """As high as the timeline is, but in a low window the table keeps its room; then the timeline scrolls."""
        height = self.timeline.minimumSizeHint().height() + _AROUND_TIMELINE
        self.timeline_frame.setFixedHeight(min(height, max(_LOWEST_TIMELINE, round(self.height() * _TIMELINE_SHARE))))

    def _remark(self, orders: Sequence[Order], spans: int) -> str:
        if spans > MOST_DRAWN:
            words = self.tr("The timeline shows the first {shown} of {total} orders.")
            return words.format(shown=MOST_DRAWN, total=spans)
        left_out = sum(order.state is OrderState.UNKNOWN for order in orders)
        if left_out:
            text = self.tr("%n order(s) with an unknown status, not on the timeline.", None, left_out)
            return counted(text, left_out)
        if any(order.state is OrderState.WAITING for order in orders):
            return self.tr("Start dates of waiting orders are estimates: Linksfield gives only their length.")
        return ""

    def _words(self) -> Words:
        return Words(
            self.tr("Look up a card to see its orders."),
            self.tr("No order is in use or waiting."),
            self.tr(
                "Linksfield lists none. An unpaid order appears only after payment: if the customer has paid, "
                "check the payment under Payments."
            ),
        )

    def _columns(self) -> tuple[Column[Order], ...]:
        return (
            Column("plan", self.tr("Plan"), plan_text, width=360, widest=620),
            Column("state", self.tr("State"), _state_text, tone=_state_tone, width=110),
            Column("periods", self.tr("Periods"), _periods_text, sort=lambda order: order.periods, align_right=True),
            Column("days_left", self.tr("Days left"), _days_text, sort=_days_left, align_right=True),
            Column("ends", self.tr("Ends"), self._ends_text, sort=lambda order: self._end(order).day, width=140),
            Column("length", self.tr("Length"), _length_text, sort=_length, align_right=True, firm=True),
            Column("known", self.tr("Our order number"), self._known_text, mono=True, width=185),
        )

    def _known_text(self, order: Order) -> str:
        number = number_of(self._facts, order) if self._facts is not None else ""
        return number or translate("Orders", "not known")

    def _end(self, order: Order) -> End:
        """The one end that every view shows: the days left win over a printed end that does not fit them."""
        if order.state is not OrderState.IN_USE:
            return End(order.ends, False, False)
        told = self.record.orders_told if self.record is not None else None
        return end_of(order, told or self.today)

    def _ends_text(self, order: Order) -> str:
        end = self._end(order)
        if end.estimated and end.day is not None:
            return self.tr("about {day}").format(day=day_text(end.day))
        return day_text(end.day) or order.ends_text

    def _file_name(self) -> str:
        return self.tr("orders {card}").format(card=card_tail(self.record.iccid if self.record else "").lstrip("."))


# ---------------------------------------------------------------------- how an order reads


def plan_text(order: Order) -> str:
    """The plan's name; a row that could not be read whole says so, with what there is of it."""
    name = " ".join(order.plan_name.split())
    if not order.problem:
        return name
    found = name or ", ".join(f"{field}: {text}" for field, text in order.fields)
    return translate("Orders", "{found} (not read in full)").format(found=found).strip()


def _state_text(order: Order) -> str:
    return codes.order_state(order)[0]


def _state_tone(order: Order) -> str:
    return codes.order_state(order)[1]


def _periods_text(order: Order) -> str:
    return "" if order.periods is None else str(order.periods)


def _days_text(order: Order) -> str:
    days = _days_left(order)
    return "" if days is None else str(days)


def _days_left(order: Order) -> int | None:
    """Of a waiting order Linksfield gives its length in the same field."""
    return None if order.state is OrderState.WAITING else order.days_left


def _length_text(order: Order) -> str:
    days = _length(order)
    return "" if days is None else days_text(days)


def _length(order: Order) -> int | None:
    if order.state is OrderState.WAITING and order.days_left:
        return order.days_left
    return order.length_days


def _timeline_frame(content: Timeline) -> QFrame:
    """A frame around the timeline; a long one scrolls sideways, a high one up and down."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(20, 14, 20, 2)
    layout.addWidget(area)
    return frame
