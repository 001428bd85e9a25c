"""What a benchmark prints: a figure beside its goal, with what it was made of."""

from __future__ import annotations

import math
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

_WIDTHS = "{:<58}{:>14}{:>10}{:>21}{:>14} {:<8}{:>5}  {}"
HEADER = _WIDTHS.format("what", "value", "median", "least to most", "goal", "", "load", "made of")


class Figure(NamedTuple):
    """One result. `unit` is "x" for a ratio, "/s" for a rate, else "ms"; `parts` are the values behind it, as words.

    `runs` are the values of the single runs in the same unit; none where there was one. `goal` None: there is none.
    """

    name: str
    value: float
    goal: float | None
    unit: str = "x"
    parts: str = ""
    runs: tuple[float, ...] = ()

    @property
    def reached(self) -> bool | None:
        """Whether it is within its goal; None without one."""
        return None if self.goal is None else self.value <= self.goal

    @property
    def all_runs(self) -> tuple[float, ...]:
        """The single runs, of which there is one at least."""
        return self.runs or (self.value,)

    def as_object(self) -> dict[str, object]:
        """What stands in the JSON file: medians and spread of the runs, and the load of the machine just now."""
        made: dict[str, object] = self._asdict() | {"reached": self.reached, "load": load(), "runs": self.all_runs}
        runs = self.all_runs
        return made | {"median": median(runs), "least": min(runs), "most": max(runs)}

    def __str__(self) -> str:
        runs, goal = self.all_runs, "" if self.goal is None else f"<= {self.goal:g} {self.unit}"
        reached = {None: "", True: "ok", False: "MISSED"}[self.reached]
        spread = f"{min(runs):.2f} to {max(runs):.2f}" if len(runs) > 1 else "one run"
        busy = load()
        cells = f"{self.value:.2f} {self.unit}", f"{median(runs):.2f}", spread, goal, reached
        return _WIDTHS.format(self.name, *cells, "" if busy is None else f"{busy:.0f}", self.parts).rstrip()


def machine() -> dict[str, object]:
    """What the figures were measured on."""
    return {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}


def load() -> float | None:
    """How many processes wanted the processor in the last minute; Windows does not say."""
    return None if sys.platform == "win32" else round(os.getloadavg()[0], 1)


def grown(
    name: str, sizes: Sequence[int], runs: Sequence[Sequence[float]], goal: float | None, unit: str = "ms"
) -> Figure:
    """What something costs at the largest size; beside it at each size, and with which power of the size it grows.

    An exponent of 0 is flat, of 1 grows as the size does.
    """
    values = [median(each) for each in runs]
    exponent = math.log(max(values[-1], 0.001) / max(values[0], 0.001)) / math.log(sizes[-1] / sizes[0])
    told = ", ".join(f"{size:,}: {value:.2f}" for size, value in zip(sizes, values, strict=True))
    return Figure(name, values[-1], goal, unit, parts=f"exponent {exponent:.2f}; {told}", runs=tuple(runs[-1]))


def resident() -> float:
    """MiB of this process in memory now."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not say how much memory a process has")


def seconds(work: Callable[[], object]) -> float:
    """How long this takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def in_turns(first: Callable[[], float], second: Callable[[], float], runs: int) -> list[tuple[float, float]]:
    """Two measurements made in turns, so that a busy moment of the machine meets both."""
    return [(first(), second()) for _ in range(max(runs, 1))]


def milliseconds(value: float) -> str:
    """Seconds as milliseconds, for people."""
    return f"{value * 1000:.1f} ms"
