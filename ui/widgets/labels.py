"""Labels, badges and dots. Text that may come from a server is always plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.look.colours import shown_sizes
from ui.look.qt_numbers import CENTRED, PLAIN_TEXT, SELECTABLE_BY_MOUSE, set_number
from ui.look.theme import restyle
from ui.look.unbroken import as_written, unbroken

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

translate = QCoreApplication.translate


class PlainLabel(QLabel):
    """A label that never reads markup, and never breaks a line within a date or an amount.

    Its text, what is copied of it and what a screen reader says stay as they were written.
    """

    def __init__(self) -> None:
        super().__init__()
        self._written = ""
        self._heights: dict[int, int] = {}
        set_number(self, "textFormat", PLAIN_TEXT)

    def text(self) -> str:
        return self._written

    def setText(self, text: str) -> None:
        names_itself = self.accessibleName() in ("", self._written)
        self._written, shown = text, unbroken(text)
        self._heights.clear()
        super().setText(shown)
        if names_itself:
            self.setAccessibleName(text if shown != text else "")

    def heightForWidth(self, width: int) -> int:
        """Kept until text or font change: layouts ask dozens of times, and Qt would shape all the text each time."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)

    def selectedText(self) -> str:
        return as_written(super().selectedText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.textInteractionFlags().value:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("CopyButton", "Copy"), self._copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.selectedText() or self.text())


def plain_label(text: str = "", role: str = "", *, wrap: bool = True, selectable: bool = True) -> QLabel:
    """A label for any text.

    `role`: "", title, headline, verdict, caption, strong, muted, error, mono, monoStrong.
    """
    label = PlainLabel()
    label.setText(text)
    label.setWordWrap(wrap)
    if selectable:
        # By mouse only: a label is no stop on the way through the form with Tab.
        set_number(label, "textInteractionFlags", SELECTABLE_BY_MOUSE)
    if role:
        label.setProperty("role", role)
    return label


def title_label(text: str = "") -> QLabel:
    """The title of a page or dialog."""
    label = plain_label(text, "title", wrap=False)
    # A long one is cut at the edge instead of widening the window.
    label.setMinimumWidth(60)
    return label


def muted_label(text: str = "") -> QLabel:
    """Secondary text."""
    return plain_label(text, "muted")


def caption_label(text: str = "") -> QLabel:
    """The small words over an input or a group, in the case they are written in: some name a field of Linksfield's."""
    label = plain_label(text, "caption", wrap=False, selectable=False)
    # Of two inputs beside each other one may be called in Chinese, the other in Latin letters: they stay in line.
    label.setMinimumHeight(shown_sizes().caption_line)
    return label


class Badge(QLabel):
    """A rounded word in a tone: green, red, amber, blue, violet or grey."""

    def __init__(self, text: str = "", tone: str = "grey") -> None:
        super().__init__()
        set_number(self, "textFormat", PLAIN_TEXT)
        set_number(self, "alignment", CENTRED)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(20, self.fontMetrics().height() + 4))
        self.setProperty("role", "badge")
        self.setText(text)
        self.setProperty("tone", tone)

    def show_state(self, text: str, tone: str) -> None:
        """Show another word and tone."""
        self.setText(text)
        restyle(self, "tone", tone)


def at_first_line(mark: QWidget) -> QVBoxLayout:
    """A dot at the height of the first line of the words beside it, however many lines they take."""
    column = QVBoxLayout()
    column.setContentsMargins(0, max(shown_sizes().label_line - mark.height(), 0) // 2, 0, 0)
    column.addWidget(mark)
    column.addStretch(1)
    return column


class Dot(QLabel):
    """A small round light in a tone. It says nothing by itself: put words beside it."""

    def __init__(self, tone: str = "grey") -> None:
        super().__init__()
        self.setProperty("role", "dot")
        self.setFixedSize(8, 8)
        self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        restyle(self, "tone", tone)
