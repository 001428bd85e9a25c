"""The button in the card field that opens the cards looked up last, and those pinned."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QMenu

from services.setup.recent_cards import RecentCard, RecentCards
from ui.look.colours import shown_tokens
from ui.look.drawn_icon import icon
from ui.look.icons import set_icon
from ui.session.open_card import OpenCard
from ui.session.remote import ROWS
from ui.widgets.safe_text import button_text
from ui.words.amounts import card_groups

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from ui.session.session import Session

translate = QCoreApplication.translate


class RecentCardsMenu(QObject):
    """Notes cards as they are looked up, and offers them again; `show_card(iccid, profile)` brings one back.

    A card comes back without its ticket: what is done to it now belongs to the ticket of now.
    """

    def __init__(self, session: Session, button: QPushButton, show_card: Callable[[str, str], None]) -> None:
        super().__init__(button)
        self._session = session
        self._button = button
        self._show_card = show_card
        self.cards = RecentCards(session.desk.settings)
        # Only now: icons are not loaded before the window's first paint.
        set_icon(button, "clock")
        button.clicked.connect(lambda _checked: self.open())
        session.record_changed.connect(self._on_record_changed)

    def open(self) -> None:
        """Show the menu under the card field."""
        menu = self._menu()
        menu.aboutToHide.connect(menu.deleteLater)
        below = QPoint(self._button.width(), self._button.height() + 8)
        place = self._button.mapToGlobal(below)
        menu.popup(QPoint(place.x() - menu.sizeHint().width(), place.y()))

    # ------------------------------------------------------------------ events

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        found = part == "verdict" and record.verdict.state == ROWS
        if found and self.cards.note(record.profile, record.iccid, record.ticket.strip()):
            self._session.save_settings()

    def _on_keep(self, kept: bool) -> None:
        self.cards.keep(kept)
        self._session.save_settings()

    def _on_clear(self) -> None:
        self.cards.clear()
        self._session.save_settings()

    def _on_pin(self, record: OpenCard) -> None:
        if self.cards.is_pinned(record.profile, record.iccid):
            self.cards.unpin(record.profile, record.iccid)
        else:
            self.cards.pin(record.profile, record.iccid, record.ticket.strip())
        self._session.save_settings()

    # ------------------------------------------------------------------ internals

    def _menu(self) -> QMenu:
        menu = QMenu(self._button)
        menu.setObjectName("recentCardsMenu")
        menu.setAccessibleName(translate("RecentCards", "Recent cards"))
        cards = self.cards.all()
        for group in ([card for card in cards if card.pinned], [card for card in cards if not card.pinned]):
            for card in group:
                self._add_card(menu, card)
            menu.addSeparator()
        if not cards:
            menu.addAction(translate("RecentCards", "No cards looked up yet")).setEnabled(False)
        menu.addSeparator()
        self._add_choices(menu)
        return menu

    def _add_card(self, menu: QMenu, card: RecentCard) -> None:
        entry = menu.addAction(_words(card))
        entry.triggered.connect(partial(self._on_chosen, card))
        if card.pinned:
            entry.setIcon(icon("pin", shown_tokens().muted))

    def _add_choices(self, menu: QMenu) -> None:
        record = self._session.current
        if record is not None and not record.blank:
            pinned = self.cards.is_pinned(record.profile, record.iccid)
            words = translate("RecentCards", "Unpin this card") if pinned else translate("RecentCards", "Pin this card")
            menu.addAction(words).triggered.connect(lambda _checked: self._on_pin(record))
        keep = menu.addAction(translate("RecentCards", "Remember recent cards"))
        keep.setCheckable(True)
        keep.setChecked(self.cards.kept)
        keep.toggled.connect(self._on_keep)
        clear = menu.addAction(translate("RecentCards", "Clear recent cards"))
        clear.setEnabled(any(not card.pinned for card in self.cards.all()))
        clear.triggered.connect(lambda _checked: self._on_clear())

    def _on_chosen(self, card: RecentCard, _checked: bool = False) -> None:
        known = card.profile in self._session.profile_names()
        self._show_card(card.iccid, card.profile if known else "")


def _words(card: RecentCard) -> str:
    """The number in groups and its profile; the ticket stands at the right, where other menus have their keys."""
    return button_text(f"{card_groups(card.iccid)}   {card.profile}\t{card.ticket}")
