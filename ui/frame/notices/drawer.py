"""All notices beside the page: what is still true, and what events have overtaken. It pushes the page and covers none.

Under 1100 pixels of width it takes the page's place until it is closed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.look.colours import grown
from ui.look.dates import clock_text
from ui.widgets.basics import line, named
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.key_caps import KeyHints
from ui.widgets.labels import Dot, at_first_line, caption_label, muted_label, plain_label
from ui.widgets.safe_text import button_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.frame.notices.foot_line import FootLine
    from ui.frame.notices.notices import Notice, Notices
    from ui.frame.window import Window

_WIDTH = 332
# Left and right of the page.
_MARGINS = 50


class NoticeDrawer(QFrame):
    """The list behind the bell. What is read is what was there when it is closed."""

    def __init__(self, window: Window, notices: Notices, foot: FootLine) -> None:
        super().__init__()
        self.setObjectName("noticeDrawer")
        self.setProperty("role", "side")
        self._window = window
        self._notices = notices
        self._foot = foot
        self._before: QWidget | None = None
        self.title = plain_label(role="strong", wrap=False)
        self.count = named(plain_label(role="muted", wrap=False), "noticesNotRead")
        self.read_button = push_button("", "link", "allReadButton")
        self.close_button = icon_button("close", "", "closeNoticesButton")
        self.area = QScrollArea(widgetResizable=True)
        self.keys = KeyHints()
        self._assemble()
        self.retranslate()
        self.hide()
        self.read_button.clicked.connect(lambda _checked: notices.read_all())
        self.close_button.clicked.connect(lambda _checked: self.close_drawer())
        notices.changed.connect(self._draw)
        window.reshaped.connect(self._place)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Notices"))
        self.setAccessibleName(self.title.text())
        self.read_button.setText(self.tr("All read"))
        self.read_button.setAccessibleName(self.read_button.text())
        self.read_button.setAccessibleDescription(self.tr("Mark all notices as read"))
        self.close_button.setAccessibleName(self.tr("Close the notices"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        self.keys.show_hints((("Esc", self.tr("close")), (self._window.notice_keys, self.tr("open again"))))
        self._draw()

    def toggle(self) -> None:
        """Open the list, or close it."""
        if self.isHidden():
            self.open_drawer()
        else:
            self.close_drawer()

    def open_drawer(self) -> None:
        self._before = QApplication.focusWidget()
        self.show()
        self._foot.own_only = True
        self._draw()
        self._foot.refresh()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_drawer(self) -> None:
        """Close it: what stood in it was read. The keyboard goes back to where it was."""
        holds = self.isAncestorOf(QApplication.focusWidget() or self._window)
        self.hide()
        self._foot.own_only = False
        self._place()
        self._notices.read_all()
        if holds:
            home = self._before if self._before is not None and self._before.isVisible() else self._window.bar.card
            home.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        head = QHBoxLayout()
        for widget in (self.title, self.count):
            head.addWidget(widget)
        head.addStretch(1)
        for button in (self.read_button, self.close_button):
            head.addWidget(button)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(self.keys)

    def _place(self) -> None:
        """Beside the page, or in its place where there is no room for both."""
        width = max(grown(_WIDTH), self.minimumSizeHint().width())
        alone = not self.isHidden() and (self._window.folded or self._window.width() - width < self._needed_beside())
        self._window.splitter.setVisible(not alone)
        self.setFixedWidth(self._window.width() if alone else width)

    def _needed_beside(self) -> int:
        """The open cards, and a page whose tabs are whole."""
        return self._window.open_cards.width() + self._window.tabs.tabBar().sizeHint().width() + _MARGINS

    def _draw(self) -> None:
        if self.isHidden():
            return
        unread = self._notices.unread()
        self.count.setText(self.tr("{count} not read").format(count=unread) if unread else "")
        true, overtaken = self._notices.true(), self._notices.overtaken()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        if not true and not overtaken:
            column.addWidget(muted_label(self.tr("Nothing was told since the program was started.")))
        if true:
            column.addWidget(caption_label(self.tr("Still true")))
        for notice in true:
            self._add(column, notice)
        if overtaken:
            column.addWidget(caption_label(self.tr("No longer true")))
            column.addWidget(muted_label(self.tr("Listed until the program closes.")))
        for notice in overtaken:
            self._add(column, notice)
        column.addStretch(1)
        place = self.area.verticalScrollBar().value()
        self.area.setWidget(content)
        content.setAutoFillBackground(False)
        self.area.verticalScrollBar().setValue(place)
        # What is not read may have become a longer number.
        self._place()

    def _add(self, column: QVBoxLayout, notice: Notice) -> None:
        """One entry: the dot with its words and time, how it was settled, its button."""
        true = notice.overtaken is None
        words = plain_label(notice.text, "strong" if true and not notice.read else "" if true else "muted")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(at_first_line(Dot(notice.tone if true else "grey")))
        top.addWidget(words, 1)
        top.addWidget(plain_label(clock_text(notice.at), "muted", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        if notice.overtaken:
            column.addWidget(muted_label(self.tr("Resolved: {how}").format(how=notice.overtaken)))
        if true and notice.action:
            button = push_button(button_text(notice.action), "link", "keptNoticeButton")
            button.setAccessibleName(self.tr("{action}: {notice}").format(action=notice.action, notice=notice.text))
            button.clicked.connect(partial(self._on_pressed, notice))
            column.addWidget(button)
        column.addWidget(line())

    def _on_pressed(self, notice: Notice, _checked: bool = False) -> None:
        self.close_drawer()
        notice.act()
