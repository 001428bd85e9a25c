"""Notices: short messages stacked at the bottom of a window, which go by themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.look.icons import set_icon
from ui.widgets.announce import announce
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.labels import plain_label

translate = QCoreApplication.translate

_ICONS = {"green": "check", "red": "error", "amber": "warning"}
_MOST = 4
# Of those that stay until they are closed: as many as a small window has room for.
_MOST_LASTING = 6
_WIDTH = 460
_MARGIN = 18


# Of a notice with a button: long enough to come back to, and what it says stands in Activity as well.
LASTING_SECONDS = 120


class Toasts(QWidget):
    """The stack of notices of one window.

    Their clocks stand still while the pointer is over them, and while the agent is in another window: no notice goes
    unseen.
    """

    def __init__(self, window: QWidget, home: QWidget) -> None:
        """`home` gets the keyboard when a notice goes that has it."""
        super().__init__(window)
        self._window = window
        self._home = home
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._toasts: list[Toast] = []
        self._away = False
        window.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        tone: str = "grey",
        *,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        seconds: float = 8,
    ) -> Toast:
        """Add a notice (plain text), in the place of one that says the same.

        `seconds` of 0 keeps it until it is closed by hand.
        """
        for same in [each for each in self._toasts if each.label.text() == text]:
            same.close_now()
        notice = Toast(text, tone, action, on_action, seconds)
        notice.gone.connect(self._on_gone)
        self._toasts.append(notice)
        if self._away:
            notice.pause()
        self._layout.addWidget(notice)
        # Shown by hand: the layout would do so later, and leaves it out of its height until then.
        notice.show()
        self._make_room(notice)
        self._place()
        announce(self._window, text, urgent=tone in ("red", "amber"))
        return notice

    def texts(self) -> list[str]:
        """What the notices on screen say, oldest first."""
        return [notice.label.text() for notice in self._toasts]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        elif event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self._away = event.type() is QEvent.Type.WindowDeactivate
            self._let_clocks_run(not self._away)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._let_clocks_run(False)

    def leaveEvent(self, event: QEvent) -> None:
        self._let_clocks_run(not self._away)

    def _make_room(self, newest: Toast) -> None:
        """One that stays until it is closed says something of weight: passing ones go before it, the newest never."""
        older = [each for each in self._toasts if each is not newest]
        passing = [each for each in older if each.passing]
        if passing and len(self._toasts) > _MOST:
            passing[0].close_now()
        elif len(older) >= _MOST_LASTING:
            older[0].close_now()

    def _let_clocks_run(self, run: bool) -> None:
        for toast in self._toasts:
            if run:
                toast.go_on()
            else:
                toast.pause()

    def _on_gone(self, notice: Toast) -> None:
        self._toasts.remove(notice)
        self._layout.removeWidget(notice)
        focused = QApplication.focusWidget()
        if focused is not None and notice.isAncestorOf(focused):
            # Hiding would hand it to the first widget of the window: the profile, which an arrow key changes.
            self._home.setFocus()
        notice.hide()
        notice.deleteLater()
        self._place()

    def _place(self) -> None:
        self.setVisible(bool(self._toasts))
        if not self._toasts:
            return
        window = self._window
        width = min(_WIDTH, window.width() - 2 * _MARGIN)
        self._layout.activate()
        height = self._layout.heightForWidth(width) if self._layout.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(window.width() - width - _MARGIN, window.height() - height - _MARGIN - 30, width, height)
        self.raise_()


class Toast(QFrame):
    """One notice: sign, text, perhaps an action, and a way to close it."""

    gone = Signal(object)

    def __init__(self, text: str, tone: str, action: str, on_action: Callable[[], None] | None, seconds: float) -> None:
        super().__init__()
        self._on_action = on_action
        self._clock = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._clock.timeout.connect(self.close_now)
        self.setProperty("role", "toast")
        self.setProperty("tone", tone)
        self.setAccessibleName(text)
        self.label = plain_label(text)
        self._assemble(tone, action)
        self.go_on()

    def _assemble(self, tone: str, action: str) -> None:
        sign = QLabel()
        set_icon(sign, _ICONS.get(tone, "info"), tone)
        close = icon_button("close", translate("Toasts", "Close this notice"), "closeNoticeButton")
        close.clicked.connect(self.close_now)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(sign)
        layout.addWidget(self.label, 1)
        if action:
            button = push_button(action, "link", "noticeActionButton")
            button.clicked.connect(self._act)
            layout.addWidget(button)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def passing(self) -> bool:
        """Whether it goes by itself."""
        return self._clock.interval() > 0

    def pause(self) -> None:
        self._clock.stop()

    def go_on(self) -> None:
        if self.passing:
            self._clock.start()

    def close_now(self) -> None:
        self._clock.stop()
        self.gone.emit(self)

    def _act(self) -> None:
        if self._on_action is not None:
            self._on_action()
        self.close_now()
