"""A named input with its error line."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.look.theme import restyle
from ui.widgets.announce import announce
from ui.widgets.labels import caption_label, plain_label


class Field(QWidget):
    """A caption over an input, and under it an error or a hint. What was typed is never touched."""

    def __init__(self, caption: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self.caption = caption_label(caption)
        self.control = control
        self.line = plain_label(role="muted")
        self._hint = hint
        self._error = ""
        self.caption.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(caption)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.caption, control, self.line):
            layout.addWidget(widget)
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

    def _show_line(self) -> None:
        text = self._error or self._hint
        self.line.setText(text)
        self.line.setVisible(bool(text))
        restyle(self.line, "role", "error" if self._error else "muted")
        restyle(self.control, "bad", bool(self._error))
        self.control.setAccessibleDescription(text)

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
