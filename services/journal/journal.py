"""The journal itself: one writing process, every row durable before the caller goes on."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from services.journal import queries
from services.journal.asking import Questions
from services.journal.checking import BackgroundCheck
from services.journal.end_file import SUFFIX, End, EndFile, read_end, read_mark
from services.journal.events import (
    COLUMNS,
    EMPTY_HEAD,
    Blocking,
    Entry,
    Event,
    Expected,
    Row,
    chain,
    event_of,
    row_of,
)
from services.journal.moving import Copy
from services.journal.opening import check_or_repair, is_longer_than, own_file, set_up
from services.journal.readers import Readers
from services.journal.snapshot import Snapshot, snapshot_of
from services.journal.this_pc import on_network_drive
from services.journal.trouble import (
    CHECKING,
    LASTING,
    PASSING,
    RAISED,
    AlreadyEntered,
    JournalTrouble,
    Outdated,
    StillOpen,
    trouble_of,
)
from services.journal.verify import ChainCheck, check_end, open_for_reading, verify
from services.journal.writer_lock import WriterLock, is_in_place

FILE_NAME = "journal.sqlite3"
MOVED_OUT, MOVED_IN = "moved_out", "moved_in"
AT_ONCE = 2000
"""How many events are checked before opening returns: some 20 ms of work."""
_TAIL = 200  # so many of a longer journal

_Answer = TypeVar("_Answer")
_NO_CONTINUATION = {"cut": "not_a_continuation", "none": "not_a_continuation", "index": "damaged"}
_INSERT = f"INSERT INTO events ({', '.join(COLUMNS)}, hash) VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"


def _nothing(_name: str) -> None:
    """No step hook."""


class Journal(Questions):
    """`<data-dir>/journal.sqlite3`. Thread-safe. Opening it never raises: `trouble` says why it takes no writes.

    `step` is called with "<state>:written" between the insert and the commit of an intent's step, so that a
    test can die there; `page_limit` (of 4096 bytes) bounds the file, 0 = unbounded; `patience` is how many
    seconds a write waits for another program's lock on the file. A journal of more than `at_once` events is checked on
    a thread of its own: until then `trouble` is "checking". `step` is also called there, with "check:begun",
    "check:allowed" and "check:ended".
    """

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime],
        *,
        os_user: str = "",
        step: Callable[[str], None] = _nothing,
        page_limit: int = 0,
        patience: float = 2.0,
        is_network_drive: Callable[[Path], bool] = on_network_drive,
        at_once: int = AT_ONCE,
    ) -> None:
        self.path = folder / FILE_NAME
        super().__init__(Readers(self.path))
        self._now = now
        self._os_user = os_user
        self._step = step
        self._lock = threading.Lock()
        self._writer_lock = WriterLock(folder)
        self._writer: sqlite3.Connection | None = None
        self._end: EndFile | None = None
        self._file: os.stat_result | None = None
        self._trouble: JournalTrouble | None = None
        self._moved_away = False
        self._repaired = False
        self._page_limit = page_limit
        self._patience = patience
        self._is_network_drive = is_network_drive
        self._at_once = at_once
        self._check: BackgroundCheck | None = None
        self._check_goes_on: list[Callable[[], None]] = []
        self._settled = threading.Event()
        self._trouble = self._opened()
        self._begin_check()

    # ------------------------------------------------------------------ writing

    @property
    def trouble(self) -> JournalTrouble | None:
        """Why no write can be taken now, or None."""
        with self._lock:
            return self._why_not()

    @property
    def known_trouble(self) -> JournalTrouble | None:
        """What `trouble` found last; asks no disk and waits for nobody, for a thread that must not."""
        return self._trouble or (JournalTrouble("moved_away") if self._moved_away else None)

    @property
    def owner(self) -> bool:
        """Whether this process holds the writer's lock (only it may recover intents that were left behind)."""
        return self._writer_lock.held()

    @property
    def repaired(self) -> bool:
        """Whether what finds the events was damaged at opening and was made anew from them; all of them are sound."""
        return self._repaired

    def append(
        self,
        entry: Entry,
        *,
        expected: Expected | None = None,
        blocking: Blocking | None = None,
        at: datetime | None = None,
    ) -> Event:
        """Append one event; it is on the disk when this returns. `at` (aware UTC) is when it happened, if not now.

        `expected` (for a step) and `blocking` are checked in the same transaction as the insert. Raises
        AlreadyEntered, StillOpen, Outdated; JournalTrouble means that nothing may be relied on to be written.
        """
        with self._lock:
            trouble = self._why_not()
            if trouble is not None or self._writer is None:
                raise trouble or JournalTrouble("closed")
            return self._in_transaction(
                self._writer, lambda writer: self._insert(writer, entry, expected, blocking, at)
            )

    def try_again(self) -> JournalTrouble | None:
        """Open the file for writing once more, if that could help by now; returns what `trouble` then says."""
        if self._trouble is not None and self._trouble.reason in PASSING:
            self._end_check()
        with self._lock:
            if self._trouble is not None and self._trouble.reason in PASSING:
                self._let_go()
                self._trouble = self._opened()
        self._begin_check()
        return self.trouble

    def close(self) -> None:
        """End all work and give the writer's lock back; the last thing the program does."""
        self._end_check()
        self._readers.close()
        with self._lock:
            self._let_go()
            self._trouble = JournalTrouble("closed")
            self._writer_lock.release()

    # ------------------------------------------------------------------ being checked

    @property
    def checks_beside(self) -> bool:
        """Whether it is long, and so was or is checked after it was opened."""
        return self._check is not None

    @property
    def check_share(self) -> float | None:
        """How much of what writes wait for is checked, 0 to 1; None once they do not, or in the first second."""
        check = self._check
        waits = check is not None and self._trouble is not None and self._trouble.reason == CHECKING
        return check.share if check is not None and waits and time.monotonic() - check.begun > 1 else None

    def on_check(self, tell: Callable[[], None]) -> None:
        """Have this called, on the checking thread, when a check goes on, allows writes, or finds something."""
        self._check_goes_on.append(tell)

    def wait_until_checked(self, seconds: float, *, wholly: bool = False) -> bool:
        """Wait until writes wait for no check, or all is walked; whether that is so. Not for the window's thread."""
        check = self._check
        return self._settled.wait(seconds) and (not wholly or check is None or check.join(seconds))

    def allow(self, walked: End, *, repaired: bool) -> None:
        """Take writes from now on: the check found nothing wrong that they could suffer from."""
        with self._lock:
            self._repaired = repaired
            self._trouble = self._ready(walked)
        self._settled.set()
        self.tell_progress()

    def refuse(self, trouble: JournalTrouble) -> None:
        """Take no writes any more: the check found this."""
        with self._lock:
            self._trouble = trouble
            if self._end is not None:
                # What was found sound once is not: the next start looks at all of it before it takes a write.
                self._end.write_mark(None)
        self._settled.set()
        self.tell_progress()

    def tell_progress(self) -> None:
        """Let all know who wanted to."""
        for tell in self._check_goes_on:
            tell()

    # ------------------------------------------------------------------ the whole of it

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        """The journal as it stands now, to be read event by event. Blocks nobody; close it soon. JournalTrouble."""
        return snapshot_of(self.path)

    def verify(self, head: str | None = None) -> ChainCheck:
        """Check the whole journal, and that it holds `head`."""
        return verify(self.path, head)

    # ------------------------------------------------------------------ move to another PC

    def move_out(self, target: Path, agent: str) -> str:
        """Write the whole journal to `target` for another PC, and stop writing here. Returns the head.

        Two PCs with the same open writes could each send one of them again, so only one may go on.
        """
        self.append(Entry(kind=MOVED_OUT, agent=agent))
        try:
            with self._lock, Copy(target) as copy:
                self._moved_away = True
                if self._writer is not None:
                    self._writer.backup(copy)
        except RAISED as error:
            self.take_back(agent, "the copy could not be written")
            raise JournalTrouble("io", str(error)) from error
        return self.head()

    def move_in(self, source: Path, agent: str) -> int:
        """Take over a journal written by `move_out`; returns how many events came in.

        It must be sound, what is here must be its beginning (an empty journal is the beginning of every one), and
        nobody else may go on with it: it ends where it was moved out, and is not the copy that this PC made.
        Raises JournalTrouble with the problem, or "not_a_continuation".
        """
        verdict = verify(source, self.head())
        if not verdict.ok:
            reason = _NO_CONTINUATION.get(verdict.problem, verdict.problem)
            raise JournalTrouble(reason, verdict.detail, of_the_file=True)
        with closing(open_for_reading(source)) as reader:
            new = queries.after(reader, self.last_seq())
        if not new or new[-1].kind != MOVED_OUT:
            raise JournalTrouble("not_a_continuation", "not moved out to here", of_the_file=True)
        self._go_on(new, Entry(kind=MOVED_IN, agent=agent))
        return len(new)

    def head_moved_in(self) -> str:
        """Right after `move_in`: the head that `move_out` returned on the other PC. Raises JournalTrouble."""
        return self.after(self.last_seq() - 2)[0].hash

    def take_back(self, agent: str, reason: str) -> None:
        """Go on writing here although the journal was moved away: for a move that never arrived."""
        self._go_on((), Entry(kind=MOVED_IN, agent=agent, body=queries.reason_body(reason)))

    # ------------------------------------------------------------------ internals

    def _opened(self) -> JournalTrouble | None:
        self._settled.clear()
        try:
            return self._open(self.path.parent)
        except JournalTrouble as trouble:
            return trouble
        except RAISED as error:
            return trouble_of(error)

    def _open(self, folder: Path) -> JournalTrouble | None:
        if self._is_network_drive(folder):
            raise JournalTrouble("network_drive", str(folder))
        if not self._writer_lock.take():
            raise JournalTrouble("another_process", str(folder))
        self._file = own_file(self.path)
        known = read_end(self._beside)
        writer = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False, timeout=self._patience)
        self._writer = writer
        set_up(writer, self._page_limit)
        if is_longer_than(writer, self._at_once):
            check_end(writer, known, min(self._at_once, _TAIL))
            self._check = BackgroundCheck(self.path, writer, read_mark(self._beside), self, self._step)
            return JournalTrouble(CHECKING)
        self._repaired = check_or_repair(writer, known)
        return self._ready(End(*queries.tail(writer)))

    @property
    def _beside(self) -> Path:
        return self.path.with_name(self.path.name + SUFFIX)

    def _ready(self, walked: End) -> JournalTrouble | None:
        """Get ready to write after this event, to which everything was found sound. Returns what is in the way."""
        if self._writer is None:
            return JournalTrouble("closed")
        try:
            self._end = EndFile(self._beside)
            self._end.start_with(walked)
            self._end.write_mark(walked)
            self._moved_away = queries.last_move(self._writer) == MOVED_OUT
        except RAISED as error:
            return trouble_of(error)
        return None

    def _begin_check(self) -> None:
        trouble = self._trouble
        if self._check is not None and trouble is not None and trouble.reason == CHECKING:
            self._check.start()
        else:
            self._settled.set()

    def _end_check(self) -> None:
        if self._check is not None:
            self._check.stop()
            self._check = None

    def _let_go(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        if self._end is not None:
            self._end.close()
            self._end = None

    def _why_not(self) -> JournalTrouble | None:
        if self._trouble is not None:
            return self._trouble
        if not self._writer_lock.held() or self._file is None or not is_in_place(self.path, self._file):
            # What would be written now, the next start would not find.
            self._trouble = JournalTrouble("lock_lost")
            return self._trouble
        return JournalTrouble("moved_away") if self._moved_away else None

    def _in_transaction(self, writer: sqlite3.Connection, work: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        try:
            writer.execute("BEGIN IMMEDIATE")
            answer = work(writer)
            writer.execute("COMMIT")
        except RAISED as error:
            _roll_back(writer)
            raise self._remember(trouble_of(error)) from error
        except BaseException:
            _roll_back(writer)
            raise
        self._note_end(writer)
        return answer

    def _note_end(self, writer: sqlite3.Connection) -> None:
        """Say in the second file how far the journal goes. What was committed stands whether that works or not."""
        try:
            if self._end is not None:
                self._end.write(End(*queries.tail(writer)))
        except RAISED as error:
            # As after any error of the disk: no more writes in this run.
            self._trouble = JournalTrouble("io", str(error))

    def _insert(
        self,
        writer: sqlite3.Connection,
        entry: Entry,
        expected: Expected | None = None,
        blocking: Blocking | None = None,
        at: datetime | None = None,
    ) -> Event:
        if expected is not None:
            _check_expected(writer, entry.intent, expected)
        if blocking is not None:
            _check_blocking(writer, entry.intent, blocking)
        seq, head = queries.tail(writer)
        row = row_of(entry, seq + 1, at or self._now(), self._os_user)
        hashed = chain(head, row)
        try:
            writer.execute(_INSERT, (*row, hashed))
        except sqlite3.IntegrityError as error:
            raise AlreadyEntered(entry.intent, entry.attempt, entry.state) from error
        if entry.state:
            self._step(f"{entry.state}:written")
        return event_of(row, hashed)

    def _go_on(self, events: Iterable[Event], entry: Entry) -> None:
        """Take these events in and go on writing here: all of it in one transaction, or none."""

        def insert_all(writer: sqlite3.Connection) -> None:
            seq, head = queries.tail(writer)
            for event in events:
                row: Row = row_of(event, event.seq, event.at, event.os_user)
                if event.seq != seq + 1 or chain(head, row) != event.hash:
                    raise JournalTrouble("not_a_continuation", f"event {event.seq}")
                writer.execute(_INSERT, (*row, event.hash))
                seq, head = event.seq, event.hash
            self._insert(writer, entry)

        with self._lock:
            trouble = self._why_not()
            if self._writer is None or (trouble is not None and trouble.reason != "moved_away"):
                raise trouble or JournalTrouble("closed")
            self._in_transaction(self._writer, insert_all)
            self._moved_away = False

    def _remember(self, trouble: JournalTrouble) -> JournalTrouble:
        if trouble.reason in LASTING:
            self._trouble = trouble
        return trouble


def _check_expected(writer: sqlite3.Connection, intent: str, expected: Expected) -> None:
    attempt, state = queries.stand(writer, intent)
    if (attempt, state) != (expected.attempt, expected.state):
        raise AlreadyEntered(intent, attempt, state)


def _check_blocking(writer: sqlite3.Connection, intent: str, blocking: Blocking) -> None:
    for other, since, state in queries.same_effect(writer, blocking):
        if other == intent:
            continue
        if state in blocking.states and other not in blocking.beside:
            raise StillOpen(other)
        if since > blocking.since and state not in blocking.harmless:
            raise Outdated(other)


def _roll_back(writer: sqlite3.Connection) -> None:
    # SQLite rolls back by itself after some errors; whatever is left is undone when the file is next opened.
    with suppress(sqlite3.Error):
        if writer.in_transaction:
            writer.execute("ROLLBACK")


__all__ = ["EMPTY_HEAD", "FILE_NAME", "Journal"]
