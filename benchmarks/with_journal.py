"""Look-up, tables and memory once more, beside a journal of 100,000 events, 1,800 of them of the card."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks import memory, wire
from benchmarks.figures import Figure, resident
from benchmarks.full_journal import journal_of_years
from benchmarks.tables import CARD, tables
from services.records import Bases
from services.sandbox.sample_cards import OUR_PARTNER
from tools.open_window import Stage, stage

EVENTS = 100_000
_BESIDE = ", {events:,} events"


def look_up_journal(
    prepared: Stage, runs: int = 7, answer_seconds: float = wire.ANSWER_SECONDS, events: int = EVENTS
) -> list[Figure]:
    """`look_up` of a card with much history."""
    with journal_of_years(events, wire.CARD) as data:
        return wire.look_up(prepared, runs, answer_seconds, _BESIDE.format(events=events), data)


def tables_journal(
    prepared: Stage, runs: int = 5, card: str = CARD, copies: int = 10, events: int = EVENTS
) -> list[Figure]:
    """`tables` of a card with much history."""
    with journal_of_years(events, card) as data:
        return tables(prepared, runs, card, copies, _BESIDE.format(events=events), data)


def memory_journal(card: str = CARD, events: int = EVENTS) -> list[Figure]:
    """Resident memory with all plans and the history of `card`, beside a bare window."""
    bare = _measured("", "", "")
    with journal_of_years(events, card) as data, wire.serving() as server:
        full = _measured(server.root, card, str(data))
    parts = f"with plans and history {full:.0f} MiB, bare PySide6 window {bare:.0f} MiB"
    name = f"memory with 10,000 plans, to a bare window{_BESIDE.format(events=events)}"
    return [Figure(name, full / bare, memory.GOAL, parts=parts)]


def _measured(*arguments: str) -> float:
    command = [sys.executable, "-m", "benchmarks.with_journal", *arguments]
    ended = subprocess.run(command, cwd=memory.ROOT, capture_output=True, text=True, check=True, timeout=300)
    return float(ended.stdout.split()[-1])


def main(root: str, card: str, data: str) -> None:
    """In a process of its own: print the MiB of one kind of window."""
    if not root:
        memory.main("", "bare")
        return
    bases = Bases(vshop=f"{root}/vshop", payment=f"{root}/payment", topup=f"{root}/topup")
    with stage() as prepared, prepared.open_window(bases, OUR_PARTNER, Path(data)) as workplace:
        workplace.session.desk.journal.wait_until_checked(600, wholly=True)
        workplace.session.set_tab("plans")
        prepared.run(wire.settled(workplace, card))
        print(resident())


if __name__ == "__main__":
    main(*sys.argv[1:])
