"""Small helpers for stories about the journal."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.journal import Entry, Expected, Journal, JournalTrouble, queries
from services.journal.journal import FILE_NAME
from services.journal.schema import MIGRATIONS, migrate

LONG = 60  # seconds that something may take on a busy machine


def now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def opened(folder: Path, **options: object) -> Iterator[Journal]:
    journal = Journal(folder, now, os_user="tester", **options)  # type: ignore[arg-type]  # passed through
    try:
        yield journal
    finally:
        journal.close()


class Gate:
    """Holds the checking thread before what it is told, until it is let on."""

    def __init__(self, at: str) -> None:
        self._at = at
        self._open = threading.Event()
        self.reached = threading.Event()

    def __call__(self, step_name: str) -> None:
        if step_name == self._at:
            self.reached.set()
            assert self._open.wait(LONG)

    def let_on(self) -> None:
        self._open.set()


@contextmanager
def checked_beside(folder: Path, at: str = "") -> Iterator[tuple[Journal, Gate]]:
    """A journal that counts as a long one, however short it is."""
    gate = Gate(at)
    with opened(folder, at_once=0, step=gate) as journal:
        try:
            yield journal, gate
        finally:
            gate.let_on()


def look_up(card: str = "8985", text: str = "{}") -> Entry:
    return Entry(kind="look_up", agent="desk-1", iccid=card, base_url="http://a", body=text)


def recorded(intent: str, **fields: object) -> Entry:
    base = {
        "kind": "step",
        "intent": intent,
        "attempt": 1,
        "state": "recorded",
        "iccid": "8985",
        "base_url": "http://a",
    }
    return Entry(**{**base, "effect": "adds_plan", **fields})  # type: ignore[arg-type]  # fields of Entry


def step(intent: str, state: str, attempt: int = 1) -> Entry:
    return Entry(kind="step", intent=intent, attempt=attempt, state=state)


def at(attempt: int, state: str) -> Expected:
    return Expected(attempt=attempt, state=state)


def fill(folder: Path, count: int = 5) -> str:
    """A closed journal of so many look-ups; returns its head."""
    with opened(folder) as journal:
        for number in range(count):
            journal.append(look_up(text=f'{{"n":{number}}}'))
        return journal.head()


def tamper(folder: Path, *statements: str) -> None:
    """What a person with an SQLite tool can do: take the rules out, change, put the rules back."""
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as file:
        rules = file.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in rules:
            file.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            file.execute(statement)
        for _, sql in rules:
            file.execute(sql)


def as_the_first_version_left_it(folder: Path) -> None:
    """The same events in a file of version 1: what a program of that version wrote."""
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as file, closing(queries.empty()) as now_:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as then:
            migrate(then, MIGRATIONS[:1])
            old = {name for (name,) in then.execute("SELECT name FROM sqlite_master")}
        found = now_.execute("SELECT type, name FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC").fetchall()
        for kind, name in found:
            if name not in old and name != "states":  # it goes with its table
                file.execute(f"DROP {kind} {name}")
        file.execute("PRAGMA user_version = 1")


def lose_from_an_index(folder: Path) -> None:
    """One entry of the index over steps leads to a row that is none: what a single bit can do."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        (page,) = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'step_once'").fetchone()
    raw = bytearray((folder / FILE_NAME).read_bytes())
    start = (page - 1) * 4096
    # The text of the state begins with this letter in the last entry, which lies first.
    raw[raw.index(b"unknown", start)] ^= 1
    (folder / FILE_NAME).write_bytes(raw)


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a few lines in a process of their own."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)


def fill_up(journal: Journal) -> None:
    """Not one more row goes in."""
    writer = journal._writer
    assert writer is not None
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count = {pages}")
    # The filling itself need not reach the disk: some stories have little time for it.
    writer.execute("PRAGMA synchronous = OFF")
    for size in (2000, 200, 0):
        text = '{"profile":"P","environment":"sandbox","detail":"' + "x" * size + '"}'
        with pytest.raises(JournalTrouble, match="full"):
            append_for_ever(journal, text)
    writer.execute("PRAGMA synchronous = FULL")


def make_room(journal: Journal) -> None:
    writer = journal._writer
    assert writer is not None
    writer.execute("PRAGMA max_page_count = 100000")


def append_for_ever(journal: Journal, text: str) -> None:
    while True:
        journal.append(look_up(text=text))
