"""How an entry of the open cards is painted. Loaded after the first paint, which has no entry."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.frame.cards.open_cards import TAIL, TICKET, TONE, cross_of
from ui.look.colours import SIZES, shown_tokens
from ui.look.drawn_icon import icon
from ui.look.theme import mono_font

_HEIGHT = 58


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: the end of the number, ticket and verdict under it, and at the right a dot or a cross."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, max(_HEIGHT, option.fontMetrics.height() * 2 + 18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = shown_tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(tokens.select if selected else tokens.surface_hover))
            painter.drawRoundedRect(option.rect, SIZES.radius, SIZES.radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), SIZES.radius, SIZES.radius)
            painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.drawPixmap(cross_of(option.rect).adjusted(4, 4, -4, -4), icon("close", tokens.muted).pixmap(16, 16))
        else:
            self._paint_dot(painter, option.rect, tokens.tone(index.data(TONE)).ink)
        area = option.rect.adjusted(12, 8, -26, -8)
        self._paint_line(painter, area, index.data(TAIL), tokens.text, mono_font(), top=True)
        # Under the dot there is room to the edge.
        below = option.rect.adjusted(12, 8, -6, -8)
        self._paint_line(painter, below, index.data(TICKET), tokens.muted, option.font, top=False)
        painter.restore()

    def _paint_dot(self, painter: QPainter, rect: QRect, colour: str) -> None:
        painter.setBrush(QColor(colour))
        painter.drawEllipse(rect.right() - 20, rect.top() + 14, 8, 8)

    def _paint_line(self, painter: QPainter, area: QRect, text: str, colour: str, font: QFont, *, top: bool) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        edge = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignBottom
        metrics = painter.fontMetrics()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        shown = cut if top else lower_line(metrics, text, area.width())
        painter.drawText(area, edge | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(Qt.PenStyle.NoPen)


def lower_line(metrics: QFontMetrics, text: str, room: int) -> str:
    """Ticket and verdict in so much room: the verdict stays whole, and of a ticket's number its end tells most."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideLeft, room)
