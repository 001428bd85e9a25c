"""Starts the program as a user does, in a process of its own, for tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.support import BYTECODE

ROOT = Path(__file__).resolve().parents[1]
# Root may write everywhere: the program then runs without the two rights that let it (Linux's numbers for them).
AS_A_USER = """
import ctypes, os, sys
if os.getuid() == 0:
    for right in (1, 2):
        ctypes.CDLL(None).prctl(24, right, 0, 0, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""
MAIN = (sys.executable, str(ROOT / "main.py"))
SANDBOX = (sys.executable, "-m", "services.sandbox")


def surroundings(home: Path) -> dict[str, str]:
    """A user of its own: no keyring, no bus, no settings and no temporary files of whoever runs the tests."""
    (home / "tmp").mkdir(parents=True, exist_ok=True)
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        # Nothing is written beside the sources, and nothing is compiled at each start anew.
        "PYTHONPYCACHEPREFIX": str(BYTECODE),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/no/such/bus",
    }


def run(
    home: Path,
    *command: str | Path,
    stdin: str = "",
    timeout: float = 45,
    environment: Mapping[str, str | None] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; its output and exit code. `environment` is what is different (None: not there)."""
    found = {**surroundings(home), **(environment or {})}
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={name: value for name, value in found.items() if value is not None},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


@contextmanager
def running(home: Path, command: Sequence[str | Path]) -> Iterator[subprocess.Popen[str]]:
    """Have a command running; it is ended as Ctrl-C would, and killed if that does not help."""
    with subprocess.Popen(
        [str(part) for part in command],
        cwd=ROOT,
        env=surroundings(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
