"""Buttons: what Enter does, those with an icon alone, and Cancel that comes late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QWidget

from ui.look.icons import set_icon
from ui.widgets.safe_text import tip_text

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent

translate = QCoreApplication.translate

SHOW_CANCEL_AFTER_MS = 2000
_WITH_A_HAND = ("link", "quiet")


class PushButton(QPushButton):
    """A button that Enter presses as Space does, on every system; not in a dialog, where Enter presses none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, modifiers = QtCore.Qt.Key, QtCore.Qt.KeyboardModifier
        enter = event.key() in (keys.Key_Return, keys.Key_Enter) and not isinstance(self.window(), QDialog)
        if not enter:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and event.modifiers() in (modifiers.NoModifier, modifiers.KeypadModifier):
            self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        # Only now: before the first paint no shape of a cursor is named (see qt_numbers.py).
        if self.property("kind") in _WITH_A_HAND:
            self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)


def push_button(text: str, kind: str = "secondary", name: str = "") -> QPushButton:
    """A button; `kind`: primary, secondary, danger, link, quiet. No button is a dialog's default by itself.

    What takes something away is outlined in red on a page (danger), and filled in its own confirm (redPrimary).
    """
    button = PushButton(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.setObjectName(name)
    if kind in _WITH_A_HAND:
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def give_way(place: QWidget, *, waits: bool) -> None:
    """Whether the next step stands outside of a place: then none of its buttons is filled, whatever its kind."""
    if bool(place.property("waits")) == waits:
        return
    place.setProperty("waits", waits)
    for button in place.findChildren(QPushButton):
        if button.property("kind") == "primary" and button.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
            button.style().unpolish(button)
            button.style().polish(button)


def is_filled(button: QPushButton) -> bool:
    """Whether a button says that it is the next step: a primary one that gives way to none elsewhere."""
    above = button.parentWidget()
    while above is not None and not above.property("waits"):
        above = None if above.isWindow() else above.parentWidget()
    return button.property("kind") in ("primary", "redPrimary") and above is None


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
