"""What was done from this PC."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from heapq import merge

from services.desk.done import Did, Done, DoneHere, came_of, known_payments
from services.errors import ConsoleError, NoAnswer, NotUnderstood, Refused
from services.journal import JournalTrouble
from services.records import KnownPayment, Money, Subject
from services.writes.history import History
from services.writes.records import Place

ROWS_SHOWN = 5000


class Activity:
    """The journal as the window reads it. Thread-safe.

    A journal that takes no writes stops writes, not look-ups: their rows are then kept in memory for this run.
    """

    def __init__(
        self, history: History, done: DoneHere, place: Callable[[str], Place], now: Callable[[], datetime]
    ) -> None:
        self._history = history
        self._done = done
        self._place = place
        self._now = now
        self._lock = threading.Lock()
        self._unwritten: list[Done] = []

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
        paid_at: str = "",
    ) -> None:
        """Add a row for this subject, now."""
        place = self._place(subject.profile)
        try:
            self._history.note(
                subject,
                place,
                what,
                outcome,
                plan_name=plan_name,
                money=money,
                order_no=order_no,
                pay_id=pay_id,
                detail=detail,
                paid_at=paid_at,
            )
        except JournalTrouble:
            row = Done(
                at=self._now(),
                agent=subject.agent,
                profile=subject.profile,
                environment=place.environment,
                base_url=place.base_url,
                iccid=subject.iccid,
                ticket=subject.ticket,
                did=Did(what),
                came=came_of(outcome),
                plan_name=plan_name,
                money=money,
                order_no=order_no,
                pay_id=pay_id,
                detail=detail,
                paid_at_text=paid_at,
                written=False,
            )
            with self._lock:
                self._unwritten.append(row)

    def rows(self, iccid: str = "", *, begin: datetime | None = None, end: datetime | None = None) -> tuple[Done, ...]:
        """What `listed` gives; only what is kept in memory where the journal cannot be read."""
        try:
            return self.listed(iccid, begin=begin, end=end)
        except JournalTrouble:
            return self._kept_in_memory(iccid, begin, end, ())

    def listed(
        self,
        iccid: str = "",
        *,
        begin: datetime | None = None,
        end: datetime | None = None,
        kinds: tuple[str, ...] = (),
    ) -> tuple[Done, ...]:
        """Rows of one card, or of all cards; newest first, at most 5,000. `begin` inclusive, `end` exclusive.

        `kinds`: "step" (every write), "look_up", "payment_result", "note"; none = all. Raises JournalTrouble.
        """
        written = self._done.listed(iccid, begin=begin, end=end, kinds=kinds, limit=ROWS_SHOWN)
        kept = self._kept_in_memory(iccid, begin, end, kinds)
        # The journal may have taken rows again since those were kept.
        return tuple(merge(kept, written, key=lambda row: row.at, reverse=True))

    def known_payments(self, profile: str, iccid: str) -> tuple[KnownPayment, ...]:
        """The payIds of this card that went through this PC on the same system, newest first, each once."""
        try:
            return known_payments(self._done.on_card(iccid), self._place(profile).base_url)
        except JournalTrouble:
            return ()

    def card_of(self, number: str) -> str:
        """The card that an order number, payId or ticket belongs to, or ""."""
        try:
            return self._history.card_of(number) if number else ""
        except JournalTrouble:
            return ""

    def _kept_in_memory(
        self, iccid: str, begin: datetime | None, end: datetime | None, kinds: tuple[str, ...]
    ) -> tuple[Done, ...]:
        with self._lock:
            rows = self._unwritten[::-1]
        return tuple(
            row
            for row in rows
            if (not iccid or row.iccid == iccid)
            and (not kinds or row.did in kinds)
            and (begin is None or row.at >= begin)
            and (end is None or row.at < end)
        )


def outcome_code(error: ConsoleError) -> str:
    """The activity outcome that a read's error stands for."""
    if isinstance(error, Refused) and not error.is_busy:
        return "refused"
    if isinstance(error, NotUnderstood):
        return "not_understood"
    return "unknown" if isinstance(error, (NoAnswer, Refused)) else "not_sent"
