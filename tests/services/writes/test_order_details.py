"""What GET /mall/order proves of a write, hints at, and cannot tell: by orderNo, then payId, then card."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest

from services.errors import NoAnswer
from services.records import Bases
from services.wire.refusals import meaning_of
from services.writes.order_details import find_details
from services.writes.records import Intent, Reply
from tests.services.mall.servers import Answer, ScriptedServer, body, refusal, success
from tests.services.writes.stage import Stage

MISS = refusal("E161", "There is no such order.")
BUSY = refusal("E429", "too many requests")
ORDER, PAYMENT, CARD = "{order_no}", "{pay_id}", "{iccid}"
OTHER = "2026010101010100001"


@pytest.fixture
def placed(pc: Stage) -> Intent:
    return pc.order().intent


@pytest.fixture
def recorded(pc: Stage) -> Intent:
    return pc.order(paid=True).intent


def told(pc: Stage, intent: Intent, *answers: Answer) -> tuple[str, list[str]]:
    """What the finding comes to, and by what was asked."""
    server = ScriptedServer(*answers)
    pc.bases = Bases(vshop=server.url, payment=server.url, topup=server.url)
    try:
        found = find_details(pc.client(""), intent)
    finally:
        server.stop()
    asked = [
        next(iter(parse_qs(urlsplit(request.line.split()[1]).query).keys() & NAMES)) for request in server.received
    ]
    kind = "proof" if found.proves else "hint" if found.hints else "nothing"
    return kind if found.outcome is Reply.ANSWERED else "could not see", asked


NAMES = {"purchase_order_id", "order_id", "sim_id"}


def telling(intent: Intent, data: object) -> Answer:
    """An "S" with this data, in which names of our numbers stand for them."""
    text = msgspec.json.encode(data).decode()
    write = intent.write
    for name, number in ((ORDER, write.order_no), (PAYMENT, write.pay_id), (CARD, write.iccid)):
        text = text.replace(name, number)
    return success(msgspec.json.decode(text))


BY_ORDER_NO: list[tuple[object, str]] = [
    ({"purchase_order_id": ORDER, "sim_id": CARD}, "proof"),
    ({"orderNo": ORDER, "payId": PAYMENT}, "proof"),
    ({"page": {"total": 1, "list": [{"orderNo": ORDER, "deviceCode": CARD}]}}, "proof"),
    ([{"orderNo": OTHER}, {"a": {"b": {"orderNo": f" {ORDER} ", "payId": PAYMENT}}}], "proof"),
    # The question's own number, and others that stand elsewhere: an echo of the query beside a list of whatever.
    ({"query": {"purchase_order_id": ORDER}, "list": [{"orderNo": OTHER, "sim_id": CARD}]}, "hint"),
    ({"purchase_order_id": ORDER}, "hint"),
    # About ours, and no word of it can be read: it is not "no such order".
    ({"payStatus": "1"}, "hint"),
    ({"orderNo": 2.0260101010101e18, "sim_id": CARD}, "hint"),
    ("paid", "hint"),
    (None, "nothing"),
    ({}, "nothing"),
    ([], "nothing"),
    ({"total": 0, "pageNo": 1, "list": []}, "nothing"),
    ({"partnerCode": "P1", "orderList": None}, "nothing"),
]


@pytest.mark.parametrize(("data", "right"), BY_ORDER_NO)
def test_by_order_number_what_stands_beside_it_proves_and_anything_else_hints(
    pc: Stage, recorded: Intent, data: object, right: str
) -> None:
    kind, asked = told(pc, recorded, telling(recorded, data), MISS, MISS)
    assert kind == right
    assert asked == (["purchase_order_id"] if right == "proof" else ["purchase_order_id", "order_id", "sim_id"])


BY_PAY_ID: list[tuple[object, str]] = [
    ({"order_id": PAYMENT, "purchase_order_id": ORDER}, "proof"),
    ([{"orderNo": OTHER}, {"orderNo": ORDER}], "proof"),
    # Another desk may have recorded the same payment of our shop for the same card.
    ({"payId": PAYMENT, "sim_id": CARD}, "hint"),
    ({"payStatus": "1"}, "nothing"),
]


@pytest.mark.parametrize(("data", "right"), BY_PAY_ID)
def test_by_payid_only_the_order_number_proves(pc: Stage, recorded: Intent, data: object, right: str) -> None:
    assert told(pc, recorded, MISS, telling(recorded, data), MISS)[0] == right


@pytest.mark.parametrize(
    ("data", "right"),
    [
        ({"sim_id": CARD, "purchase_order_id": ORDER}, "proof"),
        ([{"orderNo": OTHER}, {"orderNo": ORDER}], "proof"),
        # A card has other orders.
        ({"sim_id": CARD, "purchase_order_id": OTHER, "payId": PAYMENT}, "nothing"),
        ({"sim_id": CARD, "payStatus": "1"}, "nothing"),
    ],
)
def test_by_card_only_the_order_number_proves(pc: Stage, placed: Intent, data: object, right: str) -> None:
    assert told(pc, placed, MISS, MISS, telling(placed, data))[0] == right


def test_numbers_that_could_be_made_from_each_other_prove_nothing(pc: Stage, placed: Intent) -> None:
    write = msgspec.structs.replace(placed.write, pay_id=f"P1{placed.write.order_no}")
    older = msgspec.structs.replace(placed, write=write)
    named = telling(older, {"orderNo": ORDER, "payId": PAYMENT})
    assert told(pc, older, named, named, MISS)[0] == "hint"


def test_a_refused_question_by_order_number_saw_nothing_whatever_the_others_miss(pc: Stage, placed: Intent) -> None:
    assert told(pc, placed, BUSY, MISS, MISS)[0] == "could not see"
    assert told(pc, placed, MISS, BUSY, BUSY)[0] == "nothing"


def test_a_hit_by_another_number_counts_where_the_first_question_was_refused(pc: Stage, placed: Intent) -> None:
    assert told(pc, placed, BUSY, telling(placed, {"orderNo": ORDER, "sim_id": CARD}))[0] == "proof"


def test_what_the_first_question_brought_stands_where_the_next_is_not_answered(pc: Stage, placed: Intent) -> None:
    gone = body(b"", "500 Internal Server Error")
    assert told(pc, placed, MISS, gone) == ("nothing", ["purchase_order_id", "order_id"])
    with pytest.raises(NoAnswer):
        told(pc, placed, gone)


@pytest.mark.parametrize(
    ("words", "is_answer"),
    [
        ("There is no such order.", True),
        ("order not found", True),
        ("payment does not exist", True),
        ("merchant order not found", True),
        ("订单不存在", True),
        ("商户订单号不存在", True),
        ("查无此单", True),
        # What is not there is something else: the question itself was refused.
        ("This partner code is not known.", False),
        ("interface does not exist", False),
        ("no such method", False),
        ("user not found", False),
        ("access token not found", False),
        ("there is no permission", False),
        ("Service not found", False),
        ("接口不存在", False),
        ("商户不存在", False),
        ("签名参数不存在", False),
        ("没有找到该用户", False),
    ],
)
def test_only_words_about_the_order_are_an_answer_to_the_question_for_it(words: str, is_answer: bool) -> None:
    assert (meaning_of("E1", words).value == "not_there") is is_answer
