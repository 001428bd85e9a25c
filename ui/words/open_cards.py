"""What the window's frame says of an open card: counts on the tabs, a hint under its number, its verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.session.remote import ERROR
from ui.words import verdicts
from ui.words.amounts import card_tail, count_text

if TYPE_CHECKING:
    from services.desk.verdicts.verdicts import Verdict
    from services.records import Renewal
    from ui.session.open_card import OpenCard

translate = QCoreApplication.translate


def tab_counts(record: OpenCard) -> dict[str, str]:
    """What stands behind the names of the tabs: "Orders  3", "Auto-renewal  on"."""
    orders, plans, renewal = record.orders, record.plans, record.renewal
    return {
        "orders": count_text(len(orders.value or ())) if orders.as_of and orders.state != ERROR else "",
        "plans": count_text(len(plans.value or ())) if plans.as_of and plans.state != ERROR else "",
        "renewal": _renewal_word(renewal.value) if renewal.as_of and renewal.state != ERROR else "",
    }


def _renewal_word(found: Renewal | None) -> str:
    if found is None:
        return translate("Workplace", "off")
    return translate("Workplace", "on") if found.in_force else "?"


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


def state(record: OpenCard, verdict: Verdict | None) -> tuple[str, str]:
    """What is concluded about an open card, in a word, and the tone of its dot: never one without the other."""
    if record.blank or verdict is None:
        return "", "grey"
    return verdicts.pill(verdict)
