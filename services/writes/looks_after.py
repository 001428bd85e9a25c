"""What was confirmed by its answer is looked for three times afterwards: the journal tells how often, over restarts."""

from __future__ import annotations

import threading
from datetime import timedelta

from services.clock import Clock
from services.writes.ledger import Ledger
from services.writes.records import Evidence, Intent
from services.writes.states import BY_CONTRACT, Cause, State

LOOKS_AFTER = 3
TAKEN_UP = timedelta(days=1)


def tells_enough(evidence: Evidence) -> bool:
    """Whether a look was the last: it showed the write, or spoke against it."""
    return evidence.proves or evidence.contradicts


class LooksAfter:
    """How often each confirmed write was looked for. Thread-safe."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._lock = threading.Lock()
        self._looks: dict[str, int] = {}
        self._taken_up = False

    def begin(self, intent: Intent) -> None:
        """Look for this one, which was confirmed just now."""
        with self._lock:
            self._looks[intent.intent] = 0

    def take_up(self) -> None:
        """Go on with what an earlier run left, once in each run. Raises JournalTrouble."""
        if self._taken_up:
            return
        begun = self._ledger.begun_since(self._clock.now() - TAKEN_UP)
        confirmed = (each for each in begun if each.state is State.CONFIRMED and each.cause == Cause.ANSWER_NAMES_IT)
        # To what went to CSSS a look adds nothing: its answer told the order's new end, or a new order's number.
        confirmed = (each for each in confirmed if each.write.what not in BY_CONTRACT)
        for intent in confirmed:
            found = self._ledger.evidence_of(intent)
            if len(found) < LOOKS_AFTER and not any(map(tells_enough, found)):
                with self._lock:
                    self._looks.setdefault(intent.intent, len(found))
        self._taken_up = True

    def left(self) -> tuple[str, ...]:
        """The intents that are still to be looked for."""
        with self._lock:
            return tuple(name for name, looks in self._looks.items() if looks < LOOKS_AFTER)

    def count(self, intent: str) -> None:
        """One look begins; it counts also if it comes to nothing, as where the profile leads elsewhere by now."""
        with self._lock:
            self._looks[intent] = self._looks.get(intent, 0) + 1

    def end(self, intent: str) -> None:
        """Nothing more is to be looked for."""
        with self._lock:
            self._looks.pop(intent, None)
