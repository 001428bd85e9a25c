"""`python -m benchmarks journal`: one append against a bare FULL insert; 100,000 events verified."""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from services.journal import Entry, Expected, Journal, verify
from services.journal.journal import FILE_NAME

_ROUNDS, _EACH, _EVENTS = 10, 200, 100_000
_BODY = '{"write":"' + "x" * 400 + '"}'


def run() -> None:
    """Print the ratios; the goal for an append is at most 1.5 bare inserts."""
    with tempfile.TemporaryDirectory() as folder:
        bare, ours = _appends(Path(folder))
        print(f"bare FULL insert        {bare * 1e6:8.0f} us")
        print(f"journal append (step)   {ours * 1e6:8.0f} us   {ours / bare:.2f} x (goal 1.5)")
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder))
        seconds = _timed(lambda: _must_be_sound(Path(folder)))
        print(f"verify {_EVENTS} events   {seconds:8.2f} s")


def _appends(folder: Path) -> tuple[float, float]:
    """Median seconds of one bare insert and of one step, taken in turns so that both meet the same disk."""
    bare, ours = [], []
    with closing(_bare(folder / "bare.sqlite3")) as file:
        journal = Journal(folder, _now)
        for number in range(_ROUNDS):
            bare.append(_timed(lambda: _insert(file)) / _EACH)
            ours.append(_timed(lambda: _append(journal, number)) / _EACH)  # noqa: B023 - called at once
        journal.close()
    return statistics.median(bare), statistics.median(ours)


def _bare(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path, isolation_level=None)
    for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA fullfsync = 1"):
        file.execute(statement)
    file.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT)")
    return file


def _insert(file: sqlite3.Connection) -> None:
    for _ in range(_EACH):
        file.execute("INSERT INTO rows (text) VALUES (?)", (_BODY,))


def _append(journal: Journal, round_number: int) -> None:
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
        journal.append(first, expected=Expected())
        second = Entry(kind="step", intent=intent, attempt=1, state="sending")
        journal.append(second, expected=Expected(attempt=1, state="recorded"))


def _fill(folder: Path) -> None:
    journal = Journal(folder, _now)
    # What is measured is reading: the rows need not reach the disk one by one.
    if journal._writer is not None:
        journal._writer.execute("PRAGMA synchronous = OFF")
    for number in range(_EVENTS):
        journal.append(Entry(kind="look_up", agent="desk", iccid=f"89852420180910{number % 5000:06d}", body=_BODY))
    journal.close()


def _must_be_sound(folder: Path) -> None:
    verdict = verify(folder / FILE_NAME)
    if not verdict.ok or verdict.events != _EVENTS:
        raise RuntimeError(f"the journal is not sound: {verdict}")


def _timed(work: Callable[[], None]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _now() -> datetime:
    return datetime.now(UTC)
