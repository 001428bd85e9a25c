"""From the start of the process to the painted window, against a bare PySide6 window, both seen from outside.

What else the machine does only ever adds to a start, so the least of many starts counts. The processor time of both
stands beside it: a busy machine moves that least; it goes on to the end of a process that ends once it has painted.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.figures import Figure, milliseconds
from benchmarks.turns import turns
from main import PAINT_MARKER, USABLE

ROOT = Path(__file__).resolve().parents[1]
GOAL, USABLE_GOAL, PARTS_GOAL = 1.3, 150, 1.05
# Two profiles alike, but for the optional parts: nothing of those is wanted before a card is looked up.
_PROFILE = {"name": "Test", "environment": "uat", "language_code": "1"}
_NONE: Mapping[str, str] = {}
_PARTS = {
    "csss_url": "https://apiv3.linksfield.net",
    "esim_qr_url": "https://esim.example",
    "esim_qr_account": "desk@shop.example",
}
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
    """The least of `runs` starts of each, in turns, after one of each that fills the caches; then until usable."""
    with tempfile.TemporaryDirectory() as folder:
        ours = (sys.executable, str(ROOT / "main.py"))
        bare = (sys.executable, "-c", BARE)
        _start(ours, folder)
        _start(bare, folder)
        starts = [(_start(ours, folder), _start(bare, folder)) for _ in range(max(runs, 1))]
    console, window = (_least(each) for each in zip(*starts, strict=True))
    painted = tuple(one.painted / other.painted for one, other in starts)
    figures = [_figure("process start to painted window", console.painted, window.painted, painted)]
    if window.processor:
        used = tuple(one.processor / other.processor for one, other in starts)
        figures.append(_figure("start and end, processor time", console.processor, window.processor, used))
    figures += [_usable(f"painted to usable{words}", words.split(), runs) for words in ("", " --sandbox")]
    return [*figures, *_with_parts(runs), turns(runs // 3)]


def _with_parts(runs: int) -> list[Figure]:
    """The start of a window whose profile has CSSS and eSIM by QR code, beside one that has neither, in turns."""
    with tempfile.TemporaryDirectory() as folder:
        commands = [_started_in(Path(folder) / name, more) for name, more in (("all", _PARTS), ("none", _NONE))]
        starts = [[_until_usable(command) for command in commands] for _ in range(max(runs, 1) + 1)][1:]
    named = {"process start to painted window": "painted", "until usable, processor time": "processor"}
    return [
        _beside(f"{name}, with CSSS and eSIM QR", [(getattr(one, at), getattr(other, at)) for one, other in starts])
        for name, at in named.items()
        if all(getattr(one, at) for one, _ in starts)
    ]


def _started_in(folder: Path, more: Mapping[str, str]) -> Sequence[str]:
    folder.mkdir()
    (folder / "profiles.json").write_text(json.dumps({"profiles": [{**_PROFILE, **more}]}), encoding="utf-8")
    return (sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder))


def _beside(name: str, starts: Sequence[tuple[float, float]]) -> Figure:
    """The least of the starts with the parts, over the least of those without."""
    all_parts, none = (min(each) for each in zip(*starts, strict=True))
    parts = f"with {milliseconds(all_parts)}, without {milliseconds(none)}"
    return Figure(name, all_parts / none, PARTS_GOAL, parts=parts, runs=tuple(one / other for one, other in starts))


def _usable(name: str, arguments: Sequence[str], runs: int) -> Figure:
    """From the first paint until the window has taken up its work: all is loaded, and an event is answered."""
    with tempfile.TemporaryDirectory() as folder:
        command = (sys.executable, str(ROOT / "main.py"), "--data-dir", folder, *arguments)
        waits = [_until_usable(command).usable * 1000 for _ in range(max(runs // 3, 1) + 1)][1:]
    return Figure(name, min(waits), USABLE_GOAL, "ms", runs=tuple(waits))


class _Usable(NamedTuple):
    """Seconds until it has painted, from then until it is usable, and of processor time for all of it."""

    painted: float
    usable: float
    processor: float


def _until_usable(command: Sequence[str]) -> _Usable:
    used, started = _used_by_children(), time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=surroundings(USABLE)) as one:
        assert one.stdout is not None
        try:
            painted, begun = one.stdout.readline(), time.perf_counter()
            usable, taken = one.stdout.readline(), time.perf_counter() - begun
        finally:
            # Whoever gives up waiting must not wait for the end of a window that stays open.
            one.terminate()
    if (painted.strip(), usable.strip()) != (b"painted", b"usable"):
        raise RuntimeError(f"{command} was not usable")
    return _Usable(begun - started, taken, _used_by_children() - used)


def surroundings(marker: str) -> dict[str, str]:
    """As on any user's machine, where it is compiled once, then read."""
    made = {"QT_QPA_PLATFORM": "offscreen", **os.environ, PAINT_MARKER: marker}
    made.pop("PYTHONDONTWRITEBYTECODE", None)
    return made


class _Start(NamedTuple):
    """Seconds from the start of a process until it has painted, and of processor time until it has ended."""

    painted: float
    processor: float


def _least(starts: Sequence[_Start]) -> _Start:
    return _Start(min(each.painted for each in starts), min(each.processor for each in starts))


def _figure(name: str, console: float, window: float, runs: tuple[float, ...]) -> Figure:
    parts = f"console {milliseconds(console)}, bare window {milliseconds(window)}"
    return Figure(name, console / window, GOAL, parts=parts, runs=runs)


def _start(command: Sequence[str], data: str) -> _Start:
    # A data folder in the usual way, but an empty one.
    around = surroundings("1") | {"XDG_DATA_HOME": data}
    used, begun = _used_by_children(), time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=around) as process:
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
