"""What this PC knows of a card by itself: its payIds, and which listed order was sent from here."""

from __future__ import annotations

from collections.abc import Sequence

from services.desk.done import Did, Done
from services.errors import NotSetUp
from services.records import KnownPayment, Order
from ui.session.open_card import OpenCard
from ui.session.state import SessionState

_ORDERING = (Did.PLACE_ORDER, Did.RECORD_ORDER)


def known_payments(state: SessionState, record: OpenCard) -> tuple[KnownPayment, ...]:
    """The payIds of this card that are known here; none where there is no usable profile."""
    try:
        return state.desk.payments.known(state.subject(record), record.renewal.value)
    except NotSetUp:
        return ()


def order_number(order: Order, record: OpenCard, rows: Sequence[Done]) -> str:
    """The number of a listed order, or "".

    Linksfield gives none with the list, so it can only be told by the plan's name: exactly one order of this plan went
    out from here and has reached the card, and exactly one is listed.
    """
    listed = [each for each in record.orders.value or () if each.plan_name == order.plan_name]
    sent = [row for row in rows if row.profile == record.profile and _may_be_listed(row, order)]
    if len(listed) != 1 or len(sent) != 1 or not order.plan_name:
        return ""
    row = sent[0]
    return row.order_no if _has_arrived(row, record) and not _began_before(order, row) else ""


def _may_be_listed(row: Done, order: Order) -> bool:
    return row.did in _ORDERING and row.may_have_arrived and row.plan_name == order.plan_name


def _has_arrived(row: Done, record: OpenCard) -> bool:
    """A recorded order is on the card at once; one by card only after its payment (assumed)."""
    return row.carried_out and (row.did is Did.RECORD_ORDER or record.is_paid(row.pay_id))


def _began_before(order: Order, row: Done) -> bool:
    """Whether the order was in use before this one was sent: then it is another one."""
    if order.ends is None or order.length_days is None:
        return False
    # In whole days since year 1: an absurd length must not lead out of the calendar.
    return order.ends.toordinal() - order.length_days < row.at.astimezone().date().toordinal() - 1
