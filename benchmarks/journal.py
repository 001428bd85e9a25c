"""`python -m benchmarks journal`: an append against a bare FULL insert; 100,000 events verified, and in a case file."""

from __future__ import annotations

import itertools
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure, in_turns, milliseconds, seconds
from services.desk.case_file import write_case_file
from services.desk.done import DoneHere
from services.journal import Entry, Expected, Journal, verify
from services.journal.journal import FILE_NAME

_ROUNDS, _EACH, _EVENTS = 100, 20, 100_000
_GOAL, _RUNS = 1.5, 3
_VERIFY_GOAL_MS = 2000
_STALL_GOAL_MS = 50
_CARD = "89852420180910340793"
_LOOK_UP = '{"profile":"practice","environment":"sandbox","outcome":"ok","detail":"' + "x" * 350 + '"}'
_BODY = '{"write":"' + "x" * 400 + '"}'


def journal(rounds: int = _ROUNDS, events: int = _EVENTS, runs: int = _RUNS, idle_seconds: float = 5) -> list[Figure]:
    """One append (a step, checked and indexed) against one bare FULL insert; the whole chain of 100,000 verified."""
    with tempfile.TemporaryDirectory() as folder:
        appends = _appends(Path(folder), rounds)
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder), events)
        verified = [seconds(lambda: _must_be_sound(Path(folder), events)) * 1000 for _ in range(runs)]
        stalls = [_case_file(Path(folder), idle_seconds) for _ in range(runs)]
    stall, idle = (median(each) for each in zip(*stalls, strict=True))
    ours, bare = (median(each) for each in zip(*appends, strict=True))
    parts = f"journal {milliseconds(ours)}, bare insert {milliseconds(bare)}"
    ratios = tuple(one / other for one, other in appends)
    return [
        Figure("journal append to a bare FULL insert", ours / bare, _GOAL, parts=parts, runs=ratios),
        Figure(f"{events:,} events verified", median(verified), _VERIFY_GOAL_MS, unit="ms", runs=tuple(verified)),
        Figure(
            f"longest stall of a thread, case file of {events:,} events",
            stall,
            _STALL_GOAL_MS,
            unit="ms",
            parts=f"{idle:.1f} ms when nothing is written",
            runs=tuple(each for each, _idle in stalls),
        ),
    ]


def _appends(folder: Path, rounds: int) -> list[tuple[float, float]]:
    """Seconds of one step and of one bare insert, taken in turns so that both meet the same disk."""
    numbers = itertools.count()
    with closing(_bare(folder / "bare.sqlite3")) as file:
        book = Journal(folder, _now)
        pairs = in_turns(
            lambda: seconds(lambda: _append(book, next(numbers))) / _EACH,
            lambda: seconds(lambda: _insert(file)) / _EACH,
            rounds,
        )
        book.close()
    return pairs


def _bare(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path, isolation_level=None)
    for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA fullfsync = 1"):
        file.execute(statement)
    file.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT)")
    return file


def _insert(file: sqlite3.Connection) -> None:
    for _ in range(_EACH):
        file.execute("INSERT INTO rows (text) VALUES (?)", (_BODY,))


def _append(book: Journal, round_number: int) -> None:
    """As a write does: an intent recorded with its card and numbers, then its next step."""
    for number in range(_EACH // 2):
        intent = f"{round_number}-{number}"
        first = Entry(
            kind="step",
            intent=intent,
            attempt=1,
            state="recorded",
            number=f"{round_number:010d}{number:09d}",
            iccid=f"8985242018091034{number % 500:04d}",
            base_url="https://wx.linksfield.net/vshop",
            effect="adds_plan",
            body=_BODY,
        )
        book.append(first, expected=Expected())
        second = Entry(kind="step", intent=intent, attempt=1, state="sending")
        book.append(second, expected=Expected(attempt=1, state="recorded"))


def _fill(folder: Path, events: int) -> None:
    book = Journal(folder, _now)
    fill_journal(book, _CARD, events)
    book.close()


def fill_journal(book: Journal, card: str, events: int) -> None:
    """Append so many look-ups of a card, as quickly as it goes."""
    # What is measured is reading: the rows need not reach the disk one by one.
    if book._writer is not None:
        book._writer.execute("PRAGMA synchronous = OFF")
    for _ in range(events):
        book.append(Entry(kind="look_up", agent="desk", iccid=card, body=_LOOK_UP))


def _case_file(folder: Path, idle_seconds: float) -> tuple[float, float]:
    """How long a thread that wants a turn each millisecond had none at most: while it is written, and idle."""
    book = Journal(folder, _now)
    done = DoneHere(book, lambda _intent: None)
    write = threading.Thread(target=write_case_file, args=(folder / "case.zip", book, done, _CARD, (), _now()))
    switch_interval = sys.getswitchinterval()
    sys.setswitchinterval(0.0001)  # as main.py sets it
    write.start()
    stall = _longest_gap(write.is_alive)
    book.close()
    end = time.monotonic() + idle_seconds
    idle = _longest_gap(lambda: time.monotonic() < end)
    sys.setswitchinterval(switch_interval)
    return stall, idle


def _longest_gap(go_on: Callable[[], bool]) -> float:
    """Milliseconds beyond the one that was asked for."""
    longest = 0.0
    while go_on():
        longest = max(longest, seconds(lambda: time.sleep(0.001)) * 1000 - 1)
    return longest


def _must_be_sound(folder: Path, events: int) -> None:
    verdict = verify(folder / FILE_NAME)
    if not verdict.ok or verdict.events != events:
        raise RuntimeError(f"the journal is not sound: {verdict}")


def _now() -> datetime:
    return datetime.now(UTC)
