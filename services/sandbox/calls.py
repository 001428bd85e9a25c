"""Every call of the Mall API as data: its name, its path, the fields it requires, and the function that does its work.

Replies are the documented ones where the documentation prints them, else the assumed ones
(linksfield-api.md sections 3 to 6 and 12). The work runs under the world's lock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from services.sandbox import orders, payments
from services.sandbox.answers import Document, refusal, success
from services.sandbox.fields import Received, check_request
from services.sandbox.orders import Data, Repeat, Texts
from services.sandbox.sisters import groups
from services.sandbox.world import World

Work = Callable[[World, Texts], Data]


class Api(NamedTuple):
    """How one API takes a request and answers it.

    `check` gives a request's fields as text or raises Refusal; `names` tells its card, order and payment, "" each where
    it has none; `done` is the code of a success.
    """

    check: Callable[[World, Received, Mapping[str, object], tuple[str, ...]], Mapping[str, str]]
    success: Callable[[object], Document]
    refusal: Callable[[str, str], Document]
    names: Callable[[Mapping[str, object]], tuple[str, str, str]]
    done: str


def _check(
    _world: World, _received: Received, fields: Mapping[str, object], required: tuple[str, ...]
) -> Mapping[str, str]:
    return check_request(fields, required)


def _names(fields: Mapping[str, object]) -> tuple[str, str, str]:
    card = _name(fields, "deviceCode") or _name(fields, "sim_id")
    return card, _name(fields, "orderNo"), _name(fields, "payId")


def _name(fields: Mapping[str, object], field: str) -> str:
    value = fields.get(field)
    return str(value) if isinstance(value, str | int) else ""


MALL = Api(check=_check, success=success, refusal=refusal, names=_names, done="S")


class Call(NamedTuple):
    """One call; `required` names the fields that must be there and not empty, the sign aside."""

    name: str
    method: str
    path: str
    required: tuple[str, ...]
    work: Work
    api: Api = MALL


# The pages differ over `version`: an absent one is accepted, another one is not.
_SIGNED = ("partnerCode",)
_TRADE = ("partnerCode", "tradeTime", "tradeType")
_CARD = ("deviceCode", "languageCode", "mark", "terminal", *_TRADE)
_ORDER = ("orderNo", "orderPeriod", "packageCode", "payAmount", "payCurrency", "payId")
_STRIPE = (*_TRADE, "payAmount", "payCurrency", "payId")

# The documented example sends languageCode and orgOrderId empty: neither is required here (the tail is assumed).
_RECORD = (
    "deviceCode",
    "mark",
    "terminal",
    *_TRADE,
    *_ORDER,
    "payResultDate",
    "payRst",
    "payStatus",
    "payType",
)


def _group_cards(group: str) -> Call:
    path = f"/topup/mall/bundle-groups/{group}/sims"
    return Call("bundleGroupSims", "GET", path, _SIGNED, partial(groups.cards, group))


def mall_calls(repeat: Repeat) -> tuple[Call, ...]:
    """Return all calls; `repeat` is what happens to an order number that was used before."""
    return (
        Call("singleVerify", "POST", "/vshop/singleVerify", _CARD, orders.verify),
        Call("singleServicePlanPage", "POST", "/vshop/singleServicePlanPage", _CARD, orders.query_plans),
        Call("singleQueryOrder", "POST", "/vshop/singleQueryOrder", _CARD, orders.query_orders),
        Call("queryAutoRenewalRecord", "POST", "/vshop/queryAutoRenewalRecord", _CARD, orders.query_renewal),
        Call(
            "cancelAutoRenewalRecord",
            "POST",
            "/vshop/cancelAutoRenewalRecord",
            (*_CARD, "orderNo", "payId"),
            orders.cancel_renewal,
        ),
        Call(
            "singleOrder", "POST", "/vshop/singleOrder", (*_CARD, *_ORDER), partial(orders.place_order, repeat=repeat)
        ),
        Call(
            "SynOrderInfo",
            "POST",
            "/vshop/synPartner/SynOrderInfo",
            _RECORD,
            partial(orders.record_order, repeat=repeat),
        ),
        Call("resultQuery", "POST", "/payment/resultQuery", (*_TRADE, "payId"), payments.query_result),
        Call("resultConfirm", "POST", "/payment/resultConfirm", (*_TRADE, "payId"), payments.confirm_result),
        Call("stripePay", "POST", "/payment/stripePay", _STRIPE, payments.authorise_payment),
        Call("stripeSub", "POST", "/payment/stripeSub", _STRIPE, payments.authorise_subscription),
        Call(
            "stripeSubDirectly",
            "POST",
            "/payment/stripeSubDirectly",
            (*_STRIPE, "email", "plan_id", "pm_id"),
            payments.start_subscription,
        ),
        Call("mallOrder", "GET", "/topup/mall/order", _SIGNED, orders.order_details),
    )


def group_calls() -> tuple[Call, ...]:
    """Return the calls about bundle groups: one for each group that is there."""
    bundles = Call("bundleGroups", "GET", "/topup/mall/bundle-groups/bundles", _SIGNED, groups.bundles)
    return (bundles, *map(_group_cards, groups.GROUPS))
