from __future__ import annotations

import pytest

from services.errors import ConsoleError, NoAnswer, NotUnderstood, Refused
from services.records import PaymentState
from tests.services.desk.office import CARDS, FRESH, RENEWING, Office

UNDELIVERED = CARDS["paid_not_delivered"]


def test_the_result_of_a_payid_is_told_and_stands_in_activity(office: Office) -> None:
    result = office.desk.payments.result(office.subject(UNDELIVERED.iccid), UNDELIVERED.pay_ids[0])
    assert (result.state, result.order_no) == (PaymentState.PAID, UNDELIVERED.order_nos[0])
    (row,) = office.desk.activity.rows(UNDELIVERED.iccid)
    assert (row.did, row.outcome, row.pay_id, row.order_no) == (
        "payment_result",
        "paid",
        UNDELIVERED.pay_ids[0],
        UNDELIVERED.order_nos[0],
    )
    assert row.money == result.money


@pytest.mark.parametrize(("paid", "outcome"), [("", "pending"), ("paid", "paid"), ("failed", "failed")])
def test_every_state_of_a_payment_has_an_outcome_of_its_own(office: Office, paid: str, outcome: str) -> None:
    pay_id = office.order().intent.write.pay_id
    if paid:
        office.sandbox.pay(pay_id, paid)
    assert office.desk.payments.result(office.subject(), pay_id).state.value == outcome
    assert office.desk.activity.rows(FRESH)[0].outcome == outcome


@pytest.mark.parametrize(
    ("fault", "kind", "outcome"),
    [
        ("refused:E140:No such payment", Refused, "refused"),
        # The question was refused, and nothing is known of the payment.
        ("refused:E429:too many requests", Refused, "unknown"),
        ("refused:E9:no", Refused, "unknown"),
        ("status:400", NoAnswer, "unknown"),
        ("html", NotUnderstood, "not_understood"),
    ],
)
def test_a_question_that_came_to_nothing_is_noted_with_its_payid(
    office: Office, fault: str, kind: type[ConsoleError], outcome: str
) -> None:
    office.sandbox.set_faults(f"resultQuery={fault}")
    with pytest.raises(kind):
        office.desk.payments.result(office.subject(), "P0002709999")
    (row,) = office.desk.activity.rows(FRESH)
    assert (row.outcome, row.pay_id, row.money) == (outcome, "P0002709999", None)


def test_what_was_done_here_and_what_is_in_force_make_a_payid_known(office: Office) -> None:
    by_card = office.order(RENEWING).intent.write
    office.order(RENEWING, shop_pay_id="SHOP-7", reason="paid to us as well")
    office.desk.payments.result(office.subject(RENEWING), UNDELIVERED.pay_ids[0])
    known = office.desk.payments.known(office.subject(RENEWING), office.renewal())
    assert [(each.pay_id, each.source) for each in known] == [
        (UNDELIVERED.pay_ids[0], "asked"),
        ("SHOP-7", "recorded"),
        (by_card.pay_id, "order"),
        (CARDS["auto_renewing"].pay_ids[0], "renewal"),
    ]
    assert known[2].order_no == by_card.order_no
    assert known[2].money == by_card.money


def test_a_payid_that_was_asked_for_again_is_still_known_by_its_order(office: Office) -> None:
    pay_id = office.order().intent.write.pay_id
    office.desk.payments.result(office.subject(), pay_id)
    (known,) = office.desk.payments.known(office.subject(), None)
    assert (known.pay_id, known.source) == (pay_id, "order")


def test_the_payid_of_the_renewal_in_force_stands_there_once(office: Office) -> None:
    renewal = office.renewal()
    office.desk.payments.result(office.subject(RENEWING), renewal.pay_id)
    known = office.desk.payments.known(office.subject(RENEWING), renewal)
    assert [(each.pay_id, each.source) for each in known] == [(renewal.pay_id, "asked")]


def test_another_card_knows_nothing_of_it(office: Office) -> None:
    office.order()
    assert office.desk.payments.known(office.subject(RENEWING), None) == ()


def test_the_result_is_told_even_if_the_journal_takes_no_row(office: Office) -> None:
    office.lose_the_journal()
    result = office.desk.payments.result(office.subject(UNDELIVERED.iccid), UNDELIVERED.pay_ids[0])
    assert result.state is PaymentState.PAID
    assert [row.written for row in office.desk.activity.rows(UNDELIVERED.iccid)] == [False]
