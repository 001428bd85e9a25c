"""Notifications as the sandbox sends them, signed with code of its own.

Headers are documented; the recharge body, how the signed text is joined and the acknowledgement are assumed, the
expiry body is documented (linksfield-api.md sections 7.2 and 12).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import ipaddress
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from services.sandbox.answers import Document
from services.sandbox.sample_cards import sample_cards
from services.sandbox.world import OrderStatus, Payment, PaymentStatus, World

NOTIFICATION_KEYS = {
    "practice-1": "a3f1c29e5b7d48069e1f2a3b4c5d6e7f8091a2b3",
    "practice-2": "0c1d2e3f405162738495a6b7c8d9eafb0c1d2e3f",
}
"""The keys, in hex, by their ids. They are printed here, so they protect nothing."""

MD5_KEY_ID, MD5_SECRET = "x-lf-md5", "PRACTICE-SECRET"
"""The secret of expiry notifications, and the id under which whoever keeps it may look for it."""

SPOILS = ("", "wrong-key", "unsorted", "changed", "old", "version")
"""What may be wrong with a notification on purpose: `old` is ten days old, `version` is 9.9."""

_WAIT_SECONDS = 10.0
_SOON_DAYS = 7


@dataclass(frozen=True)
class Push:
    """A signed notification: its headers, and the bytes of its body."""

    headers: dict[str, str]
    body: bytes

    def as_document(self) -> Document:
        """Return it as the control path shows it, to be pasted somewhere."""
        return {"headers": dict(self.headers), "body": self.body.decode()}


def recharge_content(world: World, pay_id: str = "") -> Document:
    """Return the body about a paid payment, the newest if no `pay_id` is given. ValueError if there is none."""
    paid = [payment for payment in world.payments.values() if payment.status is PaymentStatus.PAID]
    chosen = [payment for payment in paid if payment.pay_id == pay_id or not pay_id]
    if not chosen:
        raise ValueError(f"there is no paid payment {pay_id}".rstrip())
    return _recharge(max(chosen, key=lambda payment: payment.decided or world.now()))


def _recharge(payment: Payment) -> Document:
    order = payment.orders[0]
    return {
        "time": f"{payment.decided:%Y-%m-%d %H:%M:%S}",
        "orderNo": order.order_no,
        "payId": payment.pay_id,
        "deviceCode": order.iccid,
        "partnerCode": payment.partner_code,
        "payAmount": str(payment.amount),
        "payCurrency": payment.currency,
        "payStatus": payment.status.value,
        "servicePlanShowName": order.plan.name,
    }


def expiry_content(world: World, iccid: str = "") -> Document:
    """Return the body that warns of one card, or of all that Linksfield would warn of. ValueError if there is none.

    The codes mean what the page says: 1 no plan bought; 2 fewer than 7 days left, 3 ended, and none waits.
    """
    cards = [card.iccid for card in sample_cards() if iccid in ("", card.iccid)]
    devices = [device for card in cards if (device := _device(world, card))]
    if not devices:
        raise ValueError(f"there is nothing to warn of on {iccid or 'any card'}")
    return {"devices": devices}


def sms_content(world: World, iccid: str = "") -> Document:
    """Return the body of an SMS that a card sent (documented): of the first card if none is named. ValueError."""
    card = next((card for card in sample_cards() if iccid in ("", card.iccid)), None)
    if card is None:
        raise ValueError(f"there is no card {iccid}")
    return {
        "partner_code": card.partners[0],
        "sim_id": card.iccid,
        "imsi": "4230001234567",
        "message_type": "Binary",
        "text_message": "发送短信内容",
        "received_at": f"{int(world.now().timestamp() * 1000)}",
    }


def _device(world: World, iccid: str) -> Document | None:
    orders = [order for order in world.orders() if order.iccid == iccid]
    states = {order.status for order in orders}
    if OrderStatus.WAITING in states:
        return None
    ends = max((order.ends for order in orders if order.ends), default=None)
    if ends is None:
        return {"expireTime": "", "warningCode": "1", "deviceId": iccid}
    if OrderStatus.IN_USE in states and (ends - world.now()).days >= _SOON_DAYS:
        return None
    code = "2" if OrderStatus.IN_USE in states else "3"
    return {"expireTime": f"{ends:%Y-%m-%d %H:%M:%S}", "warningCode": code, "deviceId": iccid}


def md5_push(content: Document, spoil: str = "") -> Push:
    """Sign a body as the older pages print it: base64(MD5("name=value&...&secret")). ValueError for a wrong spoil."""
    if spoil not in ("", "wrong-key", "unsorted", "changed"):
        raise ValueError(f"spoil must be wrong-key, unsorted or changed: {spoil!r} is nothing that this header has")
    secret = "ANOTHER-SECRET" if spoil == "wrong-key" else MD5_SECRET
    objects = [device for value in content.values() if isinstance(value, list) for device in value] or [content]
    ordered = objects if spoil == "unsorted" else [dict(sorted(each.items())) for each in objects]
    pairs = [f"{name}={value}" for each in ordered for name, value in each.items()]
    digest = hashlib.md5("&".join([*pairs, secret]).encode(), usedforsecurity=False).digest()
    headers = {"Content-Type": "application/json", "X-LF-MD5": base64.b64encode(digest).decode()}
    sent = content | {"sandboxNote": "changed after signing"} if spoil == "changed" else content
    return Push(headers, _text(sent).encode())


def signed_push(content: Document, key_id: str, at: datetime, spoil: str = "") -> Push:
    """Sign a body with the key of this id. ValueError for an unknown key id or spoil."""
    if key_id not in NOTIFICATION_KEYS or spoil not in SPOILS:
        raise ValueError(f"keyId must be one of {', '.join(NOTIFICATION_KEYS)}, spoil one of {', '.join(SPOILS[1:])}")
    version = "9.9" if spoil == "version" else "1.0"
    moment = at - timedelta(days=10 if spoil == "old" else 0)
    stamp = f"{int(moment.timestamp() * 1000)}"
    message = _text(content) if spoil == "unsorted" else _text(dict(sorted(content.items())))
    key = bytes(20) if spoil == "wrong-key" else bytes.fromhex(NOTIFICATION_KEYS[key_id])
    signature = hmac.new(key, f"{message}{version}:HMAC-SHA1:{stamp}".encode(), hashlib.sha1).hexdigest()
    headers = {
        "Content-Type": "application/json",
        "X-LF-Notification-Version": version,
        "X-LF-Algo": "HMAC-SHA1",
        "X-LF-Signature": f"{key_id}/{signature}",
        "X-LF-Timestamp": stamp,
    }
    sent = content | {"sandboxNote": "changed after signing"} if spoil == "changed" else content
    return Push(headers, _text(sent).encode())


def _text(content: Document) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def send(push: Push, url: str) -> Document:
    """POST it to a server on this computer; return its status and answer. ValueError if it cannot be reached."""
    target = urlsplit(url)
    if target.scheme != "http" or not _is_here(target.hostname or ""):
        raise ValueError(f"the sandbox sends to this computer only, not to {url}")
    connection = http.client.HTTPConnection(target.netloc, timeout=_WAIT_SECONDS)
    try:
        connection.request("POST", target.path or "/", push.body, push.headers)
        response = connection.getresponse()
        return {"status": response.status, "answer": response.read(65_536).decode("utf-8", "replace")}
    except (OSError, http.client.HTTPException) as problem:
        raise ValueError(f"nothing answers at {url}: {problem}") from None
    finally:
        connection.close()


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
