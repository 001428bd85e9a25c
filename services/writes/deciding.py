"""What the evidence lets an agent decide, and how long *It was not placed* stays closed."""

from __future__ import annotations

import threading
from datetime import timedelta

from services.clock import Clock
from services.writes.by_contract import contract_gone
from services.writes.records import Check, Evidence, Intent, Outlook, Tell
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
    # Where CSSS is no longer set up no look can be whole: then time, and the agent's reason, are all there is.
    missing = 0 if contract_gone(evidence) else max(READ_BACKS_NEEDED - complete, 0)
    outlook = _outlook(intent, evidence, proved=proved, waited=not missing and wait <= timedelta(0))
    return Check(
        intent=intent,
        evidence=evidence,
        earlier=earlier,
        proved=proved,
        proposal=_PROPOSALS.get(outlook, State.UNKNOWN),
        wait=wait,
        missing=missing,
        tell=_tell(intent, evidence, proved),
        outlook=outlook,
    )


_PROPOSALS = {Outlook.PROVED: State.PLACED, Outlook.NO_TRACE: State.NOT_PLACED}


def _outlook(intent: Intent, evidence: Evidence, *, proved: bool, waited: bool) -> Outlook:
    if proved:
        return Outlook.PROVED
    if evidence.hints:
        # It may be someone else's order and may be ours: then nobody is sure.
        return Outlook.COULD_BE_IT
    if intent.write.what is What.PLACE_ORDER:
        return Outlook.CANNOT_BE_SEEN
    if not evidence.complete:
        return Outlook.COULD_NOT_SEE
    return Outlook.NO_TRACE if waited else Outlook.TOO_EARLY


def _tell(intent: Intent, evidence: Evidence, proved: bool) -> Tell:
    what = intent.write.what
    if what is What.STOP_RENEWAL:
        return Tell.IT_IS_OFF if proved else Tell.BEING_CHECKED
    if proved:
        codes = {finding.code for finding in evidence.findings}
        waits = "pending" in codes or (what is What.PLACE_ORDER and "failed" in codes)
        return Tell.WAITS_FOR_PAYMENT if waits and "more_of_this_plan" not in codes else Tell.IT_IS_THERE
    return Tell.CHARGED_ONLY_WHEN_PAID if what is What.PLACE_ORDER else Tell.BEING_CHECKED
