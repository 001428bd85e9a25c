"""The payIds of a card that this PC knows by itself."""

from __future__ import annotations

from services.errors import NotSetUp
from services.records import KnownPayment
from ui.session.open_card import OpenCard
from ui.session.state import SessionState


def known_payments(state: SessionState, record: OpenCard) -> tuple[KnownPayment, ...]:
    """The payIds of this card that are known here; none where there is no usable profile."""
    try:
        return state.desk.payments.known(state.subject(record), record.renewal.value)
    except NotSetUp:
        return ()
