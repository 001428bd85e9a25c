"""From the start of the process to the painted window, against a bare PySide6 window, both seen from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figures import Figure, alternating, milliseconds

ROOT = Path(__file__).resolve().parents[1]
GOAL = 1.5
# As little as a window with a title can be; its first paint is waited for in the same way as ours.
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1280, 820)
window.show()
app.processEvents()
print("painted", flush=True)
"""


def start(runs: int = 15) -> list[Figure]:
    """Medians of `runs` starts of each, in turns, after one of each that fills the caches."""
    with tempfile.TemporaryDirectory() as folder:
        ours = (sys.executable, str(ROOT / "main.py"), "--paint-marker")
        bare = (sys.executable, "-c", BARE)
        _until_painted(ours, folder)
        _until_painted(bare, folder)
        console, window = alternating(lambda: _until_painted(ours, folder), lambda: _until_painted(bare, folder), runs)
    parts = f"console {milliseconds(console)}, bare window {milliseconds(window)}"
    return [Figure("process start to painted window", console / window, GOAL, parts=parts)]


def _until_painted(command: Sequence[str], data: str) -> float:
    # A data folder in the usual way, but an empty one.
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "XDG_DATA_HOME": data}
    # As on any user's machine: compiled once, then read.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=surroundings) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        taken = time.perf_counter() - begun
    if said.strip() != b"painted":
        raise RuntimeError(f"{command[-1]} painted nothing")
    return taken
