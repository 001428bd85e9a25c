"""Asks about the payments that are followed and due, one after the other, and says what came of it."""

from __future__ import annotations

from collections.abc import Callable

from services.background.followed_payments import FollowedPayment, FollowPayments
from services.errors import ConsoleError
from services.records import PaymentResult, Record


class FollowedAnswer(Record, frozen=True):
    """What one question brought: how the payment stands now, and Linksfield's words, or why there are none."""

    payment: FollowedPayment
    result: PaymentResult | None = None
    error: ConsoleError | None = None


class AskPayments:
    """Drives `FollowPayments` over the network; blocking, for the thread that follows.

    `result` asks for a payment's result, `count_orders` for how many orders its card has (both raise ConsoleError:
    then it is asked about again after the next pause). `on_answer` is called on the calling thread, after every
    question. Nothing is unlocked here: the payments of a profile whose partner code is not known go unanswered.
    """

    def __init__(
        self,
        payments: FollowPayments,
        result: Callable[[FollowedPayment], PaymentResult],
        count_orders: Callable[[FollowedPayment], int],
        on_answer: Callable[[FollowedAnswer], object],
        on_trouble: Callable[[ConsoleError], object],
    ) -> None:
        self._payments = payments
        self._result = result
        self._count_orders = count_orders
        self._on_answer = on_answer
        self._on_trouble = on_trouble

    def tick(self, ended: Callable[[], bool] = lambda: False) -> float | None:
        """Ask about what is due, until `ended`; returns the seconds until something is due, None if nothing will be."""
        for payment in self._payments.due():
            if ended():
                break
            self._on_answer(self._ask(payment))
        return self._payments.seconds_to_next()

    def _ask(self, payment: FollowedPayment) -> FollowedAnswer:
        result: PaymentResult | None = None
        try:
            if payment.delivery:
                count = self._count_orders(payment)
            else:
                result = self._result(payment)
        except ConsoleError as error:
            return FollowedAnswer(payment=self._kept(payment, lambda: self._payments.no_answer(payment)), error=error)
        if result is None:
            return FollowedAnswer(payment=self._kept(payment, lambda: self._payments.listed(payment, count)))
        answer = result
        now = self._kept(payment, lambda: self._payments.answered(payment, answer))
        return FollowedAnswer(payment=now, result=result)

    def _kept(self, payment: FollowedPayment, take: Callable[[], FollowedPayment]) -> FollowedPayment:
        """Take an answer; where it could not be saved it holds for this run, and that is said."""
        try:
            return take()
        except ConsoleError as error:
            self._on_trouble(error)
            return self._payments.find(*payment.key) or payment
