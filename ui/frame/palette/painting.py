"""How a line of *Find or do* is painted: hits in bold and link ink, details muted, keys in a cap at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from services.parsing.folding import hits
from ui.frame.palette.entries import Entry, Shown
from ui.look.colours import SIZES, shown_tokens
from ui.look.theme import mono_font

LINE = int(Qt.ItemDataRole.UserRole)
_ROW, _HEAD, _SIDE = 33, 26, 12


class LineDelegate(QStyledItemDelegate):
    """Paints heads and entries; `words` are the folded words that were typed."""

    words: tuple[str, ...] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: Shown = index.data(LINE)
        least = _ROW if line.entry is not None else _HEAD
        return QSize(100, max(least, option.fontMetrics.height() + (least - 16)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Shown = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.entry is None:
            self._paint_head(painter, option, index.data(Qt.ItemDataRole.DisplayRole))
        else:
            self._paint_entry(painter, option, line.entry)
        painter.restore()

    # ------------------------------------------------------------------ internals

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        painter.setFont(_caption(option.font))
        painter.setPen(QColor(shown_tokens().muted))
        area = option.rect.adjusted(_SIDE, 0, -_SIDE, -3)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        tokens = shown_tokens()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.select))
            painter.drawRoundedRect(option.rect, SIZES.radius, SIZES.radius)
        area = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if entry.keys:
            area = self._paint_cap(painter, area, entry.keys, option.font)
        area = self._paint_side(painter, area, entry.why_not or entry.side, option.font)
        font = mono_font() if entry.mono else option.font
        ink = tokens.muted if entry.why_not else tokens.text
        area = self._paint_hits(painter, area, entry.title, font, ink)
        self._paint_hits(painter, area.adjusted(10, 0, 0, 0), entry.detail, option.font, tokens.muted)

    def _paint_cap(self, painter: QPainter, area: QRect, keys: str, font: QFont) -> QRect:
        tokens = shown_tokens()
        small = _caption(font)
        metrics = QFontMetrics(small)
        width, height = metrics.horizontalAdvance(keys) + 14, metrics.height() + 4
        cap = QRect(area.right() - width, area.center().y() - height // 2, width, height)
        painter.setPen(QPen(QColor(tokens.line_strong)))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return area.adjusted(0, 0, -width - 10, 0)

    def _paint_side(self, painter: QPainter, area: QRect, side: str, font: QFont) -> QRect:
        if not side:
            return area
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(side, Qt.TextElideMode.ElideRight, area.width() // 2)
        painter.setFont(font)
        painter.setPen(QColor(shown_tokens().muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        return area.adjusted(0, 0, -metrics.horizontalAdvance(shown) - 12, 0)

    def _paint_hits(self, painter: QPainter, area: QRect, text: str, font: QFont, ink: str) -> QRect:
        """Paint a text with its hits; what is left of the area."""
        left = area.left()
        for part, hit in _parts(text, self.words):
            if left >= area.right():
                break
            used = QFont(font)
            used.setBold(hit or used.bold())
            painter.setFont(used)
            painter.setPen(QColor(shown_tokens().link if hit else ink))
            metrics = QFontMetrics(used)
            shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, area.right() - left)
            place = QRect(left, area.top(), area.right() - left, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            left += metrics.horizontalAdvance(shown)
        return area.adjusted(left - area.left(), 0, 0, 0)


def _caption(font: QFont) -> QFont:
    """The small, strong font of captions and key caps, beside this one."""
    small = QFont(font)
    small.setPixelSize(max(SIZES.caption, round(font.pixelSize() * SIZES.caption / SIZES.body)))
    small.setWeight(QFont.Weight.DemiBold)
    return small


def _parts(text: str, words: tuple[str, ...]) -> list[tuple[str, bool]]:
    """The text cut where hits begin and end."""
    marked = [False] * len(text)
    for start, end in hits(text, words):
        marked[start:end] = [True] * (end - start)
    parts: list[tuple[str, bool]] = []
    for char, hit in zip(text, marked, strict=True):
        if parts and parts[-1][1] == hit:
            parts[-1] = (parts[-1][0] + char, hit)
        else:
            parts.append((char, hit))
    return parts
