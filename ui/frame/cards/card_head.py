"""Whose page it is: the number of the card on show over the tabs, to copy, what is concluded about it, its note.

Where the list of open cards has no room at the side, it is here: "1 of 5".
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from ui.look.theme import restyle
from ui.widgets.basics import named, show_when
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import Badge, plain_label
from ui.widgets.safe_text import button_text
from ui.widgets.wrapping_row import WrappingRow
from ui.words import open_cards
from ui.words.amounts import card_groups, card_tail

if TYPE_CHECKING:
    from ui.frame.cards.reopening import Reopening
    from ui.frame.window import Window
    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class CardHead(QFrame):
    """Goes by the card alone: what is being typed for another one changes nothing here.

    Hidden before a look-up, unless the open cards are listed here. Signals: `note_wanted()`, `another()`.
    """

    note_wanted = Signal()
    another = Signal()

    def __init__(self, session: Session, window: Window) -> None:
        super().__init__()
        self._session = session
        self._window = window
        self.reopening: Reopening | None = None
        self.cards_button = push_button("", name="foldedCardsButton")
        self.cards_menu = named(QMenu(self.cards_button), "foldedCards")
        self.cards_menu.aboutToShow.connect(self._fill_menu)
        self.cards_button.setMenu(self.cards_menu)
        self.number = named(plain_label(role="headNumber", wrap=False), "headNumber")
        self.copy_button = CopyButton(self._iccid, self.tr("Copy"), slim=True, name="copyCardButton")
        # No stop on the way into the page: the menu has it.
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verdict = named(Badge(), "headVerdict")
        self.note_button = push_button("", name="copyForTicketButton")
        self.note_button.clicked.connect(lambda _checked: self.note_wanted.emit())
        self._assemble()
        self.retranslate()
        self.hide()
        session.current_changed.connect(self.show_record)
        session.record_changed.connect(self._on_record_changed)
        for changed in (session.cards_changed, window.reshaped):
            changed.connect(lambda: self.show_record(session.current))

    def retranslate(self) -> None:
        self.copy_button.setAccessibleName(self.tr("Copy the card number"))
        self.note_button.setText(self.tr("Copy for ticket"))
        self.note_button.setAccessibleName(self.note_button.text())

    def copy(self) -> None:
        """Copy the number, if there is one: what stands in the clipboard is not lost to nothing."""
        if self._iccid():
            self.copy_button.copy()

    def show_record(self, record: OpenCard | None) -> None:
        """Show this card."""
        shown = record is not None and not record.blank
        show_when(self, (shown or self._lists_cards()) and not self._window.crowded)
        for part in (self.number, self.copy_button, self.note_button):
            show_when(part, shown)
        self._show_cards()
        if record is None or not shown:
            self.verdict.hide()
            return
        self.number.setText(card_groups(record.iccid))
        self.number.setAccessibleName(self.tr("Card {card}").format(card=record.iccid))
        words, tone = open_cards.state(record, self._session.concluding.verdict(record))
        self.verdict.setText(words)
        self.verdict.setAccessibleName(words)
        restyle(self.verdict, "tone", tone)
        # On its own tab the verdict stands large below: nothing is said twice.
        show_when(self.verdict, bool(words) and record.tab != "card")

    # ------------------------------------------------------------------ the list, folded

    def _show_cards(self) -> None:
        records, current = self._session.records, self._session.current
        show_when(self.cards_button, self._lists_cards())
        if current in records:
            words = self.tr("{place} of {count}").format(place=records.index(current) + 1, count=len(records))
            self.cards_button.setText(words)
            self.cards_button.setAccessibleName(self.tr("Open cards: {place}").format(place=words))

    def _lists_cards(self) -> bool:
        """Whether the open cards are listed here: one that is still empty is no list, unless others can come back."""
        records = self._session.records
        some = len(records) > 1 or any(not record.blank for record in records)
        return self._window.folded and (some or bool(self.reopening and self.reopening.count))

    def _fill_menu(self) -> None:
        self.cards_menu.clear()
        for record in self._session.records:
            entry = self.cards_menu.addAction(button_text(self._entry(record)))
            entry.setCheckable(True)
            entry.setChecked(record is self._session.current)
            entry.triggered.connect(partial(self._on_chosen, record))
        self.cards_menu.addSeparator()
        if self.reopening is not None and self.reopening.count:
            words = self.tr("Open {count} cards again").format(count=self.reopening.count)
            again = self.cards_menu.addAction(words)
            again.triggered.connect(self.reopening.offer.open_button.click)
        self.cards_menu.addAction(self.tr("+ Another card")).triggered.connect(lambda _checked: self.another.emit())

    def _entry(self, record: OpenCard) -> str:
        word, _tone = open_cards.state(record, self._session.concluding.verdict(record))
        parts = (card_tail(record.iccid) or self.tr("New card"), record.ticket, word)
        return "  ".join(part for part in parts if part)

    def _on_chosen(self, record: OpenCard, _checked: bool = False) -> None:
        if record in self._session.records:
            self._session.select(record)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        row = WrappingRow(
            self.cards_button, self.number, self.copy_button, self.verdict, None, self.note_button, spacing=12
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 2)
        column.addLayout(row)
        self._window.head_area.addWidget(self)
        QWidget.setTabOrder(self._window.open_cards.another_button, self.cards_button)
        QWidget.setTabOrder(self.cards_button, self.note_button)
        QWidget.setTabOrder(self.note_button, self._window.tabs.tabBar())

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        if record is self._session.current and part not in ("typed", "form"):
            self.show_record(record)

    def _iccid(self) -> str:
        return self._session.current.iccid if self._session.current is not None else ""
