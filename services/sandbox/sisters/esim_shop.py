"""What a shop does with an eSIM (linksfield-api.md 8): it orders one ahead, takes the money, and reports the payment.

The shop calls Linksfield, never the other way round. Requests, codes and the answer to a report are printed; which
amount is compared, and that a second report is an error of the order system, are the sandbox's own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal

from services.sandbox.refusals import Refusal
from services.sandbox.sample_cards import OUR_PARTNER, PARTNERS
from services.sandbox.world import Esim, World

WAITING, PAID, FAILED, CANCELLED = 0, 1, 2, 3
PRICE, CURRENCY = Decimal("12.36"), "USD"
PACKAGE = {
    "packageShowName": "Europe 10 GB",
    "id": "1001",
    "packageCode": "DP20221205000001",
    "currency": CURRENCY,
    "currencyId": "2",
    "money": str(PRICE),
    "periodNum": "30",
}
MINUTES = 60  # by the flow's page; that of the webhook still says 10
ORDERED = ("currency", "currencyId", "deviceType", "id", "money", "packageCode", "partnerCode", "periodNum")
REPORTED = ("dateTime", "orderId", "partnerCode", "payAmount", "payCurrency", "type")
_DEVICE = "10"  # printed: fixed
_RESULTS = {"payment_intent.succeeded": PAID, "payment_intent.payment_failed": FAILED}


def reserved(world: World, request: Mapping[str, str]) -> Esim:
    """Reserve an eSIM for the time to pay, under a new number."""
    wanted = {name: text for name, text in PACKAGE.items() if name != "packageShowName"} | {"deviceType": _DEVICE}
    if any(request[name] != text for name, text in wanted.items()) or request["partnerCode"] not in PARTNERS:
        raise Refusal("qr_parameters")
    number = f"E{world.now():%Y%m%d%H%M%S}{len(world.esims):05}"
    until = world.now() + timedelta(minutes=MINUTES)
    world.esims[number] = Esim(order=number, state=WAITING, amount=PRICE, currency=CURRENCY, until=until)
    return world.esims[number]


def reported(world: World, esim: Esim, request: Mapping[str, str]) -> None:
    """Take a report for what it says, or refuse it in one of the printed codes."""
    if request["type"] not in _RESULTS or request["partnerCode"] not in PARTNERS:
        raise Refusal("qr_parameters")
    if not re.fullmatch(r"\d{10}", request["dateTime"], re.ASCII):
        raise Refusal("qr_time")
    if esim.reported or esim.state in (PAID, FAILED):
        raise Refusal("qr_order_system")
    if esim.state == CANCELLED or (esim.until is not None and esim.until <= world.now()):
        raise Refusal("qr_timeout")
    if (request["payAmount"], request["payCurrency"]) != (str(esim.amount), esim.currency):
        raise Refusal("qr_price")
    esim.reported, esim.state = True, _RESULTS[request["type"]]


def pasted_report(now: datetime) -> str:
    """A report of a payment as a shop sends it, and as somebody would paste it. It is signed by nobody."""
    told = {
        "dateTime": f"{int(now.timestamp())}",
        "orderId": "QR-0",
        "partnerCode": OUR_PARTNER,
        "payAmount": str(PRICE),
        "payCurrency": CURRENCY,
        "type": "payment_intent.succeeded",
    }
    head = "POST /v1.1/payment/webhook HTTP/1.1\nContent-Type: application/json\nx-access-token: PRACTICE-TOKEN"
    return f"{head}\n\n{json.dumps(told)}"
