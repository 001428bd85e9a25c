"""What tests of several parts share."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_ROOM = 4 * 1024**3  # bytes; all tests together leave less
# Where what was compiled is kept, if not beside the sources.
BYTECODE = Path(__file__).resolve().parents[1] / "build" / "bytecode"


def require_tools(*names: str) -> None:
    """Skip this test where one of these programs is not installed; on CI, where all must be, fail it."""
    missing = [name for name in names if shutil.which(name) is None]
    if not missing:
        return
    reason = f"not installed: {', '.join(missing)}"
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(reason)
    pytest.skip(reason)


def keep_files_in_memory() -> None:
    """Put the tests' folders into memory, where a system has room there: thousands of tests make a journal, and each of
    them would wait some fifty times for a disk.
    """
    memory = Path("/dev/shm")
    if sys.platform != "win32" and memory.is_dir() and os.access(memory, os.W_OK):
        there = os.statvfs(memory)
        if there.f_bavail * there.f_frsize > _ROOM and not there.f_flag & os.ST_NOEXEC:
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))


def keep_what_is_compiled() -> None:
    """Where nothing may be compiled beside the sources, each run would take apart and compile all tests anew."""
    # Under wine nothing is kept, as .ci/windows wants it.
    if sys.dont_write_bytecode and os.name == "posix":
        sys.dont_write_bytecode, sys.pycache_prefix = False, str(BYTECODE)


@contextmanager
def collected_afterwards() -> Iterator[None]:
    """No garbage is collected meanwhile; afterwards it is, and what survives is never looked through again."""
    gc.disable()
    try:
        yield
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()


@contextmanager
def screen_of_its_own(width: int, height: int) -> Iterator[str]:
    """An X server of this size: its DISPLAY, with the number that was free."""
    read, write = os.pipe()
    # -noreset: without it the server starts anew when its last client leaves, and turns away who connects just then.
    command = ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()
