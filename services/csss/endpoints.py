"""Every call of CSSS as data: adding one is adding an entry and its request record (linksfield-api.md 9 and 14).

Field names are the wire's own. A field that is "" has no value and is never sent: the printed examples send some of
them empty, and empty ones take no part in the sign (documented).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from msgspec.structs import asdict, replace

from services.csss.signing import NotUtf8, canonical_json, compact_json, digest
from services.errors import BadInput
from services.records import Provenance, Record
from services.wire.limits import MIB, ReplyCost

VERSION = "2.0"  # documented
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Request(Record, frozen=True):
    """What every call carries (documented). `timestamp`: seconds, as the examples have it (inferred)."""

    access_code: str = ""
    timestamp: str = ""
    version: str = VERSION


class CardRequest(Request, frozen=True):
    """A call about one card: `device_id` is its ICCID (documented)."""

    device_id: str = ""


class OrdersRequest(CardRequest, frozen=True):
    """/package/queryOrder (documented): the two integers are required, the others are not."""

    page_no: int = 1
    page_size: int = 0
    order_id: str = ""
    order_status: str = ""
    order_type: str = ""


class RenewRequest(Request, frozen=True):
    """/package/renewPackage (documented): `renew_period` is an integer."""

    order_id: str = ""
    renew_period: int = 0


class _PackageRequest(Request, frozen=True):
    """What an order and a bulk order share (documented; all text)."""

    global_order: str = "0"
    is_open: str = "0"
    order_period: str = ""
    package_code: str = ""
    package_name: str = ""
    package_type: str = ""
    pay_amount: str = ""
    pay_rst: str = ""
    pay_type: str = ""
    test_flow: str = "0"
    test_flow_flag: str = "0"


class OrderRequest(_PackageRequest, frozen=True):
    """/package/orderPackage (documented)."""

    device_id: str = ""


class BulkOrderRequest(_PackageRequest, frozen=True):
    """/package/batchOrderPackages (documented): `deviceList` holds ICCIDs."""

    deviceList: tuple[str, ...] = ()


class Endpoint(Record, frozen=True):
    """One call, a POST. `safe` ones change nothing and may be repeated.

    `provenance` is the request's, `reply_known` the reply's.
    """

    name: str
    path: str
    request: type[Request]
    safe: bool
    cost: ReplyCost = ReplyCost()
    provenance: Provenance = Provenance.DOCUMENTED
    reply_known: Provenance = Provenance.DOCUMENTED


_LISTS = ReplyCost(size=8 * MIB, tokens=1_000_000)

USAGE = Endpoint(name="queryDeviceFlowUsage", path="/flow/queryDeviceFlowUsage", request=CardRequest, safe=True)
DEVICE = Endpoint(
    name="queryDevice",
    path="/device/queryDevice",
    request=CardRequest,
    safe=True,
    reply_known=Provenance.ASSUMED,  # no field of it is printed
)
CARDS_IN_USE = Endpoint(
    name="syncAssetInfo",
    path="/device/syncAssetInfo",
    request=Request,
    safe=True,
    cost=_LISTS,
    reply_known=Provenance.INFERRED,  # 2 of 8 fields are printed
)
ORDERS = Endpoint(
    name="queryOrder",
    path="/package/queryOrder",
    request=OrdersRequest,
    safe=True,
    cost=_LISTS,
    reply_known=Provenance.INFERRED,  # 6 of 22 fields are printed
)
RENEW = Endpoint(name="renewPackage", path="/package/renewPackage", request=RenewRequest, safe=False)
ORDER = Endpoint(name="orderPackage", path="/package/orderPackage", request=OrderRequest, safe=False)
BULK_ORDER = Endpoint(
    name="batchOrderPackages", path="/package/batchOrderPackages", request=BulkOrderRequest, safe=False
)

ENDPOINTS: tuple[Endpoint, ...] = (USAGE, DEVICE, CARDS_IN_USE, ORDERS, RENEW, ORDER, BULK_ORDER)


class Signed(NamedTuple):
    """A request ready to send: its parameters with `sign`, in key order, and the text that was signed."""

    params: dict[str, object]
    canonical: str

    @property
    def body(self) -> str:
        """The parameters as JSON text."""
        return compact_json(self.params)


def signed(request: Request, *, access_code: str, secret: str, now: datetime) -> Signed:
    """Fill in the common values, and sign. Raises BadInput(its field, "not_text") if a value holds a lone surrogate.

    Nothing is sent then, and nothing is unknown: it is told before any connection.
    """
    stamp = str((now - _EPOCH) // timedelta(seconds=1))
    whole = replace(request, access_code=access_code, timestamp=request.timestamp or stamp)
    values: dict[str, object] = {name: value for name, value in asdict(whole).items() if value not in ("", ())}
    try:
        canonical = canonical_json(values)
        values["sign"] = digest(canonical, secret)
    except NotUtf8 as error:
        raise BadInput(error.name, "not_text") from error
    except UnicodeEncodeError as error:
        raise BadInput("profile.csss_secret", "not_text") from error
    return Signed({name: values[name] for name in sorted(values)}, canonical)
