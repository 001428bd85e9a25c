"""Activity: what was done from this PC since the program was started, and the calls behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from ui.activity_columns import activity_columns
from ui.call_columns import call_columns
from ui.dialogs.sheet import named
from ui.panel import StatePanel
from ui.parts import NoticeBox, muted_label
from ui.tables.columns import Column, Row
from ui.tables.export_button import ExportButton
from ui.tables.filter_line import FilterLine
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.tabs.page import Page
from ui.tabs.side_details import tool_row
from ui.tokens import SIZES

if TYPE_CHECKING:
    from services.records import ActivityRow, Call
    from ui.card_record import CardRecord
    from ui.console import Console

translate = QCoreApplication.translate


class ActivityPage(Page):
    """Two views, of this card or of all: what agents did, and the calls to Linksfield."""

    parts = frozenset({"verdict"})

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        # -- widgets
        self.view = _choice("activityViewBox", self.tr("What to show"))
        self.scope = _choice("activityScopeBox", self.tr("Of which cards"))
        self.done: _View[ActivityRow] = _View(
            console,
            activity_columns(lambda: console.desk.now(), with_card=True),
            ("activityTable", "activityFilter", "exportActivityButton"),
            self.tr("What was done from this PC"),
        )
        self.calls: _View[Call] = _View(
            console,
            call_columns(),
            ("callsTable", "callsFilter", "exportCallsButton"),
            self.tr("Calls to Linksfield"),
        )
        self.views = QStackedWidget()
        self.covers = muted_label()
        self.trouble = NoticeBox()
        self._assemble()
        self._connect()
        self._show_tools()

    def most_wanted(self) -> tuple[QWidget, ...]:
        return (self._shown_view().table,)

    def filter_field(self) -> QWidget:
        return self._shown_view().filter.input

    def draw(self, record: CardRecord) -> None:
        """Fill the view on show; the tab is left alone while nobody sees it."""
        if not self.isVisible():
            return
        iccid = "" if self._all_cards else record.iccid
        desk = self.console.desk
        if self._calls_wanted:
            rows = [call for call in reversed(desk.calls.all()) if not iccid or call.iccid == iccid]
            self.calls.show_rows(rows, self.tr("Nothing was asked of Linksfield yet."))
        else:
            nothing = (
                self.tr("Nothing was done yet.") if self._all_cards else self.tr("Nothing was done to this card yet.")
            )
            blank = record.blank and not self._all_cards
            self.done.show_rows(() if blank else desk.activity.rows(iccid), nothing)
        self.covers.setText(self._what_it_covers())

    # ------------------------------------------------------------------ assemble

    def _assemble(self) -> None:
        self.view.addItems([self.tr("What was done"), self.tr("Calls to Linksfield")])
        self.scope.addItems([self.tr("This card"), self.tr("All cards")])
        self.covers.setObjectName("activityCovers")
        for view in (self.done, self.calls):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SIZES.gap)
        row = tool_row(self.view, self.scope, self.calls.export_button, self.done.export_button)
        row.insertWidget(2, self.calls.filter, 1)
        row.insertWidget(2, self.done.filter, 1)
        column.addLayout(row)
        column.addWidget(self.trouble)
        column.addWidget(self.views, 1)
        column.addWidget(self.covers)

    def _connect(self) -> None:
        self.view.currentIndexChanged.connect(self._on_view)
        self.scope.currentIndexChanged.connect(self._redraw)
        self.console.activity_changed.connect(self._redraw)
        for view in (self.done, self.calls):
            view.filter.left.connect(view.table.enter)
            view.failed.connect(lambda sentence: self.trouble.show_text(sentence, "red"))

    # ------------------------------------------------------------------ events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw()

    def _on_view(self, index: int) -> None:
        self.views.setCurrentIndex(index)
        self._show_tools()
        self._redraw()

    def _redraw(self) -> None:
        if self.record is not None:
            self.draw(self.record)

    # ------------------------------------------------------------------ internals

    @property
    def _all_cards(self) -> bool:
        return self.scope.currentIndex() == 1

    @property
    def _calls_wanted(self) -> bool:
        return self.view.currentIndex() == 1

    def _show_tools(self) -> None:
        for view in (self.done, self.calls):
            for tool in (view.filter, view.export_button):
                tool.setVisible(view is self._shown_view())

    def _shown_view(self) -> _View[ActivityRow] | _View[Call]:
        return self.calls if self._calls_wanted else self.done

    def _what_it_covers(self) -> str:
        if self._calls_wanted:
            return self.tr(
                "The last 200 calls since the program was started. Payment questions name no card: see All cards."
            )
        return self.tr("Done from this PC since the program was started. Work on other PCs is not known here.")


class _View(QWidget, Generic[Row]):
    """One table; `filter` and `export_button` are for the page's toolbar, and shown while the view is."""

    failed = Signal(str)

    def __init__(
        self, console: Console, columns: Sequence[Column[Row]], names: tuple[str, str, str], title: str
    ) -> None:
        super().__init__()
        table_name, filter_name, export_name = names
        self.model: RowModel[Row] = RowModel(columns)
        self.filter = FilterLine(self.model, filter_name)
        self.table: Table[Row] = Table(self.model, table_name, title)
        self.panel = StatePanel(table_frame(self.table), show_as_of=False)
        self.export_button = ExportButton(console, self.model, lambda: title, export_name)
        self.export_button.failed.connect(self.failed)
        self._console = console
        self._rows: Sequence[Row] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)

    def show_rows(self, rows: Sequence[Row], nothing: str) -> None:
        """Show these rows; the same ones again change nothing."""
        if rows != self._rows:
            self._rows = rows
            self.model.set_rows(rows)
        if rows:
            self.panel.show_rows(self._console.desk.now())
        else:
            self.panel.show_empty(nothing)


def _choice(name: str, accessible_name: str) -> QComboBox:
    box = named(QComboBox(), name)
    box.setAccessibleName(accessible_name)
    # On Linux a box is called by the choice it shows, unless a label stands beside it.
    box.setAccessibleDescription(accessible_name)
    return box
