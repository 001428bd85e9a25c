"""The window's frame: bands, card bar, open cards, tabs and the foot. Painted before anything slow is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.frame.bands import Band
from ui.frame.card_bar import CardBar
from ui.frame.cards.open_cards import OpenCards
from ui.frame.digit_keys import digit_of
from ui.look.colours import grown
from ui.widgets.basics import tab_before
from ui.widgets.buttons import push_button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import Dot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent

Content = TypeVar("Content", bound=QWidget)

# The window at its first start, where the screen has room for it, and the least that it can be worked in: a screen of
# 1366x768 at 150 % leaves 911x432.
_FIRST = QSize(1600, 960)
_LEAST = QSize(900, 420)
_TITLE = 40
# Below these the list of open cards folds, and bars get lower; from the last on there is room for more.
_NARROW, _LOW, _WIDE = 1100, 560, 1600
_SIDE, _SIDE_WIDE = 212, 240

NOTICE_KEYS = "Ctrl+Shift+N"

# Name of a tab in the code -> objectName of its page.
PAGES = {
    "card": "cardTab",
    "orders": "ordersTab",
    "renewal": "renewalTab",
    "payments": "paymentsTab",
    "plans": "plansTab",
    "new_order": "newOrderTab",
    "activity": "activityTab",
}


class Window(QMainWindow):
    """The main window, without behaviour: `ui/frame/frame.py` brings it to life after the first paint.

    Attributes: `bar`, `open_cards`, `tabs`, `band`, `commands` (every command of the menus), `folded` (whether the
    list of open cards has no room at the side), `low` (whether every line counts), `crowded` (whether what was pasted
    takes the room of what stands below it), `look_up_pressed` (also before anything could be looked up). Signals:
    `close_wanted()`, `reshaped()` when one of the three changed.
    """

    close_wanted = Signal()
    reshaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        room = _room_on_screen()
        self.setMinimumSize(_LEAST.boundedTo(room))
        self.resize(_FIRST.boundedTo(room))
        self.folded = self.low = self.crowded = False
        self.may_close = False
        self.band = Band()
        self.bar = CardBar()
        self.banner_area = QVBoxLayout()
        self.head_area = QVBoxLayout()
        self.open_cards = OpenCards()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("tabs")
        self.tabs.setDocumentMode(True)
        self.agent_button = push_button("", "link", "agentButton")
        self.update_button = push_button("", "link", "updateButton")
        self.update_button.hide()
        self.link_state = ElidedLabel(role="muted")
        # As wide as its words while there is room beside a notice.
        self.link_state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.link_state.setObjectName("linkState")
        self.link_dot = Dot()
        self.link_dot.hide()
        self.menu = QMenu(self)
        self.foot_row = QHBoxLayout()
        self._foot_stops: list[QWidget] = [self.agent_button, self.update_button]
        self.commands: list[QAction] = []
        self.look_up_pressed = False
        self._assemble()
        self.retranslate()
        # What is typed before the rest of the window is loaded is a card's number, and is not lost.
        self.bar.card.setFocus()
        self.bar.look_up.connect(self._note_look_up)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Linksfield Console"))
        self.tabs.setAccessibleName(self.tr("Views of this card"))
        for row, words in enumerate(self._tab_words().values()):
            self.tabs.setTabText(row, words)
        self.bar.retranslate()
        self.open_cards.retranslate()

    def page_host(self, tab: str) -> QWidget:
        """The page of a tab, to be filled."""
        page = self.tabs.widget(list(PAGES).index(tab))
        assert page is not None
        return page

    def fill(self, tab: str, make: Callable[[QWidget], Content]) -> Content:
        """Put into a tab's page what `make` makes as a child of the part that it is given.

        Only there: the style sheet goes once more through a finished part that is put somewhere else.
        """
        layout = self.page_host(tab).layout()
        assert layout is not None
        area = _roomy()
        layout.addWidget(area)
        content = make(area.viewport())
        area.setWidget(content)
        content.setAutoFillBackground(False)
        if self.page_host(tab).isVisible():
            area.show()  # a layout shows it in the next turn only, and it may be given the keyboard in this one
        self.put_foot_last()
        return content

    def put_foot_last(self) -> None:
        """Have Tab come to the foot, which was built before the pages, after them."""
        tab_before(self, *self._foot_stops)

    @property
    def in_bulk(self) -> bool:
        """Whether work on many cards is on show in the place of a card's page."""
        return self.places.currentIndex() > 0

    @property
    def notice_keys(self) -> str:
        """The keys that open the notices, as this system writes them."""
        return QKeySequence(NOTICE_KEYS).toString(QKeySequence.SequenceFormat.NativeText)

    def add_to_foot(self, line: QWidget, end: QWidget) -> None:
        """Put a line into the middle of the foot, and something at its end."""
        # Before the empty room, of which it would else get the half.
        self.foot_row.insertWidget(2, line, 100)
        self.foot_row.addWidget(end)
        self._foot_stops += [stop for part in (line, end) for stop in part.findChildren(QPushButton)]

    def add_below(self, tab: str, content: QWidget) -> None:
        """Put something below the content of a tab's page, which takes the half of it while that is shown."""
        layout = self.page_host(tab).layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setStretch(0, 1)
        layout.addWidget(content, 1)
        self.put_foot_last()

    def shorten(self, tab: str, height: int) -> None:
        """Give a tab's content at most this height, or none; what is below it takes the rest."""
        areas = self.page_host(tab).findChildren(QScrollArea, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly)
        for area in areas:
            if area.objectName() != "startPage":
                area.setMaximumHeight(height)
                area.setVisible(height > 0)
                brief = height < self.height()
                policies = QtCore.Qt.ScrollBarPolicy
                policy = policies.ScrollBarAlwaysOff if brief else policies.ScrollBarAsNeeded
                area.setVerticalScrollBarPolicy(policy)

    def crowd(self, crowded: bool) -> None:
        """Have what stands below a pasted text give way to it, or come back."""
        if crowded != self.crowded:
            self.crowded = crowded
            self.reshaped.emit()

    def clear(self, content: QWidget) -> None:
        """Take such a content away again, with the area that it scrolls in."""
        area = content.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        assert area is not None, "only what was filled in is taken away"
        area.hide()
        area.deleteLater()

    def set_count(self, tab: str, count: str) -> None:
        """Show a count or a state behind a tab's name: "Orders  3"."""
        words = self._tab_words()[tab]
        place, text = list(PAGES).index(tab), f"{words}  {count}" if count else words
        # Qt lays all tabs out anew, whether the words are others or not.
        if text != self.tabs.tabText(place):
            self.tabs.setTabText(place, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field and no shortcut took: Ctrl and a key of the digits' row, whatever that key says."""
        keys = QKeySequence(f"Ctrl+{digit_of(event)}")
        for command in self.commands:
            if digit_of(event) and command.shortcut() == keys:
                command.trigger()
                return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close:
            event.accept()
            return
        self.close_wanted.emit()
        # It may be closed by now: "no" would also stop the system's log-out.
        event.setAccepted(self.may_close)

    # ------------------------------------------------------------------ internals

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reshape()

    def _note_look_up(self) -> None:
        self.look_up_pressed = True

    def _assemble(self) -> None:
        """From the outside in: the style sheet goes once more through a finished part that is put into another."""
        middle = QWidget()
        middle.setProperty("role", "page")
        self.setCentralWidget(middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.bar)
        column.addLayout(self.banner_area)
        self.beside = QHBoxLayout()
        column.addLayout(self.beside, 1)
        self.splitter = QSplitter()
        self.splitter.setObjectName("mainSplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.beside.addWidget(self.splitter, 1)
        self.splitter.addWidget(self.open_cards)
        # The card's page, and what may stand in its place.
        self.places = QStackedWidget()
        self.splitter.addWidget(self.places)
        self.splitter.setStretchFactor(1, 1)
        self._assemble_body()
        self.splitter.setSizes([_SIDE, 1000])
        column.addWidget(self._foot())
        self.bar.set_menu(self.menu)

    def _assemble_body(self) -> None:
        body = QFrame()
        body.setProperty("role", "page")
        self.places.addWidget(body)
        body_layout = self._body_layout = QVBoxLayout(body)
        body_layout.setContentsMargins(24, 4, 24, 14)
        body_layout.setSpacing(0)
        body_layout.addLayout(self.head_area)
        body_layout.addWidget(self.tabs)
        for page_name in PAGES.values():
            self.tabs.addTab(self._page(page_name), "")
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)

    def _page(self, object_name: str) -> QWidget:
        page = QWidget()
        page.setObjectName(object_name)
        page.setProperty("role", "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 12, 0, 0)
        return page

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "foot")
        row = self.foot_row
        foot.setLayout(row)
        row.setContentsMargins(24, 1, 24, 1)
        row.setSpacing(8)
        row.addWidget(self.agent_button)
        row.addWidget(self.update_button)
        row.addStretch(1)
        row.addWidget(self.link_dot)
        row.addWidget(self.link_state)
        return foot

    def _tab_words(self) -> dict[str, str]:
        return {
            "card": self.tr("Overview"),
            "orders": self.tr("Orders"),
            "renewal": self.tr("Auto-renewal"),
            "payments": self.tr("Payments"),
            "plans": self.tr("Plans"),
            "new_order": self.tr("New order"),
            "activity": self.tr("Activity"),
        }

    def _reshape(self) -> None:
        """Fold the list of open cards where the window is narrow; take less height where it is low."""
        folded, low = self.width() < grown(_NARROW), self.height() < grown(_LOW)
        self.bar.set_compact(low)
        self._body_layout.setContentsMargins(24, 4, 24, 6 if low else 14)
        if (folded, low) != (self.folded, self.low):
            self.folded, self.low = folded, low
            self.open_cards.setVisible(not folded)
            self.reshaped.emit()
        usual, other = (_SIDE_WIDE, _SIDE) if self.width() >= grown(_WIDE) else (_SIDE, _SIDE_WIDE)
        if self.open_cards.width() == other:
            # Nobody moved it: it is as wide as windows of the other width have it.
            self.splitter.setSizes([usual, max(self.width() - usual, 1)])


def _room_on_screen() -> QSize:
    """What the screen leaves for a window, without its frame: how high that is nobody knows before it is shown."""
    room = QApplication.primaryScreen().availableSize()
    return QSize(room.width() - 2, room.height() - _TITLE)


def _roomy() -> QScrollArea:
    """A page that scrolls where the window is too small for it, as it is with the system's largest text."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    return area
