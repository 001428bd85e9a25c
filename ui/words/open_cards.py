"""What the window's frame says of an open card: counts on the tabs, a hint under its number, the tone of its dot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.writes.states import State
from ui.session.remote import ERROR, LOADING, ROWS
from ui.words.formats import card_tail, count_text

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.sent_write import SentWrite

translate = QCoreApplication.translate


def tab_counts(record: OpenCard) -> dict[str, str]:
    """What stands behind the names of the tabs: "Orders  3", "Auto-renewal  on"."""
    orders, plans, renewal = record.orders, record.plans, record.renewal
    on, off = translate("Workplace", "on"), translate("Workplace", "off")
    return {
        "orders": count_text(len(orders.value or ())) if orders.as_of and orders.state != ERROR else "",
        "plans": count_text(len(plans.value or ())) if plans.as_of and plans.state != ERROR else "",
        "renewal": (on if renewal.value else off) if renewal.as_of and renewal.state != ERROR else "",
    }


def hint(record: OpenCard) -> str:
    """What to know of the number in the card field; "" if nothing."""
    if record.another_typed:
        words = translate("Workplace", "Press Enter to look this number up. Shown below: card {card}.")
        return words.format(card=card_tail(record.iccid))
    if record.iccid and not record.luhn_ok:
        return translate(
            "Workplace",
            "The check digit of this number does not fit: compare it with the card. Some genuine cards fail it.",
        )
    return ""


def tone(record: OpenCard) -> str:
    """The dot of an open card: amber asks for attention, red could not be looked up, green is fine."""
    last = (record.placed, record.stopped, record.payment_write)
    if any(_wants_attention(sent) for sent in last if sent is not None):
        return "amber"
    states = {LOADING: "blue", ROWS: "green", ERROR: "red"}
    return states.get(record.verdict.state, "grey")


def _wants_attention(sent: SentWrite) -> bool:
    """Whether the last write of a kind left something to be done: all that is not on its way nor carried out."""
    match sent.state:
        case State.UNKNOWN | State.REFUSED | State.NOT_SENT | State.NOT_PLACED:
            return not sent.was_off
        case State.CONFIRMED | State.PLACED:
            return False
        case State.DRAFT | State.APPROVED | State.RECORDED | State.SENDING:
            return False
