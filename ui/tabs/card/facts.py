"""What the frames of the Card tab say of orders and auto-renewal. Pure: answers in, words out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.desk.orders import timeline
from services.records import OrderState
from ui.look.dates import day_text
from ui.tabs.card.frames import Facts
from ui.widgets.safe_text import line_text
from ui.words import codes
from ui.words.amounts import counted, days_text, ends_in
from ui.words.orders import differing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from services.records import Order, Renewal, Span

translate = QCoreApplication.translate

# More orders of states not known here than this are counted, not named one by one.
_MOST_ODD = 3


# ------------------------------------------------------------------ orders


def in_use(orders: Sequence[Order], today: date, told: date | None = None) -> Facts:
    """What is in use and when it ends; several at once, and what cannot be read, are said as they are."""
    spans = [span for span in timeline(orders, today, told) if span.order.state is OrderState.IN_USE]
    doubts = "\n".join(_doubts(orders))
    if not spans and doubts:
        return Facts(translate("CardFacts", "Not known"), doubts)
    if not spans:
        words = translate("CardFacts", "Linksfield lists no order in use on this card.")
        return Facts(translate("CardFacts", "Nothing in use"), words)
    if len(spans) == 1:
        return Facts(_plan(spans[0].order), "\n".join([_ending(spans[0], today), *differing(spans), *_doubts(orders)]))
    headline = translate("CardFacts", "{count} orders in use").format(count=len(spans))
    return Facts(headline, "\n".join([_endings(spans, today), *differing(spans), *_doubts(orders)]))


def comes_next(orders: Sequence[Order], today: date, told: date | None = None) -> Facts:
    """How many orders wait, and until when they last together."""
    spans = [span for span in timeline(orders, today, told) if span.order.state is OrderState.WAITING]
    doubts = "\n".join(_doubts(orders))
    if not spans and doubts:
        return Facts(translate("CardFacts", "Not known"), doubts)
    if not spans:
        words = translate("CardFacts", "No paid order is waiting. Linksfield does not list unpaid orders.")
        return Facts(translate("CardFacts", "Nothing waiting"), words)
    if len(spans) == 1:
        return Facts(_plan(spans[0].order), _stretch(spans))
    headline = translate("CardFacts", "{count} orders waiting").format(count=len(spans))
    return Facts(headline, _stretch(spans))


def _ending(span: Span, today: date) -> str:
    if span.ends is None:
        return translate("CardFacts", "End date not known")
    if span.estimated and span.ends > today:
        return translate("CardFacts", "Ends about {day} (estimated from the days left)").format(day=day_text(span.ends))
    return ends_in(span.ends, today)


def _endings(spans: Sequence[Span], today: date) -> str:
    ends = sorted(span.ends for span in spans if span.ends is not None)
    if len(ends) < len(spans):
        return translate("CardFacts", "End dates not known")
    if ends[-1] < today:
        words = translate("CardFacts", "The first was to end {first}, the last {last}")
    elif ends[0] < today:
        words = translate("CardFacts", "The first was to end {first}, the last ends {last}")
    else:
        words = translate("CardFacts", "The first ends {first}, the last {last}")
    return words.format(first=day_text(ends[0]), last=day_text(ends[-1]))


def _stretch(spans: Sequence[Span]) -> str:
    lengths = [span.order.days_left or span.order.length_days for span in spans]
    if None in lengths or 0 in lengths:
        return translate("CardFacts", "Linksfield does not say how long they last")
    days, last = sum(length for length in lengths if length), spans[-1].ends
    if last is None:
        return translate("CardFacts", "{days} more; start date not known").format(days=days_text(days))
    return translate("CardFacts", "{days} more, until about {day}").format(days=days_text(days), day=day_text(last))


def _doubts(orders: Iterable[Order]) -> Iterable[str]:
    unread = sum(bool(order.problem) for order in orders)
    odd = [order for order in orders if order.state is OrderState.UNKNOWN and not order.problem]
    count = len(odd)
    if count > _MOST_ODD:
        yield counted(translate("CardFacts", "%n order(s) with an unknown status", None, count), count)
    for order in odd if count <= _MOST_ODD else ():
        words = translate("CardFacts", "One more order has an unknown status: {state}")
        yield words.format(state=codes.order_state(order)[0])
    if unread:
        text = translate("CardFacts", "%n order(s) could not be read in full", None, unread)
        yield counted(text, unread)


def _plan(order: Order) -> str:
    return line_text(order.plan_name) or translate("CardFacts", "Plan without a name")


# ------------------------------------------------------------------ auto-renewal


def renewal(found: Renewal | None) -> Facts:
    """Whether auto-renewal is on, since when and for what, as Linksfield lists it."""
    if found is None:
        words = translate("CardFacts", "Auto-renewal is not on for this card.")
        return Facts(translate("CardFacts", "Off"), words)
    if not found.in_force:
        return Facts(translate("CardFacts", "Not known"), _shows_neither(found))
    since = day_text(found.since) or found.since_text
    on = translate("CardFacts", "On since {day}").format(day=since) if since else translate("CardFacts", "On")
    plan = line_text(found.plan_name) or translate("CardFacts", "Plan not given")
    words = translate("CardFacts", "{plan}. Next charge date: not given by Linksfield")
    return Facts(on, words.format(plan=_with_periods(plan, found.periods)))


def _shows_neither(found: Renewal) -> str:
    if found.problem == "ended":
        words = translate("CardFacts", "{plan}: Linksfield lists a record that is marked as ended.")
        return words.format(plan=line_text(found.plan_name) or translate("CardFacts", "Plan not given"))
    return translate("CardFacts", "Linksfield's answer about auto-renewal could not be read.")


def _with_periods(plan: str, periods: str) -> str:
    if not periods:
        return plan
    one, many = translate("CardFacts", "{plan}, 1 period"), translate("CardFacts", "{plan}, {count} periods")
    return one.format(plan=plan) if periods == "1" else many.format(plan=plan, count=periods)
