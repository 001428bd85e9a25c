"""The thread that watches over unknown writes does not end with one fault."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from services.background.watch import Watch
from services.clock import SystemClock
from services.errors import ConsoleError
from services.writes.exactly_once import Fixes
from services.writes.records import Check, Intent, LateFind


class FaultyFixes(Fixes):
    """Fails as a program fails that has a fault, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.asked_again = threading.Event()

    def recover(self) -> tuple[Intent, ...]:
        self.asked += 1
        if self.asked > 1:
            self.asked_again.set()
        raise ZeroDivisionError


def watch_over(fixes: Fixes) -> Watch:
    def on_check(_check: Check) -> None: ...
    def on_late(_found: LateFind) -> None: ...
    def on_trouble(_error: ConsoleError) -> None: ...

    return Watch(fixes, SystemClock(), on_check, on_late, on_trouble)


@contextmanager
def watch_that_fails() -> Iterator[None]:
    """A watch at work whose every look fails as a program fails that has a fault."""
    watch = watch_over(FaultyFixes())
    watch.start()
    try:
        yield
    finally:
        watch.stop()


def test_a_fault_is_logged_and_the_next_turn_comes(caplog: pytest.LogCaptureFixture) -> None:
    fixes = FaultyFixes()
    watch = watch_over(fixes)
    watch.start()
    while not fixes.asked_again.wait(0.05):
        watch.wake()
    watch.stop()
    assert "following went wrong" in caplog.text
