"""The third file: rows that a journal could not take while it was checked, kept until it does.

A program that ends meanwhile, however, leaves them there for its next start. Each is a line with its sum, on the disk
when `keep` returns, and has a name that the journal takes once: one that went in before the program died goes in no
second time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from services.journal.end_file import flush
from services.journal.events import Entry, Event, body_text, event_of, row_of
from services.journal.trouble import AlreadyEntered
from services.private_files import open_private
from services.records import Record

SUFFIX = "-waiting"
NUMBER = "waited-"
"""How the names begin that these rows have in the journal."""

_SUM_LENGTH = 32
_LARGEST = 64 * 1024 * 1024  # bytes that are read: far more rows than anybody looks up during a check


class WaitingRow(Record, frozen=True):
    """A row, and when it happened (aware UTC)."""

    at: datetime
    entry: Entry

    @property
    def name(self) -> str:
        """What it is called in the journal."""
        return self.entry.number

    @property
    def event(self) -> Event:
        """What it will be in the journal, but for its place there."""
        return event_of(row_of(self.entry, 0, self.at, ""), "")


def waiting_row(entry: Entry, at: datetime) -> WaitingRow:
    """An entry under a name that the journal takes once."""
    return WaitingRow(at=at, entry=msgspec.structs.replace(entry, number=f"{NUMBER}{secrets.token_hex(12)}"))


_ROWS = msgspec.json.Decoder(WaitingRow)


class WaitingRows:
    """`<journal>-waiting`. Thread-safe; blocks. Never for a step of a write; `fits` says what may wait here.

    Where no file can be written the rows are kept for this run alone.
    """

    def __init__(self, journal: Path, fits: Callable[[Event], bool]) -> None:
        self._path = journal.with_name(journal.name + SUFFIX)
        self._fits = fits
        self._lock = threading.Lock()
        self._in_memory: list[WaitingRow] = []

    def keep(self, row: WaitingRow) -> None:
        """Keep this row; it is on the disk when this returns, if that can be."""
        with self._lock:
            try:
                self._append(row)
            except OSError:
                self._in_memory.append(row)

    def rows(self) -> tuple[WaitingRow, ...]:
        """Everything that waits, in the order in which it came."""
        with self._lock:
            return (*(self._in_file() or ()), *self._in_memory)

    def take_in(self, append: Callable[[Entry, datetime], object]) -> tuple[WaitingRow, ...]:
        """Give each row to the journal, then forget them; returns them. What is raised leaves all of them here."""
        with self._lock:
            in_file = self._in_file()
            rows = (*(in_file or ()), *self._in_memory)
            for row in rows:
                # Its program died between the journal and this file.
                with contextlib.suppress(AlreadyEntered):
                    append(row.entry, row.at)
            self._in_memory.clear()
            if in_file is not None:
                with contextlib.suppress(OSError):  # what stays there goes in no second time
                    self._path.unlink(missing_ok=True)
        return rows

    def _in_file(self) -> tuple[WaitingRow, ...] | None:
        """None where the file cannot be read: then it is left as it is."""
        try:
            lines = _content(self._path).split(b"\n")
        except OSError:
            return None
        return tuple(row for row in map(self._row_of, lines) if row is not None)

    def _append(self, row: WaitingRow) -> None:
        descriptor = open_private(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        try:
            raw = body_text(row).encode("utf-8")
            # A line of its own also after one whose end was lost.
            os.write(descriptor, b"\n" + _sum(raw) + b" " + raw + b"\n")
            flush(descriptor)
        finally:
            os.close(descriptor)

    def _row_of(self, line: bytes) -> WaitingRow | None:
        """The row of a line that is exactly what was written, and may wait here."""
        given, raw = line[:_SUM_LENGTH], line[_SUM_LENGTH + 1 :]
        if given != _sum(raw):
            return None
        try:
            row = _ROWS.decode(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return None
        entry = row.entry
        of_a_write = entry.intent or entry.state or entry.effect or entry.attempt
        named = entry.number.startswith(NUMBER) and row.at.tzinfo is not None
        return row if named and not of_a_write and self._fits(row.event) else None


def _content(path: Path) -> bytes:
    try:
        with os.fdopen(open_private(path, os.O_RDONLY), "rb") as file:
            return file.read(_LARGEST)
    except FileNotFoundError:
        return b""


def _sum(raw: bytes) -> bytes:
    return hashlib.sha256(raw).hexdigest()[:_SUM_LENGTH].encode("ascii")
