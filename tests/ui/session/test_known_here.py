from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from services.desk.done import Did, Done
from services.records import Environment, Order, OrderState, PaymentResult, PaymentState
from services.writes.states import State
from ui.session.known_here import order_number
from ui.session.open_card import OpenCard
from ui.session.remote import Remote

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
CARD = "89852000000000010015"
WAITING = Order(status="1", state=OrderState.WAITING, plan_name="Europe 10 GB", days_left=30)


def sent(
    did: Did = Did.RECORD_ORDER,
    state: State = State.CONFIRMED,
    *,
    plan_name: str = "Europe 10 GB",
    order_no: str = "N1",
    profile: str = "Practice",
) -> Done:
    return Done(
        at=NOW,
        agent="desk-2",
        profile=profile,
        environment=Environment.SANDBOX,
        base_url="http://x",
        iccid=CARD,
        ticket="",
        did=did,
        state=state,
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
    assert order_number(WAITING, record_with(WAITING), [sent(state=State.PLACED)]) == "N1"


def test_what_never_reached_the_card_does_not_hide_what_did() -> None:
    rows = [sent(order_no="N2", state=State.REFUSED), sent(order_no="N3", state=State.NOT_SENT), sent()]
    assert order_number(WAITING, record_with(WAITING), rows) == "N1"


def test_an_absurd_length_in_the_answer_hides_no_number() -> None:
    in_use = replace(WAITING, ends=date(2026, 12, 5), length_days=99_999_999)
    assert order_number(in_use, record_with(in_use), [sent()]) == ""


def test_an_order_by_card_is_known_once_its_payment_is() -> None:
    assert order_number(WAITING, record_with(WAITING), [sent(Did.PLACE_ORDER)]) == ""
    assert order_number(WAITING, record_with(WAITING, paid=True), [sent(Did.PLACE_ORDER)]) == "N1"


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [sent(), sent(order_no="N2")],
        [sent(), sent(Did.PLACE_ORDER, State.UNKNOWN)],
        [sent(), sent(Did.PLACE_ORDER, State.SENDING)],
        [sent(), sent(Did.PLACE_ORDER, State.NOT_PLACED)],
        [sent(state=State.UNKNOWN)],
        [sent(state=State.NOT_PLACED)],
        [sent(state=State.REFUSED)],
        [sent(plan_name="Asia 5 GB")],
        [sent(profile="Another")],
    ],
)
def test_anything_less_certain_is_not_known(rows: list[Done]) -> None:
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
