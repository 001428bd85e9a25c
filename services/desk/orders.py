"""Orders in use and waiting, and when each of them runs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple, Protocol

from services.desk.clients import Clients
from services.records import Order, OrderState, Span, Subject


class Orders:
    """The orders of a card. Blocking; call it on a read thread."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients

    def list(self, subject: Subject) -> tuple[Order, ...]:
        """Orders in use and waiting, in Linksfield's order. Raises ConsoleError."""
        return self._clients.client(subject.profile).orders(subject.iccid)


class Runs(Protocol):
    """What ends: an order in use as it was listed, or as a journal keeps it."""

    @property
    def ends(self) -> date | None:
        """The day Linksfield printed."""

    @property
    def days_left(self) -> int | None:
        """The days it gave beside it."""


class End(NamedTuple):
    """When an order in use ends; `estimated` and `differs` as a `Span` has them."""

    day: date | None
    estimated: bool
    differs: bool


def end_of(order: Runs, told: date) -> End:
    """When an order in use ends. Its days left count from `told`, the day at Linksfield on which it said so, and win.

    No days left, and an end that has come, fit each other. So do ends one day apart: whether the day itself is counted
    is not documented (the printed example has its last day as "0"), and the printed one is shown.
    """
    if order.days_left is None:
        return End(order.ends, order.ends is None, False)
    counted = _days_after(told, order.days_left)
    over = order.ends is not None and order.days_left <= 0 and order.ends <= told
    if order.ends is not None and (over or _is_same_end(counted, order.ends)):
        return End(order.ends, False, False)
    return End(counted, True, order.ends is not None)


def _is_same_end(counted: date | None, printed: date) -> bool:
    return counted is not None and abs((counted - printed).days) <= 1


def timeline(orders: Iterable[Order], today: date, told: date | None = None) -> tuple[Span, ...]:
    """Put the orders one after another, beginning with those in use. Days are those at Linksfield.

    `told` is the day on which Linksfield listed them, today if it is not given: days left are counted from it.
    Linksfield gives an end only for the order in use, and for waiting ones their length: the days of
    waiting orders are estimates. After an order of unknown length, or beside one of a status that is not known,
    nothing more can be said (None).
    """
    ordered = list(orders)
    spans = [_in_use(order, today, told or today) for order in ordered if order.state is OrderState.IN_USE]
    # What is in use past its end still keeps the others waiting: none of them begins before today.
    free: date | None = max([today, *(span.ends for span in spans if span.ends)])
    if any(span.ends is None for span in spans) or any(order.state is OrderState.UNKNOWN for order in ordered):
        free = None
    for order in ordered:
        if order.state is OrderState.WAITING:
            span = _waiting(order, free)
            spans.append(span)
            free = span.ends
    return tuple(spans)


def next_start(orders: Iterable[Order], today: date, told: date | None = None) -> date | None:
    """The day on which one more order would begin: an estimate, or None when it cannot be said.

    An order of a status that is not known may be in use or waiting as well: then nothing can be said.
    """
    ordered = list(orders)
    if any(order.state is OrderState.UNKNOWN for order in ordered):
        return None
    spans = timeline(ordered, today, told)
    if spans and spans[-1].order.state is OrderState.WAITING:
        return spans[-1].ends
    ends = [span.ends for span in spans]
    return None if None in ends else max([today, *(end for end in ends if end is not None)])


def _in_use(order: Order, today: date, told: date) -> Span:
    end = end_of(order, told)
    overdue = end.day is not None and end.day < today
    return Span(order=order, starts=None, ends=end.day, estimated=end.estimated, overdue=overdue, differs=end.differs)


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
