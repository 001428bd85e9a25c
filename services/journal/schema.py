"""The journal's tables, as a list of migrations: version n is reached by running the first n of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing

from services.journal.trouble import JournalTrouble

Migration = tuple[str, ...]

_FIRST: Migration = (
    """
    CREATE TABLE events (
        seq INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, intent TEXT NOT NULL,
        attempt INTEGER NOT NULL, state TEXT NOT NULL, number TEXT NOT NULL, iccid TEXT NOT NULL,
        base_url TEXT NOT NULL, effect TEXT NOT NULL, order_no TEXT NOT NULL, pay_id TEXT NOT NULL,
        ticket TEXT NOT NULL, agent TEXT NOT NULL, os_user TEXT NOT NULL, body TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT
    """,
    # A step can be entered once in each attempt of an intent, whoever tries.
    "CREATE UNIQUE INDEX step_once ON events (intent, attempt, state) WHERE state <> ''",
    # A number drawn here is used by one intent only, for ever.
    "CREATE UNIQUE INDEX number_once ON events (number) WHERE number <> ''",
    "CREATE INDEX cards ON events (iccid) WHERE iccid <> ''",
    """
    CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are only appended'); END
    """,
    """
    CREATE TRIGGER events_are_never_removed BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are only appended'); END
    """,
    # REPLACE would remove the row it collides with, by any of the three, without firing the trigger above.
    """
    CREATE TRIGGER events_are_never_replaced BEFORE INSERT ON events
    WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq)
        OR (NEW.state <> '' AND EXISTS (
            SELECT 1 FROM events
            WHERE intent = NEW.intent AND attempt = NEW.attempt AND state = NEW.state AND state <> ''))
        OR (NEW.number <> '' AND EXISTS (SELECT 1 FROM events WHERE number = NEW.number AND number <> ''))
    BEGIN SELECT RAISE(ABORT, 'events are only appended'); END
    """,
)

MIGRATIONS: tuple[Migration, ...] = (_FIRST,)


def version_of(connection: sqlite3.Connection) -> int:
    """The schema version of a journal; 0 for a new file."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring a journal up to date, each version in one transaction. Raises JournalTrouble("newer")."""
    if version_of(connection) > len(migrations):
        raise JournalTrouble("newer", str(version_of(connection)))
    while version_of(connection) < len(migrations):
        _next_version(connection, migrations)


def _next_version(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another start may have been quicker: what counts is the version under the lock.
        version = version_of(connection)
        for statement in migrations[version] if version < len(migrations) else ():
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {min(version + 1, len(migrations))}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def rules_in_force(connection: sqlite3.Connection) -> bool:
    """Whether table, indices and triggers are word for word those that keep the journal append-only, and no others."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as ours:
        migrate(ours)
        return _rules(connection) == _rules(ours)


def _rules(connection: sqlite3.Connection) -> set[tuple[str, str, str, str]]:
    found = set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))
    # What SQLite keeps for itself (statistics, say) is no rule.
    return {(kind, name, *rest) for kind, name, *rest in found if kind != "table" or not name.startswith("sqlite_")}
