"""The journal's tables, as a list of migrations: version n is reached by running the first n of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

from services.journal.trouble import JournalTrouble

Migration = tuple[str, ...]

# With one max() in it, the other columns are those of the row that has it.
_LAST_STEPS = "SELECT intent, max(seq), state FROM events WHERE state <> '' GROUP BY intent"

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

# Each question is answered by what it asks for, however long the journal is: see tests/services/journal/test_plans.py.
_SECOND: Migration = (
    "CREATE INDEX orders ON events (order_no) WHERE order_no <> ''",
    "CREATE INDEX payments ON events (pay_id) WHERE pay_id <> ''",
    "CREATE INDEX tickets ON events (ticket) WHERE ticket <> ''",
    "CREATE INDEX intents ON events (intent) WHERE intent <> ''",
    "CREATE INDEX listed ON events (kind, at) WHERE iccid <> '' AND attempt <= 1",
    "CREATE INDEX moved ON events (at) WHERE intent <> '' AND kind <> 'evidence'",
    "CREATE INDEX moves ON events (kind) WHERE kind IN ('moved_out', 'moved_in')",
    # What keeps a second order back stands twice, in the row and here: a damage to one of them shows.
    "CREATE INDEX effects ON events (iccid, base_url, effect, intent) WHERE state = 'recorded'",
    # Where each intent stands: its last step. The database keeps it; a check compares it with the events.
    """
    CREATE TABLE stands (intent TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL, state TEXT NOT NULL)
    STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX states ON stands (state)",
    """
    CREATE TRIGGER steps_move_where_an_intent_stands AFTER INSERT ON events WHEN NEW.state <> ''
    BEGIN
        INSERT INTO stands VALUES (NEW.intent, NEW.seq, NEW.state)
        ON CONFLICT (intent) DO UPDATE SET seq = excluded.seq, state = excluded.state;
    END
    """,
    f"INSERT INTO stands {_LAST_STEPS}",
)

# Nothing of the tables changes: from here on there may be writes to CSSS among the steps. A program that does not know
# these kinds must not take their rows for damage, nor miss what blocks a card: to it the journal is a newer one.
_THIRD: Migration = ()

MIGRATIONS: tuple[Migration, ...] = (_FIRST, _SECOND, _THIRD)
WITH_STANDS = 2
"""The version since which the journal keeps where each intent stands."""


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
    with _transaction(connection):
        # Another start may have been quicker: what counts is the version under the lock.
        version = version_of(connection)
        for statement in migrations[version] if version < len(migrations) else ():
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {min(version + 1, len(migrations))}")


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def rules_in_force(connection: sqlite3.Connection) -> bool:
    """Whether table, indices and triggers are word for word those that keep the journal append-only, and no others."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as ours:
        # A journal that can only be read, or that comes from another PC, stays of the version that it is.
        migrate(ours, MIGRATIONS[: version_of(connection)])
        return _rules(connection) == _rules(ours)


def stands_as_it_says(connection: sqlite3.Connection) -> bool:
    """Whether each intent is kept where its last step left it; nothing is kept before version 2."""
    if version_of(connection) < WITH_STANDS:
        return True
    kept = "SELECT intent, seq, state FROM stands"
    differs = "SELECT 1 FROM (SELECT * FROM ({}) EXCEPT SELECT * FROM ({})) LIMIT 1"
    sides = ((kept, _LAST_STEPS), (_LAST_STEPS, kept))
    return all(connection.execute(differs.format(*side)).fetchone() is None for side in sides)


def make_anew_what_finds(connection: sqlite3.Connection) -> None:
    """Make the indices anew from the events, and then where each intent stands."""
    connection.execute("REINDEX")
    if version_of(connection) >= WITH_STANDS:
        # Nobody may read in between that no intent stands anywhere: what is unknown would be forgotten.
        with _transaction(connection):
            connection.execute("DELETE FROM stands")
            connection.execute(f"INSERT INTO stands {_LAST_STEPS}")


def _rules(connection: sqlite3.Connection) -> set[tuple[str, str, str, str]]:
    found = set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))
    # What SQLite keeps for itself (statistics, say) is no rule.
    return {(kind, name, *rest) for kind, name, *rest in found if kind != "table" or not name.startswith("sqlite_")}
