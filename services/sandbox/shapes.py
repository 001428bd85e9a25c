"""Habits a server may have, and shapes its answers may come in: what no document excludes (`--shapes`).

A fault happens now and then and by number; a habit is how this server always is. Nothing here is documented.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Iterable

from services.sandbox.answers import Answer, Document, json_answer, refusal
from services.sandbox.refusals import Refusal

WRITES = frozenset({"singleOrder", "SynOrderInfo", "cancelAutoRenewalRecord", "stripeSubDirectly"})
READS = frozenset({"singleVerify", "singleServicePlanPage", "singleQueryOrder", "queryAutoRenewalRecord"})
BY_NUMBER = frozenset({"resultQuery", "mallOrder"})
TEN_MINUTES_AND_MORE = 660  # seconds of the sandbox's own time

_FEW = 5
HALF_KNOWN = ("0000", "0", "200", "P", "SUCCESS", "W", "s", "1000", "CB-00-0000")


class Shape(enum.StrEnum):
    """One habit or shape, as `--shapes` names it."""

    COMMITS_AND_REFUSES = "commits-and-refuses"  # carries a write out, and answers that it does not
    COMMITS_AND_BUSY = "commits-and-answers-busy"  # carries a write out, and answers "busy, ask later"
    BUSY_READS = "busy-reads"  # answers every question "too many requests"
    UNPAID_UNKNOWN = "unpaid-unknown"  # /resultQuery does not know a payment before it is decided
    UNPAID_FOUND = "unpaid-found"  # /mall/order finds unpaid orders, too
    TERSE = "terse"  # by-number reads tell a status and no number
    ECHO = "echo"  # a write is not carried out, its own fields come back
    HALF_KNOWN_CODES = "half-known-codes"  # every other write is carried out, all get a code that may mean yes
    REPEATS_POSTS = "repeats-posts"  # a gateway sends each write twice, and passes the second answer on
    AFTER_TEN_MINUTES = "after-ten-minutes"  # a write's connection breaks; it is done eleven minutes later
    NONE_AS_NULL = "none-as-null"  # nothing on the card: `data` is null
    NONE_AS_LIST = "none-as-list"  # nothing on the card: `data` is []
    NONE_AS_CARD = "none-as-card"  # nothing on the card: `data` names card and partner alone
    PLANS_IN_A_PAGE = "plans-in-a-page"  # the plans stand in a page object, beside a total
    FEW_PLANS = "few-plans"  # of a card's plans the first five are listed, which is quicker
    CARD_NOT_NAMED = "card-not-named"  # CSSS's usage and orders do not say which card they are of
    PRICES_IN_A_LIST = "prices-in-a-list"  # prices as `currencyInfos`, as the eSIM reply has them


def read_shapes(spec: str) -> frozenset[Shape]:
    """Read "echo,terse"; "" is none. ValueError names what there is no shape of."""
    names = [name.strip() for name in spec.split(",") if name.strip()]
    unknown = [name for name in names if name not in list(Shape)]
    if unknown:
        raise ValueError(f"there is no shape {unknown[0]!r}; shapes are {', '.join(Shape)}")
    return frozenset(Shape(name) for name in names)


def echo(fields: dict[str, object]) -> Answer:
    """A request's own fields, sent back."""
    return Answer(body=json.dumps(fields, ensure_ascii=False, default=str).encode())


def instead_of(shapes: Iterable[Shape]) -> Answer | None:
    """What a write is answered with after it was carried out, if not with its own answer."""
    if Shape.COMMITS_AND_REFUSES in shapes:
        return json_answer(refusal("E1002", "plan withdrawn"))
    if Shape.COMMITS_AND_BUSY in shapes:
        return json_answer(refusal("E", "System busy, please query the result later"))
    return None


def busy() -> Answer:
    """No answer to a question: ask later."""
    return json_answer(refusal("E429", "too many requests, try again later"))


def half_known(turn: int, fields: dict[str, object]) -> Answer:
    """An envelope whose code may mean yes, with the documented receipt in it."""
    receipt = {name: fields.get(name, "") for name in ("deviceCode", "orderNo", "partnerCode", "payId")}
    code = HALF_KNOWN[turn % len(HALF_KNOWN)]
    return json_answer({"operateCode": code, "message": "success", "data": receipt})


def reshaped(call: str, data: Document, shapes: frozenset[Shape]) -> object:
    """The data of a success as these shapes have it. Refusal where one of them does not know it."""
    if call in BY_NUMBER:
        return _by_number(call, data, shapes)
    if call in ("singleQueryOrder", "queryAutoRenewalRecord") and _is_nothing(data):
        return _nothing(data, shapes)
    if call == "queryDevice" and "package" not in data:
        return _nothing(data, shapes)
    if call in ("queryDeviceFlowUsage", "queryOrder") and Shape.CARD_NOT_NAMED in shapes:
        return _without_card(data)
    return _plans(data, shapes) if call == "singleServicePlanPage" else data


def _by_number(call: str, data: Document, shapes: frozenset[Shape]) -> object:
    if data.get("payStatus") == "2":
        if call == "resultQuery" and Shape.UNPAID_UNKNOWN in shapes:
            raise Refusal("payment_unknown", pay_id=str(data["payId"]))
        if call == "mallOrder" and Shape.UNPAID_FOUND not in shapes:
            raise Refusal("order_unknown")
    return {"payStatus": data["payStatus"]} if Shape.TERSE in shapes else data


def _is_nothing(data: Document) -> bool:
    return not data or data.get("orderList") == []


def _nothing(data: Document, shapes: frozenset[Shape]) -> object:
    if Shape.NONE_AS_NULL in shapes:
        return None
    if Shape.NONE_AS_LIST in shapes:
        return []
    if Shape.NONE_AS_CARD in shapes:
        return {name: text for name, text in data.items() if name != "orderList"}
    return data


def _without_card(data: Document) -> Document:
    kept = {name: value for name, value in data.items() if name not in ("device_id", "deviceId")}
    rows = kept.get("package_order")
    return kept | ({"package_order": [_without_card(row) for row in rows]} if isinstance(rows, list) else {})


def _plans(data: Document, shapes: frozenset[Shape]) -> object:
    rows = data["servicePlanList"]
    if not isinstance(rows, list):
        return data
    if Shape.FEW_PLANS in shapes:
        rows = rows[:_FEW]
    if Shape.PRICES_IN_A_LIST in shapes:
        rows = [_with_price_list(row) for row in rows]
    if Shape.PLANS_IN_A_PAGE in shapes:
        return {"pageInfo": {"total": len(rows) + 20, "list": rows}}
    return data | {"servicePlanList": rows}


def _with_price_list(row: Document) -> Document:
    price = {"currencyAbbr": row.get("payCurrency"), "price": row.get("payAmount")}
    return {name: text for name, text in row.items() if name not in ("payAmount", "payCurrency")} | {
        "currencyInfos": [price]
    }
