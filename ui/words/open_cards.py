"""What the window's frame says of an open card: counts on the tabs, a hint under its number, what was found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.errors import BadInput
from services.parsing.pasted import LeftOut, Why, looks_rounded
from ui.session.remote import ERROR
from ui.session.session import no_card
from ui.widgets.safe_text import short_text
from ui.words import errors, verdicts
from ui.words.amounts import card_tail, count_text, counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.desk.verdicts.verdicts import Verdict
    from services.parsing.pasted import Pasted
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
    pasted = record.pasted if record.blank or record.another_typed else None
    if pasted is not None and pasted.left_out and not pasted.count:
        return errors.sentence(no_card(record))
    if record.another_typed:
        words = translate("Workplace", "Press Enter to look up this number. Shown below: card {card}.")
        return words.format(card=card_tail(record.iccid))
    if looks_rounded(record.iccid):
        return rounded_hint(record.iccid)
    # Once Linksfield knows the card, its page says so.
    if record.iccid and not record.luhn_ok and not record.verdict.answered:
        return translate(
            "Workplace",
            "The check digit of this number does not match: compare it with the card. Some genuine cards fail "
            "this check.",
        )
    return ""


def told_apart(record: OpenCard, among: Sequence[OpenCard]) -> str:
    """The end of an open card's number; with the profile, where the same card is open with another one as well."""
    tail = card_tail(record.iccid)
    if not any(each is not record and record.iccid and each.iccid == record.iccid for each in among):
        return tail
    return translate("Workplace", "{card} ({profile})").format(card=tail, profile=short_text(record.profile))


def state(record: OpenCard, verdict: Verdict | None) -> tuple[str, str]:
    """What is concluded about an open card, in a word, and the tone of its dot: never one without the other."""
    if record.blank or verdict is None:
        return "", "grey"
    return verdicts.pill(verdict)


def counts(pasted: Pasted) -> str:
    """How much of each kind there is: "1 card, 2 payments, 1 order"."""
    cards, payments, orders = len(pasted.cards), len(pasted.pay_ids), len(pasted.order_numbers)
    parts = (
        (cards, translate("Pasted", "%n card(s)", None, cards)),
        (payments, translate("Pasted", "%n payment(s)", None, payments)),
        (orders, translate("Pasted", "%n order(s)", None, orders)),
    )
    return translate("Pasted", ", ").join(counted(words, count) for count, words in parts if count)


def kind_names() -> dict[str, str]:
    """The name of each kind of number."""
    return {
        "card": translate("Pasted", "Card"),
        "payment": translate("Pasted", "Payment"),
        "order": translate("Pasted", "Order"),
        "ticket": translate("Pasted", "Ticket"),
    }


def left_out(pasted: Pasted) -> list[str]:
    """Why each thing was left out that looked like a number we want."""
    return [_left_out(each) for each in pasted.left_out]


def _left_out(left: LeftOut) -> str:
    short = {
        Why.EID: translate("Pasted", "{text} is an EID (32 digits), not a card number: left out."),
        Why.ACTIVATION_CODE: translate("Pasted", "{text} is an eSIM activation code, not a card number: left out."),
    }
    if left.why in short:
        return short[left.why].format(text=left.text)
    return errors.sentence(BadInput("iccid", str(left.why), text=left.text, meant=left.meant))


def rounded_hint(iccid: str) -> str:
    """What to know of a number that a spreadsheet may have rounded; "" for others."""
    if not looks_rounded(iccid):
        return ""
    return translate(
        "Pasted",
        "The last digits are zeros and the check digit does not match: spreadsheets round long numbers this way. "
        "Ask for the number as text.",
    )


def what_enter_does(pasted: Pasted, shown: str, most: int) -> str:
    """What a look-up will ask for; `shown` is the card on show, "" if none is."""
    cards, payments = len(pasted.cards), len(pasted.pay_ids)
    if cards > most:
        words = translate("Pasted", "Enter opens the first {most} cards. Paste the others again after that.")
        return words.format(most=most)
    if cards > 1:
        several = translate("Pasted", "Enter opens all {count} cards; Open shows one of them alone.")
        if payments:
            several = translate(
                "Pasted", "Enter opens all {count} cards; Open shows one of them alone, and checks the payments."
            )
        return several.format(count=cards)
    if cards and payments > 1:
        return translate("Pasted", "Enter looks up the card, checks the payments and compares them.")
    if cards and payments:
        return translate("Pasted", "Enter looks up the card and checks the payment.")
    if cards:
        return translate("Pasted", "Enter looks up the card.")
    if shown:
        words = translate(
            "Pasted",
            "Enter looks for their card on this computer; if none is found, it checks the payments on card {card}.",
        )
        return words.format(card=card_tail(shown))
    return translate("Pasted", "Enter looks for their card on this computer.")
