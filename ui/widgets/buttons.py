"""Buttons: what Enter does, those with an icon alone, and Cancel that comes late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy

from ui.look.icons import set_icon
from ui.widgets.safe_text import tip_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

translate = QCoreApplication.translate

SHOW_CANCEL_AFTER_MS = 2000
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class PushButton(QPushButton):
    """A button that Enter presses as Space does, on every system; not in a dialog, where Enter presses none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.window(), QDialog)
        if not enter:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and event.modifiers() in _BARE:
            self.click()


def push_button(text: str, kind: str = "secondary", name: str = "") -> QPushButton:
    """A button; `kind`: primary, secondary, danger, link, quiet. No button is a dialog's default by itself."""
    button = PushButton(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.setObjectName(name)
    if kind in ("link", "quiet"):
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def icon_button(icon_name: str, accessible_name: str, name: str = "") -> QPushButton:
    """A quiet button with only an icon; its name is also its tool tip."""
    button = push_button("", "quiet", name)
    set_icon(button, icon_name)
    button.setAccessibleName(accessible_name)
    button.setToolTip(tip_text(accessible_name))
    return button


class CancelButton(PushButton):
    """Hidden while nothing is awaited, and for as long as an answer may still come soon."""

    def __init__(self, name: str) -> None:
        super().__init__(QCoreApplication.translate("StatePanel", "Cancel"))
        self.setObjectName(name)
        self.setAccessibleName(self.text())
        self.setAutoDefault(False)
        self.setProperty("kind", "secondary")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._late = QTimer(self, singleShot=True, interval=SHOW_CANCEL_AFTER_MS)
        self._late.timeout.connect(self.show)
        self.hide()

    def show_waiting(self, waiting: bool) -> None:
        """Say whether an answer is awaited; saying it twice starts no new wait."""
        if not waiting:
            self._late.stop()
            self.hide()
        elif self.isHidden() and not self._late.isActive():
            self._late.start()
