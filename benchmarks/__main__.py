"""`uv run python -m benchmarks [NAME...]`: one table, of all benchmarks without a name.

`--peers` and `--frozen` add what is installed or built for the run. With --json FILE the table is written there as
well, with the runs behind each row, the machine, and its load.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.bulk import bulk
from benchmarks.case_file import case_file
from benchmarks.figures import HEADER, Figure, load, machine
from benchmarks.frozen import frozen_start
from benchmarks.growth import look_ups_growth, plans_growth
from benchmarks.history import history
from benchmarks.idle import idle
from benchmarks.journal import journal
from benchmarks.journal_growth import LARGE, journal_growth
from benchmarks.memory import memory
from benchmarks.peers import peers
from benchmarks.replies import replies
from benchmarks.start import start
from benchmarks.start_card import start_card
from benchmarks.tables import tables
from benchmarks.wire import call, look_up
from benchmarks.with_journal import look_up_journal, memory_journal, tables_journal
from tools.open_window import Stage, stage

ALONE: dict[str, Callable[[], list[Figure]]] = {
    "start": start,
    "start_card": start_card,
    "frozen": frozen_start,
    "peers": peers,
    "idle": idle,
    "call": call,
    "memory": memory,
    "memory_journal": memory_journal,
    "journal": journal,
    "journal_growth": journal_growth,
    "replies": replies,
}
IN_A_WINDOW: dict[str, Callable[[Stage], list[Figure]]] = {
    "look_up": look_up,
    "look_up_journal": look_up_journal,
    "history": history,
    "tables": tables,
    "tables_journal": tables_journal,
    "plans_growth": plans_growth,
    "look_ups_growth": look_ups_growth,
    "case_file": case_file,
    "bulk": bulk,
}
NAMES = (*ALONE, *IN_A_WINDOW)
# These build or download something first.
_ONLY_IF_WANTED = ("frozen", "peers")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is named and print it; 0 whatever the figures are: they belong to this machine."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--large", action="store_true", help="journal_growth: to a million events, not 10,000")
    parser.add_argument("--peers", action="store_true", help="also beside other programs, installed for this run")
    parser.add_argument("--frozen", action="store_true", help="also the packaged program, built for this run")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table here as well")
    given = parser.parse_args(arguments)
    names = _wanted(given)
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]!r}; there are {', '.join(NAMES)}")
    begun, told = datetime.now(UTC), list[dict[str, object]]()
    print(HEADER, flush=True)
    for figure in _measured(names, large=given.large):
        print(figure, flush=True)
        told.append(figure.as_object())
        if given.json:
            # After each row: a run that is cut off leaves what it has.
            _write(given.json, begun, told)
    return 0


def _write(file: Path, begun: datetime, rows: Sequence[dict[str, object]]) -> None:
    when = {"begun": begun.isoformat(timespec="seconds"), "ended": datetime.now(UTC).isoformat(timespec="seconds")}
    content = {"machine": machine() | when | {"load_at_the_end": load()}, "rows": rows}
    file.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def _wanted(given: argparse.Namespace) -> list[str]:
    more = [name for name in _ONLY_IF_WANTED if getattr(given, name)]
    usual = [name for name in NAMES if name not in _ONLY_IF_WANTED]
    return [*dict.fromkeys([*(given.names or usual), *more])]


def _measured(names: Sequence[str], *, large: bool) -> Iterator[Figure]:
    for name in names:
        if name in ALONE:
            yield from journal_growth(LARGE) if large and name == "journal_growth" else ALONE[name]()
    in_a_window = [name for name in names if name in IN_A_WINDOW]
    if in_a_window:
        with stage() as prepared:
            for name in in_a_window:
                yield from IN_A_WINDOW[name](prepared)


if __name__ == "__main__":
    sys.exit(main())
