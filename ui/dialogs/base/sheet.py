"""The shape all dialogs share: a title with a badge, a body, and a foot of buttons with a hint at its left."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.look.colours import grown, text_is_large
from ui.widgets.basics import next_in_chain
from ui.widgets.boxes import scrolling
from ui.widgets.fold import Fold
from ui.widgets.labels import Badge, muted_label, title_label

MARGIN = 24
# Within the smallest screen.
_WIDEST = 1000
# A laptop of 768 pixels without its task bar is one.
_LOW_SCREEN = 740
# Title, buttons and margins of a dialog, and what is left free above and below it.
_AROUND_BODY = 184
_LEAST_SCROLLING = 96


class Sheet(QDialog):
    """A dialog over its window: opened with `open()`, gone when closed, without a default button.

    Subclasses build facts, widgets, buttons, assemble and load in that order. `body` takes the content,
    `pinned` what must be seen, or filled in, before a button is pressed: it stands over them and never scrolls;
    `add_button` the buttons from left to right; `hint` stands at the left of them.
    """

    # Not one that has a size of its own, for what scrolls in it.
    as_high_as_its_content = True

    def __init__(self, parent: QWidget | None, name: str, title: str, width: int = 480) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = parent.window().width() - 40 if parent is not None else _WIDEST
        self.setMinimumWidth(min(grown(width), _WIDEST, room))
        self.title = title_label(title)
        self.badge = Badge()
        self.badge.hide()
        self.hint = muted_label()
        self.body = QVBoxLayout()
        self.pinned = QVBoxLayout()
        # Where the height may not do, the body scrolls, and the buttons stay in view.
        self._area = _in_area(self.body) if text_is_large() or self._is_on_a_low_screen() else None
        self._buttons = QHBoxLayout()
        self._left_buttons: list[QPushButton] = []
        self._right_buttons: list[QPushButton] = []
        self._confirm_keys: list[QShortcut] = []
        self._keyboard_given = False
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

    def scrolls_by_itself(self, part: QWidget, least: int, others: int = 0) -> None:
        """Give a part with a scroll bar of its own its least height, beside `others` pixels of the body.

        Less on a low screen: there the body would scroll, too, and two bars stand beside each other.
        """
        room = self.screen().availableGeometry().height() - _AROUND_BODY - others
        part.setMinimumHeight(max(min(least, room), _LEAST_SCROLLING, part.minimumSizeHint().height()))

    def give_keyboard(self, enter: Callable[[], object]) -> None:
        """Give it, once, to what came only after the dialog was open, unless somebody took it elsewhere."""
        given, self._keyboard_given = self._keyboard_given, True
        if not given and self.focusWidget() in (None, *self._left_buttons, *self._right_buttons):
            enter()

    def sizeHint(self) -> QSize:
        """As high as its texts are at the width it gets, not at the narrower one that they would do with."""
        hint, layout = super().sizeHint(), self.layout()
        width = max(hint.width(), self.minimumWidth())
        if layout is not None and layout.hasHeightForWidth():
            return QSize(width, layout.totalHeightForWidth(width))
        return QSize(width, hint.height())

    @property
    def scrolls(self) -> bool:
        """Whether the whole body scrolls: then no part of it should scroll in itself."""
        return self._area is not None

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        # A sentence that appears (an error, a notice) must not squeeze what stands around it.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._grow()
        if event.type() is QEvent.Type.Show:
            if self.as_high_as_its_content:
                self._fit()
            self._arm_confirm_keys()
            # Where a screen reader listens, lists measured their rows before they had their look.
            for rows in self.findChildren(QListView):
                rows.scheduleDelayedItemsLayout()
        if event.type() is QEvent.Type.Polish:
            self._put_buttons_last()
        return taken

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From wherever the keyboard is: a button of the foot scrolls nothing.
        if not any(fold.turn(event.key()) for fold in self.findChildren(Fold)):
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ internals

    def _is_on_a_low_screen(self) -> bool:
        return self.screen().availableGeometry().height() < _LOW_SCREEN

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
        self.pinned.setSpacing(10)
        column.addLayout(self.pinned)
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
        widget = next_in_chain(self)
        while widget is not None and widget is not self:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                chain.append(widget)
            widget = next_in_chain(widget)
        return chain

    def _fit(self) -> None:
        """Wrapped labels ask for more height than they need before they know their width."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        wanted = self.height()
        if self._area is not None:
            wanted += self._missing_height(self._area)
        elif layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(self.width())
        self.resize(self.width(), min(wanted, self.screen().availableGeometry().height() - 40))
        self._keep_on_screen()

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
            self._keep_on_screen()

    def _keep_on_screen(self) -> None:
        """What grew downwards must not take its buttons below the screen's edge."""
        screen, frame = self.screen().availableGeometry(), self.frameGeometry()
        left = max(min(frame.left(), screen.right() + 1 - frame.width()), screen.left())
        top = max(min(frame.top(), screen.bottom() + 1 - frame.height()), screen.top())
        if self.isVisible() and (left, top) != (frame.left(), frame.top()):
            self.move(left, top)

    def _missing_height(self, area: QScrollArea) -> int:
        """How much higher the scrolling body would have to be to show all of itself."""
        content, view = self.body.parentWidget(), area.viewport()
        assert content is not None
        needed = self.body.totalHeightForWidth(view.width()) if self.body.hasHeightForWidth() else 0
        # What the fold takes of it is given back where nothing is missing.
        return max(needed, content.minimumSizeHint().height()) - area.height()


def _in_area(body: QVBoxLayout) -> QScrollArea:
    content = QWidget()
    content.setLayout(body)
    # What stands at the right keeps off the scroll bar.
    body.setContentsMargins(0, 0, 8, 0)
    area = scrolling(content)
    Fold(area)
    return area
