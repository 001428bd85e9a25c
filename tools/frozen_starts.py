"""How long packaged programs take from their start to their first paint, side by side."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import NamedTuple

if sys.platform != "win32":
    import resource

STARTS = 15
"""How often each is started, after one start that does not count."""

BARE_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.show()
application.processEvents()
print("painted", flush=True)
"""


class Start(NamedTuple):
    """Seconds of one start: of the processor, and on the clock."""

    processor: float
    wall: float


def compared(programs: Mapping[str, Path], base: str) -> dict[str, dict[str, float]]:
    """Medians in seconds by program, and how many times those of `base` they are.

    They take turns, so that whatever else the machine does falls on all of them. Processor time is what counts on a
    busy machine.
    """
    taken: dict[str, list[Start]] = {name: [] for name in programs}
    for turn in range(STARTS + 1):
        for name, program in programs.items():
            start = started(program)
            if turn:
                taken[name].append(start)
    medians = {name: Start(*map(median, zip(*starts, strict=True))) for name, starts in taken.items()}
    return {name: _beside(each, medians[base]) for name, each in medians.items()}


def _beside(start: Start, base: Start) -> dict[str, float]:
    ratios = {"processor_ratio": start.processor / base.processor, "wall_ratio": start.wall / base.wall}
    return {key: round(value, 3) for key, value in (start._asdict() | ratios).items()}


def started(program: Path) -> Start:
    """One start of the executable in this folder, to its first paint."""
    executable = program / (program.name + (".exe" if sys.platform == "win32" else ""))
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LINKSFIELD_PAINT_MARKER": "1"}
    begun, before = time.perf_counter(), _processor_seconds()
    subprocess.run([executable], env=surroundings, stdout=subprocess.DEVNULL, check=True, timeout=60)
    wall = time.perf_counter() - begun
    return Start(_processor_seconds() - before or wall, wall)


def _processor_seconds() -> float:
    """Of all programs that ended so far; always 0 on Windows, where the clock stands for it."""
    if sys.platform == "win32":
        return 0.0
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
