"""Texts of any length: what is read comes in as the reader gets there; of what is pasted the beginning is shown."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit

from ui.look.colours import shown_tokens

PIECE_LINES = 600
PIECE_LETTERS = 60_000
# Qt lays a line out as a whole: one of 256 KiB takes a third of a second.
LONGEST_LINE = 4000
# Of what is pasted: a line of a megabyte without a blank takes a minute.
MOST_SHOWN = 20_000


class LongText(QPlainTextEdit):
    """Shows plain text in the fixed font; whole lines can be marked in amber. `whole` is all of it, for copying."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.whole = ""
        self._waiting: list[str] = []
        self._marks = _Marks(self.document())
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setProperty("mono", True)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_text(self, text: str, marked: Collection[int] = ()) -> None:
        """Show this text from its beginning; `marked` are numbers of lines, from 0."""
        self.whole = text
        lines, self._marks.blocks = _folded(text, marked)
        self._waiting = _pieces(lines)
        self.setPlainText(self._waiting.pop(0) if self._waiting else "")

    @property
    def complete(self) -> bool:
        """Whether all of the text is in the document by now."""
        return not self._waiting

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._marks.blocks:
            self._marks.rehighlight()

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._on_scrolled(self.verticalScrollBar().value())

    # ------------------------------------------------------------------ internals

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if self._waiting and value >= bar.maximum() - bar.pageStep():
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("\n" + self._waiting.pop(0))


class _Marks(QSyntaxHighlighter):
    """Colours whole lines, also those that come later."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.blocks: Collection[int] = ()

    def highlightBlock(self, text: str) -> None:
        if self.currentBlock().blockNumber() in self.blocks:
            amber = shown_tokens().tone("amber")
            shape = QTextCharFormat()
            shape.setForeground(QColor(amber.ink))
            shape.setBackground(QColor(amber.wash))
            start = len(text) - len(text.lstrip())
            self.setFormat(start, len(text) - start, shape)


def _folded(text: str, marked: Collection[int]) -> tuple[list[str], Collection[int]]:
    """The lines to show, too long ones in parts, and the numbers of the marked ones among them."""
    # Only line feeds part lines here: what else splitlines() would split at is text of the server's.
    source = text.replace("\r\n", "\n").split("\n")
    if max(map(len, source)) <= LONGEST_LINE:
        return source, marked
    lines: list[str] = []
    places: set[int] = set()
    for number, line in enumerate(source):
        if number in marked:
            places.add(len(lines))
        lines.extend(line[at : at + LONGEST_LINE] for at in range(0, max(len(line), 1), LONGEST_LINE))
    return lines, places


def _pieces(lines: list[str]) -> list[str]:
    """The lines joined into texts of a few pages each."""
    pieces: list[str] = []
    start, letters = 0, 0
    for number, line in enumerate(lines):
        if number > start and (number - start >= PIECE_LINES or letters + len(line) > PIECE_LETTERS):
            pieces.append("\n".join(lines[start:number]))
            start, letters = number, 0
        letters += len(line)
    return [*pieces, "\n".join(lines[start:])]


class PastedText(QPlainTextEdit):
    """What is pasted beyond `MOST_SHOWN` characters takes the place of all that stood there, and counts in full."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self._shown = ""

    def whole_text(self) -> str:
        """Everything that was pasted; what was typed into it since counts as it stands there."""
        text = self.toPlainText()
        return self._whole if self._whole and text == self._shown else text

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste: the one way in which very long texts come."""
        text = source.text()
        if len(text) <= MOST_SHOWN:
            super().insertFromMimeData(source)
            return
        words = self.tr("... (shortened here; all of it is checked)")
        self._whole, shown = text, f"{text[:MOST_SHOWN]}\n{words}"
        self.setPlainText(shown)
        self._shown = self.toPlainText()
