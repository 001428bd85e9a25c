"""The open cards at the left: one entry a card, with its ticket, what is concluded, and a dot in its tone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QMenu, QVBoxLayout

from ui.widgets.buttons import push_button
from ui.widgets.labels import caption_label

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

TAIL, TICKET, TONE = (Qt.ItemDataRole.UserRole + offset for offset in range(3))


class OpenCards(QFrame):
    """The rail of open cards. Signals: `chosen(row)`, `closed(row)`, `another()`."""

    chosen = Signal(int)
    closed = Signal(int)
    another = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.title = caption_label()
        self.cards = CardList()
        self.another_button = push_button("", "link", "anotherCardButton")
        # No narrower than this; the words may want more.
        self.cards.setMinimumWidth(126)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 10)
        column.setSpacing(8)
        for widget in (self.title, self.cards, self.another_button):
            column.addWidget(widget)
        self.retranslate()
        self.another_button.clicked.connect(lambda _checked: self.another.emit())
        self.cards.currentRowChanged.connect(self._on_row_changed)
        self.cards.close_wanted.connect(self.closed)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Open cards"))
        self.cards.setAccessibleName(self.tr("Open cards"))
        self.another_button.setText(self.tr("+ Another card"))
        self.another_button.setAccessibleName(self.tr("Open another card"))

    def show_cards(self, cards: list[tuple[str, str, str, str]], current: int) -> None:
        """Show (card, ticket, verdict, its tone) entries; `current` is the row that is on show."""
        blocked = self.cards.blockSignals(True)
        while self.cards.count() > len(cards):
            self.cards.takeItem(self.cards.count() - 1)
        while self.cards.count() < len(cards):
            self.cards.addItem(QListWidgetItem())
        for row, entry in enumerate(cards):
            self._fill(self.cards.item(row), *entry)
        self.cards.setCurrentRow(current)
        self.cards.blockSignals(blocked)

    def _fill(self, item: QListWidgetItem, tail: str, ticket: str, verdict: str, tone: str) -> None:
        item.setData(TAIL, tail or self.tr("New card"))
        both = self.tr("{ticket} · {verdict}").format(ticket=ticket, verdict=verdict) if ticket and verdict else ""
        item.setData(TICKET, both or ticket or verdict or self.tr("no ticket"))
        item.setData(TONE, tone)
        spoken = self._spoken(tail, ticket, verdict) if tail else item.data(TAIL)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(spoken)

    def _spoken(self, tail: str, ticket: str, verdict: str) -> str:
        """Card, ticket and verdict, as a screen reader says them and the tool tip shows them."""
        spoken = self.tr("Card {card}, ticket {ticket}") if ticket else self.tr("Card {card}, no ticket")
        said = spoken.format(card=tail, ticket=ticket)
        return self.tr("{card}, {verdict}").format(card=said, verdict=verdict) if verdict else said

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)


class CardList(QListWidget):
    """The list itself: Delete, the middle button or the context menu close an entry."""

    close_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("openCards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSpacing(1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.indexAt(event.pos()).row()
        if row < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Close this card")).triggered.connect(lambda _checked: self.close_wanted.emit(row))
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.close_wanted.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
