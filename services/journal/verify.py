"""Checking a journal: every row against its hash, every hash against the one before, the rules in force."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from services.journal.events import COLUMNS, EMPTY_HEAD, Row, chain
from services.journal.schema import MIGRATIONS, rules_in_force, version_of
from services.journal.trouble import JournalTrouble, trouble_of
from services.records import Record

SELECT_ROWS = f"SELECT {', '.join(COLUMNS)}, hash FROM events ORDER BY seq"


class ChainCheck(Record, frozen=True):
    """What a check of the journal found.

    `problem` is "" when all is well, else a reason of JournalTrouble, or "cut" (the head that was asked for
    is not in this journal: its end was removed, or it is another journal). `at` is the number of the first
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
    """Check the journal at `path`, and that it holds `head`, a hash exported earlier. A missing file is empty."""
    try:
        if not path.exists():
            return _with_head(ChainCheck(events=0, head=EMPTY_HEAD), {EMPTY_HEAD}, head)
        with closing(open_for_reading(path)) as connection:
            return verify_connection(connection, head)
    except OSError as error:
        # A folder that may not be entered.
        return ChainCheck(events=0, head=EMPTY_HEAD, problem="read_only", detail=str(error))
    except JournalTrouble as trouble:
        return ChainCheck(events=0, head=EMPTY_HEAD, problem=trouble.reason, detail=trouble.detail)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that only reads. Raises JournalTrouble."""
    try:
        return _readable(_connect(path, "mode=ro"))
    except sqlite3.Error as error:
        if trouble_of(error).reason != "read_only" or path.with_name(path.name + "-wal").exists():
            raise trouble_of(error) from error
    try:
        # A folder without write permission and without a log beside the file: nobody can be writing.
        return _readable(_connect(path, "immutable=1"))
    except sqlite3.Error as error:
        raise trouble_of(error) from error


def verify_connection(connection: sqlite3.Connection, head: str | None = None) -> ChainCheck:
    """Check the journal behind an open connection."""
    try:
        wrong = _schema_problem(connection)
        if wrong:
            return ChainCheck(events=0, head=EMPTY_HEAD, problem=wrong)
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            return ChainCheck(events=0, head=EMPTY_HEAD, problem="damaged")
        if version_of(connection) == 0:
            return _with_head(ChainCheck(events=0, head=EMPTY_HEAD), {EMPTY_HEAD}, head)
        return _walk(connection.execute(SELECT_ROWS), head)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        trouble = trouble_of(error) if isinstance(error, sqlite3.Error) else JournalTrouble("damaged", str(error))
        return ChainCheck(events=0, head=EMPTY_HEAD, problem=trouble.reason, detail=trouble.detail)


def _connect(path: Path, how: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{how}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=2.0)


def _readable(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.execute("PRAGMA query_only = 1")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _schema_problem(connection: sqlite3.Connection) -> str:
    version = version_of(connection)
    if version > len(MIGRATIONS):
        return "newer"
    return "" if version == 0 or rules_in_force(connection) else "schema"


def _walk(rows: Iterable[tuple[object, ...]], head: str | None) -> ChainCheck:
    known, last, count = {EMPTY_HEAD}, EMPTY_HEAD, 0
    for *columns, hashed in rows:
        row: Row = tuple(columns)  # type: ignore[assignment]  # the table is STRICT: these are its column types
        if row[0] != count + 1:
            return ChainCheck(events=count, head=last, problem="missing", at=count + 1)
        if chain(last, row) != hashed:
            return ChainCheck(events=count, head=last, problem="edited", at=row[0])
        count, last = row[0], str(hashed)
        if head is not None:
            known.add(last)
    return _with_head(ChainCheck(events=count, head=last), known, head)


def _with_head(verdict: ChainCheck, known: set[str], head: str | None) -> ChainCheck:
    if head is None or head.strip().lower() in known:
        return verdict
    return ChainCheck(events=verdict.events, head=verdict.head, problem="cut")
