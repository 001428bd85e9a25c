"""`python -m benchmarks --peers`: what the first six seconds of the program cost, beside others written in Python.

Each is installed into an environment of its own in a temporary folder, which goes afterwards. Linux.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from benchmarks.start import ROOT

PEERS = ("vorta", "picard", "novelwriter")
SECONDS, GOAL = 6.0, 1.0
_TICKS = 100 if sys.platform == "win32" else os.sysconf("SC_CLK_TCK")


def peers(names: Sequence[str] = PEERS, runs: int = 5, watched: float = SECONDS) -> list[Figure]:
    """Processor time, with that of child processes, until six seconds after the start; ours and theirs in turns."""
    if sys.platform != "linux":
        return []
    with tempfile.TemporaryDirectory() as folder:
        return [_beside(name, _installed(Path(folder, name), name), Path(folder), runs, watched) for name in names]


def _installed(folder: Path, name: str) -> Path:
    subprocess.run(["uv", "venv", "--quiet", "--python", sys.executable, folder], check=True)
    subprocess.run(["uv", "pip", "install", "--quiet", "--python", folder / "bin" / "python", name], check=True)
    return folder / "bin" / name


def _beside(name: str, program: Path, folder: Path, runs: int, watched: float) -> Figure:
    ours = (sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder / f"data beside {name}"))
    home = folder / f"home of {name}"
    home.mkdir()
    # The first of each fills caches and writes its settings.
    used = [
        (processor_seconds(ours, home, watched), processor_seconds((str(program),), home, watched))
        for _ in range(max(runs, 1) + 1)
    ][1:]
    console, peer = (median(each) for each in zip(*used, strict=True))
    ratios = tuple(one / other for one, other in used)
    parts = f"console {console:.2f} s, {name} {peer:.2f} s"
    called = f"processor time in the first {watched:g} s, to {name}"
    return Figure(called, median(ratios), GOAL, parts=parts, runs=ratios)


def processor_seconds(command: Sequence[str], home: Path, watched: float) -> float:
    """What a program and its children use until so many seconds after its start. RuntimeError if it ends before."""
    around = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV"):
        around.pop(name, None)
    quiet = subprocess.DEVNULL
    # A group of its own, so that its children end with it.
    with subprocess.Popen(command, env=around, stdin=quiet, stdout=quiet, stderr=quiet, process_group=0) as program:
        time.sleep(watched)
        used = _used(program.pid)
        ended = program.poll()
        for number in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(program.pid, number)
            with suppress(subprocess.TimeoutExpired):
                program.wait(5)
    if ended is not None:
        raise RuntimeError(f"{command[0]} ended by itself with {ended}")
    return used


def _used(process: int) -> float:
    """Seconds of processor time of this process and all below it, those that ended too."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:  # it ended just now
        return 0.0
    fields = stat.rpartition(")")[2].split()
    own = sum(map(int, fields[11:15])) / _TICKS
    children = " ".join(each.read_text(encoding="ascii") for each in Path(f"/proc/{process}/task").glob("*/children"))
    return own + sum(_used(int(child)) for child in children.split())
