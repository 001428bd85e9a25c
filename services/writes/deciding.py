"""What the evidence lets an agent decide, and how long *It was not placed* stays closed."""

from __future__ import annotations

import threading
from datetime import timedelta

import msgspec

from services.clock import Clock
from services.writes.records import Check, Evidence, Intent
from services.writes.states import State, What

NOT_PLACED_AFTER = timedelta(minutes=10)
READ_BACKS_NEEDED = 3


class Waits:
    """How long each unknown write has been unknown to this process, on the monotonic clock.

    One left behind by an earlier run waits its whole time again: nobody can know what the wall clock did meanwhile.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._since: dict[tuple[str, int], float] = {}

    def begin(self, intent: Intent) -> None:
        """Start the time of this attempt, if it does not run yet."""
        with self._lock:
            self._since.setdefault((intent.intent, intent.attempt), self._clock.monotonic())

    def left(self, intent: Intent) -> timedelta:
        """How much of the time is left; zero when it is over."""
        with self._lock:
            since = self._since[intent.intent, intent.attempt]
        passed = timedelta(seconds=self._clock.monotonic() - since)
        return max(NOT_PLACED_AFTER - passed, timedelta(0))


def judge(intent: Intent, evidence: Evidence, earlier: tuple[Evidence, ...], wait: timedelta) -> Check:
    """Put the evidence together. A proof, once found, stays one; hints count as they stand now."""
    proved = evidence.proves or any(each.proves for each in earlier)
    complete = sum(each.complete for each in (*earlier, evidence))
    missing = max(READ_BACKS_NEEDED - complete, 0)
    check = Check(
        intent=intent,
        evidence=evidence,
        earlier=earlier,
        proved=proved,
        proposal=State.PLACED if proved else State.UNKNOWN,
        wait=wait,
        missing=missing,
        tell=_tell(intent, evidence, proved),
    )
    # A hint may be someone else's order and may be ours: then nobody is sure.
    if check.not_placed_open and evidence.complete and not evidence.hints:
        return msgspec.structs.replace(check, proposal=State.NOT_PLACED)
    return check


def _tell(intent: Intent, evidence: Evidence, proved: bool) -> str:
    what = intent.write.what
    if what is What.STOP_RENEWAL:
        return "it_is_off" if proved else "being_checked"
    if proved:
        pending = any(finding.code == "pending" for finding in evidence.findings)
        return "waits_for_payment" if pending else "it_is_there"
    return "charged_only_when_paid" if what is What.PLACE_ORDER else "being_checked"
