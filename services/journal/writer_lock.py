"""The operating system's lock that names the one process which may write."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from services.private_files import open_private

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FILE_NAME = "writer.lock"


class WriterLock:
    """`<data-dir>/writer.lock`, locked while this object holds it. The system frees it when the process ends."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._descriptor: int | None = None
        self._taken: os.stat_result | None = None

    def take(self) -> bool:
        """Take the lock if nobody else has it. Raises OSError where the file cannot be made."""
        if self._descriptor is not None:
            return True
        descriptor = open_private(self._path, os.O_RDWR | os.O_CREAT)
        self._taken = os.fstat(descriptor)
        if not try_lock(descriptor) or not self._is_in_place():
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def held(self) -> bool:
        """Whether the lock is ours and still the file that others would try: deleting it must not make two."""
        return self._descriptor is not None and self._is_in_place()

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _is_in_place(self) -> bool:
        return self._taken is not None and is_in_place(self._path, self._taken)


def is_in_place(path: Path, opened: os.stat_result) -> bool:
    """Whether the file that was opened, and still is open, is the one that others would find at this path.

    Windows lets nobody delete, rename or replace an open file, so there it is; its number changes by itself on some
    drives, and a virus scanner may keep others from asking for it.
    """
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return False
    except OSError:
        return sys.platform == "win32"
    return sys.platform == "win32" or os.path.samestat(opened, found)


def try_lock(descriptor: int) -> bool:
    """Lock an open file unless another process has it; the system frees it with the descriptor."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
