"""Ctrl-C, SIGTERM and a terminal that goes (SIGHUP) close the window properly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

from services.start.interruptions import noted


@contextmanager
def closing_on_interrupt(close: Callable[[], None]) -> Iterator[None]:
    """While this lasts, an interrupt closes the window.

    Qt's loop runs no Python code while it waits, and signals are taken up by Python code: a socket wakes it. What the
    signal interrupts may hold a lock that closing wants, so that the signal is only noted, and the loop closes.
    """
    with noted() as interruptions:

        def look() -> None:
            if interruptions.came():
                close()

        notifier = QSocketNotifier(interruptions.descriptor, QSocketNotifier.Type.Read)
        notifier.activated.connect(look)
        yield
        notifier.setEnabled(False)
