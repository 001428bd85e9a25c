"""The documented request examples (linksfield-api.md sections 4 and 5), rebuilt byte for byte.

An example's text stands as the documentation prints it, without its line breaks. Where the printed sign is a
placeholder (section 2.2) the rebuilt bytes carry the true one; everything else is the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from services.clock import linksfield_day
from services.errors import ConsoleError
from services.mall import assumptions, endpoints
from services.mall.client import MallClient
from services.mall.endpoints import Endpoint, Request, fill, signed
from services.mall.signing import canonical_json, sign
from services.records import Money, Profile, Provenance
from tests.services.mall.conftest import CARD, PARTNER_CODE, Wire
from tests.services.mall.servers import success
from tests.services.mall.test_client import DRAFT, NUMBERS, PAID_DRAFT

SINGLE_VERIFY = (
    '{"deviceCode":"89852420180910340793","languageCode":"1","mark":"0","partnerCode":"P000270","terminal":"1",'
    '"tradeTime":"1645683857572","tradeType":"singleVerify","url":"https://dist.linksfield.net/login",'
    '"version":"3.0","sign":"ea7a3bba7e345e0b8ca7f7e3b43d6e72"}'
)
SINGLE_SERVICE_PLAN_PAGE = (
    '{"area":"欧洲","deviceCode":"89852420180910340793","languageCode":"1","mark":"0","partnerCode":"P000270",'
    '"sign":"3fdb15332726c77cd792ea2328f98a80","terminal":"0","tradeTime":"1645782486394",'
    '"tradeType":"singleServicePlanPage","version":"3.0"}'
)
CANCEL_AUTO_RENEWAL_RECORD = (
    '{"deviceCode":"89860220190905123941","languageCode":"0","mark":"0","orderNo":"89860220190905123941",'
    '"partnerCode":"P000818","payId":"89860220190905123941","sign":"481e1335274f43b0070fcd94e0449fae","terminal":"0",'
    '"tradeTime":"20181031256548","tradeType":"cancelAutoRenewalRecord","version":"3.0"}'
)
STRIPE_SUB_DIRECTLY = (
    '{"email":"421516116@qq.com","partnerCode":"P000818","payAmount":"19.99","payCurrency":"usd",'
    '"payId":"P0002702020110214193780630","plan_id":"string","pm_id":"pm_1GnMUDLnVNBddzslXw7xuoe6",'
    '"sign":"b2a9e697bdff66049803d62ffeffccaf","tradeTime":"20181031256548","tradeType":"payPalPay","version":"3.0"}'
)
RESULT_QUERY = (
    '{"partnerCode":"P000818","payId":"20190321192436","sign":"b2a9e697bdff66049803d62ffeffccaf",'
    '"tradeTime":"20181031256548","tradeType":"resultQuery","version":"3.0"}'
)
FILLER_TIME = "20181031256548"


def built(endpoint: Endpoint, request: Request, partner_code: str, language_code: str, milliseconds: int = 0) -> str:
    now = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)
    return signed(fill(endpoint, request, partner_code=partner_code, language_code=language_code, now=now)).body


def without_sign(body: str) -> str:
    return canonical_json(json.loads(body))


def with_true_sign(documented: str, placeholder: str, true_sign: str) -> str:
    assert sign(json.loads(documented)) == true_sign
    return documented.replace(placeholder, true_sign)


def test_single_verify_is_rebuilt_with_its_documented_sign() -> None:
    request = endpoints.VerifyRequest(
        deviceCode="89852420180910340793", terminal="1", url="https://dist.linksfield.net/login"
    )
    body = built(endpoints.VERIFY, request, "P000270", "1", 1645683857572)
    # The example prints `sign` last; ours stands in key order like in all the other examples.
    assert json.loads(body) == json.loads(SINGLE_VERIFY)
    assert without_sign(body) == SINGLE_VERIFY.replace(',"sign":"ea7a3bba7e345e0b8ca7f7e3b43d6e72"', "")


def test_single_service_plan_page_is_rebuilt_byte_for_byte() -> None:
    request = endpoints.PlansRequest(deviceCode="89852420180910340793", area="欧洲")
    assert built(endpoints.PLANS, request, "P000270", "1", 1645782486394).encode() == SINGLE_SERVICE_PLAN_PAGE.encode()


def test_single_order_is_rebuilt_from_the_documented_field_examples() -> None:
    request = endpoints.OrderRequest(
        deviceCode="89860220190905123941",
        autoRenewal="0",
        orderNo="2020061214140465562",
        orderPeriod="1",
        packageCode="PACKAGE20180428000007",
        payAmount="4.99",
        payCurrency="USD",
        payId="P0008182020061214140465562",
        requestOrderId="000000000001",
        tradeTime=FILLER_TIME,
        tradeType="verify",
    )
    body = built(endpoints.PLACE_ORDER, request, "P000818", "0")
    assert without_sign(body) == (
        '{"autoRenewal":"0","deviceCode":"89860220190905123941","languageCode":"0","mark":"0",'
        '"orderNo":"2020061214140465562","orderPeriod":"1","packageCode":"PACKAGE20180428000007","partnerCode":"P000818",'
        '"payAmount":"4.99","payCurrency":"USD","payId":"P0008182020061214140465562","requestOrderId":"000000000001",'
        '"terminal":"0","tradeTime":"20181031256548","tradeType":"verify","version":"3.0"}'
    )


@pytest.mark.parametrize(
    ("endpoint", "trade_type"), [(endpoints.ORDERS, "verify"), (endpoints.RENEWAL, "singleVerify")]
)
def test_single_query_order_and_query_auto_renewal_record_send_the_nine_common_fields(
    endpoint: Endpoint, trade_type: str
) -> None:
    request = endpoints.CardRequest(deviceCode="89852121501108205774", tradeTime=FILLER_TIME, tradeType=trade_type)
    body = json.loads(built(endpoint, request, "SU528SX8BZ", "1"))
    assert list(body) == sorted(body)
    assert body == {
        "deviceCode": "89852121501108205774",
        "languageCode": "1",
        "mark": "0",
        "partnerCode": "SU528SX8BZ",
        "sign": sign(body),
        "terminal": "0",
        "tradeTime": FILLER_TIME,
        "tradeType": trade_type,
        "version": "3.0",
    }


def test_cancel_auto_renewal_record_is_rebuilt_byte_for_byte_but_for_its_placeholder_sign() -> None:
    number = "89860220190905123941"
    request = endpoints.StopRenewalRequest(deviceCode=number, orderNo=number, payId=number, tradeTime=FILLER_TIME)
    assert built(endpoints.STOP_RENEWAL, request, "P000818", "0") == with_true_sign(
        CANCEL_AUTO_RENEWAL_RECORD, "481e1335274f43b0070fcd94e0449fae", "d68dd0d7dd9d9069e213458a40347acd"
    )


def test_stripe_sub_directly_is_rebuilt_byte_for_byte_but_for_its_placeholder_sign() -> None:
    request = endpoints.SubscribeRequest(
        email="421516116@qq.com",
        payAmount="19.99",
        payCurrency="usd",
        payId="P0002702020110214193780630",
        plan_id="string",
        pm_id="pm_1GnMUDLnVNBddzslXw7xuoe6",
        tradeTime=FILLER_TIME,
        tradeType="payPalPay",
    )
    assert built(endpoints.SUBSCRIBE, request, "P000818", "1") == with_true_sign(
        STRIPE_SUB_DIRECTLY, "b2a9e697bdff66049803d62ffeffccaf", "dcb861c7895bb690fb140d380ea02179"
    )


def test_result_query_is_rebuilt_byte_for_byte_but_for_its_placeholder_sign() -> None:
    request = endpoints.PaymentRequest(payId="20190321192436", tradeTime=FILLER_TIME)
    assert built(endpoints.PAYMENT_RESULT, request, "P000818", "1") == with_true_sign(
        RESULT_QUERY, "b2a9e697bdff66049803d62ffeffccaf", "1b14a937bc0f0fdbfc0b249ccde42e65"
    )


def test_syn_order_info_carries_every_documented_field_but_the_empty_ones() -> None:
    documented = {
        "autoRenewal": "0",
        "deviceCode": "89852420180910340793",
        "mark": "0",
        "orderNo": "NO2023060915590562022",
        "orderPeriod": "1",
        "packageCode": "DP20190726001274",
        "partnerCode": "P000270",
        "payAccount": "1",
        "payAmount": "12.36",
        "payCurrency": "GBP",
        "payId": "P000000002022",
        "payResultDate": "2022-06-07 15:10:35",
        "payRst": "SUCCESS",
        "payStatus": "1",
        "payType": "3",
    }
    body = json.loads(built(endpoints.RECORD_PAID_ORDER, endpoints.PaidOrderRequest(**documented), "P000270", ""))
    assert {name: body[name] for name in documented} == documented
    assert body.keys() - documented.keys() == {"sign", "terminal", "tradeTime", "tradeType", "version"}
    assert body["tradeType"] == "SynOrderInfo"


def test_mall_order_sends_its_documented_query_parameters_without_a_trade_time() -> None:
    body = json.loads(built(endpoints.ORDER_DETAILS, endpoints.OrderDetailsRequest(sim_id="8985"), "P000270", "1"))
    assert body == {"partnerCode": "P000270", "sim_id": "8985", "version": "3.0", "sign": sign(body)}


def test_the_trade_type_is_the_last_path_segment_unless_the_request_says_otherwise() -> None:
    for endpoint in endpoints.ENDPOINTS:
        if endpoint.method == "POST":
            body = json.loads(built(endpoint, endpoint.request(), "P000270", "1"))
            assert body["tradeType"] == endpoint.path.rpartition("/")[2]


def test_a_card_call_has_the_assumed_terminal_and_mark_and_the_trade_time_in_milliseconds() -> None:
    body = json.loads(built(endpoints.VERIFY, endpoints.VerifyRequest(deviceCode="1"), "P000270", "0", 1645683857572))
    assert (body["terminal"], body["mark"], body["tradeTime"]) == ("0", "0", "1645683857572")


def test_calls_that_nothing_documents_are_marked_as_assumed() -> None:
    assumed = {endpoint.name for endpoint in endpoints.ENDPOINTS if endpoint.provenance is Provenance.ASSUMED}
    assert assumed == {"SynOrderInfo", "stripePay", "stripeSub", "resultConfirm"}


def test_how_we_know_a_request_is_kept_apart_from_how_we_know_its_reply() -> None:
    known = {each.name: (each.provenance.value, each.reply_known.value) for each in endpoints.ENDPOINTS}
    assert known == {
        "singleVerify": ("documented", "assumed"),
        "singleServicePlanPage": ("documented", "assumed"),
        "singleOrder": ("documented", "inferred"),
        "singleQueryOrder": ("documented", "documented"),
        "queryAutoRenewalRecord": ("documented", "inferred"),
        "cancelAutoRenewalRecord": ("documented", "inferred"),
        "SynOrderInfo": ("assumed", "assumed"),
        "stripeSubDirectly": ("documented", "inferred"),
        "resultQuery": ("documented", "assumed"),
        "stripePay": ("assumed", "assumed"),
        "stripeSub": ("assumed", "assumed"),
        "resultConfirm": ("assumed", "assumed"),
        "mallOrder": ("inferred", "assumed"),
    }


def test_only_calls_that_change_nothing_are_safe() -> None:
    assert {endpoint.name for endpoint in endpoints.ENDPOINTS if endpoint.safe} == {
        "singleVerify",
        "singleServicePlanPage",
        "singleQueryOrder",
        "queryAutoRenewalRecord",
        "resultQuery",
        "mallOrder",
    }


# What each printed example of a call carries (linksfield-api.md sections 4, 5 and 13), its common fields aside.
PRINTED: dict[str, list[dict[str, str]]] = {
    "singleVerify": [json.loads(SINGLE_VERIFY)],
    "singleServicePlanPage": [json.loads(SINGLE_SERVICE_PLAN_PAGE)],
    "singleOrder": [
        {
            "autoRenewal": "0", "deviceCode": "89860220190905123941", "orderNo": "2020061214140465562",
            "orderPeriod": "1", "packageCode": "PACKAGE20180428000007", "payAmount": "4.99", "payCurrency": "USD",
            "payId": "P0008182020061214140465562", "requestOrderId": "000000000001",
        }
    ],
    "singleQueryOrder": [{"deviceCode": "89852121501108205774", "languageCode": "1", "mark": "0", "terminal": "0"}],
    "queryAutoRenewalRecord": [{"deviceCode": "89860220190905123941"}],
    "cancelAutoRenewalRecord": [json.loads(CANCEL_AUTO_RENEWAL_RECORD)],
    "SynOrderInfo": [
        {
            "autoRenewal": "0", "deviceCode": "89852420180910340793", "mark": "0", "orderNo": "NO2023060915590562022",
            "orderPeriod": "1", "packageCode": "DP20190726001274", "partnerCode": "P000270", "payAccount": "1",
            "payAmount": "12.36", "payCurrency": "GBP", "payId": "P000000002022",
            "payResultDate": "2022-06-07 15:10:35", "payRst": "SUCCESS", "payStatus": "1", "payType": "3",
        }
    ],
    "stripeSubDirectly": [json.loads(STRIPE_SUB_DIRECTLY)],
    "resultQuery": [json.loads(RESULT_QUERY)],
}  # fmt: skip
# Left out on purpose: a filter by region that nobody asked for.
NOT_SENT = {"singleServicePlanPage": {"area"}}


def test_what_every_printed_example_of_a_call_carries_is_sent(wire: Callable[..., Wire]) -> None:
    it = wire(success({}))
    client = it.client
    calls: dict[str, Callable[[], object]] = {
        "singleVerify": lambda: client.verify(CARD),
        "singleServicePlanPage": lambda: client.plans(CARD),
        "singleOrder": lambda: client.place_order(DRAFT, NUMBERS),
        "singleQueryOrder": lambda: client.orders(CARD),
        "queryAutoRenewalRecord": lambda: client.renewal(CARD),
        "cancelAutoRenewalRecord": lambda: client.stop_renewal(CARD, "1", "2"),
        "SynOrderInfo": lambda: client.record_paid_order(PAID_DRAFT, NUMBERS),
        "stripeSubDirectly": lambda: client.create_subscription("P1", DRAFT.total, "a@b.example", "plan_1", "pm_1"),
        "resultQuery": lambda: client.payment_result("P1"),
    }
    assert calls.keys() == PRINTED.keys()
    for name, call in calls.items():
        with suppress(ConsoleError):
            call()
        carried = set.intersection(*(set(example) for example in PRINTED[name]))
        assert carried - it.server.received[-1].params.keys() == NOT_SENT.get(name, set()), name


def test_the_url_of_verify_is_the_documented_one_unless_the_profile_names_another(wire: Callable[..., Wire]) -> None:
    it = wire(success({"deviceCode": CARD}))
    it.client.verify(CARD)
    profile = Profile(name="own", environment="custom", extras={"login_url": "https://shop.example/login"})
    MallClient(profile, it.bases, PARTNER_CODE, it.transport, print, lambda: datetime.now(UTC)).verify(CARD)
    urls = [request.params["url"] for request in it.server.received]
    assert urls == ["https://dist.linksfield.net/login", "https://shop.example/login"]


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        ("1500", "JPY", "1500"),
        ("1500.00", "JPY", "1500"),
        ("12.3", "GBP", "12.30"),
        ("12", "usd", "12.00"),
        ("1.5", "KWD", "1.500"),
        ("1500.5", "JPY", "1500.5"),
        ("7", "XYZ", "7.00"),
        ("1E+3", "JPY", "1000"),
    ],
)
def test_an_amount_goes_out_with_the_decimals_of_its_currency(amount: str, currency: str, text: str) -> None:
    assert assumptions.amount_text(Money(Decimal(amount), currency)) == text


def test_the_day_of_a_payment_is_linksfields() -> None:
    late = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
    assert assumptions.payment_time_text(late) == "2026-11-23 00:30:00"
    assert (linksfield_day(late), linksfield_day(late - timedelta(hours=1))) == (date(2026, 11, 23), date(2026, 11, 22))
