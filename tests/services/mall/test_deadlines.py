"""Calls that are over are not kept until their deadlines."""

from __future__ import annotations

import time
import weakref

from services.wire.deadlines import Flight, Watchdog


class OneFlight(Flight):
    """Can be looked for when it is let go."""


def test_calls_that_are_over_are_let_go_long_before_their_deadlines() -> None:
    watchdog = Watchdog()
    flights = weakref.WeakSet[OneFlight]()
    try:
        for _ in range(1000):
            flight = OneFlight(time.monotonic() + 3600, 1)
            flights.add(flight)
            watchdog.watch(flight)
            flight.land()
        del flight
        assert len(flights) <= 65
    finally:
        watchdog.close()


def test_letting_go_of_what_is_over_keeps_watch_over_what_is_not() -> None:
    watchdog = Watchdog()
    try:
        under_way = [Flight(time.monotonic() + 3600, 1) for _ in range(200)]
        for flight in under_way:
            watchdog.watch(flight)
            over = Flight(time.monotonic() + 3600, 1)
            watchdog.watch(over)
            over.land()
    finally:
        watchdog.close()
    assert all(flight.expired for flight in under_way)
