"""Stripe as the sandbox plays it: a script for the checkout page, and what the script tells the sandbox.

A stand-in for rehearsing: the few calls of Stripe.js that a page with a Payment Element makes, and no card numbers.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from services.sandbox.answers import Answer, Document, encode
from services.sandbox.fields import Received
from services.sandbox.world import Payment, PaymentStatus, World

PREFIX = "/stripe/v3/"
PUBLISHABLE_KEY = "pk_test_sandbox"

# A page on this computer may read the answers, no other.
_LOOPBACK_ORIGIN = re.compile(r"http://(127\.0\.0\.1|localhost)(:\d{1,5})?", re.ASCII)

_DECLINED: Document = {
    "type": "card_error",
    "code": "card_declined",
    "decline_code": "generic_decline",
    "message": "Your card was declined.",
}
_NOT_AUTHENTICATED: Document = {
    "type": "card_error",
    "code": "payment_intent_authentication_failure",
    "message": "We are unable to authenticate your payment method.",
}


def authorise(world: World, payment: Payment, kind: str) -> Document:
    """Make what a checkout page needs for a payment: `kind` is "pi" (pay) or "seti" (keep the card)."""
    secret = f"{kind}_{payment.orders[0].order_no}_secret_sandbox"
    world.authorisations[secret] = payment
    return {"client_secret": secret, "publishable_key": PUBLISHABLE_KEY}


class Stripe:
    """Answers the paths below /stripe/v3/. Thread-safe."""

    def __init__(self, world: World) -> None:
        self._world = world

    def answer(self, received: Received) -> Answer:
        """Hand out the script, or carry out what the customer chose in it."""
        name = received.path.removeprefix(PREFIX)
        if received.method == "GET" and name in ("", "stripe.js"):
            return Answer(content_type="text/javascript; charset=utf-8", body=_script())
        if received.method == "POST" and name == "confirm":
            document = self._confirm(_read(received.body))
            origin = received.origin if _LOOPBACK_ORIGIN.fullmatch(received.origin) else ""
            return Answer(status=400 if "error" in document else 200, body=encode(document), allow_origin=origin)
        return Answer(status=404)

    def _confirm(self, fields: Mapping[str, object]) -> Document:
        secret, choice = str(fields.get("client_secret", "")), fields.get("choice")
        with self._world.lock:
            self._world.settle()
            payment = self._world.authorisations.get(secret)
            if payment is None:
                return {"error": {"type": "invalid_request_error", "code": "resource_missing"}}
            if choice == "refuse":
                return {"error": _NOT_AUTHENTICATED}
            if secret.startswith("seti_"):
                return {"error": _DECLINED} if choice == "decline" else _kept(payment)
            return self._decide(payment, paid=choice == "pay")

    def _decide(self, payment: Payment, *, paid: bool) -> Document:
        if payment.status is PaymentStatus.PAID:
            return {"error": {"type": "invalid_request_error", "code": "payment_intent_unexpected_state"}}
        self._world.decide(payment, paid=paid)
        number = payment.orders[0].order_no
        return {"paymentIntent": {"id": f"pi_{number}", "status": "succeeded"}} if paid else {"error": _DECLINED}


def _kept(payment: Payment) -> Document:
    number = payment.orders[0].order_no
    return {"setupIntent": {"id": f"seti_{number}", "status": "succeeded", "payment_method": f"pm_{number}"}}


def _read(body: bytes) -> Mapping[str, object]:
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}


def _script() -> bytes:
    root = getattr(sys, "_MEIPASS", None)
    base = Path(root) if root else Path(__file__).resolve().parent.parent.parent
    return base.joinpath("resources", "sandbox", "stripe.js").read_bytes()
