"""Orders in use and waiting, and when each of them runs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from services.desk.clients import Clients
from services.records import Order, OrderState, Span, Subject


class Orders:
    """The orders of a card. Blocking; call it on a read thread."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients

    def list(self, subject: Subject) -> tuple[Order, ...]:
        """Orders in use and waiting, in Linksfield's order. Raises ConsoleError."""
        return self._clients.client(subject.profile).orders(subject.iccid)


def timeline(orders: Iterable[Order], today: date) -> tuple[Span, ...]:
    """Put the orders one after another, beginning with those in use.

    Linksfield gives an end only for the order in use, and for waiting ones their length: the days of
    waiting orders are estimates. After an order of unknown length nothing more can be said (None).
    """
    ordered = list(orders)
    spans = [_in_use(order, today) for order in ordered if order.state is OrderState.IN_USE]
    free: date | None = max((span.ends for span in spans if span.ends), default=today)
    if any(span.ends is None for span in spans):
        free = None
    for order in ordered:
        if order.state is OrderState.WAITING:
            span = _waiting(order, free)
            spans.append(span)
            free = span.ends
    return tuple(spans)


def next_start(orders: Iterable[Order], today: date) -> date | None:
    """The day on which one more order would begin: an estimate, or None when it cannot be said.

    An order of a status that is not known may be in use or waiting as well: then nothing can be said.
    """
    ordered = list(orders)
    if any(order.state is OrderState.UNKNOWN for order in ordered):
        return None
    spans = timeline(ordered, today)
    if not spans:
        return today
    return spans[-1].ends if spans[-1].order.state is OrderState.WAITING else _last_end(spans)


def _last_end(spans: tuple[Span, ...]) -> date | None:
    ends = [span.ends for span in spans]
    return None if None in ends else max(end for end in ends if end is not None)


def _in_use(order: Order, today: date) -> Span:
    ends = order.ends
    if ends is None and order.days_left is not None:
        ends = _days_after(today, order.days_left)
    return Span(order=order, starts=None, ends=ends, estimated=order.ends is None)


def _waiting(order: Order, free: date | None) -> Span:
    days = order.days_left or order.length_days
    ends = _days_after(free, days) if free is not None and days else None
    return Span(order=order, starts=free, ends=ends, estimated=True)


def _days_after(day: date, days: int) -> date | None:
    """So many days after a day; None beyond the ends of the calendar, where no order can end."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
