"""What a benchmark prints: a figure beside its goal, with what it was made of."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median
from typing import NamedTuple


class Figure(NamedTuple):
    """One result. `unit` is "x" for a ratio, else "ms"; `parts` are the measured values behind it, as words."""

    name: str
    value: float
    goal: float
    unit: str = "x"
    parts: str = ""

    def __str__(self) -> str:
        reached = "ok" if self.value <= self.goal else "MISSED"
        value, goal = f"{self.value:.2f} {self.unit}", f"<= {self.goal:g} {self.unit}"
        return f"{self.name:<46} {value:>12}   goal {goal:<10} {reached:<7} {self.parts}".rstrip()


def seconds(work: Callable[[], object]) -> float:
    """How long this takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def alternating(first: Callable[[], float], second: Callable[[], float], runs: int) -> tuple[float, float]:
    """Medians of two measurements made in turns, so that a busy moment of the machine meets both."""
    pairs = [(first(), second()) for _ in range(max(runs, 1))]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def milliseconds(value: float) -> str:
    """Seconds as milliseconds, for people."""
    return f"{value * 1000:.1f} ms"
