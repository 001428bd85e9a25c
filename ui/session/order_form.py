"""The New order form as typed, and read as a checked order: every field's error at once."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

from services.desk.ordering import Ordering
from services.errors import BadInput
from services.parsing.mailed_payment import MailedPayment
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
# The only value that Linksfield's documentation prints.
USUAL_PAY_TYPE = "3"

_PROOF = ("pay_id", "amount", "currency", "paid_at")


class Source(enum.StrEnum):
    """Where a value comes from that nobody typed."""

    MAIL = "mail"  # it stood beside the card's number in what was pasted
    PLAN = "plan"
    NOW = "now"  # the moment at which it was said that our shop has been paid
    USUAL = "usual"


class OrderForm:
    """An order as typed: kept a card, lost never. What nobody typed is filled in ahead, and says where it is from."""

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
        self._ahead: dict[str, tuple[str, Source]] = {}

    @property
    def begun(self) -> bool:
        """Whether more was typed than can be chosen, or filled in ahead, again at once."""
        return self.plan is not None and any(self._is_typed(name) for name in _PROOF)

    def source(self, name: str) -> Source | None:
        """Where the value of a field comes from; None if it was typed, or there is none."""
        value, source = self._ahead.get(name, ("", None))
        return source if value and value == getattr(self, name) else None

    def choose(self, plan: Plan) -> None:
        """Take this plan; what was typed stays. Its periods begin where the plan says, if none were typed."""
        least = str(least_periods(self.plan)) if self.plan is not None else "1"
        if self.periods in ("1", least):
            self.periods = str(least_periods(plan))
        self.plan = plan
        if self.paid_already and self.source("currency") is not Source.MAIL:
            self._fill_in("currency", _currency(plan), Source.PLAN)

    def shop_was_paid(self, now_text: str, mailed: Iterable[str], paid: MailedPayment) -> None:
        """Our own shop took the money. `mailed` are payIds of the mail that Linksfield does not know, `paid` what the
        mail says of its one payment.
        """
        self.paid_already = True
        only = list(mailed)
        self._fill_in("pay_id", only[0] if len(only) == 1 else "", Source.MAIL)
        self._fill_in("currency", _currency(self.plan), Source.PLAN)
        self._fill_in_money(paid.money)
        self._fill_in("paid_at", now_text, Source.NOW)
        self._fill_in("paid_at", paid.paid_at, Source.MAIL)
        self._fill_in("pay_type", USUAL_PAY_TYPE, Source.USUAL)

    def _fill_in_money(self, money: Money | None) -> None:
        """An amount never comes without its currency: where one of them was typed, neither is filled in."""
        if money is not None and not self._is_typed("amount") and not self._is_typed("currency"):
            self._fill_in("amount", f"{money.amount:f}", Source.MAIL)
            self._fill_in("currency", money.currency, Source.MAIL)

    def _fill_in(self, name: str, value: str, source: Source) -> None:
        if value and not self._is_typed(name):
            setattr(self, name, value)
            self._ahead[name] = (value, source)

    def _is_typed(self, name: str) -> bool:
        return bool(getattr(self, name)) and self.source(name) is None


def now_text(moment: datetime) -> str:
    """A moment (aware) as it is typed: local time, with its zone in the hour that is there twice when the clocks are
    put back.
    """
    now = moment.astimezone()
    first, second = (now.replace(tzinfo=None, fold=fold).astimezone() for fold in (0, 1))
    return now.strftime("%Y-%m-%d %H:%M" if first == second else "%Y-%m-%d %H:%M%z")


def least_periods(plan: Plan) -> int:
    """The fewest periods that can be ordered."""
    return max(plan.min_periods or 1, 1)


def most_periods(plan: Plan) -> int:
    """The most periods that can be ordered."""
    return plan.max_periods or MOST_PERIODS


def _currency(plan: Plan | None) -> str:
    return plan.price.currency if plan is not None and plan.price is not None else ""


def read_order(
    form: OrderForm,
    plan: Plan,
    iccid: str,
    ordering: Ordering,
    now: datetime,
    read_day: Callable[[str], str | datetime] = str,
) -> OrderDraft | list[BadInput]:
    """A checked order, or what is wrong with the form, in the order of its fields.

    `read_day` reads a time in the forms of this system; what it does not know it gives back as it is.
    """
    errors: list[BadInput] = []
    periods = _attempt(errors, lambda: read_plan_periods(form.periods, plan))
    paid = _read_paid(errors, form, plan, now, read_day) if form.paid_already else None
    if errors or periods is None:
        return errors
    try:
        return ordering.draft(iccid, plan, periods, auto_renewal=renews(form, plan), paid=paid)
    except BadInput as error:
        return [error]


def read_plan_periods(text: str, plan: Plan) -> int:
    """The periods typed, within what the plan allows. Raises BadInput naming "periods"."""
    return read_periods(text, least_periods(plan), most_periods(plan))


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


def _read_paid(
    errors: list[BadInput], form: OrderForm, plan: Plan, now: datetime, read_day: Callable[[str], str | datetime]
) -> PaidProof | None:
    pay_id = _attempt(errors, lambda: read_pay_id(form.pay_id))
    currency = _attempt([], lambda: read_currency(form.currency))
    # The amount is checked even while the currency is wrong, so that one press names both.
    usual = plan.price.currency if plan.price is not None else "USD"
    amount = _attempt(errors, lambda: read_amount(form.amount, currency or usual))
    _attempt(errors, lambda: read_currency(form.currency))
    pay_type = _attempt(errors, lambda: read_pay_type(form.pay_type))
    paid_at = _attempt(errors, lambda: read_paid_at(read_day(form.paid_at), now))
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
