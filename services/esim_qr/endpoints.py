"""Every call of eSIM by QR code that is made, as data (linksfield-api.md 8 and 15). Field names are the wire's own."""

from __future__ import annotations

import hashlib

from services.records import Provenance, Record
from services.wire.limits import ReplyCost

TOKEN_HEADER = "x-access-token"  # documented
APP_ID = 12  # documented: the app; that it is a bare number is inferred
DEVICE = "10"  # documented: fixed
CUSTOMER = 4  # documented: userType of an end user


class LogInRequest(Record, frozen=True):
    """/user/emailLogin (documented): `passwd` is the MD5 of the password."""

    email: str
    partnerCode: str
    passwd: str
    appId: int = APP_ID
    userType: int = CUSTOMER


class OrderRequest(Record, frozen=True):
    """A call about one order of an eSIM (documented)."""

    orderId: str


class PreOrderRequest(Record, frozen=True):
    """/v1.1/package/preOrderPackage (documented; that all of it is text is inferred): `periodNum` is the period."""

    currency: str
    currencyId: str
    id: str
    money: str
    packageCode: str
    partnerCode: str
    periodNum: str
    deviceType: str = DEVICE


class ReportRequest(Record, frozen=True):
    """/v1.1/payment/webhook (documented, all text), called by the shop: `dateTime` in seconds."""

    dateTime: str
    orderId: str
    partnerCode: str
    payAmount: str
    payCurrency: str
    type: str


class Endpoint(Record, frozen=True):
    """One call, a POST; a `safe` one changes nothing. `provenance` is the request's, `reply_known` the reply's."""

    name: str
    path: str
    safe: bool = True
    cost: ReplyCost = ReplyCost()
    provenance: Provenance = Provenance.DOCUMENTED
    reply_known: Provenance = Provenance.DOCUMENTED


LOG_IN = Endpoint(
    name="emailLogin",
    path="/user/emailLogin",
    reply_known=Provenance.INFERRED,  # that a token comes is printed, its place is not
)
STATUS = Endpoint(name="queryOrdStatusAndEmail", path="/package/queryOrdStatusAndEmail")
DETAIL = Endpoint(
    name="myEsimDetail",
    path="/v1.1/order/myEsimDetail",
    reply_known=Provenance.ASSUMED,  # "to add"
)

ENDPOINTS: tuple[Endpoint, ...] = (LOG_IN, STATUS, DETAIL)

# What a shop does: written down as printed, and sent to the sandbox alone.
PRE_ORDER = Endpoint(
    name="preOrderPackage",
    path="/v1.1/package/preOrderPackage",
    safe=False,
    reply_known=Provenance.INFERRED,  # "gives the order id": in which field is not printed
)
WEBHOOK = Endpoint(name="paymentWebhook", path="/v1.1/payment/webhook", safe=False)
REHEARSED: tuple[Endpoint, ...] = (PRE_ORDER, WEBHOOK)


def password_digest(password: str) -> str:
    """The password as it is sent (documented): its MD5, in lower-case hex of its UTF-8 (inferred)."""
    return hashlib.md5(password.encode("utf-8"), usedforsecurity=False).hexdigest()
