"""Checking a journal: every row against its hash, every hash against the one before, the rules in force."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import msgspec

from services.journal.end_file import SUFFIX, End, read_end
from services.journal.events import COLUMNS, EMPTY_HEAD, Row, chain
from services.journal.queries import hash_of, last_seq
from services.journal.schema import MIGRATIONS, rules_in_force, stands_as_it_says, version_of
from services.journal.trouble import RAISED, JournalTrouble, trouble_of
from services.records import Record

SMALL_CACHE = "PRAGMA cache_size = -512"
"""How many KiB of the file a connection keeps: the system keeps it as well, and there is a connection a thread."""

SELECT_ROWS = f"SELECT {', '.join(COLUMNS)}, hash FROM events ORDER BY seq"
_SELECT_SOME = f"SELECT {', '.join(COLUMNS)}, hash FROM events WHERE seq > ? ORDER BY seq LIMIT ?"

_BEGINNING = End(0, EMPTY_HEAD)


class ChainCheck(Record, frozen=True):
    """What a check of the journal found.

    `problem` is "" when all is well, else a reason of JournalTrouble; "cut": its end was removed, or it is another
    journal (the last commit that was noted beside it, or the head that was asked for, is not in it); "index": every
    event is there and sound, what finds them is not; "none": there is no journal. `at` is the number of the first
    event that is wrong (0 = none in particular); `events` and `head` are of the part that is sound.
    """

    events: int
    head: str
    problem: str = ""
    at: int = 0
    detail: str = ""

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problem


def verify(path: Path, head: str | None = None) -> ChainCheck:
    """Check the journal at `path`, and that it holds `head`, a hash exported earlier. Raises nothing."""
    try:
        # Read first: what is committed meanwhile is no loss.
        end = read_end(path.with_name(path.name + SUFFIX))
        if not path.exists():
            return ChainCheck(events=0, head=EMPTY_HEAD, problem="cut" if end or head else "none")
        with closing(open_for_reading(path)) as connection:
            return verify_connection(connection, head, end)
    except RAISED as error:
        return _trouble(trouble_of(error))
    except JournalTrouble as trouble:
        return _trouble(trouble)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that only reads. Raises JournalTrouble."""
    refuse_links(path)
    try:
        return _readable(_connect(path, "mode=ro"))
    except RAISED as error:
        if trouble_of(error).reason != "read_only" or path.with_name(path.name + "-wal").exists():
            raise trouble_of(error) from error
    try:
        # A folder without write permission and without a log beside the file: nobody can be writing.
        return _readable(_connect(path, "immutable=1"))
    except RAISED as error:
        raise trouble_of(error) from error


def refuse_links(path: Path) -> None:
    """Raise JournalTrouble("link") where a link stands for the journal or for what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        if os.path.islink(f"{path}{suffix}"):
            raise JournalTrouble("link", f"{path.name}{suffix}")


def verify_connection(connection: sqlite3.Connection, head: str | None = None, end: End | None = None) -> ChainCheck:
    """Check the journal behind an open connection, and that it holds `head` and reaches `end`. Raises nothing."""
    try:
        wrong = _schema_problem(connection)
        if wrong:
            return ChainCheck(events=0, head=EMPTY_HEAD, problem=wrong)
        return _verdict(connection, head, end)
    except RAISED as error:
        return _trouble(trouble_of(error))


def check_end(connection: sqlite3.Connection, end: End | None, rows: int) -> None:
    """Check what can be checked at once: the rules, the last rows, and that the journal reaches `end`.

    Raises JournalTrouble, sqlite3.Error.
    """
    wrong = _schema_problem(connection)
    if wrong:
        raise JournalTrouble(wrong)
    if not _reaches(connection, end):
        raise JournalTrouble("cut")
    begin = max(last_seq(connection) - rows, 0)
    verdict = walk(rows_after(connection, begin, rows), begin=End(begin, hash_of(connection, begin)))
    if not verdict.ok:
        raise JournalTrouble(verdict.problem, f"event {verdict.at}")


def fault_of_pages(connection: sqlite3.Connection) -> str:
    """What is wrong with the file's pages and indices, or "". Raises sqlite3.Error."""
    # Every row looked up in every index: one that is left out, or leads elsewhere, hides its write from us.
    faults = [str(fault) for (fault,) in connection.execute("PRAGMA integrity_check(10)")]
    return "" if faults == ["ok"] else faults[0]


def fault_of_stands(connection: sqlite3.Connection) -> str:
    """That an intent is kept where its steps did not leave it, or "". Raises sqlite3.Error."""
    return "" if stands_as_it_says(connection) else "an intent is kept where it does not stand"


def rows_after(connection: sqlite3.Connection, seq: int, count: int) -> list[tuple[object, ...]]:
    """The next rows, as `walk` wants them."""
    return connection.execute(_SELECT_SOME, (seq, count)).fetchall()


def _verdict(connection: sqlite3.Connection, head: str | None, end: End | None) -> ChainCheck:
    if version_of(connection) == 0:
        return _with_head(ChainCheck(events=0, head=EMPTY_HEAD, problem="cut" if end else ""), {EMPTY_HEAD}, head)
    fault = fault_of_pages(connection)
    walked = walk(connection.execute(SELECT_ROWS), head)
    if not walked.problem and not _reaches(connection, end):
        walked = msgspec.structs.replace(walked, problem="cut")
    if fault:
        problem = "index" if walked.problem in {"", "cut"} else "damaged"
        return msgspec.structs.replace(walked, problem=problem, detail=fault)
    fault = "" if walked.problem else fault_of_stands(connection)
    return msgspec.structs.replace(walked, problem="index", detail=fault) if fault else walked


def _reaches(connection: sqlite3.Connection, end: End | None) -> bool:
    return end is None or end.seq == 0 or hash_of(connection, end.seq) == end.head


def _trouble(trouble: JournalTrouble) -> ChainCheck:
    return ChainCheck(events=0, head=EMPTY_HEAD, problem=trouble.reason, detail=trouble.detail)


def _connect(path: Path, how: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{how}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=2.0)


def _readable(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.execute("PRAGMA query_only = 1")
        connection.execute(SMALL_CACHE)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _schema_problem(connection: sqlite3.Connection) -> str:
    version = version_of(connection)
    if version > len(MIGRATIONS):
        return "newer"
    return "" if version == 0 or rules_in_force(connection) else "schema"


def walk(rows: Iterable[tuple[object, ...]], head: str | None = None, begin: End = _BEGINNING) -> ChainCheck:
    """Check these rows, which follow the event `begin`, each against its hash and the one before."""
    (count, last), known = begin, {EMPTY_HEAD}
    for found in rows:
        row: Row = found[:-1]  # type: ignore[assignment]  # the table is STRICT: these are its column types
        if row[0] != count + 1:
            return ChainCheck(events=count, head=last, problem="missing", at=count + 1)
        if chain(last, row) != found[-1]:
            return ChainCheck(events=count, head=last, problem="edited", at=row[0])
        count, last = row[0], str(found[-1])
        if head is not None:
            known.add(last)
    return _with_head(ChainCheck(events=count, head=last), known, head)


def _with_head(verdict: ChainCheck, known: set[str], head: str | None) -> ChainCheck:
    if head is None or head.strip().lower() in known:
        return verdict
    return ChainCheck(events=verdict.events, head=verdict.head, problem="cut")
