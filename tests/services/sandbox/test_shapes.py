"""What a server may be like: each habit and shape over real HTTP."""

from __future__ import annotations

import http.client
import json

import pytest

from services.sandbox import Sandbox
from services.sandbox.shapes import HALF_KNOWN, Shape
from tests.services.sandbox.support import CARDS, ORDER, RECORDED, Client, Json


def numbers(client: Client) -> list[str]:
    orders: list[Json] = client.sandbox.state()["orders"]  # type: ignore[assignment]  # state() is plain JSON
    return [order["orderNo"] for order in orders if order["source"] in ("customer", "recorded")]


def test_every_shape_can_be_chosen_and_a_wrong_one_leaves_the_old_ones(client: Client) -> None:
    client.sandbox.set_shapes(",".join(Shape))
    assert client.sandbox.state()["shapes"] == sorted(Shape)
    with pytest.raises(ValueError, match="there is no shape 'ecco'"):
        client.sandbox.set_shapes("ecco")
    assert client.control("POST", "shapes", b'{"spec":"terse"}') == (200, {"shapes": "terse"})
    assert client.sandbox.state()["shapes"] == ["terse"]
    client.sandbox.reset()
    assert client.sandbox.state()["shapes"] == []


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (Shape.COMMITS_AND_REFUSES, "plan withdrawn"),
        (Shape.COMMITS_AND_BUSY, "System busy, please query the result later"),
    ],
)
def test_it_carries_out_and_says_no(client: Client, shape: Shape, words: str) -> None:
    client.sandbox.set_shapes(shape)
    assert client.call("singleOrder", **ORDER)["message"] == words
    assert numbers(client) == [ORDER["orderNo"]]
    # What it really refuses it refuses in its own words.
    assert client.refusal("singleOrder", **ORDER | {"payAmount": "1"}) == "E125"


def test_every_question_is_too_many(client: Client) -> None:
    client.sandbox.set_shapes(Shape.BUSY_READS)
    for call, fields in (("singleQueryOrder", {}), ("resultQuery", {"payId": ORDER["payId"]})):
        assert client.call(call, **fields)["message"] == "too many requests, try again later"
    assert client.call("singleOrder", **ORDER)["operateCode"] == "S"


def test_an_unpaid_payment_is_not_known(client: Client) -> None:
    client.sandbox.set_shapes(Shape.UNPAID_UNKNOWN)
    client.data("singleOrder", **ORDER)
    assert client.refusal("resultQuery", payId=ORDER["payId"]) == "E140"
    client.sandbox.pay(ORDER["payId"])
    assert client.data("resultQuery", payId=ORDER["payId"])["payStatus"] == "1"


def test_terse_read_backs_tell_no_number(client: Client) -> None:
    client.sandbox.set_shapes(Shape.TERSE)
    client.data("SynOrderInfo", **RECORDED)
    assert client.data("resultQuery", payId=RECORDED["payId"]) == {"payStatus": "1"}
    assert client.find_order(purchase_order_id=RECORDED["orderNo"])["data"] == {"payStatus": "1"}


def test_an_echo_sends_the_fields_back_and_does_nothing(client: Client) -> None:
    client.sandbox.set_shapes(Shape.ECHO)
    status, body = client.raw("singleOrder", **ORDER)
    assert (status, json.loads(body)["orderNo"], numbers(client)) == (200, ORDER["orderNo"], [])


def test_half_known_codes_come_in_turn_and_every_other_write_is_done(client: Client) -> None:
    client.sandbox.set_shapes(Shape.HALF_KNOWN_CODES)
    made = [ORDER | {"orderNo": f"20261123140500{number:05}"} for number in range(len(HALF_KNOWN))]
    answers = [client.call("singleOrder", **order) for order in made]
    assert {answer["operateCode"] for answer in answers} == set(HALF_KNOWN)
    assert [answer["data"]["orderNo"] for answer in answers] == [order["orderNo"] for order in made]
    assert numbers(client) == [order["orderNo"] for order in made[::2]]


@pytest.mark.parametrize(("repeat", "code", "made"), [("none", "S", 2), ("same-answer", "S", 1), ("refuse", "E130", 1)])
def test_a_gateway_sends_twice_and_passes_the_second_answer_on(repeat: str, code: str, made: int) -> None:
    with Sandbox(repeat=repeat, shapes="repeats-posts") as sandbox:
        client = Client(sandbox)
        assert client.call("singleOrder", **ORDER)["operateCode"] == code
        assert numbers(client) == [ORDER["orderNo"]] * made
        client.connection.close()


def test_after_ten_minutes_it_is_done(client: Client) -> None:
    client.sandbox.set_shapes(Shape.AFTER_TEN_MINUTES)
    with pytest.raises(http.client.RemoteDisconnected):
        client.call("singleOrder", **ORDER)
    client.sandbox.advance(seconds=600)
    assert numbers(client) == []
    client.sandbox.advance(seconds=60)
    assert numbers(client) == [ORDER["orderNo"]]


@pytest.mark.parametrize(
    ("shape", "data"),
    [
        (Shape.NONE_AS_NULL, None),
        (Shape.NONE_AS_LIST, []),
        (Shape.NONE_AS_CARD, {"partnerCode": "P000270", "deviceCode": CARDS["fresh"]}),
    ],
)
def test_nothing_has_many_shapes(client: Client, shape: Shape, data: object) -> None:
    client.sandbox.set_shapes(shape)
    assert client.call("singleQueryOrder")["data"] == data


def test_plans_in_a_page_and_prices_in_a_list(client: Client) -> None:
    usual = client.data("singleServicePlanPage")["servicePlanList"]
    client.sandbox.set_shapes("plans-in-a-page,prices-in-a-list")
    page = client.data("singleServicePlanPage")["pageInfo"]
    assert (page["total"], len(page["list"])) == (len(usual) + 20, len(usual))
    first = page["list"][0]
    assert first["currencyInfos"] == [{"currencyAbbr": usual[0]["payCurrency"], "price": usual[0]["payAmount"]}]
    assert "payAmount" not in first
