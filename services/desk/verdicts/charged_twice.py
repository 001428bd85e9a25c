"""Was the customer charged twice? (F6) What two or more payment results and the card's orders say, and no more.

Linksfield's list of orders carries no order numbers, so a payment cannot be matched to an order on the card: the
numbers that the payment results name are facts, the count of listed orders is a hint.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from services.errors import BadInput
from services.records import Money, Order, PaymentResult, PaymentState, Record


class DoublePayment(Record, frozen=True):
    """The verdict as a code, and the facts it rests on.

    `code`: "same_order" (Linksfield names one order for several payments that were made: charged more than once),
    "undecided" (fewer than two are paid so far, and others may still become so), "not_twice" (at most one was
    paid, and all are decided), "no_order_number" (several paid, not all of them name an order), "fewer_orders"
    (several paid for different orders, fewer on the card: one may have ended, or never have arrived),
    "different_orders" (several paid for as many different orders, and the card has as many, or its orders are not
    known). `certain`: rests on what Linksfield names, not on counting.
    `payments` are all, each payId once, in the order given. `named` are the order numbers of the paid ones with how
    often each was paid; `listed` counts the orders on the card, None if they are not known.
    `to_refund` is what was paid beyond the first time, where the amounts of each order agree; else None.
    """

    code: str
    certain: bool
    payments: tuple[PaymentResult, ...]
    paid: int
    pending: int
    failed: int
    unknown: int
    named: tuple[tuple[str, int], ...] = ()
    listed: int | None = None
    to_refund: Money | None = None


def compare(results: Iterable[PaymentResult], orders: Sequence[Order] | None) -> DoublePayment:
    """Judge payments against the orders on their card (None: could not be had).

    Raises BadInput("pay_ids", "too_few") (count) unless there are two different payIds.
    """
    payments = tuple({result.pay_id: result for result in results}.values())
    if len(payments) < 2:
        raise BadInput("pay_ids", "too_few", count=len(payments))
    states = Counter(payment.state for payment in payments)
    paid = [payment for payment in payments if payment.state is PaymentState.PAID]
    named = Counter(payment.order_no for payment in paid if payment.order_no)
    code = _code(states, named, len(payments), len(orders) if orders is not None else None)
    return DoublePayment(
        code=code,
        certain=code in ("same_order", "not_twice"),
        payments=payments,
        paid=len(paid),
        pending=states[PaymentState.PENDING],
        failed=states[PaymentState.FAILED],
        unknown=states[PaymentState.UNKNOWN],
        named=tuple(named.items()),
        listed=len(orders) if orders is not None else None,
        to_refund=_to_refund(paid) if code == "same_order" else None,
    )


def _code(states: Counter[PaymentState], named: Counter[str], count: int, listed: int | None) -> str:
    paid = states[PaymentState.PAID]
    if any(times > 1 for times in named.values()):
        return "same_order"
    if paid < 2:
        return "not_twice" if paid + states[PaymentState.FAILED] == count else "undecided"
    if named.total() < paid:
        return "no_order_number"
    return "fewer_orders" if listed is not None and listed < paid else "different_orders"


def _to_refund(paid: list[PaymentResult]) -> Money | None:
    """What was paid after the first time for each order; None where amounts are missing or do not agree."""
    extra: list[Money] = []
    for order_no in {payment.order_no for payment in paid if payment.order_no}:
        moneys = [payment.money for payment in paid if payment.order_no == order_no]
        first = moneys[0]
        if first is None or any(money != first for money in moneys):
            return None
        extra += [first] * (len(moneys) - 1)
    if len({money.currency for money in extra}) != 1:
        return None
    return Money(sum((money.amount for money in extra), Decimal(0)), extra[0].currency)
