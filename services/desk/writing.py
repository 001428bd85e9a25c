"""Every kind of write, carried out once, and what happened to each."""

from __future__ import annotations

from services.desk.allowed import check_write
from services.desk.clients import Clients
from services.mall import endpoints
from services.mall.endpoints import Endpoint
from services.writes.exactly_once import Fixes
from services.writes.records import Private, Review, WriteResult
from services.writes.states import What

_ENDPOINTS: dict[What, Endpoint] = {
    What.PLACE_ORDER: endpoints.PLACE_ORDER,
    What.RECORD_ORDER: endpoints.RECORD_PAID_ORDER,
    What.STOP_RENEWAL: endpoints.STOP_RENEWAL,
    What.CREATE_SUBSCRIPTION: endpoints.SUBSCRIBE,
    What.CONFIRM_PAYMENT: endpoints.CONFIRM_PAYMENT,
}


class Writing:
    """Sends what was reviewed, and tells what became of it. Thread-safe; `carry_out` belongs on the write thread."""

    def __init__(self, clients: Clients, fixes: Fixes) -> None:
        self._clients = clients
        self._fixes = fixes

    def check_allowed(self, profile: str, what: What) -> None:
        """Raise NotAllowed if this profile may not send this kind of write, JournalTrouble if nothing may be sent."""
        check_write(self._clients, profile, _ENDPOINTS[what])
        trouble = self._fixes.journal.trouble
        if trouble is not None:
            raise trouble

    def check_profile(self, profile: str, what: What) -> None:
        """Raise NotAllowed if this profile may not send this kind of write. Never blocks."""
        check_write(self._clients, profile, _ENDPOINTS[what])

    def carry_out(
        self, review: Review, *, reason: str = "", no_ticket: bool = False, private: Private | None = None
    ) -> WriteResult:
        """Send a reviewed write of any kind, once; returns what happened, whatever it was.

        An error means that nothing was sent: NotAllowed, NotSetUp, SecretUnavailable, ReviewStopped, StillUnknown,
        ReasonNeeded, JournalTrouble.
        """
        self.check_allowed(review.subject.profile, review.write.what)
        return self._fixes.carry_out(review, reason=reason, no_ticket=no_ticket, private=private)

    def result(self, intent: str) -> WriteResult:
        """What happened to one write, as it stands now; the same after a restart. Raises KeyError, JournalTrouble."""
        return self._fixes.result(intent)

    def of_card(self, profile: str, iccid: str) -> tuple[WriteResult, ...]:
        """Every write from this PC on a card, on the system of this profile, newest first. NotSetUp, JournalTrouble."""
        base_url = self._clients.place(profile).base_url
        return tuple(self._fixes.result(each.intent) for each in self._fixes.ledger.of_card(iccid, base_url))
