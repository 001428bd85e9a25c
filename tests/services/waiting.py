"""Waiting for what is meant, instead of sleeping."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


def wait_for(happened: Callable[[], object], seconds: float = 10.0) -> None:
    """Return once it has happened; fail if it does not."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not happened():
        assert time.monotonic() < deadline, "it did not happen in time"
        pause.wait(0.005)
