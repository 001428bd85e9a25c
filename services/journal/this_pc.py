"""What the journal asks of this computer: who is logged in, and whether a folder lies on a network drive.

On a network drive SQLite's locks and shared memory cannot be trusted.
"""

from __future__ import annotations

import ctypes
import getpass
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

NETWORK_FILE_SYSTEMS = frozenset(
    {
        "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs",
        "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "webdav",
    }
)  # fmt: skip

_DRIVE_REMOTE = 4  # of the Windows API

Mounts = Iterable[tuple[str, str]]


def os_user() -> str:
    """The operating system's name of this user; "" where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # A user id without a name, as in some containers.
        return ""


def on_network_drive(folder: Path) -> bool:
    """Whether this folder lies on another computer. Where the system does not say, the answer is no."""
    if sys.platform == "win32":
        return _is_remote_on_windows(folder)
    return file_system_of(folder, _mounts()) in NETWORK_FILE_SYSTEMS


def file_system_of(folder: Path, mounts: Mounts) -> str:
    """The type of the file system that holds a folder: that of the longest mount point above it, or ""."""
    path = os.path.realpath(folder)
    best, kind = "", ""
    for point, file_system in mounts:
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, file_system
    return kind


def read_linux_mounts(text: str) -> list[tuple[str, str]]:
    """(mount point, type) pairs of the text of /proc/self/mounts."""
    rows = [line.split(" ") for line in text.splitlines()]
    return [(row[1].replace("\\040", " "), row[2]) for row in rows if len(row) > 2]


def read_macos_mounts(text: str) -> list[tuple[str, str]]:
    """(mount point, type) pairs of what /sbin/mount prints: `device on /point (type, options)`."""
    mounts = []
    for line in text.splitlines():
        place, _, options = line.rpartition(" (")
        _, _, point = place.partition(" on ")
        mounts.append((point, options.rstrip(")").split(",")[0]))
    return mounts


def _mounts() -> list[tuple[str, str]]:
    try:
        if sys.platform == "darwin":
            told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True)
            return read_macos_mounts(told.stdout)
        return read_linux_mounts(Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace"))
    except (OSError, subprocess.SubprocessError):
        return []


def _is_remote_on_windows(folder: Path) -> bool:
    path = os.path.realpath(folder)
    if path.startswith("\\\\") and not path.startswith("\\\\?\\"):
        return True
    return _windows_drive_type(os.path.splitdrive(path)[0] + "\\") == _DRIVE_REMOTE


def _windows_drive_type(drive: str) -> int:
    # By name, so that the type checker of another system does not look for Windows' part of ctypes.
    library = getattr(ctypes, "windll").kernel32  # noqa: B009 - see above
    return int(library.GetDriveTypeW(drive))
