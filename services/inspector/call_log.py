"""The last calls, for the inspector and for how Linksfield answers at the moment."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from services.records import Call

CALLS_KEPT = 200


class CallLog:
    """The last 200 calls, redacted, newest last. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self._listeners: tuple[Callable[[], None], ...] = ()

    def add(self, call: Call) -> None:
        """Keep one attempt; the oldest falls out."""
        with self._lock:
            self._calls.append(call)
            listeners = self._listeners
        for listener in listeners:
            listener()

    def listen(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after every call, on the thread that made it: it must be quick and not raise."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

    def all(self) -> tuple[Call, ...]:
        """Every call that is kept, oldest first."""
        with self._lock:
            return tuple(self._calls)
