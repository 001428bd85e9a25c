"""How cells and header sections are painted: text, badges, the sort arrow. Colours come from the theme shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.look.colours import shown_sizes, shown_tokens
from ui.look.theme import mono_font
from ui.tables.row_model import RowModel, ToneRole

PADDING = 12
_BADGE_HEIGHT = 20
_BADGE_PADDING = 10
# Joined once: joining flags takes as long as measuring a text, and a paint has a hundred cells.
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_AT_LEFT = int(Qt.AlignmentFlag.AlignLeft | _ONE_LINE)
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | _ONE_LINE)

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints one cell's text or badge; backgrounds and lines are the table's own."""

    def __init__(self, table: QTableView, rows: RowModel[Any]) -> None:
        super().__init__(table)
        self._table = table
        self._rows = rows
        self._mono = mono_font()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        column = self._rows.columns[index.column()]
        row = self._rows.row_at(index.row())
        text = column.text(row)
        tone = column.tone(row) if column.tone is not None else None
        area = place.adjusted(PADDING, 0, -PADDING, -1)
        if tone and text:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_badge(painter, area, text, tone, self._table.font(), lined=chosen)
        else:
            self._paint_text(painter, area, text, column.mono, column.align_right)
        if self._table.hasFocus() and index == self._table.currentIndex():
            _paint_ring(painter, place)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data() or "")
        room = PADDING * 2 + (_BADGE_PADDING * 2 if index.data(ToneRole) else 0)
        return QSize(QFontMetrics(self._table.font()).horizontalAdvance(text) + room, shown_sizes().row)

    def _paint_text(self, painter: QPainter, area: QRect, text: str, mono: bool, right: bool) -> None:
        painter.setFont(self._mono if mono else self._table.font())
        painter.setPen(QColor(shown_tokens().text))
        # Numbers of one day begin alike: two payments differ in their last digits.
        elide = Qt.TextElideMode.ElideMiddle if mono else Qt.TextElideMode.ElideRight
        _draw_line(painter, area, text, right, elide)


class Header(QHeaderView):
    """A header whose titles stand exactly over their cells, with the sort arrow on the free side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(shown_sizes().row + 2)
        self.setStretchLastSection(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if not rect.isValid():
            return
        tokens = shown_tokens()
        sorted_by_this = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        right = bool(self._alignment(logicalIndex) & int(Qt.AlignmentFlag.AlignRight))
        area = rect.adjusted(PADDING, 0, -PADDING, -1)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if sorted_by_this else tokens.muted))
        shown = _draw_line(painter, area, title, right)
        if sorted_by_this:
            title_area = _taken(painter, area, shown, right)
            _paint_arrow(painter, title_area, right, self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        view = self.viewport()
        QPainter(view).fillRect(0, view.height() - 1, view.width(), 1, QColor(shown_tokens().line))

    def _alignment(self, section: int) -> int:
        role = Qt.ItemDataRole.TextAlignmentRole
        return int(self.model().headerData(section, Qt.Orientation.Horizontal, role))


def _draw_line(
    painter: QPainter,
    area: QRect,
    text: str,
    right: bool,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    """One line of text, elided where it has no room; what of it is shown."""
    one_line = text.replace("\n", " ")
    shown = painter.fontMetrics().elidedText(one_line, elide, area.width())
    painter.drawText(area, _AT_RIGHT if right else _AT_LEFT, shown)
    return shown


def _taken(painter: QPainter, area: QRect, shown: str, right: bool) -> QRect:
    """The area that a line drawn there takes."""
    width = min(painter.fontMetrics().horizontalAdvance(shown), area.width())
    left = area.right() + 1 - width if right else area.left()
    return QRect(left, area.top(), width, area.height())


def _paint_badge(painter: QPainter, area: QRect, text: str, tone: str, font: QFont, *, lined: bool) -> None:
    """`lined`: with a line around it, on a ground that may have its own colour."""
    colours = shown_tokens().tone(tone)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    width = min(QFontMetrics(bold).horizontalAdvance(text) + 2 * _BADGE_PADDING, area.width())
    # The word stands in line with plain cells and with the title: the pill reaches out to the left of it.
    height = max(_BADGE_HEIGHT, QFontMetrics(bold).height() + 2)
    top = area.center().y() - height // 2
    pill = QRect(area.left() - 2, top, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line if lined else colours.wash)))
    painter.setBrush(QColor(colours.wash))
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    painter.setFont(bold)
    painter.setPen(QColor(colours.ink))
    _draw_line(painter, pill.adjusted(_BADGE_PADDING, 0, -_BADGE_PADDING + 1, 0), text, False)
    painter.restore()


def _paint_arrow(painter: QPainter, title: QRect, right: bool, ascending: bool) -> None:
    middle = title.center().y() + 1
    left = title.left() - 14 if right else title.right() + 7
    tip, foot = (middle - 2, middle + 2) if ascending else (middle + 2, middle - 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(painter.pen().color(), 1.6))
    painter.drawPolyline(QPolygonF([QPointF(left, foot), QPointF(left + 4, tip), QPointF(left + 8, foot)]))


def _paint_ring(painter: QPainter, area: QRect) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(shown_tokens().focus), 1.5))
    painter.drawRoundedRect(QRectF(area).adjusted(3, 3, -3, -4), 4, 4)
    painter.restore()
