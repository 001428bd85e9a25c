"""A field for pasted text of any length: of a very long one only the beginning is laid out."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

# Qt lays a line out as a whole: one of a megabyte without a blank takes a minute.
MOST_SHOWN = 20_000


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
        words = self.tr("... not all of it is shown; all of it counts.")
        self._whole, shown = text, f"{text[:MOST_SHOWN]}\n{words}"
        self.setPlainText(shown)
        self._shown = self.toPlainText()
