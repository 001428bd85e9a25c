"""Replies to an order that are believed too easily: a yes that says no as well, a no that leaves open what was done."""

from __future__ import annotations

import json

import pytest

from services.errors import NotUnderstood
from services.mall import proofs
from services.mall.endpoints import PLACE_ORDER
from services.mall.envelope import open_envelope, require_answer
from services.mall.proofs import Sent
from services.sandbox.refusals import REFUSALS

ORDER, PAYMENT, CARD = "2026112812000012345", "P0002702026112812000054321", "89852000000000010015"
RECEIPT: dict[str, object] = {"deviceCode": CARD, "orderNo": ORDER, "partnerCode": "P000270", "payId": PAYMENT}


def comes_to(reply: object) -> str:
    sent = Sent(CARD, ORDER, PAYMENT)
    try:
        envelope = open_envelope(json.dumps(reply).encode())
        require_answer(envelope, PLACE_ORDER)
        if not envelope.is_refusal:
            proofs.receipt(envelope, sent)
            return "confirmed"
        proofs.require_definite(envelope, sent)
    except NotUnderstood:
        return "unknown"
    return "refused"


def yes(data: object = RECEIPT, message: object = "success", **beside: object) -> dict[str, object]:
    return {"operateCode": "S", "message": message, "data": data, **beside}


def no(code: object = "E1", message: object = "no", data: object = None, **beside: object) -> dict[str, object]:
    return {"operateCode": code, "message": message, "data": data, **beside}


PLAIN_YES: list[object] = [
    yes(),
    yes(message=""),
    yes(message=None),
    yes(message="成功"),
    yes(message="order created"),
    yes(message="提交成功"),
    yes({**RECEIPT, "orderNo": int(ORDER)}),
    yes({**RECEIPT, "deviceCode": None, "partnerCode": "E123"}),
    yes({**RECEIPT, "status": "1", "state": "created", "remark": "", "preferredLanguage": "en"}),
    yes(errors=[], error=None, success=True, code=0),
]


@pytest.mark.parametrize("reply", PLAIN_YES)
def test_the_documented_receipt_is_a_yes(reply: object) -> None:
    assert comes_to(reply) == "confirmed"


NO_BESIDE_THE_RECEIPT: list[tuple[str, object]] = [
    ("status", "failed"),
    ("state", "rejected"),
    ("state", "CANCELLED"),
    ("status", "500 Internal"),
    ("orderStatus", "CLOSED"),
    ("resultStatus", "F"),
    ("result", "fail"),
    ("httpCode", 500),
    ("statusCode", 502),
    ("isSuccess", "0"),
    ("SUCCESS", 0),
    ("Success", False),
    ("created", False),
    ("accepted", "N"),
    ("valid", "false"),
    ("reason", "no stock"),
    ("failReason", "x"),
    ("errorDesc", "x"),
    ("error", {"code": 1}),
    ("errors", [{"a": 1}]),
    ("exception", "java.lang"),
    ("bizCode", "E12"),
    ("subCode", "F"),
    ("retCode", "FAIL"),
    ("message", "order failed"),
    ("msg", "订单创建失败"),
    ("resultMsg", "余额不足"),
    ("remark", "rejected"),
    ("desc", "not possible"),
    ("detail", {"success": False}),
    ("detail", {"code": "500", "message": "failed"}),
    ("response", {"operateCode": "F"}),
]


@pytest.mark.parametrize(("name", "value"), NO_BESIDE_THE_RECEIPT)
def test_a_yes_that_says_no_as_well_is_none(name: str, value: object) -> None:
    assert comes_to(yes({**RECEIPT, name: value})) == "unknown"
    assert comes_to(yes(**{name: value}) if name != "message" else yes(message=value)) == "unknown"


@pytest.mark.parametrize(
    "words",
    [
        "失败",
        "余额不足",
        "库存不足",
        "无效",
        "未成功",
        "不允许",
        "订单重复",
        "超时",
        "已取消",
        "失敗",
        "餘額不足",
        "库存没有了",
        "禁止下单",
        "échec",
        "fehlgeschlagen",
        "failed",
        "not enough balance",
        "no stock",
        "out of stock",
        "Unable to create order",
        "cannot be processed",
        "declined",
        "invalid parameter",
        "order cancelled",
        "duplicate order",
        "unsuccessful",
        "success: false",
        "timed out",
        "try again",
        "isn't allowed",
    ],
)
def test_words_of_a_failure_beside_a_receipt_are_heard(words: str) -> None:
    assert comes_to(yes(message=words)) == "unknown"


@pytest.mark.parametrize(
    "data",
    [
        {**RECEIPT, "iccid": "89852000000000010023"},
        {**RECEIPT, "sim": {"sim_id": "89852000000000010023"}},
        {**RECEIPT, "order_no": "2026010101010100001"},
        {**RECEIPT, "PAYID": "P1"},
        {**RECEIPT, "orderNo": float(ORDER)},
        {**RECEIPT, "orderNo": [ORDER]},
        {**RECEIPT, "mark": "0", "terminal": "0", "languageCode": "1"},
        [RECEIPT],
        {"order": RECEIPT},
        json.dumps(RECEIPT),
    ],
)
def test_a_receipt_of_something_else_an_echo_or_one_in_another_shape_is_no_yes(data: object) -> None:
    assert comes_to(yes(data)) == "unknown"


PLAIN_NO: list[object] = [
    no(),
    no("F", "fail"),
    no(1007, None),
    no("E1", "操作失败"),
    no("E1", "參數有誤"),
    no("E1", "Café plan withdrawn"),
    no("E1", "Order not created"),
    no("E1", "The order could not be placed"),
    no("E1", "Only a paid order can be recorded"),
    no("E1", "Unknown package"),
    no("E1", "no", {"message": "plan withdrawn", "field": "packageCode", "deviceCode": CARD}),
    no("E1", "no", success=False, status=200, requestId="a1"),
]


@pytest.mark.parametrize("reply", PLAIN_NO)
def test_a_refusal_that_leaves_nothing_open_is_a_no(reply: object) -> None:
    assert comes_to(reply) == "refused"


OPEN_WORDS = [
    "ok",
    "success",
    "Order created",
    "order accepted",
    "your order is confirmed",
    "order received",
    "thank you",
    "queued",
    "saved, but the payment link failed",
    "成功",
    "下单成功",
    "已受理",
    "已接收",
    "order was placed before",
    "has been submitted",
    "orderNo repeated",
    "order number in use",
    "orderNo must be unique",
    "unique constraint violated",
    "conflict",
    "Violation of PRIMARY KEY",
    "existiert bereits",
    "la commande existe déjà",
    "pedido ya existe",
    "订单号不唯一",
    "单号冲突",
    "该订单号已有记录",
    "您有未完成的订单",
    "awaiting payment",
    "order is being created",
    "under review",
    "async",
    "connection reset",
    "Broken pipe",
    "upstream error",
    "NullPointerException",
    "exception",
    "Unknown",
    "deadlock found",
    "数据库异常",
    "服务器开小差了",
    "could not send response",
    "callback failed",
    "notification failed",
    "partially failed",
    "部分失败",
    "result unknown",
    "结果未知",
    "请查询结果",
    "one moment",
    "重複訂單",
    "訂單號已存在",
    "請稍後再試",
    "處理中",
    "連線逾時",
    "伺服器錯誤",
    "下單成功",
    "заказ уже существует",
    "لم يتم",
    "이미 존재합니다",
    "システムが混雑しています",
    "sistema ocupado",
    "Bitte später erneut versuchen",
    "pedido duplicado",
    "procesando su pedido",
    "ｂｕｓｙ",
]


@pytest.mark.parametrize("words", OPEN_WORDS)
def test_a_refusal_whose_words_leave_it_open_is_no_no_wherever_they_stand(words: str) -> None:
    assert comes_to(no(message=words)) == "unknown"
    assert comes_to(no(data={"message": words})) == "unknown"
    assert comes_to(no(data=words)) == "unknown"
    assert comes_to(no(error=words)) == "unknown"


OPEN_CODES = [
    "OK",
    "Success",
    "00",
    "01",
    "10000",
    "2000",
    "200.0",
    "202",
    "102",
    "S1",
    "S-OK",
    "Ｓ０",
    "W001",
    "I0000",
    "WARN",
    "NEW",
    "INIT",
    "ACK",
    "RECEIVED",
    "QUEUED",
    "409",
    "E409",
    "499",
    "500",
    "E504",
    "TIMEOUT",
    "ERR_TIMEOUT",
    "SYS_ERR",
    "SYSTEM_ERROR",
    "EXIST",
    "DUPLICATE",
    "ORDER_EXISTS",
    "REPEAT",
    "UNKNOWN",
    "BUSY",
    "成功",
    "处理中",
    "處理中",
    0,
    1,
    200,
    500,
]


@pytest.mark.parametrize("code", OPEN_CODES)
def test_a_code_that_may_mean_yes_or_later_is_no_no(code: object) -> None:
    assert comes_to(no(code)) == "unknown"


@pytest.mark.parametrize(
    "beside",
    [
        {"data": {"orderNo": float(ORDER)}},
        {"data": {"id": f"NO{ORDER}"}},
        {"data": {"order_id": "LF202611280001"}},
        {"data": {"payUrl": "https://pay.example"}},
        {"data": {"orderStatus": "1"}},
        {"data": {"success": True}},
        {"data": {"operateCode": "S", "data": {}}},
        {"data": [{"result": "ok"}]},
        {"success": True},
        {"code": 0},
        {"status": 502},
        {"reply": {"status": 503}},
    ],
)
def test_a_refusal_beside_something_of_an_order_or_of_a_yes_is_no_no(beside: dict[str, object]) -> None:
    assert comes_to({"operateCode": "E1", "message": "no", **beside}) == "unknown"


def test_the_sandboxs_own_refusals_are_each_a_no_or_say_that_it_exists() -> None:
    came = {reason: comes_to(no(code, words)) for reason, (code, words) in REFUSALS.items()}
    open_ones = {reason for reason, what in came.items() if what != "refused"}
    # A timeout, which the eSIM shop's calls may have, is never a no.
    assert open_ones == {"order_no_used", "pay_id_used", "payment_made", "qr_timeout", "renewal_exists"}
