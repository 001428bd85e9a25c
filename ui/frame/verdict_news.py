"""Has the verdict of a look-up spoken as soon as it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.session.open_card import ERROR, ROWS
from ui.widgets.announce import announce
from ui.words import errors
from ui.words.formats import card_tail

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


class VerdictNews(QObject):
    """Says the verdict of a look-up of the card on show."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        session.record_changed.connect(self._on_record_changed)

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        if part == "verdict" and record is self._session.current:
            announce(self._window, _verdict(record), urgent=record.verdict.state == ERROR)


def _verdict(record: OpenCard) -> str:
    """What the look-up came to, as one sentence; "" while it is under way."""
    if record.verdict.state == ERROR and record.verdict.error is not None:
        return errors.sentence(record.verdict.error)
    if record.verdict.state != ROWS:
        return ""
    words = translate("VerdictNews", "Card {card} is a valid card of {profile}.")
    return words.format(card=card_tail(record.iccid), profile=record.profile)
