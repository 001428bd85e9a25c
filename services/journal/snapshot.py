"""The journal as it stood at one moment, read event by event: memory stays small however long it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from services.journal import queries
from services.journal.events import COLUMNS, Event, Row, event_of
from services.journal.trouble import RAISED, trouble_of
from services.journal.verify import open_for_reading

_ALL = ", ".join(COLUMNS) + ", hash"
_BEGUN = """CASE intent WHEN '' THEN seq
    ELSE (SELECT min(seq) FROM events first WHERE first.intent = events.intent AND first.state <> '') END"""


class Snapshot:
    """Questions to one moment of the journal, whatever is appended meanwhile. For one thread. Raises JournalTrouble."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def tail(self) -> tuple[int, str]:
        """Number and hash of the last event; 0 and EMPTY_HEAD when there is none."""
        with _typed():
            return queries.tail(self._connection)

    def hash_before(self, seq: int) -> str:
        """The hash that the event of this number follows."""
        with _typed():
            return queries.hash_of(self._connection, seq - 1)

    def of_card(self, iccid: str) -> Iterator[Event]:
        """Every event about a card, oldest first: its rows, and whatever belongs to their intents."""
        return self._events(f"SELECT {_ALL} FROM events WHERE {queries.OF_CARD} ORDER BY seq", (iccid,))

    def since(self, seq: int) -> Iterator[Event]:
        """Every event from this number on."""
        return self._events(f"SELECT {_ALL} FROM events WHERE seq >= ? ORDER BY seq", (seq,))

    def by_deed(self, iccid: str) -> Iterator[list[Event]]:
        """The events about a card, those of one write or one light row at a time, in the order of their beginnings."""
        sql = f"SELECT {_ALL} FROM events WHERE {queries.OF_CARD} ORDER BY {_BEGUN}, seq"
        for _, events in groupby(self._events(sql, (iccid,)), key=lambda event: event.intent or event.seq):
            yield list(events)

    def _events(self, sql: str, values: tuple[object, ...]) -> Iterator[Event]:
        with _typed():
            for found in self._connection.execute(sql, values):
                row: Row = found[:-1]
                yield event_of(row, found[-1])


@contextmanager
def snapshot_of(path: Path) -> Iterator[Snapshot]:
    """Hold the journal at this path still, on a connection of its own; a missing file reads as empty."""
    connection = open_for_reading(path) if path.exists() else queries.empty()
    try:
        with _typed():
            connection.execute("BEGIN")
        yield Snapshot(connection)
    finally:
        connection.close()


@contextmanager
def _typed() -> Iterator[None]:
    try:
        yield
    except RAISED as error:
        raise trouble_of(error) from error
