"""Notifications for tests, signed here by neither the client's code nor the sandbox's."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import UTC, datetime

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
STAMP = str(int(NOW.timestamp() * 1000))
KEY_ID = "k-2026"
KEY = "a3f1c29e5b7d48069e1f2a3b4c5d6e7f8091a2b3"
KEYS = {KEY_ID: KEY}
CARD = "89852420180910340793"

RECHARGE: dict[str, object] = {
    "time": "2026-11-23 14:04:58",
    "orderNo": "2026112314050012345",
    "payId": "P0002702026112314050012345",
    "deviceCode": CARD,
    "partnerCode": "P000270",
    "payAmount": "12.36",
    "payCurrency": "GBP",
    "payStatus": "1",
    "servicePlanShowName": "欧洲 10 GB / 30 days",
}
EXPIRY: dict[str, object] = {
    "devices": [
        {"deviceId": CARD, "expireTime": "2026-11-25 00:00:00", "warningCode": 3},
        {"deviceId": "89852000000000010015", "expireTime": "2026-11-24 00:00:00", "warningCode": "4"},
    ]
}


def text(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def signature(signed: str, key: str = KEY) -> str:
    return hmac.new(bytes.fromhex(key), signed.encode(), hashlib.sha1).hexdigest()


def tail(version: str = "1.0", stamp: str = STAMP) -> str:
    return f"{version}:HMAC-SHA1:{stamp}"


def headers(
    signed: str = "", *, made: str = "", version: str = "1.0", stamp: str = STAMP, key_id: str = KEY_ID
) -> list[tuple[str, str]]:
    """The four headers; `signed` is the whole signed text, `made` the signature if it is to be another."""
    return [
        ("X-LF-Notification-Version", version),
        ("X-LF-Algo", "HMAC-SHA1"),
        ("X-LF-Signature", f"{key_id}/{made or signature(signed)}"),
        ("X-LF-Timestamp", stamp),
    ]


def signed_headers(content: dict[str, object]) -> list[tuple[str, str]]:
    """The headers of a body signed as it should be."""
    return headers(text(dict(sorted(content.items()))) + tail())


def body(content: dict[str, object]) -> bytes:
    return text(content).encode()
