"""CSSS as typed calls: signing, sending, repeating reads, decoding, reporting."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple, TypeVar

from msgspec.structs import replace

from services.csss import decoding, endpoints
from services.csss.endpoints import Endpoint, Request
from services.csss.envelope import Envelope, open_envelope
from services.errors import BadInput, NotAllowed, NotUnderstood
from services.records import Call, Environment, Profile
from services.redaction import Redactor, field_text
from services.setup.systems import system_of
from services.sisters import (
    BulkOutcome,
    CardInUse,
    CardUsage,
    ContractDraft,
    ContractOrder,
    ContractOrders,
    ContractReceipt,
    DeviceInfo,
    Fields,
    RenewedOrder,
)
from services.wire.calling import Asked, Caller, require_https
from services.wire.declining import declined
from services.wire.transport import Reply, Transport

PAGE_SIZE = 50
MOST_PAGES = 200
"""Orders of one page, and pages that are read at most (ours: no limit is documented)."""

_Answer = TypeVar("_Answer")
_Record = TypeVar("_Record", CardUsage, DeviceInfo, CardInUse, ContractOrder)


def _none_required() -> str:
    """No version is too old."""
    return ""


class Account(NamedTuple):
    """What CSSS is called with: its address, the access code, and the secret that signs. Its repr shows no secret."""

    base: str
    access_code: str
    secret: str

    def __repr__(self) -> str:
        return f"Account(base={self.base!r})"


class CsssClient:
    """All calls of one account. Thread-safe and blocking; its repr shows neither code nor secret.

    Every attempt is reported to `on_call` (redacted). Raises BadInput("profile.csss_url", "not_https").
    `environment` tells where the account leads at that moment; `declined` what is not sent there.

    Every call raises NotSent (certainly not sent), NoAnswer, Refused (Linksfield's own words), and reads NotUnderstood;
    a write whose reply does not prove it is NoAnswer("not_understood"): no number of ours is in it, so its outcome is
    unknown. A write is sent once.
    """

    def __init__(
        self,
        profile: Profile,
        account: Account,
        transport: Transport,
        on_call: Callable[[Call], None],
        now: Callable[[], datetime],
        environment: Callable[[], Environment],
        required_version: Callable[[], str] = _none_required,
    ) -> None:
        require_https("profile.csss_url", account.base)
        self._profile = profile
        self._account = account
        self._transport = transport
        self._now = now
        self._environment = environment
        self._required_version = required_version
        self._redactor = Redactor(account.access_code, [account.secret])
        self._caller = Caller(profile.name, transport, lambda: self._redactor, on_call, now)
        self._lock = threading.Lock()
        self._numbers: set[str] = set()

    def __repr__(self) -> str:
        return f"CsssClient(profile={self._profile.name!r})"

    def account_mark(self, salt: str) -> str:
        """Four hex digits that tell this account from another one, and are far too few to find it by."""
        told = f"{salt} {system_of(self._account.base)} {self._account.access_code}"
        return hashlib.sha256(told.encode()).hexdigest()[:4]

    # ------------------------------------------------------------------ reads

    def usage(self, iccid: str) -> CardUsage:
        """What a card has used in its order's current cycle (documented; its unit is not)."""
        request = endpoints.CardRequest(device_id=iccid)
        found = self._call(endpoints.USAGE, request, lambda reply: decoding.usage(reply.data, iccid))
        return _hidden(found, self._redactor)

    def device(self, iccid: str) -> DeviceInfo:
        """What a card does now, with the plan in use (request documented)."""
        request = endpoints.CardRequest(device_id=iccid)
        found = self._call(endpoints.DEVICE, request, lambda reply: decoding.device(reply.data, iccid))
        return _hidden(found, self._redactor)

    def cards_in_use(self) -> tuple[CardInUse, ...]:
        """Every card of the account, in one answer (documented: there are no pages)."""
        found = self._call(endpoints.CARDS_IN_USE, Request(), lambda reply: decoding.cards_in_use(reply.data))
        return tuple(_hidden(each, self._redactor) for each in found)

    def orders(self, iccid: str = "", *, order_id: str = "", page_size: int = PAGE_SIZE) -> ContractOrders:
        """Every order, also ended ones, of a card ("": of the account), page after page (documented).

        `whole` is false where MOST_PAGES do not hold them, a page brings nothing new before the last, or the time of
        one call is over: no page is begun after that. Orders that are counted and not listed are
        NotUnderstood("no_orders").
        """
        last_begin = self._transport.deadline()
        found: dict[tuple[object, int], ContractOrder] = {}
        total: int | None = None
        for number in range(1, MOST_PAGES + 1):
            page = self.orders_page(number, iccid, order_id=order_id, page_size=page_size)
            total, before = page.total if page.total is not None else total, len(found)
            found.update({key: order for key, order in _numbered(page.orders).items() if key not in found})
            if len(found) in (before, total) or time.monotonic() >= last_begin:
                break
        # A total smaller than what came is none, and without one only a page with nothing on it is the end.
        said = total if total is not None and total >= len(found) else None
        whole = len(found) == said if said is not None else not page.orders
        if said and not found:
            raise NotUnderstood("no_orders", detail=f"0 / {said}")
        return ContractOrders(orders=tuple(found.values()), total=said, whole=whole)

    def orders_page(
        self, number: int, iccid: str = "", *, order_id: str = "", page_size: int = PAGE_SIZE
    ) -> ContractOrders:
        """One page of the orders, from 1."""
        request = endpoints.OrdersRequest(page_no=number, page_size=page_size, device_id=iccid, order_id=order_id)
        page = self._call(endpoints.ORDERS, request, lambda reply: decoding.orders(reply.data, iccid))
        hidden = tuple(_hidden(each, self._redactor) for each in page.orders)
        self._remember(each.order_code for each in page.orders)
        return ContractOrders(orders=hidden, total=page.total, whole=page.whole)

    # ------------------------------------------------------------------ writes, each sent once

    def renew(self, order_id: str, periods: int) -> RenewedOrder:
        """Extend an order by so many periods (documented): no number of ours is in it, and none stops a second one."""
        request = renewal_request(order_id, periods)
        return self._call(endpoints.RENEW, request, lambda reply: decoding.renewed(reply.data, order_id))

    def order(self, draft: ContractDraft) -> ContractReceipt:
        """Order a plan by our own contract (documented): no number of ours is in it, and none stops a second one.

        `seen_before`: its answer gives a number that an earlier answer had, of whatever card: it is of that order.
        """
        request = order_request(draft)
        # Those that are seen while it is on its way may be its own.
        with self._lock:
            before = frozenset(self._numbers)
        found = self._call(endpoints.ORDER, request, lambda reply: decoding.receipt(reply.data, draft.iccid))
        self._remember((found.order_id,))
        return replace(found, seen_before=found.order_id in before)

    def order_many(self, draft: ContractDraft, iccids: tuple[str, ...]) -> tuple[BulkOutcome, ...]:
        """Order one plan for many cards in one call (documented), `draft`'s own card aside; what came of each card.

        Whether the whole or single cards are refused is not clear: a refusal of the call is one of all.
        """
        request = bulk_request(draft, iccids)
        return self._call(endpoints.BULK_ORDER, request, lambda reply: decoding.bulk_outcomes(reply.data, iccids))

    def preview_renewal(self, order_id: str, periods: int) -> Fields:
        """The fields of `renew` as they would be sent now, with access code and sign masked; nothing is sent."""
        return self._preview(endpoints.RENEW, renewal_request(order_id, periods))

    def preview_order(self, draft: ContractDraft) -> Fields:
        """The fields of `order`, likewise."""
        return self._preview(endpoints.ORDER, order_request(draft))

    # ------------------------------------------------------------------ internals

    def _remember(self, numbers: Iterable[str | None]) -> None:
        """These are among the orders' numbers that answers have had."""
        with self._lock:
            self._numbers.update(filter(None, numbers))

    def _preview(self, endpoint: Endpoint, request: Request) -> Fields:
        signed = self._signed(request)
        shown = ((name, field_text(name, str(value))) for name, value in signed.params.items())
        return (("url", self._account.base + endpoint.path), *shown)

    def _call(self, endpoint: Endpoint, request: Request, convert: Callable[[Envelope], _Answer]) -> _Answer:
        reason = declined(endpoint, self._profile, self._environment(), too_old=bool(self._required_version()))
        if reason:
            raise NotAllowed(reason, profile=self._profile.name)

        def understand(reply: Reply) -> _Answer:
            return convert(open_envelope(reply.body, endpoint.cost, safe=endpoint.safe))

        return self._caller.call(endpoint, lambda now: self._asked(endpoint, request), understand)

    def _asked(self, endpoint: Endpoint, request: Request) -> Asked:
        signed = self._signed(request)
        iccid = str(signed.params.get("device_id", ""))
        return Asked(self._account.base + endpoint.path, signed.body, signed.canonical, iccid)

    def _signed(self, request: Request) -> endpoints.Signed:
        account = self._account
        return endpoints.signed(request, access_code=account.access_code, secret=account.secret, now=self._now())


def renewal_request(order_id: str, periods: int) -> endpoints.RenewRequest:
    """The request of /package/renewPackage. Raises BadInput("periods" or "order_id", "empty")."""
    if periods < 1:
        raise BadInput("periods", "empty")
    if not order_id:
        raise BadInput("order_id", "empty")
    return endpoints.RenewRequest(order_id=order_id, renew_period=periods)


def order_request(draft: ContractDraft) -> endpoints.OrderRequest:
    """The request of /package/orderPackage."""
    return endpoints.OrderRequest(**_package(draft), device_id=draft.iccid)


def bulk_request(draft: ContractDraft, iccids: tuple[str, ...]) -> endpoints.BulkOrderRequest:
    """The request of /package/batchOrderPackages."""
    return endpoints.BulkOrderRequest(**_package(draft), deviceList=iccids)


def _package(draft: ContractDraft) -> dict[str, str]:
    return {
        "global_order": "1" if draft.host_number else "0",
        "is_open": "1" if draft.opens_at_once else "0",
        "order_period": str(draft.periods),
        "package_code": draft.package_code,
        "package_name": draft.package_name,
        "package_type": draft.package_type,
        "pay_amount": draft.amount,
        "pay_rst": draft.pay_status.value,
    }


def _hidden(record: _Record, redactor: Redactor) -> _Record:
    return replace(record, fields=redactor.redact_pairs(record.fields))


def _numbered(orders: tuple[ContractOrder, ...]) -> dict[tuple[object, int], ContractOrder]:
    """The orders of one page by what tells them apart: an order that moved to the next page meanwhile counts once."""
    counted: Counter[object] = Counter()
    found: dict[tuple[object, int], ContractOrder] = {}
    for order in orders:
        name = order.order_code or order.fields
        found[name, counted[name]] = order
        counted[name] += 1
    return found
