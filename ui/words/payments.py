"""What is said of payments that are followed, of two payments compared, and to whoever has to act on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.words import errors
from ui.words.formats import card_groups, clock_text, counted, days_text, line_text, moment_text, money_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime, timedelta

    from services.background.followed_payments import FollowedPayment
    from services.desk.verdicts.charged_twice import DoublePayment
    from services.records import Order, PaymentResult
    from ui.session.open_card import OpenCard

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
        text = translate("PaymentWords", "{payment}: waiting for its order to arrive on the card, for {elapsed}.")
    elif payment.state is None:
        text = translate("PaymentWords", "{payment}: no result yet, followed for {elapsed}.")
    else:
        text = translate("PaymentWords", "{payment}: not decided yet, followed for {elapsed}.")
    shown = text.format(payment=payment.pay_id, elapsed=elapsed_text(payment.elapsed(now)))
    return f"{shown} {_next_question(payment, now)}"


def _next_question(payment: FollowedPayment, now: datetime) -> str:
    unanswered = payment.unanswered
    seconds = max(0, round((payment.next_at - now).total_seconds()))
    if unanswered:
        text = translate(
            "PaymentWords", "%n question(s) without an answer; asked again in {seconds} s.", None, unanswered
        )
        return counted(text, unanswered).format(seconds=seconds)
    if not seconds:
        return translate("PaymentWords", "Asking...")
    return translate("PaymentWords", "Asked again in {seconds} s.").format(seconds=seconds)


def followed_end(payment: FollowedPayment, card: str) -> tuple[str, str]:
    """How following a payment ended, for a notice, and its tone; ("", "") while it goes on or was stopped by hand."""
    ends = {
        "paid": (translate("PaymentWords", "Card {card}: the payment {payment} is paid."), "green"),
        "failed": (translate("PaymentWords", "Card {card}: the payment {payment} failed."), "red"),
        "arrived": (
            translate("PaymentWords", "Card {card}: one more order is on the card since {payment} was followed."),
            "green",
        ),
    }
    text, tone = ends.get(payment.ended, ("", ""))
    return text.format(card=card, payment=payment.pay_id), tone


# ------------------------------------------------------------------ paid, not delivered


def order_lines(orders: Sequence[Order] | None) -> list[str]:
    """The orders on a card, a line each; what is not known is said, and never reads as none."""
    if orders is None:
        return [translate("PaymentWords", "The orders on the card are not known.")]
    if not orders:
        return [translate("PaymentWords", "No order is on the card.")]
    text = translate("PaymentWords", "{plan}: {state}")
    return [text.format(plan=line_text(each.plan_name), state=errors.order_state(each)[0]) for each in orders]


def escalation(record: OpenCard, result: PaymentResult, orders: Sequence[Order] | None, now: datetime) -> str:
    """The text with which a paid order that has not arrived is passed on to Linksfield."""
    lines = [
        _complaint(orders),
        "",
        translate("PaymentWords", "Card (ICCID): {iccid}").format(iccid=record.iccid),
        *_payment_lines(result),
        translate("PaymentWords", "Orders on the card at {time}:").format(time=moment_text(now)),
        *(f"- {line}" for line in order_lines(orders)),
    ]
    if record.ticket.strip():
        lines.append(translate("PaymentWords", "Our ticket: {ticket}").format(ticket=record.ticket.strip()))
    lines += ["", translate("PaymentWords", "Please deliver the order, or tell us why it cannot be delivered.")]
    return "\n".join(lines)


def _complaint(orders: Sequence[Order] | None) -> str:
    """What is wrong. Only a card without any order shows that this one is missing: else the customer says so."""
    if orders is not None and not orders:
        return translate(
            "PaymentWords", "A customer's payment is paid at Linksfield, and its order is not on the card."
        )
    return translate(
        "PaymentWords",
        "A customer's payment is paid at Linksfield, and the customer says that its order has not arrived.",
    )


def _payment_lines(result: PaymentResult) -> Iterable[str]:
    none = translate("PaymentWords", "not given")
    yield translate("PaymentWords", "payId: {value}").format(value=result.pay_id)
    yield translate("PaymentWords", "Order number: {value}").format(value=result.order_no or none)
    yield translate("PaymentWords", "Amount: {value}").format(value=money_text(result.money) or none)
    yield translate("PaymentWords", "Paid at (Linksfield's time): {value}").format(value=result.paid_at_text or none)
    yield translate("PaymentWords", "Result: {value}").format(value=errors.payment_state(result)[0])


# ------------------------------------------------------------------ charged twice


def verdict_sentence(verdict: DoublePayment) -> tuple[str, str]:
    """The comparison in one sentence, and its tone."""
    text, tone = _verdicts()[verdict.code]
    shown = text.format(
        paid=verdict.paid,
        listed=verdict.listed if verdict.listed is not None else "?",
        money=money_text(verdict.to_refund) or translate("PaymentWords", "an amount to be read above"),
    )
    return shown, tone


def _verdicts() -> dict[str, tuple[str, str]]:
    return {
        "same_order": (
            translate(
                "PaymentWords",
                "Charged more than once: Linksfield names one order for {paid} paid payments. To give back: {money}.",
            ),
            "red",
        ),
        "undecided": (
            translate(
                "PaymentWords", "Not decided yet: fewer than two are paid so far, and another may still become so."
            ),
            "amber",
        ),
        "not_twice": (
            translate("PaymentWords", "Not charged twice: payments that are paid: {paid}; the others failed."),
            "green",
        ),
        "no_order_number": (
            translate(
                "PaymentWords",
                "{paid} payments are paid, and Linksfield does not name an order for each: ask Linksfield which orders "
                "they are for.",
            ),
            "amber",
        ),
        "fewer_orders": (
            translate(
                "PaymentWords",
                "{paid} payments are paid for different orders, and on the card are {listed}: one may be used up, or "
                "has never arrived.",
            ),
            "amber",
        ),
        "different_orders": (
            translate(
                "PaymentWords",
                "{paid} payments are paid for as many different orders: the customer bought more than once.",
            ),
            "green",
        ),
    }


def refund_text(record: OpenCard, verdict: DoublePayment, orders: Sequence[Order] | None) -> str:
    """The text for whoever refunds: every payment, the orders, the verdict; the console itself cannot refund."""
    lines = [
        translate("PaymentWords", "Please check these payments of one card; a customer says: charged twice."),
        "",
        translate("PaymentWords", "Card (ICCID): {iccid}").format(iccid=card_groups(record.iccid)),
    ]
    for payment in verdict.payments:
        lines += ["", *_payment_lines(payment)]
    lines += ["", translate("PaymentWords", "Orders on the card:"), *(f"- {line}" for line in order_lines(orders))]
    lines += ["", verdict_sentence(verdict)[0]]
    if not verdict.certain:
        lines.append(
            translate("PaymentWords", "This rests on counting orders: Linksfield's list carries no order numbers.")
        )
    if record.ticket.strip():
        lines.append(translate("PaymentWords", "Our ticket: {ticket}").format(ticket=record.ticket.strip()))
    return "\n".join(lines)


def as_of(moment: datetime | None) -> str:
    """When something was answered, "as of 14:05"; "" for never."""
    return translate("PaymentWords", "as of {time}").format(time=clock_text(moment)) if moment else ""
