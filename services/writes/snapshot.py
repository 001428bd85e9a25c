"""What stood on a card before a write, and what has changed since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from services.mall.client import MallClient
from services.records import Order, Record, RenewalForm
from services.writes.records import CardOrder, Snapshot, card_order

# What a blind gateway, or the late answer of another call, looks like too.
_UNCLEAR = (RenewalForm.BARE_EMPTY, RenewalForm.CARD_ALONE)
_Key = tuple[str, str, str]


class Change(Record, frozen=True):
    """How the orders differ from a snapshot: of our plan there were `before` and are `after`; `other` = anything else.

    None of it proves anything: another desk, the customer or the calendar may have made the difference.
    """

    before: int
    after: int
    other: bool


def take(client: MallClient, iccid: str, language_code: str, now: datetime) -> Snapshot:
    """Ask for the card's orders and renewal. Raises what the calls raise: without a snapshot nothing is written."""
    orders = client.orders(iccid)
    reading = client.renewal_reading(iccid)
    renewal = reading.renewal
    return Snapshot(
        at=now,
        language_code=language_code,
        orders=tuple(card_order(order) for order in orders),
        renewal_order_no=renewal.order_no if renewal else "",
        renewal_pay_id=renewal.pay_id if renewal else "",
        renewal_unclear=reading.form in _UNCLEAR if renewal is None else not renewal.in_force,
    )


def compare(snapshot: Snapshot, orders: Iterable[Order], plan_name: str) -> Change:
    """Compare today's orders with the snapshot: by plan name, time and unit, and by the end of the one in use."""
    now = tuple(card_order(order) for order in orders)
    before, after = _counts(snapshot.orders), _counts(now)
    ours_before = sum(count for key, count in before.items() if key[0] == plan_name)
    ours_after = sum(count for key, count in after.items() if key[0] == plan_name)
    other = before != after or _ends(snapshot.orders) != _ends(now)
    return Change(before=ours_before, after=ours_after, other=other and ours_after <= ours_before)


def appeared(seen: Iterable[Order], snapshot: Snapshot) -> int:
    """How many orders stand on the card now that were not there when the agent looked."""
    before = _counts(card_order(order) for order in seen)
    return sum((_counts(snapshot.orders) - before).values())


def _counts(orders: Iterable[CardOrder]) -> Counter[_Key]:
    return Counter((order.plan_name, order.time, order.unit) for order in orders)


def _ends(orders: Iterable[CardOrder]) -> Counter[str]:
    return Counter(order.ends_text for order in orders if order.ends_text)
