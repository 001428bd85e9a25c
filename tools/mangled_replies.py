"""Replies that are mangled on purpose, each with what may be concluded from it.

A case starts from a right reply or a refusal; every change to it is known to keep its meaning, to turn it into
another, or to leave nothing that could be believed. So the right class is known without reading the reply: nothing
here is shared with the client.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any, NamedTuple

Json = Any
CARD, OTHER_CARD = "89852420180910340793", "89852121501108205774"
PARTNER = "P000270"
ORDER_NO, PAY_ID = "2026112312000012345", "P0002702026112312000054321"
NOTHING = "nothing"  # no claim of any kind: unknown for a write, not understood (or no answer) for a read
REFUSED = "refused"

PLAN = {
    "servicePlanCode": "SP1", "servicePlanShowName": "Europe 10 GB", "packageCode": "DP1", "packageType": "2",
    "payAmount": "12.36", "payCurrency": "GBP", "time": "1", "unit": "2", "autoRenewal": "1",
}  # fmt: skip
ORDER = {"orderStatus": "1", "servicePlanShowName": "Europe 10 GB", "time": "1", "unit": "2", "remainingDays": "30"}
RECEIPT = {"partnerCode": PARTNER, "deviceCode": CARD, "orderNo": ORDER_NO, "payId": PAY_ID}
ECHO = {"partnerCode": PARTNER, "deviceCode": CARD}

# What a right reply to each call holds, and what it stands for.
RIGHT: dict[str, tuple[Json, str]] = {
    "singleVerify": (ECHO, "verified"),
    "singleServicePlanPage": (ECHO | {"servicePlanList": [PLAN, PLAN | {"servicePlanCode": "SP2"}]}, "2 plans"),
    "singleQueryOrder": (ECHO | {"orderList": [ORDER, ORDER]}, "2 orders"),
    "queryAutoRenewalRecord": (RECEIPT | {"servicePlanShowName": "Europe 10 GB", "orderPeriod": "1"}, "on"),
    "resultQuery": ({"payId": PAY_ID, "orderNo": ORDER_NO, "payStatus": "1"}, "paid"),
    "mallOrder": ({"purchase_order_id": ORDER_NO, "order_id": PAY_ID, "sim_id": CARD}, "told"),
    "singleOrder": (RECEIPT, "confirmed"),
    "SynOrderInfo": (RECEIPT, "confirmed"),
    "cancelAutoRenewalRecord": ({}, "answered"),
    "stripeSubDirectly": (
        {"customer_id": "c", "pay_method": "card", "product_id": "p", "status": "active", "sub_id": "s"},
        "answered",
    ),
    "stripePay": ({"client_secret": "pi_1_secret_2", "publishable_key": "pk_test_1"}, "answered"),
    "resultConfirm": ({"payId": PAY_ID, "orderNo": ORDER_NO}, "answered"),
}
READS = frozenset(list(RIGHT)[:6])
ORDERS = frozenset({"singleOrder", "SynOrderInfo"})
SENDS_ORDER_NO = ORDERS | {"cancelAutoRenewalRecord"}


class Case(NamedTuple):
    """A reply, and the classes that may be concluded from it. `how` names the changes."""

    call: str
    status: int
    body: bytes
    right: frozenset[str]
    how: str


class Reply:
    """A reply while it is being changed: the tree, then the bytes. `right` is what it stands for so far."""

    def __init__(self, call: str, tree: Json, right: str) -> None:
        self.call = call
        self.tree = copy.deepcopy(tree)
        self.status = 200
        self.right = {right}
        self.how: list[str] = []
        self.finish: list[Callable[[bytes], bytes]] = []
        self.mark = b""

    @property
    def data(self) -> Json:
        """What the call's own reply is inside of."""
        return self.tree.get("data") if "operateCode" in self.tree else self.tree

    def becomes(self, *classes: str) -> None:
        """Say what this reply stands for from now on; nothing stays nothing."""
        if self.right != {NOTHING}:
            self.right = set(classes)


Change = Callable[[Reply, random.Random], None]


# ------------------------------------------------------------------ changes that keep the meaning


def shuffled(reply: Reply, dice: random.Random) -> None:
    """The members in another order."""
    members = list(reply.tree.items())
    dice.shuffle(members)
    reply.tree = dict(members)


def more_members(reply: Reply, dice: random.Random) -> None:
    """A member that nobody knows, in the envelope."""
    reply.tree[dice.choice(["traceId", "serverTime", "requestId"])] = dice.choice(["x", 7, None, ["a"], {"b": 1}])


def more_data(reply: Reply, dice: random.Random) -> None:
    """A field that nobody knows, beside the call's own."""
    reply.data[dice.choice(["newField", "colour"])] = dice.choice(["x", 7, None, ["a"], {"b": {"c": []}}])


def a_mark(reply: Reply, _dice: random.Random) -> None:
    """A byte order mark before the reply."""
    reply.mark = b"\xef\xbb\xbf"


def white_space(reply: Reply, dice: random.Random) -> None:
    """White space around it."""
    blank = dice.choice([b" ", b"\r\n", b"\t\n"])
    reply.finish.append(lambda body: blank + body + blank)


def no_message(reply: Reply, dice: random.Random) -> None:
    """No words, or other ones."""
    reply.tree["message"] = dice.choice([None, "", "成功", "success"])


KEEPING: tuple[Change, ...] = (shuffled, more_members, more_data, a_mark, white_space, no_message)


# ------------------------------------------------------------------ changes after which nothing can be believed


def cut(reply: Reply, dice: random.Random) -> None:
    """Only a part of it."""
    reply.finish.append(lambda body: body.rstrip()[: dice.randrange(1, max(len(body.rstrip()), 2))])


def followed(reply: Reply, dice: random.Random) -> None:
    """Another document behind it."""
    other = dice.choice([b'{"operateCode":"F","message":"no","data":null}', b"{}", b"x", b"null"])
    reply.finish.append(lambda body: body + other)


def said_twice(reply: Reply, dice: random.Random) -> None:
    """A member that stands there twice, with another value first."""
    name = dice.choice(list(reply.tree) or ["x"])
    other = json.dumps({name: dice.choice(["F", "S", None, {}, 0])})[1:-1].encode()
    reply.tree.setdefault(name, "y")
    reply.finish.append(lambda body: body.replace(b"{", b"{" + other + b",", 1))


def data_twice(reply: Reply, dice: random.Random) -> None:
    """A field of the data that stands there twice."""
    name = dice.choice(list(reply.data) or ["x"])
    reply.data.setdefault(name, "y")
    field = json.dumps(name).encode() + b":"
    reply.finish.append(lambda body: body.replace(field, field + b'"other",' + field, 1))


def no_number(reply: Reply, dice: random.Random) -> None:
    """A value that JSON does not have."""
    reply.data["odd"] = "@@"
    value = dice.choice([b"NaN", b"Infinity", b"-", b"undefined", b"'x'", b"01"])
    reply.finish.append(lambda body: body.replace(b'"@@"', value))


def not_utf8(reply: Reply, _dice: random.Random) -> None:
    """Bytes that are no UTF-8."""
    reply.data["odd"] = "@@"
    reply.finish.append(lambda body: body.replace(b"@@", b"\xff\xfe"))


def an_error(reply: Reply, dice: random.Random) -> None:
    """The same words with a status that is no answer."""
    reply.status = dice.choice([201, 202, 204, 302, 400, 401, 404, 429, 500, 502, 503])


def too_deep(reply: Reply, dice: random.Random) -> None:
    """More nesting than any reply has."""
    depth = dice.choice([60, 400, 5000, 100_000])
    reply.data["deep"] = "@@"
    reply.finish.append(lambda body: body.replace(b'"@@"', b"[" * depth + b"]" * depth))


def a_list(reply: Reply, _dice: random.Random) -> None:
    """The reply inside a list."""
    reply.finish.append(lambda body: b"[" + body + b"]")


def other_code(reply: Reply, dice: random.Random) -> None:
    """A code that is neither "S" nor anything else that is known."""
    odd = [0, "0", "0000", "200", 200, "SUCCESS", "success", "OK", "P", "W", "Ｓ", "S\u200b", "s", " S", "S ", "true"]
    reply.tree["operateCode"] = dice.choice([*odd, True, None, "", ["S"], {"S": 1}, "CB-00-0000", "1000", 1])


def other_spelling(reply: Reply, dice: random.Random) -> None:
    """The code under another spelling, and it says no."""
    reply.tree[dice.choice(["OperateCode", "operate_code", "operatecode", "OPERATECODE"])] = "E1"


def second_voice(reply: Reply, dice: random.Random) -> None:
    """A second member that says how it went, and says the opposite."""
    said_yes = reply.tree["operateCode"] == "S"
    no = [("success", False), ("code", "9999"), ("error", "no stock"), ("errorCode", 17), ("resultCode", "FAIL")]
    yes = [("success", True), ("code", "0000"), ("code", 200), ("resultCode", "SUCCESS"), ("ok", True)]
    name, value = dice.choice(no if said_yes else yes)
    reply.tree[name] = value


def inner_refusal(reply: Reply, dice: random.Random) -> None:
    """A whole refusal inside an envelope that says yes."""
    reply.tree["data"] = {"operateCode": dice.choice(["F", "E1", 7]), "message": "no", "data": None}


DESTROYING: tuple[Change, ...] = (
    *(cut, followed, said_twice, data_twice, no_number, not_utf8, an_error, too_deep, a_list, other_code),
    *(other_spelling, second_voice, inner_refusal),
)


# ------------------------------------------------------------------ changes of what the call's own reply says


def other_card(reply: Reply, _dice: random.Random) -> None:
    """Another card."""
    if "deviceCode" in reply.data:
        reply.data["deviceCode"] = OTHER_CARD
        reply.becomes(NOTHING)


def other_numbers(reply: Reply, dice: random.Random) -> None:
    """One of our numbers with another digit, as a float, or gone."""
    name = dice.choice(["orderNo", "payId"])
    if reply.call not in ORDERS:
        return
    number = reply.data[name]
    reply.data[name] = dice.choice([number[:-1] + "0", 2.02611281018155e18, None, [number], f"{number} ", 7])
    if reply.data[name] != f"{number} ":
        reply.becomes(NOTHING)


def own_failure(reply: Reply, dice: random.Random) -> None:
    """The data itself says that it failed."""
    if reply.call in ORDERS | {"singleVerify"}:
        reply.data[dice.choice(["success", "ok"])] = False
        reply.becomes(REFUSED if reply.call == "singleVerify" else NOTHING)


def no_data(reply: Reply, dice: random.Random) -> None:
    """An envelope with nothing in it."""
    reply.tree["data"] = dice.choice([None, {}, []])
    empty = {"singleQueryOrder": "0 orders", "singleServicePlanPage": "0 plans", "queryAutoRenewalRecord": "off"}
    answered = dict.fromkeys(("mallOrder", "cancelAutoRenewalRecord"), "told")
    if reply.call in empty:
        reply.becomes(empty[reply.call])
    elif reply.call in ORDERS | {"singleVerify", "resultQuery"}:
        reply.becomes(NOTHING)
    else:
        reply.becomes("answered", answered.get(reply.call, "answered"))


def deeper_plans(reply: Reply, dice: random.Random) -> None:
    """The list of plans inside a page, behind other lists."""
    if reply.call == "singleServicePlanPage" and "servicePlanList" in (reply.data or {}):
        rows = reply.data.pop("servicePlanList")
        decoy = {"areaList": [{"area": "Europe"}, {"area": "Asia"}], "banners": ["x"]}
        reply.data.update(decoy | {"page": {"filters": [{"id": 1}] * 3, dice.choice(["list", "rows"]): rows}})


def no_list(reply: Reply, _dice: random.Random) -> None:
    """The list of a card's orders or plans is no list."""
    for name in ("orderList", "servicePlanList"):
        if name in (reply.data or {}):
            reply.data[name] = "none"
            reply.becomes(NOTHING)


def other_status(reply: Reply, dice: random.Random) -> None:
    """Another state of a payment."""
    if reply.call == "resultQuery":
        reply.data["payStatus"], state = dice.choice([("2", "pending"), (0, "failed"), ("9", "unknown"), (1, "paid")])
        reply.becomes(state)


def other_payment(reply: Reply, _dice: random.Random) -> None:
    """Another payment."""
    if reply.call == "resultQuery":
        reply.data["payId"] = PAY_ID[:-1] + "0"
        reply.becomes(NOTHING)


TELLING: tuple[Change, ...] = (
    *(other_card, other_numbers, own_failure, deeper_plans, no_list, other_status, other_payment),
)


# ------------------------------------------------------------------ refusals


def plain_refusal(dice: random.Random) -> Json:
    """A no that leaves nothing open."""
    code = dice.choice(["E1002", "E77", "F", "N", 1007, "PLAN_GONE", "E4021"])
    words = dice.choice(["plan withdrawn", "not for this card", "套餐已下架", "insufficient balance", None, ""])
    return {"operateCode": code, "message": words, "data": dice.choice([None, {}, []])}


def open_words(reply: Reply, dice: random.Random) -> None:
    """Words that leave it open: the number exists, busy, under way. To a question they are a no to the question."""
    words = [
        "orderNo already exists",
        "duplicate order",
        "订单号已存在",
        "请勿重复提交",
        "System busy",
        "系统繁忙，请稍后再试",
    ]
    reply.tree["message"] = dice.choice(
        [*words, "timeout, query the result later", "being processed", "too many requests"]
    )
    if reply.call not in READS:
        reply.becomes(NOTHING)


def quotes_ours(reply: Reply, dice: random.Random) -> None:
    """A refusal that names what we sent."""
    sent = {"orderNo": ORDER_NO} if reply.call in SENDS_ORDER_NO else {"payId": PAY_ID}
    reply.tree["data"] = copy.deepcopy(dice.choice([RECEIPT, [RECEIPT], {"order": sent}, {"id": PAY_ID}]))
    if reply.call not in READS:
        reply.becomes(NOTHING)


# ------------------------------------------------------------------ cases


def make_case(dice: random.Random) -> Case:
    """One mangled reply."""
    call = dice.choice(list(RIGHT))
    kind = dice.choices(["enveloped", "bare", "refusal", "foreign"], [6, 2, 3, 1])[0]
    makers = {"enveloped": _enveloped, "bare": _bare, "refusal": _refusal, "foreign": _foreign}
    return makers[kind](call, dice)


def _enveloped(call: str, dice: random.Random) -> Case:
    data, right = RIGHT[call]
    reply = Reply(call, {"operateCode": "S", "message": "success", "data": data}, right)
    if dice.random() < 0.1:
        _change(reply, (no_data,), dice, 1)
        return _finished(reply)
    _change(reply, KEEPING, dice, dice.randrange(3))
    _change(reply, TELLING, dice, dice.randrange(2))
    if dice.random() < 0.5:
        _change(reply, DESTROYING, dice, 1)
        reply.right = {NOTHING}
    return _finished(reply)


def _bare(call: str, dice: random.Random) -> Case:
    data, right = RIGHT[call]
    # The bare reply of an assumed write cannot show that it is Linksfield's.
    reply = Reply(call, data, NOTHING if call in ("stripePay", "resultConfirm") else right)
    _change(reply, (shuffled, a_mark, white_space), dice, dice.randrange(2))
    foreign = dice.choice(
        [None, ("traceId", "x"), ("success", False), ("status", 500), ("sign", "a" * 32), ("code", 1)]
    )
    if foreign:
        reply.how.append(f"bare {foreign[0]}")
        reply.tree[foreign[0]] = foreign[1]
        is_known = foreign[0] in ("traceId", "sign") or (foreign[0] == "code" and call in READS)
        reply.right = {*reply.right, NOTHING} if call in READS and is_known else {NOTHING}
    return _finished(reply)


def _refusal(call: str, dice: random.Random) -> Case:
    reply = Reply(call, plain_refusal(dice), REFUSED)
    _change(reply, (shuffled, more_members, a_mark, white_space), dice, dice.randrange(2))
    if dice.random() < 0.5:
        _change(reply, (open_words, quotes_ours), dice, 1)
    if dice.random() < 0.3:
        if not isinstance(reply.tree.get("data"), dict):
            reply.tree["data"] = {}
        _change(
            reply, (cut, followed, said_twice, no_number, not_utf8, an_error, a_list, other_code, second_voice), dice, 1
        )
        reply.right = {NOTHING}
    return _finished(reply)


def _foreign(call: str, dice: random.Random) -> Case:
    """What is no reply of this call: a gateway's own object, the request itself, another call's reply."""
    request = RECEIPT | {"sign": "a" * 32, "tradeTime": "1", "tradeType": call, "version": "3.0"}
    objects: list[Json] = [
        *({"code": 0, "msg": "ok"}, {"status": 500, "error": "x", **RECEIPT}, {"error": "busy"}, request),
        request | {"success": False, "message": "insufficient balance"},
        {"OperateCode": "E1", "message": "no", "orderNo": ORDER_NO, "payId": PAY_ID},
        *("text", None, 7, [], [RECEIPT]),
    ]
    reply = Reply(call, {}, NOTHING)
    reply.how.append("foreign")
    chosen = dice.choice(objects)
    reply.finish.append(
        lambda _body: dice.choice([json.dumps(chosen).encode(), b"<html>log in</html>", b"", b"\x00\xff"])
    )
    return _finished(reply)


def _change(reply: Reply, changes: tuple[Change, ...], dice: random.Random, times: int) -> None:
    for change in dice.sample(changes, min(times, len(changes))):
        if change in (more_data, data_twice, no_number, not_utf8, too_deep) and not isinstance(reply.data, dict):
            continue
        change(reply, dice)
        reply.how.append(change.__name__)


def _finished(reply: Reply) -> Case:
    body = json.dumps(reply.tree, ensure_ascii=False).encode()
    for step in reply.finish:
        body = step(body)
    return Case(
        reply.call, reply.status, reply.mark + body, frozenset(reply.right), ", ".join(reply.how) or "as it should be"
    )


# ------------------------------------------------------------------ replies that cost


_SIZE = 15 * 1024 * 1024
_WIDE = '{"servicePlanShowName":"' + "\U0001f600" + "x" * 8000 + '"}'
_MANY_NAMES = b"{" + b",".join(b'"n%d":1' % number for number in range(900)) + b"}"
_ROWS: dict[str, tuple[bytes, int]] = {
    "empty lists": (b"[]", _SIZE),
    "empty objects": (b"{}", _SIZE),
    "small objects": (b'{"a":1}', _SIZE),
    "numbers": (b"7", _SIZE),
    "long numbers": (b"9" * 4000 + b".5", _SIZE),
    "words": (b'"word"', _SIZE),
    "half characters": (b'"' + rb"\ud800" * 1000 + b'"', _SIZE),
    "wide characters": (_WIDE.encode(), _SIZE),
    "plans": (json.dumps(PLAN).encode(), _SIZE),
    "escapes": (b'"' + b'\\"' * 4000 + b'"', _SIZE),
    "different names": (_MANY_NAMES, _SIZE),
    "one long text": (b'"' + b"x" * (_SIZE - 100) + b'"', _SIZE),
    "as many plans as are read": (json.dumps(PLAN).encode(), 4_000_000),
    "as many small objects as are read": (b'{"a":1}', 1_500_000),
    "as many empty rows as are read": (b"[]", 600_000),
    "as many marked rows as are read": (b'{"packageCode":7}', 2_400_000),
}
_WHOLE: dict[str, tuple[bytes, bytes]] = {
    "opening brackets": (b"", b"["),
    "colons": (b'{"a"', b":"),
    "quotes": (b"", b'"'),
    "zeros": (b"", b"0"),
}
COSTLY = (*_ROWS, *_WHOLE)
"""The dearest replies there are: as large as a reply may be, or made of whatever takes most to hold."""


def costly_body(name: str) -> bytes:
    """One of COSTLY."""
    if name in _WHOLE:
        start, part = _WHOLE[name]
        return start + part * _SIZE
    part, size = _ROWS[name]
    rows = (part + b",") * (size // (len(part) + 1) - 1) + part
    return b'{"operateCode":"S","data":{"servicePlanList":[' + rows + b"]}}"
