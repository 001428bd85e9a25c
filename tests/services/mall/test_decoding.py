from __future__ import annotations

import json
import string
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import NotUnderstood, Refused
from services.mall import decoding, proofs
from services.mall.envelope import Envelope, open_envelope
from services.mall.proofs import Sent
from services.records import (
    Money,
    OrderReceipt,
    OrderState,
    PaymentResult,
    PaymentState,
    Plan,
    Renewal,
    RenewalForm,
    VerifiedCard,
)
from services.wire.limits import MIB, ReplyCost

CARD = "89852121501108205774"
# The documented example of /singleQueryOrder, its cut last entry closed.
SINGLE_QUERY_ORDER = """
{"operateCode":"S","message":"success","data":{"partnerCode":"SU528SX8BZ","deviceCode":"89852121501108205774","orderList":[
 {"orderStatus":"2","servicePlanShowName":"Singapore 2G 30-Days Unlimited Speech","time":"1","unit":"2",
  "expireDate":"2024-07-31","remainingDays":"0"},
 {"orderStatus":"1","servicePlanShowName":"Singapore 2G 30-Days Unlimited Speech","time":"1","unit":"2",
  "remainingDays":"30"},
 {"orderStatus":"1","servicePlanShowName":"Singapore 2G 30-Days Unlimited Speech","time":"2","unit":"2",
  "remainingDays":"60"}]}}
"""
SINGLE_ORDER = """
{"deviceCode":"89860012018111220455","orderNo":"2020061214140465562","partnerCode":"P000270","payId":"P0008182020061214140465562"}
"""
QUERY_AUTO_RENEWAL_RECORD = """
{"deviceCode":"89860220190905123941","orderNo":"89860220190905123941","orderPeriod":"5","packageType":"5","partnerCode":"P000818",
 "payId":"89860220190905123941","servicePlanShowName":"string","subscriptionTime":"yyyy.MM.dd"}
"""
PLAN = {
    "servicePlanCode": "SP1",
    "servicePlanShowName": "Europe 10 GB / 30 days",
    "packageCode": "DP20190726001274",
    "packageType": "2",
    "area": "欧洲",
    "coverCountry": "FR,DE",
    "packageFlow": "10240",
    "payAmount": "12.36",
    "payCurrency": "GBP",
    "time": "1",
    "unit": "2",
    "minOrderPeriod": "1",
    "maxOrderPeriod": "12",
    "autoRenewal": "1",
    "plan_id": "plan_1",
}


def data_of(text: str) -> object:
    return open_envelope(text.encode()).data


def card_of(data: object, iccid: str) -> VerifiedCard:
    return decoding.verified_card(Envelope("S", "success", data, {}), iccid)


def payment_of(data: object, pay_id: str) -> PaymentResult:
    return decoding.payment_result(Envelope("S", "success", data, {}), pay_id)


def renewal_of(data: object, iccid: str = CARD) -> Renewal | None:
    return decoding.renewal(Envelope("S", "success", data, {}), iccid).renewal


def receipt_of(data: object, *, iccid: str = CARD, order_no: str = "1", pay_id: str = "2") -> OrderReceipt:
    return proofs.receipt(Envelope("S", "success", data, {}), Sent(iccid, order_no, pay_id))


def plans_of(data: object, iccid: str) -> tuple[Plan, ...]:
    return decoding.plans(data, iccid).plans


def reason_of(read: Callable[[], object]) -> str:
    with pytest.raises(NotUnderstood) as caught:
        read()
    return caught.value.reason


# ------------------------------------------------------------------ documented replies


def test_single_query_order_decodes_to_the_printed_orders() -> None:
    in_use, waiting, last = decoding.orders(data_of(SINGLE_QUERY_ORDER), CARD)
    assert (in_use.status, in_use.state, in_use.plan_name) == (
        "2",
        OrderState.IN_USE,
        "Singapore 2G 30-Days Unlimited Speech",
    )
    assert (in_use.periods, in_use.unit, in_use.length_days) == (1, "2", 30)
    assert (in_use.ends, in_use.ends_text, in_use.days_left) == (date(2024, 7, 31), "2024-07-31", 0)
    assert (waiting.status, waiting.state, waiting.ends, waiting.days_left) == ("1", OrderState.WAITING, None, 30)
    assert (last.periods, last.length_days, last.days_left) == (2, 60, 60)
    assert {order.problem for order in (in_use, waiting, last)} == {""}
    assert in_use.fields[0] == ("orderStatus", "2")


def test_single_order_decodes_to_the_printed_receipt() -> None:
    receipt = receipt_of(
        data_of(SINGLE_ORDER),
        iccid="89860012018111220455",
        order_no="2020061214140465562",
        pay_id="P0008182020061214140465562",
    )
    assert (receipt.order_no, receipt.pay_id) == ("2020061214140465562", "P0008182020061214140465562")
    assert (receipt.iccid, receipt.partner_code) == ("89860012018111220455", "P000270")


def test_query_auto_renewal_record_decodes_to_the_printed_record() -> None:
    record = renewal_of(data_of(QUERY_AUTO_RENEWAL_RECORD), "89860220190905123941")
    assert record is not None
    assert (record.order_no, record.pay_id) == ("89860220190905123941", "89860220190905123941")
    assert (record.plan_name, record.periods, record.package_type) == ("string", "5", "5")
    assert (record.since, record.since_text, record.problem) == (None, "yyyy.MM.dd", "")


def test_the_documented_form_of_a_subscription_time_is_a_date() -> None:
    record = renewal_of({"orderNo": "1", "payId": "2", "subscriptionTime": "2026.03.09"})
    assert record is not None
    assert record.since == date(2026, 3, 9)


# ------------------------------------------------------------------ envelopes


def test_white_space_and_a_byte_order_mark_around_the_reply_are_tolerated() -> None:
    assert open_envelope(b'\xef\xbb\xbf \r\n{"operateCode":"S","data":{"a":1}}\n') == Envelope("S", "", {"a": 1}, {})


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"<html>busy</html>", "not_json"),
        (b'{"a":NaN}', "not_json"),
        (b'{"a":"\xff"}', "not_json"),
        (b'{"a":1', "not_json"),
        (b'{"a":' + b"9" * 5000 + b"}", "not_json"),
        (b"[]", "not_object"),
        (b'"S"', "not_object"),
        (b"null", "not_object"),
        (b'{"a":' + b"[" * 100_000, "too_deep"),
        (b'{"operateCode":null,"data":{}}', "no_envelope"),
        (b'{"operateCode":"","data":{}}', "no_envelope"),
        (b'{"operateCode":true,"data":{}}', "no_envelope"),
        (b'{"operateCode":"s","data":{}}', "no_envelope"),
        (b'{"operateCode":" S","data":{}}', "no_envelope"),
        (b'\x0c{"operateCode":"S","data":{}}', "not_json"),
        (b'{"operateCode":["S"],"data":{}}', "no_envelope"),
        (b'{"operateCode":"E1","message":{"a":1}}', "no_envelope"),
        (b'{"operateCode":"S","data":{"a":1,"b":2,"a":3}}', "said_twice"),
        (b'{"operateCode":"S","data":[{"a":1,"\\u0061":1}]}', "said_twice"),
        (b'{"operateCode":"S","data":"' + b'\\"' * 70_000 + b'","data":":"}', "said_twice"),
        (b'{"operateCode":"S","data":[' + b"{}," * 60_000 + b"{}]}", "too_many"),
        (b'{"operateCode":"S","data":' + b"[" * 40 + b"]" * 40 + b"}", "too_deep"),
    ],
)
def test_a_reply_that_is_no_envelope_is_not_understood_for_a_reason(body: bytes, reason: str) -> None:
    assert reason_of(lambda: open_envelope(body)) == reason


@pytest.mark.parametrize("code", ["E101", "SS", " ", "0000", 0, 500, 10**30])
def test_every_operate_code_but_s_is_a_refusal_whatever_its_type(code: object) -> None:
    envelope = open_envelope(json.dumps({"operateCode": code, "message": "no", "data": {}}).encode())
    assert envelope.is_refusal
    assert (envelope.code, envelope.message) == (str(code), "no")


def test_half_a_character_spoils_nothing_but_itself() -> None:
    reply = (
        rb'{"operateCode":"S","data":{"cut":"Europe \ud83d","low":"\uDC00","whole":"\ud83d\ude00","text":"\\ud83d"}}'
    )
    assert open_envelope(reply).data == {
        "cut": "Europe \ufffd",
        "low": "\ufffd",
        "whole": "\U0001f600",
        "text": "\\ud83d",
    }


def test_big_integers_and_absurd_exponents_do_no_harm() -> None:
    envelope = open_envelope(
        b'{"operateCode":"S","data":{"big":%d,"far":1e999999999,"beyond":1e99999999999999999999}}' % 10**40
    )
    assert dict(decoding.details(envelope.data)) == {
        "big": str(10**40),
        "far": "1E+999999999",
        "beyond": "1e99999999999999999999",
    }


@pytest.mark.parametrize(
    "read",
    [
        lambda rows: plans_of({"servicePlanList": rows}, ""),
        lambda rows: decoding.orders({"orderList": rows}, ""),
        lambda rows: renewal_of(rows, ""),
        decoding.details,
    ],
)
def test_more_rows_than_any_screen_holds_are_not_read(read: Callable[[list[object]], object]) -> None:
    rows: list[object] = [{"packageCode": "P"}] * (decoding.MAX_ROWS + 1)
    assert reason_of(lambda: read(rows)) == "too_many"


# ------------------------------------------------------------------ cards


def test_a_verified_card_keeps_every_returned_field_as_text() -> None:
    data = {"deviceCode": CARD, "partnerCode": "P1", "n": 1, "f": True, "x": None, "deep": {"a": ["é", 1]}}
    card = card_of(data, CARD)
    assert (card.iccid, card.partner_code) == (CARD, "P1")
    assert dict(card.fields)["deep"] == '{"a":["é",1]}'
    assert dict(card.fields) | {"deep": ""} == {
        "deviceCode": CARD,
        "partnerCode": "P1",
        "n": "1",
        "f": "true",
        "x": "",
        "deep": "",
    }


OTHER_CARD = "89852420180910340793"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (None, "not_object"),
        ([1], "not_object"),
        ("ok", "not_object"),
        (False, "not_object"),
        ([{"deviceCode": CARD}], "not_object"),
        ([{"deviceCode": CARD, "tradeRstCode": "0000"}], "not_object"),
        ({}, "no_card"),
        ({"partnerCode": "P1"}, "no_card"),
        ({"deviceCode": OTHER_CARD}, "wrong_card"),
        ({"deviceCode": CARD, "card": {"iccid": OTHER_CARD}}, "wrong_card"),
        ({"deviceCode": CARD, "cards": [{"deviceId": OTHER_CARD}]}, "wrong_card"),
    ],
)
def test_only_an_object_that_names_this_card_alone_verifies_it(data: object, reason: str) -> None:
    assert reason_of(lambda: card_of(data, CARD)) == reason


@pytest.mark.parametrize(
    ("row", "code", "words"),
    [
        ({"tradeRstCode": "0001", "tradeRstMessage": "卡号无效"}, "0001", "卡号无效"),
        ({"success": False, "message": "not yours"}, "false", "not yours"),
        ({"result_code": 17}, "17", ""),
        ({"error": "card locked"}, "card locked", "card locked"),
    ],
)
@pytest.mark.parametrize("wrapped", [False, True])
def test_a_code_of_the_cards_own_row_is_a_refusal_in_its_words(
    row: dict[str, object], code: str, words: str, wrapped: bool
) -> None:
    data = {"deviceCode": CARD} | row
    with pytest.raises(Refused) as caught:
        card_of([data] if wrapped else data, CARD)
    assert (caught.value.code, caught.value.message) == (code, words)


@pytest.mark.parametrize(
    "read",
    [
        lambda data: card_of(data, CARD),
        lambda data: plans_of({**data, "servicePlanList": [PLAN]}, CARD),
        lambda data: decoding.orders({**data, "orderList": []}, CARD),
        lambda data: renewal_of({**data, "orderNo": "1", "payId": "2"}),
        lambda data: receipt_of({**data, "orderNo": "1", "payId": "2"}),
    ],
)
def test_a_reply_that_names_another_card_is_not_understood(read: Callable[[dict[str, object]], object]) -> None:
    assert reason_of(lambda: read({"deviceCode": "89852420180910340793"})) == "wrong_card"


# ------------------------------------------------------------------ orders


def test_numbers_are_read_like_strings() -> None:
    row = {
        "orderStatus": 2,
        "servicePlanShowName": "A",
        "time": 2,
        "unit": 1,
        "remainingDays": 12.0,
        "expireDate": None,
    }
    (order,) = decoding.orders(
        data_of(json.dumps({"data": {}, "operateCode": "S"} | {"data": {"orderList": [row]}})), CARD
    )
    assert (order.state, order.periods, order.length_days, order.days_left) == (OrderState.IN_USE, 2, 2, 12)
    assert (order.ends, order.ends_text) == (None, "")


def test_an_unknown_status_shows_as_itself_and_extra_fields_are_kept() -> None:
    (order,) = decoding.orders({"orderList": [{"orderStatus": "7", "servicePlanShowName": "A", "colour": "red"}]}, CARD)
    assert (order.status, order.state) == ("7", OrderState.UNKNOWN)
    assert ("colour", "red") in order.fields


@pytest.mark.parametrize("rows", [None, []])
def test_an_order_list_that_is_null_or_empty_is_no_orders(rows: object) -> None:
    assert decoding.orders({"orderList": rows}, CARD) == ()


@pytest.mark.parametrize(
    "data", ["x", 0, False, [1], {"orderList": {}}, {"orderList": "none"}, {"orders": []}, {"orderList": ""}]
)
def test_a_reply_without_an_order_list_never_reads_as_no_orders(data: object) -> None:
    assert reason_of(lambda: decoding.orders(data, CARD)) == "no_orders"


def test_a_bad_row_is_one_marked_row_among_good_ones() -> None:
    good = {"orderStatus": "1", "servicePlanShowName": "A"}
    rows = decoding.orders({"orderList": [good, None, "text", {"time": "1"}, good]}, CARD)
    assert [row.problem for row in rows] == ["", "not_object", "not_object", "missing", ""]
    assert rows[2].fields == (("data", "text"),)


@pytest.mark.parametrize("text", ["31/07/2024", "2024-13-01", "2024-7", "tomorrow", "20240731"])
def test_an_end_that_is_no_known_date_is_kept_as_text(text: str) -> None:
    (order,) = decoding.orders(
        {"orderList": [{"orderStatus": "2", "servicePlanShowName": "A", "expireDate": text}]}, CARD
    )
    assert (order.ends, order.ends_text) == (None, text)


# ------------------------------------------------------------------ renewal


@pytest.mark.parametrize(
    "data", [None, {}, [], {"deviceCode": CARD, "partnerCode": "P1"}, {"orderNo": None, "payId": ""}]
)
def test_nothing_in_force_comes_in_several_forms(data: object) -> None:
    assert renewal_of(data) is None


def test_a_list_with_one_record_is_that_record() -> None:
    record = renewal_of([{"orderNo": "1", "payId": "2", "servicePlanShowName": "A"}])
    assert record is not None
    assert (record.order_no, record.plan_name, record.problem) == ("1", "A", "")


@pytest.mark.parametrize(
    ("state", "problem"),
    [
        ({"status": "CANCELLED"}, "ended"),
        ({"renewalStatus": "已取消"}, "ended"),
        ({"state": "auto-renewal off"}, "ended"),
        ({"status": "active"}, ""),
        ({"status": "suspended"}, ""),
        ({"status": "1"}, ""),
        ({}, ""),
    ],
)
def test_a_record_whose_own_state_ended_it_does_not_say_that_it_is_in_force(
    state: dict[str, object], problem: str
) -> None:
    record = renewal_of({"orderNo": "1", "payId": "2"} | state)
    assert record is not None
    assert record.problem == problem


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (None, RenewalForm.NO_DATA),
        ({}, RenewalForm.EMPTY_DATA),
        ([], RenewalForm.EMPTY_DATA),
        ([None], RenewalForm.EMPTY_DATA),
        ({"deviceCode": CARD}, RenewalForm.CARD_ALONE),
        ({"deviceCode": CARD, "orderNo": None, "payId": ""}, RenewalForm.EMPTY_RECORD),
        ({"orderNo": "1", "payId": "2"}, RenewalForm.RECORD),
    ],
)
def test_a_renewal_says_in_which_form_it_or_its_absence_was_told(data: object, form: RenewalForm) -> None:
    assert decoding.renewal(Envelope("S", "", data, {}), CARD).form is form
    if data == {}:
        assert decoding.renewal(Envelope("", "", {}, {}), CARD).form is RenewalForm.BARE_EMPTY


def test_of_several_records_the_first_is_taken_and_marked() -> None:
    record = renewal_of([{"orderNo": "1", "payId": "2"}, {"orderNo": "3", "payId": "4"}])
    assert record is not None
    assert (record.order_no, record.problem) == ("1", "several")


@pytest.mark.parametrize("data", ["yes", 1, [True], {"servicePlanShowName": "A"}])
def test_a_record_that_cannot_be_read_is_marked_and_not_taken_for_none(data: object) -> None:
    record = renewal_of(data)
    assert record is not None
    assert record.problem in ("missing", "not_object")


# ------------------------------------------------------------------ payments and receipts


@pytest.mark.parametrize(
    ("status", "state"),
    [("1", PaymentState.PAID), (2, PaymentState.PENDING), ("0", PaymentState.FAILED), ("9", PaymentState.UNKNOWN)],
)
def test_a_payment_result_has_its_state_and_the_servers_own_value(status: object, state: PaymentState) -> None:
    data = {"payId": "P1", "orderNo": "7", "payStatus": status, "payAmount": 12.5, "payCurrency": "usd"}
    result = payment_of(data_of(json.dumps({"operateCode": "S", "data": data})), "P1")
    assert (result.status, result.state, result.order_no) == (str(status), state, "7")
    assert (result.money, result.problem) == (Money(Decimal("12.5"), "USD"), "")


def test_a_payment_result_without_status_or_with_an_unreadable_amount_is_marked() -> None:
    assert payment_of({"payId": "P1"}, "P1").problem == "missing"
    odd = payment_of({"payStatus": "1", "payAmount": "much", "payCurrency": "USD"}, "P1")
    assert (odd.money, odd.problem) == (None, "unreadable")


def test_a_result_of_another_payment_or_of_none_is_not_understood() -> None:
    assert reason_of(lambda: payment_of({"payId": "P2", "payStatus": "1"}, "P1")) == "wrong_payment"
    assert reason_of(lambda: payment_of({}, "P1")) == "empty"
    assert reason_of(lambda: payment_of([{"payId": "P1", "payStatus": "1"}], "P1")) == "not_object"


@pytest.mark.parametrize(
    "data",
    [None, {}, [], {"orderNo": "1"}, {"payId": "2"}, {"orderNo": "2", "payId": "1"}, {"orderNo": ["1"], "payId": "2"}],
)
def test_a_receipt_must_name_both_our_numbers(data: object) -> None:
    assert reason_of(lambda: receipt_of(data)) == "not_ours"


def test_a_receipt_may_name_our_numbers_as_json_numbers() -> None:
    assert receipt_of({"orderNo": 1, "payId": 2}).order_no == "1"


def test_details_number_the_objects_of_a_list() -> None:
    assert decoding.details([{"a": 1}, {"a": 2}]) == (("1.a", "1"), ("2.a", "2"))


# ------------------------------------------------------------------ plans


def test_a_plan_decodes_to_its_fields() -> None:
    (plan,) = plans_of({"deviceCode": CARD, "servicePlanList": [PLAN]}, CARD)
    assert (plan.plan_code, plan.name, plan.package_code) == ("SP1", "Europe 10 GB / 30 days", "DP20190726001274")
    assert (plan.area, plan.countries, plan.allowance_mb) == ("欧洲", "FR,DE", Decimal(10240))
    assert (plan.price, plan.price_problem) == (Money(Decimal("12.36"), "GBP"), "")
    assert (plan.length_days, plan.min_periods, plan.max_periods) == (30, 1, 12)
    assert (plan.may_renew, plan.stripe_plan_id, plan.problem) == (True, "plan_1", "")
    assert plan.fields == tuple(PLAN.items())


@pytest.mark.parametrize(
    "data", [[PLAN], {"servicePlanList": [PLAN]}, {"x": "y", "banners": [], "whatever": [PLAN], "z": [{"a": 1}]}]
)
def test_the_plans_are_the_first_list_of_objects_under_whatever_name(data: object) -> None:
    assert [plan.plan_code for plan in plans_of(data, CARD)] == ["SP1"]


@pytest.mark.parametrize(
    "data",
    [
        *(None, [], {}, {"deviceCode": CARD}, {"partnerCode": "P1", "deviceCode": CARD, "servicePlanList": None}),
        *({"servicePlanList": []}, {"anything": []}, {"areaList": [{"area": "Europe"}], "page": {"list": []}}),
    ],
)
def test_an_empty_list_is_no_plans(data: object) -> None:
    assert plans_of(data, CARD) == ()


@pytest.mark.parametrize(
    "data",
    [
        *("x", 0, False, {"list": ["a", "b"]}, ["a"], {"areaList": [{"area": "x"}]}),
        *({"a": {"b": {"c": {"d": [PLAN]}}}}, {"servicePlanList": "none", "banners": []}),
    ],
)
def test_a_reply_without_a_list_of_objects_never_reads_as_no_plans(data: object) -> None:
    assert reason_of(lambda: plans_of(data, CARD)) == "no_plans"


def test_a_plan_row_that_is_no_object_or_lacks_its_code_is_marked() -> None:
    rows = plans_of([PLAN, 7, {"servicePlanShowName": "A"}], CARD)
    assert [row.problem for row in rows] == ["", "not_object", "missing"]


@pytest.mark.parametrize(
    ("time", "unit", "package_type", "days"),
    [
        ("1", "2", "", 30),
        ("3", "2", "", 90),
        ("7", "1", "2", 7),
        ("1", "0", "0", 1),
        ("", "", "0", None),
        ("", "", "1", None),
        ("7", "", "1", None),
        ("", "", "3", 90),
        ("", "", "4", 180),
        ("2", "5", "", 730),
        ("x", "2", "", None),
        ("0", "2", "", None),
        ("1", "9", "", None),
        ("", "", "", None),
    ],
)
def test_the_length_comes_from_time_and_unit_or_the_package_type(
    time: str, unit: str, package_type: str, days: int | None
) -> None:
    (plan,) = plans_of([{"packageCode": "P", "time": time, "unit": unit, "packageType": package_type}], CARD)
    assert plan.length_days == days


@pytest.mark.parametrize(
    ("data", "total", "more"),
    [
        ({"total": 180, "list": [PLAN]}, 180, True),
        ({"pageInfo": {"total": "180", "list": [PLAN]}}, 180, True),
        ({"totalCount": 1, "servicePlanList": [PLAN]}, 1, False),
        ({"servicePlanList": [PLAN]}, None, False),
        ({"total": 9, "page": {"total": 1, "rows": [PLAN]}}, 1, False),
    ],
)
def test_a_total_above_the_listed_plans_says_that_there_may_be_more(
    data: object, total: int | None, more: bool
) -> None:
    page = decoding.plans(data, CARD)
    assert (len(page.plans), page.total, page.there_may_be_more) == (1, total, more)


def test_plans_are_found_by_what_their_rows_look_like_and_not_by_place() -> None:
    data = {"areaList": [{"area": "Europe"}, {"area": "Asia"}], "hot": ["x"], "planList": [PLAN]}
    assert [plan.plan_code for plan in plans_of(data, CARD)] == ["SP1"]


def test_prices_in_a_list_of_currencies_are_read() -> None:
    row = {
        "packageCode": "DP1",
        "packageShowName": "Europe",
        "currencyInfos": [{"currencyAbbr": "USD", "price": "5.00"}],
    }
    (plan,) = plans_of([row], CARD)
    assert (plan.name, plan.price, plan.price_problem) == ("Europe", Money(Decimal("5.00"), "USD"), "")


def test_two_different_plans_with_the_same_codes_cannot_be_told_apart() -> None:
    rows = [PLAN, PLAN | {"servicePlanShowName": "Europe 20 GB"}, PLAN | {"servicePlanCode": "SP2"}]
    assert [plan.problem for plan in plans_of(rows, CARD)] == ["same_codes", "same_codes", ""]
    assert [plan.problem for plan in plans_of([PLAN, dict(PLAN)], CARD)] == ["", ""]


def test_countries_may_come_as_a_list_and_the_daily_kind_is_unlimited() -> None:
    (plan,) = plans_of([PLAN | {"coverCountry": ["FR", "DE"], "packageType": 0, "packageFlow": "-1"}], CARD)
    assert (plan.countries, plan.unlimited, plan.allowance_mb) == ("FR, DE", True, None)


def test_ten_thousand_plans_decode_each_to_its_own_values() -> None:
    rows = [PLAN | {"servicePlanCode": f"SP{number}", "payAmount": f"{number}.50"} for number in range(10_000)]
    body = json.dumps({"operateCode": "S", "message": "success", "data": {"servicePlanList": rows}}).encode()
    plans = plans_of(open_envelope(body, ReplyCost(16 * MIB, 600_000)).data, CARD)
    assert [plan.plan_code for plan in plans] == [f"SP{number}" for number in range(10_000)]
    assert plans[9_999].price == Money(Decimal("9999.50"), "GBP")


# ------------------------------------------------------------------ nothing a server sends crashes the decoder

OTHER_NAMES = """operateCode message data orderList orderNo payId deviceCode expireDate price orderStatus remainingDays
payStatus spUSD_1 orUSD_3 specialPriceUSD servicePlanList x"""
NAMES = st.sampled_from([*PLAN, *OTHER_NAMES.split()])
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(string.printable + "٣é欧\x00"),
    st.sampled_from(["S", CARD, "1", "2", "12.36", "GBP", "2026-02-30", "9" * 30, "1e9", "-1"]),
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6))
READERS: list[Callable[[object], object]] = [
    lambda data: card_of(data, CARD),
    lambda data: plans_of(data, CARD),
    lambda data: decoding.orders(data, CARD),
    lambda data: renewal_of(data),
    lambda data: payment_of(data, "P1"),
    lambda data: receipt_of(data),
    decoding.details,
]


def read_all(body: bytes) -> list[str]:
    """Return the outcome of each reader: the decoder may not understand, but it may not fail in any other way."""
    outcomes = []
    for read in READERS:
        try:
            read(open_envelope(body).data)
            outcomes.append("read")
        except NotUnderstood as error:
            outcomes.append(error.reason)
        except Refused as error:
            outcomes.append(f"refused {error.code}")
    return outcomes


@given(VALUES)
def test_no_json_value_crashes_a_reader(value: object) -> None:
    bare = json.dumps(value).encode()
    enveloped = json.dumps({"operateCode": "S", "message": "success", "data": value}).encode()
    assert all(read_all(bare))
    assert all(read_all(enveloped))


@given(st.binary(max_size=200))
def test_no_bytes_crash_a_reader(body: bytes) -> None:
    assert all(read_all(body))
