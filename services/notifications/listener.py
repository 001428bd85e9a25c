"""Takes notifications in: verifies each, writes each down once, and only then acknowledges it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from http import HTTPStatus
from typing import Protocol

from services.errors import ConsoleError
from services.http_body import Refusal
from services.loopback_http import HttpReply, HttpRequest, LoopbackServer, ServerLimits
from services.notifications.records import PushVerdict
from services.notifications.verify import MAX_BODY, verify

LIMITS = ServerLimits(body=MAX_BODY, seconds=10.0, connections=16)

# What is wrong with the sender's message rather than with its signature.
_UNREADABLE = frozenset(
    {"not_json", "not_object", "header_missing", "header_twice", "said_twice", "shop_report", "answer"}
)


class PushJournal(Protocol):
    """Where received notifications are written down."""

    def record_push(self, fingerprint: str, verdict: PushVerdict) -> bool:
        """Write a right notification down for good; False if this fingerprint stands there already.

        Raises ConsoleError if it cannot be written: it is then not acknowledged.
        """
        ...


class PushListener:
    """Listens on 127.0.0.1 from `start` to `close`; a proxy or tunnel brings the notifications to it.

    `keys` are hex keys by key id, `hosts` names that the proxy keeps in the Host header. `on_push` hears of every
    verdict and of the answer's status, `on_refusal` of what was refused before it was read as a notification, on the
    answering thread. Answers: 200 with `{"operateCode":"S"}` (assumed) for a right one, the first time and again; 401
    for a wrong signature; 400 for what is no notification; 413 above 1 MiB; 503 while it cannot be written down; others
    as `LoopbackServer` says. Bodies come with a length or in chunks. The acknowledgement is assumed (linksfield-api.md
    section 12). OSError if the port is taken.
    """

    def __init__(
        self,
        keys: Mapping[str, str],
        journal: PushJournal,
        now: Callable[[], datetime],
        *,
        port: int = 0,
        hosts: tuple[str, ...] = (),
        on_push: Callable[[PushVerdict, int], None] = lambda _verdict, _status: None,
        on_refusal: Callable[[Refusal], None] = lambda _refusal: None,
    ) -> None:
        self._keys = dict(keys)
        self._journal = journal
        self._now = now
        self._on_push = on_push
        self._on_refusal = on_refusal
        self._server = LoopbackServer(self._answer, LIMITS, port=port, hosts=hosts, chunked=True, on_refusal=on_refusal)

    def __repr__(self) -> str:
        return f"PushListener(port={self._server.port})"

    @property
    def url(self) -> str:
        """Where it listens; the path does not matter."""
        return f"{self._server.origin}/"

    def start(self) -> None:
        """Begin to listen."""
        self._server.start()

    def close(self) -> None:
        """Stop listening; a notification that is being written down is finished first."""
        self._server.close()

    def _answer(self, request: HttpRequest) -> HttpReply:
        if request.method != "POST":
            self._on_refusal(Refusal(HTTPStatus.METHOD_NOT_ALLOWED, "method"))
            return HttpReply(HTTPStatus.METHOD_NOT_ALLOWED, headers=(("Allow", "POST"),))
        # Explaining costs hundreds of digests: nothing to offer to strangers.
        verdict = verify(request.headers.items(), request.body, self._keys.get, self._now(), explaining=False)
        status = self._status(verdict)
        self._on_push(verdict, status)
        code = "S" if status == HTTPStatus.OK else "F"
        return HttpReply(status, "application/json", json.dumps({"operateCode": code}).encode())

    def _status(self, verdict: PushVerdict) -> HTTPStatus:
        if not verdict.right:
            return HTTPStatus.BAD_REQUEST if verdict.problem in _UNREADABLE else HTTPStatus.UNAUTHORIZED
        try:
            self._journal.record_push(verdict.fingerprint, verdict)
        except ConsoleError:
            return HTTPStatus.SERVICE_UNAVAILABLE
        return HTTPStatus.OK
