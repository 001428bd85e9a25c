"""The cards that were open when the program was left: there again at its next start, if the agent likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from services.errors import BadInput
from ui.session.session import MOST_OPEN_CARDS
from ui.widgets.basics import show_when
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.frame.surroundings import Surroundings
    from ui.session.open_card import OpenCard

Row = tuple[str, str, str]


class ReopenOffer(QFrame):
    """Asks in the list, and not by a dialog: "5 were open when you left"."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reopenOffer")
        self.words = plain_label(role="muted")
        self.open_button = push_button("", "link", "reopenCardsButton")
        self.close_button = icon_button("close", "", "forgetOpenCardsButton")
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def show_count(self, count: int) -> None:
        """Offer this many cards; none hides the offer."""
        show_when(self, count > 0)
        words = self.tr("{count} cards were open when you left.") if count > 1 else self.tr("1 card was open then.")
        self.words.setText(words.format(count=count))
        self.open_button.setText(self.tr("Open again"))
        self.open_button.setAccessibleName(self.tr("Open again: {what}").format(what=self.words.text()))
        self.close_button.setAccessibleName(self.tr("Leave them closed"))
        self.close_button.setToolTip(self.close_button.accessibleName())


class Reopening(QObject):
    """Notes in the settings which cards are open, and brings them back.

    Card numbers and tickets only, and only while recent cards are remembered at all.
    """

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._around = around
        self._session = around.session
        self._settings = around.session.desk.settings
        self._offered: tuple[Row, ...] = ()
        self.offer = ReopenOffer()
        around.window.open_cards.show_beside(self.offer)
        self.offer.open_button.clicked.connect(lambda _checked: self._answer(self.open_again))
        self.offer.close_button.clicked.connect(lambda _checked: self._answer(self.forget))

    def begin(self) -> None:
        """Bring back what was open, or offer it; from now on it is noted what is open."""
        known = set(self._session.profile_names())
        choice = self._settings.reopen_cards
        if self._settings.keep_recent_cards and choice != "never":
            self._offered = tuple(row for row in self._settings.open_cards if row[0] in known)[:MOST_OPEN_CARDS]
        if choice == "always":
            self.open_again()
        self.show()
        self._session.cards_changed.connect(self.note)
        self._session.record_changed.connect(self._on_record_changed)

    @property
    def count(self) -> int:
        """How many cards are offered now."""
        return len(self._offered)

    def open_again(self) -> None:
        """Open and look up what was open; an empty first card gives way to them."""
        session, offered = self._session, self._offered
        self._offered = ()
        empty = [each for each in session.records if each.blank and not each.card_text and not each.ticket]
        opened = []
        for row in offered:
            if row[:2] not in {(each.profile, each.iccid) for each in session.records}:
                try:
                    opened.append(session.open_card(*row))
                except BadInput as error:
                    self._around.say_error(error)
                    break
                session.reads.look_up(opened[-1])
        for record in empty if opened else ():
            session.close_card(record)
        if opened:
            session.select(opened[0])
        self.show()
        self.note()

    def forget(self) -> None:
        """Leave them closed."""
        self._offered = ()
        self.show()
        self.note()

    def show(self) -> None:
        """Show the offer, in the language chosen now."""
        self.offer.show_count(self.count)

    def note(self) -> None:
        """Note what is open now, and what is still offered; saved where that changed."""
        rows = self._rows() if self._settings.keep_recent_cards and self._settings.reopen_cards != "never" else ()
        if rows != self._settings.open_cards:
            self._settings.open_cards = rows
            self._session.save_settings()

    def _answer(self, do: Callable[[], None]) -> None:
        do()
        # The button is gone: Qt would hand the keyboard to the agent's name in the foot.
        self._around.window.bar.card.setFocus()

    def _on_record_changed(self, _record: OpenCard, part: str) -> None:
        if part == "verdict":
            self.note()

    def _rows(self) -> tuple[Row, ...]:
        records = [each for each in self._session.records if not each.blank]
        open_now = [(each.profile, each.iccid, each.ticket.strip()) for each in records]
        taken = {row[:2] for row in open_now}
        return (*open_now, *(row for row in self._offered if row[:2] not in taken))[:MOST_OPEN_CARDS]
