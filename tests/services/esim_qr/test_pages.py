"""The documented facts of eSIM by QR code, each a test named after its page (linksfield-api.md sections 8 and 15)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from services.errors import BadInput, NoAnswer, NotAllowed, NotUnderstood, Refused
from services.esim_qr import endpoints
from services.esim_qr.client import Account, EsimQrClient
from services.esim_qr.endpoints import LogInRequest, OrderRequest, password_digest
from services.records import Call, Environment, Profile, Provenance
from services.sandbox import Sandbox
from services.sisters import QrOrder, QrPackage, QrPayment, QrReport
from services.wire.transport import Transport
from tests.services.mall.servers import Answer, ScriptedServer, body, json_body

PASSWORD = "practice-password"
PROFILE = Profile(name="practice", environment="custom")
LOGGED_IN = json_body({"code": 0, "data": {"x-access-token": "T-0123456789"}, "message": ""})


class Wire:
    """A client, every call that it reported, and a clock that can be moved."""

    def __init__(self, url: str, transport: Transport, email: str, password: str) -> None:
        self.calls: list[Call] = []
        self.now = datetime(2026, 11, 28, 12, tzinfo=UTC)
        self.leads_to = Environment.SANDBOX
        account = Account(url, "P000270", email, password)
        self.client = EsimQrClient(
            PROFILE, account, transport, self.calls.append, lambda: self.now, lambda: self.leads_to
        )


@pytest.fixture
def wire(sandbox: Sandbox, transport: Transport) -> Wire:
    return Wire(sandbox.esim_qr_url, transport, *sandbox.esim_qr_account)


@contextmanager
def scripted(transport: Transport, *answers: Answer) -> Iterator[tuple[Wire, ScriptedServer]]:
    server = ScriptedServer(*answers)
    try:
        yield Wire(server.url, transport, "desk@shop.example", PASSWORD), server
    finally:
        server.stop()


def answered(transport: Transport, *replies: object) -> QrOrder:
    with scripted(transport, LOGGED_IN, *map(json_body, replies)) as (wire, _):
        return wire.client.order("QR-1")


def log_in_request() -> dict[str, object]:
    request = LogInRequest(email="a@b.example", partnerCode="P000270", passwd=password_digest("x"))
    return dict(msgspec.json.decode(msgspec.json.encode(request), type=dict[str, object]))


PAGES: dict[str, dict[str, Callable[[], bool]]] = {
    "8. eSIM QR Mall APIs": {
        "the header of the token": lambda: endpoints.TOKEN_HEADER == "x-access-token",
        "0 waits, 1 paid, 2 failed, 3 cancelled": lambda: (
            [each.value for each in (QrPayment.WAITING, QrPayment.PAID, QrPayment.FAILED, QrPayment.CANCELLED)]
            == ["0", "1", "2", "3"]
        ),
        "nothing is ordered or reported as paid": lambda: all(each.safe for each in endpoints.ENDPOINTS),
        "what a shop does is sent once": lambda: not any(each.safe for each in endpoints.REHEARSED),
        "the pre-order's path": lambda: endpoints.PRE_ORDER.path == "/v1.1/package/preOrderPackage",
        "the webhook's path": lambda: endpoints.WEBHOOK.path == "/v1.1/payment/webhook",
        "the webhook's types": lambda: (
            [each.value for each in QrReport] == ["payment_intent.succeeded", "payment_intent.payment_failed"]
        ),
    },
    "15. eSIM QR reads": {
        "the log-in's path": lambda: endpoints.LOG_IN.path == "/user/emailLogin",
        "the log-in's request": lambda: (
            log_in_request()
            == {
                "appId": 12,
                "email": "a@b.example",
                "partnerCode": "P000270",
                "passwd": hashlib.md5(b"x", usedforsecurity=False).hexdigest(),
                "userType": 4,
            }
        ),
        "the status's path": lambda: endpoints.STATUS.path == "/package/queryOrdStatusAndEmail",
        "the status's request": lambda: msgspec.json.encode(OrderRequest(orderId="..")) == b'{"orderId":".."}',
        "the details' path": lambda: endpoints.DETAIL.path == "/v1.1/order/myEsimDetail",
        "the details' reply is to add": lambda: endpoints.DETAIL.reply_known is Provenance.ASSUMED,
    },
}


@pytest.mark.parametrize(
    "fact",
    [pytest.param(check, id=f"{page}: {name}") for page, facts in PAGES.items() for name, check in facts.items()],
)
def test_the_page(fact: Callable[[], bool]) -> None:
    assert fact()


PRINTED = {"orderPayStatus": 1, "qrCode": ".."}


@pytest.mark.parametrize("reply", [PRINTED, {"code": 0, "data": PRINTED, "message": "string"}], ids=["bare", "within"])
def test_15_the_printed_status_is_read_in_and_out_of_the_envelope(transport: Transport, reply: object) -> None:
    found = answered(transport, reply)
    assert (found.state, found.status, found.qr_code) == (QrPayment.PAID, "1", "..")


@pytest.mark.parametrize(
    ("order", "state", "code"),
    [
        ("QR-0", QrPayment.WAITING, None),
        ("QR-1", QrPayment.PAID, "LPA:1$rsp.example.com$SANDBOX-QR-1"),
        ("QR-2", QrPayment.FAILED, None),
        ("QR-3", QrPayment.CANCELLED, None),
    ],
)
def test_an_order_is_told_with_its_state_and_its_code(
    wire: Wire, order: str, state: QrPayment, code: str | None
) -> None:
    found = wire.client.order(order)
    assert (found.order_id, found.state, found.qr_code) == (order, state, code)


def test_the_code_can_be_had_again_without_another_log_in(wire: Wire) -> None:
    assert wire.client.order("QR-1").qr_code == wire.client.order("QR-1").qr_code
    assert [call.endpoint for call in wire.calls] == ["emailLogin"] + ["queryOrdStatusAndEmail"] * 2


def test_details_are_told_field_by_field(wire: Wire) -> None:
    assert dict(wire.client.detail("QR-1").fields)["esim.state"] == "RELEASED"


@pytest.mark.parametrize("data", [{"orderId": "QR-2"}, [{"orderId": "QR-2"}], {"esim": {"orderId": "QR-2"}}])
def test_details_of_another_order_are_not_this_ones(transport: Transport, data: object) -> None:
    told = json_body({"code": 0, "data": data})
    with scripted(transport, LOGGED_IN, told) as (wire, _), pytest.raises(NotUnderstood, match="not_ours"):
        wire.client.detail("QR-1")


def test_a_state_that_is_not_known_is_shown_as_itself(transport: Transport) -> None:
    found = answered(transport, {"code": 0, "data": {"orderPayStatus": 9}})
    assert (found.state, found.status, found.qr_code) == (None, "9", None)


def test_an_order_that_does_not_exist_is_refused_in_the_documented_code(wire: Wire) -> None:
    with pytest.raises(Refused) as caught:
        wire.client.order("QR-9")
    assert (caught.value.code, caught.value.message) == ("10008", "The order does not exist.")


def test_a_token_that_expired_there_is_replaced_by_one_more_log_in(wire: Wire, sandbox: Sandbox) -> None:
    wire.client.order("QR-1")
    sandbox.advance(days=4)
    assert wire.client.order("QR-1").state is QrPayment.PAID
    asked = ["emailLogin", "queryOrdStatusAndEmail"]
    assert [call.endpoint for call in wire.calls] == [*asked, "queryOrdStatusAndEmail", *asked]


def test_a_token_older_than_three_days_is_not_used(wire: Wire) -> None:
    wire.client.order("QR-1")
    wire.now += timedelta(days=3)
    wire.client.order("QR-1")
    assert [call.endpoint for call in wire.calls] == ["emailLogin", "queryOrdStatusAndEmail"] * 2


def test_a_server_that_knows_no_token_is_not_asked_for_ever(transport: Transport) -> None:
    expired = json_body({"code": 7, "message": "token expired"})
    with scripted(transport, LOGGED_IN, expired, LOGGED_IN, expired) as (wire, server):
        with pytest.raises(Refused, match="token expired"):
            wire.client.order("QR-1")
        assert len(server.received) == 4


@pytest.mark.parametrize(
    "reply",
    [
        body(b'{"code":0,"data":{}}', "200 OK", "X-Access-Token: T-0123456789"),
        json_body({"code": 0, "data": {"x-access-token": "T-0123456789"}}),
        json_body({"code": "0", "data": {"token": "T-0123456789"}}),
        json_body({"code": 0, "data": "T-0123456789"}),
    ],
    ids=["header", "by its header's name", "token", "all of the data"],
)
def test_the_token_is_found_wherever_it_stands(transport: Transport, reply: Answer) -> None:
    with scripted(transport, reply, json_body(PRINTED)) as (wire, server):
        wire.client.order("QR-1")
        sent = {name.lower(): value for name, value in server.received[1].headers.items()}
    assert sent["x-access-token"] == "T-0123456789"


@pytest.mark.parametrize("data", [{}, None, {"token": "\n"}])
def test_a_log_in_without_a_token_is_not_one(transport: Transport, data: object) -> None:
    told = json_body({"code": 0, "data": data})
    with scripted(transport, told) as (wire, _), pytest.raises(NotUnderstood, match="no_token"):
        wire.client.order("QR-1")


@pytest.mark.parametrize(
    "reply",
    [
        {"code": "0000", "data": PRINTED, "success": True},
        {"operateCode": "S", "data": PRINTED},
        {"code": 200, "data": PRINTED},
        {"code": True, "data": PRINTED},
        {"code": 0, "data": [PRINTED]},
        {"code": 0, "data": {**PRINTED, "orderId": "QR-2"}},
        {"code": 0, "data": PRINTED, "message": "系统繁忙"},
        {"qrCode": "LPA:1$x"},
        {**PRINTED, "success": False},
        {"code": 0, "data": PRINTED, "error": "token expired"},
        {"code": 0, "data": {**PRINTED, "errorCode": "9999"}},
        [],
    ],
)
def test_what_is_no_answer_is_never_taken_for_a_paid_order(transport: Transport, reply: object) -> None:
    with pytest.raises(NotUnderstood):
        answered(transport, reply)


def test_a_wrong_password_is_refused(transport: Transport, sandbox: Sandbox) -> None:
    wrong = Wire(sandbox.esim_qr_url, transport, sandbox.esim_qr_account[0], "another-one")
    with pytest.raises(Refused, match="Wrong parameters"):
        wrong.client.order("QR-1")


def test_faults_hold_for_these_calls_too(wire: Wire, sandbox: Sandbox) -> None:
    sandbox.set_faults("queryOrdStatusAndEmail@QR-1#1=503;myEsimDetail=drop")
    assert wire.client.order("QR-1").state is QrPayment.PAID
    with pytest.raises(NoAnswer):
        wire.client.detail("QR-1")


def test_password_account_code_and_token_stand_in_nothing_that_is_reported(transport: Transport) -> None:
    told = {"code": 0, "data": {**PRINTED, "note": f"for T-0123456789 of desk@shop.example, {PASSWORD}"}}
    with scripted(transport, LOGGED_IN, json_body(told)) as (wire, server):
        found = wire.client.order("QR-1")
        digest = json.loads(server.received[0].body)["passwd"]
    reported = repr(wire.calls) + repr(wire.client) + repr(found)
    reported += repr(Account("https://x", "P000270", "desk@shop.example", PASSWORD))
    for secret in (PASSWORD, digest, "T-0123456789", "desk@shop.example", "P000270"):
        assert secret not in reported


def test_an_activation_code_is_told_to_the_agent_and_stands_in_no_call_that_is_kept(wire: Wire) -> None:
    found = wire.client.order("QR-1")
    assert found.qr_code == "LPA:1$rsp.example.com$SANDBOX-QR-1"
    assert "SANDBOX-QR-1" not in repr(found.fields) + repr(wire.calls)


def test_nothing_is_sent_in_the_open() -> None:
    with pytest.raises(BadInput, match="not_https"):
        Wire("http://esim.example", Transport(), "a@b.example", PASSWORD)


PACKAGE = QrPackage(
    name="Europe 10 GB",
    package_id="1001",
    code="DP20221205000001",
    currency="USD",
    currency_id="2",
    money="12.36",
    periods="30",
)


def test_8_a_pre_order_is_sent_with_the_printed_fields(transport: Transport) -> None:
    told = json_body({"code": 0, "data": {"orderId": "E1"}, "message": ""})
    with scripted(transport, LOGGED_IN, told) as (wire, server):
        assert wire.client.pre_order(PACKAGE) == "E1"
        assert json.loads(server.received[1].body) == {
            "currency": "USD",
            "currencyId": "2",
            "deviceType": "10",
            "id": "1001",
            "money": "12.36",
            "packageCode": "DP20221205000001",
            "partnerCode": "P000270",
            "periodNum": "30",
        }


def test_8_a_report_is_sent_with_the_printed_fields_and_answered_as_printed(transport: Transport) -> None:
    printed = json_body({"code": 0, "data": None, "message": "操作成功"})
    with scripted(transport, LOGGED_IN, printed) as (wire, server):
        wire.now = datetime.fromtimestamp(1670228581, UTC)
        wire.client.report_payment("E1", PACKAGE, QrReport.SUCCEEDED)
        assert json.loads(server.received[1].body) == {
            "dateTime": "1670228581",
            "orderId": "E1",
            "partnerCode": "P000270",
            "payAmount": "12.36",
            "payCurrency": "USD",
            "type": "payment_intent.succeeded",
        }


@pytest.mark.parametrize("leads_to", [each for each in Environment if each is not Environment.SANDBOX])
def test_what_a_shop_does_is_sent_to_a_sandbox_alone(wire: Wire, sandbox: Sandbox, leads_to: Environment) -> None:
    wire.leads_to = leads_to
    with pytest.raises(NotAllowed, match="rehearsal_only"):
        wire.client.pre_order(PACKAGE)
    with pytest.raises(NotAllowed, match="rehearsal_only"):
        wire.client.report_payment("QR-0", PACKAGE, QrReport.SUCCEEDED)
    assert wire.calls == []
    assert sandbox.state()["counts"] == {}


@pytest.mark.parametrize(
    "data", [None, {}, [], {"id": "E1"}, {"orderId": ""}, {"orderId": False}, {"orderId": 1.5e20}, 7]
)
def test_a_pre_order_without_a_number_is_not_known(transport: Transport, data: object) -> None:
    with scripted(transport, LOGGED_IN, json_body({"code": 0, "data": data})) as (wire, server):
        with pytest.raises(NoAnswer, match="not_understood"):
            wire.client.pre_order(PACKAGE)
        assert len(server.received) == 2


def test_a_report_that_got_no_answer_is_not_sent_again(wire: Wire, sandbox: Sandbox) -> None:
    order = wire.client.pre_order(PACKAGE)
    sandbox.set_faults("paymentWebhook=drop-after")
    with pytest.raises(NoAnswer):
        wire.client.report_payment(order, PACKAGE, QrReport.SUCCEEDED)
    assert wire.client.order(order).state is QrPayment.PAID
    assert [call.endpoint for call in wire.calls].count("paymentWebhook") == 1
