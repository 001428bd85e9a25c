"""Payments: the result of a payId, and which payIds of a card are known here."""

from __future__ import annotations

from services.desk.activity import Activity, outcome_code
from services.desk.connections import Connections
from services.errors import ConsoleError
from services.records import KnownPayment, PaymentResult, PaymentState, Renewal, Subject

_OUTCOMES = {
    PaymentState.PAID: "paid",
    PaymentState.PENDING: "pending",
    PaymentState.FAILED: "failed",
    PaymentState.UNKNOWN: "ok",
}


class Payments:
    """Payment results. Blocking; call it on a read thread."""

    def __init__(self, connections: Connections, activity: Activity) -> None:
        self._connections = connections
        self._activity = activity

    def result(self, subject: Subject, pay_id: str) -> PaymentResult:
        """Ask Linksfield for the result of a payId (any payId, also one of another card). Raises ConsoleError."""
        try:
            result = self._connections.client(subject.profile).payment_result(pay_id)
        except ConsoleError as error:
            self._activity.note(subject, "payment_result", outcome_code(error), pay_id=pay_id)
            raise
        self._activity.note(
            subject,
            "payment_result",
            _OUTCOMES[result.state],
            pay_id=pay_id,
            order_no=result.order_no,
            money=result.money,
            detail=result.status if result.state is PaymentState.UNKNOWN else "",
        )
        return result

    def known(self, subject: Subject, renewal: Renewal | None) -> tuple[KnownPayment, ...]:
        """The payIds of this card known here: from work done on this PC, and of the auto-renewal in force."""
        known = self._activity.known_payments(subject.profile, subject.iccid)
        if renewal is None or not renewal.pay_id or any(renewal.pay_id == each.pay_id for each in known):
            return known
        of_renewal = KnownPayment(
            pay_id=renewal.pay_id, source="renewal", order_no=renewal.order_no, plan_name=renewal.plan_name
        )
        return (*known, of_renewal)
