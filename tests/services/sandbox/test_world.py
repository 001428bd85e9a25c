from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from services.sandbox import Sandbox
from tests.services.sandbox.support import NOW, ORDER, RECORDED, Client, Clock

EUROPE = "Europe 10 GB / 30 days"
EUROPE_BIG = "Europe 20 GB / 30 days"
WORLDWIDE = "Worldwide 5 GB / 30 days"


def orders_in_state(sandbox: Sandbox, order_no: str) -> list[dict[str, Any]]:
    orders: Any = sandbox.state()["orders"]
    return [order for order in orders if order["orderNo"] == order_no]


def test_an_order_by_card_is_unlisted_until_it_is_paid_and_then_waits_behind_the_one_in_use(client: Client) -> None:
    before = client.listed("in_use_two_waiting")
    assert before == [("2", EUROPE, "12"), ("1", EUROPE, "30"), ("1", WORLDWIDE, "30")]
    client.data("singleOrder", "in_use_two_waiting", **ORDER)
    assert client.listed("in_use_two_waiting") == before
    client.sandbox.pay(ORDER["payId"])
    assert client.listed("in_use_two_waiting") == [*before, ("1", EUROPE, "30")]


def test_a_paid_order_on_an_empty_card_is_in_use_at_once(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    client.sandbox.pay(ORDER["payId"])
    assert client.listed("fresh") == [("2", EUROPE, "30")]


def test_orders_wait_in_the_order_in_which_they_were_paid(client: Client) -> None:
    client.data("singleOrder", "auto_renewing", **ORDER | {"orderNo": "1", "payId": "P1"})
    client.data(
        "singleOrder",
        "auto_renewing",
        **ORDER | {"orderNo": "2", "payId": "P2", "orderPeriod": "2", "payAmount": "24.72"},
    )
    client.sandbox.pay("P2")
    client.sandbox.pay("P1")
    assert client.listed("auto_renewing") == [("2", EUROPE_BIG, "9"), ("1", EUROPE, "60"), ("1", EUROPE, "30")]


def test_a_recorded_order_waits_at_once(client: Client) -> None:
    client.data("SynOrderInfo", "auto_renewing", **RECORDED)
    assert client.listed("auto_renewing") == [("2", EUROPE_BIG, "9"), ("1", EUROPE, "30")]
    assert client.data("resultQuery", payId=ORDER["payId"])["payStatus"] == "1"


def test_a_recorded_order_on_an_empty_card_is_in_use_at_once(client: Client) -> None:
    client.data("SynOrderInfo", **RECORDED)
    assert client.listed("fresh") == [("2", EUROPE, "30")]


def test_when_the_time_runs_out_the_next_one_starts_where_the_last_one_ended(client: Client) -> None:
    client.sandbox.advance(days=15)
    assert client.listed("in_use_two_waiting") == [("2", EUROPE, "27"), ("1", WORLDWIDE, "30")]


def test_everything_has_ended_some_day(client: Client) -> None:
    client.sandbox.advance(days=72)
    assert client.listed("in_use_two_waiting") == []


def test_time_runs_with_the_clock_too() -> None:
    now = NOW

    def clock() -> Any:  # noqa: ANN401 - a datetime that moves
        return now

    with Sandbox(clock=clock) as sandbox:
        client = Client(sandbox)
        now += timedelta(days=12)
        assert client.listed("in_use_two_waiting") == [("2", EUROPE, "30"), ("1", WORLDWIDE, "30")]
        client.connection.close()


def test_a_renewal_renews_when_its_order_ends(client: Client) -> None:
    client.sandbox.advance(days=10)
    assert client.listed("auto_renewing") == [("2", EUROPE_BIG, "29")]
    assert client.data("queryAutoRenewalRecord", "auto_renewing")["orderNo"] == "2026052010203000031"
    charged = [order for order in _all_orders(client) if order["source"] == "renewal"]
    assert client.data("resultQuery", payId=charged[0]["payId"])["payStatus"] == "1"


def test_a_renewal_goes_on_renewing(client: Client) -> None:
    client.sandbox.advance(days=9 + 30 * 5)
    renewals: Any = client.sandbox.state()["renewals"]
    assert [renewal["renewed"] for renewal in renewals if renewal["card"] == "89852000000000010031"] == [6]


def test_a_renewed_order_waits_behind_what_was_waiting(client: Client) -> None:
    client.data("SynOrderInfo", "auto_renewing", **RECORDED)
    client.sandbox.advance(days=9)
    assert client.listed("auto_renewing") == [("2", EUROPE, "30"), ("1", EUROPE_BIG, "30")]


def test_a_stopped_renewal_leaves_the_plan_in_use_and_renews_no_more(client: Client) -> None:
    renewal = client.data("queryAutoRenewalRecord", "auto_renewing")
    numbers = {"orderNo": renewal["orderNo"], "payId": renewal["payId"]}
    client.data("cancelAutoRenewalRecord", "auto_renewing", **numbers)
    assert client.listed("auto_renewing") == [("2", EUROPE_BIG, "9")]
    client.sandbox.advance(days=10)
    assert client.listed("auto_renewing") == []
    assert client.refusal("cancelAutoRenewalRecord", "auto_renewing", **numbers) == "E150"


def test_a_delivery_that_was_due_between_starts_when_it_was_due(client: Client) -> None:
    client.data("resultConfirm", payId="P0002702026060109154400041")
    client.sandbox.advance(days=10)
    assert client.listed("paid_not_delivered") == [("2", EUROPE, "20")]


@pytest.mark.parametrize("days", [-1, 4000])
def test_time_cannot_be_moved_back_or_too_far(sandbox: Sandbox, days: int) -> None:
    with pytest.raises(ValueError, match="time can be moved on by 0 to 3660 days"):
        sandbox.advance(days=days)
    assert sandbox.state()["now"] == NOW.isoformat()


def test_a_payment_is_made_only_once(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    client.sandbox.pay(ORDER["payId"])
    with pytest.raises(ValueError, match="has been made already"):
        client.sandbox.pay(ORDER["payId"], "failed")


def test_only_known_payments_have_results_that_are_known(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="there is no payment"):
        sandbox.pay("P0")
    with pytest.raises(ValueError, match="paid or failed"):
        sandbox.pay("P0002702026060109154400041", "perhaps")


# ------------------------------------------------------------------ an order number sent twice


def test_by_default_a_repeated_order_number_makes_a_second_order(client: Client) -> None:
    answers = [client.data("SynOrderInfo", **RECORDED) for _ in range(2)]
    assert answers[0] == answers[1]
    assert client.listed("fresh") == [("2", EUROPE, "30"), ("1", EUROPE, "30")]


def test_by_default_one_payment_delivers_both_orders_of_a_repeated_number(client: Client) -> None:
    for _ in range(2):
        client.data("singleOrder", **ORDER)
    client.sandbox.pay(ORDER["payId"])
    assert len(client.orders("fresh")) == len(orders_in_state(client.sandbox, ORDER["orderNo"])) == 2


@pytest.mark.parametrize(("call", "fields"), [("singleOrder", ORDER), ("SynOrderInfo", RECORDED)])
def test_a_repeated_order_number_can_get_the_same_answer(call: str, fields: dict[str, str]) -> None:
    with Sandbox(repeat="same-answer", clock=Clock()) as sandbox:
        client = Client(sandbox)
        assert client.data(call, **fields) == client.data(call, **fields)
        assert len(orders_in_state(sandbox, ORDER["orderNo"])) == 1
        client.connection.close()


@pytest.mark.parametrize(("call", "fields"), [("singleOrder", ORDER), ("SynOrderInfo", RECORDED)])
def test_a_repeated_number_can_be_refused(call: str, fields: dict[str, str]) -> None:
    with Sandbox(repeat="refuse", clock=Clock()) as sandbox:
        client = Client(sandbox)
        client.data(call, **fields)
        assert client.refusal(call, **fields) == "E130"
        assert client.refusal(call, **fields | {"orderNo": "another"}) == "E131"
        assert client.data(call, **fields | {"orderNo": "another", "payId": "another"})["orderNo"] == "another"
        assert len(orders_in_state(sandbox, ORDER["orderNo"])) == 1
        client.connection.close()


def test_an_unknown_way_to_treat_repeats_is_an_error() -> None:
    with pytest.raises(ValueError, match="sometimes"):
        Sandbox(repeat="sometimes")


def _all_orders(client: Client) -> list[dict[str, Any]]:
    orders: Any = client.sandbox.state()["orders"]
    return list(orders)


def test_time_ends_after_a_hundred_years(sandbox: Sandbox) -> None:
    for _ in range(10):
        sandbox.advance(days=3660)
    with pytest.raises(ValueError, match="far enough"):
        sandbox.advance(seconds=1)
    assert sandbox.state()["now"]
