"""How an order reads before and after it is sent: when it starts, what speaks against it, what became of it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.desk.orders import next_start
from services.records import OrderState
from services.writes.records import GuardCode
from services.writes.states import What
from ui.look.dates import day_text
from ui.session.remote import ERROR
from ui.widgets.safe_text import line_text
from ui.words.amounts import card_groups, counted, days_text, money_text, without_length

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from services.errors import NotAllowed
    from services.inspector.health import Health
    from services.records import OrderDraft, Plan, Span
    from services.writes.records import Guard, Write
    from ui.session.open_card import OpenCard

translate = QCoreApplication.translate

# From here on Linksfield counts as slow: an order sent now may well stay without an answer.
_SLOW_SECONDS = 5.0
_MANY_UNANSWERED = 3
_MOST_DIFFERING = 3


def start_text(record: OpenCard, today: date) -> str:
    """When one more order would begin: "about 4 Jan 2027, after 2 others"; an estimate, and said as one."""
    if record.orders.state == ERROR or not record.orders.answered:
        return translate("OrderWords", "Not known: the orders on this card have not been read.")
    orders = record.orders.value or ()
    if any(order.state is OrderState.UNKNOWN for order in orders):
        return translate("OrderWords", "Not known: an order on this card has an unknown status.")
    if not orders:
        return translate("OrderWords", "about today (nothing is in use or waiting)")
    # A plain name: Qt's lupdate passes a call over there, and the sentence with it.
    day, count = next_start(orders, today, record.orders_told), len(orders)
    if day is None:
        return counted(translate("OrderWords", "after %n other(s), date not known", None, count), count)
    text = counted(translate("OrderWords", "about {day}, after %n other(s)", None, count), count)
    return text.format(day=day_text(day))


def differing(spans: Iterable[Span]) -> Iterator[str]:
    """A line for each of the first orders whose end and days left, as Linksfield gives them, do not fit."""
    text = translate(
        "OrderWords",
        "Linksfield gives two end dates that do not match: {plan} ends {day}, days left: {days}. The days left "
        "are used here.",
    )
    for span in islice((each for each in spans if each.differs), _MOST_DIFFERING):
        plan = line_text(span.order.plan_name) or translate("OrderWords", "a plan without a name")
        yield text.format(plan=plan, day=day_text(span.order.ends), days=span.order.days_left)


def length_text(plan: Plan, periods: int) -> str:
    """How long the ordered periods last: "60 days"; by count where the plan's length is not known."""
    if plan.length_days is not None:
        return days_text(plan.length_days * periods)
    return counted(translate("OrderWords", "%n period(s)", None, periods), periods)


def in_one_sentence(draft: OrderDraft, card: str) -> str:
    """What the order does, in one breath: which card gets what, whether it renews, and who pays."""
    length = length_text(draft.plan, draft.periods)
    plan = without_length(line_text(draft.plan.name), (draft.plan.length_days or 0) * draft.periods)
    return _who_pays(draft).format(card=card, plan=plan, length=length, money=money_text(draft.total))


def _who_pays(draft: OrderDraft) -> str:
    if draft.paid is None and draft.auto_renewal:
        return translate(
            "OrderWords",
            "{plan} for card {card}, for {length}, renewed automatically until stopped. The customer pays {money} "
            "by bank card, and again at each renewal.",
        )
    if draft.paid is None:
        return translate("OrderWords", "{plan} for card {card}, for {length}. The customer pays {money} by bank card.")
    if draft.auto_renewal:
        return translate(
            "OrderWords",
            "{plan} for card {card}, for {length}, renewed automatically until stopped. Our shop has received "
            "{money}, and we report this to Linksfield.",
        )
    return translate(
        "OrderWords",
        "{plan} for card {card}, for {length}. Our shop has received {money}, and we report this to Linksfield.",
    )


def not_allowed(error: NotAllowed) -> str:
    """Why a profile may not send an order, told before anything is typed, and what would help."""
    texts = {
        "read_only": translate(
            "OrderWords",
            "Profile {profile} is view-only. To order, choose another profile at the top, or change this one under "
            "Console, Profiles.",
        ),
        "too_old": translate(
            "OrderWords",
            "This version of the program is too old to order for real customers: Help, Updates says which is needed.",
        ),
        "assumed_call": translate(
            "OrderWords",
            "Profile {profile} may not record orders paid to our shop. Allow it under Console, Profiles.",
        ),
    }
    other = translate("OrderWords", "Profile {profile} may not do this. See Console, Profiles.")
    return texts.get(error.reason, other).format(profile=error.profile)


# ------------------------------------------------------------------ what speaks against it


def guard_line(guard: Guard, write: Write) -> tuple[str, str]:
    """What Review points out, as a sentence and its tone; ("", "") for what has a place of its own."""
    length = length_text(write.draft.plan, write.draft.periods) if write.draft is not None else ""
    words = _guard(guard.code, write).format(length=length, count=guard.count, card=card_groups(guard.value))
    tones = {GuardCode.SAME_PLAN_WAITING: "grey", GuardCode.STILL_OPEN: "red"}
    return words, tones.get(guard.code, "amber") if words else ""


def _guard(code: GuardCode, write: Write) -> str:
    match code:
        case GuardCode.SAME_PLAN_WAITING | GuardCode.SAME_PLAN_TODAY:
            return _same_plan(code, write)
        case GuardCode.PAYMENT_USED:
            return translate(
                "OrderWords", "This payment has already been recorded for an order. Say why it is recorded again."
            )
        case GuardCode.PRICE_ZERO:
            return translate("OrderWords", "The price of this plan is zero or less. Say why that is right.")
        case GuardCode.PRICE_UNUSUAL:
            return translate(
                "OrderWords",
                "The price of this plan is far from that of every other plan of this card. Look at it again.",
            )
        case GuardCode.UNPAID_UNKNOWN:
            return translate(
                "OrderWords",
                "Unconfirmed orders that the customer pays by bank card: {count}. If they exist, they are not "
                "paid and nothing is charged for them. The customer must pay only this one. Say why it is ordered "
                "again.",
            )
        case GuardCode.MAY_COME_LATE:
            return translate(
                "OrderWords",
                "The earlier request may still go through: then there are two, and both cost money. Say why it is "
                "sent again now.",
            )
        case GuardCode.APPEARED:
            return translate(
                "OrderWords", "New orders on this card since you looked it up: {count}. Did a colleague place them?"
            )
        case GuardCode.NEAR_CARD:
            return translate(
                "OrderWords", "You recently worked on card {card}, whose number is almost the same. Compare the digits."
            )
        case GuardCode.CARD_NOT_NAMED:
            return translate(
                "OrderWords",
                "Linksfield was asked for the orders of this card, but its answer does not say which card this order "
                "belongs to. Say how you know that it belongs to this card.",
            )
        case GuardCode.STILL_OPEN:
            return _still_open(write.what)
        case GuardCode.NO_TICKET:
            return ""


def _same_plan(code: GuardCode, write: Write) -> str:
    waiting = code is GuardCode.SAME_PLAN_WAITING
    if write.draft is not None and waiting:
        return translate("OrderWords", "The same plan is already waiting on this card. This adds another {length}.")
    if write.draft is not None:
        return translate(
            "OrderWords",
            "The same plan was ordered for this card from here within the last 24 hours. Say why it is ordered again.",
        )
    if write.what is What.RENEW_ORDER and waiting:
        return translate(
            "OrderWords",
            "An order for the same plan is waiting on this card already. Is that what the customer means?",
        )
    if write.what is What.CONTRACT_ORDER and waiting:
        return translate("OrderWords", "The same plan is already waiting on this card. This adds another order.")
    if waiting:
        return translate(
            "OrderWords", "An order for the same plan is waiting on this card. Is it the one that was paid for?"
        )
    return translate(
        "OrderWords", "The same was asked for this card from here within the last 24 hours. Say why you ask again."
    )


def _still_open(what: What) -> str:
    if what is What.STOP_RENEWAL:
        return translate(
            "OrderWords",
            "A request to stop auto-renewal of this card is being sent or unconfirmed: check what happened first.",
        )
    return translate("OrderWords", "An order for this card is being sent or unconfirmed: check what happened first.")


def slow_linksfield(now: Health) -> Iterator[str]:
    """A line while Linksfield answers badly: an order sent now may stay without an answer."""
    if now.unanswered >= _MANY_UNANSWERED or (now.seconds or 0) >= _SLOW_SECONDS:
        yield translate(
            "OrderWords",
            "Linksfield is slow or not answering: an order sent now may stay unconfirmed.",
        )


def another_price(draft: OrderDraft, expected: str) -> Iterator[str]:
    """A line if our shop was paid something else than the plan costs. `expected` is the plan's price as text."""
    paid = money_text(draft.total)
    if draft.paid is not None and expected and paid != expected:
        text = translate("OrderWords", "The plan costs {expected}; you say our shop received {paid}.")
        yield text.format(expected=expected, paid=paid)
