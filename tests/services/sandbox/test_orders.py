from __future__ import annotations

import pytest

from tests.services.sandbox.support import CARDS, ORDER, RECORDED, Client


def test_verify_answers_with_partner_and_card(client: Client) -> None:
    assert client.data("singleVerify") == {"partnerCode": "P000270", "deviceCode": CARDS["fresh"]}


def test_a_shared_card_answers_each_of_its_partners(client: Client) -> None:
    data = client.data("singleVerify", "documented_orders", partnerCode="SU528SX8BZ")
    assert data["partnerCode"] == "SU528SX8BZ"


# ------------------------------------------------------------------ plans


def test_the_documented_plan_is_for_sale(client: Client) -> None:
    plans = client.data("singleServicePlanPage", "documented_verify")["servicePlanList"]
    assert plans[0] | {"coverCountry": ""} == {
        "servicePlanCode": "SP20190726001274",
        "servicePlanShowName": "Europe 10 GB / 30 days",
        "packageCode": "DP20190726001274",
        "packageType": "2",
        "area": "Europe",
        "coverCountry": "",
        "packageFlow": "10240",
        "payAmount": "12.36",
        "payCurrency": "GBP",
        "time": "1",
        "unit": "2",
        "minOrderPeriod": "1",
        "maxOrderPeriod": "12",
        "autoRenewal": "1",
        "plan_id": "plan_europe_10gb_30d",
    }


@pytest.mark.parametrize(
    ("area", "language", "shown"), [("Asia", "1", "Asia"), ("亚洲", "1", "Asia"), ("Asia", "0", "亚洲")]
)
def test_plans_are_filtered_by_area_in_either_language(client: Client, area: str, language: str, shown: str) -> None:
    plans = client.data("singleServicePlanPage", area=area, languageCode=language)["servicePlanList"]
    assert {plan["area"] for plan in plans} == {shown}


def test_an_unknown_area_has_no_plans(client: Client) -> None:
    assert client.data("singleServicePlanPage", area="Atlantis")["servicePlanList"] == []


def test_ten_thousand_plans_are_served_whole_and_twice_the_same(client: Client) -> None:
    first = client.raw("singleServicePlanPage", "ten_thousand_plans")
    plans = client.data("singleServicePlanPage", "ten_thousand_plans")["servicePlanList"]
    assert first == client.raw("singleServicePlanPage", "ten_thousand_plans")
    assert len({plan["servicePlanShowName"] for plan in plans}) == 10_000
    assert len({plan["packageCode"] for plan in plans}) == 10_000


# ------------------------------------------------------------------ orders and renewals that stand


def test_the_documented_order_list_is_answered_as_printed(client: Client) -> None:
    name = "Singapore 2G 30-Days Unlimited Speech"
    assert client.data("singleQueryOrder", "documented_orders", partnerCode="SU528SX8BZ") == {
        "partnerCode": "SU528SX8BZ",
        "deviceCode": "89852121501108205774",
        "orderList": [
            {
                "orderStatus": "2",
                "servicePlanShowName": name,
                "time": "1",
                "unit": "2",
                "expireDate": "2026-11-23",
                "remainingDays": "0",
            },
            {"orderStatus": "1", "servicePlanShowName": name, "time": "1", "unit": "2", "remainingDays": "30"},
            {"orderStatus": "1", "servicePlanShowName": name, "time": "2", "unit": "2", "remainingDays": "60"},
        ],
    }


def test_a_plan_of_days_shows_its_days(client: Client) -> None:
    days = {"packageCode": "PACKAGE20180428000007", "payAmount": "4.99", "payCurrency": "USD"}
    client.data("SynOrderInfo", **RECORDED | days)
    assert client.orders("fresh")[0] | {"expireDate": ""} == {
        "orderStatus": "2",
        "servicePlanShowName": "Asia 3 GB / 15 days",
        "time": "15",
        "unit": "1",
        "expireDate": "",
        "remainingDays": "15",
    }


def test_a_renewal_in_force_is_answered_with_the_documented_fields(client: Client) -> None:
    assert client.data("queryAutoRenewalRecord", "documented_renewal", partnerCode="P000818") == {
        "deviceCode": "89860220190905123941",
        "orderNo": "89860220190905123941",
        "orderPeriod": "1",
        "packageType": "2",
        "partnerCode": "P000818",
        "payId": "89860220190905123941",
        "servicePlanShowName": "Europe 10 GB / 30 days",
        "subscriptionTime": "2026.11.13",
    }


def test_no_renewal_in_force_is_an_empty_object(client: Client) -> None:
    assert client.data("queryAutoRenewalRecord") == {}


# ------------------------------------------------------------------ cancelling


def test_cancelling_with_the_documented_numbers_answers_an_empty_object(client: Client) -> None:
    number = "89860220190905123941"
    assert client.data("cancelAutoRenewalRecord", "documented_renewal", orderNo=number, payId=number) == {}
    assert client.data("queryAutoRenewalRecord", "documented_renewal") == {}


def test_cancelling_what_is_not_in_force_is_refused(client: Client) -> None:
    assert client.refusal("cancelAutoRenewalRecord", orderNo="1", payId="2") == "E150"


@pytest.mark.parametrize("wrong", ["orderNo", "payId"])
def test_cancelling_with_other_numbers_is_refused_and_changes_nothing(client: Client, wrong: str) -> None:
    renewal = client.data("queryAutoRenewalRecord", "auto_renewing")
    numbers = {"orderNo": renewal["orderNo"], "payId": renewal["payId"]} | {wrong: "1"}
    assert client.refusal("cancelAutoRenewalRecord", "auto_renewing", **numbers) == "E151"
    assert client.data("queryAutoRenewalRecord", "auto_renewing") == renewal


# ------------------------------------------------------------------ ordering

RECEIPT = {
    "deviceCode": CARDS["fresh"],
    "orderNo": ORDER["orderNo"],
    "partnerCode": "P000270",
    "payId": ORDER["payId"],
}


@pytest.mark.parametrize(("call", "fields"), [("singleOrder", ORDER), ("SynOrderInfo", RECORDED)])
def test_an_order_is_answered_with_its_numbers(client: Client, call: str, fields: dict[str, str]) -> None:
    assert client.data(call, **fields) == RECEIPT


def test_the_documented_recorded_order_is_accepted(client: Client) -> None:
    documented = {
        "autoRenewal": "0",
        "languageCode": "",
        "orderNo": "NO2023060915590562022",
        "orderPeriod": "1",
        "orgOrderId": "",
        "packageCode": "DP20190726001274",
        "payAccount": "1",
        "payAmount": "12.36",
        "payCurrency": "GBP",
        "payId": "P000000002022",
        "payResultDate": "2022-06-07 15:10:35",
        "payRst": "SUCCESS",
        "payStatus": "1",
        "payType": "3",
    }
    assert client.data("SynOrderInfo", "documented_verify", **documented)["payId"] == "P000000002022"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"packageCode": "DP0"}, "E120"),
        ({"packageCode": "DP20240601000001"}, "E120"),
        ({"servicePlanCode": "SP0"}, "E121"),
        ({"orderPeriod": "1.5"}, "E122"),
        ({"orderPeriod": "-1"}, "E122"),
        ({"orderPeriod": "0"}, "E123"),
        ({"orderPeriod": "13"}, "E123"),
        ({"payAmount": "1,50"}, "E124"),
        ({"payAmount": "NaN"}, "E124"),
        ({"payAmount": "-12.36"}, "E124"),
        ({"payAmount": "12.35"}, "E125"),
        ({"orderPeriod": "2"}, "E125"),
        ({"payCurrency": "USD"}, "E126"),
        ({"autoRenewal": "yes"}, "E127"),
    ],
)
@pytest.mark.parametrize(("call", "fields"), [("singleOrder", ORDER), ("SynOrderInfo", RECORDED)])
def test_an_order_that_does_not_fit_its_plan_is_refused_and_leaves_nothing(
    client: Client, call: str, fields: dict[str, str], changed: dict[str, str], code: str
) -> None:
    before = client.sandbox.state()["orders"]
    assert client.refusal(call, **fields | changed) == code
    assert client.sandbox.state()["orders"] == before


def test_a_plan_that_cannot_renew_is_refused_with_auto_renewal(client: Client) -> None:
    plan = {"packageCode": "PACKAGE20180428000007", "payAmount": "4.99", "payCurrency": "USD"}
    assert client.refusal("singleOrder", **ORDER | plan | {"autoRenewal": "1"}) == "E128"


def test_the_plan_code_may_be_sent_beside_the_package_code(client: Client) -> None:
    assert client.data("singleOrder", **ORDER, servicePlanCode="SP20190726001274") == RECEIPT


def test_several_periods_cost_their_multiple(client: Client) -> None:
    assert client.data("singleOrder", **ORDER | {"orderPeriod": "3", "payAmount": "37.08"}) == RECEIPT


def test_a_printed_price_of_several_periods_counts_instead_of_the_multiple(client: Client) -> None:
    big = ORDER | {"packageCode": "DP20210301000100", "payCurrency": "EUR", "orderPeriod": "3"}
    assert client.refusal("singleOrder", **big | {"payAmount": "59.97"}) == "E125"
    assert client.data("singleOrder", **big | {"payAmount": "54.90"}) == RECEIPT


def test_amounts_and_currencies_are_compared_by_value(client: Client) -> None:
    assert client.data("singleOrder", **ORDER | {"payAmount": "12.360", "payCurrency": "gbp"}) == RECEIPT


@pytest.mark.parametrize("status", ["0", "2", "paid"])
def test_only_a_paid_order_can_be_recorded(client: Client, status: str) -> None:
    assert client.refusal("SynOrderInfo", **RECORDED | {"payStatus": status}) == "E132"


@pytest.mark.parametrize("date", ["2026-11-23", "23.11.2026 14:00", "2026-13-01 00:00:00"])
def test_a_recorded_order_needs_a_readable_time_of_payment(client: Client, date: str) -> None:
    assert client.refusal("SynOrderInfo", **RECORDED | {"payResultDate": date}) == "E133"


def test_a_payment_id_of_another_partner_is_not_shared(client: Client) -> None:
    client.data("singleOrder", "documented_order_reply", **ORDER | {"partnerCode": "P000818", "payId": "P0008181"})
    assert client.refusal("singleOrder", **ORDER | {"payId": "P0008181"}) == "E131"


# ------------------------------------------------------------------ order details


def test_order_details_are_found_by_each_number(client: Client) -> None:
    client.sandbox.set_shapes("unpaid-found")
    client.data("singleOrder", **ORDER, requestOrderId="000000000001")
    by_own_number = client.find_order(purchase_order_id="000000000001")
    assert by_own_number["data"] == {
        "partnerCode": "P000270",
        "purchase_order_id": "000000000001",
        "order_id": ORDER["orderNo"],
        "sim_id": CARDS["fresh"],
        "payId": ORDER["payId"],
        "servicePlanCode": "SP20190726001274",
        "servicePlanShowName": "Europe 10 GB / 30 days",
        "packageCode": "DP20190726001274",
        "orderPeriod": "1",
        "payAmount": "12.36",
        "payCurrency": "GBP",
        "payStatus": "2",
        "createTime": "2026-11-23 14:05:00",
    }
    assert client.find_order(order_id=ORDER["orderNo"]) == by_own_number
    assert client.find_order(order_id=ORDER["payId"]) == by_own_number
    assert client.find_order(sim_id=CARDS["fresh"]) == by_own_number


def test_only_paid_orders_are_found_by_default(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    assert client.find_order(purchase_order_id=ORDER["orderNo"])["operateCode"] == "E161"
    client.sandbox.pay(ORDER["payId"])
    assert client.find_order(purchase_order_id=ORDER["orderNo"])["data"]["payStatus"] == "1"


def test_the_first_filled_search_field_counts(client: Client) -> None:
    found = client.find_order(purchase_order_id="", order_id="2026052010203000031", sim_id=CARDS["fresh"])
    assert found["data"]["sim_id"] == CARDS["auto_renewing"]


def test_of_several_orders_the_latest_paid_one_is_found(client: Client) -> None:
    for number in "123":
        client.data("singleOrder", **ORDER | {"orderNo": number, "payId": f"P{number}"}, requestOrderId="shop-1")
    client.sandbox.pay("P2")
    assert client.find_order(purchase_order_id="shop-1")["data"]["order_id"] == "2"


def test_order_details_of_another_partner_are_not_found(client: Client) -> None:
    client.data("singleOrder", "documented_order_reply", **ORDER | {"partnerCode": "P000818"})
    assert client.find_order(order_id=ORDER["orderNo"])["operateCode"] == "E161"


def test_order_details_need_something_to_search_for(client: Client) -> None:
    assert client.find_order()["operateCode"] == "E160"


def test_order_details_need_a_sign(client: Client) -> None:
    assert client.find_order(sign="x", sim_id="1")["operateCode"] == "E103"
