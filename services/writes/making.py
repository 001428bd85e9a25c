"""Making the business of a write from what the agent chose; nothing of it changes after Review."""

from __future__ import annotations

import msgspec

from services.records import Money, OrderDraft, Renewal
from services.writes.records import Private, Write
from services.writes.states import What


def order_write(draft: OrderDraft) -> Write:
    """An order by card, or one our shop was paid for (then the payId is the shop's). Numbers come at Review."""
    # The extra fields of a plan are shown, never sent: the journal does not need them.
    lean = msgspec.structs.replace(draft, plan=msgspec.structs.replace(draft.plan, fields=()))
    return Write(
        what=What.PLACE_ORDER if draft.paid is None else What.RECORD_ORDER,
        iccid=draft.iccid,
        pay_id=draft.paid.pay_id if draft.paid else "",
        draft=lean,
        plan_name=draft.plan.name,
        plan_code=draft.plan.plan_code,
        money=draft.total,
    )


def stop_write(iccid: str, renewal: Renewal) -> Write:
    """The end of an auto-renewal, named by its own numbers."""
    return Write(
        what=What.STOP_RENEWAL,
        iccid=iccid,
        order_no=renewal.order_no,
        pay_id=renewal.pay_id,
        renewal=msgspec.structs.replace(renewal, fields=()),
        plan_name=renewal.plan_name,
    )


def subscription_write(
    iccid: str, order_no: str, pay_id: str, plan_name: str, money: Money, stripe_plan_id: str, private: Private
) -> Write:
    """A subscription to the order of this payId; the e-mail address and payment method are kept masked."""
    return Write(
        what=What.CREATE_SUBSCRIPTION,
        iccid=iccid,
        order_no=order_no,
        pay_id=pay_id,
        plan_name=plan_name,
        money=money,
        stripe_plan_id=stripe_plan_id,
        email=mask_email(private.email),
        payment_method=mask_method(private.payment_method),
    )


def confirmation_write(
    iccid: str, order_no: str, pay_id: str, plan_name: str = "", money: Money | None = None
) -> Write:
    """A request to Linksfield to confirm the result of a payment."""
    return Write(
        what=What.CONFIRM_PAYMENT, iccid=iccid, order_no=order_no, pay_id=pay_id, plan_name=plan_name, money=money
    )


def is_private_of(write: Write, private: Private | None) -> bool:
    """Whether these are, as far as the masks tell, the e-mail address and payment method of this write."""
    if write.what is not What.CREATE_SUBSCRIPTION:
        return True
    if private is None:
        return False
    masked = (mask_email(private.email), mask_method(private.payment_method))
    return masked == (write.email, write.payment_method)


def mask_email(address: str) -> str:
    """`anna@example.com` as `a***@example.com`."""
    name, at, host = address.partition("@")
    return f"{name[:1]}***{at}{host}" if address else ""


def mask_method(method: str) -> str:
    """`pm_1GnMUDLnVNBddzslXw7xuoe6` as `pm_***uoe6`."""
    return f"{method[:3]}***{method[-4:]}" if len(method) > 8 else "***" if method else ""
