from __future__ import annotations

from datetime import UTC, datetime

import pytest

from services.errors import NoAnswer
from services.records import KnownPayment, Order, OrderState, PaymentResult, PaymentState
from ui.session.open_card import OpenCard
from ui.session.remote import Remote
from ui.words.payments import advice, charged_twice

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)


def result(state: PaymentState = PaymentState.PAID, status: str = "1", pay_id: str = "P1") -> PaymentResult:
    return PaymentResult(pay_id=pay_id, status=status, state=state)


def card(*plans: str, known: bool = True) -> OpenCard:
    record = OpenCard(1, "Practice", "89852000000000010015")
    number = record.orders.begin()
    if known:
        orders = tuple(Order(status="2", state=OrderState.IN_USE, plan_name=plan) for plan in plans)
        record.orders.succeed(number, orders, NOW, empty=not orders)
    else:
        record.orders.fail(number, NoAnswer("timeout"))
    return record


def known(plan: str = "Europe", source: str = "order") -> KnownPayment:
    return KnownPayment(pay_id="P1", source=source, plan_name=plan)


@pytest.mark.parametrize(
    ("record", "payment", "expected"),
    [
        (card(), None, "Paid, and no order of it is on the card."),
        (card(), known(), "Paid, and no order of Europe is on the card."),
        (card("Asia"), known(), "Paid, and no order of Europe is on the card."),
        (card("Europe"), known(), "Paid, and an order of Europe is on the card: In use."),
        (card("Asia"), None, "Paid. Orders on the card: 1."),
        (card(known=False), None, "Paid. Whether its order is on the card is not known yet: look at Orders."),
    ],
)
def test_of_a_paid_payment_only_what_is_seen_is_said(
    record: OpenCard, payment: KnownPayment | None, expected: str
) -> None:
    sentences, _tone = advice(record, result(), payment)
    assert sentences.startswith(expected)


def test_money_that_linksfield_took_is_never_to_be_recorded_as_ours() -> None:
    assert "never record it here as paid to us" in advice(card(), result(), known())[0]


def test_a_payment_recorded_from_here_is_not_called_linksfields_money() -> None:
    sentences, _tone = advice(card(), result(), known(source="recorded"))
    assert "It was recorded from here." in sentences
    assert "Linksfield took" not in sentences


def test_pending_is_not_decided_yet() -> None:
    assert advice(card(), result(PaymentState.PENDING, "2"), None)[0].startswith("Not decided yet")


def test_a_failed_payment_is_linksfields_word_not_ours() -> None:
    assert advice(card(), result(PaymentState.FAILED, "0"), None) == (
        "Linksfield says that this payment failed. Its order is delivered only if the customer pays after all.",
        "red",
    )


def test_an_unknown_status_is_taken_for_neither() -> None:
    sentences, tone = advice(card(), result(PaymentState.UNKNOWN, "9"), None)
    assert '"status 9"' in sentences
    assert tone == "amber"


def paid_payments(record: OpenCard, count: int) -> OpenCard:
    for number in range(count):
        remote: Remote[PaymentResult] = Remote()
        remote.succeed(remote.begin(), result(pay_id=f"P{number}"), NOW)
        record.payments[f"P{number}"] = remote
    return record


def test_two_paid_payments_for_one_order_are_pointed_out() -> None:
    assert charged_twice(paid_payments(card("Europe"), 2)).startswith(
        "2 payments are paid, and on the card are orders: 1."
    )


def test_one_payment_an_order_is_nothing_to_point_out() -> None:
    assert charged_twice(paid_payments(card("Europe"), 1)) == ""
    assert charged_twice(paid_payments(card("Europe", "Asia"), 2)) == ""


def test_charged_twice_is_not_claimed_while_the_orders_are_not_known() -> None:
    assert charged_twice(paid_payments(card(known=False), 2)) == ""
