"""The calls about payments (base /payment)."""

from __future__ import annotations

from datetime import timedelta

from services.sandbox import stripe
from services.sandbox.orders import Data, Texts, check_amount
from services.sandbox.refusals import Refusal
from services.sandbox.sample_cards import DELIVERY_SECONDS
from services.sandbox.world import OrderStatus, Payment, PaymentStatus, World

_RESULT_WORDS = {PaymentStatus.PAID: "SUCCESS", PaymentStatus.PENDING: "PENDING", PaymentStatus.FAILED: "FAIL"}


def query_result(world: World, request: Texts) -> Data:
    """/resultQuery: how a payment stands (reply assumed); payResultDate (UTC here) only once it is decided."""
    payment = _own_payment(world, request)
    data: Data = {
        "payId": payment.pay_id,
        "orderNo": payment.orders[0].order_no,
        "payStatus": payment.status.value,
        "payRst": _RESULT_WORDS[payment.status],
        "payAmount": str(payment.amount),
        "payCurrency": payment.currency,
        "payType": payment.pay_type,
    }
    if payment.decided:
        data["payResultDate"] = f"{payment.decided:%Y-%m-%d %H:%M:%S}"
    return data


def confirm_result(world: World, request: Texts) -> Data:
    """/resultConfirm (assumed): has a paid order that is not on its card delivered after DELIVERY_SECONDS."""
    payment = _own_payment(world, request)
    if payment.status is not PaymentStatus.PAID:
        raise Refusal("payment_open", pay_id=payment.pay_id)
    for order in payment.orders:
        if order.status is OrderStatus.UNDELIVERED:
            world.deliver_later(order, world.now() + timedelta(seconds=DELIVERY_SECONDS))
    return {"payId": payment.pay_id, "orderNo": payment.orders[0].order_no}


def authorise_payment(world: World, request: Texts) -> Data:
    """/stripePay (assumed): what Stripe's own software needs to take one payment."""
    return stripe.authorise(world, _open_payment(world, request), "pi")


def authorise_subscription(world: World, request: Texts) -> Data:
    """/stripeSub (assumed): what Stripe's own software needs to keep a payment method."""
    payment = _open_payment(world, request)
    _check_renews(payment)
    return stripe.authorise(world, payment, "seti")


def start_subscription(world: World, request: Texts) -> Data:
    """/stripeSubDirectly: pays the order and puts its auto-renewal in force (documented)."""
    payment = _own_payment(world, request)
    _check_renews(payment)
    order = payment.orders[0]
    if order.iccid in world.renewals:
        raise Refusal("renewal_exists")
    check_amount(request, payment.amount, payment.currency)
    if request["plan_id"] != order.plan.stripe_plan_id:
        raise Refusal("stripe_plan_wrong")
    if payment.status is not PaymentStatus.PAID:
        world.decide(payment, paid=True)
    world.start_renewal(order)
    return {
        "customer_id": f"cus_{order.order_no}",
        "pay_method": request["pm_id"],
        "product_id": f"prod_{order.plan.package_code}",
        "status": "active",
        "sub_id": f"sub_{order.order_no}",
    }


def _own_payment(world: World, request: Texts) -> Payment:
    payment = world.payments.get(request["payId"])
    if payment is None or payment.partner_code != request["partnerCode"]:
        raise Refusal("payment_unknown", pay_id=request["payId"])
    return payment


def _open_payment(world: World, request: Texts) -> Payment:
    payment = _own_payment(world, request)
    if payment.status is PaymentStatus.PAID:
        raise Refusal("payment_made", pay_id=payment.pay_id)
    check_amount(request, payment.amount, payment.currency)
    return payment


def _check_renews(payment: Payment) -> None:
    if not payment.orders[0].renews:
        raise Refusal("order_does_not_renew", pay_id=payment.pay_id)
