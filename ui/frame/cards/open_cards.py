"""The open cards at the left: one entry a card, with its ticket, what is concluded, and a dot in its tone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from ui.look.qt_numbers import NO_SCROLL_BAR, USER_ROLE, set_number
from ui.widgets.buttons import push_button
from ui.widgets.labels import caption_label

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

TAIL, TICKET, TONE = (USER_ROLE + offset for offset in range(3))


class OpenCards(QFrame):
    """The rail of open cards. Signals: `chosen(row)`, `closed(row)`, `moved(row, to)`, `another()`."""

    chosen = Signal(int)
    closed = Signal(int)
    moved = Signal(int, int)
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
        self.cards.moved.connect(self.moved)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Open cards"))
        self.cards.setAccessibleName(self.tr("Open cards"))
        self.cards.setAccessibleDescription(self.tr("Delete closes a card, Alt+Up and Alt+Down move it."))
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

    def spoken(self) -> str:
        """Card, ticket and verdict of the card on show, as they are said."""
        return str(self.cards.currentIndex().data(QtCore.Qt.ItemDataRole.AccessibleTextRole) or "")

    def show_beside(self, offer: QWidget) -> None:
        """Put something between the title and the cards."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, offer)

    def _fill(self, item: QListWidgetItem, tail: str, ticket: str, verdict: str, tone: str) -> None:
        item.setData(TAIL, tail or self.tr("No card yet"))
        both = self.tr("{ticket} · {verdict}").format(ticket=ticket, verdict=verdict) if ticket and verdict else ""
        item.setData(TICKET, both or ticket or verdict or self.tr("no ticket"))
        item.setData(TONE, tone)
        spoken = self._spoken(tail, ticket, verdict) if tail else f"{item.data(TAIL)}, {item.data(TICKET)}"
        item.setData(QtCore.Qt.ItemDataRole.AccessibleTextRole, spoken)
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
    """The list itself: Delete, the cross under the pointer or the context menu close an entry.

    Alt+Up, Alt+Down and dragging move it. Signals: `close_wanted(row)`, `moved(row, to)`.
    """

    close_wanted = Signal(int)
    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("openCards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_number(self, "horizontalScrollBarPolicy", NO_SCROLL_BAR)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSpacing(1)
        self.setMouseTracking(True)
        self._dragged = -1
        self._closing = -1

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.indexAt(event.pos()).row()
        if row < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Close this card")).triggered.connect(lambda _checked: self.close_wanted.emit(row))
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = (event.key() == QtCore.Qt.Key.Key_Down) - (event.key() == QtCore.Qt.Key.Key_Up)
        if event.key() == QtCore.Qt.Key.Key_Delete:
            self.close_wanted.emit(self.currentRow())
        elif step and event.modifiers() & QtCore.Qt.KeyboardModifier.AltModifier:
            self._move(self.currentRow(), self.currentRow() + step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._closing = self._row_of_cross(event.position().toPoint())
        if self._closing >= 0 or event.button() is not QtCore.Qt.MouseButton.LeftButton:
            return
        super().mousePressEvent(event)
        self._dragged = self.indexAt(event.position().toPoint()).row()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.indexAt(event.position().toPoint()).row()
        if self._dragged < 0 or not event.buttons() & QtCore.Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif over >= 0:
            # It goes where the pointer is at once: no drag of the system's, which has an event loop of its own.
            self._dragged = self._move(self._dragged, over)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        closing, self._closing, self._dragged = self._closing, -1, -1
        super().mouseReleaseEvent(event)
        if closing >= 0 and closing == self._row_of_cross(event.position().toPoint()):
            self.close_wanted.emit(closing)

    def _move(self, row: int, to: int) -> int:
        """Where the entry stands then."""
        if not 0 <= to < self.count():
            return row
        if row != to:
            self.moved.emit(row, to)
        return to

    def _row_of_cross(self, place: QPoint) -> int:
        """The entry whose cross is there; -1 for none."""
        index = self.indexAt(place)
        return index.row() if index.isValid() and cross_of(self.visualRect(index)).contains(place) else -1


def cross_of(entry: QRect) -> QRect:
    """Where the cross of an entry is."""
    return QRect(entry.right() - 28, entry.top() + 6, 24, 24)
