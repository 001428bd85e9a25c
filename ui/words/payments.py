"""The words about payments: followed, paid and not delivered, charged twice, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.records import PaymentState
from ui.look.dates import clock_text, moment_text
from ui.session.remote import ROWS
from ui.widgets.safe_text import line_text
from ui.words import codes
from ui.words.formats import card_groups, counted, days_text, money_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime, timedelta

    from services.background.followed_payments import FollowedPayment
    from services.desk.verdicts.charged_twice import DoublePayment
    from services.records import KnownPayment, Order, PaymentResult
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
    return [text.format(plan=line_text(each.plan_name), state=codes.order_state(each)[0]) for each in orders]


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
    yield translate("PaymentWords", "Result: {value}").format(value=codes.payment_state(result)[0])


# ------------------------------------------------------------------ charged twice


def verdict_sentence(verdict: DoublePayment) -> tuple[str, str]:
    """The comparison in one sentence, and its tone."""
    text, tone = _verdicts()[verdict.code]
    shown = text.format(
        paid=verdict.paid,
        listed=verdict.listed if verdict.listed is not None else "?",
        money=" + ".join(map(money_text, verdict.refunds)) or translate("PaymentWords", "an amount to be read above"),
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


# ------------------------------------------------------------------ what is seen of a payment, and what to do next


def advice(record: OpenCard, result: PaymentResult, known: KnownPayment | None) -> tuple[str, str]:
    """What this result means for the card on show, as sentences and a tone."""
    if result.state is PaymentState.PAID:
        return _paid(record, known)
    if result.state is PaymentState.PENDING:
        return translate(
            "PaymentAdvice",
            "Not decided yet: the customer may still be paying. Do not order again; ask again in a few minutes.",
        ), "amber"
    if result.state is PaymentState.FAILED:
        return translate(
            "PaymentAdvice",
            "Linksfield says that this payment failed. Its order is delivered only if the customer pays after all.",
        ), "red"
    text = translate(
        "PaymentAdvice", 'Linksfield answers "{status}", which is not known here. Do not take it for paid or failed.'
    )
    return text.format(status=codes.payment_state(result)[0]), "amber"


def charged_twice(record: OpenCard) -> str:
    """A sentence if more payments are paid than orders are on the card; "" otherwise or where it is not known."""
    orders = record.known_orders
    paid = sum(1 for remote in record.payments.values() if remote.state == ROWS and _is_paid(remote.value))
    if orders is None or paid < 2 or paid <= len(orders):
        return ""
    text = translate(
        "PaymentAdvice",
        "{paid} payments are paid, and on the card are orders: {orders}. Orders that are used up are not listed. "
        "If the customer bought only once, pass both payIds to whoever refunds: the console cannot refund.",
    )
    return text.format(paid=paid, orders=len(orders))


def _paid(record: OpenCard, known: KnownPayment | None) -> tuple[str, str]:
    orders = record.known_orders
    if orders is None:
        return translate(
            "PaymentAdvice", "Paid. Whether its order is on the card is not known yet: look at Orders."
        ), "amber"
    plan = known.plan_name if known is not None else ""
    if orders and not plan:
        text = translate(
            "PaymentAdvice",
            "Paid. Orders on the card: {count}. Linksfield does not say which payment an order belongs to: compare "
            "plan and dates under Orders.",
        )
        return _lines(text.format(count=len(orders)), _if_missing()), "amber"
    of_plan = [order for order in orders if order.plan_name == plan]
    if of_plan:
        text = translate("PaymentAdvice", "Paid, and an order of {plan} is on the card: {state}.")
        return text.format(plan=plan, state=codes.order_state(of_plan[-1])[0]), "green"
    return _not_on_card(record, plan, known)


def _not_on_card(record: OpenCard, plan: str, known: KnownPayment | None) -> tuple[str, str]:
    seen = (
        translate("PaymentAdvice", "Paid, and no order of {plan} is on the card.").format(plan=plan)
        if plan
        else translate("PaymentAdvice", "Paid, and no order of it is on the card.")
    )
    if known is not None and known.source == "recorded":
        step = translate(
            "PaymentAdvice", "It was recorded from here. Ask for the orders again; then pass it on to Linksfield."
        )
    else:
        step = _next_step()
    return _lines(seen, step), "amber"


def _next_step() -> str:
    return translate(
        "PaymentAdvice",
        "Ask again in a few minutes, and refresh Orders. If nothing changes, pass payId, order number and card on to "
        "Linksfield: Copy for ticket has them. Linksfield took this money: never record it here as paid to us.",
    )


def _if_missing() -> str:
    return translate(
        "PaymentAdvice",
        "If its order is missing, pass payId and card on to Linksfield; never record it here as paid to us.",
    )


def _lines(*sentences: str) -> str:
    return "\n".join(sentences)


def _is_paid(result: PaymentResult | None) -> bool:
    return result is not None and result.state is PaymentState.PAID
