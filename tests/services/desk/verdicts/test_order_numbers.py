from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from services.desk.done import Did, Done
from services.desk.verdicts.order_numbers import number_of
from services.records import OrderState
from services.writes.states import State
from tests.services.desk.verdicts.known import OUR_ORDER, OUR_PAY_ID, WORLD, card, order, payment, told, wrote

WAITING = order()
RECORD, PLACE = Did.RECORD_ORDER, Did.PLACE_ORDER


def number(*done: Done, paid: bool = False, listed: int = 1) -> str:
    payments = (told(payment(OUR_PAY_ID)),) if paid else ()
    return number_of(card(*[WAITING] * listed, done=done, payments=payments), WAITING)


def test_the_only_recorded_order_of_a_plan_is_the_only_listed_one() -> None:
    assert number(wrote(RECORD)) == OUR_ORDER


def test_an_order_that_was_found_to_be_placed_is_known_as_one_that_was_confirmed() -> None:
    assert number(wrote(RECORD, State.PLACED)) == OUR_ORDER


def test_what_never_reached_the_card_does_not_hide_what_did() -> None:
    refused = wrote(RECORD, State.REFUSED, intent="i2", order_no="N2")
    not_sent = wrote(RECORD, State.NOT_SENT, intent="i3", order_no="N3")
    assert number(refused, not_sent, wrote(RECORD)) == OUR_ORDER


def test_an_order_by_card_is_known_once_its_payment_is() -> None:
    assert number(wrote(PLACE)) == ""
    assert number(wrote(PLACE), paid=True) == OUR_ORDER


@pytest.mark.parametrize(
    "rows",
    [
        (),
        (wrote(RECORD), wrote(RECORD, intent="i2", order_no="N2")),
        (wrote(RECORD), wrote(PLACE, State.UNKNOWN, intent="i2")),
        (wrote(RECORD), wrote(PLACE, State.SENDING, intent="i2")),
        (wrote(RECORD), wrote(PLACE, State.NOT_PLACED, intent="i2")),
        (wrote(RECORD), wrote(PLACE, State.NOT_SENT, intent="i2", earlier_may_have_arrived=True)),
        (wrote(RECORD), wrote(Did.CONTRACT_ORDER, intent="i2")),
        (wrote(Did.CONTRACT_ORDER),),
        (wrote(RECORD, State.UNKNOWN),),
        (wrote(RECORD, State.NOT_PLACED),),
        (wrote(RECORD, State.REFUSED),),
        (wrote(RECORD, plan_name=WORLD),),
    ],
)
def test_anything_less_certain_is_not_known(rows: tuple[Done, ...]) -> None:
    assert number(*rows) == ""


def test_what_was_sent_to_another_system_is_not_known() -> None:
    assert number_of(card(WAITING, done=(wrote(RECORD),), base_url="https://another.example"), WAITING) == ""


def test_of_two_listed_orders_of_the_same_plan_neither_is_known() -> None:
    assert number(wrote(RECORD), listed=2) == ""


@pytest.mark.parametrize(("ends", "length"), [(date(2026, 12, 1), 30), (date(2026, 12, 5), 99_999_999)])
def test_an_order_that_was_in_use_before_is_another_one_however_long_it_lasts(ends: date, length: int) -> None:
    old = replace(order(state=OrderState.IN_USE, ends=ends), length_days=length)
    assert number_of(card(old, done=(wrote(RECORD),)), old) == ""
