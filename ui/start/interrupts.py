"""Ctrl-C, SIGTERM and a terminal that goes (SIGHUP) close the window properly."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

from services.start.folders import INTERRUPTS

_PAUSE_MS = 300


@contextmanager
def closing_on_interrupt(close: Callable[[], None]) -> Iterator[None]:
    """While this lasts, an interrupt closes the window.

    Qt's loop runs no Python code while it waits, and signals are taken up by Python code: a slow beat runs some. What
    the signal interrupts may hold a lock that closing wants, so that the signal is only noted, and the beat closes.
    """
    interrupted: list[int] = []

    def look() -> None:
        if interrupted:
            interrupted.clear()
            close()

    beat = QTimer()
    beat.timeout.connect(look)
    beat.start(_PAUSE_MS)
    previous = {
        number: signal.signal(number, lambda number, _frame: interrupted.append(number)) for number in INTERRUPTS
    }
    yield
    for number, handler in previous.items():
        signal.signal(number, handler)
    beat.stop()
