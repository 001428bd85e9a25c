"""The inspector: the last calls to Linksfield, with what was sent, what was signed and what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.dialogs.base.remembered_sizes import remember_window, restore_window
from ui.dialogs.inspector.call import CallDetails
from ui.look.colours import SIZES, grown
from ui.tables.call_columns import call_columns
from ui.tables.filter_line import FilterLine
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.widgets.basics import named
from ui.widgets.buttons import push_button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.state_panel import StatePanel
from ui.words.amounts import card_tail

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from services.records import Call
    from ui.session.call_feed import CallFeed
    from ui.session.session import Session

translate = QCoreApplication.translate

# Several calls end within a moment of each other: the table is filled once for all of them.
_GATHER_MS = 60
# From this width on every column is whole.
_ALL_COLUMNS = 1000
# What a screen needs around the table and the call: title and task bar, the row of tools, margins.
_BESIDE = 140


class InspectorDialog(QDialog):
    """A window beside the main one, for as long as the agent wants it; it asks Linksfield nothing by itself."""

    def __init__(self, session: Session, feed: CallFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # -- facts
        self._session = session
        self._feed = feed
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        # -- widgets
        self.covers = ElidedLabel(
            self.tr("The last 200 calls. Partner code and signature are hidden."),
            "muted",
        )
        self.scope = named(QComboBox(), "inspectorScopeBox")
        self.rows: RowModel[Call] = RowModel(call_columns(with_known=True))
        self.filter = FilterLine(self.rows, "inspectorFilter")
        self.table: Table[Call] = Table(self.rows, "inspectorTable", self.tr("Calls to Linksfield, newest first"))
        self.panel = StatePanel(table_frame(self.table), show_as_of=False)
        self.details = CallDetails(session)
        self.splitter = named(QSplitter(Qt.Orientation.Vertical), "inspectorSplitter")
        # -- buttons
        self.close_button = push_button(self.tr("Close"), name="closeInspectorButton")
        self._set_up()
        self._assemble()
        self._connect()
        self._load()

    # ------------------------------------------------------------------ assemble

    def _set_up(self) -> None:
        self.setObjectName("inspectorDialog")
        self.setWindowTitle(self.tr("Calls to Linksfield"))
        self.setAccessibleName(self.tr("Calls to Linksfield"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.scope.addItems(["", self.tr("All cards")])
        self.scope.setCurrentIndex(1)
        self.scope.setAccessibleName(self.tr("Which cards"))
        self.scope.setAccessibleDescription(self.tr("Which cards"))

    def _assemble(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.scope)
        tools.addWidget(self.filter, 4)
        tools.addWidget(self.covers, 5)
        tools.addWidget(self.close_button)
        self.covers.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(SIZES.gap)
        self.splitter.addWidget(self.panel)
        self.splitter.addWidget(self.details)
        self.splitter.setProperty("role", "gap")
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([240, 430])
        room = self.screen().availableGeometry().height() - _BESIDE
        self.panel.setMinimumSize(820, min(130, room // 3))
        self.details.setMinimumHeight(min(270, room // 2))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(SIZES.gap)
        column.addLayout(tools)
        column.addWidget(self.splitter, 1)

    def _load(self) -> None:
        room = self.screen().availableGeometry().size()
        self.resize(min(1080, room.width() - 40), min(760, room.height() - 60))
        restore_window(self, self._session.desk.settings)
        self._show_scope()
        self._show_calls()
        if self.rows.rowCount():
            self.table.selectRow(0)
        self.table.setFocus()

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self._gather.timeout.connect(self._show_calls)
        self._feed.changed.connect(self._on_call, Qt.ConnectionType.QueuedConnection)
        self._session.current_changed.connect(self._on_current)
        self.scope.currentIndexChanged.connect(self._on_scope)
        self.table.selected_row.connect(self.details.show_call)
        self.filter.left.connect(self.table.enter)
        self.finished.connect(self._on_finished)
        self.close_button.clicked.connect(self.reject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter presses nothing here; Esc closes, as in every dialog.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # How long and how often is for wide windows: what it was, and how it is known, stays whole.
        for column in ("ms", "attempt"):
            self.table.show_column(column, self.width() >= grown(_ALL_COLUMNS))

    def _on_call(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _on_current(self, _record: object) -> None:
        self._show_scope()
        self._show_calls()

    def _on_scope(self, _index: int) -> None:
        self._show_calls()

    def _on_finished(self, _result: int) -> None:
        self.details.stop()
        remember_window(self, self._session.desk.settings)
        self._session.save_settings()

    # ------------------------------------------------------------------ internals

    @property
    def _iccid(self) -> str:
        """The card whose calls are wanted, "" for all."""
        record = self._session.current
        return record.iccid if record is not None and self.scope.currentIndex() == 0 else ""

    def _show_scope(self) -> None:
        record = self._session.current
        tail = card_tail(record.iccid) if record is not None else ""
        words = self.tr("This card {card}").format(card=tail) if tail else self.tr("This card")
        self.scope.setItemText(0, words)

    def _show_calls(self) -> None:
        wanted = self._iccid
        calls = [call for call in reversed(self._feed.calls.all()) if not wanted or call.iccid == wanted]
        self.rows.set_rows(calls)
        if calls:
            self.panel.show_rows(self._session.desk.now())
            return
        hint = self.tr("Payment checks carry no card number: choose All cards to see them.") if wanted else ""
        self.panel.show_empty(self.tr("No calls to Linksfield yet."), hint)
        self.details.show_call(None)
