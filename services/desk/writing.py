"""Every kind of write, carried out once, and what happened to each."""

from __future__ import annotations

from typing import NamedTuple

from services.desk.allowed import check_write
from services.desk.clients import Clients
from services.desk.sisters.clients import SisterClients
from services.errors import BadInput
from services.mall import drafts, endpoints
from services.mall.endpoints import Endpoint, Request
from services.records import OrderNumbers, Provenance
from services.writes.by_contract import preview_by_contract
from services.writes.exactly_once import Fixes
from services.writes.records import Private, Review, Write, WriteResult
from services.writes.states import BY_CONTRACT, What

_ENDPOINTS: dict[What, Endpoint] = {
    What.PLACE_ORDER: endpoints.PLACE_ORDER,
    What.RECORD_ORDER: endpoints.RECORD_PAID_ORDER,
    What.STOP_RENEWAL: endpoints.STOP_RENEWAL,
    What.CREATE_SUBSCRIPTION: endpoints.SUBSCRIBE,
    What.CONFIRM_PAYMENT: endpoints.CONFIRM_PAYMENT,
}


class ContractWrite(NamedTuple):
    """What decides whether a write to CSSS may be sent; its endpoints are loaded with its client, when it is used."""

    safe: bool = False
    provenance: Provenance = Provenance.DOCUMENTED


class Writing:
    """Sends what was reviewed, and tells what became of it. Thread-safe; `carry_out` belongs on the write thread."""

    def __init__(self, clients: Clients, fixes: Fixes, sisters: SisterClients) -> None:
        self._clients = clients
        self._fixes = fixes
        self._sisters = sisters

    def check_allowed(self, profile: str, what: What) -> None:
        """Raise NotAllowed if this profile may not send this kind of write, JournalTrouble if nothing may be sent."""
        self.check_profile(profile, what)
        trouble = self._fixes.journal.trouble
        if trouble is not None:
            raise trouble

    def check_profile(self, profile: str, what: What) -> None:
        """Raise NotAllowed if this profile may not send this kind of write. Never blocks."""
        check_write(self._clients, profile, ContractWrite() if what in BY_CONTRACT else _ENDPOINTS[what])

    def carry_out(
        self, review: Review, *, reason: str = "", no_ticket: bool = False, private: Private | None = None
    ) -> WriteResult:
        """Send a reviewed write of any kind, once; returns what happened, whatever it was.

        An error means that nothing was sent: NotAllowed, NotSetUp, SecretUnavailable, ReviewStopped, StillUnknown,
        ReasonNeeded, JournalTrouble.
        """
        self.check_allowed(review.subject.profile, review.write.what)
        return self._fixes.carry_out(review, reason=reason, no_ticket=no_ticket, private=private)

    def preview(self, review: Review, private: Private | None = None) -> tuple[tuple[str, str], ...]:
        """The exact request as (name, text) rows, with partner code and sign masked; nothing is sent.

        Without `private` a subscription shows its e-mail address and payment method masked, as the journal keeps them.
        """
        if review.write.contract is not None:
            return preview_by_contract(self._sisters.csss(review.subject.profile), review.write)
        client = self._clients.client(review.subject.profile)
        return client.preview(_ENDPOINTS[review.write.what], _request(review.write, private))

    def check_sendable(self, profile: str, write: Write) -> None:
        """Raise BadInput(a field, "not_text") for what cannot be sent, before it is reviewed or written down."""
        self._clients.client(profile).preview(_ENDPOINTS[write.what], _request(write, None))

    def result(self, intent: str) -> WriteResult:
        """What happened to one write, as it stands now; the same after a restart. Raises KeyError, JournalTrouble."""
        return self._fixes.result(intent)

    def of_card(self, profile: str, iccid: str) -> tuple[WriteResult, ...]:
        """Every write from this PC on a card, on the system of this profile, newest first. NotSetUp, JournalTrouble."""
        base_url = self._clients.place(profile).base_url
        return tuple(self._fixes.result(each.intent) for each in self._fixes.ledger.of_card(iccid, base_url))


def _request(write: Write, private: Private | None) -> Request:
    """The request that a write is sent with. Raises BadInput if it lacks what its kind needs."""
    if write.draft is not None:
        return drafts.order(write.draft, OrderNumbers(order_no=write.order_no, pay_id=write.pay_id))
    match write.what:
        case What.STOP_RENEWAL:
            return endpoints.StopRenewalRequest(deviceCode=write.iccid, orderNo=write.order_no, payId=write.pay_id)
        case What.CONFIRM_PAYMENT:
            return endpoints.PaymentRequest(payId=write.pay_id)
        case What.CREATE_SUBSCRIPTION if write.money is not None:
            shown = private or Private(email=write.email, payment_method=write.payment_method)
            return drafts.subscription(
                write.pay_id, write.money, shown.email, write.stripe_plan_id, shown.payment_method
            )
        case _:
            raise BadInput("order", "missing")
