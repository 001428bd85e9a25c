"""From a checked order to the request that places or records it."""

from __future__ import annotations

from services.mall import assumptions, endpoints
from services.records import Money, OrderDraft, OrderNumbers, PaidProof


def card_order(draft: OrderDraft, numbers: OrderNumbers) -> endpoints.OrderRequest:
    """The request of /singleOrder."""
    return endpoints.OrderRequest(
        **_order_fields(draft, numbers.order_no), **money_fields(draft.total), payId=numbers.pay_id
    )


def paid_order(draft: OrderDraft, paid: PaidProof, numbers: OrderNumbers) -> endpoints.PaidOrderRequest:
    """The request of /synPartner/SynOrderInfo."""
    return endpoints.PaidOrderRequest(
        **_order_fields(draft, numbers.order_no),
        **money_fields(paid.money),
        payId=paid.pay_id,
        payAccount=assumptions.PAY_ACCOUNT,
        payType=paid.pay_type,
        payResultDate=assumptions.payment_time_text(paid.paid_at),
        payRst=assumptions.PAID_RESULT,
        payStatus=assumptions.PAID_STATUS,
    )


def order(draft: OrderDraft, numbers: OrderNumbers) -> endpoints.OrderRequest:
    """The request that this order is sent with: by card, or paid to our shop."""
    return card_order(draft, numbers) if draft.paid is None else paid_order(draft, draft.paid, numbers)


def subscription(
    pay_id: str, money: Money, email: str, stripe_plan_id: str, method_id: str
) -> endpoints.SubscribeRequest:
    """The request of /stripeSubDirectly."""
    return endpoints.SubscribeRequest(
        payId=pay_id,
        payAmount=assumptions.amount_text(money),
        payCurrency=money.currency.lower(),  # documented in lower case here, and only here
        email=email,
        plan_id=stripe_plan_id,
        pm_id=method_id,
    )


def _order_fields(draft: OrderDraft, order_no: str) -> dict[str, str]:
    """Name what /singleOrder and SynOrderInfo share of an order."""
    return {
        "deviceCode": draft.iccid,
        "autoRenewal": assumptions.AUTO_RENEWAL if draft.auto_renewal else assumptions.SINGLE_PURCHASE,
        "orderNo": order_no,
        "requestOrderId": order_no,
        "orderPeriod": str(draft.periods),
        "packageCode": draft.plan.package_code,
        "servicePlanCode": draft.plan.plan_code,
        "servicePlanShowName": draft.plan.name,
    }


def money_fields(money: Money) -> dict[str, str]:
    """The two fields of an amount."""
    return {"payAmount": assumptions.amount_text(money), "payCurrency": money.currency}
