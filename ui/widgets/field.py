"""A named input with its error line."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.look.theme import restyle
from ui.widgets.announce import announce
from ui.widgets.labels import caption_label, plain_label
from ui.widgets.wrapping_row import WrappingRow


class Field(QWidget):
    """A caption over an input, and under it an error or a hint. What was typed is never touched.

    `row` holds the input: a button put there stands in line with it, however high the caption is.
    """

    def __init__(self, caption: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self.caption = caption_label(caption)
        self.control = control
        self.line = plain_label(role="muted")
        self._hint = hint
        self._error = ""
        self.caption.setBuddy(control)
        if not control.accessibleName():
            # A tick speaks its own words.
            control.setAccessibleName(control.text() if isinstance(control, QCheckBox) else caption)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(control)
        self._column.addWidget(self.caption)
        self._column.addLayout(self.row)
        self._column.addWidget(self.line)
        self._clear_on_edit()
        self._show_line()

    @property
    def error(self) -> str:
        """The error shown now, or ""."""
        return self._error

    def show_error(self, sentence: str) -> None:
        """Name what is wrong, in red under the input and to screen readers, and put the cursor there."""
        self._error = sentence
        self._show_line()
        self.control.setFocus()
        announce(self.control, sentence, urgent=True)

    def clear_error(self) -> None:
        self._error = ""
        self._show_line()

    def set_hint(self, hint: str) -> None:
        """A remark that blocks nothing; shown while there is no error."""
        self._hint = hint
        self._show_line()

    def add_beside_caption(self, button: QWidget) -> None:
        """Put a button at the right of the caption: where height is short, it needs no line of its own."""
        self._column.removeWidget(self.caption)
        self._column.insertLayout(0, WrappingRow(self.caption, None, button))

    def line_apart(self) -> QLabel:
        """Its line, taken out, for a place where a sentence has the room that this input has not."""
        self._column.removeWidget(self.line)
        return self.line

    def _show_line(self) -> None:
        text = self._error or self._hint
        self.line.setText(text)
        self.line.setVisible(bool(text))
        restyle(self.line, "role", "error" if self._error else "muted")
        restyle(self.control, "bad", bool(self._error))
        self.control.setAccessibleDescription(self._error or f"{self._hint} {self._example()}".strip())

    def _example(self) -> str:
        """What stands in the empty input: Qt tells it only where there is no description."""
        control = self.control
        return control.placeholderText() if isinstance(control, QLineEdit | QPlainTextEdit) else ""

    def _clear_on_edit(self) -> None:
        # However the text was changed: a screen reader sets it without a key.
        control = self.control
        if isinstance(control, QLineEdit | QPlainTextEdit):
            control.textChanged.connect(self.clear_error)
        elif isinstance(control, QComboBox):
            control.currentIndexChanged.connect(self.clear_error)
            control.editTextChanged.connect(self.clear_error)
        elif isinstance(control, QAbstractSpinBox):
            line = control.findChild(QLineEdit)
            if line is not None:
                # The style sheet cannot indent the line inside a spin box.
                line.setTextMargins(9, 0, 0, 0)
                line.textChanged.connect(self.clear_error)
        # A spin box hides its own changes of the line from the line's signals.
        if isinstance(control, QSpinBox):
            control.valueChanged.connect(self.clear_error)
        elif isinstance(control, QDateTimeEdit):
            control.dateTimeChanged.connect(self.clear_error)
