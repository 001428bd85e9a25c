"""Small parts that every page is built from. Text that may come from a server is always plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look.colours import SIZES, grown, text_is_large
from ui.look.icons import set_icon
from ui.look.theme import restyle
from ui.widgets.announce import announce
from ui.words.formats import tip_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QPaintEvent

translate = QCoreApplication.translate


# Of a fact, however large the text: a longer one wraps.
_WIDEST_LABEL = 240
SHOW_CANCEL_AFTER_MS = 2000
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def plain_label(text: str = "", role: str = "", *, wrap: bool = True, selectable: bool = True) -> QLabel:
    """A label that never reads markup. `role`: "", title, headline, caption, strong, muted, error, mono, monoStrong."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if selectable:
        # By mouse only: a label is no stop on the way through the form with Tab.
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
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
    """The small capitals over an input or a group; the text itself stays in normal case for screen readers."""
    return plain_label(text, "caption", wrap=False, selectable=False)


class PushButton(QPushButton):
    """A button that Enter presses as Space does, on every system; not in a dialog, where Enter presses none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.window(), QDialog)
        if not enter:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and event.modifiers() in _BARE:
            self.click()


def push_button(text: str, kind: str = "secondary", name: str = "") -> QPushButton:
    """A button; `kind`: primary, secondary, danger, link, quiet. No button is a dialog's default by itself."""
    button = PushButton(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.setObjectName(name)
    if kind in ("link", "quiet"):
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def icon_button(icon_name: str, accessible_name: str, name: str = "") -> QPushButton:
    """A quiet button with only an icon; its name is also its tool tip."""
    button = push_button("", "quiet", name)
    set_icon(button, icon_name)
    button.setAccessibleName(accessible_name)
    button.setToolTip(tip_text(accessible_name))
    return button


def line() -> QFrame:
    """A thin horizontal rule."""
    frame = QFrame()
    frame.setProperty("role", "line")
    return frame


def show_when(widget: QWidget, shown: bool) -> None:
    """Show or hide a part; one that is in no layout yet is never flashed up as a window of its own."""
    if shown and widget.parentWidget() is None:
        # It comes up with whatever it will be put into, even if it was hidden before.
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        return
    widget.setVisible(shown)


class ElidedLabel(QLabel):
    """One line of plain text that ends in an ellipsis where it has no room; the whole text is the tool tip."""

    def __init__(self, text: str = "", role: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip_text(text) if text else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtGui import QPainter  # the window's first paint has none of these labels

        painter = QPainter(self)
        one_line = " ".join(self.text().split())
        shown = self.fontMetrics().elidedText(one_line, self._mode, self.contentsRect().width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)


class Badge(QLabel):
    """A rounded word in a tone: green, red, amber, blue, violet or grey."""

    def __init__(self, text: str = "", tone: str = "grey") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(20, self.fontMetrics().height() + 4))
        self.setProperty("role", "badge")
        self.show_state(text, tone)

    def show_state(self, text: str, tone: str) -> None:
        """Show another word and tone."""
        self.setText(text)
        restyle(self, "tone", tone)


class Dot(QLabel):
    """A small round light in a tone. It says nothing by itself: put words beside it."""

    def __init__(self, tone: str = "grey") -> None:
        super().__init__()
        self.setProperty("role", "dot")
        self.setFixedSize(8, 8)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        restyle(self, "tone", tone)


class CardFrame(QFrame):
    """A white rounded frame: caption, headline, text, anything of one's own (`body`), and a row of buttons."""

    def __init__(self, title: str = "", headline: str = "", text: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title = caption_label(title)
        self.headline = plain_label(headline, "headline")
        self.text = muted_label(text)
        self.body = QVBoxLayout()
        self._buttons = QHBoxLayout()
        self._assemble()
        self.set_title(title)
        self.show_facts(headline, text)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        show_when(self.title, bool(title))
        self.setAccessibleName(title)

    def show_facts(self, headline: str, text: str = "") -> None:
        """Set headline and text; an empty one takes no room."""
        self.headline.setText(headline)
        show_when(self.headline, bool(headline))
        self.text.setText(text)
        show_when(self.text, bool(text))
        self.setAccessibleDescription(f"{headline}. {text}" if text else headline)

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put a button at the end of the button row."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(SIZES.gap_small)
        for label in (self.title, self.headline, self.text):
            layout.addWidget(label)
        layout.addLayout(self.body)
        layout.addStretch(1)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        layout.addLayout(self._buttons)


class FactGrid(QWidget):
    """Rows of a muted label and a bold value."""

    def __init__(self, label_width: int = 120) -> None:
        super().__init__()
        self._label_width = label_width
        self._values: dict[str, QLabel] = {}
        self._last_stop: QWidget = self
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SIZES.gap_large)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, min(grown(label_width), _WIDEST_LABEL))
        self._grid.setColumnStretch(1, 1)

    def add(self, label: str, value: str, *, mono: bool = False, copy: bool = False) -> QLabel:
        """Add a row; the value's label is returned, so that it can change later."""
        row = self._grid.rowCount()
        shown = plain_label(value, "monoStrong" if mono else "strong")
        shown.setAccessibleName(label)
        beside = Qt.AlignmentFlag.AlignVCenter if copy else Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(plain_label(label, "muted", selectable=False), row, 0, beside)
        self._grid.addWidget(shown, row, 1)
        if copy:
            self._add_copy(label, shown, row)
        self._values[label] = shown
        return shown

    def _add_copy(self, label: str, shown: QLabel, row: int) -> None:
        button = CopyButton(shown.text, slim=True, name=f"copyFact{len(self._values) + 1}Button")
        button.setAccessibleName(translate("CopyButton", "Copy: {what}").format(what=label))
        # Beside the value, or below it where large text leaves no room.
        place = (row + 1, 1) if text_is_large() else (row, 2)
        self._grid.addWidget(button, *place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # Rows come and go: Tab takes the buttons where the grid stands, from top to bottom.
        self.setTabOrder(self._last_stop, button)
        self._last_stop = button

    def value(self, label: str) -> str:
        """The value that stands beside this label; KeyError if there is no such row."""
        return self._values[label].text()

    def clear(self) -> None:
        """Take all rows away."""
        self._values.clear()
        self._last_stop = self
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def set_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show these (label, value) rows instead of what stands here."""
        self.clear()
        for label, value in facts:
            self.add(label, value)


class NoticeBox(QFrame):
    """A block of information in a tone; hidden while it has no text."""

    def __init__(self, text: str = "", tone: str = "grey") -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.label = plain_label()
        self._buttons = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        layout.addWidget(self.label)
        layout.addLayout(self._buttons)
        self.show_text(text, tone)

    def show_text(self, text: str, tone: str = "grey") -> None:
        news = text != self.label.text()
        self.label.setText(text)
        self.setAccessibleName(text)
        restyle(self, "tone", tone)
        show_when(self, bool(text))
        if news and self.isVisible():
            announce(self, text)

    def add_button(self, button: QPushButton) -> QPushButton:
        """Put a button under the text, at the right."""
        if self._buttons.count() == 0:
            self._buttons.addStretch(1)
        self._buttons.addWidget(button)
        return button


class CopyButton(PushButton):
    """Copies what `get_text` gives at the moment of the press, and says so for a moment."""

    copied = Signal(str)

    def __init__(self, get_text: Callable[[], str], text: str = "", *, slim: bool = False, name: str = "") -> None:
        super().__init__()
        self._get_text = get_text
        self._text = text or translate("CopyButton", "Copy")
        self._back = QTimer(self, singleShot=True, interval=1500)
        self._back.timeout.connect(self._show_ready)
        self.setObjectName(name)
        self.setProperty("kind", "secondary")
        self.setProperty("slim", slim)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.copy)
        self._show_ready()

    def copy(self) -> None:
        text = self._get_text()
        QGuiApplication.clipboard().setText(text)
        # The button keeps its width, so that nothing beside it jumps.
        self.setMinimumWidth(self.width())
        self.setText(translate("CopyButton", "Copied"))
        set_icon(self, "check", "green")
        self._back.start()
        announce(self, self.text())
        self.copied.emit(text)

    def _show_ready(self) -> None:
        self.setText(self._text)
        set_icon(self, "copy", "primary" if self.property("kind") == "primary" else "text")

    def changeEvent(self, event: QEvent) -> None:
        from PySide6.QtCore import QEvent  # its many types take 2 ms: not before the window's first paint

        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._back.stop()
            self._show_ready()


class CancelButton(PushButton):
    """Hidden while nothing is awaited, and for as long as an answer may still come soon."""

    def __init__(self, name: str) -> None:
        super().__init__(QCoreApplication.translate("StatePanel", "Cancel"))
        self.setObjectName(name)
        self.setAccessibleName(self.text())
        self.setAutoDefault(False)
        self.setProperty("kind", "secondary")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._late = QTimer(self, singleShot=True, interval=SHOW_CANCEL_AFTER_MS)
        self._late.timeout.connect(self.show)
        self.hide()

    def show_waiting(self, waiting: bool) -> None:
        """Say whether an answer is awaited; saying it twice starts no new wait."""
        if not waiting:
            self._late.stop()
            self.hide()
        elif self.isHidden() and not self._late.isActive():
            self._late.start()
