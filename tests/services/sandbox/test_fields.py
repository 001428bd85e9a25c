from __future__ import annotations

import json

import pytest

from services.sandbox.calls import mall_calls
from services.sandbox.orders import Repeat
from services.sandbox.refusals import REFUSALS
from services.sandbox.signing import sign
from tests.services.sandbox.support import CALL_PATHS, CARDS, ORDER, RECORDED, Client

STRIPE = {"payId": ORDER["payId"], "payAmount": "12.36", "payCurrency": "gbp"}
EXTRAS: dict[str, dict[str, str]] = {
    "singleOrder": ORDER,
    "SynOrderInfo": RECORDED,
    "cancelAutoRenewalRecord": {"orderNo": "1", "payId": "2"},
    "resultQuery": {"payId": "2"},
    "resultConfirm": {"payId": "2"},
    "stripePay": STRIPE,
    "stripeSub": STRIPE,
    "stripeSubDirectly": STRIPE | {"email": "a@example.com", "plan_id": "plan", "pm_id": "pm_1"},
}
COMMON = ("deviceCode", "languageCode", "mark", "partnerCode", "terminal", "tradeTime", "tradeType")
PAYMENT_COMMON = ("partnerCode", "tradeTime", "tradeType")
ORDER_FIELDS = ("orderNo", "orderPeriod", "packageCode", "payAmount", "payCurrency", "payId")
REQUIRED: dict[str, tuple[str, ...]] = {
    "singleVerify": COMMON,
    "singleServicePlanPage": COMMON,
    "singleOrder": (*COMMON, *ORDER_FIELDS),
    "singleQueryOrder": COMMON,
    "queryAutoRenewalRecord": COMMON,
    "cancelAutoRenewalRecord": (*COMMON, "orderNo", "payId"),
    "SynOrderInfo": (
        *(name for name in COMMON if name != "languageCode"),
        *ORDER_FIELDS,
        *("payResultDate", "payRst", "payStatus", "payType"),
    ),
    "resultQuery": (*PAYMENT_COMMON, "payId"),
    "resultConfirm": (*PAYMENT_COMMON, "payId"),
    "stripePay": (*PAYMENT_COMMON, "payId", "payAmount", "payCurrency"),
    "stripeSub": (*PAYMENT_COMMON, "payId", "payAmount", "payCurrency"),
    "stripeSubDirectly": (*PAYMENT_COMMON, "payId", "payAmount", "payCurrency", "email", "plan_id", "pm_id"),
}


@pytest.mark.parametrize("call", REQUIRED)
def test_every_required_field_must_be_there(client: Client, call: str) -> None:
    for field in REQUIRED[call]:
        envelope = client.call(call, **EXTRAS.get(call, {}) | {field: None})
        assert (envelope["operateCode"], envelope["message"]) == ("E105", f"The field {field} is missing.")


@pytest.mark.parametrize("call", REQUIRED)
def test_every_required_field_must_not_be_empty(client: Client, call: str) -> None:
    for field in REQUIRED[call]:
        envelope = client.call(call, **EXTRAS.get(call, {}) | {field: ""})
        assert (envelope["operateCode"], envelope["message"]) == ("E106", f"The field {field} must not be empty.")


@pytest.mark.parametrize("call", REQUIRED)
def test_no_other_field_is_required(client: Client, call: str) -> None:
    fields = client.fields(call, "fresh", **EXTRAS.get(call, {}))
    request = {name: value for name, value in fields.items() if name in REQUIRED[call]}
    answer = json.loads(client.send(call, request | {"sign": sign(request)})[1])
    assert answer["operateCode"] not in ("E105", "E106")


def test_the_tests_name_every_call() -> None:
    paths = {call.name: call.path for call in mall_calls(Repeat.NONE)}
    assert paths.pop("mallOrder") == "/topup/mall/order"
    assert paths == CALL_PATHS
    assert set(REQUIRED) == set(CALL_PATHS)


@pytest.mark.parametrize("call", CALL_PATHS)
def test_an_unknown_partner_is_refused(client: Client, call: str) -> None:
    assert client.refusal(call, **EXTRAS.get(call, {}) | {"partnerCode": "P999999"}) == "E104"


@pytest.mark.parametrize("call", [call for call, required in REQUIRED.items() if "deviceCode" in required])
def test_a_card_nobody_knows_is_refused(client: Client, call: str) -> None:
    assert client.refusal(call, "89852000000000099999", **EXTRAS.get(call, {})) == "E110"


@pytest.mark.parametrize("call", [call for call, required in REQUIRED.items() if "deviceCode" in required])
def test_a_card_of_another_partner_is_refused(client: Client, call: str) -> None:
    assert client.refusal(call, "other_partner", **EXTRAS.get(call, {})) == "E111"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'"text"', b"null", b"\xff\xfe", b'{"a":NaN}', b'{"a":"\\ud800"}', b"[" * 100_000, b"9" * 5000],
)
def test_a_body_that_is_no_json_object_is_refused(client: Client, body: bytes) -> None:
    client.connection.request("POST", CALL_PATHS["singleVerify"], body)
    assert json.loads(client.answer()[1])["operateCode"] == "E101"


@pytest.mark.parametrize("value", [True, ["1"], {"a": "1"}])
def test_a_field_that_is_neither_text_nor_a_number_is_refused(client: Client, value: object) -> None:
    request = client.fields("singleVerify", "fresh") | {"mark": value, "sign": "x"}
    assert json.loads(client.send("singleVerify", request)[1])["operateCode"] == "E107"


def test_another_version_is_refused_and_an_absent_one_accepted(client: Client) -> None:
    assert client.refusal("singleVerify", version="2.0") == "E108"
    assert client.refusal("singleVerify", version="") == "E106"
    assert client.data("singleVerify", version=None)["deviceCode"] == CARDS["fresh"]


@pytest.mark.parametrize("result", ["FAIL", "PENDING", "1", "success"])
def test_a_payment_result_that_contradicts_its_status_is_refused(client: Client, result: str) -> None:
    assert client.refusal("SynOrderInfo", **RECORDED | {"payRst": result}) == "E134"
    assert client.orders("fresh") == []


@pytest.mark.parametrize("trade_type", ["verify", "payPalPay", "anything"])
def test_any_trade_type_will_do(client: Client, trade_type: str) -> None:
    assert client.data("singleQueryOrder", tradeType=trade_type)["orderList"] == []


def test_every_reason_to_refuse_has_its_own_code() -> None:
    codes = [code for code, _ in REFUSALS.values()]
    assert len(set(codes)) == len(codes)
