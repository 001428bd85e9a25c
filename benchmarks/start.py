"""From the start of the process to the painted window, against a bare PySide6 window, both seen from outside.

What else the machine does only ever adds to a start, so the least of many starts counts. The processor time of both
stands beside it: a busy machine moves that least; it goes on to the end of a process that ends once it has painted.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.figures import Figure, milliseconds
from main import PAINT_MARKER

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
    """The least of `runs` starts of each, in turns, after one of each that fills the caches."""
    with tempfile.TemporaryDirectory() as folder:
        ours = (sys.executable, str(ROOT / "main.py"))
        bare = (sys.executable, "-c", BARE)
        _start(ours, folder)
        _start(bare, folder)
        starts = [(_start(ours, folder), _start(bare, folder)) for _ in range(max(runs, 1))]
    console, window = (_least(each) for each in zip(*starts, strict=True))
    figures = [_figure("process start to painted window", console.painted, window.painted)]
    if window.processor:
        figures.append(_figure("start and end, processor time", console.processor, window.processor))
    return figures


class _Start(NamedTuple):
    """Seconds from the start of a process until it has painted, and of processor time until it has ended."""

    painted: float
    processor: float


def _least(starts: Sequence[_Start]) -> _Start:
    return _Start(min(each.painted for each in starts), min(each.processor for each in starts))


def _figure(name: str, console: float, window: float) -> Figure:
    parts = f"console {milliseconds(console)}, bare window {milliseconds(window)}"
    return Figure(name, console / window, GOAL, parts=parts)


def _start(command: Sequence[str], data: str) -> _Start:
    # A data folder in the usual way, but an empty one.
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "XDG_DATA_HOME": data, PAINT_MARKER: "1"}
    # As on any user's machine: compiled once, then read.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    used, begun = _used_by_children(), time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=surroundings) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        taken = time.perf_counter() - begun
    if said.strip() != b"painted":
        raise RuntimeError(f"{command[-1]} painted nothing")
    return _Start(taken, _used_by_children() - used)


def _used_by_children() -> float:
    """Seconds of processor time that ended child processes have used; Windows does not say."""
    if sys.platform == "win32":
        return 0.0
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
