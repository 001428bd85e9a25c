"""The sandbox as CSSS and eSIM by QR code, asked without the client: bare HTTP and a signer of the test's own."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from urllib.request import Request, urlopen

import pytest

from services.sandbox import Sandbox, sample_cards
from services.sandbox.faults import SISTER_CALL_NAMES
from services.sandbox.sisters.csss import csss_calls
from services.sandbox.sisters.esim_qr import esim_qr_calls

CARDS = {card.key: card for card in sample_cards()}
FRESH, IN_USE = CARDS["fresh"].iccid, CARDS["in_use_two_waiting"]
COMMON = {"access_code": "P000270", "timestamp": "1643251754", "version": "2.0"}
ORDER = {
    "device_id": FRESH, "global_order": "0", "is_open": "1", "order_period": "2", "package_code": "DP20190726001274",
    "package_name": "Europe 10 GB / 30 days", "package_type": "2", "pay_amount": "24.72", "pay_rst": "2",
    "test_flow": "0", "test_flow_flag": "0",
}  # fmt: skip


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as started:
        yield started


def posted(url: str, fields: object, token: str = "") -> dict[str, object]:
    request = Request(url, json.dumps(fields).encode(), {"Content-Type": "application/json", "x-access-token": token})
    with urlopen(request, timeout=10) as answer:
        told: dict[str, object] = json.load(answer)
    return told


def asked(sandbox: Sandbox, path: str, **fields: object) -> dict[str, object]:
    whole = {**COMMON, **fields}
    text = json.dumps(dict(sorted(whole.items())), separators=(",", ":"), ensure_ascii=False)
    made = hmac.new(b"EXAMPLE-SECRET", text.encode(), hashlib.sha1).digest()
    return posted(sandbox.csss_url + path, {"sign": base64.b64encode(made).decode(), **whole})


def data_of(reply: dict[str, object]) -> dict[str, object]:
    assert (reply["code"], reply["message"], reply["success"]) == ("0000", "成功", True)
    data = reply["data"]
    assert isinstance(data, dict)
    return data


def test_14_2_the_printed_usage_is_answered_as_printed(sandbox: Sandbox) -> None:
    card = "89852022018041800192"
    assert asked(sandbox, "/flow/queryDeviceFlowUsage", device_id=card) == {
        "code": "0000",
        "data": {
            "sign": None,
            "device_id": card,
            "order_code": "202107061625560742397",
            "order_used_flow": "0",
            "high_flow_balance": "0",
        },
        "message": "成功",
        "success": True,
    }


def test_14_4_the_printed_renewal_is_answered_as_printed(sandbox: Sandbox) -> None:
    told = asked(sandbox, "/package/renewPackage", order_id="202107061625560742397", renew_period=1)
    assert data_of(told) == {
        "sign": None,
        "order_expire_date": "2023-12-31 23:59:59",
        "order_id": "202107061625560742397",
    }


def test_a_renewed_order_ends_later_for_the_mall_as_well(sandbox: Sandbox) -> None:
    def end() -> object:
        orders = sandbox.state()["orders"]
        assert isinstance(orders, list)
        return next(order["ends"] for order in orders if order["orderNo"] == IN_USE.order_nos[0])

    before = end()
    data_of(asked(sandbox, "/package/renewPackage", order_id=IN_USE.order_nos[0], renew_period=1))
    assert end() != before


def test_two_renewals_alike_are_two_renewals(sandbox: Sandbox) -> None:
    ends = {
        str(data_of(asked(sandbox, "/package/renewPackage", order_id=IN_USE.order_nos[0], renew_period=1)))
        for _ in range(2)
    }
    assert len(ends) == 2


def test_an_order_enabled_at_once_is_in_use_and_one_that_is_not_has_no_dates(sandbox: Sandbox) -> None:
    opened = data_of(asked(sandbox, "/package/orderPackage", **ORDER))
    waiting = data_of(asked(sandbox, "/package/orderPackage", **{**ORDER, "is_open": "0"}))
    assert opened["order_expire_date"]
    assert (waiting["order_start_date"], waiting["order_expire_date"]) == (None, None)


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/package/renewPackage", {"order_id": IN_USE.order_nos[0], "renew_period": "1"}),
        ("/package/renewPackage", {"order_id": IN_USE.order_nos[0], "renew_period": 37}),
        ("/package/renewPackage", {"order_id": IN_USE.order_nos[0]}),
        ("/package/renewPackage", {"order_id": "L1", "renew_period": 1}),
        ("/package/queryOrder", {"page_no": "1", "page_size": 2}),
        ("/package/orderPackage", {**ORDER, "is_open": "2"}),
        ("/package/orderPackage", {**ORDER, "package_code": "none"}),
        ("/package/orderPackage", {**ORDER, "device_id": CARDS["other_partner"].iccid}),
        ("/flow/queryDeviceFlowUsage", {"device_id": FRESH, "version": "3.0"}),
        ("/flow/queryDeviceFlowUsage", {"device_id": FRESH, "timestamp": "today"}),
        ("/flow/queryDeviceFlowUsage", {"device_id": FRESH, "access_code": "P999999"}),
    ],
)
def test_what_is_wrong_is_refused_and_changes_nothing(sandbox: Sandbox, path: str, fields: dict[str, object]) -> None:
    before = sandbox.state()["orders"]
    told = asked(sandbox, path, **fields)
    assert (told["success"], told["data"], told["code"] != "0000") == (False, None, True)
    assert sandbox.state()["orders"] == before


def test_a_sign_that_does_not_fit_is_refused(sandbox: Sandbox) -> None:
    told = posted(f"{sandbox.csss_url}/flow/queryDeviceFlowUsage", {**COMMON, "device_id": FRESH, "sign": "x"})
    assert told["message"] == "The signature does not fit the request."


def test_without_a_token_of_today_nothing_of_an_esim_is_told(sandbox: Sandbox) -> None:
    email, password = sandbox.esim_qr_account
    passwd = hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()
    who = {"appId": 12, "email": email, "partnerCode": "P000270", "passwd": passwd, "userType": 4}
    first, second = (posted(f"{sandbox.esim_qr_url}/user/emailLogin", who)["data"] for _ in range(2))
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    status = f"{sandbox.esim_qr_url}/package/queryOrdStatusAndEmail"
    codes = [
        posted(status, {"orderId": "QR-1"}, token)["code"]
        for token in ("", first["x-access-token"], second["x-access-token"])
    ]
    assert codes == [7, 7, 0]
    sandbox.advance(days=3)
    assert posted(status, {"orderId": "QR-1"}, second["x-access-token"])["code"] == 7


def test_faults_can_be_named_for_every_call() -> None:
    played = {call.name for call in (*csss_calls(), *esim_qr_calls())}
    assert played == set(SISTER_CALL_NAMES) - {"bundleGroups", "bundleGroupSims"}


def test_a_refusal_on_purpose_comes_in_the_envelope_of_its_api(sandbox: Sandbox) -> None:
    sandbox.set_faults("queryDevice=refused:4001:No.;emailLogin=refused:2:No.")
    assert asked(sandbox, "/device/queryDevice", device_id=FRESH)["success"] is False
    assert posted(f"{sandbox.esim_qr_url}/user/emailLogin", {}) == {"code": 2, "data": None, "message": "No."}


def test_a_reset_forgets_tokens_and_orders(sandbox: Sandbox) -> None:
    data_of(asked(sandbox, "/package/orderPackage", **ORDER))
    before = sandbox.state()["orders"]
    sandbox.reset()
    assert sandbox.state()["orders"] != before


class Shop:
    """A shop that sells eSIMs, by the page of section 8: bare HTTP, its own fields."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        email, password = sandbox.esim_qr_account
        passwd = hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()
        who = {"appId": 12, "email": email, "partnerCode": "P000270", "passwd": passwd, "userType": 4}
        data = posted(f"{sandbox.esim_qr_url}/user/emailLogin", who)["data"]
        assert isinstance(data, dict)
        self.token = str(data["x-access-token"])

    def asks(self, path: str, fields: dict[str, object], token: str | None = None) -> dict[str, object]:
        return posted(f"{self.sandbox.esim_qr_url}{path}", fields, self.token if token is None else token)

    def orders_ahead(self) -> str:
        package = {name: text for name, text in self.sandbox.esim_package.items() if name != "packageShowName"}
        told = self.asks("/v1.1/package/preOrderPackage", {**package, "deviceType": "10", "partnerCode": "P000270"})
        data = told["data"]
        assert isinstance(data, dict)
        return str(data["orderId"])

    def reports(self, order: str, token: str | None = None, **other: object) -> dict[str, object]:
        fields = {
            "dateTime": "1670228581",
            "orderId": order,
            "partnerCode": "P000270",
            "payAmount": "12.36",
            "payCurrency": "USD",
            "type": "payment_intent.succeeded",
        }
        return self.asks("/v1.1/payment/webhook", {**fields, **other}, token)

    def state(self, order: str) -> tuple[object, object]:
        data = self.asks("/package/queryOrdStatusAndEmail", {"orderId": order})["data"]
        assert isinstance(data, dict)
        return data["orderPayStatus"], data["qrCode"]


@pytest.fixture
def shop(sandbox: Sandbox) -> Shop:
    return Shop(sandbox)


def test_8_the_webhook_is_called_by_the_shop_and_answered_as_printed(shop: Shop) -> None:
    order = shop.orders_ahead()
    assert shop.state(order) == (0, None)
    assert shop.reports(order) == {"code": 0, "data": None, "message": "操作成功"}
    assert shop.state(order) == (1, f"LPA:1$rsp.example.com$SANDBOX-{order}")


def test_8_a_payment_that_failed_is_reported_as_well(shop: Shop) -> None:
    order = shop.orders_ahead()
    assert shop.reports(order, type="payment_intent.payment_failed")["code"] == 0
    assert shop.state(order) == (2, None)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (2, {"type": "payment_intent.created"}),
        (2, {"payCurrency": ""}),
        (2, {"partnerCode": "P999999"}),
        (7, {"token": "another"}),
        (1102, {"dateTime": "2022-12-05 16:23:01"}),
        (10008, {"orderId": "E1"}),
        (10009, {"payAmount": "100"}),
        (10009, {"payCurrency": "GBP"}),
    ],
    ids=str,
)
def test_8_the_webhooks_codes(shop: Shop, code: int, told: dict[str, object]) -> None:
    order = shop.orders_ahead()
    answer = shop.reports(order, **told)  # type: ignore[arg-type]  # its token is text
    assert (answer["code"], answer["data"]) == (code, None)
    assert shop.state(order) == (0, None)


def test_8_after_the_time_to_pay_a_report_is_answered_pre_order_timeout(shop: Shop) -> None:
    order = shop.orders_ahead()
    shop.sandbox.advance(seconds=3600)
    answer = shop.reports(order)
    assert (answer["code"], answer["message"]) == (6006, "PreOrder Timeout")
    assert shop.state(order) == (3, None)


def test_8_a_second_report_changes_nothing(shop: Shop) -> None:
    order = shop.orders_ahead()
    shop.reports(order)
    assert shop.reports(order, type="payment_intent.payment_failed")["code"] == 3004
    assert shop.state(order)[0] == 1


@pytest.mark.parametrize("field", ["currency", "currencyId", "id", "money", "packageCode", "periodNum"])
def test_8_a_pre_order_of_something_else_is_refused(shop: Shop, field: str) -> None:
    package: dict[str, object] = {**shop.sandbox.esim_package, "deviceType": "10", "partnerCode": "P000270", field: "x"}
    assert shop.asks("/v1.1/package/preOrderPackage", package)["code"] == 2
