"""What is left of a start that died: a stack of each thread, found by the next start and offered to the agent.

Python's faulthandler writes into a file that was opened before, since nothing else works any more then. Each process
has one of its own and holds it by a lock, so that two windows do not take each other for dead.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import platform
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from services.journal.writer_lock import is_in_place, try_lock
from services.private_files import open_private
from services.version import VERSION

FILE_NAME = "crash.log"
REPORT_NAME = "last-crash.txt"
"""What was found, until the agent deletes it."""

LARGEST = 256 * 1024
"""Of the report, in bytes: of more its end is kept."""

LOG_TAIL = 16 * 1024
"""How much of the log goes with a crash, in bytes."""

MOST_WINDOWS = 9
# What faulthandler and the interpreter write; the first line of the file is our own.
_TOLD = (b"Fatal Python error", b"Windows fatal exception", b"Traceback (most recent call last)")


def first_line(now: datetime) -> str:
    """Which program this is, and since when: what a report begins with."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"Linksfield Console {VERSION}, Python {platform.python_version()}, {system}, {now:%Y-%m-%d %H:%M:%S} UTC\n"


class CrashFile:
    """The file of this process, from its start to its clean end, which leaves nothing. Raises OSError.

    `logs` is the folder; what earlier starts left there is moved into the report, with the end of `log_file`.
    """

    def __init__(self, logs: Path, log_file: Path) -> None:
        self._logs = logs
        self._path, descriptor = _own_file(logs)
        self._file = os.fdopen(descriptor, "r+b", buffering=0)
        self._took_over = False
        with contextlib.suppress(OSError):  # a full disk: what was found stays where it is, for a later start
            self._take_over(log_file)
        faulthandler.enable(self._file)

    def close(self) -> None:
        """Say that the program ended as it should."""
        faulthandler.disable()
        if not self._took_over:
            self._file.close()
            return
        if os.name == "posix":  # while it is still ours; Windows deletes no file that is open
            self._path.unlink(missing_ok=True)
        self._file.close()
        with contextlib.suppress(OSError):  # another start may have taken it over by now
            if os.name != "posix":
                self._path.unlink(missing_ok=True)

    def _take_over(self, log_file: Path) -> None:
        """Keep what earlier starts left, and begin anew."""
        others = dict(_left_by_others(self._path))
        for stack in (*others.values(), self._file.read(LARGEST)):
            if any(told in stack for told in _TOLD):
                text = stack.decode("utf-8", "replace").rstrip()
                keep_report(self._logs, f"{text}\n\nThe end of the log:\n{end_of(log_file, LOG_TAIL)}")
        for path in others:
            path.unlink(missing_ok=True)
        self._file.truncate(0)
        self._took_over = True
        self._file.write(first_line(datetime.now(UTC)).encode())


def report(logs: Path) -> str:
    """What was found of earlier starts and not deleted, "" if there is nothing. Not redacted. Raises OSError."""
    return end_of(logs / REPORT_NAME, LARGEST)


def keep_report(logs: Path, text: str) -> None:
    """Add to what the next start offers. Raises OSError."""
    kept = end_of(logs / REPORT_NAME, LARGEST - len(text.encode()))
    whole = f"{kept.rstrip()}\n\n{text}".strip() + "\n"
    with os.fdopen(open_private(logs / REPORT_NAME, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "wb") as file:
        file.write(whole.encode("utf-8", "backslashreplace"))


def delete_report(logs: Path) -> None:
    """Offer it no more. Raises OSError."""
    (logs / REPORT_NAME).unlink(missing_ok=True)


def end_of(path: Path, most: int) -> str:
    """The last bytes of a file as text, from the beginning of a line; "" where there is none. Raises OSError."""
    if most <= 0:
        return ""
    try:
        with os.fdopen(open_private(path, os.O_RDONLY), "rb") as file:
            size = os.fstat(file.fileno()).st_size
            file.seek(max(size - most, 0))
            found = file.read(most)
    except FileNotFoundError:
        return ""
    text = found.decode("utf-8", "replace")
    return text.partition("\n")[2] if size > most else text


def _own_file(logs: Path) -> tuple[Path, int]:
    """A file that no other window holds, locked. Raises OSError."""
    for number in range(1, MOST_WINDOWS + 1):
        path = logs / (FILE_NAME if number == 1 else f"crash-{number}.log")
        descriptor = _taken(path, os.O_RDWR | os.O_APPEND | os.O_CREAT)
        if descriptor is not None:
            return path, descriptor
    raise OSError("too many windows with this data folder")


def _left_by_others(own: Path) -> Iterator[tuple[Path, bytes]]:
    """What other starts left that live no more."""
    for path in sorted(own.parent.glob("crash*.log")):
        descriptor = None if path == own else _taken(path, os.O_RDWR)
        if descriptor is None:
            continue
        with os.fdopen(descriptor, "rb") as file:
            yield path, file.read(LARGEST)


def _taken(path: Path, flags: int) -> int | None:
    """The file, opened and locked; None where another process has it, or has just taken it away. Raises OSError."""
    descriptor = open_private(path, flags)
    if try_lock(descriptor) and is_in_place(path, os.fstat(descriptor)):
        return descriptor
    os.close(descriptor)
    return None
