"""*Test connection*: a card number to verify with the profile as typed, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.look.colours import text_is_large
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import CancelButton, push_button
from ui.widgets.field import Field


class TrialPart(QWidget):
    """The card to test with, the button, and the result. Signals: `edited(str)`, `wanted()`, `cancelled()`."""

    edited = Signal(str)
    wanted = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.card = named(QLineEdit(), "trialCardInput")
        self.card.setProperty("mono", True)
        self.field = Field(
            self.tr("A card number to test with"),
            self.card,
            self.tr("The card is only looked up: nothing is ordered or changed."),
        )
        self.button = push_button(self.tr("Test connection"), name="testConnectionButton")
        self.cancel = CancelButton("cancelTrialButton")
        self.result = named(NoticeBox(), "trialResult")
        self._assemble()
        self._connect()

    def show_card(self, text: str) -> None:
        """Show the number typed before, without a result."""
        with QSignalBlocker(self.card):
            self.card.setText(text)
        self.show_result("")

    def show_under_way(self) -> None:
        if self.button.hasFocus():
            # A greyed button would hand the keyboard to the next box, where Space ticks it.
            self.card.setFocus()
        self.button.setEnabled(False)
        self.cancel.show_waiting(True)
        self.result.show_text(self.tr("Asking Linksfield..."), "grey")

    def show_result(self, sentence: str, tone: str = "grey") -> None:
        """Say what came of it; "" takes the last result away."""
        self.button.setEnabled(True)
        self.cancel.show_waiting(False)
        self.result.show_text(sentence, tone)

    # ------------------------------------------------------------------ internals

    def _on_cancel(self) -> None:
        self.card.setFocus()
        self.cancelled.emit()
        self.show_result("")

    def _assemble(self) -> None:
        self.button.setAccessibleName(self.button.text())
        self.card.setPlaceholderText(self.tr("Paste a card number"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        if text_is_large():
            column.addWidget(self.button)
        else:
            self.field.row.addWidget(self.button)
        column.addWidget(self.result)
        column.addWidget(self.cancel)

    def _connect(self) -> None:
        self.button.clicked.connect(lambda _checked: self.wanted.emit())
        self.cancel.clicked.connect(lambda _checked: self._on_cancel())
        self.card.returnPressed.connect(self.wanted)
        self.card.textChanged.connect(self.edited)
