"""The five-state panel: every view of something remote is idle, loading, rows, empty or error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.look.colours import SIZES, shown_tokens
from ui.look.dates import clock_text
from ui.look.icons import set_icon
from ui.look.theme import restyle
from ui.widgets.announce import announce
from ui.widgets.buttons import SHOW_CANCEL_AFTER_MS, push_button
from ui.widgets.labels import muted_label, plain_label
from ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate

SHOW_LOADING_AFTER_MS = 150


class StatePanel(QWidget):
    """Shows exactly one of five states around a content widget.

    `state` is "idle", "loading", "rows", "empty" or "error". On a refresh the old rows stay, dimmed.
    """

    retry = Signal()
    cancelled = Signal()
    state_changed = Signal(str)

    def __init__(self, content: QWidget | None = None, *, show_as_of: bool = True) -> None:
        super().__init__()
        # Off where a notice of the window speaks of what made this ask.
        self.heard = True
        self._state = "idle"
        self._before = "idle"
        self._as_of: datetime | None = None
        self._show_as_of = show_as_of
        self._content: QWidget = QWidget()

        self._idle = _Message()
        self._loading = _Message()
        self._empty = _Message()
        self._error = _ErrorMessage()
        self._error.retry_button.clicked.connect(self.retry)
        self._stack = ShownStack()
        self._veil = _Veil(self._stack)
        self._status = muted_label()
        self._cancel = push_button(translate("StatePanel", "Cancel"), name="cancelLoadingButton")
        self._cancel.clicked.connect(self._on_cancel)

        self._loading_timer = QTimer(self, singleShot=True, interval=SHOW_LOADING_AFTER_MS)
        self._loading_timer.timeout.connect(self._on_loading_late)
        self._cancel_timer = QTimer(self, singleShot=True, interval=SHOW_CANCEL_AFTER_MS)
        self._cancel_timer.timeout.connect(self._cancel.show)
        self._assemble()
        self.set_content(content or self._content)
        self.show_idle("")

    def _assemble(self) -> None:
        self._status.setWordWrap(False)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, SIZES.gap_small, 0, 0)
        foot.addStretch(1)
        foot.addWidget(self._status)
        foot.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)
        for page in (self._idle, self._loading, self._empty, self._error):
            self._stack.addWidget(page)

    # ------------------------------------------------------------------ what pages call

    @property
    def state(self) -> str:
        """The state now; a loading that is not drawn yet is already "loading"."""
        return self._state

    @property
    def as_of(self) -> datetime | None:
        """When the rows on screen came, aware UTC."""
        return self._as_of

    def as_of_text(self) -> str:
        """When the rows on screen came, as words: "as of 14:05"."""
        return translate("StatePanel", "as of {time}").format(time=clock_text(self._as_of)) if self._as_of else ""

    def want_least(self) -> None:
        """Ask for no more height than the state on show needs: where all around it scrolls, too."""
        self._stack.wants_least = True
        self._stack.updateGeometry()

    def set_content(self, content: QWidget) -> None:
        """The widget that shows the rows; it stays the page's own to fill."""
        self._stack.removeWidget(self._content)
        self._content = content
        self._stack.insertWidget(0, content)

    def show_idle(self, text: str) -> None:
        """Nothing was asked for yet."""
        self._idle.show_text(text)
        self._enter("idle", self._idle)

    def show_loading(self, text: str = "") -> None:
        """An answer is awaited: drawn after a moment only, so that quick answers do not flicker."""
        if self._state != "loading":
            self._before = self._state
        self._loading.show_text(text or translate("StatePanel", "Asking Linksfield..."))
        self._set_state("loading")
        self._loading_timer.start()
        self._cancel_timer.start()

    def show_rows(self, as_of: datetime) -> None:
        """The rows are there, as they were at `as_of` (aware UTC)."""
        self._as_of = as_of
        self._enter("rows", self._content)

    def show_empty(self, text: str, hint: str = "") -> None:
        """The answer came, and there is nothing: `text` says what there is none of."""
        self._empty.show_text(text, hint)
        self._announce_answer(text)
        self._enter("empty", self._empty)

    def show_error(self, sentence: str, details: str = "") -> None:
        """The call failed: never to be read as "there are none"."""
        self._error.show_error(sentence, details)
        self._announce_answer(sentence)
        self._enter("error", self._error)

    # ------------------------------------------------------------------ internals

    def _announce_answer(self, sentence: str) -> None:
        """Say an answer that came just now; showing it once more, as for another card, is no news."""
        if self.heard and self._state == "loading" and self.isVisible():
            announce(self, sentence, urgent=True)

    def _enter(self, state: str, page: QWidget) -> None:
        self._loading_timer.stop()
        self._cancel_timer.stop()
        self._cancel.hide()
        self._veil.hide()
        self._stack.setCurrentWidget(page)
        self._show_status(self.as_of_text() if state == "rows" and self._show_as_of else "")
        self._set_state(state)

    def _set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _show_status(self, text: str) -> None:
        self._status.setText(text)
        self._foot.setVisible(bool(text))

    def _on_loading_late(self) -> None:
        if self._before == "rows":
            self._veil.cover()
            self._show_status(translate("StatePanel", "Refreshing..."))
        else:
            self._stack.setCurrentWidget(self._loading)
            self._show_status(" ")

    def _on_cancel(self) -> None:
        if self._before == "rows":
            self._enter("rows", self._content)
        else:
            self.show_idle(translate("StatePanel", "Cancelled before an answer came."))
        self.cancelled.emit()


class ShownStack(QStackedWidget):
    """As small as what is on show: the details of an error that is not there take no room."""

    wants_least = False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() if self.wants_least else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        # Qt would take the highest of all states.
        return False

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        if shown is None:
            return super().minimumSizeHint()
        least, layout = shown.minimumSizeHint().expandedTo(shown.minimumSize()), shown.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(layout.totalMinimumHeightForWidth(self.width()))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class _Message(QWidget):
    """A text in the middle of the panel, with a hint under it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = plain_label()
        self.hint = muted_label()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 24)
        self.column.setSpacing(SIZES.gap)
        self.column.addStretch(2)
        for label in (self.text, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.column.addWidget(label)
        self.column.addStretch(3)

    def show_text(self, text: str, hint: str = "") -> None:
        self.text.setText(text)
        restyle(self.text, "role", "headline" if hint else "muted")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))


class _ErrorMessage(_Message):
    """A failed call: what happened, Retry, and the raw text one click away."""

    def __init__(self) -> None:
        super().__init__()
        sign = QLabel()
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_icon(sign, "warning", "red", 28)
        self.retry_button = push_button(translate("StatePanel", "Retry"), "primary", "retryButton")
        self.details_button = push_button("", "link", "detailsButton")
        self.details = LongText("errorDetails", translate("StatePanel", "Details of the error"))
        self.details.setMinimumHeight(140)
        self.details_button.clicked.connect(self._on_details)
        self.column.insertWidget(1, sign)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.retry_button)
        row.addWidget(self.details_button)
        row.addStretch(1)
        self.column.insertLayout(4, row)
        self.column.insertWidget(5, self.details, 4)

    def show_error(self, sentence: str, details: str) -> None:
        self.show_text(sentence)
        restyle(self.text, "role", "strong")
        if details != self.details.whole:
            self.details.show_text(details)
        self.details_button.setVisible(bool(details))
        self._open_details(False)

    def _on_details(self) -> None:
        self._open_details(self.details.isHidden())

    def _open_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        hide, show = translate("StatePanel", "Hide details"), translate("StatePanel", "Show details")
        self.details_button.setText(hide if shown else show)


class _Veil(QWidget):
    """Dims old rows while new ones are awaited; they can still be read, scrolled and copied."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        covered.installEventFilter(self)

    def cover(self) -> None:
        self.resize(self._covered.size())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.resize(self._covered.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = QColor(shown_tokens().page)
        colour.setAlpha(140)
        QPainter(self).fillRect(self.rect(), colour)
