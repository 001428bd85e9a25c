"""Is the order of a payment on the card? Linksfield's list of orders carries no order numbers, so it is told by change.

What stood on the card before an order of ours, or before its payment was to be confirmed, is in the journal; one more
order of the plan than then has arrived since. Where that cannot be told, nothing is: neither "delivered" nor "missing".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from services.desk.done import Did, Done
from services.desk.orders import timeline
from services.desk.verdicts.card_facts import CardFacts
from services.desk.verdicts.verdicts import Delivery
from services.records import Order, OrderState, Record, Span
from services.writes.records import CardOrder, card_order

RECENT = timedelta(days=7)
"""How long something that was done here is news, whatever the ticket."""

_ORDERING = (Did.PLACE_ORDER, Did.RECORD_ORDER)
# What else from here makes the list of orders another one: one more, or one that lasts longer.
CHANGING = (*_ORDERING, Did.CONTRACT_ORDER, Did.RENEW_ORDER)
_AT_ONCE = (Did.RECORD_ORDER, Did.RENEW_ORDER)


class Bought(Record, frozen=True):
    """What a payment is for, as far as it is known here: the plan's name ("" is not known) and its writes from here."""

    plan: str = ""
    length_days: int | None = None
    writes: tuple[Done, ...] = ()


def bought(facts: CardFacts, pay_id: str, order_no: str) -> Bought:
    """What is known here of a payment: by its own payId, or by the order number that Linksfield names for it."""
    writes = tuple(each for each in facts.writes if _is_about(each, pay_id, order_no))
    orders = [each for each in writes if each.did in _ORDERING and each.may_have_arrived and each.plan_name]
    if orders:
        return Bought(plan=orders[0].plan_name, length_days=_lasting(orders[0]), writes=writes)
    renewal = facts.in_force
    if renewal is not None and (renewal.pay_id == pay_id or (order_no and renewal.order_no == order_no)):
        return Bought(plan=renewal.plan_name, writes=writes)
    named = next((each.plan_name for each in writes if each.plan_name), "")
    return Bought(plan=named, writes=writes)


def delivery(facts: CardFacts, what: Bought, *, of_renewal: bool = False) -> Delivery:
    """Whether what was bought is on the card. `of_renewal`: it is the order that Linksfield says renews."""
    orders = facts.orders.value
    if not facts.orders.answered or orders is None:
        return Delivery.NOT_SEEN
    if any(_has_arrived(facts, write, what.plan, orders) for write in what.writes):
        return Delivery.ON_CARD
    if any(is_odd(order) for order in orders):
        return Delivery.UNCLEAR
    of_plan = [order for order in orders if order.plan_name == what.plan]
    if of_renewal and any(order.state is OrderState.IN_USE for order in of_plan):
        return Delivery.ON_CARD
    if not orders or (what.plan and not of_plan and _one_language(facts, what)):
        return Delivery.NOT_ON_CARD
    if of_plan and any(_is_unchanged(facts, write, of_plan) for write in what.writes):
        return Delivery.NOT_ON_CARD
    return Delivery.UNCLEAR


def span_of(facts: CardFacts, plan: str) -> tuple[Span, ...]:
    """When the order of a plan that arrived last runs, as a tuple of one: what is new waits behind what was there."""
    spans = timeline(facts.orders.value or (), facts.today, facts.orders_told)
    return tuple(each for each in spans if plan and each.order.plan_name == plan)[-1:]


def may_be_used_up(facts: CardFacts, paid_at: str, what: Bought) -> bool:
    """Whether a payment is older than its plan lasts: what is not listed may then have been used up.

    A plan whose length is not known may be one of a day; a day that cannot be read may be any.
    """
    paid = _day_of(paid_at)
    return paid is None or (facts.today - paid).days > (what.length_days or 1)


def is_odd(order: Order) -> bool:
    """Whether a listed order cannot be read whole, or is in a state that is not known here."""
    return bool(order.problem) or order.state is OrderState.UNKNOWN


def is_fresh(facts: CardFacts, done: Done) -> bool:
    """Whether something done belongs to this ticket, or is recent where one of the two has none."""
    if facts.ticket and done.ticket:
        return facts.ticket == done.ticket
    return is_recent(facts, done.since or done.at)


def is_recent(facts: CardFacts, at: datetime) -> bool:
    """Whether this was within the last seven days (or in the future: the clock was set back)."""
    return facts.now - at <= RECENT


def _is_about(done: Done, pay_id: str, order_no: str) -> bool:
    if done.did in (Did.STOP_RENEWAL, Did.RENEW_ORDER):
        return False
    return bool(pay_id and done.pay_id == pay_id) or bool(order_no and done.order_no == order_no)


def _lasting(done: Done) -> int | None:
    return done.length_days * (done.periods or 1) if done.length_days else None


def _has_arrived(facts: CardFacts, write: Done, plan: str, orders: tuple[Order, ...]) -> bool:
    """Whether more orders (of the plan, if it is known) are listed than before, and than others of ours can explain."""
    if write.snapshot is None or not write.may_have_arrived or not _in_language(facts, write):
        return False
    if facts.orders.as_of is not None and facts.orders.as_of < write.snapshot.at:
        return False
    others = len(_others(facts, write, plan)) + len(_other_payments(facts, write))
    now = (card_order(order) for order in orders if not is_odd(order))
    more = _counts(now) - _counts(write.snapshot.orders)
    new = sum(count for (name, _, _), count in more.items() if name == plan or not plan)
    return new > 0 and new > others


def _others(facts: CardFacts, write: Done, plan: str) -> list[Done]:
    """Other orders from here that may have come onto the card since the look before this write."""
    snapshot = write.snapshot
    assert snapshot is not None
    since = snapshot.at - RECENT
    return [
        each
        for each in facts.writes
        if each.intent != write.intent
        and each.did in CHANGING
        and each.may_have_arrived
        and not (plan and each.plan_name not in ("", plan))
        and not (write.pay_id and each.pay_id == write.pay_id)
        and each.at > (snapshot.at if each.did in _AT_ONCE else since)
    ]


def _other_payments(facts: CardFacts, write: Done) -> set[str]:
    """Other payments whose order was asked for from here and may be what came since the look before this write.

    Beside an order of ours those that were asked for after it: what was before is in its snapshot, or is late.
    """
    assert write.snapshot is not None
    before = RECENT if write.did is Did.CONFIRM_PAYMENT else timedelta()
    return {
        each.pay_id
        for each in facts.writes
        if each.did is Did.CONFIRM_PAYMENT
        and each.may_have_arrived
        and each.at > write.snapshot.at - before
        and not has_come_by(each, len(write.snapshot.orders))
        and not is_same_order(facts, each.pay_id, write)
    }


def has_come_by(asked: Done, count: int | None) -> bool:
    """Whether more orders stood on the card by then than when this payment was to be confirmed: its own came."""
    return count is not None and asked.snapshot is not None and count > len(asked.snapshot.orders)


def is_same_order(facts: CardFacts, pay_id: str, write: Done) -> bool:
    """Whether this payment is the write's own, or Linksfield names the order of the write's payment for it too."""
    told = {each.pay_id: each.answer.value.order_no for each in facts.payments if each.answer.value is not None}
    number = told.get(pay_id, "")
    return pay_id == write.pay_id or bool(number and number in (write.order_no, told.get(write.pay_id, "")))


def _is_unchanged(facts: CardFacts, write: Done, of_plan: list[Order]) -> bool:
    """Whether the orders of the plan are the very ones that stood there before: then this one is not among them."""
    if write.snapshot is None or write.did not in _ORDERING or not _in_language(facts, write):
        return False
    before = Counter(_whole(order) for order in write.snapshot.orders)
    return not Counter(_whole(card_order(order)) for order in of_plan) - before


def _one_language(facts: CardFacts, what: Bought) -> bool:
    return all(_in_language(facts, write) for write in what.writes)


def _in_language(facts: CardFacts, write: Done) -> bool:
    asked = write.snapshot.language_code if write.snapshot is not None else ""
    return not facts.language_code or not asked or asked == facts.language_code


def _counts(orders: Iterable[CardOrder]) -> Counter[tuple[str, str, str]]:
    return Counter((order.plan_name, order.time, order.unit) for order in orders)


def _whole(order: CardOrder) -> tuple[str, str, str, str, str]:
    return order.plan_name, order.time, order.unit, order.status, order.ends_text


def _day_of(text: str) -> date | None:
    """The day of a time as Linksfield writes it ("2026-11-24 14:14:02"); None for anything else."""
    try:
        return datetime.fromisoformat(text.strip()).date()
    except ValueError:
        return None
