"""The note as it is edited: words that come from facts in link ink, the agent's own lines with an amber bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from ui.look.colours import shown_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QTextBlock, QTextDocument

_BAR = 3


class NoteText(QPlainTextEdit):
    """Plain text: what is copied has neither ink nor bar."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self._proposed: frozenset[str] = frozenset()
        self._ink = _FactInk(self.document())

    def show_proposed(self, proposed: str, words: Iterable[str]) -> None:
        """What was proposed, to tell the agent's own lines from; and the words in it that come from facts."""
        self._proposed = frozenset(proposed.splitlines())
        self._ink.show_words(self._proposed, words)
        self.viewport().update()

    def own_places(self) -> int:
        """In how many places the text is the agent's own: lines of it that follow each other are one."""
        own = [self._is_own(line) for line in self.toPlainText().splitlines()]
        return sum(here and not before for before, here in zip([False, *own], own, strict=False))

    # ------------------------------------------------------------------ events

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        colour = QColor(shown_tokens().tone("amber").ink)
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self._place(block)
            if place.top() > self.viewport().height():
                break
            if self._is_own(block.text()):
                painter.fillRect(QRectF(0, place.top(), _BAR, place.height()), colour)
            block = block.next()
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink.rehighlight()

    # ------------------------------------------------------------------ internals

    def _place(self, block: QTextBlock) -> QRectF:
        return self.blockBoundingGeometry(block).translated(self.contentOffset())

    def _is_own(self, line: str) -> bool:
        return bool(line.strip()) and line not in self._proposed


class _FactInk(QSyntaxHighlighter):
    """Marks words that come from facts, in lines as they were proposed."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lines: frozenset[str] = frozenset()
        self._words: tuple[str, ...] = ()

    def show_words(self, lines: frozenset[str], words: Iterable[str]) -> None:
        found = tuple(dict.fromkeys(word for word in words if word))
        if (lines, found) != (self._lines, self._words):
            self._lines, self._words = lines, found
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if text not in self._lines:
            return
        ink = QTextCharFormat()
        ink.setForeground(QColor(shown_tokens().link))
        ink.setFontWeight(QFont.Weight.DemiBold)
        for word in self._words:
            at = text.find(word)
            while at >= 0:
                # Qt counts in UTF-16: a plan's name may hold an emoji.
                self.setFormat(_units(text[:at]), _units(word), ink)
                at = text.find(word, at + len(word))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
