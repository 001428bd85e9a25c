"""The place of work on many cards: its entry at the left, and its page instead of the card's while it is on show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget

from services.errors import BadInput
from ui.frame.notices.notices import LASTING_SECONDS
from ui.look.icons import set_icon
from ui.session.bulk.looking import BulkLooking
from ui.session.bulk.ordering import BulkOrdering
from ui.session.bulk.sending import BulkSending
from ui.session.bulk.stopping import BulkStopping
from ui.tabs.bulk.page import BulkPage, Work
from ui.widgets.basics import tab_before
from ui.widgets.buttons import push_button
from ui.words.bulk import cards, reports

if TYPE_CHECKING:
    from ui.frame.surroundings import Surroundings


class BulkPlace(QObject):
    """`show_card` opens one card. What is under way goes on whatever is on show."""

    def __init__(self, around: Surroundings, show_card: Callable[[str, str], None]) -> None:
        super().__init__(around)
        self._around = around
        self._window = around.window
        self._session = session = around.session
        self._show_card = show_card
        self._stays = False
        self.looking = BulkLooking(session)
        self.sending = BulkSending(session, self.looking)
        self.stopping = BulkStopping(session, self.sending)
        self.ordering = BulkOrdering(session, self.sending)
        self.entry = push_button("", "secondary", "bulkEntryButton")
        self.entry.setCheckable(True)
        set_icon(self.entry, "list", "text")
        self._area = _area()
        self._stack = self._put_into_window()
        self._page: BulkPage | None = None
        self._show_entry()
        self._connect()

    @property
    def page(self) -> BulkPage:
        """The page, made when it is first wanted: most windows never show it."""
        if self._page is None:
            self._page = self._made()
        return self._page

    @property
    def on_show(self) -> bool:
        """Whether the page stands in the place of the card's."""
        return self._stack.currentWidget() is self._area

    def show(self) -> None:
        """Put the page in the place of the card's."""
        self.page.show_all()
        self._stack.setCurrentWidget(self._area)
        self._show_entry()
        self.page.take_keyboard()

    def leave(self) -> None:
        """Show the card again."""
        if self.on_show:
            self._stack.setCurrentIndex(0)
        self._show_entry()

    def hold(self) -> None:
        """The window is to be closed: begin no more cards, and ask for no more."""
        self.sending.halt()
        self.ordering.leave()
        self.looking.cancel()

    def retranslate(self) -> None:
        """Say everything in the language chosen now."""
        old = self._page
        if old is not None:
            self._area.takeWidget()
            self._page = self._made()
            self._page.take_over(old)
            old.deleteLater()
        self._show_entry()

    # ------------------------------------------------------------------ internals

    def _put_into_window(self) -> QStackedWidget:
        rail = self._window.open_cards.layout()
        self._window.places.addWidget(self._area)
        if isinstance(rail, QBoxLayout):
            rail.insertWidget(0, self.entry)
        tab_before(self._window.open_cards.cards, self.entry)
        return self._window.places

    def _made(self) -> BulkPage:
        work = Work(self.looking, self.sending, self.stopping, self.ordering)
        page = BulkPage(self._session, work, self._around.practice.fleet)
        page.open_wanted.connect(self._open)
        self._area.setWidget(page)
        page.setAutoFillBackground(False)
        self._window.put_foot_last()
        return page

    def _connect(self) -> None:
        window, session = self._window, self._session
        self.entry.clicked.connect(lambda _checked: self.show())
        window.bar.profile_chosen.connect(lambda _name: self._stay())
        window.bar.look_up.connect(self.leave)
        window.open_cards.cards.itemClicked.connect(lambda _item: self.leave())
        session.current_changed.connect(self._on_current_changed)
        self.looking.changed.connect(self._show_entry)
        self.sending.changed.connect(self._show_entry)
        self.sending.found_left.connect(self._say_left)

    def _stay(self) -> None:
        """Another profile is no other card: a list may be pasted for it."""
        self._stays = True
        QTimer.singleShot(0, self, self._stay_no_longer)

    def _stay_no_longer(self) -> None:
        self._stays = False

    def _on_current_changed(self, _record: object) -> None:
        if not self._stays:
            self.leave()

    def _show_entry(self) -> None:
        side = cards.entry_side(self.looking.progress)
        words = self.tr("Bulk look-up")
        self.entry.setText(self.tr("{name}  {percent}").format(name=words, percent=side) if side else words)
        self.entry.setAccessibleName(self.entry.text())
        self.entry.setChecked(self.on_show)

    def _say_left(self) -> None:
        report = self.sending.report
        if report is not None:
            self._around.toasts.say(
                reports.left_text(report),
                "amber",
                action=self.tr("Show"),
                on_action=self.show,
                seconds=LASTING_SECONDS,
            )

    def _open(self, iccids: list[str]) -> None:
        by = self.looking.by
        try:
            for iccid in iccids:
                self._show_card(iccid, by.profile if by is not None else "")
        except BadInput as error:
            self._around.say_error(error)


def _area() -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    return area
