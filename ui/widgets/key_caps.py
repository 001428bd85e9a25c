"""Keys drawn as the caps that they are pressed on, alone or with what they do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.widgets.labels import plain_label
from ui.widgets.wrapping_row import WrappingRow


def keys_text(keys: QKeySequence) -> str:
    """Keys as this system writes them; Return is called Enter, as everywhere in the window."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def key_cap(keys: str, does: str = "") -> QLabel:
    """The cap of some keys; a screen reader hears what they do before them."""
    cap = plain_label(keys, "keyCap", wrap=False, selectable=False)
    if does:
        cap.setAccessibleName(f"{does}: {keys}")
    return cap


class KeyHints(QWidget):
    """A line of caps, each with what it does behind it."""

    def __init__(self, hints: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._row = WrappingRow(spacing=14)
        self.setLayout(self._row)
        self._pairs: list[QWidget] = []
        self.show_hints(hints)

    def show_hints(self, hints: Iterable[tuple[str, str]]) -> None:
        """Show other hints: keys, and what they do."""
        for pair in self._pairs:
            self._row.removeWidget(pair)
            pair.hide()
            pair.deleteLater()
        self._pairs = [_pair(keys, does) for keys, does in hints]
        for pair in self._pairs:
            self._row.addWidget(pair)


def _pair(keys: str, does: str) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(key_cap(keys, does))
    row.addWidget(plain_label(does, "muted", wrap=False, selectable=False))
    return pair
