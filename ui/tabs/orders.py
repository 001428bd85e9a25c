"""Orders: what is in use and what waits, as a timeline and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from services.desk.orders import End, end_of, timeline
from services.desk.verdicts.order_numbers import number_of
from services.records import OrderState
from ui.look.colours import SIZES
from ui.look.dates import day_text
from ui.session.remote import LOADING, ROWS
from ui.tables.columns import Column
from ui.tables.export_csv import ExportButton
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.tabs.base.page import Page
from ui.tabs.base.remote_panel import RemotePanel, Words
from ui.tabs.base.side_details import tool_row
from ui.widgets.buttons import push_button
from ui.widgets.labels import muted_label
from ui.widgets.timeline import Timeline
from ui.words import codes
from ui.words.amounts import card_tail, counted
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

    def __init__(self, session: Session) -> None:
        super().__init__(session)
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
        # "Known here as" changes with what was done, not with the rows.
        self.table.viewport().update()

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.foot.setText(
            self.tr(
                "What is not listed here: unpaid orders, and orders already used up. Data left on a plan is not known"
                " to this service."
            )
        )
        self.estimates.setObjectName("ordersEstimates")
        self.refresh_button.setAccessibleName(self.tr("Ask for the orders again"))
        row = tool_row(self.export_button, self.refresh_button)
        row.insertWidget(0, self.estimates, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        column.addWidget(self.timeline_frame)
        column.addLayout(row)
        column.addWidget(self.panel, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.refresh_button.clicked.connect(lambda _checked: self._refresh())
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

    # ------------------------------------------------------------------ internals

    def _show_timeline(self, orders: Sequence[Order], told: date | None) -> None:
        spans = timeline(orders, self.today, told)
        self.timeline.show_spans(spans[:MOST_DRAWN], self.today)
        self.timeline_frame.setVisible(bool(spans))
        self._fit_timeline()
        self.estimates.setText("\n".join([*differing(spans), self._remark(orders, len(spans))]).strip())

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
            text = self.tr("%n order(s) with a state that is not known here: not on the timeline.", None, left_out)
            return counted(text, left_out)
        if any(order.state is OrderState.WAITING for order in orders):
            return self.tr("Start dates of waiting orders are estimates: Linksfield gives only their length.")
        return ""

    def _words(self) -> Words:
        return Words(
            self.tr("Look a card up to see its orders."),
            self.tr("No order is in use, and none is waiting."),
            self.tr(
                "Linksfield answered that it lists none. An unpaid order appears here once it is paid: "
                "if the customer has paid, ask for the result under Payments."
            ),
        )

    def _columns(self) -> tuple[Column[Order], ...]:
        return (
            Column("plan", self.tr("Plan"), plan_text, width=360),
            Column("state", self.tr("State"), _state_text, tone=_state_tone, width=110),
            Column("periods", self.tr("Periods"), _periods_text, sort=lambda order: order.periods, align_right=True),
            Column("days_left", self.tr("Days left"), _days_text, sort=lambda order: order.days_left, align_right=True),
            Column("ends", self.tr("Ends"), self._ends_text, sort=lambda order: self._end(order).day, width=140),
            Column("known", self.tr("Known here as"), self._known_text, mono=True, width=185),
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
    return translate("Orders", "{found} (could not be read whole)").format(found=found).strip()


def _state_text(order: Order) -> str:
    return codes.order_state(order)[0]


def _state_tone(order: Order) -> str:
    return codes.order_state(order)[1]


def _periods_text(order: Order) -> str:
    return "" if order.periods is None else str(order.periods)


def _days_text(order: Order) -> str:
    return "" if order.days_left is None else str(order.days_left)


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
