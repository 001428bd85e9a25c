"""Which fields of a reply our decoding reads by name, and which of a given reply it does not.

Documented names: linksfield-api.md sections 3 to 5; assumed ones: section 12.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from services.inspector.json_lines import Line
from services.mall import assumptions, endpoints
from services.mall.prices import is_price_field
from services.wire.voices import OWN_WORDS

_ENVELOPE = frozenset({"operateCode", "message", "data"})
_CARD = ("partnerCode", "deviceCode")
# A card that is refused by a code of its own (documented for the older calls), and its words.
_REFUSED_CARD = ("tradeRstCode", *OWN_WORDS)
_RECEIPT = (*_CARD, "orderNo", "payId")
_ORDER = ("orderStatus", "servicePlanShowName", "time", "unit", "expireDate", "remainingDays")
_RENEWAL = (
    *(*_RECEIPT, "orderPeriod", "packageType", "servicePlanShowName", "subscriptionTime"),
    *(*assumptions.RENEWAL_FLAGS, *assumptions.RENEWAL_STATES),
)
_PAYMENT = ("payId", "orderNo", "payStatus", "payRst", "payResultDate", "payType", "payAmount")
_STRIPE = ("client_secret", "publishable_key")


def _below(name: str, fields: Iterable[str]) -> tuple[str, ...]:
    return (name, *(f"{name}.{field}" for field in fields))


_PLAN = (
    *("servicePlanCode", "servicePlanShowName", "packageName", "packageCode", "packageType", "area", "coverCountry"),
    *("packageFlow", *assumptions.PRICE_NAMES, *assumptions.CURRENCY_NAMES, "time", "unit", "minOrderPeriod"),
    *("maxOrderPeriod", "autoRenewal", "plan_id", "packageShowName"),
    *_below(assumptions.CURRENCY_LIST, ("currencyAbbr", "price")),
)

# Paths inside `data`. An endpoint that is not here answers fields that nobody has named yet (GET /mall/order).
KNOWN: Mapping[str, frozenset[str]] = {
    endpoint.name: frozenset(fields)
    for endpoint, fields in (
        (endpoints.VERIFY, (*_CARD, *_REFUSED_CARD)),
        # Plans stand in a list of whatever name, or `data` is the list itself; only the assumed name is a known one.
        (endpoints.PLANS, (*_CARD, *assumptions.TOTAL_NAMES, *_PLAN, *_below(assumptions.PLAN_LIST, _PLAN))),
        (endpoints.ORDERS, (*_CARD, *assumptions.TOTAL_NAMES, *_below("orderList", _ORDER))),
        (endpoints.RENEWAL, _RENEWAL),
        (endpoints.PLACE_ORDER, _RECEIPT),
        (endpoints.RECORD_PAID_ORDER, _RECEIPT),
        (endpoints.STOP_RENEWAL, _RECEIPT),
        (endpoints.PAYMENT_RESULT, (*_PAYMENT, *assumptions.CURRENCY_NAMES)),
        (endpoints.CONFIRM_PAYMENT, ("payId", "orderNo")),
        (endpoints.AUTHORISE_PAYMENT, _STRIPE),
        (endpoints.AUTHORISE_SUBSCRIPTION, _STRIPE),
        (endpoints.SUBSCRIBE, ("customer_id", "pay_method", "product_id", "status", "sub_id")),
    )
}


def unrecognised_lines(endpoint_name: str, lines: tuple[Line, ...]) -> Iterator[int]:
    """Yield the numbers (from 0) of the lines on which a field begins that our decoding does not know.

    The text may be redacted or cut off. Inside an unknown field nothing further is named. A call whose reply nobody
    has described and an unknown call have none.
    """
    if endpoint_name not in KNOWN:
        return
    bare = not any(line.path in ("operateCode", "data") for line in lines)
    unknown = ""
    for number, line in enumerate(lines):
        path = f"data.{line.path}" if bare and line.path else line.path
        if not path or (unknown and path.startswith(f"{unknown}.")):
            continue
        unknown = "" if _is_known(endpoint_name, path) else path
        if unknown:
            yield number


def _is_known(endpoint_name: str, path: str) -> bool:
    if path in _ENVELOPE:
        return True
    inside = path.removeprefix("data.")
    if inside == path:
        return False
    if inside in KNOWN[endpoint_name]:
        return True
    row, _, name = inside.rpartition(".")
    return endpoint_name == endpoints.PLANS.name and row in ("", assumptions.PLAN_LIST) and is_price_field(name)
