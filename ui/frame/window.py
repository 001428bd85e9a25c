"""The window's frame: bands, card bar, open cards, tabs and the foot. Painted before anything slow is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.frame.bands import Band
from ui.frame.card_bar import CardBar
from ui.frame.open_cards import OpenCards
from ui.widgets.buttons import push_button
from ui.widgets.labels import Dot, plain_label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent

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

    Attributes: `bar`, `open_cards`, `tabs`, `band`, `commands` (every command of the menus). Signals: `close_wanted()`.
    """

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setMinimumSize(QSize(1000, 600))
        self.resize(self._first_size())
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
        self.link_state = plain_label(role="muted", wrap=False)
        self.link_state.setObjectName("linkState")
        self.link_dot = Dot()
        self.link_dot.hide()
        self.menu = QMenu(self)
        self.commands: list[QAction] = []
        self._assemble()
        self.retranslate()

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

    def fill(self, tab: str, content: QWidget) -> None:
        """Put the real content into a tab's page."""
        layout = self.page_host(tab).layout()
        assert layout is not None
        layout.addWidget(_roomy(content))
        # The foot was built before the pages: Tab comes to it after them.
        last = self.previousInFocusChain()
        assert last is not None
        QWidget.setTabOrder(last, self.agent_button)

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
        self.tabs.setTabText(list(PAGES).index(tab), f"{words}  {count}" if count else words)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close:
            event.accept()
            return
        self.close_wanted.emit()
        # It may be closed by now: "no" would also stop the system's log-out.
        event.setAccepted(self.may_close)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        for page_name in PAGES.values():
            self.tabs.addTab(self._page(page_name), "")
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        body = QFrame()
        body.setProperty("role", "page")
        body_layout = QVBoxLayout(body)
        body_layout.setContentsMargins(24, 4, 24, 14)
        body_layout.setSpacing(0)
        body_layout.addLayout(self.head_area)
        body_layout.addWidget(self.tabs)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("mainSplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.open_cards)
        self.splitter.addWidget(body)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([212, 1000])
        middle = QWidget()
        middle.setProperty("role", "page")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.bar)
        column.addLayout(self.banner_area)
        column.addWidget(self.splitter, 1)
        column.addWidget(self._foot())
        self.setCentralWidget(middle)
        self.bar.set_menu(self.menu)

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
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 3, 24, 3)
        row.setSpacing(8)
        row.addWidget(self.agent_button)
        row.addWidget(self.update_button)
        row.addStretch(1)
        row.addWidget(self.link_dot)
        row.addWidget(self.link_state)
        return foot

    def _tab_words(self) -> dict[str, str]:
        return {
            "card": self.tr("Card"),
            "orders": self.tr("Orders"),
            "renewal": self.tr("Auto-renewal"),
            "payments": self.tr("Payments"),
            "plans": self.tr("Plans"),
            "new_order": self.tr("New order"),
            "activity": self.tr("Activity"),
        }

    def _first_size(self) -> QSize:
        screen = QApplication.primaryScreen().availableSize()
        return QSize(1280, 820).boundedTo(screen)


def _roomy(content: QWidget) -> QScrollArea:
    """A page that scrolls where the window is too small for it, as it is with the system's largest text."""
    area = QScrollArea(widgetResizable=True)
    area.setWidget(content)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
