"""The strips across the window: the environment's band at the top, and a banner for what wants attention."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.look.qt_numbers import CENTRED, set_number
from ui.look.theme import restyle
from ui.widgets.announce import announce
from ui.widgets.basics import show_when
from ui.widgets.buttons import push_button
from ui.widgets.labels import plain_label


class Banner(QFrame):
    """A strip across the window with a text and, where it has one, a button; hidden while it has no text."""

    pressed = Signal()

    def __init__(self, text: str = "", button: str = "", tone: str = "amber") -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.label = plain_label()
        self.button = push_button(button)
        self.button.clicked.connect(self.pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        self.show_text(text, button, tone)

    def show_text(self, text: str, button: str = "", tone: str = "amber") -> None:
        news = text != self.label.text()
        self.label.setText(text)
        self.setAccessibleName(text)
        self.button.setText(button)
        show_when(self.button, bool(button))
        restyle(self, "tone", tone)
        show_when(self, bool(text))
        if news and self.isVisible():
            announce(self, text, urgent=True)


class Band(QFrame):
    """The environment's band at the top of the window: a loud line with words, or a thin one without."""

    def __init__(self, text: str = "", tone: str = "grey") -> None:
        super().__init__()
        self.setProperty("role", "band")
        self.label = plain_label(wrap=False, selectable=False)
        set_number(self.label, "alignment", CENTRED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        self._show(text, tone)
        self.setProperty("tone", tone)

    def show_text(self, text: str, tone: str) -> None:
        self._show(text, tone)
        self.setProperty("tone", "")
        restyle(self, "tone", tone)

    def _show(self, text: str, tone: str) -> None:
        self.label.setText(text)
        show_when(self.label, bool(text))
        self.setAccessibleName(text)
        # Without a word and without a warning there is nothing to show (no profile yet).
        self.setFixedHeight(max(26, self.fontMetrics().height() + 10) if text else 3 if tone != "grey" else 0)
        self.setProperty("thin", not text)
