"""The caret rests while nothing is typed: its blink alone woke a window at rest twice a second."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

PAUSE_MS = 5000
# As the system has it; 0 is a caret that stands.
_SYSTEM, _STANDS = -1, 0


class RestingCaret(QObject):
    """Lets the caret blink as the system wants it for a while after it moved, and then stand still, as GTK does.

    Attributes: `timer` (runs while the caret blinks).
    """

    def __init__(self, parent: QObject | None = None, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self.timer = QTimer(self, singleShot=True, interval=pause_ms)
        self.timer.timeout.connect(self._rest)
        self._hints = QGuiApplication.styleHints()
        # Qt tells the input method of each move of the caret, by key or mouse: no event needs to be looked at here.
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._moved)
        program = QApplication.instance()
        assert isinstance(program, QApplication)
        program.focusChanged.connect(self._moved)
        self._moved()

    def _moved(self) -> None:
        if QApplication.focusWidget() is None:  # no caret is shown, and none blinks
            self.timer.stop()
            return
        self._hints.setCursorFlashTime(_SYSTEM)
        self.timer.start()

    def _rest(self) -> None:
        self._hints.setCursorFlashTime(_STANDS)
