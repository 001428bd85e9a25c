"""Collects reference cycles on the GUI thread only: a widget that dies on a worker thread takes the program along."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 2000


class GarbageCollector(QObject):
    """Replaces Python's own timing of garbage collection for as long as it lives; `stop` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        # What was loaded by now stays for ever: looking through it again and again would only cost time.
        gc.freeze()
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due, as Python would by itself."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if threshold and count > threshold
        ]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Collect everything once more, and leave the timing to Python again."""
        self._timer.stop()
        gc.collect()
        gc.enable()
