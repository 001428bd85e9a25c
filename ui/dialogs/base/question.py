"""A question asked inside a dialog, in the place of a second dialog on top of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button

translate = QCoreApplication.translate


class Question(NoticeBox):
    """A sentence with two buttons: one does it, the other leaves everything as it is. Hidden until asked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._on_yes: Callable[[], None] = self.hide
        self.no = self.add_button(push_button("", name=f"{name}No"))
        self.yes = self.add_button(push_button("", "danger", f"{name}Yes"))
        self.no.clicked.connect(lambda _checked: self.withdraw())
        self.yes.clicked.connect(lambda _checked: self._answer())

    def ask(self, sentence: str, yes: str, no: str, on_yes: Callable[[], None]) -> None:
        """Ask; `on_yes` runs if the answer is yes. The careful answer gets the keyboard."""
        self._on_yes = on_yes
        for button, words in ((self.yes, yes), (self.no, no)):
            button.setText(words)
            button.setAccessibleName(words)
        self.show_text(sentence, "amber")
        self.no.setFocus()

    def withdraw(self) -> None:
        """Take the question away, unanswered."""
        self.show_text("")

    def _answer(self) -> None:
        self.withdraw()
        self._on_yes()
