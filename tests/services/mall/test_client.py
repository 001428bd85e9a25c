"""The client against scripted servers: what it sends, what it makes of answers, what it repeats and reports."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest

from services.errors import BadInput, ConsoleError, NoAnswer, NotAllowed, NotSent, NotUnderstood, Refused
from services.mall.client import MallClient
from services.mall.signing import sign
from services.records import Bases, Call, Money, OrderDraft, OrderNumbers, PaidProof, PaymentState, Plan, Profile
from services.wire.calling import repeated
from services.wire.transport import Transport
from tests.services.mall.conftest import CARD, PARTNER_CODE, Wire
from tests.services.mall.servers import (
    Answer,
    ScriptedServer,
    body,
    close,
    dribble,
    hang,
    json_body,
    raw,
    refusal,
    refused_port,
    success,
)

WireMaker = Callable[..., Wire]

PLAN = Plan(plan_code="SP1", name="Europe 10 GB / 30 days", package_code="DP20190726001274")
DRAFT = OrderDraft(iccid=CARD, plan=PLAN, periods=2, total=Money(Decimal("24.72"), "GBP"))
NUMBERS = OrderNumbers(order_no="2026112312000012345", pay_id="P0002702026112312000012345")
PROOF = PaidProof(
    pay_id="SHOP-77",
    money=Money(Decimal("24.7"), "GBP"),
    pay_type="3",
    paid_at=datetime(2026, 11, 22, 9, 30, 5, tzinfo=UTC),
    we_hold_the_money=True,
)
PAID_DRAFT = OrderDraft(iccid=CARD, plan=PLAN, periods=2, total=DRAFT.total, auto_renewal=True, paid=PROOF)
RECEIPT = {"orderNo": NUMBERS.order_no, "payId": NUMBERS.pay_id, "deviceCode": CARD, "partnerCode": PARTNER_CODE}


def place(wire: Wire) -> object:
    return wire.client.place_order(DRAFT, NUMBERS)


def failure(work: Callable[[], object]) -> ConsoleError:
    with pytest.raises(ConsoleError) as caught:
        work()
    return caught.value


# ------------------------------------------------------------------ each call, from request to record


def test_verify_sends_the_signed_common_fields_and_returns_the_card(wire: WireMaker) -> None:
    it = wire(success({"partnerCode": PARTNER_CODE, "deviceCode": CARD, "cardType": "A"}))
    card = it.client.verify(CARD)
    assert (card.iccid, card.partner_code, card.fields[2]) == (CARD, PARTNER_CODE, ("cardType", "A"))
    (request,) = it.server.received
    assert request.line == "POST /vshop/singleVerify HTTP/1.1"
    assert request.params == {
        "deviceCode": CARD,
        "languageCode": "1",
        "mark": "0",
        "partnerCode": PARTNER_CODE,
        "sign": sign(request.params),
        "terminal": "0",
        "tradeTime": "1795435200000",
        "tradeType": "singleVerify",
        "url": "https://dist.linksfield.net/login",
        "version": "3.0",
    }


def test_the_bytes_on_the_wire_are_compact_utf_8_in_key_order(wire: WireMaker) -> None:
    it = wire(success([]))
    it.client.plans(CARD, area="欧洲")
    sent = it.server.received[0].body
    assert sent.startswith('{"area":"欧洲","deviceCode":"89852420180910340793",'.encode())
    assert list(json.loads(sent)) == sorted(json.loads(sent))


def test_plans_returns_the_plans_of_the_card(wire: WireMaker) -> None:
    row = {"servicePlanShowName": "A", "packageCode": "PK", "payAmount": "1.50", "payCurrency": "USD"}
    it = wire(success({"deviceCode": CARD, "servicePlanList": [row]}))
    (plan,) = it.client.plans(CARD)
    assert (plan.name, plan.price) == ("A", Money(Decimal("1.50"), "USD"))
    assert it.server.received[0].line == "POST /vshop/singleServicePlanPage HTTP/1.1"


def test_orders_returns_the_orders_of_the_card(wire: WireMaker) -> None:
    it = wire(success({"deviceCode": CARD, "orderList": [{"orderStatus": "2", "servicePlanShowName": "A"}]}))
    assert [order.plan_name for order in it.client.orders(CARD)] == ["A"]
    assert it.server.received[0].line == "POST /vshop/singleQueryOrder HTTP/1.1"


@pytest.mark.parametrize(
    "answer", [success(None), success({}), success([]), json_body({}), json_body({"operateCode": "S"})]
)
def test_renewal_is_none_when_nothing_is_in_force(wire: WireMaker, answer: Answer) -> None:
    it = wire(answer)
    assert it.client.renewal(CARD) is None
    assert it.server.received[0].line == "POST /vshop/queryAutoRenewalRecord HTTP/1.1"


@pytest.mark.parametrize("envelope", [success, json_body])
def test_renewal_is_read_with_and_without_an_envelope(wire: WireMaker, envelope: Callable[[object], Answer]) -> None:
    it = wire(envelope({"deviceCode": CARD, "orderNo": "1", "payId": "2", "subscriptionTime": "2026.01.31"}))
    renewal = it.client.renewal(CARD)
    assert renewal is not None
    assert (renewal.order_no, renewal.pay_id, renewal.since_text) == ("1", "2", "2026.01.31")


def test_payment_result_asks_the_payment_base_for_a_pay_id(wire: WireMaker) -> None:
    it = wire(success({"payId": "P1", "payStatus": "2"}))
    assert it.client.payment_result("P1").state is PaymentState.PENDING
    (request,) = it.server.received
    assert request.line == "POST /payment/resultQuery HTTP/1.1"
    assert set(request.params) == {"partnerCode", "payId", "sign", "tradeTime", "tradeType", "version"}


def test_order_details_is_a_get_whose_signed_parameters_stand_in_the_query(wire: WireMaker) -> None:
    it = wire(success({"order": {"status": 1}, "sim_id": CARD}))
    assert it.client.order_details(order_no="7", iccid=CARD) == (("order.status", "1"), ("sim_id", CARD))
    (request,) = it.server.received
    method, target, _version = request.line.split()
    query = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
    assert (method, urlsplit(target).path, request.body) == ("GET", "/topup/mall/order", b"")
    assert query == {
        "partnerCode": PARTNER_CODE,
        "purchase_order_id": "7",
        "sim_id": CARD,
        "version": "3.0",
        "sign": sign(query),
    }


def test_place_order_sends_the_draft_and_our_numbers(wire: WireMaker) -> None:
    it = wire(success(RECEIPT))
    receipt = it.client.place_order(DRAFT, NUMBERS)
    assert (receipt.order_no, receipt.pay_id, receipt.iccid) == (NUMBERS.order_no, NUMBERS.pay_id, CARD)
    (request,) = it.server.received
    assert request.line == "POST /vshop/singleOrder HTTP/1.1"
    assert (
        request.params.items()
        >= {
            "autoRenewal": "0",
            "deviceCode": CARD,
            "orderNo": NUMBERS.order_no,
            "orderPeriod": "2",
            "packageCode": "DP20190726001274",
            "payAmount": "24.72",
            "payCurrency": "GBP",
            "payId": NUMBERS.pay_id,
            "servicePlanCode": "SP1",
            "servicePlanShowName": "Europe 10 GB / 30 days",
        }.items()
    )
    assert request.params["requestOrderId"] == NUMBERS.order_no


def test_what_cannot_be_written_as_utf_8_is_named_and_nothing_is_sent(wire: WireMaker) -> None:
    it = wire(success(RECEIPT))
    change = msgspec.structs.replace
    odd = change(DRAFT, plan=change(DRAFT.plan, name="Europe \ud83d"))
    with pytest.raises(BadInput, match="servicePlanShowName: not_text"):
        it.client.place_order(odd, NUMBERS)
    assert it.server.received == []


def test_record_paid_order_sends_the_proof(wire: WireMaker) -> None:
    it = wire(success(RECEIPT | {"payId": "SHOP-77"}))
    assert it.client.record_paid_order(PAID_DRAFT, NUMBERS).pay_id == "SHOP-77"
    (request,) = it.server.received
    assert request.line == "POST /vshop/synPartner/SynOrderInfo HTTP/1.1"
    assert (
        request.params.items()
        >= {
            "autoRenewal": "1",
            "orderNo": NUMBERS.order_no,
            "payAmount": "24.70",
            "payCurrency": "GBP",
            "payId": "SHOP-77",
            "payAccount": "1",
            "payResultDate": "2026-11-22 17:30:05",
            "requestOrderId": NUMBERS.order_no,
            "payRst": "SUCCESS",
            "payStatus": "1",
            "payType": "3",
        }.items()
    )


def test_an_order_without_proof_is_never_recorded(wire: WireMaker) -> None:
    it = wire(success(RECEIPT))
    assert isinstance(failure(lambda: it.client.record_paid_order(DRAFT, NUMBERS)), BadInput)
    assert it.server.received == []


@pytest.mark.parametrize(
    "answer", [json_body({}), success({}), success(None), json_body({"orderNo": "1", "payId": "2"})]
)
def test_stop_renewal_accepts_the_documented_empty_object_and_a_success(wire: WireMaker, answer: Answer) -> None:
    it = wire(answer)
    it.client.stop_renewal(CARD, "1", "2")
    (request,) = it.server.received
    assert request.line == "POST /vshop/cancelAutoRenewalRecord HTTP/1.1"
    assert request.params.items() >= {"deviceCode": CARD, "orderNo": "1", "payId": "2"}.items()


@pytest.mark.parametrize(
    "answer", [json_body({"code": 0, "msg": "ok"}), json_body({"orderNo": "3", "payId": "2"}), json_body([])]
)
def test_stop_renewal_takes_no_other_object_for_an_answer(wire: WireMaker, answer: Answer) -> None:
    it = wire(answer)
    error = failure(lambda: it.client.stop_renewal(CARD, "1", "2"))
    assert isinstance(error, NoAnswer)
    assert error.reason == "not_understood"


@pytest.mark.parametrize(
    ("call", "line"),
    [
        (lambda client: client.authorise_payment("P1", DRAFT.total, "a@b.example"), "POST /payment/stripePay HTTP/1.1"),
        (lambda client: client.authorise_subscription("P1", DRAFT.total), "POST /payment/stripeSub HTTP/1.1"),
        (lambda client: client.confirm_payment("P1"), "POST /payment/resultConfirm HTTP/1.1"),
    ],
)
def test_the_assumed_payment_calls_return_what_came_back(
    wire: WireMaker, call: Callable[[MallClient], object], line: str
) -> None:
    it = wire(success({"client_secret": "pi_1_secret_2"}))
    assert call(it.client) == (("client_secret", "pi_1_secret_2"),)
    assert it.server.received[0].line == line


SUBSCRIPTION = {"customer_id": "c", "pay_method": "card", "product_id": "p", "status": "active", "sub_id": "s"}


@pytest.mark.parametrize("envelope", [success, json_body])
def test_create_subscription_sends_a_lower_case_currency_and_reads_the_documented_fields(
    wire: WireMaker, envelope: Callable[[object], Answer]
) -> None:
    it = wire(envelope(SUBSCRIPTION))
    fields = it.client.create_subscription("P1", DRAFT.total, "a@b.example", "plan_1", "pm_1")
    assert fields == tuple(SUBSCRIPTION.items())
    assert it.server.received[0].params["payCurrency"] == "gbp"


def test_a_bare_object_without_the_documented_fields_is_no_subscription(wire: WireMaker) -> None:
    it = wire(json_body({"status": "active"}))
    error = failure(lambda: it.client.create_subscription("P1", DRAFT.total, "a@b.example", "plan_1", "pm_1"))
    assert isinstance(error, NoAnswer)


def test_an_order_is_looked_for_by_its_number_then_its_payid_then_its_card(wire: WireMaker) -> None:
    it = wire(refusal("E161", "There is no such order."), success({}), success({"payStatus": "1"}))
    found = it.client.find_order(order_no="7", pay_id="P7", iccid=CARD)
    assert (found.asked_by, found.fields) == ("iccid", (("payStatus", "1"),))
    asked = [parse_qs(urlsplit(request.line.split()[1]).query) for request in it.server.received]
    names = ("purchase_order_id", "order_id", "sim_id")
    assert [[name for name in names if name in query] for query in asked] == [[name] for name in names]


def test_an_order_that_no_number_finds_is_no_proof_of_anything(wire: WireMaker) -> None:
    found = wire(refusal("E161", "order not found")).client.find_order(order_no="7", pay_id="P7")
    assert (found.asked_by, found.fields) == ("", ())


def test_a_refused_question_for_an_order_is_not_a_miss(wire: WireMaker) -> None:
    error = failure(lambda: wire(refusal("E429", "too many requests")).client.find_order(order_no="7"))
    assert isinstance(error, Refused)
    assert error.question_refused


# ------------------------------------------------------------------ envelopes and foreign answers


@pytest.mark.parametrize("call", [lambda it: it.client.verify(CARD), place])
def test_a_refusal_carries_the_code_and_the_servers_own_words(wire: WireMaker, call: Callable[[Wire], object]) -> None:
    it = wire(refusal("E101", "no such card for P000270"))
    error = failure(lambda: call(it))
    assert isinstance(error, Refused)
    assert (error.code, error.message) == ("E101", "no such card for P0…")
    assert '"E101"' in error.raw
    assert len(it.server.received) == 1


@pytest.mark.parametrize(
    "answer",
    [
        json_body({"code": 0, "msg": "ok", "data": {}}),
        json_body({"error": "busy"}),
        json_body({}),
        body(b"<html>busy</html>"),
        body(b""),
        body(b'{"a":' * 100_000),
        success({"deviceCode": "89852121501108205774", "orderList": []}),
    ],
)
def test_a_reads_odd_answer_is_not_understood_and_not_repeated(wire: WireMaker, answer: Answer) -> None:
    it = wire(answer)
    error = failure(lambda: it.client.orders(CARD))
    assert isinstance(error, NotUnderstood)
    assert len(it.server.received) == 1


def test_a_reply_that_is_not_understood_keeps_its_raw_text_redacted(wire: WireMaker) -> None:
    error = failure(lambda: wire(body(b"<b>partner P000270</b>")).client.verify(CARD))
    assert isinstance(error, NotUnderstood)
    assert (error.reason, error.raw) == ("not_json", "<b>partner P0…</b>")


@pytest.mark.parametrize(
    ("call", "data"),
    [
        (lambda client: client.verify(CARD), {"deviceCode": CARD}),
        (lambda client: client.plans(CARD), {"servicePlanList": []}),
        (lambda client: client.orders(CARD), {"orderList": []}),
        (lambda client: client.payment_result("P1"), {"payId": "P1", "payStatus": "1"}),
        (lambda client: client.order_details(order_no="7"), {"purchase_order_id": "7"}),
    ],
)
def test_a_read_takes_a_bare_object_for_its_data_if_it_carries_the_calls_own_fields(
    wire: WireMaker, call: Callable[[MallClient], object], data: object
) -> None:
    assert call(wire(json_body(data)).client) == call(wire(success(data)).client)


@pytest.mark.parametrize(
    "said",
    [
        b'{"operateCode":"S","operateCode":"E1","message":"no","data":{}}',
        b'{"operateCode":"E1","message":"no","data":{},"data":%s}' % json.dumps(RECEIPT).encode(),
        b'{"operateCode":"S","data":{"orderNo":"1",%s}' % json.dumps(RECEIPT).encode()[1:],
    ],
)
def test_a_writes_answer_that_says_a_field_twice_is_neither_a_yes_nor_a_no(wire: WireMaker, said: bytes) -> None:
    error = failure(lambda: place(wire(body(said))))
    assert isinstance(error, NoAnswer)
    assert (error.reason, error.detail) == ("not_understood", "said_twice")


def test_a_write_takes_a_bare_object_that_names_both_our_numbers(wire: WireMaker) -> None:
    assert wire(json_body(RECEIPT)).client.place_order(DRAFT, NUMBERS).order_no == NUMBERS.order_no


@pytest.mark.parametrize(
    "answer",
    [
        success({}),
        success(None),
        success(RECEIPT | {"orderNo": "another"}),
        success(RECEIPT | {"payId": None}),
        success(RECEIPT | {"deviceCode": "89852121501108205774"}),
        json_body({"orderNo": NUMBERS.order_no}),
        json_body({"code": 0, "msg": "ok"}),
        json_body({}),
        body(b"<html>thank you</html>"),
        body(b""),
    ],
)
def test_a_write_whose_answer_does_not_name_our_numbers_is_unknown_and_sent_once(
    wire: WireMaker, answer: Answer
) -> None:
    it = wire(answer)
    error = failure(lambda: place(it))
    assert isinstance(error, NoAnswer)
    assert error.reason == "not_understood"
    assert len(it.server.received) == 1


REFUSED_BODY = b'{"operateCode":"E1","message":"no","data":{}}'


@pytest.mark.parametrize("status", ["201 Created", "400 Bad Request", "403 Forbidden", "500 Error", "503 Busy"])
@pytest.mark.parametrize("call", [lambda it: it.client.verify(CARD), place])
def test_an_envelope_counts_with_http_200_only(wire: WireMaker, status: str, call: Callable[[Wire], object]) -> None:
    error = failure(lambda: call(wire(body(REFUSED_BODY, status))))
    assert isinstance(error, NoAnswer)
    assert (error.reason, error.status) == ("status", int(status[:3]))
    assert error.raw == REFUSED_BODY.decode()


@pytest.mark.parametrize("call", [lambda it: it.client.verify(CARD), place])
def test_a_redirect_is_no_answer_and_is_not_repeated(wire: WireMaker, call: Callable[[Wire], object]) -> None:
    it = wire(body(b"", "302 Found", "Location: http://localhost:9/"))
    error = failure(lambda: call(it))
    assert isinstance(error, NoAnswer)
    assert (error.reason, error.status) == ("redirect", 302)
    assert len(it.server.received) == 1


# ------------------------------------------------------------------ repeats


@pytest.mark.parametrize(
    "trouble",
    [
        close,
        hang,
        raw(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"operateCode"'),
        raw(b"HTTP/1.1 200 OK\r\n"),
        body(b"", "502 Bad Gateway"),
        body(b"", "503 Busy"),
        body(b"", "504 Gateway Timeout"),
    ],
)
def test_a_read_is_repeated_twice_and_each_time_signed_afresh(wire: WireMaker, trouble: Answer) -> None:
    it = wire(trouble, trouble, success({"deviceCode": CARD}), read=0.2)
    assert it.client.verify(CARD).iccid == CARD
    times = [request.params["tradeTime"] for request in it.server.received]
    signs = [request.params["sign"] for request in it.server.received]
    assert (len(set(times)), len(set(signs))) == (3, 3)
    assert all(request.params["sign"] == sign(request.params) for request in it.server.received)
    assert [call.attempt for call in it.calls] == [1, 2, 3]
    assert [call.outcome for call in it.calls] == ["no_answer", "no_answer", "ok"]


def test_after_two_repeats_the_last_trouble_is_told(wire: WireMaker) -> None:
    it = wire(body(b"", "503 Busy"), body(b"", "502 Bad Gateway"), body(b"", "504 Gateway Timeout"))
    error = failure(lambda: it.client.verify(CARD))
    assert isinstance(error, NoAnswer)
    assert error.status == 504
    assert len(it.server.received) == 3


@pytest.mark.parametrize("status", ["400 Bad Request", "404 Not Found", "500 Error"])
def test_a_status_that_does_not_pass_by_itself_is_not_repeated(wire: WireMaker, status: str) -> None:
    it = wire(body(b"", status))
    assert isinstance(failure(lambda: it.client.verify(CARD)), NoAnswer)
    assert len(it.server.received) == 1


@pytest.mark.parametrize(
    "trouble",
    [close, hang, body(b"", "503 Busy"), body(b"", "500 Error"), raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")],
)
@pytest.mark.parametrize(
    "write",
    [
        place,
        lambda it: it.client.record_paid_order(PAID_DRAFT, NUMBERS),
        lambda it: it.client.stop_renewal(CARD, "1", "2"),
        lambda it: it.client.authorise_payment("P1", DRAFT.total),
        lambda it: it.client.create_subscription("P1", DRAFT.total, "a@b.example", "plan_1", "pm_1"),
        lambda it: it.client.confirm_payment("P1"),
    ],
)
def test_a_write_is_sent_once_whatever_happens(
    wire: WireMaker, write: Callable[[Wire], object], trouble: Answer
) -> None:
    it = wire(trouble, read=0.2)
    assert isinstance(failure(lambda: write(it)), NoAnswer)
    assert len(it.server.received) == 1
    assert [(call.safe, call.outcome, call.attempt) for call in it.calls] == [(False, "no_answer", 1)]


def test_a_write_is_never_sent_on_a_kept_alive_connection(wire: WireMaker) -> None:
    it = wire(success({"deviceCode": CARD}), success(RECEIPT))
    it.client.verify(CARD)
    place(it)
    assert it.server.connections == 2


def test_a_stale_connection_never_reaches_the_user_and_is_no_repeat(wire: WireMaker) -> None:
    it = wire(success({"deviceCode": CARD}), close, success({"deviceCode": CARD}), repeats=0)
    it.client.verify(CARD)
    assert it.client.verify(CARD).iccid == CARD
    assert [(call.outcome, call.attempt) for call in it.calls] == [("ok", 1), ("no_answer", 1), ("ok", 1)]
    assert "stale connection" in it.calls[1].detail
    assert [call.stale for call in it.calls] == [False, True, False]


def test_a_read_that_could_not_be_sent_is_repeated_and_a_write_is_not(transports: Callable[..., Transport]) -> None:
    sock, port = refused_port()
    with sock:
        calls: list[Call] = []
        client = client_of(f"http://127.0.0.1:{port}", transports(), calls)
        reads = failure(lambda: client.verify(CARD))
        assert [call.attempt for call in calls] == [1, 2, 3]
        writes = failure(lambda: client.place_order(DRAFT, NUMBERS))
    assert isinstance(reads, NotSent)
    assert isinstance(writes, NotSent)
    assert [(call.attempt, call.outcome) for call in calls[3:]] == [(1, "not_sent")]


def test_a_read_that_was_sent_once_is_not_told_as_not_sent_where_its_repeat_could_not_be(
    transports: Callable[..., Transport],
) -> None:
    def attempt(number: int, _deadline: float) -> str:
        raise NoAnswer("timeout") if number == 1 else NotSent("offline", host="wx.example")

    with pytest.raises(NoAnswer, match="timeout"):
        repeated(transports(), True, attempt)


def test_repeats_stay_within_the_total_deadline(wire: WireMaker) -> None:
    it, started = wire(hang, total=0.5, read=0.3), time.monotonic()
    error = failure(lambda: it.client.verify(CARD))
    assert isinstance(error, NoAnswer)
    assert error.reason == "deadline"
    assert len(it.server.received) == 2
    assert time.monotonic() - started < 2


def test_a_dribbling_server_is_left_at_the_deadline_and_not_asked_again(wire: WireMaker) -> None:
    it = wire(dribble(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"), total=0.3)
    assert isinstance(failure(lambda: it.client.verify(CARD)), NoAnswer)
    assert len(it.server.received) == 1


# ------------------------------------------------------------------ what is reported


def client_of(url: str, transport: Transport, calls: list[Call], *, assumed_calls: bool = False) -> MallClient:
    return MallClient(
        profile=Profile(name="office", environment="custom", assumed_calls=assumed_calls),
        bases=Bases(vshop=url, payment=url, topup=url),
        partner_code=PARTNER_CODE,
        transport=transport,
        on_call=calls.append,
        now=lambda: datetime(2026, 11, 23, tzinfo=UTC),
    )


def test_every_call_is_reported_with_its_texts_redacted(wire: WireMaker) -> None:
    it = wire(success({"deviceCode": CARD, "partnerCode": PARTNER_CODE, "mail": "jane@example.com"}))
    it.client.verify(CARD)
    (call,) = it.calls
    assert (call.endpoint, call.method, call.profile, call.iccid) == ("singleVerify", "POST", "practice", CARD)
    assert (call.url, call.status, call.outcome, call.detail) == (it.server.url + "/vshop/singleVerify", 200, "ok", "")
    assert 0 < call.ms < 60_000
    assert '"sign":"…"' in call.request
    assert '"partnerCode":"P0…"' in call.canonical
    assert "j…@example.com" in call.reply
    assert CARD in call.request
    everything = repr(call)
    assert PARTNER_CODE not in everything
    assert it.server.received[0].params["sign"] not in everything


def test_details_without_anything_in_them_have_no_field(wire: WireMaker) -> None:
    it = wire(success(None))
    assert it.client.order_details(iccid=CARD) == it.client.bundle_groups() == it.client.group_cards("G-1") == ()


def test_the_query_of_a_get_is_reported_redacted(wire: WireMaker) -> None:
    it = wire(success({}))
    it.client.order_details(iccid=CARD)
    assert it.calls[0].url.endswith(f"/topup/mall/order?partnerCode=P0…&sign=…&sim_id={CARD}&version=3.0")
    assert it.calls[0].iccid == CARD


@pytest.mark.parametrize(
    ("answer", "outcome", "status"),
    [
        (refusal("E1", "no"), "refused", 200),
        (body(b"<html>"), "not_understood", 200),
        (body(b"", "500 Error"), "no_answer", 500),
    ],
)
def test_failed_calls_are_reported_with_their_outcome(
    wire: WireMaker, answer: Answer, outcome: str, status: int
) -> None:
    it = wire(answer)
    failure(lambda: it.client.verify(CARD))
    assert [(call.outcome, call.status) for call in it.calls] == [(outcome, status)]
    assert it.calls[0].detail != ""


def test_a_huge_reply_is_reported_in_part(wire: WireMaker) -> None:
    it = wire(success({"deviceCode": CARD, "text": "x" * 600_000}))
    it.client.verify(CARD)
    assert len(it.calls[0].reply) == 256 * 1024


def test_the_partner_code_is_in_no_repr_and_in_no_error(wire: WireMaker) -> None:
    it = wire(refusal("E1", f"partner {PARTNER_CODE} is locked"))
    error = failure(lambda: it.client.verify(CARD))
    assert PARTNER_CODE not in repr(it.client) + repr(vars(error)) + repr(error)


# ------------------------------------------------------------------ where it may send


@pytest.mark.parametrize("name", ["vshop", "payment", "topup"])
@pytest.mark.parametrize(
    "url", ["http://wx.linksfield.net/x", "ftp://localhost/x", "localhost", "", "http://a@localhost"]
)
def test_a_base_must_be_https_or_loopback(transports: Callable[..., Transport], name: str, url: str) -> None:
    urls = {"vshop": "http://localhost:1", "payment": "https://wx.linksfield.net/p", "topup": "http://127.0.0.1:1"}
    with pytest.raises(BadInput) as caught:
        MallClient(
            Profile(name="p", environment="custom"),
            Bases(**urls | {name: url}),
            PARTNER_CODE,
            transports(),
            print,
            lambda: datetime.now(UTC),
        )
    assert (caught.value.field, caught.value.reason) == (f"profile.{name}_url", "not_https")


def test_a_scheme_in_capitals_is_https_as_well(transports: Callable[..., Transport]) -> None:
    assert client_of("HTTPS://mall.invalid", transports(), [])


def test_an_assumed_write_to_an_address_of_this_computer_that_proved_nothing_needs_the_profiles_permission(
    serve: Callable[..., ScriptedServer], transports: Callable[..., Transport]
) -> None:
    """Whatever listens there may pass it on to the real one."""
    server, calls = serve(success(RECEIPT | {"payId": PROOF.pay_id})), list[Call]()
    with pytest.raises(NotAllowed) as caught:
        client_of(server.url, transports(), calls).record_paid_order(PAID_DRAFT, NUMBERS)
    assert (caught.value.reason, calls, server.received) == ("assumed_call", [], [])
    client_of(server.url, transports(), calls, assumed_calls=True).record_paid_order(PAID_DRAFT, NUMBERS)
    assert len(server.received) == 1


def test_a_profile_for_looking_only_writes_nothing_whoever_asks(
    serve: Callable[..., ScriptedServer], transports: Callable[..., Transport]
) -> None:
    server = serve(success({}))
    profile = Profile(name="office", environment="custom", read_only=True)
    bases = Bases(vshop=server.url, payment=server.url, topup=server.url)
    client = MallClient(profile, bases, PARTNER_CODE, transports(), print, lambda: datetime(2026, 11, 23, tzinfo=UTC))
    with pytest.raises(NotAllowed) as caught:
        client.stop_renewal(CARD, "1", "P1")
    assert (caught.value.reason, server.received) == ("read_only", [])


def test_an_assumed_write_beyond_loopback_needs_the_profiles_permission(transports: Callable[..., Transport]) -> None:
    calls: list[Call] = []
    strict = client_of("https://mall.invalid", transports(), calls)
    allowed = client_of("https://mall.invalid", transports(), calls, assumed_calls=True)
    assert isinstance(failure(lambda: strict.record_paid_order(PAID_DRAFT, NUMBERS)), NotAllowed)
    assert calls == []
    assert isinstance(failure(lambda: allowed.record_paid_order(PAID_DRAFT, NUMBERS)), NotSent)
