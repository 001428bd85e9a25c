"""How fast many cards are asked for: a few at a time, not too many a second, and slower where Linksfield is busy."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

MOST_AT_ONCE = 3
"""Cards that are asked for at the same time: fewer than the calls of a look-up by hand."""
INTERVAL = 0.1
"""Least seconds between the beginnings of two cards."""
LONGEST_PAUSE = 30.0
FIRST_PAUSE = 1.0
_WELL_BEFORE_MORE = 20
_MEASURED_SECONDS = 15.0


class Pace:
    """Gives turns. Thread-safe. All figures are ours: Linksfield documents no limit.

    Where it is busy, everybody waits (1 s, then twice as long each time, at most 30 s), and fewer go at once; after
    twenty answers in a row one more does.
    """

    def __init__(
        self,
        interval: float = INTERVAL,
        first_pause: float = FIRST_PAUSE,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._interval = interval
        self._first_pause = first_pause
        self._monotonic = monotonic
        self._changed = threading.Condition()
        self._at_once = MOST_AT_ONCE
        self._running = 0
        self._next = 0.0
        self._pause = 0.0
        self._well = 0
        self._slowed_at = 0.0
        self._ended: deque[float] = deque(maxlen=200)
        self._open = True

    def turn(self) -> float | None:
        """Wait for a turn: its moment, for `over`; None once it is closed."""
        with self._changed:
            while self._open:
                left = self._next - self._monotonic()
                if left <= 0 and self._running < self._at_once:
                    self._running += 1
                    begun = self._monotonic()
                    self._next = begun + self._interval
                    return begun
                self._changed.wait(left if left > 0 else None)
            return None

    def over(self, begun: float, *, busy: bool) -> None:
        """The questions of this turn ended; `busy`: Linksfield said that it is, or said nothing in time."""
        with self._changed:
            self._running -= 1
            if not busy:
                self._went_well()
            elif begun >= self._slowed_at:  # of several under way when it became busy, the first one tells
                self._slow_down()
            self._changed.notify_all()

    def close(self) -> None:
        """Give no more turns; whoever waits for one is told at once."""
        with self._changed:
            self._open = False
            self._changed.notify_all()

    @property
    def waits(self) -> float:
        """Seconds until anything is asked again, while Linksfield is busy; else 0."""
        with self._changed:
            left = self._next - self._monotonic()
            return left if self._pause and left > self._interval else 0.0

    @property
    def per_second(self) -> float:
        """Cards a second, measured over the last quarter of a minute; 0 before two have ended."""
        with self._changed:
            now = self._monotonic()
            lately = [at for at in self._ended if now - at <= _MEASURED_SECONDS]
            return (len(lately) - 1) / max(now - lately[0], 0.001) if len(lately) > 1 else 0.0

    def _slow_down(self) -> None:
        self._slowed_at = self._monotonic()
        self._pause = min(max(self._pause * 2, self._first_pause), LONGEST_PAUSE)
        self._at_once, self._well = max(self._at_once - 1, 1), 0
        self._next = self._slowed_at + self._pause

    def _went_well(self) -> None:
        self._ended.append(self._monotonic())
        self._well += 1
        if self._well >= _WELL_BEFORE_MORE:
            self._well, self._pause = 0, 0.0
            self._at_once = min(self._at_once + 1, MOST_AT_ONCE)
