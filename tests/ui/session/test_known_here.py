from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from services.records import ActivityRow, Order, OrderState, PaymentResult, PaymentState
from ui.session.known_here import order_number
from ui.session.open_card import OpenCard
from ui.session.remote import Remote

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
CARD = "89852000000000010015"
WAITING = Order(status="1", state=OrderState.WAITING, plan_name="Europe 10 GB", days_left=30)


def sent(
    what: str = "record_order",
    outcome: str = "ok",
    *,
    plan_name: str = "Europe 10 GB",
    order_no: str = "N1",
    profile: str = "Practice",
) -> ActivityRow:
    return ActivityRow(
        at=NOW,
        agent="desk-2",
        profile=profile,
        base_url="http://x",
        iccid=CARD,
        ticket="",
        what=what,
        outcome=outcome,
        plan_name=plan_name,
        order_no=order_no,
        pay_id="P1",
    )


def record_with(*orders: Order, paid: bool = False) -> OpenCard:
    record = OpenCard(1, "Practice", CARD)
    record.orders.succeed(record.orders.begin(), orders, NOW)
    if paid:
        remote: Remote[PaymentResult] = Remote()
        remote.succeed(remote.begin(), PaymentResult(pay_id="P1", status="1", state=PaymentState.PAID), NOW)
        record.payments["P1"] = remote
    return record


def test_the_only_recorded_order_of_a_plan_is_the_only_listed_one() -> None:
    assert order_number(WAITING, record_with(WAITING), [sent()]) == "N1"


def test_an_order_that_was_found_to_be_placed_is_known_as_one_that_was_confirmed() -> None:
    assert order_number(WAITING, record_with(WAITING), [sent(outcome="placed")]) == "N1"


def test_what_never_reached_the_card_does_not_hide_what_did() -> None:
    rows = [sent(order_no="N2", outcome="refused"), sent(order_no="N3", outcome="not_sent"), sent()]
    assert order_number(WAITING, record_with(WAITING), rows) == "N1"


def test_an_absurd_length_in_the_answer_hides_no_number() -> None:
    in_use = replace(WAITING, ends=date(2026, 12, 5), length_days=99_999_999)
    assert order_number(in_use, record_with(in_use), [sent()]) == ""


def test_an_order_by_card_is_known_once_its_payment_is() -> None:
    assert order_number(WAITING, record_with(WAITING), [sent("place_order")]) == ""
    assert order_number(WAITING, record_with(WAITING, paid=True), [sent("place_order")]) == "N1"


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [sent(), sent(order_no="N2")],
        [sent(), sent("place_order", "unknown")],
        [sent(), sent("place_order", "sending")],
        [sent(), sent("place_order", "not_placed")],
        [sent(outcome="unknown")],
        [sent(outcome="not_placed")],
        [sent(outcome="refused")],
        [sent(plan_name="Asia 5 GB")],
        [sent(profile="Another")],
    ],
)
def test_anything_less_certain_is_not_known(rows: list[ActivityRow]) -> None:
    assert order_number(WAITING, record_with(WAITING), rows) == ""


def test_of_two_listed_orders_of_the_same_plan_neither_is_known() -> None:
    assert order_number(WAITING, record_with(WAITING, WAITING), [sent()]) == ""


def test_an_order_that_was_in_use_before_is_another_one() -> None:
    old = Order(
        status="2",
        state=OrderState.IN_USE,
        plan_name="Europe 10 GB",
        ends=date(2026, 12, 1),
        length_days=30,
        days_left=8,
    )
    assert order_number(old, record_with(old), [sent()]) == ""
