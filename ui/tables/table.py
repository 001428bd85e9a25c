"""The table: rows with thin lines between, badges, a header that sorts, and copy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelection, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QVBoxLayout, QWidget

from ui.look.colours import SIZES, shown_sizes, shown_tokens
from ui.look.theme import mono_font
from ui.tables.columns import Column, Row, cells
from ui.tables.painting import PADDING, CellDelegate, Header
from ui.tables.row_model import RowModel

translate = QCoreApplication.translate

_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_MEASURED_ROWS = 60
_MOST_WIDTH = 340
# The ends of a badge, and its bolder letters.
_BADGE = 20
_LEAST_WIDTH = 56
_LEAST_OF_WIDEST = 96
_MEASURED_LETTERS = 80
# Beside a title: the arrow of the column that is sorted by; the titles are a little bolder than the cells.
_ARROW = 20
_BOLDER = 5
_SLACK = 6
# Widths of texts come in whole pixels, and are drawn in parts of them.
_ROUNDED_OFF = 2


class Table(QTableView, Generic[Row]):
    """Shows a `RowModel`. One row is selected at a time; it stays selected when rows are refreshed, sorted or filtered.

    `activated_row` (double click, Enter) and `selected_row` (None when nothing is selected) carry the row itself.
    """

    activated_row = Signal(object)
    selected_row = Signal(object)

    def __init__(self, model: RowModel[Row], name: str, accessible_name: str = "", *, identity: str = "") -> None:
        """`identity` names the field of a row that says which one it is, for finding it again after a refresh."""
        super().__init__()
        self.rows = model
        self.least_rows = 1
        self._identity = identity
        self._hovered = -1
        self._natural: list[int] = []
        self._measured = 0
        self._fitting = False
        self._own_widths = False
        self._kept: tuple[Row | None, int, int] = (None, 0, 0)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name or name)
        self._set_behaviour()
        self._set_header()
        self.setItemDelegate(CellDelegate(self, model))
        self.setModel(model)
        # It goes with its table. Left to Python's collector it could go on a worker thread, which its timer forbids.
        model.setParent(self)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._put_back)
        self.doubleClicked.connect(self._on_activated)

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)

    def _set_header(self) -> None:
        header = Header(self)
        # No order to begin with: the server's own; a third click on a header goes back to it.
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setHorizontalHeader(header)
        header.sectionResized.connect(self._on_resized)
        header.sortIndicatorChanged.connect(lambda _column, _order: self._measure_again())
        self.setSortingEnabled(True)
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(shown_sizes().row)
        down.setDefaultSectionSize(shown_sizes().row)

    # ------------------------------------------------------------------ what pages call

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; where the same stood before, told by `identity`, only what is new about them is drawn."""
        if self._names(rows) != self._names(self.rows.shown_rows()):
            self.rows.set_rows(rows)
            return
        before = self.current_row()
        self.rows.change_rows(rows)
        self._fit()
        if self.current_row() is not before:
            self.selected_row.emit(self.current_row())

    def current_row(self) -> Row | None:
        """The selected row, or None."""
        selected = self.selectionModel().selectedRows()
        return self.rows.row_at(selected[0].row()) if selected else None

    def select(self, row: Row) -> bool:
        """Select this row and bring it into view; False if it is not shown."""
        return self._select_place(self.rows.place_of(row), 0)

    def enter(self) -> None:
        """Take the keyboard; without a selected row the first one is selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def move_by(self, rows: int) -> None:
        """Select the row so many below the selected one (above it, if negative), as far as there are rows."""
        selected = self.selectionModel().selectedRows()
        place = selected[0].row() + rows if selected else 0
        self._select_place(min(max(place, 0), self.rows.rowCount() - 1), max(self.currentIndex().column(), 0))

    def show_column(self, key: str, shown: bool) -> None:
        """Show or hide a column; the others share its room."""
        places = [column.key for column in self.rows.columns]
        self._fitting = True
        self.setColumnHidden(places.index(key), not shown)
        self._fitting = False
        self._fit()

    def saved_state(self) -> dict[str, object]:
        """Column widths (where the agent chose them) and order, as values that JSON can hold."""
        header = self.horizontalHeader()
        section = header.sortIndicatorSection()
        columns = self.rows.columns
        widths = {column.key: header.sectionSize(at) for at, column in enumerate(columns)}
        return {
            "widths": widths if self._own_widths else {},
            "sort": columns[section].key if 0 <= section < len(columns) else "",
            "descending": header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take widths and order from `state`; what it does not know or cannot mean is passed over."""
        places = {column.key: at for at, column in enumerate(self.rows.columns)}
        widths = state.get("widths")
        for key, width in (widths if isinstance(widths, dict) else {}).items():
            if key in places and isinstance(width, int) and width > 0:
                self.setColumnWidth(places[key], width)
                self._own_widths = True
        order = Qt.SortOrder.DescendingOrder if state.get("descending") else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(places.get(str(state.get("sort")), -1), order)

    def copy_cell(self) -> None:
        """Copy the text of the current cell."""
        index = self.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(str(index.data()))

    def copy_row(self) -> None:
        """Copy the current row, its cells apart by tabs."""
        row = self.current_row()
        if row is not None:
            QGuiApplication.clipboard().setText("\t".join(cells(self.rows.columns, row)))

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_cell()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Who comes by keys finds a row selected, and goes on from there with the arrows.
        if event.reason() in _BY_KEYS and self.current_row() is None:
            self._select_place(min(self.rows.rowCount(), 1) - 1, 0)

    def minimumSizeHint(self) -> QSize:
        """Under its header at least this many rows stand whole: a sliver of one tells nothing."""
        least = self.horizontalHeader().height() + self.least_rows * shown_sizes().row + 2 * self.frameWidth()
        return QSize(super().minimumSizeHint().width(), least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            self._menu().popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self.rows.rowCount():
            self._paint_rows(painter)
        elif self.rows.total:
            painter.setPen(QColor(shown_tokens().muted))
            nothing = translate("Table", "Nothing matches the filter.")
            painter.drawText(self.viewport().rect(), int(Qt.AlignmentFlag.AlignCenter), nothing)
        painter.end()
        super().paintEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.selected_row.emit(self.current_row())

    # ------------------------------------------------------------------ internals

    def _paint_rows(self, painter: QPainter) -> None:
        """Backgrounds and lines go across the whole width, also where there is no column."""
        tokens = shown_tokens()
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = last if last >= 0 else self.rows.rowCount() - 1
        for place in range(max(first, 0), last + 1):
            area = QRect(0, self.rowViewportPosition(place), self.viewport().width(), self.rowHeight(place))
            if place in selected:
                painter.fillRect(area, QColor(tokens.select))
                if self.hasFocus():
                    painter.fillRect(QRect(0, area.top(), 3, area.height()), QColor(tokens.focus))
            elif place == self._hovered:
                painter.fillRect(area, QColor(tokens.surface_hover))
            painter.fillRect(QRect(0, area.bottom(), area.width(), 1), QColor(tokens.line_soft))

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(translate("Table", "Copy cell"), self.copy_cell)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        menu.addAction(translate("Table", "Copy row"), self.copy_row)
        return menu

    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.activated_row.emit(self.rows.row_at(index.row()))

    def _on_resized(self, _section: int, _before: int, _now: int) -> None:
        self._own_widths = self._own_widths or not self._fitting

    def _keep(self) -> None:
        self._kept = (self.current_row(), self.currentIndex().column(), self.verticalScrollBar().value())

    def _put_back(self) -> None:
        self._fit()
        row, column, scrolled = self._kept
        if row is not None:
            found = self._select_place(self._place_again(row), max(column, 0))
            if not found:
                self.selected_row.emit(None)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def _names(self, rows: Sequence[Row]) -> list[object]:
        return [getattr(row, self._identity) for row in rows]

    def _place_again(self, row: Row) -> int:
        place = self.rows.place_of(row)
        if place >= 0 or not self._identity:
            return place
        wanted = getattr(row, self._identity)
        shown = self.rows.shown_rows()
        return next((at for at, other in enumerate(shown) if getattr(other, self._identity) == wanted), -1)

    def _select_place(self, place: int, column: int) -> bool:
        if place < 0:
            return False
        self.setCurrentIndex(self.rows.index(place, column))
        return True

    def _fit(self) -> None:
        """Column widths from the header and the first rows, until the agent chooses widths by hand."""
        if self._own_widths or not self.rows.total:
            return
        self._measure()
        shown = [at for at in range(len(self._natural)) if not self.isColumnHidden(at)]
        columns, natural = [self.rows.columns[at] for at in shown], [self._natural[at] for at in shown]
        widths = _fitted(columns, natural, self.viewport().width())
        self._fitting = True
        for at, width in zip(shown, widths, strict=True):
            self.setColumnWidth(at, width)
        self._fitting = False

    def _measure(self) -> None:
        """Widths for the rows that came; a column never jumps back while an agent looks at it."""
        if self._natural and self._measured == self.rows.edition:
            return
        rows = self.rows.shown_rows()[:_MEASURED_ROWS]
        wanted = [self._wanted(column, rows) for column in self.rows.columns]
        self._natural = [max(each) for each in zip(wanted, self._natural or wanted, strict=True)]
        self._measured = self.rows.edition

    def _measure_again(self) -> None:
        self._natural = []
        self._fit()

    def _wanted(self, column: Column[Row], rows: Sequence[Row]) -> int:
        return round(column.width * shown_sizes().body / SIZES.body) or self._width_of(column, rows)

    def _width_of(self, column: Column[Row], rows: Sequence[Row]) -> int:
        metrics = QFontMetrics(mono_font()) if column.mono else self.fontMetrics()
        cells = (metrics.horizontalAdvance(column.text(row)[:_MEASURED_LETTERS]) for row in rows)
        sorted_by = self.rows.columns.index(column) == self.horizontalHeader().sortIndicatorSection()
        title = self.fontMetrics().horizontalAdvance(column.title) + (_ARROW if sorted_by else _BOLDER)
        widest = max(title, *cells, 0) + PADDING * 2 + _ROUNDED_OFF + (_BADGE if column.tone is not None else 0)
        return max(_LEAST_WIDTH, min(widest, column.widest or _MOST_WIDTH))


def _fitted(columns: Sequence[Column[Row]], widths: Sequence[int], room: int) -> list[int]:
    """These widths, made for so much room: some air where there is any, else less for what can be read cut."""
    spare = room - sum(widths)
    if spare < 0:
        given = _given_way(
            [width if column.loose else 0 for column, width in zip(columns, widths, strict=True)], -spare
        )
        left = [width - less for width, less in zip(widths, given, strict=True)]
        return _narrowed(left, [column.firm or column.loose for column in columns], room)
    measured = [not column.width for column in columns]
    air = min(_SLACK, spare // max(sum(measured), 1))
    aired = [width + air * takes for width, takes in zip(widths, measured, strict=True)]
    return _grown(columns, aired, room - sum(aired))


def _given_way(widths: Sequence[int], missing: int) -> list[int]:
    """How much each of these gives, from the left, until nothing is missing or all are as narrow as can be read."""
    given = []
    for width in widths:
        given.append(max(min(missing, width - _LEAST_OF_WIDEST), 0))
        missing -= given[-1]
    return given


def _grown(columns: Sequence[Column[Row]], widths: Sequence[int], spare: int) -> list[int]:
    """Columns of a width of their own take what is spare, as far as they may, from the left."""
    grown_widths = []
    for column, width in zip(columns, widths, strict=True):
        more = max(min(spare, column.widest - width), 0) if column.width else 0
        grown_widths.append(width + more)
        spare -= more
    return grown_widths


def _narrowed(widths: Sequence[int], firm: Sequence[bool], room: int) -> list[int]:
    """The widest give way first, to one common width: their texts end in an ellipsis, and all columns are in view."""
    giving = sorted(width for width, keeps in zip(widths, firm, strict=True) if not keeps)
    room -= sum(widths) - sum(giving)
    most = room
    for place, width in enumerate(giving):
        sharing = len(giving) - place
        if width * sharing > room:
            most = max(room // sharing, _LEAST_OF_WIDEST)
            break
        room -= width
    return [width if keeps else min(width, most) for width, keeps in zip(widths, firm, strict=True)]


def table_frame(table: QWidget) -> QWidget:
    """A rounded frame around a table, with room for its corners."""
    frame = QFrame()
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(1, 5, 1, 6)
    layout.addWidget(table)
    return frame
