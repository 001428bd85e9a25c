"""A recorded check, answered again by a server on loopback, and checked again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from services.contract.checking import Account, check_contract
from services.contract.document import as_document
from services.records import Bases, Environment, Profile
from services.wire.transport import Limits, Transport
from tests.services.mall.servers import Exchange, ScriptedServer, body

Document = dict[str, Any]
TOLD = ("outcome", "problem", "understood", "unknown", "missing", "numbers", "confirmed", "refuted")


def checked(url: str, code: str, iccid: str) -> Document:
    """The document of a check of what answers at this address, each question asked once."""
    bases = Bases(vshop=f"{url}/vshop", payment=f"{url}/payment", topup=f"{url}/topup")
    account = Account(Profile(name="Recorded", environment="custom"), bases, code, Environment.SANDBOX)
    transport = Transport(limits=Limits(repeats=0))
    try:
        check = check_contract(account, iccid, transport, lambda: datetime.now(UTC))
        return as_document(check, code)
    finally:
        transport.close()


@contextmanager
def answering(document: Document) -> Iterator[ScriptedServer]:
    """A server that gives each call the reply that was recorded of it; one without an answer gets none."""

    def answer(exchange: Exchange) -> bool:
        path = exchange.request.line.split()[1].partition("?")[0]
        call = next(each for each in document["calls"] if path.endswith(each["path"]))
        if call["status"] is None:
            return False
        text = call["reply"] if isinstance(call["reply"], str) else json.dumps(call["reply"], ensure_ascii=False)
        return body(text.encode(), f"{call['status']} Recorded")(exchange)

    server = ScriptedServer(answer)
    try:
        yield server
    finally:
        server.stop()


def again(document: Document) -> Document:
    """Check the recorded replies once more, as if they came from the network now."""
    with answering(document) as server:
        return checked(server.url, document["partnerCode"], document["deviceCode"])


def told(call: Document) -> Document:
    """What a document says of a call, without times."""
    return {name: call[name] for name in TOLD}
