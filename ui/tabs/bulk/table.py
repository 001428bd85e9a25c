"""The table of many cards, each of which can be chosen: Space or a click on its box, Ctrl+A for all that are shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.look.colours import shown_tokens
from ui.session.bulk.looking import BulkRow
from ui.tables.painting import CellDelegate, Index
from ui.tables.row_model import RowModel
from ui.tables.table import Table
from ui.tabs.bulk.rows import shown_columns
from ui.widgets.announce import announce

_BOX = 16


class BulkTable(Table[BulkRow]):
    """`chosen` names cards, whether they are shown or not; what is done is done to those that are shown.

    Signal: `choice_changed()`.
    """

    choice_changed = Signal()

    def __init__(self) -> None:
        self.chosen: set[str] = set()
        model: RowModel[BulkRow] = RowModel(shown_columns(lambda iccid: iccid in self.chosen))
        super().__init__(model, "bulkTable", identity="iccid")
        self.setAccessibleName(self.tr("Cards"))
        self.setItemDelegate(_Delegate(self, model))

    def chosen_shown(self) -> list[str]:
        """The chosen cards among those that are shown, in their order."""
        return [row.iccid for row in self.rows.shown_rows() if row.iccid in self.chosen]

    def choose_all_shown(self, chosen: bool) -> None:
        """Choose every card that is shown, or none of them."""
        shown = {row.iccid for row in self.rows.shown_rows()}
        self.chosen = self.chosen | shown if chosen else self.chosen - shown
        self._tell()

    def toggle(self, iccid: str) -> None:
        """Choose a card, or no longer."""
        self.chosen ^= {iccid}
        self._tell()

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self.toggle(row.iccid)
            column = self.rows.columns[0]
            announce(self, column.text(row))
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose_all_shown(len(self.chosen_shown()) < self.rows.rowCount())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and event.button() is Qt.MouseButton.LeftButton:
            self.toggle(self.rows.row_at(index.row()).iccid)

    def _tell(self) -> None:
        self.viewport().update()
        self.choice_changed.emit()


class _Delegate(CellDelegate):
    """Paints the first column as boxes."""

    def __init__(self, table: BulkTable, rows: RowModel[BulkRow]) -> None:
        super().__init__(table, rows)
        self._bulk = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != 0:
            super().paint(painter, option, index)
            return
        row = self._bulk.rows.row_at(index.row())
        middle = option.rect.center()
        _paint_box(painter, QRect(middle.x() - _BOX // 2, middle.y() - _BOX // 2, _BOX, _BOX), row, self._bulk.chosen)


def _paint_box(painter: QPainter, place: QRect, row: BulkRow, chosen: set[str]) -> None:
    tokens, ticked = shown_tokens(), row.iccid in chosen
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.primary if ticked else tokens.line_strong), 1.4))
    painter.setBrush(QColor(tokens.primary if ticked else tokens.surface))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        x, y = place.left(), place.top()
        painter.setPen(QPen(QColor(tokens.on_primary), 2))
        painter.drawPolyline(QPolygonF([QPointF(x + 4, y + 8), QPointF(x + 7, y + 11), QPointF(x + 12, y + 5)]))
    painter.restore()
