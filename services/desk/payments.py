"""Payments: the result of a payId, which payIds of a card are known here, and the two writes about payments."""

from __future__ import annotations

from collections.abc import Iterable

from services.background.followed_payments import FollowedPayment
from services.desk.activity import Activity, outcome_code
from services.desk.clients import Clients
from services.desk.done import Came
from services.desk.writing import Writing
from services.errors import ConsoleError, Refused
from services.journal import JournalTrouble
from services.records import KnownPayment, Money, Order, PaymentResult, PaymentState, Renewal, Subject
from services.writes.exactly_once import Fixes
from services.writes.making import confirmation_write, subscription_write
from services.writes.records import Private, Review, Write
from services.writes.states import What

_OUTCOMES = {
    PaymentState.PAID: "paid",
    PaymentState.PENDING: "pending",
    PaymentState.FAILED: "failed",
    PaymentState.UNKNOWN: "ok",
}


class Payments:
    """Payment results, and what can be done about a payment. Blocking; reads on a read thread, `carry_out` on the
    write thread.
    """

    def __init__(self, clients: Clients, activity: Activity, fixes: Fixes, writing: Writing) -> None:
        self._clients = clients
        self._writing = writing
        self._activity = activity
        self._fixes = fixes

    def result(self, subject: Subject, pay_id: str) -> PaymentResult:
        """Ask Linksfield for the result of a payId (any payId, also one of another card). Raises ConsoleError."""
        try:
            result = self._clients.client(subject.profile).payment_result(pay_id)
        except ConsoleError as error:
            # Only "there is no such payment" is an answer about it.
            unanswered = isinstance(error, Refused) and error.question_refused
            code = Came.NO_ANSWER if unanswered else outcome_code(error)
            self._activity.note(subject, "payment_result", code, pay_id=pay_id)
            raise
        self._note(subject, result)
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

    def ordered(self, profile: str, pay_id: str) -> Write | None:
        """The order by card that was made from here under this payId; None if there is none. Raises NotSetUp."""
        base_url = self._clients.place(profile).base_url
        try:
            intents = self._fixes.ledger.of_payment(pay_id, base_url)
        except JournalTrouble:
            return None
        orders = (each.write for each in intents if each.write.what is What.PLACE_ORDER)
        return next((order for order in orders if order.pay_id == pay_id), None)

    # ------------------------------------------------------------------ followed by itself

    def followed_result(self, payment: FollowedPayment) -> PaymentResult:
        """Ask for the result of a followed payment; only what is new about it is noted. Raises ConsoleError."""
        result = self._clients.client(payment.profile).payment_result(payment.pay_id)
        if result.state is not payment.state:
            self._note(_subject_of(payment), result)
        return result

    def followed_orders(self, payment: FollowedPayment) -> int:
        """How many orders the card of a followed payment has now. Raises ConsoleError."""
        return len(self._clients.client(payment.profile).orders(payment.iccid))

    # ------------------------------------------------------------------ writes

    def check_confirming(self, profile: str) -> None:
        """Raise NotAllowed if a payment may not be confirmed with this profile, JournalTrouble if nothing may."""
        self._writing.check_allowed(profile, What.CONFIRM_PAYMENT)

    def check_subscribing(self, profile: str) -> None:
        """Raise NotAllowed if a subscription may not be started with this profile, JournalTrouble if nothing may."""
        self._writing.check_allowed(profile, What.CREATE_SUBSCRIPTION)

    def review_confirmation(
        self, subject: Subject, result: PaymentResult, plan_name: str, seen: Iterable[Order] | None
    ) -> Review:
        """Look at the card before Linksfield is asked to confirm this payment (/resultConfirm, assumed).

        Raises NotAllowed, ReviewStopped, JournalTrouble, read errors.
        """
        self.check_confirming(subject.profile)
        write = confirmation_write(subject.iccid, result.order_no, result.pay_id, plan_name, result.money)
        self._writing.check_sendable(subject.profile, write)
        return self._fixes.review(subject, write, seen)

    def review_subscription(
        self, subject: Subject, order: Write, money: Money, private: Private, seen: Iterable[Order] | None
    ) -> Review:
        """Look at the card before the auto-renewal of an order made from here is paid for (/stripeSubDirectly).

        `order` is what `ordered` gave, `private` the customer's e-mail address and Stripe's payment method: kept
        masked. Raises NotAllowed, ReviewStopped, JournalTrouble, read errors.
        """
        self.check_subscribing(subject.profile)
        plan_id = order.draft.plan.stripe_plan_id if order.draft else ""
        write = subscription_write(
            subject.iccid, order.order_no, order.pay_id, order.plan_name, money, plan_id, private
        )
        self._writing.check_sendable(subject.profile, write)
        return self._fixes.review(subject, write, seen)

    # ------------------------------------------------------------------ internals

    def _note(self, subject: Subject, result: PaymentResult) -> None:
        self._activity.note(
            subject,
            "payment_result",
            _OUTCOMES[result.state],
            pay_id=result.pay_id,
            order_no=result.order_no,
            money=result.money,
            detail=result.status if result.state is PaymentState.UNKNOWN else "",
            paid_at=result.paid_at_text,
        )


def _subject_of(payment: FollowedPayment) -> Subject:
    return Subject(profile=payment.profile, iccid=payment.iccid, ticket=payment.ticket, agent=payment.agent)
