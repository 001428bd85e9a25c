"""CSSS's calls (linksfield-api.md 9 and 14): the printed replies where they are printed, else invented ones.

No code but "0000" is documented: those of the refusals are the sandbox's own, as are the fields beside the known ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from services.sandbox.answers import Document
from services.sandbox.calls import Api, Call
from services.sandbox.fields import Received
from services.sandbox.orders import Data, Texts
from services.sandbox.refusals import Refusal
from services.sandbox.sample_cards import PARTNERS, SampleCard, fleet_card, sample_cards
from services.sandbox.sample_plans import Plan
from services.sandbox.sisters.csss_signing import sign
from services.sandbox.world import CALENDAR, Order, OrderStatus, PaymentStatus, World

VERSION = "2.0"

# The card and the order of the printed examples; they are nowhere else.
PRINTED_CARD = "89852022018041800192"
PRINTED_ORDER = "202107061625560742397"
PRINTED_END = "2023-12-31 23:59:59"
PRINTED_RECEIPT = "ORDER_47452122261749760"

_CARDS = {card.iccid: card for card in sample_cards()}
_TEXTS = ("access_code", "timestamp", "version", "sign")
_PACKAGE = (
    "global_order", "is_open", "order_period", "package_code", "package_name", "package_type", "pay_rst", "test_flow",
    "test_flow_flag",
)  # fmt: skip
_STATUS = {
    OrderStatus.WAITING: "1",  # printed; not enabled: inferred
    OrderStatus.IN_USE: "2",
    OrderStatus.ENDED: "3",
    OrderStatus.UNPAID: "0",
    OrderStatus.UNDELIVERED: "1",
}
_MOST_PERIODS = 36


def success(data: object) -> Document:
    """Put a success's data into the documented envelope."""
    if isinstance(data, dict) and set(data) == {"list"}:
        return {"code": "0000", "data": data["list"], "message": "成功", "success": True}
    signed = {"sign": None, **data} if isinstance(data, dict) else data
    return {"code": "0000", "data": signed, "message": "成功", "success": True}


def refusal(code: str, message: str) -> Document:
    """Make the envelope of a refusal."""
    return {"code": code, "data": None, "message": message, "success": False}


def check(
    _world: World, _received: Received, fields: Mapping[str, object], required: tuple[str, ...]
) -> dict[str, str]:
    """Check sign, access code, version and required fields; every field as text, a list's joined by commas."""
    if fields.get("sign") != sign(fields):
        raise Refusal("sign_wrong" if fields.get("sign") else "sign_missing")
    for name in (*_TEXTS, *required):
        if fields.get(name) in (None, "", []):
            raise Refusal("field_missing", field=name)
    if fields["access_code"] not in PARTNERS:
        raise Refusal("partner_unknown")
    if fields["version"] != VERSION:
        raise Refusal("csss_version", version=str(fields["version"]))
    if not re.fullmatch(r"\d{10}|\d{13}", str(fields["timestamp"]), re.ASCII):
        raise Refusal("csss_time", time=str(fields["timestamp"]))
    return {name: _as_text(name, value) for name, value in fields.items() if value is not None}


def names(fields: Mapping[str, object]) -> tuple[str, str, str]:
    """The card and the order that a request names, each "" if it names none."""
    return _plain(fields, "device_id"), _plain(fields, "order_id"), ""


API = Api(check=check, success=success, refusal=refusal, names=names, done="0000")


def csss_calls() -> tuple[Call, ...]:
    """Return all calls that are played."""

    def call(name: str, path: str, required: tuple[str, ...], work: object) -> Call:
        return Call(name, "POST", f"/csss{path}", required, work, API)  # type: ignore[arg-type]  # one of those below

    return (
        call("queryDeviceFlowUsage", "/flow/queryDeviceFlowUsage", ("device_id",), usage),
        call("queryDevice", "/device/queryDevice", ("device_id",), device),
        call("syncAssetInfo", "/device/syncAssetInfo", (), cards_in_use),
        call("queryOrder", "/package/queryOrder", ("page_no", "page_size"), query_orders),
        call("renewPackage", "/package/renewPackage", ("order_id", "renew_period"), renew),
        call("orderPackage", "/package/orderPackage", ("device_id", "pay_amount", *_PACKAGE), order_package),
        call("batchOrderPackages", "/package/batchOrderPackages", ("deviceList", *_PACKAGE), order_many),
    )


# ------------------------------------------------------------------ reads


def usage(world: World, request: Texts) -> Data:
    """/flow/queryDeviceFlowUsage: what the order in use has used; nothing for a card without one (assumed)."""
    if request["device_id"] == PRINTED_CARD:
        return _usage(PRINTED_CARD, PRINTED_ORDER, "0", "0")
    card = _own_card(request, request["device_id"])
    in_use = _in_use(world, card.iccid)
    if in_use is None:
        return {"device_id": card.iccid, "order_code": None, "order_used_flow": None, "high_flow_balance": None}
    allowance = in_use.plan.allowance_mb or 0
    used = allowance * 3 // 4
    return _usage(card.iccid, in_use.order_no, str(used), str(allowance - used))


def _usage(iccid: str, order_code: str, used: str, left: str) -> Data:
    return {"device_id": iccid, "order_code": order_code, "order_used_flow": used, "high_flow_balance": left}


def device(world: World, request: Texts) -> Data:
    """/device/queryDevice: the card with its plan in use (invented: no field is printed)."""
    card = _own_card(request, request["device_id"])
    in_use = _in_use(world, card.iccid)
    shown: Data = {"device_id": card.iccid, "online": "1" if in_use else "0"}
    return shown | ({"package": _row(in_use)} if in_use else {})


def cards_in_use(_world: World, request: Texts) -> Data:
    """/device/syncAssetInfo: every card of the account, with the two printed fields."""
    ours = [card.iccid for card in _CARDS.values() if request["access_code"] in card.partners]
    states = ("2", "1", "3")
    return {"list": [{"assetId": iccid, "lifeCycle": states[place % 3]} for place, iccid in enumerate(ours)]}


def query_orders(world: World, request: Texts) -> Data:
    """/package/queryOrder: a page of all orders, newest first (printed but for most fields of a row)."""
    number, size = _whole(request, "page_no"), _whole(request, "page_size")
    found = [order for order in reversed(world.orders()) if _is_asked_for(order, request)]
    rows = found[(number - 1) * size : number * size]
    page = {
        "cur_page_no": number,
        "page_size": size,
        "total_count": len(found),
        "total_pages": -(-len(found) // size),
    }
    return {"page": page, "package_order": [_row(order) for order in rows], "package_order_num": len(rows)}


def _is_asked_for(order: Order, request: Texts) -> bool:
    wanted = {"device_id": order.iccid, "order_id": order.order_no, "order_status": _STATUS[order.status]}
    ours = order.partner_code == request["access_code"]
    return ours and all(request.get(name) in (None, "", value) for name, value in wanted.items())


def _row(order: Order) -> Data:
    return {
        "buyType": "2",
        "expireDate": _time(order.ends),
        "flow": str(order.plan.allowance_mb or 0),
        "orderCode": order.order_no,
        "orderStatus": _STATUS[order.status],
        "orderDate": _time(order.created),
        "packageCode": order.plan.package_code,
        "packageName": order.plan.name,
        "orderPeriod": str(order.periods),
        "deviceId": order.iccid,
    }


# ------------------------------------------------------------------ writes


def renew(world: World, request: Texts) -> Data:
    """/package/renewPackage: a used or unused order goes on for so many periods (printed)."""
    periods = _whole(request, "renew_period")
    if periods > _MOST_PERIODS:
        raise Refusal("csss_periods", most=_MOST_PERIODS, periods=periods)
    if request["order_id"] == PRINTED_ORDER:
        return {"order_expire_date": PRINTED_END, "order_id": PRINTED_ORDER}
    ours = [order for order in world.orders() if order.partner_code == request["access_code"]]
    order = next((each for each in ours if each.order_no == request["order_id"]), None)
    if order is None:
        raise Refusal("order_unknown")
    if order.status not in (OrderStatus.IN_USE, OrderStatus.WAITING):
        raise Refusal("csss_ended")
    order.periods += periods
    if order.ends is not None:
        order.ends += timedelta(days=order.plan.days * periods)
    ends = order.ends or world.now() + timedelta(days=order.days)
    return {"order_expire_date": _time(ends), "order_id": order.order_no}


def order_package(world: World, request: Texts) -> Data:
    """/package/orderPackage: an order by the partner's own contract (printed)."""
    order = _new_order(world, request, request["device_id"])
    return _receipt(order)


def order_many(world: World, request: Texts) -> Data:
    """/package/batchOrderPackages: one order a card, each card answered by itself (whether so: not clear)."""
    rows: list[Data] = []
    for iccid in request["deviceList"].split(","):
        try:
            order = _new_order(world, request, iccid)
        except Refusal as refused:
            rows.append({"device_id": iccid, "error": refused.code, "errorMsg": refused.message, "order_id": None})
        else:
            rows.append({"device_id": iccid, "error": "0000", "errorMsg": None, **_receipt(order)})
    return {"device_order": rows}


def _receipt(order: Order) -> Data:
    return {
        "order_id": order.order_no,
        "order_start_date": _time(order.starts) or None,
        "order_expire_date": _time(order.ends) or None,
    }


def _new_order(world: World, request: Texts, iccid: str) -> Order:
    card = _own_card(request, iccid)
    plan = _plan(card, request["package_code"])
    if request["pay_rst"] not in ("1", "2") or request["is_open"] not in ("0", "1"):
        raise Refusal("csss_flags")
    periods = _whole(request, "order_period")
    if not plan.minimum <= periods <= plan.maximum:
        raise Refusal("periods_out_of_range", minimum=plan.minimum, maximum=plan.maximum, periods=periods)
    number = int(PRINTED_RECEIPT.removeprefix("ORDER_")) + len(world.payments)
    order = Order(
        order_no=f"ORDER_{number}",
        pay_id=f"CONTRACT_{number}",
        iccid=card.iccid,
        partner_code=request["access_code"],
        plan=plan,
        periods=periods,
        created=world.now(),
        source="contract",
        status=OrderStatus.WAITING,
    )
    payment = world.add_order(order)
    if request["pay_rst"] == "2":
        payment.status, payment.decided = PaymentStatus.PAID, world.now()
    if request["is_open"] == "1":
        world.deliver(order, world.now())
    return order


# ------------------------------------------------------------------ values


def _own_card(request: Texts, iccid: str) -> SampleCard:
    card = _CARDS.get(iccid) or fleet_card(iccid)
    if card is None:
        raise Refusal("card_unknown", iccid=iccid)
    if request["access_code"] not in card.partners:
        raise Refusal("card_of_another_partner", iccid=iccid)
    return card


def _plan(card: SampleCard, code: str) -> Plan:
    found = next((plan for plan in card.plans() if plan.package_code == code), None)
    if found is None:
        raise Refusal("plan_not_for_card", package_code=code)
    return found


def _in_use(world: World, iccid: str) -> Order | None:
    return next((order for order in world.on_card(iccid) if order.status is OrderStatus.IN_USE), None)


def _time(moment: datetime | None) -> str:
    return f"{moment.astimezone(CALENDAR):%Y-%m-%d %H:%M:%S}" if moment else ""


def _whole(request: Texts, name: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,8}", request[name], re.ASCII):
        raise Refusal("csss_number", field=name)
    return int(request[name])


def _as_text(name: str, value: object) -> str:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ",".join(value)
    # Of these the pages say that they are integers.
    if isinstance(value, int) is not (name in ("page_no", "page_size", "renew_period")):
        raise Refusal("csss_number" if not isinstance(value, int) else "field_not_text", field=name)
    return str(value)


def _plain(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""
