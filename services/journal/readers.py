"""Reading the journal: one connection a thread, so that a long question keeps nobody else waiting."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from services.journal import queries
from services.journal.trouble import RAISED, JournalTrouble, trouble_of
from services.journal.verify import open_for_reading

_Answer = TypeVar("_Answer")


class _Reader:
    """The connection of one thread; the lock is free but at closing."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.connection: sqlite3.Connection | None = None


class Readers:
    """Connections that only read, one for each thread that asked; a thread number that comes again takes its over."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._by_thread: dict[int, _Reader] = {}
        self._closed = False

    def read(self, query: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        """Ask on this thread's connection; a missing file reads as empty. Raises JournalTrouble."""
        with self._lock:
            mine = self._by_thread.setdefault(threading.get_ident(), _Reader())
        with mine.lock:
            try:
                return self._ask(mine, query)
            except RAISED as error:
                raise trouble_of(error) from error

    def close(self) -> None:
        """Close all, each when what is asked on it has ended."""
        self._closed = True
        with self._lock:
            readers = list(self._by_thread.values())
        for reader in readers:
            with reader.lock:
                if reader.connection is not None:
                    reader.connection.close()
                    reader.connection = None

    def _ask(self, mine: _Reader, query: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        if self._closed:
            raise JournalTrouble("closed")
        if mine.connection is None:
            if not self._path.exists():
                with closing(queries.empty()) as nothing:
                    return query(nothing)
            mine.connection = open_for_reading(self._path)
        return query(mine.connection)
