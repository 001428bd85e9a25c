"""The seven tabs' pages: made, and made anew in another language, with everything that stood in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTableView, QWidget

from ui.tables.table import Table
from ui.tabs.activity.page import ActivityPage
from ui.tabs.card.page import CardPage
from ui.tabs.new_order.page import NewOrderPage
from ui.tabs.orders import OrdersPage
from ui.tabs.payments.page import PaymentsPage
from ui.tabs.plans import PlansPage
from ui.tabs.renewal import RenewalPage

if TYPE_CHECKING:
    from ui.frame.window import Window
    from ui.session.practice import Practice
    from ui.session.session import Session
    from ui.tabs.base.page import Page
    from ui.words.ticket.language import NoteLanguages

Widget = TypeVar("Widget", bound=QWidget)


def make_pages(session: Session, window: Window, practice: Practice, languages: NoteLanguages) -> dict[str, Page]:
    """The pages of all tabs, each in its place in the window, by the tab's name."""
    pages: dict[str, Page] = {
        "card": CardPage(session, practice, languages),
        "orders": OrdersPage(session),
        "renewal": RenewalPage(session),
        "payments": PaymentsPage(session, practice, languages),
        "plans": PlansPage(session),
        "new_order": NewOrderPage(session),
        "activity": ActivityPage(session),
    }
    for tab, page in pages.items():
        window.fill(tab, page)
    return pages


def take_over(session: Session, window: Window, old: dict[str, Page], new: dict[str, Page]) -> None:
    """Put what was chosen and typed in the old pages into the new ones, show the card, and let the old ones go.

    What is typed for a card stands on its record; this is about the rest: filters, choices, tables, the cursor.
    """
    # What the old pages wait for themselves reaches nobody; a file that is being written is written to its end.
    for group in ("activity:", "export:"):
        session.tasks.cancel_group(group)
    focused = QApplication.focusWidget()
    focused_name = focused.objectName() if focused is not None else ""
    for tab, page in new.items():
        page.show_record(session.current)
        page.catch_up()  # the row that is chosen on a hidden page must be there to be chosen again
        _copy_inputs(old[tab], page)
        _copy_tables(old[tab], page)
        cursor = page.findChild(QWidget, focused_name) if focused_name else None
        if cursor is not None and focused is not None and old[tab].isAncestorOf(focused):
            cursor.setFocus()
        _let_go(session, old[tab])
        window.clear(old[tab])


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


def _let_go(session: Session, page: Page) -> None:
    """Nothing is shown on this page any more: what it still waits for finds no card on it."""
    page.record = None
    session.current_changed.disconnect(page.show_record)
