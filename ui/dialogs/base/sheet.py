"""The shape all dialogs share: a title with a badge, a body, and a foot of buttons with a hint at its left."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.look.colours import grown, text_is_large
from ui.widgets.boxes import scrolling
from ui.widgets.labels import Badge, muted_label, title_label

MARGIN = 24
# Within the smallest screen.
_WIDEST = 1000


class Sheet(QDialog):
    """A dialog over its window: opened with `open()`, gone when closed, without a default button.

    Subclasses build facts, widgets, buttons, assemble and load in that order. `body` takes the content,
    `add_button` the buttons from left to right; `hint` stands at the left of them.
    """

    def __init__(self, parent: QWidget | None, name: str, title: str, width: int = 480) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(grown(width), _WIDEST))
        self.title = title_label(title)
        self.badge = Badge()
        self.badge.hide()
        self.hint = muted_label()
        self.body = QVBoxLayout()
        # Large text may need more height than a small screen has: then the body scrolls, and the buttons stay in view.
        self._area = _in_area(self.body) if text_is_large() else None
        self._buttons = QHBoxLayout()
        self._left_buttons: list[QPushButton] = []
        self._right_buttons: list[QPushButton] = []
        self._confirm_keys: list[QShortcut] = []
        self._arming = QTimer(self, singleShot=True, interval=30)
        self._arming.timeout.connect(self._arm_confirm_keys)
        self._assemble_sheet()

    def show_badge(self, text: str, tone: str) -> None:
        """Say at the top right which environment this is about."""
        self.badge.show_state(text, tone)
        self.badge.setVisible(bool(text))

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put a button at the right end of the foot. None is pressed by a bare Enter."""
        button.setAutoDefault(False)
        button.setAccessibleName(button.text())
        self._buttons.addWidget(button)
        self._right_buttons.append(button)
        return button

    def add_left_button(self, button: QPushButton) -> QPushButton:
        """Put a button at the left end of the foot, apart from those that go on."""
        button.setAutoDefault(False)
        button.setAccessibleName(button.text())
        self._buttons.insertWidget(len(self._left_buttons), button)
        self._left_buttons.append(button)
        return button

    def add_confirm_keys(self, on_confirm: Callable[[], None]) -> None:
        """Let Ctrl+Enter confirm: a press made in this dialog, never one still held down from the form before it."""
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(on_confirm)
            self._confirm_keys.append(shortcut)

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        # A sentence that appears (an error, a notice) must not squeeze what stands around it.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._grow()
        if event.type() is QEvent.Type.Show:
            self._arm_confirm_keys()
        if event.type() is QEvent.Type.Polish:
            self._put_buttons_last()
        return taken

    # ------------------------------------------------------------------ internals

    def _assemble_sheet(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(14)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 4)
        column.setSpacing(14)
        column.addLayout(head)
        if self._area is None:
            column.addLayout(self.body, 1)
        else:
            column.addWidget(self._area, 1)
        column.addLayout(self._buttons)

    def _arm_confirm_keys(self) -> None:
        """Wait until Ctrl was let go: X11 does not tell each repeat of a held key from a press of its own."""
        held = bool(QGuiApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        for shortcut in self._confirm_keys:
            shortcut.setEnabled(not held)
        if held and self._confirm_keys:
            self._arming.start()

    def _put_buttons_last(self) -> None:
        """Tab goes through the body first; the foot was only built before it."""
        foot = [*self._left_buttons, *self._right_buttons]
        body = [widget for widget in self._focus_chain() if widget not in foot]
        for first, second in pairwise([*body[-1:], *foot]):
            QWidget.setTabOrder(first, second)

    def _focus_chain(self) -> list[QWidget]:
        chain: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                chain.append(widget)
            widget = widget.nextInFocusChain()
        return chain

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        room = self.screen().availableGeometry().size()
        width = min(max(self.width(), layout.totalMinimumSize().width()), room.width())
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        if self._area is not None:
            wanted = self.height() + self._missing_height(self._area)
        height = min(max(wanted, self.height()), room.height() - 40)
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)

    def _missing_height(self, area: QScrollArea) -> int:
        """How much higher the scrolling body would have to be to show all of itself."""
        content, view = self.body.parentWidget(), area.viewport()
        assert content is not None
        needed = self.body.totalHeightForWidth(view.width()) if self.body.hasHeightForWidth() else 0
        return max(needed, content.minimumSizeHint().height()) - view.height()


def _in_area(body: QVBoxLayout) -> QScrollArea:
    content = QWidget()
    content.setLayout(body)
    # What stands at the right keeps off the scroll bar.
    body.setContentsMargins(0, 0, 8, 0)
    return scrolling(content)
