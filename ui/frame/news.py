"""Says it wherever the agent is when a followed payment has come to its end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.frame.notices import LASTING_SECONDS
from ui.words.formats import card_tail
from ui.words.payments import followed_end

if TYPE_CHECKING:
    from services.background.ask_payments import FollowedAnswer
    from ui.frame.notices import Toasts
    from ui.session.session import Session


class FollowedNotices(QObject):
    """A notice for each end, which stays for a while; its button shows the card."""

    def __init__(self, session: Session, toasts: Toasts, show_card: Callable[[str, str], None]) -> None:
        super().__init__(toasts)
        self._toasts = toasts
        self._show_card = show_card
        session.payment_followed.connect(self._on_answer)

    def _on_answer(self, answer: FollowedAnswer) -> None:
        payment = answer.payment
        sentence, tone = followed_end(payment, card_tail(payment.iccid))
        if sentence:
            show = partial(self._show_card, payment.iccid, payment.profile)
            self._toasts.say(sentence, tone, action=self.tr("Show"), on_action=show, seconds=LASTING_SECONDS)
