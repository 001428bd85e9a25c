from __future__ import annotations

import base64
import hashlib
import hmac
import http.server
import json
import threading
from collections.abc import Iterator

import pytest

from services.sandbox import Sandbox
from tests.services.sandbox.support import CARDS, NOW, ORDER, Client

Received = list[tuple[dict[str, str], bytes]]


class Hook(http.server.BaseHTTPRequestHandler):
    """Takes notifications and says S."""

    received: Received

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.received.append(({name.lower(): value for name, value in self.headers.items()}, body))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"operateCode":"S"}')

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@pytest.fixture
def hook() -> Iterator[tuple[str, Received]]:
    received: Received = []
    handler = type("Hook", (Hook,), {"received": received})
    with http.server.HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/hook", received
        server.shutdown()
        thread.join()


def ask(client: Client, **fields: str) -> tuple[int, dict[str, object]]:
    return client.control("POST", "push", json.dumps(fields).encode())


def test_a_recharge_is_signed_and_sent(client: Client, hook: tuple[str, Received]) -> None:
    url, received = hook
    client.data("singleOrder", **ORDER)
    client.sandbox.pay(ORDER["payId"])
    status, answer = ask(client, url=url, kind="recharge", keyId="practice-2")
    assert (status, answer["status"], answer["answer"]) == (200, 200, '{"operateCode":"S"}')
    ((headers, body),) = received
    content = json.loads(body)
    assert content == {
        "time": "2026-11-23 14:05:00",
        "orderNo": ORDER["orderNo"],
        "payId": ORDER["payId"],
        "deviceCode": CARDS["fresh"],
        "partnerCode": "P000270",
        "payAmount": "12.36",
        "payCurrency": "GBP",
        "payStatus": "1",
        "servicePlanShowName": "Europe 10 GB / 30 days",
    }
    stamp = str(int(NOW.timestamp() * 1000))
    signed = json.dumps(content, sort_keys=True, separators=(",", ":")) + f"1.0:HMAC-SHA1:{stamp}"
    key = bytes.fromhex(client.sandbox.notification_keys["practice-2"])
    assert headers["x-lf-signature"] == f"practice-2/{hmac.new(key, signed.encode(), hashlib.sha1).hexdigest()}"
    assert (headers["x-lf-timestamp"], headers["x-lf-algo"]) == (stamp, "HMAC-SHA1")


def test_the_payment_may_be_chosen(client: Client) -> None:
    _, answer = ask(client, payId="P0002702026060109154400041")
    assert json.loads(str(answer["body"]))["deviceCode"] == CARDS["paid_not_delivered"]
    assert "status" not in answer


def warned(client: Client, **fields: str) -> dict[str, tuple[str, str]]:
    """The cards that a push warns of: code and end of each."""
    _, answer = ask(client, kind="expiry", **fields)
    devices = json.loads(str(answer["body"]))["devices"]
    return {device["deviceId"]: (device["warningCode"], device["expireTime"]) for device in devices}


def test_an_expiry_warns_with_the_codes_that_the_page_prints(client: Client) -> None:
    assert warned(client)[CARDS["fresh"]] == ("1", "")
    assert CARDS["auto_renewing"] not in warned(client)
    client.sandbox.advance(days=400)
    later = warned(client)
    assert later[CARDS["documented_orders"]][0] in ("2", "3")
    assert {code for code, _ends in later.values()} >= {"1", "3"}
    assert list(warned(client, card=CARDS["fresh"])) == [CARDS["fresh"]]


def test_an_expiry_is_signed_as_the_older_page_prints_it(client: Client) -> None:
    _, answer = ask(client, kind="expiry", card=CARDS["fresh"])
    text = f"deviceId={CARDS['fresh']}&expireTime=&warningCode=1&{client.sandbox.notification_keys['x-lf-md5']}"
    digest = hashlib.md5(text.encode(), usedforsecurity=False).digest()
    headers = answer["headers"]
    assert headers == {"Content-Type": "application/json", "X-LF-MD5": base64.b64encode(digest).decode()}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"kind": "other"}, "kind must be"),
        ({"keyId": "other"}, "keyId must be"),
        ({"spoil": "other"}, "spoil"),
        ({"payId": "other"}, "no paid payment other"),
        ({"kind": "expiry", "card": "89"}, "nothing to warn of on 89"),
        ({"url": "http://example.com/"}, "this computer only"),
        ({"url": "https://127.0.0.1/"}, "this computer only"),
        ({"url": "file:///etc/passwd"}, "this computer only"),
        ({"url": "http://127.0.0.1:1/"}, "nothing answers"),
    ],
)
def test_what_cannot_be_sent_is_said(client: Client, fields: dict[str, str], words: str) -> None:
    status, answer = ask(client, **fields)
    assert status == 400
    assert words in str(answer["error"])


def test_without_any_paid_payment_there_is_nothing_to_send() -> None:
    sandbox = Sandbox()
    sandbox._world.clear()
    with pytest.raises(ValueError, match="there is no paid payment"):
        sandbox.push()
