"""eSIM by QR code as typed calls: logging in, what became of an order, an eSIM's details, its QR code again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from services.errors import NotAllowed, NotUnderstood, Refused
from services.esim_qr import endpoints
from services.esim_qr.endpoints import Endpoint
from services.esim_qr.envelope import TOKEN_EXPIRED, Envelope, open_envelope
from services.records import Call, Environment, Profile, Record
from services.redaction import Redactor
from services.sisters import QrDetail, QrOrder, QrPackage, QrPayment, QrReport
from services.wire.calling import Asked, Caller, require_https
from services.wire.transport import Reply, Transport
from services.wire.values import JsonObject, fields_of, flat_fields, json_object, number_at, text_at, text_of

TOKEN_LIFE = timedelta(days=3)  # documented
_MARKS = frozenset({"orderPayStatus"})
_STATES = {each.value: each for each in QrPayment}
# Where a log-in's token may stand in its data: "returned in the response" is all that is printed.
_TOKEN_NAMES = (endpoints.TOKEN_HEADER, "xAccessToken", "x_access_token", "accessToken", "access_token", "token")

_Answer = TypeVar("_Answer")


class Account(NamedTuple):
    """What eSIM by QR code is called with; `email` is the account. Its repr shows no secret."""

    base: str
    partner_code: str
    email: str
    password: str

    def __repr__(self) -> str:
        return f"Account(base={self.base!r})"


class EsimQrClient:
    """All calls of one account; thread-safe, blocking. Its repr shows neither code, password nor token.

    `environment` tells where the account leads at that moment.

    It logs in by itself, at the first call and where the token has expired. The token stays in memory. Raises
    BadInput("profile.esim_qr_url", "not_https"). Every call raises NotSent, NoAnswer, Refused, NotUnderstood.
    """

    def __init__(
        self,
        profile: Profile,
        account: Account,
        transport: Transport,
        on_call: Callable[[Call], None],
        now: Callable[[], datetime],
        environment: Callable[[], Environment],
    ) -> None:
        require_https("profile.esim_qr_url", account.base)
        self._profile = profile
        self._account = account
        self._now = now
        self._environment = environment
        self._lock = threading.Lock()
        self._token = ""
        self._token_until: datetime | None = None
        self._tokens: list[str] = []
        self._caller = Caller(profile.name, transport, self._redactor, on_call, now)

    def __repr__(self) -> str:
        return f"EsimQrClient(profile={self._profile.name!r})"

    def log_in(self) -> None:
        """Get a new token (documented; its place in the answer is not). NotUnderstood("no_token") where none came."""
        account = self._account
        request = endpoints.LogInRequest(
            email=account.email,
            partnerCode=account.partner_code,
            passwd=endpoints.password_digest(account.password),
        )
        self._caller.call(endpoints.LOG_IN, lambda _now: self._asked(endpoints.LOG_IN, request, ""), self._logged_in)

    def order(self, order_id: str) -> QrOrder:
        """What became of an order, with its QR code once it is paid (documented)."""
        found = self._ask(endpoints.STATUS, order_id, lambda reply: _order(reply, order_id), _MARKS)
        return replace(found, fields=self._redactor().redact_pairs(found.fields))

    def detail(self, order_id: str) -> QrDetail:
        """An eSIM's details (request documented, no field of the reply is)."""
        found = self._ask(endpoints.DETAIL, order_id, lambda reply: _detail(reply, order_id), frozenset())
        return replace(found, fields=self._redactor().redact_pairs(found.fields))

    # ------------------------------------------------------------------ what a shop does: rehearsed, each sent once

    def pre_order(self, package: QrPackage) -> str:
        """Order an eSIM ahead; its order's number, as it came (in which field is not printed).

        Raises NotAllowed("rehearsal_only") for anything but a sandbox that proved itself.
        """
        request = endpoints.PreOrderRequest(
            currency=package.currency,
            currencyId=package.currency_id,
            id=package.package_id,
            money=package.money,
            packageCode=package.code,
            partnerCode=self._account.partner_code,
            periodNum=package.periods,
        )
        return self._rehearsed(endpoints.PRE_ORDER, request, _ordered)

    def report_payment(self, order_id: str, package: QrPackage, report: QrReport) -> None:
        """Tell once what became of a payment (documented). Refused has one of the printed codes.

        Raises NotAllowed("rehearsal_only") for anything but a sandbox that proved itself.
        """
        request = endpoints.ReportRequest(
            dateTime=str(int(self._now().timestamp())),
            orderId=order_id,
            partnerCode=self._account.partner_code,
            payAmount=package.money,
            payCurrency=package.currency,
            type=report.value,
        )
        self._rehearsed(endpoints.WEBHOOK, request, _reported)

    # ------------------------------------------------------------------ internals

    def _rehearsed(self, endpoint: Endpoint, request: Record, convert: Callable[[Envelope], _Answer]) -> _Answer:
        if self._environment() is not Environment.SANDBOX:
            raise NotAllowed("rehearsal_only", profile=self._profile.name)
        token = self._valid_token()

        def understand(reply: Reply) -> _Answer:
            return convert(open_envelope(reply.body, endpoint.cost))

        return self._caller.call(endpoint, lambda _now: self._asked(endpoint, request, token), understand)

    def _redactor(self) -> Redactor:
        account = self._account
        with self._lock:
            tokens = list(self._tokens)
        return Redactor(account.partner_code, [account.password, account.email, *tokens])

    def _ask(
        self, endpoint: Endpoint, order_id: str, convert: Callable[[Envelope], _Answer], marks: frozenset[str]
    ) -> _Answer:
        token = self._valid_token()
        try:
            return self._call(endpoint, order_id, convert, marks, token)
        except Refused as error:
            if error.code != TOKEN_EXPIRED:
                raise
        with self._lock:
            if self._token == token:
                self._token = ""
        return self._call(endpoint, order_id, convert, marks, self._valid_token())

    def _call(
        self,
        endpoint: Endpoint,
        order_id: str,
        convert: Callable[[Envelope], _Answer],
        marks: frozenset[str],
        token: str,
    ) -> _Answer:
        request = endpoints.OrderRequest(orderId=order_id)

        def understand(reply: Reply) -> _Answer:
            return convert(open_envelope(reply.body, endpoint.cost, marks))

        return self._caller.call(endpoint, lambda _now: self._asked(endpoint, request, token), understand)

    def _asked(self, endpoint: Endpoint, request: Record, token: str) -> Asked:
        headers = ((endpoints.TOKEN_HEADER, token),) if token else ()
        return Asked(self._account.base + endpoint.path, msgspec.json.encode(request).decode(), headers=headers)

    def _valid_token(self) -> str:
        with self._lock:
            token, until = self._token, self._token_until
        if token and until is not None and self._now() < until:
            return token
        self.log_in()
        with self._lock:
            return self._token

    def _logged_in(self, reply: Reply) -> None:
        data = open_envelope(reply.body, endpoints.LOG_IN.cost, frozenset(_TOKEN_NAMES)).data
        token = reply.header(endpoints.TOKEN_HEADER).strip() or _token_in(data)
        if not (token and token.isascii() and token.isprintable()):
            raise NotUnderstood("no_token")
        with self._lock:
            self._token, self._token_until = token, self._now() + TOKEN_LIFE
            self._tokens = [*self._tokens[-2:], token]


def _token_in(data: object) -> str:
    row = json_object(data)
    return text_at(row, *_TOKEN_NAMES) if row is not None else text_of(data).strip()


def _ordered(reply: Envelope) -> str:
    row = json_object(reply.data)
    alone = {"orderId": reply.data} if isinstance(reply.data, str) else {}
    number = number_at(row if row is not None else alone, "orderId")
    if not number:
        raise NotUnderstood("not_ours")
    return number


def _reported(reply: Envelope) -> None:
    """Its answer holds nothing: code 0 is all that is printed of a yes."""


def _order(reply: Envelope, order_id: str) -> QrOrder:
    row = _row_of(reply.data, order_id)
    status = text_at(row, "orderPayStatus") or None
    return QrOrder(
        order_id=order_id,
        state=_STATES.get(status or ""),
        status=status,
        qr_code=text_at(row, "qrCode") or None,
        fields=fields_of(row),
    )


def _detail(reply: Envelope, order_id: str) -> QrDetail:
    if reply.data in (None, [], {}):
        return QrDetail(order_id=order_id)
    fields = tuple(flat_fields(reply.data))
    named = {text.strip() for name, text in fields if name.rpartition(".")[2] == "orderId"} - {""}
    if named - {order_id}:
        raise NotUnderstood("not_ours")
    return QrDetail(order_id=order_id, fields=fields)


def _row_of(data: object, order_id: str) -> JsonObject:
    row = json_object(data)
    if row is None:
        raise NotUnderstood("not_object")
    if text_at(row, "orderId") not in ("", order_id):
        raise NotUnderstood("not_ours")
    return row
