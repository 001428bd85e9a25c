"""The documented facts, each a test named after its page (linksfield-api.md; the numbers are its sections).

What is tested at length elsewhere stands here once, so that a page that changes is found by its name.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from services.clock import LINKSFIELD_TIME, linksfield_day
from services.errors import NotUnderstood
from services.mall import assumptions, decoding, drafts, endpoints, proofs
from services.mall.endpoints import ENDPOINTS, Endpoint, Request, fill, signed
from services.mall.envelope import Envelope, open_envelope, require_answer
from services.mall.numbers import new_numbers
from services.mall.proofs import Sent
from services.mall.signing import canonical_json, sign
from services.notifications.md5 import signed_text
from services.notifications.records import WarningKind
from services.notifications.verify import ALGORITHM, VERSION, verify
from services.records import Money, Order, OrderState, PaymentState, Provenance, Renewal
from services.sandbox import Sandbox
from services.setup.systems import PRODUCTION_BASES, UAT_BASES
from services.wire.refusals import looks_like_success
from services.wire.transport import Transport
from tests.services.mall.conftest import Wire
from tests.services.mall.servers import ScriptedServer, success
from tests.services.mall.test_client import DRAFT, NUMBERS, PAID_DRAFT
from tests.services.mall.test_decoding import CARD, SINGLE_ORDER, SINGLE_QUERY_ORDER

CODE = "P000270"
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
VERIFY_TEXT = (
    '{"deviceCode":"89852420180910340793","languageCode":"1","mark":"0","partnerCode":"P000270","terminal":"1",'
    '"tradeTime":"1645683857572","tradeType":"singleVerify","url":"https://dist.linksfield.net/login","version":"3.0"}'
)
PLANS_TEXT = (
    '{"area":"欧洲","deviceCode":"89852420180910340793","languageCode":"1","mark":"0","partnerCode":"P000270",'
    '"terminal":"0","tradeTime":"1645782486394","tradeType":"singleServicePlanPage","version":"3.0"}'
)
RENEWAL = {
    "deviceCode": "89860220190905123941", "orderNo": "89860220190905123941", "orderPeriod": "5", "packageType": "5",
    "partnerCode": "P000818", "payId": "89860220190905123941", "servicePlanShowName": "string",
    "subscriptionTime": "2022.10.04",
}  # fmt: skip
SUBSCRIBED = {name: "x" for name in ("customer_id", "pay_method", "product_id", "status", "sub_id")}
EVERY_CALL = {"partnerCode", "sign", "version"}
TIMED = EVERY_CALL | {"tradeTime", "tradeType"}
VSHOP = TIMED | {"deviceCode", "languageCode", "mark", "terminal"}
ORDER = VSHOP | {
    "autoRenewal", "orderNo", "orderPeriod", "packageCode", "payAmount", "payCurrency", "payId", "requestOrderId",
    "servicePlanCode", "servicePlanShowName",
}  # fmt: skip
PAID = ORDER | {"payAccount", "payResultDate", "payRst", "payStatus", "payType"}


def sent(endpoint: Endpoint, request: Request) -> dict[str, str]:
    return signed(fill(endpoint, request, partner_code=CODE, language_code="1", now=NOW)).params


def md5_of(text: str) -> str:
    return sign(json.loads(text))


def carries(endpoint: Endpoint, request: Request, names: set[str]) -> bool:
    params = sent(endpoint, request)
    return params.keys() == names and all(isinstance(value, str) and value for value in params.values())


def orders() -> tuple[Order, ...]:
    return decoding.orders(open_envelope(SINGLE_QUERY_ORDER.encode()).data, CARD)


def renewal() -> Renewal:
    found = decoding.renewal(Envelope("", "", RENEWAL, {}), RENEWAL["deviceCode"]).renewal
    assert found is not None
    return found


def payment(status: str) -> PaymentState:
    return decoding.payment_result(Envelope("S", "", {"payId": "P", "payStatus": status}, {}), "P").state


def is_understood(call: Callable[[], object]) -> bool:
    try:
        call()
    except NotUnderstood:
        return False
    return True


def answers(reply: dict[str, object], endpoint: Endpoint) -> bool:
    return is_understood(lambda: require_answer(open_envelope(json.dumps(reply).encode()), endpoint))


def receipt_of_the_page() -> bool:
    row = json.loads(SINGLE_ORDER)
    numbers = Sent(row["deviceCode"], row["orderNo"], row["payId"])
    return proofs.receipt(open_envelope(SINGLE_ORDER.encode()), numbers).order_no == str(row["orderNo"])


def pushed(kind: str) -> bool:
    sandbox = Sandbox()
    made = sandbox.push(kind=kind)
    headers, body = made["headers"], str(made["body"]).encode()
    assert isinstance(headers, dict)
    return verify(headers.items(), body, sandbox.notification_keys.get, NOW).right


def md5_push(text: str) -> str:
    return base64.b64encode(hashlib.md5(text.encode(), usedforsecurity=False).digest()).decode()


def headers_of_a_call() -> dict[str, str]:
    server = ScriptedServer(success({"orderList": []}))
    wire = Wire(server, Transport())
    try:
        wire.client.orders(CARD)
    finally:
        wire.transport.close()
        server.stop()
    return {name.lower(): value for name, value in server.received[0].headers.items()}


def paths() -> set[str]:
    return {endpoint.path for endpoint in ENDPOINTS}


WARNING: dict[str, object] = {"expireTime": "", "warningCode": "1", "deviceId": "89314404000816575667"}
SMS: dict[str, object] = {
    "partner_code": "P123456", "sim_id": "89860220190123456789", "imsi": "4230001234567", "message_type": "Binary",
    "text_message": "发送短信内容", "received_at": "1642385160000",
}  # fmt: skip
NUMBER = "2020061214140465562"
DETAILS = endpoints.OrderDetailsRequest(purchase_order_id=NUMBER)

GROUPS = ("/mall/bundle-groups/bundles", "/mall/bundle-groups/{group_id}/sims")

Facts = dict[str, Callable[[], bool]]
PAGES: dict[str, Facts] = {
    "1.1 Base URLs": {
        "production": lambda: PRODUCTION_BASES.vshop == "https://wx.linksfield.net/vshop",
        "production, cashier": lambda: PRODUCTION_BASES.payment == "https://wx.linksfield.net/payment",
        "test": lambda: (
            (UAT_BASES.vshop, UAT_BASES.topup)
            == ("https://wx.linksfield.net/vshop_uat", "https://wx.linksfield.net/topup_test")
        ),
    },
    "1.2 Headers": {
        "en-US": lambda: headers_of_a_call()["accept-language"] == "en-US",
        "JSON": lambda: headers_of_a_call()["content-type"] == "application/json",
    },
    "1.3 Global parameters": {
        "version 3.0": lambda: sent(endpoints.ORDER_DETAILS, DETAILS)["version"] == "3.0",
        "in every call": lambda: all(sent(each, each.request()).keys() >= EVERY_CALL for each in ENDPOINTS),
    },
    "1.4 Parameters repeated in nearly every Vshop call": {
        "every card call carries them": lambda: all(
            sent(each, each.request(deviceCode=CARD)).keys() >= VSHOP  # type: ignore[call-arg]  # of card calls
            for each in ENDPOINTS
            if each.base == "vshop"
        ),
        "tradeTime has 13 digits": lambda: len(sent(endpoints.ORDERS, endpoints.CardRequest())["tradeTime"]) == 13,
        "mark is 0": lambda: assumptions.MARK == "0",
    },
    "1.5 tradeType in the examples": {
        "the last part of the path": lambda: all(
            sent(each, each.request()).get("tradeType", each.path.split("/")[-1]) == each.path.split("/")[-1]
            for each in ENDPOINTS
        ),
    },
    "2.1 What the documents say": {
        "sign and empty values take no part": lambda: (
            canonical_json({"b": "1", "a": "2", "sign": "x", "c": ""}) == '{"a":"2","b":"1"}'
        ),
    },
    "2.2 What reproduces": {
        "singleVerify": lambda: md5_of(VERIFY_TEXT) == "ea7a3bba7e345e0b8ca7f7e3b43d6e72",
        "singleServicePlanPage": lambda: md5_of(PLANS_TEXT) == "3fdb15332726c77cd792ea2328f98a80",
    },
    "2.3 Consequences": {
        "a slash is not escaped": lambda: "https://x" in canonical_json({"url": "https://x"}),
        "raw UTF-8": lambda: "欧洲" in canonical_json({"area": "欧洲"}),
        "lower-case hex": lambda: sign({"a": "1"}) == sign({"a": "1"}).lower(),
    },
    "2.4 Ready test vectors": {"the signed text": lambda: canonical_json(json.loads(PLANS_TEXT)) == PLANS_TEXT},
    "3. Envelopes": {
        "S is the success": lambda: not open_envelope(b'{"operateCode":"S","message":"","data":{}}').is_refusal,
        "another code is none": lambda: open_envelope(b'{"operateCode":"E","message":"","data":null}').is_refusal,
        "0000 is one of an older generation": lambda: looks_like_success("0000"),
        "FMS's envelope is no answer": lambda: not answers({"code": 0, "data": {}, "message": ""}, endpoints.ORDERS),
    },
    "4.1 POST /singleVerify": {
        "request": lambda: carries(
            endpoints.VERIFY, endpoints.VerifyRequest(deviceCode=CARD, url=assumptions.LOGIN_URL), VSHOP | {"url"}
        ),
        "url": lambda: assumptions.LOGIN_URL == "https://dist.linksfield.net/login",
        "reply not found": lambda: endpoints.VERIFY.reply_known is Provenance.ASSUMED,
    },
    "4.2 POST /singleServicePlanPage": {
        "request": lambda: carries(
            endpoints.PLANS, endpoints.PlansRequest(deviceCode=CARD, area="欧洲"), VSHOP | {"area"}
        ),
        "reply not found": lambda: endpoints.PLANS.reply_known is Provenance.ASSUMED,
    },
    "4.3 POST /singleOrder": {
        "request": lambda: carries(endpoints.PLACE_ORDER, drafts.card_order(DRAFT, NUMBERS), ORDER),
        "reply, as printed without an envelope": receipt_of_the_page,
    },
    "4.4 POST /singleQueryOrder": {
        "request": lambda: carries(endpoints.ORDERS, endpoints.CardRequest(deviceCode=CARD), VSHOP),
        "one in use, two waiting": lambda: (
            [order.state for order in orders()] == [OrderState.IN_USE, OrderState.WAITING, OrderState.WAITING]
        ),
        "its end": lambda: (orders()[0].ends, orders()[0].days_left) == (date(2024, 7, 31), 0),
        "lengths": lambda: [order.length_days for order in orders()] == [30, 30, 60],
        "only the one in use ends": lambda: [order.ends for order in orders()[1:]] == [None, None],
    },
    "4.5 POST /queryAutoRenewalRecord": {
        "request": lambda: carries(endpoints.RENEWAL, endpoints.CardRequest(deviceCode=CARD), VSHOP),
        "numbers": lambda: (renewal().order_no, renewal().pay_id) == (RENEWAL["orderNo"], RENEWAL["payId"]),
        "yyyy.MM.dd": lambda: renewal().since == date(2022, 10, 4),
        "bare": lambda: answers(dict(RENEWAL), endpoints.RENEWAL),
    },
    "4.6 POST /cancelAutoRenewalRecord": {
        "request": lambda: carries(
            endpoints.STOP_RENEWAL,
            endpoints.StopRenewalRequest(deviceCode=CARD, orderNo="1", payId="2"),
            VSHOP | {"orderNo", "payId"},
        ),
        "a bare {} is its answer": lambda: is_understood(
            lambda: proofs.require_stop(open_envelope(b"{}"), Sent(CARD, "1", "2"))
        ),
    },
    "4.7 POST /synPartner/SynOrderInfo": {
        "request up to payUnit": lambda: carries(endpoints.RECORD_PAID_ORDER, drafts.order(PAID_DRAFT, NUMBERS), PAID),
        "yyyy-MM-dd HH:mm:ss": lambda: (
            assumptions.payment_time_text(datetime(2022, 6, 7, 7, 10, 35, tzinfo=UTC)) == "2022-06-07 15:10:35"
        ),
        "its tail is assumed": lambda: endpoints.RECORD_PAID_ORDER.provenance is Provenance.ASSUMED,
    },
    "4.8 How callers make the ids": {
        "yyyyMMddHHmmss and five digits": lambda: (
            new_numbers(CODE, NOW, lambda _: False).order_no[:14] == "20261128120000"
        ),
        "the partner code before it": lambda: len(new_numbers(CODE, NOW, lambda _: False).pay_id) == len(CODE) + 19,
    },
    "5.1 POST /stripeSubDirectly": {
        "request": lambda: carries(
            endpoints.SUBSCRIBE,
            drafts.subscription("P1", Money(Decimal("19.99"), "USD"), "a@b.example", "plan", "pm_1"),
            TIMED | {"email", "payAmount", "payCurrency", "payId", "plan_id", "pm_id"},
        ),
        "lower case": lambda: drafts.subscription("P", Money(Decimal(1), "USD"), "e", "p", "m").payCurrency == "usd",
        "five strings": lambda: is_understood(lambda: proofs.require_subscription(Envelope("", "", SUBSCRIBED, {}))),
        "not fewer": lambda: (
            not is_understood(lambda: proofs.require_subscription(Envelope("", "", {"status": "x"}, {})))
        ),
    },
    "5.2 POST /resultQuery": {
        "request": lambda: carries(endpoints.PAYMENT_RESULT, endpoints.PaymentRequest(payId="P"), TIMED | {"payId"}),
        "reply not found": lambda: endpoints.PAYMENT_RESULT.reply_known is Provenance.ASSUMED,
    },
    "5.3 Names only": {
        "are assumed": lambda: all(
            each.provenance is Provenance.ASSUMED
            for each in (endpoints.AUTHORISE_PAYMENT, endpoints.AUTHORISE_SUBSCRIPTION, endpoints.CONFIRM_PAYMENT)
        ),
    },
    "5.4 Old v2.0 payment calls": {
        "none is made": lambda: not any("weixin" in path or "paypal" in path.lower() for path in paths()),
    },
    "6.1 GET /mall/order": {
        "request": lambda: carries(endpoints.ORDER_DETAILS, DETAILS, EVERY_CALL | {"purchase_order_id"}),
        "a GET": lambda: endpoints.ORDER_DETAILS.method == "GET",
        "reply cut": lambda: endpoints.ORDER_DETAILS.reply_known is Provenance.ASSUMED,
    },
    "6.2 Bundle groups": {
        "two reads": lambda: tuple(each.path for each in endpoints.GROUP_ENDPOINTS) == GROUPS,
        "base": lambda: {each.base for each in endpoints.GROUP_ENDPOINTS} == {"topup"},
        "signed over the query alone": lambda: (
            sent(endpoints.GROUP_CARDS, endpoints.GroupCardsRequest(group_id="G-1")).keys() == EVERY_CALL
        ),
        "replies not found": lambda: all(
            each.reply_known is Provenance.ASSUMED and each.method == "GET" for each in endpoints.GROUP_ENDPOINTS
        ),
    },
    "7. Enums and formats gathered": {
        "orderStatus": lambda: assumptions.ORDER_STATES == {"1": OrderState.WAITING, "2": OrderState.IN_USE},
        "payStatus 1": lambda: payment("1") is PaymentState.PAID,
        "payRst": lambda: assumptions.PAID_RESULT == "SUCCESS",
        "unit 2": lambda: assumptions.UNIT_DAYS["2"] == 30,
        "two decimals": lambda: assumptions.amount_text(Money(Decimal("4.9"), "USD")) == "4.90",
    },
    "7.1 Business flows": {
        "verify, plans, order, result, orders": lambda: (
            paths() >= {"/singleVerify", "/singleServicePlanPage", "/singleOrder", "/resultQuery", "/singleQueryOrder"}
        ),
    },
    "7.2 Recharge-success push": {
        "version and algorithm": lambda: (VERSION, ALGORITHM) == ("1.0", "HMAC-SHA1"),
        "what is signed as the page says is right": lambda: pushed("recharge"),
    },
    "8. eSIM QR Mall APIs": {"not among the Mall's": lambda: not any("esim" in path.lower() for path in paths())},
    "9. CSSS APIs": {"not among the Mall's": lambda: not any(path.startswith("/package/") for path in paths())},
    "10. Differences old H5 against v3.0": {
        "a flat body": lambda: "tradeData" not in sent(endpoints.ORDERS, endpoints.CardRequest(deviceCode=CARD)),
    },
    "11. Not found": {
        "no write's reply is called documented": lambda: all(
            each.reply_known is not Provenance.DOCUMENTED for each in ENDPOINTS if not each.safe
        ),
    },
    "12. The assumed contract": {
        "an absent list is none": lambda: decoding.orders(None, CARD) == (),
        "pending and failed": lambda: (payment("2"), payment("0")) == (PaymentState.PENDING, PaymentState.FAILED),
        "terminal": lambda: assumptions.TERMINAL == "0",
    },
    "13.1 Mall push of the seed's date": {
        "two devices": lambda: (
            md5_push(signed_text({"devices": [WARNING] * 2}, "EXAMPLE-SECRET", with_empty=True))
            == "GBE31t8/5yeWTME+hafuwg=="
        ),
        "three": lambda: (
            md5_push(signed_text({"devices": [WARNING] * 3}, "EXAMPLE-SECRET", with_empty=True))
            == "hKur5IykX8C1spM0eHbDzQ=="
        ),
        "four codes": lambda: {kind.value for kind in WarningKind} == {"1", "2", "3", "4"},
        "signed as the page says is right": lambda: pushed("expiry"),
    },
    "13.2 SMS MO push": {
        "the vector": lambda: (
            md5_push(signed_text(SMS, "EXAMPLE-SECRET", with_empty=True)) == "oWoZOAo5w6IQfFviwF5BLQ=="
        ),
        "signed as the page says is right": lambda: pushed("sms"),
    },
    "13.3 GET /mall/order by hand": {
        "the vector": lambda: (
            sign({"partnerCode": "P012345", "version": "3.0", "purchase_order_id": NUMBER})
            == "c8c66efede9e9a6450487fc493d15af9"
        ),
    },
    "13.4 Linksfield's calendar": {
        "1717171199000": lambda: (
            datetime.fromtimestamp(1717171199, LINKSFIELD_TIME).isoformat() == "2024-05-31T23:59:59+08:00"
        ),
        "the day there": lambda: linksfield_day(datetime(2026, 11, 28, 16, tzinfo=UTC)) == date(2026, 11, 29),
    },
    "13.5 Small corrections": {
        "a pushed notification sent again has the same print": lambda: (
            len(
                {
                    verify((), b'{"a":1}', lambda _: None, NOW).fingerprint,
                    verify((), b'{ "a": 1 }', lambda _: None, NOW).fingerprint,
                }
            )
            == 1
        ),
    },
}


@pytest.mark.parametrize(
    "fact",
    [pytest.param(check, id=f"{page}: {name}") for page, facts in PAGES.items() for name, check in facts.items()],
)
def test_the_page(fact: Callable[[], bool]) -> None:
    assert fact()


def test_every_call_has_its_page() -> None:
    named = {page.partition(" ")[2] for page in PAGES}
    unnamed = {endpoint.path for endpoint in ENDPOINTS if f"{endpoint.method} {endpoint.path}" not in named}
    assert unnamed == {"/stripePay", "/stripeSub", "/resultConfirm"}  # 5.3: names without a page


def test_every_section_from_1_to_13_has_a_fact() -> None:
    assert {page.split(".")[0] for page in PAGES} == {str(number) for number in range(1, 14)}
    assert all(PAGES.values())
