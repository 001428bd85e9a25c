"""The newest notice as one line in the foot of the window, and the bell that opens the list of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.look.icons import set_icon
from ui.widgets.basics import named, show_when
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import Dot
from ui.widgets.safe_text import button_text, tip_text

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QResizeEvent

    from ui.frame.notices.notices import Notice, Notices


class FootLine(QFrame):
    """Shows what `notices` says is newest; `own_only` leaves all but the agent's own acts to the list beside it."""

    def __init__(self, notices: Notices, home: QWidget) -> None:
        """`home` gets the keyboard when a notice goes that has it."""
        super().__init__()
        self.setObjectName("noticeLine")
        self.own_only = False
        self._notices = notices
        self._home = home
        self._shown: Notice | None = None
        self.dot = Dot()
        self.label = named(ElidedLabel(role="strong"), "noticeText")
        # Fitted by hand: a row gives no room to what says that it wants none, and the button would lie on the words.
        self.label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.action = push_button("", "link", "noticeActionButton")
        self.action.clicked.connect(lambda _checked: self._act())
        self.close_button = icon_button("close", "", "closeNoticeButton")
        self.close_button.clicked.connect(lambda _checked: self._close())
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        for widget in (self.dot, self.label, self.action, self.close_button):
            row.addWidget(widget)
        row.addStretch(1)
        self.retranslate()
        self.hide()
        notices.changed.connect(self.refresh)

    def retranslate(self) -> None:
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.setToolTip(self.close_button.accessibleName())

    def refresh(self) -> None:
        """Show the notice that is newest now."""
        notice = self._notices.newest(own=self.own_only)
        if notice is not self._shown:
            self._let_go_of_keyboard()
        self._shown = notice
        show_when(self, notice is not None)
        if notice is None:
            return
        self.dot.set_tone(notice.tone)
        self.label.setText(notice.text)
        self.setAccessibleName(notice.text)
        self.action.setText(button_text(notice.action))
        self.action.setAccessibleName(notice.action)
        show_when(self.action, bool(notice.action))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._notices.hold(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._notices.hold(False)

    # ------------------------------------------------------------------ internals

    def _fit(self) -> None:
        """As wide as the words are, where there is room."""
        self.label.ensurePolished()
        wanted = self.label.fontMetrics().horizontalAdvance(" ".join(self.label.text().split())) + 8
        rest = 72 + (self.action.sizeHint().width() + 8 if not self.action.isHidden() else 0)
        self.label.setFixedWidth(max(min(wanted, self.width() - rest), 0))

    def _let_go_of_keyboard(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            # Hiding would hand it to the first widget of the window: the profile, which an arrow key changes.
            self._home.setFocus()

    def _act(self) -> None:
        if self._shown is not None:
            self._shown.act()

    def _close(self) -> None:
        if self._shown is not None:
            self._shown.close_now()


class Bell(QWidget):
    """The button at the end of the foot: how many notices were not read. Signal: `pressed()`."""

    pressed = Signal()

    def __init__(self, notices: Notices, keys: str) -> None:
        super().__init__()
        self._notices = notices
        self._keys = keys
        self.button = push_button("", "quiet", "noticesButton")
        set_icon(self.button, "bell")
        self.button.clicked.connect(lambda _checked: self.pressed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        notices.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how many there are now, in the language chosen now."""
        unread = self._notices.unread()
        self.button.setText(str(unread) if unread else "")
        words = self.tr("Notices, {count} not read").format(count=unread) if unread else self.tr("Notices")
        self.button.setAccessibleName(words)
        if unread:
            tip = self.tr("Notices, {count} not read ({keys})").format(count=unread, keys=self._keys)
        else:
            tip = self.tr("Notices ({keys})").format(keys=self._keys)
        self.button.setToolTip(tip_text(tip))
