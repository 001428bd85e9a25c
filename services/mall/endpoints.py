"""Every call of the Mall API as data: adding an endpoint is adding one entry and its request record.

Field names are the wire's own names. A field that is "" has no value and is never sent (assumed: both readings of
the signing rule then agree). Sources: linksfield-api.md sections 4 to 6.1; assumed calls: section 12.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Literal, NamedTuple, TypeVar

import msgspec
from msgspec.structs import asdict

from services.errors import BadInput
from services.mall import assumptions
from services.mall.signing import NotUtf8, canonical_json, compact_json, digest
from services.records import Provenance, Record
from services.wire.limits import MIB, ReplyCost

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

BaseName = Literal["vshop", "payment", "topup"]
VERSION = "3.0"  # documented


class Request(Record, frozen=True):
    """The parameters of every call (documented, section 1.3)."""

    partnerCode: str = ""
    version: str = VERSION


class TimedRequest(Request, frozen=True):
    """A POST: `tradeTime` is epoch milliseconds as text; `tradeType` the interface name (documented, section 1.4)."""

    tradeTime: str = ""
    tradeType: str = ""


class CardRequest(TimedRequest, frozen=True):
    """What every Vshop call carries (documented, section 1.4): `deviceCode` is the ICCID."""

    deviceCode: str = ""
    languageCode: str = ""
    mark: str = assumptions.MARK
    terminal: str = assumptions.TERMINAL


class VerifyRequest(CardRequest, frozen=True):
    """/singleVerify (documented); `url` is the front end's login address (meaning inferred)."""

    url: str = ""


class PlansRequest(CardRequest, frozen=True):
    """/singleServicePlanPage (documented); `area` filters by region."""

    area: str = ""


class OrderRequest(CardRequest, frozen=True):
    """/singleOrder (documented): `payAmount` is a decimal string for all periods, `payCurrency` ISO 4217."""

    autoRenewal: str = ""
    orderNo: str = ""
    orderPeriod: str = ""
    packageCode: str = ""
    payAmount: str = ""
    payCurrency: str = ""
    payId: str = ""
    requestOrderId: str = ""
    servicePlanCode: str = ""
    servicePlanShowName: str = ""


class PaidOrderRequest(OrderRequest, frozen=True):
    """/synPartner/SynOrderInfo: documented up to `payUnit`, its tail is assumed.

    `payResultDate` is yyyy-MM-dd HH:mm:ss; `payAccount`, `payUnit` and `orgOrderId` have no known meaning.
    """

    orgOrderId: str = ""
    payAccount: str = ""
    payResultDate: str = ""
    payRst: str = ""
    payStatus: str = ""
    payType: str = ""
    payUnit: str = ""


class StopRenewalRequest(CardRequest, frozen=True):
    """/cancelAutoRenewalRecord (documented, all fields required)."""

    orderNo: str = ""
    payId: str = ""


class PaymentRequest(TimedRequest, frozen=True):
    """What every Payment call carries (documented, section 5)."""

    payId: str = ""


class AuthorisePaymentRequest(PaymentRequest, frozen=True):
    """Stripe authorisations (assumed); `email` may be left out."""

    payAmount: str = ""
    payCurrency: str = ""
    email: str = ""


class SubscribeRequest(AuthorisePaymentRequest, frozen=True):
    """/stripeSubDirectly (documented): `payCurrency` in lower case, `pm_id` a Stripe payment method."""

    plan_id: str = ""
    pm_id: str = ""


class OrderDetailsRequest(Request, frozen=True):
    """GET /mall/order (documented): the first non-empty of the three counts, in this order; `sim_id` is the ICCID."""

    purchase_order_id: str = ""
    order_id: str = ""
    sim_id: str = ""


_Request = TypeVar("_Request", bound=Request)


class BundleGroupsRequest(Request, frozen=True):
    """GET /mall/bundle-groups/bundles (documented): nothing but what every call carries."""


class GroupCardsRequest(Request, frozen=True):
    """GET /mall/bundle-groups/{group_id}/sims: `group_id` stands in the path.

    Two documented rules differ on whether it is signed: the pages of these calls say no, and count here.
    """

    group_id: str = ""


class Endpoint(Record, frozen=True):
    """One call. `safe` calls change nothing and may be repeated.

    For safe calls, `marks` are field names of which a reply without an envelope must carry one to be taken as this
    call's data; `may_be_empty`: a bare `{}` is taken as well. `provenance` is the request's, `reply_known` the reply's.
    """

    name: str
    base: BaseName
    path: str
    request: type[Request]
    safe: bool
    cost: ReplyCost = ReplyCost()
    marks: frozenset[str] = frozenset()
    may_be_empty: bool = False
    method: str = "POST"
    provenance: Provenance = Provenance.DOCUMENTED
    reply_known: Provenance = Provenance.DOCUMENTED


VERIFY = Endpoint(
    name="singleVerify",
    base="vshop",
    path="/singleVerify",
    request=VerifyRequest,
    safe=True,
    marks=frozenset({"deviceCode"}),
    reply_known=Provenance.ASSUMED,
)
PLANS = Endpoint(
    name="singleServicePlanPage",
    base="vshop",
    path="/singleServicePlanPage",
    request=PlansRequest,
    safe=True,
    cost=ReplyCost(size=16 * MIB, tokens=600_000),  # ten thousand plans of thirty fields
    marks=frozenset({"deviceCode", assumptions.PLAN_LIST}),
    reply_known=Provenance.ASSUMED,
)
PLACE_ORDER = Endpoint(
    name="singleOrder",
    base="vshop",
    path="/singleOrder",
    request=OrderRequest,
    safe=False,
    reply_known=Provenance.INFERRED,  # its fields are printed, without the envelope that they stand in
)
ORDERS = Endpoint(
    name="singleQueryOrder",
    base="vshop",
    path="/singleQueryOrder",
    request=CardRequest,
    safe=True,
    marks=frozenset({"orderList"}),
)
RENEWAL = Endpoint(
    name="queryAutoRenewalRecord",
    base="vshop",
    path="/queryAutoRenewalRecord",
    request=CardRequest,
    safe=True,
    marks=frozenset({"orderNo", "payId"}),
    may_be_empty=True,
    reply_known=Provenance.INFERRED,  # its fields are printed, without the envelope that they stand in
)
STOP_RENEWAL = Endpoint(
    name="cancelAutoRenewalRecord",
    base="vshop",
    path="/cancelAutoRenewalRecord",
    request=StopRenewalRequest,
    safe=False,
    reply_known=Provenance.INFERRED,  # its fields are printed, without the envelope that they stand in
)
RECORD_PAID_ORDER = Endpoint(
    name="SynOrderInfo",
    base="vshop",
    path="/synPartner/SynOrderInfo",
    request=PaidOrderRequest,
    safe=False,
    provenance=Provenance.ASSUMED,
    reply_known=Provenance.ASSUMED,
)
SUBSCRIBE = Endpoint(
    name="stripeSubDirectly",
    base="payment",
    path="/stripeSubDirectly",
    request=SubscribeRequest,
    safe=False,
    reply_known=Provenance.INFERRED,  # its fields are printed, without the envelope that they stand in
)
PAYMENT_RESULT = Endpoint(
    name="resultQuery",
    base="payment",
    path="/resultQuery",
    request=PaymentRequest,
    safe=True,
    marks=frozenset({"payId", "payStatus"}),
    reply_known=Provenance.ASSUMED,
)
AUTHORISE_PAYMENT = Endpoint(
    name="stripePay",
    base="payment",
    path="/stripePay",
    request=AuthorisePaymentRequest,
    safe=False,
    provenance=Provenance.ASSUMED,
    reply_known=Provenance.ASSUMED,
)
AUTHORISE_SUBSCRIPTION = Endpoint(
    name="stripeSub",
    base="payment",
    path="/stripeSub",
    request=AuthorisePaymentRequest,
    safe=False,
    provenance=Provenance.ASSUMED,
    reply_known=Provenance.ASSUMED,
)
CONFIRM_PAYMENT = Endpoint(
    name="resultConfirm",
    base="payment",
    path="/resultConfirm",
    request=PaymentRequest,
    safe=False,
    provenance=Provenance.ASSUMED,
    reply_known=Provenance.ASSUMED,
)
ORDER_DETAILS = Endpoint(
    name="mallOrder",
    base="topup",
    path="/mall/order",
    request=OrderDetailsRequest,
    safe=True,
    marks=frozenset({"purchase_order_id", "order_id", "sim_id", "orderNo", "deviceCode"}),
    method="GET",
    provenance=Provenance.INFERRED,  # its base, and which of our numbers is which of its parameters
    reply_known=Provenance.ASSUMED,
)
BUNDLES = Endpoint(
    name="bundleGroups",
    base="topup",
    path="/mall/bundle-groups/bundles",
    request=BundleGroupsRequest,
    safe=True,
    cost=ReplyCost(size=8 * MIB, tokens=1_000_000),
    method="GET",
    reply_known=Provenance.ASSUMED,
)
GROUP_CARDS = Endpoint(
    name="bundleGroupSims",
    base="topup",
    path="/mall/bundle-groups/{group_id}/sims",
    request=GroupCardsRequest,
    safe=True,
    cost=ReplyCost(size=8 * MIB, tokens=1_000_000),
    method="GET",
    reply_known=Provenance.ASSUMED,
)

ENDPOINTS: tuple[Endpoint, ...] = (
    VERIFY,
    PLANS,
    PLACE_ORDER,
    ORDERS,
    RENEWAL,
    STOP_RENEWAL,
    RECORD_PAID_ORDER,
    SUBSCRIBE,
    PAYMENT_RESULT,
    AUTHORISE_PAYMENT,
    AUTHORISE_SUBSCRIPTION,
    CONFIRM_PAYMENT,
    ORDER_DETAILS,
)

GROUP_ENDPOINTS: tuple[Endpoint, ...] = (BUNDLES, GROUP_CARDS)
"""Calls about no card and no payment: no order of a card ever rests on what they answer."""


class Signed(NamedTuple):
    """A request ready to send: its parameters with `sign`, in key order, and the text that was signed."""

    params: dict[str, str]
    canonical: str

    @property
    def body(self) -> str:
        """The parameters as the JSON text of a POST: the very text that the sign was made of, and the sign."""
        return compact_json(self.params)


def fill(endpoint: Endpoint, request: _Request, *, partner_code: str, language_code: str, now: datetime) -> _Request:
    """Return the request with the common values that it leaves open.

    The partner code, the language, `tradeTime` (`now` as epoch milliseconds) and `tradeType` (assumed: the last
    path segment). A value that stands in the request already is kept.
    """
    common = {
        "partnerCode": partner_code,
        "languageCode": language_code,
        "tradeTime": str((now - _EPOCH) // timedelta(milliseconds=1)),
        "tradeType": endpoint.path.rpartition("/")[2],
    }
    missing = {name: value for name, value in common.items() if getattr(request, name, None) == ""}
    return msgspec.structs.replace(request, **missing)


def signed(request: Request) -> Signed:
    """Sign a request. Raises BadInput(its field, "not_text") if a value holds a lone surrogate.

    Nothing is sent then, and nothing is unknown: it is told before any connection.
    """
    in_path = ("group_id",) if isinstance(request, GroupCardsRequest) else ()
    values: dict[str, str] = {
        name: value for name, value in asdict(request).items() if value != "" and name not in in_path
    }
    try:
        canonical = canonical_json(values)
    except NotUtf8 as error:
        raise BadInput(error.name, "not_text") from error
    values["sign"] = digest(canonical)
    return Signed({name: values[name] for name in sorted(values)}, canonical)
