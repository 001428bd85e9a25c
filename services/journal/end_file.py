"""The second file: number and hash of the journal's last commit, so that a lost end is noticed, and the mark.

SQLite reads its log up to the first frame that does not fit and calls the rest unwritten: a damage there takes the last
events away, and what is left is sound. This file, written after each commit and flushed at once, says how far it went.
A third record, the mark, says how far a check found the journal sound: what came after it is looked at first.
"""

from __future__ import annotations

import hashlib
import os
import sys
import threading
from pathlib import Path
from typing import NamedTuple

from services.private_files import open_private

if sys.platform == "darwin":
    import fcntl

SUFFIX = "-end"
_PAUSE_SECONDS = 0.02  # between two flushes: of many commits one after another not each has its own
_LENGTH = 128  # of one of its records, in bytes: far less than what a disk writes at once
_MARK_AT = 2 * _LENGTH


class End(NamedTuple):
    """The last event that was committed: its number and its hash."""

    seq: int
    head: str


class EndFile:
    """`<journal>-end`, held open while the journal is: two records in turns, so that one is whole, and the mark.

    Raises OSError, also for a link in its place. Not thread-safe: the journal calls it under its own lock.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor = open_private(path, os.O_RDWR | os.O_CREAT)
        self._next = 0
        self._written, self._closing = threading.Event(), threading.Event()
        self._failed: OSError | None = None
        self._flusher = threading.Thread(target=self._flush_what_is_written, name="journal-end", daemon=True)
        self._flusher.start()

    def write(self, end: End) -> None:
        """Keep this end: a program that is killed leaves it, and it is on the disk some milliseconds later.

        Not before this returns: a second flush would make each commit twice as long.
        """
        if self._failed is not None:
            raise self._failed
        os.lseek(self._descriptor, self._next * _LENGTH, os.SEEK_SET)
        os.write(self._descriptor, _record(end))
        self._next = 1 - self._next
        self._written.set()

    def start_with(self, end: End) -> None:
        """Write both records: the file has its whole length from now on, and its flushes stay small."""
        self.write(end)
        self.write(end)

    def write_mark(self, mark: End | None) -> None:
        """Keep how far the journal was found sound, from its beginning; None: nowhere, it must be looked at again."""
        os.lseek(self._descriptor, _MARK_AT, os.SEEK_SET)
        os.write(self._descriptor, _record(mark) if mark else b"\n" * _LENGTH)
        self._written.set()

    def close(self) -> None:
        """Flush and let go of the file."""
        self._closing.set()
        self._written.set()
        self._flusher.join()
        os.close(self._descriptor)

    def _flush_what_is_written(self) -> None:
        while self._written.wait() and self._failed is None:
            self._written.clear()
            try:
                flush(self._descriptor)
            except OSError as error:
                self._failed = error
            if self._closing.wait(_PAUSE_SECONDS) and not self._written.is_set():
                return


def read_end(path: Path) -> End | None:
    """The newest end that stands whole in this file; None where there is none. Raises OSError."""
    raw = _content(path)
    found = (_end_of(raw[:_LENGTH]), _end_of(raw[_LENGTH:_MARK_AT]))
    return max((each for each in found if each is not None), default=None)


def read_mark(path: Path) -> End | None:
    """How far an earlier start found the journal sound; None where that is not known. Raises OSError."""
    return _end_of(_content(path)[_MARK_AT:])


def _content(path: Path) -> bytes:
    try:
        descriptor = open_private(path, os.O_RDONLY)
    except FileNotFoundError:
        return b""
    with os.fdopen(descriptor, "rb") as file:
        return file.read(_MARK_AT + _LENGTH)


def _record(end: End) -> bytes:
    text = f"{end.seq:020d} {end.head}"
    return f"{text} {_sum(text)}".ljust(_LENGTH - 1).encode("ascii") + b"\n"


def _end_of(record: bytes) -> End | None:
    """The end that a record names, if it is exactly what was written."""
    words = record.decode("ascii", "replace").split()
    if len(words) != 3 or not words[0].isdecimal():
        return None
    end = End(int(words[0]), words[1])
    return end if _record(end) == record else None


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode("ascii", "replace")).hexdigest()[:32]


def flush(descriptor: int) -> None:
    """What was written is on the disk when this returns. Raises OSError."""
    if sys.platform == "darwin":
        # As SQLite does with fullfsync: a plain fsync stops at the drive's cache.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    elif sys.platform == "win32":
        os.fsync(descriptor)
    else:
        os.fdatasync(descriptor)
