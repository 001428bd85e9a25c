"""The filter line over a table: type words, see how many rows are left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.look.colours import SIZES, grown
from ui.tables.row_model import RowModel
from ui.widgets.announce import announce
from ui.widgets.buttons import icon_button
from ui.widgets.labels import muted_label
from ui.words.amounts import count_text

translate = QCoreApplication.translate

# How many rows are left is said once the agent has typed.
_TYPED_MS = 600
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class FilterLine(QWidget):
    """An input that filters a model, and beside it "7 of 214". Esc clears it.

    Signals: `left()` when Enter or an arrow down goes on to the rows; where it `steers`, arrows stay in it and tell by
    how many rows to go: `moved(rows)`.
    """

    left = Signal()
    moved = Signal(int)

    def __init__(self, model: RowModel[Any], name: str, placeholder: str = "", *, steers: bool = False) -> None:
        super().__init__()
        self._model = model
        self.input = _FilterInput(steers)
        self.input.setObjectName(name)
        self.input.setPlaceholderText(placeholder or translate("FilterLine", "Filter by keyword"))
        self.input.setAccessibleName(self.input.placeholderText())
        self.input.setToolTip(self.input.placeholderText())
        self.input.setMinimumWidth(180)
        self.input.setMaximumWidth(grown(420))
        self.count = muted_label()
        self.count.setWordWrap(False)
        self._clear = icon_button("close", translate("FilterLine", "Clear the filter"), "clearFilterButton")
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.clicked.connect(self.input.clear)
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typed.timeout.connect(lambda: announce(self.input, self.count.text()))
        self._assemble()
        self.input.textChanged.connect(self._on_text)
        self.input.left.connect(self.left)
        self.input.moved.connect(self.moved)
        model.filtered.connect(self._show_count)
        self._show_count(model.rowCount(), model.total)

    def _assemble(self) -> None:
        inside = QHBoxLayout(self.input)
        inside.setContentsMargins(0, 0, 5, 0)
        inside.addStretch(1)
        inside.addWidget(self._clear)
        self._clear.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SIZES.gap)
        layout.addWidget(self.input, 1)
        layout.addWidget(self.count)

    def sizeHint(self) -> QSize:
        """No wider than it can be worked in: it takes the room that its row has left."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._model.set_filter(text)
        self._typed.start()

    def _show_count(self, shown: int, total: int) -> None:
        text = translate("FilterLine", "{shown} of {total}").format(shown=count_text(shown), total=count_text(total))
        self.count.setText(text if total else "")


class _FilterInput(QLineEdit):
    left = Signal()
    moved = Signal(int)

    def __init__(self, steers: bool) -> None:
        super().__init__()
        self._steps = _STEPS if steers else {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in self._steps and event.modifiers() in _BARE:
            self.moved.emit(self._steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
