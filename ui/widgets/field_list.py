"""Every field that Linksfield returned, as it came: name over text, to read, select and copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QSizeF, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from ui.look.colours import shown_tokens
from ui.widgets.safe_text import cut_text

translate = QCoreApplication.translate

# A server may send any number of fields of any length; more than this is for copying, not for reading.
MOST_SHOWN = 300
LONGEST_SHOWN = 4000
MOST_LETTERS = 60_000


class FieldList(QTextEdit):
    """Shows (name, text) pairs. Text is inserted as plain text and never read as markup."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._fields: tuple[tuple[str, str], ...] = ()
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("FieldList", "Everything Linksfield returned"))
        self.document().setDocumentMargin(0)

    def set_fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """Show these pairs instead; the same ones again change nothing, so that a selection stays."""
        if tuple(fields) == self._fields:
            return
        self._fields = tuple(fields)
        self._show()

    def show_whole(self) -> None:
        """Be as high as its fields from now on: what it stands in scrolls."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def as_text(self) -> str:
        """All pairs for the clipboard: a line each, name and text apart by a tab."""
        return "\n".join(f"{name}\t{' '.join(text.splitlines())}" for name, text in self._fields)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._fields:
            self._show()

    # ------------------------------------------------------------------ internals

    def _on_size(self, size: QSizeF) -> None:
        around = self.height() - self.viewport().height()
        self.setFixedHeight(ceil(size.height()) + around)

    def _show(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        tokens = shown_tokens()
        muted, plain = _ink(tokens.muted), _ink(tokens.text)
        shown = list(_readable(self._fields))
        for name, text in shown:
            _insert(cursor, name, muted, below=0)
            _insert(cursor, text or "-", plain, below=9)
        hidden = len(self._fields) - len(shown)
        if hidden > 0:
            more = translate("FieldList", "And {count} more; Copy includes all of them.").format(count=hidden)
            _insert(cursor, more, muted, below=0)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _readable(fields: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    room = MOST_LETTERS
    for name, text in fields[:MOST_SHOWN]:
        if room > 0:
            pair = cut_text(name, LONGEST_SHOWN), cut_text(text, LONGEST_SHOWN)
            room -= len(pair[0]) + len(pair[1])
            yield pair


def _ink(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def _insert(cursor: QTextCursor, text: str, ink: QTextCharFormat, *, below: int) -> None:
    block = QTextBlockFormat()
    block.setBottomMargin(below)
    if cursor.position():
        cursor.insertBlock()
    cursor.setBlockFormat(block)
    # A line separator keeps the lines of one value in one block, whatever ends them: none looks like another field.
    cursor.insertText("\u2028".join(text.splitlines()), ink)
