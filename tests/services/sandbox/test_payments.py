from __future__ import annotations

import pytest

from tests.services.sandbox.support import CARDS, ORDER, Client

PAY_ID = ORDER["payId"]
AMOUNT = {"payId": PAY_ID, "payAmount": "12.36", "payCurrency": "gbp"}
SUBSCRIPTION = AMOUNT | {"email": "bob@example.com", "plan_id": "plan_europe_10gb_30d", "pm_id": "pm_1GnMUD"}
RENEWING = ORDER | {"autoRenewal": "1"}


def test_an_unpaid_order_is_a_pending_payment(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    assert client.data("resultQuery", payId=PAY_ID) == {
        "payId": PAY_ID,
        "orderNo": ORDER["orderNo"],
        "payStatus": "2",
        "payRst": "PENDING",
        "payAmount": "12.36",
        "payCurrency": "GBP",
        "payType": "3",
    }


@pytest.mark.parametrize(("result", "status", "words"), [("paid", "1", "SUCCESS"), ("failed", "0", "FAIL")])
def test_a_decided_payment_says_how_and_when(client: Client, result: str, status: str, words: str) -> None:
    client.data("singleOrder", **ORDER)
    client.sandbox.pay(PAY_ID, result)
    data = client.data("resultQuery", payId=PAY_ID)
    assert (data["payStatus"], data["payRst"], data["payResultDate"]) == (status, words, "2026-11-23 14:05:00")


def test_a_failed_payment_can_still_be_made(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    client.sandbox.pay(PAY_ID, "failed")
    assert client.orders("fresh") == []
    client.sandbox.pay(PAY_ID)
    assert client.data("resultQuery", payId=PAY_ID)["payStatus"] == "1"


@pytest.mark.parametrize("call", ["resultQuery", "resultConfirm"])
def test_an_unknown_payment_is_refused(client: Client, call: str) -> None:
    assert client.refusal(call, payId="P0002700") == "E140"


def test_a_payment_of_another_partner_is_unknown(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    assert client.refusal("resultQuery", payId=PAY_ID, partnerCode="P000818") == "E140"


def test_the_card_that_was_charged_twice_has_two_payments_and_one_order(client: Client) -> None:
    payments = [
        client.data("resultQuery", payId=pay_id)
        for pay_id in ("P0002702026060214203300051", "P0002702026060214211800052")
    ]
    assert [payment["payStatus"] for payment in payments] == ["1", "1"]
    assert payments[0]["orderNo"] == payments[1]["orderNo"] == "2026060214203300051"
    assert len(client.orders("paid_twice")) == 1


# ------------------------------------------------------------------ paid, not delivered


def test_a_confirmed_payment_brings_its_order_thirty_seconds_later(client: Client) -> None:
    pay_id = "P0002702026060109154400041"
    assert client.data("resultQuery", payId=pay_id)["payStatus"] == "1"
    assert client.orders("paid_not_delivered") == []
    for _ in range(2):
        answer = client.data("resultConfirm", payId=pay_id)
    assert answer == {"payId": pay_id, "orderNo": "2026060109154400041"}
    client.sandbox.advance(seconds=29)
    assert client.orders("paid_not_delivered") == []
    client.sandbox.advance(seconds=1)
    assert client.listed("paid_not_delivered") == [("2", "Europe 10 GB / 30 days", "30")]


def test_confirming_what_is_delivered_changes_nothing(client: Client) -> None:
    before = client.orders("paid_twice")
    client.data("resultConfirm", payId="P0002702026060214203300051")
    client.sandbox.advance(seconds=60)
    assert client.orders("paid_twice") == before


def test_confirming_what_is_not_paid_is_refused(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    assert client.refusal("resultConfirm", payId=PAY_ID) == "E142"


# ------------------------------------------------------------------ Stripe


@pytest.mark.parametrize(("call", "order", "kind"), [("stripePay", ORDER, "pi_"), ("stripeSub", RENEWING, "seti_")])
def test_an_authorisation_hands_out_what_stripe_needs(
    client: Client, call: str, order: dict[str, str], kind: str
) -> None:
    client.data("singleOrder", **order)
    data = client.data(call, **AMOUNT)
    assert set(data) == {"client_secret", "publishable_key"}
    assert data["client_secret"].startswith(kind)


@pytest.mark.parametrize("call", ["stripePay", "stripeSub"])
def test_what_is_paid_cannot_be_authorised_again(client: Client, call: str) -> None:
    client.data("singleOrder", **RENEWING)
    client.sandbox.pay(PAY_ID)
    assert client.refusal(call, **AMOUNT) == "E141"


@pytest.mark.parametrize(("changed", "code"), [({"payAmount": "12.37"}, "E125"), ({"payCurrency": "usd"}, "E126")])
@pytest.mark.parametrize("call", ["stripePay", "stripeSub", "stripeSubDirectly"])
def test_another_amount_than_the_orders_is_refused(
    client: Client, call: str, changed: dict[str, str], code: str
) -> None:
    client.data("singleOrder", **RENEWING)
    assert client.refusal(call, **SUBSCRIPTION | changed) == code


@pytest.mark.parametrize("call", ["stripeSub", "stripeSubDirectly"])
def test_an_order_without_auto_renewal_cannot_be_subscribed(client: Client, call: str) -> None:
    client.data("singleOrder", **ORDER)
    assert client.refusal(call, **SUBSCRIPTION) == "E153"


@pytest.mark.parametrize("call", ["stripePay", "stripeSub", "stripeSubDirectly"])
def test_stripe_calls_need_a_known_payment(client: Client, call: str) -> None:
    assert client.refusal(call, **SUBSCRIPTION) == "E140"


def test_a_subscription_pays_the_order_and_puts_the_renewal_in_force(client: Client) -> None:
    client.data("singleOrder", **RENEWING)
    assert client.data("stripeSubDirectly", **SUBSCRIPTION) == {
        "customer_id": f"cus_{ORDER['orderNo']}",
        "pay_method": "pm_1GnMUD",
        "product_id": "prod_DP20190726001274",
        "status": "active",
        "sub_id": f"sub_{ORDER['orderNo']}",
    }
    assert client.listed("fresh") == [("2", "Europe 10 GB / 30 days", "30")]
    renewal = client.data("queryAutoRenewalRecord")
    assert (renewal["deviceCode"], renewal["orderNo"], renewal["payId"]) == (CARDS["fresh"], ORDER["orderNo"], PAY_ID)


def test_a_second_subscription_of_the_same_card_is_refused(client: Client) -> None:
    client.data("singleOrder", **RENEWING)
    client.data("stripeSubDirectly", **SUBSCRIPTION)
    assert client.refusal("stripeSubDirectly", **SUBSCRIPTION) == "E152"


def test_a_subscription_to_another_plan_than_the_orders_is_refused(client: Client) -> None:
    client.data("singleOrder", **RENEWING)
    assert client.refusal("stripeSubDirectly", **SUBSCRIPTION | {"plan_id": "plan_other"}) == "E129"


def test_an_order_that_was_paid_before_can_still_be_subscribed(client: Client) -> None:
    client.data("singleOrder", **RENEWING)
    client.sandbox.pay(PAY_ID)
    assert client.data("queryAutoRenewalRecord") == {}
    client.data("stripeSubDirectly", **SUBSCRIPTION)
    assert len(client.orders("fresh")) == 1
    assert client.data("queryAutoRenewalRecord")["payId"] == PAY_ID
