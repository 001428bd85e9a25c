"""The payIds of a card that this PC knows by itself."""

from __future__ import annotations

from services.desk.done import known_payments as done_payments
from services.records import KnownPayment
from ui.session.open_card import OpenCard


def known_payments(record: OpenCard) -> tuple[KnownPayment, ...]:
    """The payIds of this card that are known here: from work done on this PC, and of the auto-renewal in force."""
    known = done_payments(record.done_here, record.known.base_url) if record.known is not None else ()
    renewal = record.renewal.value
    if renewal is None or not renewal.pay_id or any(renewal.pay_id == each.pay_id for each in known):
        return known
    of_renewal = KnownPayment(
        pay_id=renewal.pay_id, source="renewal", order_no=renewal.order_no, plan_name=renewal.plan_name
    )
    return (*known, of_renewal)
