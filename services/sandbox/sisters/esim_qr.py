"""eSIM by QR code (linksfield-api.md 8 and 15): logging in, what became of an order, an eSIM's details."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import timedelta

from services.sandbox.answers import Document
from services.sandbox.calls import Api, Call
from services.sandbox.fields import Received
from services.sandbox.orders import Data, Texts
from services.sandbox.refusals import Refusal
from services.sandbox.sample_cards import PARTNERS
from services.sandbox.sisters import esim_shop
from services.sandbox.sisters.esim_shop import CANCELLED, CURRENCY, PAID, PRICE, WAITING
from services.sandbox.world import Esim, World

EMAIL = "desk@shop.example"
PASSWORD = "practice-password"
TOKEN_DAYS = 3  # documented

# An order for each state (documented): 0 waits, 1 paid, 2 failed, 3 cancelled; one paid whose code comes later, and one
# whose state is in no document.
ORDERS = {"QR-0": 0, "QR-1": 1, "QR-2": 2, "QR-3": 3, "QR-LATE": 1, "QR-ODD": 8}
CODE_COMES = "QR-LATE"  # from the second question on
SAMPLES = {"waiting": "QR-0", "paid": "QR-1", "late": "QR-LATE", "failed": "QR-2", "cancelled": "QR-3", "odd": "QR-ODD"}
QR_CODE = "LPA:1$rsp.example.com$SANDBOX-{order}"


def success(data: object) -> Document:
    """Put a success's data into the documented envelope; without data it is the webhook's own, as printed."""
    if not data:
        return {"code": 0, "data": None, "message": "操作成功"}
    return {"code": 0, "data": data, "message": "操作成功", "messageSourceHandler": {}}


def refusal(code: str, message: str) -> Document:
    """Make the envelope of a refusal: its codes are numbers."""
    return {"code": int(code) if code.isascii() and code.isdigit() else code, "data": None, "message": message}


def check(world: World, received: Received, fields: Mapping[str, object], required: tuple[str, ...]) -> dict[str, str]:
    """Check the token and the required fields; a log-in needs no token."""
    if any(fields.get(name) in (None, "") for name in required):
        raise Refusal("qr_parameters")
    until = world.tokens.get(received.token)
    if "passwd" not in required and (until is None or until <= world.now()):
        raise Refusal("qr_token")
    return {name: str(value) for name, value in fields.items()}


def names(fields: Mapping[str, object]) -> tuple[str, str, str]:
    """The order that a request names."""
    order = fields.get("orderId")
    return "", order if isinstance(order, str) else "", ""


API = Api(check=check, success=success, refusal=refusal, names=names, done="0")


def esim_qr_calls() -> tuple[Call, ...]:
    """Return all calls that are played."""
    who = ("appId", "email", "partnerCode", "passwd", "userType")
    return (
        Call("emailLogin", "POST", "/esim_qr/user/emailLogin", who, log_in, API),
        Call("queryOrdStatusAndEmail", "POST", "/esim_qr/package/queryOrdStatusAndEmail", ("orderId",), status, API),
        Call("myEsimDetail", "POST", "/esim_qr/v1.1/order/myEsimDetail", ("orderId",), detail, API),
        Call("preOrderPackage", "POST", "/esim_qr/v1.1/package/preOrderPackage", esim_shop.ORDERED, pre_order, API),
        Call("paymentWebhook", "POST", "/esim_qr/v1.1/payment/webhook", esim_shop.REPORTED, report, API),
    )


def log_in(world: World, request: Texts) -> Data:
    """/user/emailLogin: a new token, which ends the one before (documented; its place in the answer is not)."""
    wanted = hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest()
    known = (request["email"], request["passwd"]) == (EMAIL, wanted) and request["partnerCode"] in PARTNERS
    if not known or (request["appId"], request["userType"]) != ("12", "4"):
        raise Refusal("qr_parameters")
    token = hashlib.sha256(f"{world.now().isoformat()} {len(world.tokens)}".encode()).hexdigest()[:40]
    ended = {each: world.now() for each in world.tokens}
    world.tokens = {**ended, token: world.now() + timedelta(days=TOKEN_DAYS)}
    return {"x-access-token": token}


def status(world: World, request: Texts) -> Data:
    """/package/queryOrdStatusAndEmail: the state, and the QR code of a paid order (documented)."""
    esim = _known(world, request["orderId"])
    has_code = esim.state == PAID and (esim.order != CODE_COMES or esim.order in world.asked_esims)
    world.asked_esims.add(esim.order)
    return {"orderPayStatus": esim.state, "qrCode": QR_CODE.format(order=esim.order) if has_code else None}


def detail(world: World, request: Texts) -> Data:
    """/v1.1/order/myEsimDetail: "to add" in the documentation: all of it is invented."""
    _known(world, request["orderId"])
    return {"orderId": request["orderId"], "packageShowName": "Europe 10 GB", "esim": {"state": "RELEASED"}}


def pre_order(world: World, request: Texts) -> Data:
    """/v1.1/package/preOrderPackage: an eSIM is reserved (request printed; how the order's number comes is not)."""
    return {"orderId": esim_shop.reserved(world, request).order}


def report(world: World, request: Texts) -> Data:
    """/v1.1/payment/webhook: the shop tells once what became of the payment (printed, with its codes)."""
    esim_shop.reported(world, _known(world, request["orderId"]), request)
    return {}


def _known(world: World, order: str) -> Esim:
    """The order as it stands now: one that nobody paid in time is cancelled (that it reads so is assumed)."""
    if order in ORDERS:
        world.esims.setdefault(order, Esim(order=order, state=ORDERS[order], amount=PRICE, currency=CURRENCY))
    esim = world.esims.get(order)
    if esim is None:
        raise Refusal("qr_order")
    if esim.state == WAITING and esim.until is not None and esim.until <= world.now():
        esim.state = CANCELLED
    return esim
