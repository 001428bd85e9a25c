"""Ctrl-C, SIGTERM and a terminal that goes (SIGHUP), noted; a socket has something to read when one came."""

from __future__ import annotations

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from services.start.folders import INTERRUPTS

_MOST = 4096


class Interruptions:
    """What came since it was last looked: a signal only notes it, since what it interrupts may hold a lock."""

    def __init__(self, reading: socket.socket) -> None:
        self._reading = reading
        self._came: list[int] = []

    @property
    def descriptor(self) -> int:
        """The socket that wakes whoever waits for it to be readable."""
        return self._reading.fileno()

    def note(self, number: int, _frame: object) -> None:
        """The handler of a signal."""
        self._came.append(number)

    def came(self) -> bool:
        """Whether one came since this was asked last; never blocks."""
        with suppress(BlockingIOError):
            self._reading.recv(_MOST)
        came = bool(self._came)
        self._came.clear()
        return came


@contextmanager
def noted() -> Iterator[Interruptions]:
    """While this lasts, what asks the process to end is noted and does nothing else; on the main thread alone."""
    reading, writing = socket.socketpair()
    for end in (reading, writing):
        end.setblocking(False)
    interruptions = Interruptions(reading)
    earlier = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    previous = {number: signal.signal(number, interruptions.note) for number in INTERRUPTS}
    yield interruptions
    for number, handler in previous.items():
        signal.signal(number, handler)
    signal.set_wakeup_fd(earlier)
    reading.close()
    writing.close()
