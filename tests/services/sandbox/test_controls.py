from __future__ import annotations

import http.client

import pytest

from services.sandbox import Sandbox
from tests.services.sandbox.support import CARDS, NOW, ORDER, RECORDED, Client


def test_the_state_tells_orders_payments_renewals_and_requests(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    client.refusal("singleVerify", "other_partner")
    status, state = client.control("GET", "state")
    assert status == 200
    assert (state["now"], state["repeat"], state["faults"]) == (NOW.isoformat(), "none", "")
    assert state["orders"][-1] == {
        "orderNo": ORDER["orderNo"],
        "payId": ORDER["payId"],
        "card": CARDS["fresh"],
        "plan": "Europe 10 GB / 30 days",
        "packageCode": "DP20190726001274",
        "periods": 1,
        "amount": "12.36",
        "currency": "GBP",
        "autoRenewal": False,
        "source": "customer",
        "status": "unpaid",
        "created": NOW.isoformat(),
        "ends": None,
    }
    assert state["payments"][-1]["status"] == "pending"
    assert {renewal["card"] for renewal in state["renewals"]} == {CARDS["auto_renewing"], CARDS["documented_renewal"]}
    assert state["counts"] == {"singleOrder": 1, "singleVerify": 1}
    assert [(entry["call"], entry["card"], entry["answer"], entry["worked"]) for entry in state["requests"]] == [
        ("singleOrder", CARDS["fresh"], "S", True),
        ("singleVerify", CARDS["other_partner"], "E111", False),
    ]
    assert (state["requests"][0]["orderNo"], state["requests"][0]["payId"]) == (ORDER["orderNo"], ORDER["payId"])
    assert state == client.sandbox.state()


def test_the_customer_pays_over_http(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    answer = client.control("POST", "pay", f'{{"payId":"{ORDER["payId"]}","result":"paid"}}'.encode())
    assert answer == (200, {"payId": ORDER["payId"], "result": "paid"})
    assert len(client.orders("fresh")) == 1


def test_the_customer_fails_to_pay_over_http(client: Client) -> None:
    client.data("singleOrder", **ORDER)
    client.control("POST", "pay", f'{{"payId":"{ORDER["payId"]}","result":"failed"}}'.encode())
    assert client.data("resultQuery", payId=ORDER["payId"])["payStatus"] == "0"


def test_time_is_moved_on_over_http(client: Client) -> None:
    answer = client.control("POST", "advance", b'{"days":11,"seconds":86400}')
    assert answer == (200, {"now": "2026-12-05T14:05:00+00:00"})
    assert len(client.orders("in_use_two_waiting")) == 2


def test_faults_are_changed_over_http_and_do_not_meet_the_control_paths(client: Client) -> None:
    assert client.control("POST", "faults", b'{"spec":"*=503"}') == (200, {"faults": "*=503"})
    assert client.raw("singleVerify")[0] == 503
    assert client.control("POST", "faults", b"{}") == (200, {"faults": ""})
    assert client.raw("singleVerify")[0] == 200


def test_a_reset_brings_everything_back() -> None:
    with Sandbox(faults="resultQuery=503") as sandbox:
        client = Client(sandbox)
        client.data("SynOrderInfo", **RECORDED)
        sandbox.advance(days=100)
        sandbox.set_faults("*=404")
        assert client.control("POST", "reset") == (200, {"reset": True})
        assert sandbox.state()["counts"] == {}
        assert sandbox.state()["faults"] == "resultQuery=503"
        assert client.orders("fresh") == []
        assert len(client.orders("in_use_two_waiting")) == 3
        client.connection.close()


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("advance", b'{"days":-1}', "time can be moved on"),
        ("advance", b'{"days":"1"}', "days must be a whole number"),
        ("advance", b'{"seconds":true}', "seconds must be a whole number"),
        ("advance", b'{"days":99999999999}', "time can be moved on"),
        ("pay", b"{}", "there is no payment"),
        ("pay", b'{"payId":1}', "payId must be text"),
        ("pay", b'{"payId":"P0002702026060109154400041","result":"maybe"}', "paid or failed"),
        ("faults", b'{"spec":"x"}', "fault rule 'x'"),
        ("faults", b"[]", "not a JSON object"),
        ("reset", b"{", "not a JSON object"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(client: Client, name: str, body: bytes, words: str) -> None:
    status, answer = client.control("POST", name, body)
    assert status == 400
    assert words in answer["error"]


def test_an_unknown_control_path_is_not_found(client: Client) -> None:
    assert client.control("POST", "state")[0] == 404
    assert client.control("GET", "nothing")[0] == 404


def test_the_request_log_holds_neither_sign_nor_partner_code(client: Client) -> None:
    client.data("singleVerify")
    log = str(client.sandbox.state()["requests"])
    assert "sign" not in log
    assert "P000270" not in log


def test_how_much_late_work_is_still_to_come_is_told_without_the_rest(client: Client) -> None:
    client.sandbox.set_faults("singleVerify=late:30")
    with pytest.raises(http.client.RemoteDisconnected):
        client.call("singleVerify")
    assert client.control("GET", "late") == (200, {"late": 1})
