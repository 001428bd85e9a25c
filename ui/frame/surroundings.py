"""What the parts of the frame share: the window, the session, and where notices and dialogs are shown."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from services.errors import ConsoleError
from ui.frame.notices.notices import Notices
from ui.words import errors

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from ui.frame.window import Window
    from ui.look.theme import Theme
    from ui.session.practice import Practice
    from ui.session.session import Session
    from ui.words.translation import Translation


class Surroundings(QObject):
    """Handed to whatever lives around the tabs."""

    def __init__(
        self, window: Window, session: Session, theme: Theme, translation: Translation, practice: Practice
    ) -> None:
        super().__init__(window)
        self.window = window
        self.session = session
        self.theme = theme
        self.translation = translation
        self.practice = practice
        self.toasts = Notices(window, session.desk.now)
        self._dialogs: list[QDialog] = []

    def say_error(self, error: BaseException) -> None:
        """Say an error that no view shows; a fault of the program itself goes to the log as well."""
        if isinstance(error, ConsoleError):
            self.toasts.say(errors.sentence(error), "red")
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog over the window, without a loop of its own."""
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda _result: self._dialogs.remove(dialog))
        dialog.open()
