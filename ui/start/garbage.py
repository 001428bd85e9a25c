"""Collects reference cycles on the GUI thread only: a widget that dies on a worker thread takes the program along."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

_PAUSE_MS = 2000


class GarbageCollector(QObject):
    """Replaces Python's own timing of garbage collection for as long as it lives; `stop` gives it back.

    Nothing beats in a window that rests: each time that Qt's loop wakes up it is looked whether anything is due.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        # What was loaded by now stays for ever: looking through it again and again would only cost time.
        gc.freeze()
        self._awake = QAbstractEventDispatcher.instance().awake
        self._awake.connect(self._look)

    @property
    def waits(self) -> bool:
        """Whether it is going to collect."""
        return self._timer.isActive()

    def collect(self) -> None:
        """Collect the generations that are due, as Python would by itself."""
        due = _due()
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Collect everything once more, and leave the timing to Python again."""
        self._awake.disconnect(self._look)
        self._timer.stop()
        gc.collect()
        gc.enable()

    def _look(self) -> None:
        # A younger generation is due before an older one ever is.
        if gc.get_count()[0] > gc.get_threshold()[0] and not self._timer.isActive():
            self._timer.start()


def _due() -> list[int]:
    return [
        generation
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if threshold and count > threshold
    ]
