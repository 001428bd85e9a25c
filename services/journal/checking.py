"""A long journal is checked beside the work: writes wait for what may be wrong with them, the rest is walked later.

Writes wait until every index agrees with its events, everything after the mark is walked, and so is each write that is
still open. The mark says how far an earlier start walked; what lies before it is walked once more after that, slowly,
and stops writes if it is wrong.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Protocol

from services.journal import queries
from services.journal.end_file import End
from services.journal.events import EMPTY_HEAD, chain, row_of
from services.journal.opening import mend
from services.journal.queries import hash_of, last_seq
from services.journal.schema import migrate
from services.journal.trouble import RAISED, JournalTrouble, trouble_of
from services.journal.verify import fault_of_pages, fault_of_stands, open_for_reading, rows_after, walk

_ROWS = 500  # walked between two looks at whether to stop
_PAUSE_SECONDS = 0.02  # after each of these, once writes are allowed: the window has the rest of the time
_TELL_SECONDS = 0.5
_OPEN = ("recorded", "sending", "unknown")
_BEGINNING = End(0, EMPTY_HEAD)


class Checked(Protocol):
    """Whom it is told, on the checking thread."""

    def allow(self, walked: End, *, repaired: bool) -> None:
        """Nothing is wrong up to here; what finds the events was made anew or not."""

    def refuse(self, trouble: JournalTrouble) -> None:
        """Something is wrong, before writes were allowed or after."""

    def tell_progress(self) -> None:
        """It goes on."""


class BackgroundCheck:
    """One check on a thread of its own; until `allow` nobody else may use `writer`."""

    def __init__(
        self, path: Path, writer: sqlite3.Connection, mark: End | None, checked: Checked, step: Callable[[str], None]
    ) -> None:
        self._path = path
        self._writer = writer
        self._mark = mark or _BEGINNING
        self._checked = checked
        self._step = step
        self._stopping = threading.Event()
        self._allowed = False
        self._told = self.begun = time.monotonic()
        self.share = 0.0
        self._thread = threading.Thread(target=self._run, name="journal-check", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def join(self, seconds: float) -> bool:
        """Wait until all is walked; whether it is."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def stop(self) -> None:
        """End it as soon as it can be; returns when it has ended."""
        self._stopping.set()
        while self._thread.is_alive():
            if not self._allowed:  # else it is somebody's who writes: an outcome would be lost
                self._writer.interrupt()
            self._thread.join(_PAUSE_SECONDS)

    def _run(self) -> None:
        try:
            self._check()
        except _Stopped:
            return
        except JournalTrouble as trouble:
            self._refuse(trouble)
        except RAISED as error:
            self._refuse(trouble_of(error))

    def _refuse(self, trouble: JournalTrouble) -> None:
        if not self._stopping.is_set():
            self._checked.refuse(trouble)

    def _check(self) -> None:
        self._step("check:begun")
        with closing(open_for_reading(self._path)) as reader:
            if hash_of(reader, self._mark.seq) != self._mark.head:
                self._mark = _BEGINNING
            repaired = self._mended(reader)
            walked = self._walked(reader, self._mark)
            if self._mark.seq:
                _check_what_is_open(reader)
            migrate(self._writer)
            self._stop_here()
            self._allowed = True
            self._checked.allow(walked, repaired=repaired)
            self._step("check:allowed")
            if self._walked(reader, _BEGINNING, self._mark.seq) != self._mark:
                raise JournalTrouble("edited", f"event {self._mark.seq}")
        self._step("check:ended")

    def _mended(self, reader: sqlite3.Connection) -> bool:
        """Whether what finds the events had to be made anew. Only where all events are sound."""
        fault = fault_of_pages(self._writer)
        self._stop_here()
        if not fault and not fault_of_stands(self._writer):
            return False
        try:
            self._walked(reader, _BEGINNING)
        except JournalTrouble as trouble:
            raise (JournalTrouble("damaged", fault) if fault else trouble) from trouble
        mend(self._writer)
        return True

    def _walked(self, reader: sqlite3.Connection, begin: End, last: int | None = None) -> End:
        """Walk on from an event, to the last one or to this one. Raises JournalTrouble, _Stopped."""
        at, end = begin, last_seq(reader) if last is None else last
        while at.seq < end:
            rows = rows_after(reader, at.seq, min(_ROWS, end - at.seq))
            verdict = walk(rows, begin=at)
            if not verdict.ok or not rows:
                raise JournalTrouble(verdict.problem or "missing", f"event {verdict.at or at.seq + 1}")
            at = End(verdict.events, verdict.head)
            self._go_on(at.seq / end, pause=0 if last is None else _PAUSE_SECONDS)
        return at

    def _go_on(self, share: float, pause: float) -> None:
        self.share = share
        self._stop_here(pause)
        if not pause and time.monotonic() - self._told > _TELL_SECONDS:
            self._told = time.monotonic()
            self._checked.tell_progress()

    def _stop_here(self, pause: float = 0) -> None:
        if self._stopping.wait(pause) if pause else self._stopping.is_set():
            raise _Stopped


def _check_what_is_open(reader: sqlite3.Connection) -> None:
    """Check each event of the writes that nobody knows the end of: they are asked about before all is walked."""
    for each in queries.standing(reader, _OPEN):
        for event in queries.of_intent(reader, each.first.intent, ()):
            row = row_of(event, event.seq, event.at, event.os_user)
            if chain(hash_of(reader, event.seq - 1), row) != event.hash:
                raise JournalTrouble("edited", f"event {event.seq}")


class _Stopped(Exception):
    """The journal is being closed."""
