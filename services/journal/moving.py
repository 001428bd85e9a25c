"""The copy of a journal that goes to another PC."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from services.replacing import replace_file


class Copy:
    """A fresh database file, put in place of `target` only when it is whole."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._draft = target.with_name(target.name + ".part")
        self._draft.unlink(missing_ok=True)
        self._connection = sqlite3.connect(self._draft, isolation_level=None)

    def __enter__(self) -> sqlite3.Connection:
        return self._connection

    def __exit__(self, kind: object, *_rest: object) -> None:
        # Out of WAL mode, so that the copy is one file.
        self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()
        if kind is None:
            replace_file(self._draft, self._target)
