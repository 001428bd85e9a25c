"""Whose page it is: the number of the card on show over the tabs, to copy, and what is concluded about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.look.theme import restyle
from ui.widgets.basics import named, show_when
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import Badge, plain_label
from ui.widgets.wrapping_row import WrappingRow
from ui.words import open_cards
from ui.words.amounts import card_groups

if TYPE_CHECKING:
    from ui.frame.window import Window
    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class CardHead(QFrame):
    """Goes by the card alone: what is being typed for another one changes nothing here. Hidden before a look-up."""

    def __init__(self, session: Session, window: Window) -> None:
        super().__init__()
        self._session = session
        self.number = named(plain_label(role="headNumber", wrap=False), "headNumber")
        self.copy_button = CopyButton(self._iccid, self.tr("Copy"), slim=True, name="copyCardButton")
        # No stop on the way into the page: the menu has it.
        self.copy_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verdict = named(Badge(), "headVerdict")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 2)
        column.addLayout(WrappingRow(self.number, self.copy_button, self.verdict, spacing=12))
        window.head_area.addWidget(self)
        self.retranslate()
        self.hide()
        session.current_changed.connect(self.show_record)
        session.record_changed.connect(self._on_record_changed)
        session.cards_changed.connect(lambda: self.show_record(session.current))

    def retranslate(self) -> None:
        self.copy_button.setAccessibleName(self.tr("Copy the card number"))

    def copy(self) -> None:
        """Copy the number, if there is one: what stands in the clipboard is not lost to nothing."""
        if self._iccid():
            self.copy_button.copy()

    def show_record(self, record: OpenCard | None) -> None:
        """Show this card."""
        shown = record is not None and not record.blank
        show_when(self, shown)
        if record is None or not shown:
            return
        self.number.setText(card_groups(record.iccid))
        self.number.setAccessibleName(self.tr("Card {card}").format(card=record.iccid))
        words, tone = open_cards.state(record, self._session.concluding.verdict(record))
        self.verdict.setText(words)
        self.verdict.setAccessibleName(words)
        restyle(self.verdict, "tone", tone)
        # On its own tab the verdict stands large below: nothing is said twice.
        show_when(self.verdict, bool(words) and record.tab != "card")

    def _on_record_changed(self, record: OpenCard, part: str) -> None:
        if record is self._session.current and part not in ("typed", "form"):
            self.show_record(record)

    def _iccid(self) -> str:
        return self._session.current.iccid if self._session.current is not None else ""
