"""What goes on by itself, in one thread: unknown writes are read back, and followed payments asked about."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from services.background.ask_payments import AskPayments
from services.clock import Clock
from services.errors import ConsoleError
from services.writes.errors import NotDecidable
from services.writes.exactly_once import Fixes
from services.writes.records import Check, Intent, LateFind

# Seconds between the read-backs of one unknown write; the last one goes on for ever.
PAUSES = (5.0, 10.0, 20.0, 40.0, 60.0, 120.0, 300.0, 600.0)
CONFIRMED_PAUSES = (2.0, 60.0, 300.0)
LATE_PAUSES = (60.0, 300.0, 900.0, 1800.0, 3600.0)
IDLE_SECONDS = 30.0
PATIENCE_SECONDS = 3.0
_log = logging.getLogger("console.watch")
FOLLOWER = "console"  # the agent's name on what this thread finds out


class Watch:
    """Reads unknown outcomes back, for a day those settled as not placed, and looks for what was just confirmed.

    Decides and unlocks nothing.

    `on_check` and `on_late` are called on the thread of `tick`; `on_trouble` with every error that kept a
    read-back from happening. `payments` are asked about at each tick, where they are due. `tick` can be called
    directly; `start` runs it in a thread until `stop`.
    """

    def __init__(
        self,
        fixes: Fixes,
        clock: Clock,
        on_check: Callable[[Check], object],
        on_late: Callable[[LateFind], object],
        on_trouble: Callable[[ConsoleError], object],
        payments: AskPayments | None = None,
    ) -> None:
        self._fixes = fixes
        self._clock = clock
        self._on_check = on_check
        self._on_late = on_late
        self._on_trouble = on_trouble
        self._payments = payments
        self._due: dict[str, tuple[int, float]] = {}
        self._wake = threading.Event()
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Look at once: a write has just become unknown, or a payment is followed."""
        self._wake.set()

    def stop(self) -> None:
        """End after the read-back that runs now; one that hangs in the system is left behind."""
        self._ended.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(PATIENCE_SECONDS)

    def tick(self) -> float:
        """Do what is due; returns the seconds until something is due again."""
        pause = self._read_unknown_back()
        next_payment = self._payments.tick(self._ended.is_set) if self._payments is not None else None
        return pause if next_payment is None else min(pause, next_payment)

    def _read_unknown_back(self) -> float:
        try:
            self._fixes.recover()
            unknown, watched = self._fixes.unknown(), self._fixes.watched()
        except ConsoleError as error:
            self._on_trouble(error)
            return IDLE_SECONDS
        confirmed = self._fixes.confirmed()
        self._forget({*(_key(intent) for intent in (*unknown, *watched)), *confirmed})
        for intent in unknown:
            self._when_due(_key(intent), intent.intent, PAUSES, self._read_back)
        for intent in watched:
            self._when_due(_key(intent), intent.intent, LATE_PAUSES, self._look_for_late)
        for name in confirmed:
            self._when_due(name, name, CONFIRMED_PAUSES, self._look_after_confirmed)
        return self._next()

    def _run(self) -> None:
        while not self._ended.is_set():
            self._wake.wait(self._turn())
            self._wake.clear()

    def _turn(self) -> float:
        """One tick; a fault of the program itself is logged, and must not end the watch over what is unknown."""
        try:
            return self.tick()
        except Exception:
            _log.exception("following went wrong")
            return IDLE_SECONDS

    def _when_due(self, key: str, intent: str, pauses: tuple[float, ...], look: Callable[[str], None]) -> None:
        now = self._clock.monotonic()
        turn, due = self._due.setdefault(key, (0, now + pauses[0]))
        if now < due or self._ended.is_set():
            return
        try:
            look(intent)
        except NotDecidable:
            # The agent was quicker, or it is on its way in the window that writes: nothing to tell, and no haste.
            pass
        except ConsoleError as error:
            self._on_trouble(error)
        turn = min(turn + 1, len(pauses) - 1)
        self._due[key] = (turn, self._clock.monotonic() + pauses[turn])

    def _read_back(self, intent: str) -> None:
        self._on_check(self._fixes.check(intent, FOLLOWER))

    def _look_after_confirmed(self, intent: str) -> None:
        self._fixes.look_after_confirmed(intent, FOLLOWER)

    def _look_for_late(self, intent: str) -> None:
        found = self._fixes.look_for_late(intent)
        if found is not None:
            self._on_late(found)

    def _forget(self, standing: set[str]) -> None:
        self._due = {key: due for key, due in self._due.items() if key in standing}

    def _next(self) -> float:
        now = self._clock.monotonic()
        return min([IDLE_SECONDS, *(max(due - now, 0.0) for _, due in self._due.values())])


def _key(intent: Intent) -> str:
    return f"{intent.intent} {intent.attempt} {intent.state.value}"
