"""`python -m benchmarks journal`: one append against a bare FULL insert; 100,000 events verified."""

from __future__ import annotations

import itertools
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figures import Figure, alternating, milliseconds, seconds
from services.journal import Entry, Expected, Journal, verify
from services.journal.journal import FILE_NAME

_ROUNDS, _EACH, _EVENTS = 100, 20, 100_000
_GOAL = 1.5
_VERIFY_GOAL_MS = 2000
_BODY = '{"write":"' + "x" * 400 + '"}'


def run() -> None:
    """Print the figures."""
    for figure in journal():
        print(figure, flush=True)


def journal() -> list[Figure]:
    """One append (a step, checked and indexed) against one bare FULL insert; the whole chain of 100,000 verified."""
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = _appends(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder))
        verified = seconds(lambda: _must_be_sound(Path(folder))) * 1000
    parts = f"journal {milliseconds(ours)}, bare insert {milliseconds(bare)}"
    return [
        Figure("journal append to a bare FULL insert", ours / bare, _GOAL, parts=parts),
        Figure("100,000 events verified", verified, _VERIFY_GOAL_MS, unit="ms"),
    ]


def _appends(folder: Path) -> tuple[float, float]:
    """Median seconds of one step and of one bare insert, taken in turns so that both meet the same disk."""
    numbers = itertools.count()
    with closing(_bare(folder / "bare.sqlite3")) as file:
        book = Journal(folder, _now)
        medians = alternating(
            lambda: seconds(lambda: _append(book, next(numbers))) / _EACH,
            lambda: seconds(lambda: _insert(file)) / _EACH,
            _ROUNDS,
        )
        book.close()
    return medians


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


def _fill(folder: Path) -> None:
    book = Journal(folder, _now)
    # What is measured is reading: the rows need not reach the disk one by one.
    if book._writer is not None:
        book._writer.execute("PRAGMA synchronous = OFF")
    for number in range(_EVENTS):
        book.append(Entry(kind="look_up", agent="desk", iccid=f"89852420180910{number % 5000:06d}", body=_BODY))
    book.close()


def _must_be_sound(folder: Path) -> None:
    verdict = verify(folder / FILE_NAME)
    if not verdict.ok or verdict.events != _EVENTS:
        raise RuntimeError(f"the journal is not sound: {verdict}")


def _now() -> datetime:
    return datetime.now(UTC)
