"""How an order reads before and after it is sent: when it starts, what speaks against it, what became of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.desk.orders import next_start
from services.errors import Refused
from services.records import OrderState
from ui.card_record import EMPTY, ERROR, ROWS
from ui.formats import counted, day_text, days_text, money_text, when_text
from ui.ticket_facts import answered, line_text, may_have_arrived

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from services.desk.health import Health
    from services.records import ActivityRow, Order, OrderDraft, Plan
    from ui.card_record import CardRecord

translate = QCoreApplication.translate

# From here on Linksfield counts as slow: an order sent now may well stay without an answer.
_SLOW_SECONDS = 5.0
_MANY_UNANSWERED = 3


def start_text(record: CardRecord, today: date) -> str:
    """When one more order would begin: "about 4 Jan 2027, after 2 others"; an estimate, and said as one."""
    if record.orders.state == ERROR or not answered(record.orders):
        return translate("OrderWords", "Not known yet: the orders of this card are not known.")
    orders = record.orders.value or ()
    if any(order.state is OrderState.UNKNOWN for order in orders):
        return translate("OrderWords", "Not known: an order on this card has a status that is not known here.")
    if not orders:
        return translate("OrderWords", "about today: nothing is in use or waiting")
    day = next_start(orders, today)
    if day is None:
        text = translate("OrderWords", "after %n other(s), on a day that cannot be told", None, len(orders))
        return counted(text, len(orders))
    text = counted(translate("OrderWords", "about {day}, after %n other(s)", None, len(orders)), len(orders))
    return text.format(day=day_text(day))


def length_text(plan: Plan, periods: int) -> str:
    """How long the ordered periods last: "60 days"; by count where the plan's length is not known."""
    if plan.length_days is not None:
        return days_text(plan.length_days * periods)
    return counted(translate("OrderWords", "%n period(s)", None, periods), periods)


def in_one_sentence(draft: OrderDraft, card: str) -> str:
    """What the order does, in one breath: which card gets what, and who pays."""
    if draft.paid is None:
        text = translate("OrderWords", "Card {card} gets {plan} for {length}. The customer pays {money} by card.")
    else:
        text = translate(
            "OrderWords", "Card {card} gets {plan} for {length}. We have been paid {money} and tell Linksfield so."
        )
    length = length_text(draft.plan, draft.periods)
    # Most names end in the length already: "Europe 10 GB / 30 days".
    plan = line_text(draft.plan.name).removesuffix(f" / {length}")
    return text.format(card=card, plan=plan, length=length, money=money_text(draft.total))


# ------------------------------------------------------------------ what speaks against it


def same_plan_waiting(record: CardRecord, draft: OrderDraft) -> Iterator[str]:
    """A line if this plan waits on the card already."""
    orders = record.orders.value or () if answered(record.orders) else ()
    waiting = [each for each in orders if each.state is OrderState.WAITING and each.plan_name == draft.plan.name]
    if waiting:
        text = translate("OrderWords", "The same plan is already waiting on this card. This adds another {length}.")
        yield text.format(length=length_text(draft.plan, draft.periods))


def ordered_before(rows: Sequence[ActivityRow], draft: OrderDraft, now: datetime) -> Iterator[str]:
    """A line if this plan was ordered for this card from here before, in this run."""
    kinds = ("place_order", "record_order")
    before = [row for row in rows if row.what in kinds and row.plan_name == draft.plan.name]
    sent = next((row for row in before if row.outcome in ("ok", "unknown")), None)
    if sent is None:
        return
    if sent.outcome == "unknown":
        text = translate(
            "OrderWords",
            "The same plan was sent for this card from here ({when}), and no answer came: it may have been placed.",
        )
    else:
        text = translate("OrderWords", "The same plan was ordered for this card from here already ({when}).")
    yield text.format(when=when_text(sent.at, now))


def appeared_since(before: Sequence[Order], record: CardRecord) -> Iterator[str]:
    """A line for orders that came onto the card since it was looked up."""
    if record.orders.state not in (ROWS, EMPTY):
        return
    known = Counter(_face(order) for order in before)
    added = Counter(_face(order) for order in record.orders.value or ()) - known
    if added:
        names = ", ".join(sorted({line_text(name) for name, _status, _periods in added}))
        text = translate("OrderWords", "Since the look-up, orders have appeared on this card: {plans}. Was it you?")
        yield text.format(plans=names)


def slow_linksfield(now: Health) -> Iterator[str]:
    """A line while Linksfield answers badly: an order sent now may stay without an answer."""
    if now.unanswered >= _MANY_UNANSWERED or (now.seconds or 0) >= _SLOW_SECONDS:
        yield translate(
            "OrderWords",
            "Linksfield answers slowly or not at all at the moment: an order sent now may stay without an answer.",
        )


def another_price(draft: OrderDraft, expected: str) -> Iterator[str]:
    """A line if our shop was paid something else than the plan costs. `expected` is the plan's price as text."""
    paid = money_text(draft.total)
    if draft.paid is not None and expected and paid != expected:
        text = translate("OrderWords", "The plan costs {expected}; you say that we were paid {paid}.")
        yield text.format(expected=expected, paid=paid)


# ------------------------------------------------------------------ what became of it


def must_look_first(record: CardRecord) -> bool:
    """Whether an order of this card may have been placed without an answer, and nobody has looked since."""
    placed = record.placed
    if placed is None or placed.under_way or not may_have_arrived(placed) or placed.looked:
        return False
    asked = record.payments.get(placed.numbers.pay_id)
    if asked is None or isinstance(asked.error, Refused):
        return asked is None
    return asked.as_of is None or placed.at is None or asked.as_of < placed.at


def _face(order: Order) -> tuple[str, str, int | None]:
    return order.plan_name, order.status, order.periods
