"""Was the customer charged twice? (F6) What two or more payment results and the card's orders say, and no more.

Linksfield's list of orders carries no order numbers, so a payment cannot be matched to an order on the card: the
numbers that the payment results name are facts, the count of listed orders is a hint.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from services.errors import BadInput
from services.records import Money, Order, PaymentResult, PaymentState, Record


class Compared(enum.StrEnum):
    """What two or more payments of a card come to."""

    SAME_ORDER = "same_order"  # Linksfield names one order for several paid payments: charged more than once
    UNDECIDED = "undecided"  # fewer than two are paid so far, and others may still become so
    NOT_TWICE = "not_twice"  # at most one was paid, and all are decided
    NO_ORDER_NUMBER = "no_order_number"  # several paid, and not all of them name an order
    FEWER_ORDERS = "fewer_orders"  # paid for different orders, fewer on the card: one ended, or never arrived
    DIFFERENT_ORDERS = "different_orders"  # as many different orders, and the card has as many, or they are not known


class DoublePayment(Record, frozen=True):
    """The comparison, and the facts it rests on. `certain`: it rests on what Linksfield names, not on counting.

    `payments` are all, each payId once, in the order given. `named` are the order numbers of the paid ones with how
    often each was paid; `listed` counts the orders on the card, None if they are not known.
    `refunds` is what was paid beyond the first time, an amount a currency; empty where the amounts of one order are
    missing or do not agree.
    """

    code: Compared
    certain: bool
    payments: tuple[PaymentResult, ...]
    paid: int
    pending: int
    failed: int
    unknown: int
    named: tuple[tuple[str, int], ...] = ()
    listed: int | None = None
    refunds: tuple[Money, ...] = ()


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
        certain=code in (Compared.SAME_ORDER, Compared.NOT_TWICE),
        payments=payments,
        paid=len(paid),
        pending=states[PaymentState.PENDING],
        failed=states[PaymentState.FAILED],
        unknown=states[PaymentState.UNKNOWN],
        named=tuple(named.items()),
        listed=len(orders) if orders is not None else None,
        refunds=_refunds(repeated(paid).values()),
    )


def _code(states: Counter[PaymentState], named: Counter[str], count: int, listed: int | None) -> Compared:
    paid = states[PaymentState.PAID]
    if any(times > 1 for times in named.values()):
        return Compared.SAME_ORDER
    if paid < 2:
        decided = paid + states[PaymentState.FAILED] == count
        return Compared.NOT_TWICE if decided else Compared.UNDECIDED
    if named.total() < paid:
        return Compared.NO_ORDER_NUMBER
    fewer = listed is not None and listed < paid
    return Compared.FEWER_ORDERS if fewer else Compared.DIFFERENT_ORDERS


def repeated(payments: Iterable[PaymentResult]) -> dict[str, tuple[PaymentResult, ...]]:
    """The paid payments of every order number that Linksfield names for more than one of them, as they came."""
    paid = [each for each in payments if each.state is PaymentState.PAID and each.order_no]
    times = Counter(each.order_no for each in paid)
    return {number: tuple(p for p in paid if p.order_no == number) for number, count in times.items() if count > 1}


def to_give_back(payments: Sequence[PaymentResult]) -> Money | None:
    """What was paid after the first time for one order; None where amounts are missing or do not agree."""
    first = payments[0].money
    if first is None or any(payment.money != first for payment in payments):
        return None
    return Money(first.amount * (len(payments) - 1), first.currency)


def _refunds(orders: Iterable[Sequence[PaymentResult]]) -> tuple[Money, ...]:
    """An amount a currency; none at all where one order's is not known, lest a part be taken for the whole."""
    sums: dict[str, Decimal] = {}
    for payments in orders:
        extra = to_give_back(payments)
        if extra is None:
            return ()
        sums[extra.currency] = sums.get(extra.currency, Decimal(0)) + extra.amount
    return tuple(Money(amount, currency) for currency, amount in sums.items())
