"""All orders of a card as CSSS lists them, ended ones too: what is known in words, the rest as it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.dialogs.contract.extending import ExtendBar
from ui.dialogs.contract.sheet import ContractSheet
from ui.look.colours import SIZES, grown, text_is_large
from ui.tables.columns import Column
from ui.tables.export_csv import ExportButton
from ui.tables.remote_panel import Words
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.widgets.boxes import NoticeBox
from ui.widgets.field_list import FieldList
from ui.widgets.labels import muted_label
from ui.widgets.safe_text import short_text
from ui.words.amounts import card_tail, count_text

if TYPE_CHECKING:
    from services.sisters import ContractOrder, ContractOrders
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate

NOT_ENABLED = "1"  # the one state that is known, and that by inference


class AllOrdersDialog(ContractSheet):
    """Asks for every page as it opens; the fields of the selected order stand beside the table."""

    def __init__(self, session: Session, record: OpenCard, parent: QWidget) -> None:
        title = translate("AllOrdersDialog", "All orders of this card (CSSS)")
        super().__init__(session, record, "all_orders", parent, "allOrdersDialog", title)
        self._shown: object = None
        self.model: RowModel[ContractOrder] = RowModel(_columns())
        self.table: Table[ContractOrder] = Table(self.model, "allOrdersTable", title, identity="order_code")
        self.fields = FieldList("allOrdersFields")
        self.count = muted_label()
        self.not_named = NoticeBox()
        self.extend = ExtendBar(session, record)
        self.export_button = self.add_left_button(
            ExportButton(session, self.model, self._file_name, "exportAllOrdersButton")
        )
        self._assemble()
        self.table.selected_row.connect(self._on_row)
        self.begin()

    def words(self) -> Words:
        return Words("", self.tr("CSSS lists no order of this card, ended ones included."))

    def show_answer(self) -> None:
        found = self.record.all_orders.value
        if found is self._shown:
            return
        self._shown = found
        self.model.set_rows(found.orders if found is not None else ())
        self.count.setText(self._counted() if found is not None else "")
        self.not_named.show_text(self._not_named(found), "amber")
        self.export_button.setEnabled(bool(found and found.orders))

    def done(self, result: int) -> None:
        self.extend.end()
        super().done(result)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        # In the file; on screen the fields beside the table tell them, and state and days are whole.
        for key in ("flow", "buy"):
            self.table.show_column(key, False)
        says = self.tr(
            "A state is a number of Linksfield's: only 1 is known, and most likely means not enabled yet. Days and "
            "times are most likely UTC+8."
        )
        self.body.addWidget(muted_label(says))
        if self.scrolls:
            self.body.setSpacing(SIZES.gap_small)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.gap if self.scrolls else SIZES.gap_large)
        frame = table_frame(self.table)
        self.scrolls_by_itself(frame, 300, 110)
        # An order's number is whole in either.
        self.fields.setMinimumWidth(grown(158))
        row.addWidget(frame, 7)
        row.addWidget(self.fields, 1)
        self.panel.set_content(content)
        self.not_named.setObjectName("ordersNameNoCard")
        self.body.addWidget(self.not_named)
        self.body.addWidget(self.panel, 1)
        self.count.setObjectName("allOrdersCount")
        if self.scrolls and not text_is_large():
            # A line less: then rows are in view, and days and states are whole.
            self.count.setWordWrap(False)
            self.extend.field.row.addWidget(self.count)
            self.setMinimumWidth(min(980, self.screen().availableGeometry().width() - 16))
        else:
            self.body.addWidget(self.count)
        self.body.addWidget(self.extend)

    def _counted(self) -> str:
        found = self.record.all_orders.value
        if found is None:
            return ""
        shown = count_text(len(found.orders))
        if found.whole:
            return self.tr("{count} orders, ended ones included.").format(count=shown)
        total = count_text(found.total) if found.total is not None else "?"
        return self.tr("The first {count} of {total} orders: not every page could be read.").format(
            count=shown, total=total
        )

    def _not_named(self, found: ContractOrders | None) -> str:
        if found is None or all(order.names_card for order in found.orders):
            return ""
        return self.tr(
            "Linksfield was asked for the orders of this card. Its answer does not say which card these orders are of: "
            "compare them with those of the tab before you rely on them."
        )

    def _on_row(self, row: ContractOrder | None) -> None:
        self.fields.set_fields(row.fields if row is not None else ())
        self.extend.show_order(row)

    def _file_name(self) -> str:
        return self.tr("all orders {card}").format(card=card_tail(self.record.iccid).lstrip("."))


def _columns() -> tuple[Column[ContractOrder], ...]:
    return (
        Column(
            "order",
            translate("AllOrders", "Order (CSSS)"),
            lambda order: short_text(order.order_code or ""),
            mono=True,
            width=174,
            # With large text it would push the days out of sight.
            firm=not text_is_large(),
        ),
        Column("state", translate("AllOrders", "State"), state_text),
        Column("ordered", translate("AllOrders", "Ordered"), lambda order: short_text(order.ordered_text or "")),
        Column("expires", translate("AllOrders", "Expires"), expires_text, sort=lambda order: order.expires),
        Column("flow", translate("AllOrders", "Data (as given)"), lambda order: short_text(order.flow or "")),
        Column("buy", translate("AllOrders", "buyType"), lambda order: short_text(order.buy_type or "")),
    )


def state_text(order: ContractOrder) -> str:
    """A state as itself; the one that is known with what it most likely means."""
    if order.problem:
        return translate("AllOrders", "not read in full")
    if order.status == NOT_ENABLED:
        return translate("AllOrders", "1 (likely not enabled)")
    return short_text(order.status or "") or translate("AllOrders", "not given")


def expires_text(order: ContractOrder) -> str:
    """An end as Linksfield writes it: in this PC's time it would stand beside other times as if it were of theirs."""
    return short_text(order.expires_text or "")
