"""The second file: number and hash of the journal's last commit, so that a lost end is noticed.

SQLite reads its log up to the first frame that does not fit and calls the rest unwritten: a damage there takes the last
events away, and what is left is sound. This file, written and flushed after each commit, says how far it went.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import NamedTuple

from services.private_files import open_private

if sys.platform == "darwin":
    import fcntl

SUFFIX = "-end"
_LENGTH = 128  # of one of its two records, in bytes: far less than what a disk writes at once


class End(NamedTuple):
    """The last event that was committed: its number and its hash."""

    seq: int
    head: str


class EndFile:
    """`<journal>-end`, held open while the journal is: two records written in turns, so that one is always whole.

    Raises OSError, also for a link in its place. Not thread-safe: the journal calls it under its own lock.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor = open_private(path, os.O_RDWR | os.O_CREAT)
        self._next = 0

    def write(self, end: End) -> None:
        """Keep this end; it is on the disk when this returns."""
        os.lseek(self._descriptor, self._next * _LENGTH, os.SEEK_SET)
        os.write(self._descriptor, _record(end))
        _flush(self._descriptor)
        self._next = 1 - self._next

    def start_with(self, end: End) -> None:
        """Write both records: the file has its whole length from now on, and its flushes stay small."""
        self.write(end)
        self.write(end)

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)


def read_end(path: Path) -> End | None:
    """The newest end that stands whole in this file; None where there is none. Raises OSError."""
    try:
        descriptor = open_private(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        raw = file.read(2 * _LENGTH)
    found = (_end_of(raw[:_LENGTH]), _end_of(raw[_LENGTH:]))
    return max((each for each in found if each is not None), default=None)


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


def _flush(descriptor: int) -> None:
    if sys.platform == "darwin":
        # As SQLite does with fullfsync: a plain fsync stops at the drive's cache.
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    elif sys.platform == "win32":
        os.fsync(descriptor)
    else:
        os.fdatasync(descriptor)
