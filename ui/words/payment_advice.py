"""What is seen of a payment, and what to do next: said plainly, and never more than was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.records import PaymentState
from ui.session.open_card import ROWS
from ui.words import errors

if TYPE_CHECKING:
    from services.records import KnownPayment, PaymentResult
    from ui.session.open_card import OpenCard

translate = QCoreApplication.translate


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
    return text.format(status=errors.payment_state(result)[0]), "amber"


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
        return text.format(plan=plan, state=errors.order_state(of_plan[-1])[0]), "green"
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
