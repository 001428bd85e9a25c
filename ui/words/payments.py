"""The words about payments: followed, several of them compared, and the orders beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.desk.verdicts.charged_twice import Compared
from ui.look.dates import clock_text
from ui.look.joining import sentences
from ui.widgets.safe_text import line_text
from ui.words import codes
from ui.words.amounts import counted, days_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from services.background.followed_payments import FollowedPayment
    from services.desk.verdicts.charged_twice import DoublePayment
    from services.records import Order

translate = QCoreApplication.translate

# ------------------------------------------------------------------ followed


def elapsed_text(elapsed: timedelta) -> str:
    """How long something has lasted, in its two largest units: "2 min 10 s", "3 h 5 min", "2 days"."""
    seconds = int(elapsed.total_seconds())
    if seconds < 60:
        return translate("PaymentWords", "{seconds} s").format(seconds=seconds)
    minutes, hours = seconds // 60, seconds // 3600
    if minutes < 60:
        return translate("PaymentWords", "{minutes} min {seconds} s").format(minutes=minutes, seconds=seconds % 60)
    if hours < 48:
        return translate("PaymentWords", "{hours} h {minutes} min").format(hours=hours, minutes=minutes % 60)
    return days_text(hours // 24)


def followed_text(payment: FollowedPayment, now: datetime) -> str:
    """How a followed payment stands: what Linksfield said last, for how long it is followed, when it is asked next."""
    if payment.delivery:
        text = translate("PaymentWords", "{payment}: waiting for the plan to arrive for {elapsed}.")
    elif payment.state is None:
        text = translate("PaymentWords", "{payment}: no result yet, followed for {elapsed}.")
    else:
        text = translate("PaymentWords", "{payment}: pending, followed for {elapsed}.")
    shown = text.format(payment=payment.pay_id, elapsed=elapsed_text(payment.elapsed(now)))
    return sentences(shown, _next_question(payment, now))


def _next_question(payment: FollowedPayment, now: datetime) -> str:
    unanswered = payment.unanswered
    seconds = max(0, round((payment.next_at - now).total_seconds()))
    if unanswered:
        text = translate("PaymentWords", "%n check(s) without an answer; next check in {seconds} s.", None, unanswered)
        return counted(text, unanswered).format(seconds=seconds)
    if not seconds:
        return translate("PaymentWords", "Checking...")
    return translate("PaymentWords", "Next check in {seconds} s.").format(seconds=seconds)


def followed_end(payment: FollowedPayment, card: str) -> tuple[str, str]:
    """How following a payment ended, for a notice, and its tone; ("", "") while it goes on or was stopped by hand."""
    ends = {
        "paid": (translate("PaymentWords", "Card {card}: payment {payment} is paid."), "green"),
        "failed": (translate("PaymentWords", "Card {card}: payment {payment} failed."), "red"),
        "arrived": (
            translate("PaymentWords", "Card {card}: one more order has appeared since payment {payment} was followed."),
            "green",
        ),
    }
    text, tone = ends.get(payment.ended, ("", ""))
    return text.format(card=card, payment=payment.pay_id), tone


# ------------------------------------------------------------------ orders beside them


def order_lines(orders: Sequence[Order] | None) -> list[str]:
    """The orders on a card, a line each; what is not known is said, and never reads as none."""
    if orders is None:
        return [translate("PaymentWords", "The orders on the card are not known.")]
    if not orders:
        return [translate("PaymentWords", "No order is in use or waiting.")]
    text = translate("PaymentWords", "{plan}: {state}")
    return [text.format(plan=line_text(each.plan_name), state=codes.order_state(each)[0]) for each in orders]


# ------------------------------------------------------------------ several payments


def comparison(compared: DoublePayment) -> tuple[str, str]:
    """What several payments come to that are not for one order, in one sentence, and its tone.

    What Compared.SAME_ORDER comes to says the verdict of the card.
    """
    text, tone = {
        Compared.SAME_ORDER: (translate("PaymentWords", "{paid} payments are paid for one order."), "amber"),
        Compared.UNDECIDED: (
            translate(
                "PaymentWords", "No result yet: fewer than two payments are paid, but another may still go through."
            ),
            "amber",
        ),
        Compared.NOT_TWICE: (
            translate("PaymentWords", "Not charged twice: {paid} paid, the others failed."),
            "green",
        ),
        Compared.NO_ORDER_NUMBER: (
            translate(
                "PaymentWords",
                "{paid} payments are paid, but Linksfield does not name an order for each: ask Linksfield which "
                "orders they are for.",
            ),
            "amber",
        ),
        Compared.FEWER_ORDERS: (
            translate(
                "PaymentWords",
                "{paid} payments are paid for different orders, but the card has {listed}: one may be used up, or "
                "never arrived.",
            ),
            "amber",
        ),
        Compared.DIFFERENT_ORDERS: (
            translate(
                "PaymentWords",
                "{paid} payments are paid, each for a different order: the customer bought more than once.",
            ),
            "green",
        ),
    }[compared.code]
    return text.format(paid=compared.paid, listed=compared.listed if compared.listed is not None else "?"), tone


def as_of(moment: datetime | None) -> str:
    """When something was answered, "as of 14:05"; "" for never."""
    return translate("PaymentWords", "as of {time}").format(time=clock_text(moment)) if moment else ""
