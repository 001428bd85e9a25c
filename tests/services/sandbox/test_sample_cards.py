from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from services.sandbox import SampleCard, Sandbox, sample_cards
from tests.services.sandbox.support import CARDS, Client

KEYS = [card.key for card in sample_cards()]


def test_the_cards_are_always_the_same() -> None:
    assert KEYS == [
        "fresh",
        "in_use_two_waiting",
        "auto_renewing",
        "paid_not_delivered",
        "paid_twice",
        "other_partner",
        "ten_thousand_plans",
        "chinese_names",
        "markup_names",
        "documented_verify",
        "documented_orders",
        "documented_order_reply",
        "documented_renewal",
    ]
    assert CARDS["fresh"] == "89852000000000010015"


@pytest.mark.parametrize("card", sample_cards(), ids=KEYS)
def test_a_card_number_has_19_or_20_digits_and_begins_89(card: SampleCard) -> None:
    assert card.iccid.isdigit()
    assert len(card.iccid) in (19, 20)
    assert card.iccid.startswith("89")
    assert card.purpose.endswith((".", ")."))


@pytest.mark.parametrize("card", sample_cards(), ids=KEYS)
def test_a_card_has_as_many_plans_as_it_says_each_with_its_own_codes(card: SampleCard) -> None:
    plans = card.plans()
    assert len(plans) == card.plan_count
    for codes in ({plan.plan_code for plan in plans}, {plan.package_code for plan in plans}, {p.name for p in plans}):
        assert len(codes) == len(plans)


@pytest.mark.parametrize("card", sample_cards(), ids=KEYS)
def test_every_price_has_two_decimals(card: SampleCard) -> None:
    prices = [price for plan in card.plans() for price in (plan.price, *plan.printed_prices.values())]
    assert {price.as_tuple().exponent for price in prices} == {-2}
    assert min(prices) > Decimal("0.50")


@pytest.mark.parametrize("card", sample_cards(), ids=KEYS)
def test_the_numbers_a_card_names_are_known_and_paid(sandbox: Sandbox, card: SampleCard) -> None:
    payments: Any = sandbox.state()["payments"]
    paid = {payment["payId"] for payment in payments if payment["status"] == "paid" and payment["card"] == card.iccid}
    orders: Any = sandbox.state()["orders"]
    assert paid == set(card.pay_ids)
    assert {order["orderNo"] for order in orders if order["card"] == card.iccid} == set(card.order_nos)


def test_a_typical_shop_has_plans_of_every_kind() -> None:
    plans = [plan.as_reply("1") for plan in SampleCard(iccid="89", key="", purpose="", plan_count=214).plans()]
    assert {plan["payCurrency"] for plan in plans} == {"GBP", "USD", "EUR"}
    assert {plan["packageType"] for plan in plans} >= {"0", "1", "2"}
    assert {plan["autoRenewal"] for plan in plans} == {"0", "1"}
    assert any("spEUR_3" in plan for plan in plans)
    assert all(("plan_id" in plan) == (plan["autoRenewal"] == "1") for plan in plans)
    assert all(("packageFlow" in plan) == (plan["packageType"] != "0") for plan in plans)


def test_printed_prices_stand_beside_what_the_periods_would_cost(client: Client) -> None:
    plans = client.data("singleServicePlanPage")["servicePlanList"]
    plan = next(plan for plan in plans if plan["packageCode"] == "DP20210301000100")
    assert (plan["spEUR_3"], plan["orEUR_3"]) == ("54.90", "59.97")


def test_chinese_names_arrive_as_they_are(client: Client) -> None:
    assert client.orders("chinese_names")[0]["servicePlanShowName"] == "欧洲33国 10 GB / 30天"


def test_markup_arrives_as_it_is(client: Client) -> None:
    names = [
        plan["servicePlanShowName"] for plan in client.data("singleServicePlanPage", "markup_names")["servicePlanList"]
    ]
    assert names[0] == "<b>5 GB</b><img src=x>"
    assert "Europe &amp; Asia 5 GB &lt;30 days&gt;" in names
