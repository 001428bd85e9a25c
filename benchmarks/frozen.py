"""`python -m benchmarks --frozen`: the packaged program's start beside a packaged bare window.

Both are built for the run.
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.figures import Figure, milliseconds
from tools import package
from tools.frozen_starts import BARE_WINDOW, STARTS, started

GOAL = 1.3


def frozen_start(runs: int = STARTS) -> list[Figure]:
    """Build both, and start them in turns."""
    python, place = package.environment(), package.PLACE
    program = package.frozen(python, [package.ROOT / "pyinstaller.spec"], place)
    script = place / "bare.py"
    script.write_text(BARE_WINDOW, encoding="utf-8")
    bare = package.frozen(python, ["--windowed", "--specpath", place, script], place / "bare")
    return starts_beside(program, bare, runs)


def starts_beside(program: Path, bare: Path, runs: int) -> list[Figure]:
    """The least of the starts of these two packaged programs, after one of each that fills the caches."""
    starts = [(started(program), started(bare)) for _ in range(max(runs, 1) + 1)][1:]
    return [
        _figure("frozen start to painted window", [(ours.wall, other.wall) for ours, other in starts]),
        _figure("frozen start and end, processor time", [(ours.processor, other.processor) for ours, other in starts]),
    ]


def _figure(name: str, starts: list[tuple[float, float]]) -> Figure:
    ours, bare = (min(each) for each in zip(*starts, strict=True))
    parts = f"console {milliseconds(ours)}, bare window {milliseconds(bare)}"
    return Figure(name, ours / bare, GOAL, parts=parts, runs=tuple(one / other for one, other in starts))
