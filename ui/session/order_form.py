"""The New order form as typed, and read as a checked order: every field's error at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from services.desk.ordering import Ordering
from services.errors import BadInput
from services.parsing.order_fields import (
    read_amount,
    read_currency,
    read_paid_at,
    read_pay_id,
    read_pay_type,
    read_periods,
)
from services.records import Money, OrderDraft, PaidProof, Plan

Value = TypeVar("Value")

# Ours, for plans without a printed limit: it catches a slipped finger, no real order comes near it.
MOST_PERIODS = 120


class OrderForm:
    """The New order tab as typed: kept a card, lost never."""

    def __init__(self) -> None:
        self.plan: Plan | None = None
        self.periods = "1"
        self.paid_already = False
        self.auto_renewal = False
        self.pay_id = ""
        self.amount = ""
        self.currency = ""
        self.pay_type = ""
        self.paid_at = ""
        self.we_hold_the_money = False

    @property
    def begun(self) -> bool:
        """Whether more was typed than can be chosen again at once."""
        return self.plan is not None and bool(self.pay_id or self.amount or self.currency or self.paid_at)


def read_order(
    form: OrderForm, plan: Plan, iccid: str, ordering: Ordering, now: datetime
) -> OrderDraft | list[BadInput]:
    """A checked order, or what is wrong with the form, in the order of its fields."""
    errors: list[BadInput] = []
    periods = _attempt(errors, lambda: read_plan_periods(form.periods, plan))
    paid = _read_paid(errors, form, plan, now) if form.paid_already else None
    if errors or periods is None:
        return errors
    try:
        return ordering.draft(iccid, plan, periods, auto_renewal=renews(form, plan), paid=paid)
    except BadInput as error:
        return [error]


def read_plan_periods(text: str, plan: Plan) -> int:
    """The periods typed, within what the plan allows. Raises BadInput naming "periods"."""
    minimum = max(plan.min_periods or 1, 1)
    return read_periods(text, minimum, plan.max_periods or MOST_PERIODS)


def total(form: OrderForm, plan: Plan, ordering: Ordering) -> Money | None:
    """What the periods typed cost, exactly; None while that cannot be told."""
    try:
        return ordering.total(plan, read_plan_periods(form.periods, plan))
    except BadInput:
        return None


def plan_total(draft: OrderDraft, ordering: Ordering) -> Money | None:
    """What the ordered periods of this plan cost by its price list; None where that cannot be told."""
    try:
        return ordering.total(draft.plan, draft.periods)
    except BadInput:
        return None


def paid_money(form: OrderForm) -> Money | None:
    """What our shop was paid, as typed; None while that cannot be told."""
    try:
        return Money(read_amount(form.amount, form.currency), read_currency(form.currency))
    except BadInput:
        return None


def renews(form: OrderForm, plan: Plan) -> bool:
    """Whether auto-renewal is ordered: only where Linksfield takes the money, and not against the plan."""
    return form.auto_renewal and not form.paid_already and plan.may_renew is not False


def _read_paid(errors: list[BadInput], form: OrderForm, plan: Plan, now: datetime) -> PaidProof | None:
    pay_id = _attempt(errors, lambda: read_pay_id(form.pay_id))
    currency = _attempt([], lambda: read_currency(form.currency))
    # The amount is checked even while the currency is wrong, so that one press names both.
    usual = plan.price.currency if plan.price is not None else "USD"
    amount = _attempt(errors, lambda: read_amount(form.amount, currency or usual))
    _attempt(errors, lambda: read_currency(form.currency))
    pay_type = _attempt(errors, lambda: read_pay_type(form.pay_type))
    paid_at = _attempt(errors, lambda: read_paid_at(form.paid_at, now))
    if not form.we_hold_the_money:
        errors.append(BadInput("we_hold_the_money", "not_ticked"))
    if pay_id is None or amount is None or currency is None or pay_type is None or paid_at is None:
        return None
    return PaidProof(
        pay_id=pay_id,
        money=Money(amount, currency),
        pay_type=pay_type,
        paid_at=paid_at,
        we_hold_the_money=form.we_hold_the_money,
    )


def _attempt(errors: list[BadInput], read: Callable[[], Value]) -> Value | None:
    try:
        return read()
    except BadInput as error:
        errors.append(error)
        return None
