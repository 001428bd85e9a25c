"""What was done from this PC."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from heapq import merge
from typing import Unpack

from services.desk.done import Done, DoneHere, known_payments, light_row
from services.errors import ConsoleError, NoAnswer, NotUnderstood, Refused
from services.journal import CHECKING, Journal, JournalTrouble
from services.journal.waiting import WaitingRows, waiting_row
from services.records import KnownPayment, Subject
from services.writes.history import History, More, light_entry
from services.writes.records import Place

ROWS_SHOWN = 5000


class Activity:
    """The journal as the window reads it. Thread-safe.

    A journal that takes no writes stops writes, not look-ups: their rows are then kept in memory for this run. Those
    that came while it was checked wait in a file until it takes them (`write_what_waited`), in this run or a later one.
    """

    def __init__(
        self,
        history: History,
        done: DoneHere,
        place: Callable[[str], Place],
        now: Callable[[], datetime],
        waiting: WaitingRows,
    ) -> None:
        self._history = history
        self._done = done
        self._place = place
        self._now = now
        self._waiting = waiting
        self._lock = threading.Lock()
        # What the journal does not hold, by its name.
        self._unwritten = {row.name: light_row(row.event, written=False) for row in waiting.rows()}

    def note(self, subject: Subject, what: str, outcome: str, **more: Unpack[More]) -> None:
        """Add a row for this subject, now."""
        entry = light_entry(subject, self._place(subject.profile), what, outcome, **more)
        try:
            self._history.add(entry)
        except JournalTrouble as trouble:
            row = waiting_row(entry, self._now())
            with self._lock:
                self._unwritten[row.name] = light_row(row.event, written=False)
            if trouble.reason == CHECKING:
                self._waiting.keep(row)
                self.write_what_waited()

    def follow_check(self, journal: Journal) -> None:
        """Write down what waits, of an earlier start too, when the check of this journal allows it."""
        journal.on_check(self.write_what_waited)
        # It may have ended before anybody could be told.
        self.write_what_waited()

    def write_what_waited(self) -> None:
        """Write down what came while the journal was checked, each row with its own time, once that is over. Blocks."""
        if self._history.waits:
            return
        # Where the check found something it stays as it is, for a start that finds the journal sound.
        with suppress(JournalTrouble):
            written = self._waiting.take_in(self._history.add)
            with self._lock:
                for row in written:
                    self._unwritten.pop(row.name, None)

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
            rows = sorted(self._unwritten.values(), key=lambda row: row.at)[::-1]
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
