"""What was done in this run, and the calls behind it; kept in memory."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime

from services.errors import BadInput, ConsoleError, NoAnswer, NotAllowed, NotSent, NotUnderstood, Refused
from services.records import ActivityRow, Call, KnownPayment, Money, Subject

CALLS_KEPT = 200

_SOURCES = {"place_order": "order", "record_order": "recorded", "payment_result": "asked"}


class CallLog:
    """The last 200 calls, redacted, newest last. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self._listeners: tuple[Callable[[], None], ...] = ()

    def add(self, call: Call) -> None:
        """Keep one attempt; the oldest falls out."""
        with self._lock:
            self._calls.append(call)
            listeners = self._listeners
        for listener in listeners:
            listener()

    def listen(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after every call, on the thread that made it: it must be quick and not raise."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

    def all(self) -> tuple[Call, ...]:
        """Every call that is kept, oldest first."""
        with self._lock:
            return tuple(self._calls)


class Activity:
    """What agents did since the program started. Thread-safe; rows are only ever added."""

    def __init__(self, base_url: Callable[[str], str], now: Callable[[], datetime]) -> None:
        self._base_url = base_url
        self._now = now
        self._lock = threading.Lock()
        self._rows: list[ActivityRow] = []

    def note(
        self,
        subject: Subject,
        what: str,
        outcome: str,
        *,
        plan_name: str = "",
        money: Money | None = None,
        order_no: str = "",
        pay_id: str = "",
        detail: str = "",
    ) -> None:
        """Add a row for this subject, now."""
        row = ActivityRow(
            at=self._now(),
            agent=subject.agent,
            profile=subject.profile,
            base_url=self._base_url(subject.profile),
            iccid=subject.iccid,
            ticket=subject.ticket,
            what=what,
            outcome=outcome,
            plan_name=plan_name,
            money=money,
            order_no=order_no,
            pay_id=pay_id,
            detail=detail,
        )
        with self._lock:
            self._rows.append(row)

    def rows(self, iccid: str = "") -> tuple[ActivityRow, ...]:
        """Rows of one card, or of all cards; newest first."""
        with self._lock:
            return tuple(row for row in reversed(self._rows) if not iccid or row.iccid == iccid)

    def known_payments(self, profile: str, iccid: str) -> tuple[KnownPayment, ...]:
        """The payIds of this card that went through this PC on the same system, newest first, each once."""
        base_url = self._base_url(profile)
        known: dict[str, KnownPayment] = {}
        for row in self.rows(iccid):
            if not row.pay_id or row.base_url != base_url or row.what not in _SOURCES:
                continue
            # An order says more about its payId than a later question about it does.
            if row.pay_id not in known or row.what != "payment_result":
                known[row.pay_id] = _known_payment(row)
        return tuple(known.values())

    def card_of(self, number: str) -> str:
        """The card that an order number, payId or ticket belongs to, or ""."""
        for row in self.rows():
            if number and number in (row.order_no, row.pay_id, row.ticket):
                return row.iccid
        return ""


def outcome_code(error: ConsoleError) -> str:
    """The activity outcome that an error stands for."""
    if isinstance(error, Refused):
        return "refused"
    if isinstance(error, NotUnderstood):
        return "not_understood"
    if isinstance(error, NoAnswer):
        return "unknown"
    if isinstance(error, NotSent | NotAllowed | BadInput):
        return "not_sent"
    return "not_sent"


def _known_payment(row: ActivityRow) -> KnownPayment:
    return KnownPayment(
        pay_id=row.pay_id,
        source=_SOURCES[row.what],
        at=row.at,
        money=row.money,
        order_no=row.order_no,
        plan_name=row.plan_name,
    )
