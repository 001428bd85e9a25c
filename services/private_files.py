"""Files and folders of this user alone, and never through a link that somebody planted.

Loaded before the first paint: it imports nothing that is not there already. Windows has other permissions and no such
modes; there the folder's own rights protect what is in it.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

FILE_MODE, FOLDER_MODE = 0o600, 0o700
_OTHERS = 0o077


def open_private(path: Path, flags: int) -> int:
    """A descriptor of a regular file that only this user can read, made so if it was not.

    Raises OSError: ELOOP where a link stands in its place, EISDIR or EINVAL where something else does.
    """
    # Not blocking: a pipe in its place would be waited for.
    extra = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if not extra & getattr(os, "O_NOFOLLOW", 0) and path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    descriptor = os.open(path, flags | extra, FILE_MODE)
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            wrong = errno.EISDIR if stat.S_ISDIR(found.st_mode) else errno.EINVAL
            raise OSError(wrong, os.strerror(wrong), str(path))
        if found.st_mode & _OTHERS and hasattr(os, "fchmod") and found.st_uid == os.getuid():
            os.fchmod(descriptor, stat.S_IMODE(found.st_mode) & ~_OTHERS)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def make_private_folder(folder: Path) -> None:
    """Make a folder for this user only, or make the one that is there so. Raises OSError, ELOOP for a link."""
    if folder.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(folder))
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    make_private(folder)


def make_private(path: Path) -> None:
    """Take from others what they may do with a file or folder of this user; nothing where it is not there.

    A folder that everybody keeps files in (`/tmp`) is left as it is.
    """
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return
    mine = hasattr(os, "getuid") and found.st_uid == os.getuid()
    shared = stat.S_ISLNK(found.st_mode) or found.st_mode & stat.S_ISVTX
    if mine and found.st_mode & _OTHERS and not shared:
        os.chmod(path, stat.S_IMODE(found.st_mode) & ~_OTHERS)
