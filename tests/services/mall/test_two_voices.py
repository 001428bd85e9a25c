"""Answers to questions that are believed too easily: verified, off, none, paid."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from services.errors import NotUnderstood, Refused
from services.mall import decoding
from services.mall.endpoints import ORDERS, PAYMENT_RESULT, RENEWAL, VERIFY, Endpoint
from services.mall.envelope import Envelope, open_envelope, require_answer
from services.wire.limits import ReplyCost
from services.wire.parsing import parsed

CARD, OTHER = "89852000000000010015", "89852000000000010023"
PAYMENT = "P0002702026112812000054321"
NUMBERS = {"orderNo": "1", "payId": "2"}


def read(endpoint: Endpoint, reply: object, convert: Callable[[Envelope], str]) -> str:
    try:
        envelope = open_envelope(json.dumps(reply).encode())
        require_answer(envelope, endpoint)
        return convert(envelope)
    except (NotUnderstood, Refused) as error:
        return "refused" if isinstance(error, Refused) else error.reason


def verified(reply: object) -> str:
    return read(VERIFY, reply, lambda envelope: decoding.verified_card(envelope, CARD).iccid)


def renewal(reply: object) -> str:
    def words(envelope: Envelope) -> str:
        found = decoding.renewal(envelope, CARD).renewal
        return (
            "off" if found is None else f"on {found.order_no} {found.problem}".strip() if found.in_force else "neither"
        )

    return read(RENEWAL, reply, words)


def payment(reply: object) -> str:
    return read(PAYMENT_RESULT, reply, lambda envelope: decoding.payment_result(envelope, PAYMENT).state.value)


def orders(reply: object) -> str:
    return read(ORDERS, reply, lambda envelope: f"{len(decoding.orders(envelope.data, CARD))} orders")


def yes(data: object, message: str = "success", **beside: object) -> dict[str, object]:
    return {"operateCode": "S", "message": message, "data": data, **beside}


def of_card(**more: object) -> dict[str, object]:
    return {"deviceCode": CARD, "partnerCode": "P1", **more}


@pytest.mark.parametrize(
    "reply",
    [yes(of_card()), of_card(), yes(of_card(status="0", state="expired")), yes({"list": [of_card()]}, "成功")],
)
def test_a_card_of_ours_is_verified_in_whatever_state_it_is(reply: object) -> None:
    assert verified(reply) == CARD


@pytest.mark.parametrize(
    "reply",
    [
        *(yes(of_card(), words) for words in ("card not found", "卡号无效", "fail", "invalid card")),
        *(
            yes(of_card(**{name: value}))
            for name, value in (
                ("valid", False), ("isValid", "0"), ("exist", False), ("exists", "N"), ("verified", 0),
                ("verifyResult", "fail"), ("status", "invalid"), ("cardStatus", "not found"), ("state", "不存在"),
                ("message", "card does not belong to you"), ("detail", {"tradeRstCode": "0001"}), ("errors", ["x"]),
                ("ICCID2", OTHER), ("sim", OTHER), ("more", [{"iccId": OTHER}]),
            )
        ),
        yes({"list": [of_card(tradeRstCode="0001")]}),
        yes(of_card(), error="x"),
        of_card(sign="y", url="x"),
        of_card(message="card not found"),
    ],
)  # fmt: skip
def test_what_says_no_names_another_card_or_is_our_request_verifies_none(reply: object) -> None:
    assert verified(reply) in ("refused", "two_voices", "wrong_card", "echo")


@pytest.mark.parametrize("words", ["system busy", "error", "失败", "query failed", "系统繁忙", "too many requests"])
@pytest.mark.parametrize("data", [None, {}, []])
def test_nothing_beside_words_of_a_failure_is_no_none(data: object, words: str) -> None:
    assert renewal(yes(data, words)) == orders(yes(data, words)) == "two_voices"


@pytest.mark.parametrize("words", ["", "success", "no auto renewal", "processed", "没有记录"])
def test_nothing_beside_other_words_is_none(words: str) -> None:
    assert (renewal(yes(None, words)), orders(yes(None, words))) == ("off", "0 orders")


@pytest.mark.parametrize(
    ("data", "right"),
    [
        (NUMBERS, "on 1"),
        ({**NUMBERS, "status": "1"}, "on 1"),
        ({**NUMBERS, "cancelTime": "", "isCancel": "0"}, "on 1"),
        ([{**NUMBERS, "status": "ended"}, {"orderNo": "3", "payId": "4"}], "on 3 several"),
        ([{**NUMBERS, "status": "ended"}], "neither"),
        ({**NUMBERS, "cancelTime": "2026-01-01"}, "neither"),
        ({**NUMBERS, "isCancel": "1"}, "neither"),
        ({**NUMBERS, "unsubscribed": True}, "neither"),
        ({"orderNo": 0, "payId": "0"}, "neither"),
        ({"orderNo": "null", "payId": "-"}, "neither"),
        ("none", "neither"),
        ({"list": []}, "neither"),
        ({**NUMBERS, "iccid": OTHER}, "wrong_card"),
        ({**NUMBERS, "sim": {"no": OTHER}}, "wrong_card"),
        # As printed: its order number looks like a card.
        ({"deviceCode": CARD, "orderNo": "89860220190905123941", "payId": "2"}, "on 89860220190905123941"),
    ],
)
def test_a_renewal_is_on_off_or_neither(data: object, right: str) -> None:
    assert renewal(yes(data)) == right


@pytest.mark.parametrize(
    ("data", "right"),
    [
        ({"payStatus": "1", "payRst": "SUCCESS"}, "paid"),
        ({"payStatus": 1}, "paid"),
        ({"payStatus": "2", "payRst": "PENDING"}, "pending"),
        ({"payStatus": "0", "payRst": "FAIL", "failReason": "no money"}, "failed"),
        ({"payStatus": "1", "payRst": "FAIL"}, "unknown"),
        ({"payStatus": "0", "payRst": "SUCCESS"}, "unknown"),
        ({"payStatus": "2", "payRst": "SUCCESS"}, "unknown"),
        ({"payStatus": "1", "message": "payment failed"}, "two_voices"),
        ({"payStatus": "1", "errorCode": "E1"}, "two_voices"),
        ({"payStatus": "1", "success": False}, "two_voices"),
        ({"payStatus": "1", "payid": "P1"}, "wrong_payment"),
    ],
)
def test_a_payment_is_paid_only_if_nothing_beside_it_says_otherwise(data: dict[str, object], right: str) -> None:
    assert payment(yes(data)) == right
    assert payment(yes(data | ({} if "payid" in data else {"payId": PAYMENT}))) == right


def test_words_beside_a_paid_payment_are_heard() -> None:
    assert payment(yes({"payId": PAYMENT, "payStatus": "1"}, "payment not found")) == "two_voices"


@pytest.mark.parametrize(
    ("reply", "right"),
    [
        (yes({"orderList": []}), "0 orders"),
        (yes({"orderList": [], "total": 0}), "0 orders"),
        (yes({"orderList": [], "total": 5}), "no_orders"),
        (yes({"orderList": None, "totalCount": "2"}), "no_orders"),
        (yes({"orderList": [], "iccid": OTHER}), "wrong_card"),
        (yes({"orderList": [{"orderStatus": "2", "servicePlanShowName": "x", "deviceCode": OTHER}]}), "wrong_card"),
        (yes({"orderList": [{"orderStatus": "2", "servicePlanShowName": "x", "deviceCode": CARD}]}), "1 orders"),
        (yes({"orderList": []}, errorCode="E1"), "two_voices"),
    ],
)
def test_a_list_of_orders_is_that_of_this_card_and_whole(reply: object, right: str) -> None:
    assert orders(reply) == right


def test_more_objects_and_lists_than_a_reply_needs_are_not_read_since_the_window_would_wait_for_them() -> None:
    most = ReplyCost(size=1000, tokens=1000)
    assert parsed(json.dumps([{}] * (most.containers - 1)).encode(), most)
    with pytest.raises(NotUnderstood, match="too_many"):
        parsed(json.dumps([{}] * most.containers).encode(), most)
