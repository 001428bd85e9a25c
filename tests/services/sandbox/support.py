"""A bare client for the sandbox: real HTTP, nothing of services/mall."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from services.sandbox import Sandbox, sample_cards
from services.sandbox.signing import sign

Json = dict[str, Any]

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
CARDS = {card.key: card.iccid for card in sample_cards()}

CALL_PATHS = {
    "singleVerify": "/vshop/singleVerify",
    "singleServicePlanPage": "/vshop/singleServicePlanPage",
    "singleOrder": "/vshop/singleOrder",
    "singleQueryOrder": "/vshop/singleQueryOrder",
    "queryAutoRenewalRecord": "/vshop/queryAutoRenewalRecord",
    "cancelAutoRenewalRecord": "/vshop/cancelAutoRenewalRecord",
    "SynOrderInfo": "/vshop/synPartner/SynOrderInfo",
    "stripeSubDirectly": "/payment/stripeSubDirectly",
    "resultQuery": "/payment/resultQuery",
    "stripePay": "/payment/stripePay",
    "stripeSub": "/payment/stripeSub",
    "resultConfirm": "/payment/resultConfirm",
}

ORDER = {
    "autoRenewal": "0",
    "orderNo": "2026112314050012345",
    "orderPeriod": "1",
    "packageCode": "DP20190726001274",
    "payAmount": "12.36",
    "payCurrency": "GBP",
    "payId": "P0002702026112314050012345",
}
RECORDED = ORDER | {
    "payResultDate": "2026-11-23 14:00:00",
    "payRst": "SUCCESS",
    "payStatus": "1",
    "payType": "3",
    "payAccount": "1",
}


class Clock:
    """A clock that stands still."""

    def __call__(self) -> datetime:
        return NOW


def wait_until(happened: Callable[[], bool], seconds: float = 5.0) -> None:
    """Return once something has happened; fail if it does not."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not happened():
        assert time.monotonic() < deadline, "it did not happen in time"
        pause.wait(0.005)


class Client:
    """One kept-alive connection to a sandbox, which it leaves in `sandbox`."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.connection = http.client.HTTPConnection(urlsplit(sandbox.vshop_url).netloc, timeout=10)

    def fields(self, call: str, card: str, /, **fields: Any) -> Json:  # noqa: ANN401 - any JSON value may be sent
        """Return an unsigned request; a field given as None is left out."""
        common: Json = {"partnerCode": "P000270", "tradeTime": "1645683857572", "tradeType": call, "version": "3.0"}
        if CALL_PATHS[call].startswith("/vshop"):
            common |= {"deviceCode": CARDS.get(card, card), "languageCode": "1", "mark": "0", "terminal": "0"}
        return {name: value for name, value in (common | fields).items() if value is not None}

    def send(self, call: str, fields: Json) -> tuple[int, bytes]:
        """Send a request as it is."""
        body = json.dumps(fields, ensure_ascii=False).encode()
        self.connection.request("POST", CALL_PATHS[call], body, {"Content-Type": "application/json"})
        return self.answer()

    def answer(self) -> tuple[int, bytes]:
        """Read status and body of the answer."""
        response = self.connection.getresponse()
        return response.status, response.read()

    def raw(self, call: str, card: str = "fresh", /, **fields: Any) -> tuple[int, bytes]:  # noqa: ANN401 - as above
        """Send a signed request and return status and body."""
        request = self.fields(call, card, **fields)
        return self.send(call, request | {"sign": sign(request)})

    def call(self, call: str, card: str = "fresh", /, **fields: Any) -> Json:  # noqa: ANN401 - as above
        """Send a signed request and return its envelope."""
        status, body = self.raw(call, card, **fields)
        assert status == 200
        envelope: Json = json.loads(body)
        return envelope

    def data(self, call: str, card: str = "fresh", /, **fields: Any) -> Json:  # noqa: ANN401 - as above
        """Send a signed request that must succeed and return its data."""
        envelope = self.call(call, card, **fields)
        assert (envelope["operateCode"], envelope["message"]) == ("S", "success"), envelope
        data: Json = envelope["data"]
        return data

    def refusal(self, call: str, card: str = "fresh", /, **fields: Any) -> str:  # noqa: ANN401 - as above
        """Send a signed request that must be refused in words and return the code."""
        envelope = self.call(call, card, **fields)
        assert envelope["message"].endswith(".")
        assert envelope["data"] == {}
        code: str = envelope["operateCode"]
        return code

    def orders(self, card: str) -> list[Json]:
        """Return what is listed on a card."""
        rows: list[Json] = self.data("singleQueryOrder", card)["orderList"]
        return rows

    def listed(self, card: str) -> list[tuple[str, str, str]]:
        """Return status, plan name and days left of what is listed on a card."""
        return [(row["orderStatus"], row["servicePlanShowName"], row["remainingDays"]) for row in self.orders(card)]

    def find_order(self, **search: str) -> Json:
        """GET /topup/mall/order and return the envelope."""
        query = {"partnerCode": "P000270", "version": "3.0"} | search
        self.connection.request("GET", f"/topup/mall/order?{urlencode({'sign': sign(query)} | query)}")
        envelope: Json = json.loads(self.answer()[1])
        return envelope

    def control(self, method: str, name: str, body: bytes = b"") -> tuple[int, Json]:
        """Use a control path."""
        self.connection.request(method, f"/sandbox/{name}", body)
        status, answer = self.answer()
        return status, json.loads(answer)
