"""`uv run python -m benchmarks [NAME...]`; all without a name.

Names: start, call, memory, journal, replies, look_up, tables, case_file.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from benchmarks.case_file import case_file
from benchmarks.figures import Figure
from benchmarks.journal import journal
from benchmarks.memory import memory
from benchmarks.replies import replies
from benchmarks.start import start
from benchmarks.tables import tables
from benchmarks.wire import call, look_up
from tools.open_window import Stage, stage

ALONE: dict[str, Callable[[], list[Figure]]] = {
    "start": start,
    "call": call,
    "memory": memory,
    "journal": journal,
    "replies": replies,
}
IN_A_WINDOW: dict[str, Callable[[Stage], list[Figure]]] = {
    "look_up": look_up,
    "tables": tables,
    "case_file": case_file,
}
NAMES = (*ALONE, *IN_A_WINDOW)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is named and print it; 0 whatever the figures are: they belong to this machine."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    names = parser.parse_args(arguments).names or NAMES
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]!r}; there are {', '.join(NAMES)}")
    for name in names:
        if name in ALONE:
            _print(ALONE[name]())
    in_a_window = [name for name in names if name in IN_A_WINDOW]
    if in_a_window:
        with stage() as prepared:
            for name in in_a_window:
                _print(IN_A_WINDOW[name](prepared))
    return 0


def _print(figures: Sequence[Figure]) -> None:
    for figure in figures:
        print(figure, flush=True)


if __name__ == "__main__":
    sys.exit(main())
