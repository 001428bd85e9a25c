"""Ctrl+V anywhere but in a field: the card number in the clipboard can be looked up at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from services.errors import BadInput
from services.parsing.card_number import read_iccid
from ui.words import errors
from ui.words.amounts import card_tail

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.frame.notices import Toast, Toasts

translate = QCoreApplication.translate

# More than this is no number to look up but somebody's whole document.
_LONGEST = 10_000


class PasteOffer(QObject):
    """Offers the pasted card; nothing is looked up before the agent says so.

    The clipboard is read at the press of the keys and never watched. Inputs take the keys before this sees them.
    """

    def __init__(self, window: QWidget, toasts: Toasts, look_up: Callable[[str], None]) -> None:
        super().__init__(window)
        self._toasts = toasts
        self._look_up = look_up
        self._shown: Toast | None = None
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window)
        self._shortcut.activated.connect(self._on_paste)

    # ------------------------------------------------------------------ events

    def _on_paste(self) -> None:
        if self._shown is not None:
            self._shown.close_now()
        try:
            iccid = read_iccid(QGuiApplication.clipboard().text()[:_LONGEST]).iccid
        except BadInput as error:
            # What was copied may have nothing to do with cards: only where it has, something is said.
            if error.reason == "several":
                self._toasts.say(errors.sentence(error), "amber")
            return
        self._offer(iccid)

    def _offer(self, iccid: str) -> None:
        shown = self._toasts.say(
            translate("PasteOffer", "Look up card {card}?").format(card=card_tail(iccid)),
            action=translate("PasteOffer", "Look up"),
            on_action=lambda: self._look_up(iccid),
            seconds=15,
        )
        self._shown = shown
        shown.gone.connect(self._on_gone)
        button = shown.findChild(QPushButton, "noticeActionButton")
        if button is not None:
            # No field had the focus: Enter may mean this offer.
            button.setFocus()

    def _on_gone(self, _toast: object) -> None:
        self._shown = None
