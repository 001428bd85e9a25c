"""What tests of several parts share."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


def require_tools(*names: str) -> None:
    """Skip this test where one of these programs is not installed; on CI, where all must be, fail it."""
    missing = [name for name in names if shutil.which(name) is None]
    if not missing:
        return
    reason = f"not installed: {', '.join(missing)}"
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(reason)
    pytest.skip(reason)


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
