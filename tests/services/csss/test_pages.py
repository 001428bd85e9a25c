"""CSSS's documented facts, each a test named after its page (linksfield-api.md; the numbers are its sections)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from services.csss import decoding, endpoints
from services.csss.client import order_request
from services.csss.endpoints import Request, signed
from services.csss.envelope import open_envelope
from services.csss.signing import canonical_json, sign
from services.errors import NotUnderstood, Refused
from services.records import Provenance
from services.sandbox.sisters.csss_signing import sign as sandbox_sign
from services.setup.systems import CSSS_BASE
from services.sisters import BulkOutcome, ContractDraft, ContractReceipt, LifeCycle, PayStatus
from services.wire.limits import ReplyCost
from tests.services.csss.conftest import NOW, SECRET

CARD = "89852022018041800192"
ORDER = "202107061625560742397"
COMMON = {"access_code", "sign", "timestamp", "version"}

# 14.1: our own vectors; no secret is published, so no printed sign can be checked.
VECTORS = {
    '{"access_code":"P012345","timestamp":"1498723232","version":"2.0"}': "sIkdMedRc7njmE5R9HYNcgvaj28=",
    (
        '{"access_code":"P000270","device_id":"89852022018041800192","timestamp":"1643251754","version":"2.0"}'
    ): "QFKt+faGSEZRRiethE6493mixHo=",
    (
        '{"access_code":"P000270","page_no":1,"page_size":2,"timestamp":"1643251754","version":"2.0"}'
    ): "VnJQGUs1YWKT5LnBuCc+LADBFxY=",
    (
        '{"access_code":"P000270","order_id":"202107061625560742397","renew_period":1,"timestamp":"1643253530",'
        '"version":"2.0"}'
    ): "ZqnYFJpBVyHvJYCG1P+j1ej1rOw=",
}
USAGE = {
    "code": "0000",
    "data": {
        "sign": "..",
        "device_id": CARD,
        "order_code": ORDER,
        "order_used_flow": "0",
        "high_flow_balance": "0",
    },
    "message": "成功",
    "success": True,
}
PAGE = {"cur_page_no": 1, "page_size": 2, "total_count": 105, "total_pages": 53}
ROW = {"buyType": "2", "expireDate": "", "flow": "30", "orderCode": "L201903020000000617", "orderStatus": "1"}
SHAPES = ["ORDER_47452122261749760", "L201903020000000617", "202107061625560742397"]
RENEWED = {"sign": None, "order_expire_date": "2023-12-31 23:59:59", "order_id": ORDER}


def sent(request: Request, stamp: int = 1643251754) -> dict[str, object]:
    at = datetime.fromtimestamp(stamp, UTC)
    return signed(request, access_code="P000270", secret=SECRET, now=at).params


def data_of(reply: dict[str, object], *, safe: bool = True) -> object:
    return open_envelope(json.dumps(reply).encode(), ReplyCost(), safe=safe).data


def answered(data: object, **parts: object) -> dict[str, object]:
    return {"code": "0000", "data": data, "message": "成功", "success": True} | parts


def ends_as(error: type[Exception], reply: dict[str, object], *, safe: bool = True) -> bool:
    try:
        data_of(reply, safe=safe)
    except error:
        return True
    return False


def not_understood(read: Callable[[], object]) -> bool:
    try:
        read()
    except NotUnderstood:
        return True
    return False


def bulk(*rows: Mapping[str, object]) -> tuple[BulkOutcome, ...]:
    return decoding.bulk_outcomes(data_of(answered({"device_order": list(rows)}), safe=False), (CARD,))


ORDER_FIELDS = {
    "device_id", "global_order", "is_open", "order_period", "package_code", "package_name", "package_type",
    "pay_amount", "pay_rst", "test_flow", "test_flow_flag",
}  # fmt: skip
PACKAGE = {
    "order_period": "1", "package_code": "DP1", "package_name": "Europe", "package_type": "2", "pay_amount": "12.36",
    "pay_rst": "2",
}  # fmt: skip

DRAFT = ContractDraft(
    iccid=CARD,
    package_code="DP1",
    package_name="Europe",
    package_type="2",
    periods=1,
    amount="12.36",
    pay_status=PayStatus.PAID,
)

Facts = dict[str, Callable[[], bool]]
PAGES: dict[str, Facts] = {
    "9. CSSS: sign": {
        "empty ones take no part": lambda: (
            canonical_json({"b": "1", "a": 2, "sign": "x", "c": "", "d": None, "e": []}) == '{"a":2,"b":"1"}'
        ),
        "raw UTF-8": lambda: "成功" in canonical_json({"a": "成功"}),
        "another secret, another sign": lambda: sign({"a": "1"}, "one") != sign({"a": "1"}, "two"),
    },
    "14.1 CSSS, common": {
        "base": lambda: CSSS_BASE == "https://apiv3.linksfield.net",
        "version": lambda: sent(Request())["version"] == "2.0",
        "timestamp in seconds": lambda: sent(Request())["timestamp"] == "1643251754",
        "what every call carries": lambda: sent(Request()).keys() == COMMON,
        "success": lambda: data_of(answered({"a": 1})) == {"a": 1},
        "code and success must agree": lambda: (
            ends_as(NotUnderstood, answered({}, success=False)) and ends_as(NotUnderstood, answered({}, code="4001"))
        ),
        "every other code is a no, in its own words": lambda: ends_as(
            Refused, answered(None, code="4001", success=False, message="余额不足")
        ),
        "an access code of another shape": lambda: (
            signed(Request(), access_code="QY-000001", secret=SECRET, now=NOW).params["access_code"] == "QY-000001"
        ),
        "a sign in the data is text, null or absent, and tells nothing": lambda: (
            [
                dict(decoding.usage(data_of(answered({"device_id": CARD, **more})), CARD).fields)
                for more in ({"sign": ".."}, {"sign": None}, {})
            ]
            == [{"device_id": CARD}] * 3
        ),
        "order ids of three shapes are opaque text": lambda: (
            [
                each.order_code
                for each in decoding.orders({"package_order": [{"orderCode": code} for code in SHAPES]}).orders
            ]
            == SHAPES
        ),
        "the message is not what counts": lambda: data_of(answered({}, message="whatever")) == {},
    },
    "14.2 CSSS usage of one card": {
        "path": lambda: endpoints.USAGE.path == "/flow/queryDeviceFlowUsage",
        "request": lambda: (
            sent(endpoints.CardRequest(device_id=CARD))
            == {
                "access_code": "P000270",
                "device_id": CARD,
                "sign": "QFKt+faGSEZRRiethE6493mixHo=",
                "timestamp": "1643251754",
                "version": "2.0",
            }
        ),
        "reply": lambda: (
            decoding.usage(data_of(USAGE), CARD).fields
            == (("device_id", CARD), ("order_code", ORDER), ("order_used_flow", "0"), ("high_flow_balance", "0"))
        ),
        "the order it belongs to": lambda: decoding.usage(data_of(USAGE), CARD).order_code == ORDER,
        "the printed reply says which card it is about": lambda: decoding.usage(data_of(USAGE), CARD).names_card,
        "a reply that does not is not about this card as a fact": lambda: (
            not decoding.usage(data_of(answered({"order_used_flow": "0"})), CARD).names_card
        ),
        "a zero is a number, not nothing": lambda: decoding.usage(data_of(USAGE), CARD).used_amount == 0,
        "printed whole": lambda: endpoints.USAGE.reply_known is Provenance.DOCUMENTED,
    },
    "14.3 CSSS reads with partly known replies": {
        "queryDevice": lambda: (
            sent(endpoints.CardRequest(device_id=CARD)).keys() == COMMON | {"device_id"}
            and endpoints.DEVICE.path == "/device/queryDevice"
        ),
        "a package not in use is not there": lambda: decoding.device({}, CARD).fields == (),
        "syncAssetInfo has no fields of its own": lambda: (
            sent(Request()).keys() == COMMON and endpoints.CARDS_IN_USE.path == "/device/syncAssetInfo"
        ),
        "an array": lambda: (
            [
                (each.iccid, each.life_cycle)
                for each in decoding.cards_in_use(
                    data_of(answered([{"assetId": CARD, "lifeCycle": "2"}, {"assetId": "9", "lifeCycle": "7"}]))
                )
            ]
            == [(CARD, LifeCycle.ACTIVATION), ("9", None)]
        ),
        "nothing in its place is no answer": lambda: not_understood(lambda: decoding.cards_in_use(None)),
        "an empty array is one": lambda: decoding.cards_in_use([]) == (),
        "life cycles": lambda: [each.value for each in LifeCycle] == ["1", "2", "3"],
        "queryOrder": lambda: (
            sent(endpoints.OrdersRequest(page_size=2))
            == {
                "access_code": "P000270",
                "page_no": 1,
                "page_size": 2,
                "sign": "VnJQGUs1YWKT5LnBuCc+LADBFxY=",
                "timestamp": "1643251754",
                "version": "2.0",
            }
        ),
        "a page": lambda: (
            decoding.orders(data_of(answered({"page": PAGE, "package_order": [ROW], "package_order_num": 1}))).total
            == 105
        ),
        "a row": lambda: (
            [
                (each.order_code, each.status, each.expires, each.expires_text, each.flow)
                for each in decoding.orders({"package_order": [ROW]}).orders
            ]
            == [("L201903020000000617", "1", None, None, "30")]
        ),
        "the printed part of a row names no card; one of the others may": lambda: (
            [
                each.names_card
                for each in decoding.orders({"package_order": [ROW, {**ROW, "deviceId": CARD}]}, CARD).orders
            ]
            == [False, True]
        ),
    },
    "14.4 CSSS renew": {
        "request": lambda: (
            sent(endpoints.RenewRequest(order_id=ORDER, renew_period=1), 1643253530)
            == {
                "access_code": "P000270",
                "order_id": ORDER,
                "renew_period": 1,
                "sign": "ZqnYFJpBVyHvJYCG1P+j1ej1rOw=",
                "timestamp": "1643253530",
                "version": "2.0",
            }
        ),
        "reply": lambda: (
            decoding.renewed(data_of(answered(RENEWED), safe=False), ORDER).expires_text == "2023-12-31 23:59:59"
        ),
        "its end is in UTC+8": lambda: (
            decoding.renewed(RENEWED, ORDER).expires == datetime(2023, 12, 31, 15, 59, 59, tzinfo=UTC)
        ),
        "sent once": lambda: not endpoints.RENEW.safe,
    },
    "14.5 CSSS order and bulk order": {
        "request": lambda: (
            sent(endpoints.OrderRequest(device_id=CARD, **PACKAGE)).keys() == COMMON | ORDER_FIELDS
            and all(isinstance(value, str) for value in sent(endpoints.OrderRequest(**PACKAGE)).values())
        ),
        "reply": lambda: (
            decoding.receipt(
                data_of(
                    answered(
                        {"sign": "", "order_id": "ORDER_47452122261749760", "order_start_date": None}
                        | {"order_expire_date": None}
                    ),
                    safe=False,
                ),
                CARD,
            )
            == ContractReceipt(
                order_id="ORDER_47452122261749760",
                fields=(
                    ("order_id", "ORDER_47452122261749760"),
                    ("order_start_date", ""),
                    ("order_expire_date", ""),
                ),
            )
        ),
        "1 unpaid, 2 paid": lambda: [each.value for each in PayStatus] == ["1", "2"],
        "is_open 1 enables at once, 0 does not": lambda: (
            [order_request(replace(DRAFT, opens_at_once=opens)).is_open for opens in (True, False)] == ["1", "0"]
        ),
        "global_order 1 is a host-number package, 0 the usual": lambda: (
            [order_request(replace(DRAFT, host_number=host)).global_order for host in (True, False)] == ["1", "0"]
        ),
        "test_flow and test_flow_flag are there": lambda: (
            (order_request(DRAFT).test_flow, order_request(DRAFT).test_flow_flag) == ("0", "0")
        ),
        "the bulk's cards are a list of text": lambda: (
            sent(endpoints.BulkOrderRequest(deviceList=(CARD,), **PACKAGE))["deviceList"] == (CARD,)
        ),
        "done for a card": lambda: (
            bulk({"error": "0000", "errorMsg": "", "order_id": "ORDER_1", "device_id": CARD})[0].receipt is not None
        ),
        "refused for a card": lambda: (
            bulk({"error": "4001", "errorMsg": "No.", "order_id": None, "device_id": CARD})[0].code == "4001"
        ),
        "a card that is not named is unknown": lambda: bulk()[0].is_unknown,
        "one named twice is unknown": lambda: (
            bulk(*[{"error": "0000", "order_id": "1", "device_id": CARD}] * 2)[0].is_unknown
        ),
        "sent once": lambda: not endpoints.ORDER.safe and not endpoints.BULK_ORDER.safe,
    },
}


@pytest.mark.parametrize(
    "fact",
    [pytest.param(check, id=f"{page}: {name}") for page, facts in PAGES.items() for name, check in facts.items()],
)
def test_the_page(fact: Callable[[], bool]) -> None:
    assert fact()


@pytest.mark.parametrize("text", VECTORS)
def test_the_vectors_of_14_1(text: str) -> None:
    params = json.loads(text)
    assert canonical_json(params) == text
    assert sign(params, SECRET) == VECTORS[text] == sandbox_sign(params, SECRET)


def test_the_clock_of_these_tests_is_that_of_the_printed_example() -> None:
    assert int(NOW.timestamp()) == 1643251754
