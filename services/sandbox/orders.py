"""The calls about cards, plans, orders and renewals (base /vshop, and GET /topup/mall/order)."""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from services.sandbox.answers import Rows
from services.sandbox.refusals import Refusal
from services.sandbox.sample_cards import SampleCard, fleet_card, sample_cards
from services.sandbox.sample_plans import Plan
from services.sandbox.world import Order, OrderStatus, PaymentStatus, World, day

Texts = Mapping[str, str]
Data = dict[str, object]

# The word beside payStatus "1" on the pages.
_PAID_WORDS = "SUCCESS"
_CARDS = {card.iccid: card for card in sample_cards()}


class Repeat(enum.Enum):
    """What happens to an order number that was used before; the real server's rule is not documented."""

    NONE = "none"  # nothing recognises it: a second order
    SAME_ANSWER = "same-answer"  # answered as the first time, without a second order
    REFUSE = "refuse"


# ------------------------------------------------------------------ reads


def verify(_world: World, request: Texts) -> Data:
    """/singleVerify: is this card one of this partner's (reply assumed)."""
    return _card_head(request, _own_card(request))


def query_plans(_world: World, request: Texts) -> Data:
    """/singleServicePlanPage: the plans this card may buy (reply assumed); `area` in English or Chinese filters."""
    card = _own_card(request)
    rows = _plan_rows(card, request["languageCode"], request.get("area", ""))
    return _card_head(request, card) | {"servicePlanList": rows}


@functools.lru_cache(maxsize=64)
def _plan_rows(card: SampleCard, language: str, area: str) -> Rows:
    return Rows(plan.as_reply(language) for plan in card.plans() if plan.is_in(area))


def query_orders(world: World, request: Texts) -> Data:
    """/singleQueryOrder: the order in use and those waiting (documented)."""
    card = _own_card(request)
    rows = [_order_row(order, world.now()) for order in world.on_card(card.iccid)]
    return _card_head(request, card) | {"orderList": rows}


def query_renewal(world: World, request: Texts) -> Data:
    """/queryAutoRenewalRecord: the renewal in force (documented), `{}` if there is none (assumed)."""
    card = _own_card(request)
    renewal = world.renewals.get(card.iccid)
    if renewal is None:
        return {}
    order = renewal.order
    return _card_head(request, card) | {
        "orderNo": order.order_no,
        "orderPeriod": str(order.periods),
        "packageType": order.plan.package_type,
        "payId": order.pay_id,
        "servicePlanShowName": order.plan.name,
        "subscriptionTime": f"{day(renewal.since):%Y.%m.%d}",
    }


def order_details(world: World, request: Texts) -> Data:
    """GET /mall/order: the first filled search field counts, the latest paid order wins (reply assumed)."""
    found = [order for order in _searched(world, request) if order.partner_code == request["partnerCode"]]
    if not found:
        raise Refusal("order_unknown")
    paid = [order for order in found if order.status is not OrderStatus.UNPAID]
    order = (paid or found)[-1]
    payment = world.payments[order.pay_id]
    return {
        "partnerCode": request["partnerCode"],
        "purchase_order_id": order.request_order_id or order.order_no,
        "order_id": order.order_no,
        "sim_id": order.iccid,
        "payId": order.pay_id,
        "servicePlanCode": order.plan.plan_code,
        "servicePlanShowName": order.plan.name,
        "packageCode": order.plan.package_code,
        "orderPeriod": str(order.periods),
        "payAmount": str(payment.amount),
        "payCurrency": payment.currency,
        "payStatus": payment.status.value,
        "createTime": f"{order.created:%Y-%m-%d %H:%M:%S}",
    }


def _searched(world: World, request: Texts) -> list[Order]:
    orders = world.orders()
    if wanted := request.get("purchase_order_id"):
        return [order for order in orders if wanted in (order.request_order_id, order.order_no)]
    if wanted := request.get("order_id"):
        return [order for order in orders if wanted in (order.order_no, order.pay_id)]
    if wanted := request.get("sim_id"):
        return [order for order in orders if order.iccid == wanted]
    raise Refusal("nothing_searched")


def _own_card(request: Texts) -> SampleCard:
    card = _CARDS.get(request["deviceCode"]) or fleet_card(request["deviceCode"])
    if card is None:
        raise Refusal("card_unknown", iccid=request["deviceCode"])
    if request["partnerCode"] not in card.partners:
        raise Refusal("card_of_another_partner", iccid=card.iccid)
    return card


def _card_head(request: Texts, card: SampleCard) -> Data:
    return {"partnerCode": request["partnerCode"], "deviceCode": card.iccid}


def _order_row(order: Order, now: datetime) -> Data:
    row: Data = {
        "orderStatus": "1",
        "servicePlanShowName": order.plan.name,
        "time": str(order.periods * order.plan.time),
        "unit": order.plan.unit,
    }
    if order.ends is None:
        return row | {"remainingDays": str(order.days)}
    left = (day(order.ends) - day(now)).days
    return row | {"orderStatus": "2", "expireDate": f"{day(order.ends):%Y-%m-%d}", "remainingDays": str(left)}


# ------------------------------------------------------------------ writes


def place_order(world: World, request: Texts, repeat: Repeat) -> Data:
    """/singleOrder: an order by card, which waits, unlisted, for its payment (documented)."""
    return _answered_once(world, request, repeat) or _receipt(_new_order(world, request, "customer"))


def record_order(world: World, request: Texts, repeat: Repeat) -> Data:
    """/synPartner/SynOrderInfo: an order the partner has been paid for, delivered at once (tail and reply assumed)."""
    if answer := _answered_once(world, request, repeat):
        return answer
    if request["payStatus"] != PaymentStatus.PAID.value:
        raise Refusal("pay_status", status=request["payStatus"])
    if request["payRst"] != _PAID_WORDS:
        raise Refusal("pay_result", result=request["payRst"], status=request["payStatus"])
    _check_date(request["payResultDate"])
    order = _new_order(world, request, "recorded")
    payment = world.payments[order.pay_id]
    if payment.status is not PaymentStatus.PAID:
        payment.pay_type = request["payType"]
        world.decide(payment, paid=True)
    return _receipt(order)


def cancel_renewal(world: World, request: Texts) -> Data:
    """/cancelAutoRenewalRecord: end the renewal whose numbers these are; the reply's data is `{}` (documented)."""
    card = _own_card(request)
    renewal = world.renewals.get(card.iccid)
    if renewal is None:
        raise Refusal("no_renewal")
    if (renewal.order.order_no, renewal.order.pay_id) != (request["orderNo"], request["payId"]):
        raise Refusal("renewal_numbers")
    del world.renewals[card.iccid]
    return {}


def _answered_once(world: World, request: Texts, repeat: Repeat) -> Data | None:
    """Return the first answer to a repeated order number where the sandbox recognises it. Refusal if it refuses."""
    if repeat is Repeat.NONE:
        return None
    ours = [order for order in world.orders() if order.partner_code == request["partnerCode"]]
    earlier = next((order for order in ours if order.order_no == request["orderNo"]), None)
    if repeat is Repeat.SAME_ANSWER:
        return _receipt(earlier) if earlier else None
    if earlier:
        raise Refusal("order_no_used", order_no=earlier.order_no)
    if request["payId"] in world.payments:
        raise Refusal("pay_id_used", pay_id=request["payId"])
    return None


def _receipt(order: Order) -> Data:
    return {
        "deviceCode": order.iccid,
        "orderNo": order.order_no,
        "partnerCode": order.partner_code,
        "payId": order.pay_id,
    }


def _new_order(world: World, request: Texts, source: str) -> Order:
    card = _own_card(request)
    plan = _plan_of(card, request)
    periods = _periods(plan, request["orderPeriod"])
    renews = _renews(plan, request.get("autoRenewal") or "0")
    check_amount(request, plan.amount(periods), plan.currency)
    _check_pay_id(world, request)
    order = Order(
        order_no=request["orderNo"],
        pay_id=request["payId"],
        iccid=card.iccid,
        partner_code=request["partnerCode"],
        plan=plan,
        periods=periods,
        created=world.now(),
        renews=renews,
        source=source,
        request_order_id=request.get("requestOrderId", ""),
    )
    world.add_order(order)
    return order


def _plan_of(card: SampleCard, request: Texts) -> Plan:
    code, plan_code = request["packageCode"], request.get("servicePlanCode")
    plans = [plan for plan in card.plans() if plan.package_code == code]
    if not plans:
        raise Refusal("plan_not_for_card", package_code=code)
    if plan_code and plan_code != plans[0].plan_code:
        raise Refusal("plan_codes_differ", plan_code=plan_code, package_code=code)
    return plans[0]


def _periods(plan: Plan, text: str) -> int:
    if not re.fullmatch(r"\d{1,18}", text, re.ASCII):
        raise Refusal("periods_not_a_number", periods=text)
    if not plan.minimum <= int(text) <= plan.maximum:
        raise Refusal("periods_out_of_range", minimum=plan.minimum, maximum=plan.maximum, periods=int(text))
    return int(text)


def _renews(plan: Plan, flag: str) -> bool:
    if flag not in ("0", "1"):
        raise Refusal("auto_renewal_flag", flag=flag)
    if flag == "1" and not plan.stripe_plan_id:
        raise Refusal("plan_does_not_renew", plan=plan.name)
    return flag == "1"


def check_amount(request: Texts, expected: Decimal, currency: str) -> None:
    """Compare payAmount and payCurrency (in either case: one documented example is lower case). Refusal if wrong."""
    amount = request["payAmount"]
    if not re.fullmatch(r"\d{1,12}(\.\d{1,9})?", amount, re.ASCII):
        raise Refusal("amount_not_a_number", amount=amount)
    if Decimal(amount) != expected:
        raise Refusal("amount_wrong", expected=str(expected), amount=amount)
    if request["payCurrency"].upper() != currency:
        raise Refusal("currency_wrong", expected=currency, currency=request["payCurrency"])


def _check_pay_id(world: World, request: Texts) -> None:
    """Refuse a payment id of another partner; one of ours sent again adds to its payment."""
    payment = world.payments.get(request["payId"])
    if payment is not None and payment.partner_code != request["partnerCode"]:
        raise Refusal("pay_id_used", pay_id=request["payId"])


def _check_date(text: str) -> None:
    try:
        datetime.strptime(text, "%Y-%m-%d %H:%M:%S")
    except ValueError:
        raise Refusal("pay_date", date=text) from None
