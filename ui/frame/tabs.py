"""The seven tabs' pages: each made when it is first asked for, and made anew in another language with all in it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTableView, QWidget

from ui.dialogs.base.remembered_sizes import restore_parts
from ui.tables.table import Table
from ui.tabs.activity.page import ActivityPage
from ui.tabs.card.page import CardPage
from ui.tabs.new_order.page import NewOrderPage
from ui.tabs.orders import OrdersPage
from ui.tabs.payments.page import PaymentsPage
from ui.tabs.plans import PlansPage
from ui.tabs.renewal import RenewalPage

if TYPE_CHECKING:
    from services.errors import ConsoleError
    from ui.frame.window import Window
    from ui.session.open_card import OpenCard
    from ui.session.practice import Practice
    from ui.session.session import Session
    from ui.session.state import Part
    from ui.tabs.base.page import Page
    from ui.tabs.new_order.panel import OrderPanel
    from ui.words.ticket.language import NoteLanguages

Widget = TypeVar("Widget", bound=QWidget)


class Wanted(NamedTuple):
    """What pages ask the window for: to type the partner code of a profile, to copy a kind of note."""

    code: Callable[[str, ConsoleError | None], None]
    note: Callable[[str], None]


class Pages(QObject):
    """The pages by their tabs' names.

    A page that nobody saw yet has missed nothing: like one that is hidden, it draws what the record holds. Whenever
    they were made, pages hear from the session by the two signals, before what surrounds them does: that may show
    another tab, whose page must know the card by then.
    """

    current_changed = Signal(object)
    record_changed = Signal(object, str)

    def __init__(
        self,
        session: Session,
        window: Window,
        practice: Practice,
        languages: NoteLanguages,
        wanted: Wanted,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._wanted = wanted
        self._made: dict[str, Page] = {}
        session.current_changed.connect(self.current_changed)
        session.record_changed.connect(self._pass_on)
        self._makers: dict[str, Callable[[QWidget], Page]] = {
            "card": partial(CardPage, session, practice, languages),
            "plans": partial(PlansPage, session),
            "new_order": lambda parent: NewOrderPage(session, self._order(), parent),
            "orders": partial(OrdersPage, session),
            "renewal": partial(RenewalPage, session, languages),
            "payments": partial(PaymentsPage, session, practice, languages),
            "activity": partial(ActivityPage, session),
        }

    def __getitem__(self, tab: str) -> Page:
        if tab not in self._made:
            page = self._made[tab] = self._window.fill(tab, self._makers[tab])
            restore_parts(page, self._session.desk.settings)
            self._connect(page)
            page.show_record(self._session.current)
        return self._made[tab]

    @property
    def made(self) -> dict[str, Page]:
        """Those that there are."""
        return dict(self._made)

    def let_go(self) -> None:
        """What happens from now on is shown by others."""
        self._session.current_changed.disconnect(self.current_changed)
        self._session.record_changed.disconnect(self._pass_on)
        self.deleteLater()
        for page in self._made.values():
            page.record = None  # what it still waits for finds no card on it

    async def make_all(self) -> None:
        """Make those that are missing, one in a turn of the loop: keys and clicks are answered in between."""
        card = self["card"]
        assert isinstance(card, CardPage)
        card.found()
        for tab in self._makers:
            if tab not in self._made:
                await asyncio.sleep(0)
                self[tab]

    def _pass_on(self, record: OpenCard, part: Part) -> None:
        if part == "sent":
            self["plans"]  # the order's panel follows what is written, and must be there before that has ended
        self.record_changed.emit(record, part)

    def _connect(self, page: Page) -> None:
        self.current_changed.connect(page.show_record)
        self.record_changed.connect(page.on_record_changed)
        if isinstance(page, CardPage):
            page.code_wanted.connect(self._wanted.code)
            page.found_made.connect(self._window.put_foot_last)
        if isinstance(page, CardPage | RenewalPage | PaymentsPage):
            page.steps.note_wanted.connect(self._wanted.note)
        if isinstance(page, PlansPage):
            page.order.note_wanted.connect(self._wanted.note)

    def _order(self) -> OrderPanel:
        """The panel beside the plans, which is there first: it would take the panel from the tab that shows it."""
        plans = self["plans"]
        assert isinstance(plans, PlansPage)
        return plans.order


def take_over(session: Session, window: Window, old: Pages, pages: Pages) -> None:
    """Put what was chosen and typed in the old pages into new ones, show the card, and let the old ones go.

    What is typed for a card stands on its record; this is about the rest: filters, choices, tables, the cursor.
    """
    # What the old pages wait for themselves reaches nobody; a file that is being written is written to its end.
    for group in ("activity:", "export:"):
        session.tasks.cancel_group(group)
    focused = QApplication.focusWidget()
    focused_name = focused.objectName() if focused is not None else ""
    # All are there before the first is gone: two of them share a part.
    made = old.made
    new = {tab: pages[tab] for tab in made}
    for tab, page in new.items():
        page.catch_up()  # the row that is chosen on a hidden page must be there to be chosen again
        _copy_inputs(made[tab], page)
        _copy_tables(made[tab], page)
        cursor = page.findChild(QWidget, focused_name) if focused_name else None
        if cursor is not None and focused is not None and made[tab].isAncestorOf(focused):
            cursor.setFocus()
        window.clear(made[tab])
    old.let_go()


def _copy_inputs(old: QWidget, new: QWidget) -> None:
    for line, other in _pairs(QLineEdit, old, new):
        if line.text() != other.text():
            other.setText(line.text())
    for box, other_box in _pairs(QComboBox, old, new):
        other_box.setCurrentIndex(box.currentIndex())


def _copy_tables(old: QWidget, new: QWidget) -> None:
    for table, other in _pairs(QTableView, old, new):
        if isinstance(table, Table) and isinstance(other, Table):
            other.restore(table.saved_state())
            row: Any = table.current_row()
            if row is not None:
                other.select(row)


def _pairs(kind: type[Widget], old: QWidget, new: QWidget) -> Iterator[tuple[Widget, Widget]]:
    """The widgets of this kind that have a name, and their likes in the new page."""
    for widget in old.findChildren(kind):
        other = new.findChild(kind, widget.objectName()) if widget.objectName() else None
        if other is not None:
            yield widget, other
