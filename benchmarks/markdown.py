"""`python -m benchmarks.markdown FILE`: the table that `--json FILE` wrote, as it stands in docs/performance.md."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

_REACHED = {True: "", False: ", not reached", None: ""}


def lines(written: dict[str, Any]) -> Iterator[str]:
    """Where and when it was measured, then a line for each row."""
    machine, rows = written["machine"], written["rows"]
    loads = [row["load"] for row in rows if row["load"] is not None]
    busy = f", at a load of {min(loads):g} to {max(loads):g}" if loads else ""
    where = f"{machine['cores']} cores, {machine['system']}, Python {machine['python']}"
    yield f"{where}; {machine['begun']} to {machine['ended']}{busy}."
    yield ""
    yield "| what | value | median, least to most | goal | made of |"
    yield "|---|---|---|---|---|"
    yield from map(_line, rows)


def _line(row: dict[str, Any]) -> str:
    goal = "" if row["goal"] is None else f"{row['goal']:g} {row['unit']}".strip() + _REACHED[row["reached"]]
    several = len(row["runs"]) > 1
    spread = f"{row['median']:.2f}, {row['least']:.2f} to {row['most']:.2f} ({len(row['runs'])})" if several else ""
    value = f"{row['value']:.2f} {row['unit']}".strip()
    return f"| {row['name']} | {value} | {spread} | {goal} | {row['parts']} |"


def main(arguments: Sequence[str]) -> None:
    """Print the table of this file."""
    print(*lines(json.loads(Path(arguments[0]).read_text(encoding="utf-8"))), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
