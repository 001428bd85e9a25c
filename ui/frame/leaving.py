"""Orders that were typed and not sent: said once before the window is left, since they go with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.frame.notices.notices import LASTING_SECONDS
from ui.words.amounts import card_tail

if TYPE_CHECKING:
    from ui.frame.notices.notices import Notices
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


class Unsent:
    """Knows whether half-typed orders hold the window back once more."""

    def __init__(self, session: Session, toasts: Notices) -> None:
        self._session = session
        self._toasts = toasts
        self._warned = False

    def holds_back(self) -> bool:
        """Whether the window should stay once more; an order only counts once more than its plan was chosen."""
        records = [record for record in self._session.records if record.half_typed]
        if not records or self._warned:
            return False
        self._warned = True
        one = translate(
            "Unsent",
            "The order for card {card} is filled in but not sent. Close again to quit; it will be lost.",
        )
        several = translate(
            "Unsent", "{count} orders are filled in but not sent. Close again to quit; they will be lost."
        )
        words = one if len(records) == 1 else several
        self._toasts.say(
            words.format(card=card_tail(records[0].iccid), count=len(records)),
            "amber",
            action=translate("Unsent", "Show the order"),
            on_action=partial(self._show, records[0]),
            seconds=LASTING_SECONDS,
        )
        return True

    def _show(self, record: OpenCard) -> None:
        if record in self._session.records:
            self._session.select(record)
            self._session.set_tab("new_order")
