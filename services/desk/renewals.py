"""Auto-renewal: what is in force, and switching it off with proof."""

from __future__ import annotations

from services.desk.allowed import check_write
from services.desk.connections import Connections
from services.desk.ordering import error_of
from services.errors import NoAnswer
from services.mall import endpoints
from services.records import Renewal, StopOutcome, StopResult, Subject
from services.writes.errors import ReviewStopped
from services.writes.exactly_once import Fixes
from services.writes.making import stop_write
from services.writes.records import Outcome
from services.writes.states import State


class Renewals:
    """The auto-renewal of a card. `stop` writes: call it on the write thread."""

    def __init__(self, connections: Connections, fixes: Fixes) -> None:
        self._connections = connections
        self._fixes = fixes

    def current(self, subject: Subject) -> Renewal | None:
        """The auto-renewal in force, or None. Raises ConsoleError."""
        return self._connections.client(subject.profile).renewal(subject.iccid)

    def check_allowed(self, profile: str) -> None:
        """Raise NotAllowed if this profile may not switch a renewal off, JournalTrouble if nothing may be sent."""
        check_write(self._connections, profile, endpoints.STOP_RENEWAL)
        trouble = self._fixes.journal.trouble
        if trouble is not None:
            raise trouble

    def stop(self, subject: Subject, renewal: Renewal, *, no_ticket: bool = False) -> StopResult:
        """Switch this auto-renewal off and read back that it is gone.

        Nothing in force is "was already off", not an error. Raises NotAllowed, Refused, NotSent, ReviewStopped
        (another one is in force), StillUnknown, JournalTrouble, and the read errors of the first look; after the
        request left, trouble is an UNKNOWN outcome, not an error.
        """
        self.check_allowed(subject.profile)
        try:
            review = self._fixes.review(subject, stop_write(subject.iccid, renewal))
        except ReviewStopped as stopped:
            if stopped.reason == "renewal_off":
                return StopResult(outcome=StopOutcome.ALREADY_OFF)
            raise
        return _result(self._fixes.carry_out(review, no_ticket=no_ticket))


def _result(outcome: Outcome) -> StopResult:
    if outcome.state is State.REFUSED and outcome.detail.startswith("already_off"):
        return StopResult(outcome=StopOutcome.ALREADY_OFF)
    error = error_of(outcome)
    if error is None:
        return StopResult(outcome=StopOutcome.STOPPED)
    if isinstance(error, NoAnswer):
        return StopResult(outcome=StopOutcome.UNKNOWN, error=error)
    raise error
