"""Ctrl+V anywhere but in a field: the card number in the clipboard can be looked up at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from services.parsing.pasted import LONGEST_PASTE, read_pasted
from ui.words.amounts import card_tail

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.frame.notices.foot_line import FootLine
    from ui.frame.notices.notices import Notice, Notices

translate = QCoreApplication.translate


class PasteOffer(QObject):
    """Offers the pasted card, or puts what holds more into the card field; the agent says when it is looked up.

    The clipboard is read at the press of the keys and never watched. Inputs take the keys before this sees them.
    """

    def __init__(
        self,
        window: QWidget,
        toasts: Notices,
        foot: FootLine,
        look_up: Callable[[str], None],
        take: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._toasts = toasts
        self._foot = foot
        self._look_up = look_up
        self._take = take
        self._shown: Notice | None = None
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window)
        self._shortcut.activated.connect(self._on_paste)

    # ------------------------------------------------------------------ events

    def _on_paste(self) -> None:
        if self._shown is not None:
            self._shown.close_now()
        text = QGuiApplication.clipboard().text()[:LONGEST_PASTE]
        pasted = read_pasted(text)
        if pasted.count > 1 or pasted.left_out or pasted.pay_ids:
            self._take(text)
        elif pasted.cards:
            self._offer(pasted.cards[0].iccid)

    def _offer(self, iccid: str) -> None:
        shown = self._toasts.say(
            translate("PasteOffer", "Look up card {card}?").format(card=card_tail(iccid)),
            action=translate("PasteOffer", "Look up"),
            on_action=lambda: self._look_up(iccid),
            seconds=15,
            own=True,
        )
        self._shown = shown
        shown.gone.connect(self._on_gone)
        # No field had the focus: Enter may mean this offer.
        self._foot.action.setFocus()

    def _on_gone(self, _toast: object) -> None:
        self._shown = None
