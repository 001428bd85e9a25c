"""Base of the seven tabs: renders the open card that is shown, again whenever a part of it changes.

What changes while nobody sees the tab is drawn once, as it is shown.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from services.clock import linksfield_day

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from ui.session.open_card import OpenCard
    from ui.session.session import Session
    from ui.session.state import Part


class Page(QWidget):
    """One tab. `parts` names the parts of a record that this tab shows; `draw` shows all of it.

    Attributes: `session` (what can be done), `record` (the open card on show, or None before the first).
    """

    parts: ClassVar[frozenset[Part]] = frozenset()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """`parent`: where it will stand. What is put somewhere else once it is finished is styled once more."""
        super().__init__(parent)
        self.session = session
        self.record: OpenCard | None = None
        self._behind = False
        # What has the keyboard in the place of what is most wanted, which cannot take it yet.
        self._stand_in: QWidget | None = None

    # What happens in the session is passed on by `ui/frame/tabs.py`, in the same order whenever a page was made.

    def show_record(self, record: OpenCard | None) -> None:
        self.record = record
        if record is not None:
            self.draw_again()

    def on_record_changed(self, record: OpenCard, part: Part) -> None:
        """A part of a record, which may be on show or not, is another one now."""
        if record is self.record and part in self.parts:
            self.draw_again()

    def draw(self, record: OpenCard) -> None:
        """Draw everything this tab shows of the record."""
        raise NotImplementedError

    def heightForWidth(self, width: int) -> int:
        """The least height: the area around a page scrolls only where its tables cannot get any smaller."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1

    def filter_field(self) -> QWidget | None:
        """The field that Ctrl+F goes to, if this tab has one."""
        return None

    def most_wanted(self) -> tuple[QWidget, ...]:
        """The parts that get the keyboard when the tab is chosen by its keys: the first of them that can take it."""
        return ()

    def next_step(self) -> QPushButton | None:
        """The button that Ctrl+Enter presses on this tab, if it has one: it opens or copies, and never sends."""
        return None

    def take_keyboard(self, otherwise: QWidget) -> None:
        """Give the keyboard to what is most wanted on this tab, else to its first part, else to `otherwise`."""
        stops = (part for part in self.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        able = (part for part in (*self.most_wanted(), *stops) if part.isVisible() and part.isEnabled())
        next(able, otherwise).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def today(self) -> date:
        """The day at Linksfield, where the days of orders are counted, by the desk's clock."""
        return linksfield_day(self.session.desk.now())

    def draw_again(self) -> None:
        """Draw the record on show: now, or once this tab is seen."""
        self._behind = True
        if self.isVisible():
            self.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Draw what has changed since the last time, and keep the keyboard on this tab where it was here."""
        if not self._behind or self.record is None:
            return
        self._behind = False
        held = self._has_keyboard()
        waits = self._stand_in is not None and self._stand_in is self.window().focusWidget()
        self.draw(self.record)
        tabs = self._tabs()
        if tabs is not None and (waits or (held and not self._has_keyboard())):
            # What had the keyboard is gone or greyed: Qt would hand it to whatever stands behind this tab.
            self.take_keyboard(tabs.tabBar())
            now = self.window().focusWidget()
            # What is most wanted may come a moment later, with the answer.
            self._stand_in = None if now in self.most_wanted() else now

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stand_in = None

    def _has_keyboard(self) -> bool:
        # The window's, not the program's: while a dialog is open, it is where the keyboard will come back to.
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _tabs(self) -> QTabWidget | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QTabWidget):
            parent = parent.parentWidget()
        return parent
