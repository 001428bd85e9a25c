"""No question of the window reads through the journal: each is answered by an index, however long it is."""

from __future__ import annotations

import inspect
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import msgspec
import pytest

from services.journal import Blocking, EventFilter, Journal, queries
from services.journal.journal import FILE_NAME
from services.journal.snapshot import Snapshot
from tests.services.journal.book import look_up, now, opened, recorded, step

_BEGIN, _END = now() - timedelta(days=30), now()
_FILTERS = (
    EventFilter(),
    EventFilter(limit=5000),
    EventFilter(begin=_BEGIN),
    EventFilter(end=_END),
    EventFilter(kinds=("step", "note"), limit=5000),
    EventFilter(kinds=("note",), begin=_BEGIN, end=_END, limit=5000),
    EventFilter(iccid="8985"),
    EventFilter(iccid="8985", kinds=("step",), begin=_BEGIN),
    EventFilter(pay_id="P1", kinds=("step",)),
)
_EFFECT = Blocking("8985", "http://a", "adds_plan", frozenset({"unknown"}), frozenset(), 0)
_AT_ALL = Blocking("8985", "http://b", "adds_plan", frozenset({"unknown"}), frozenset(), 0, reaches=lambda _: True)

Question = Callable[[sqlite3.Connection], object]


def _of(
    ask: Callable[[sqlite3.Connection, EventFilter], object], wanted: EventFilter, file: sqlite3.Connection
) -> object:
    return ask(file, wanted)


def _page(wanted: EventFilter, before: int, file: sqlite3.Connection) -> object:
    return queries.done(file, msgspec.structs.replace(wanted, before=before), 200)


QUESTIONS: dict[str, tuple[Question, ...]] = {
    "tail": (queries.tail,),
    "hash_of": (lambda file: queries.hash_of(file, 2),),
    "head": (queries.head,),
    "last_seq": (queries.last_seq,),
    "stand": (lambda file: queries.stand(file, "i"),),
    "same_effect": (
        lambda file: list(queries.same_effect(file, _EFFECT)),
        lambda file: list(queries.same_effect(file, _AT_ALL)),
    ),
    "intent": (lambda file: queries.intent(file, "i"),),
    "standing": (lambda file: queries.standing(file, ("recorded", "sending")),),
    "rows": tuple(partial(_of, queries.rows, wanted) for wanted in _FILTERS),
    "of_intent": (lambda file: queries.of_intent(file, "i", ()),),
    "done": tuple(partial(_page, wanted, before) for wanted in _FILTERS for before in (0, 3)),
    "moved": (lambda file: queries.moved(file, _BEGIN),),
    "after": (lambda file: queries.after(file, 2),),
    "numbered": (lambda file: queries.numbered(file, "1"),),
    "used": (lambda file: queries.used(file, "P0002701"),),
    "card_of": (lambda file: queries.card_of(file, "P1"),),
    "last_cards": (lambda file: queries.last_cards(file, 9),),
    "last_move": (queries.last_move,),
    "snapshot of_card": (lambda file: list(Snapshot(file).of_card("8985")),),
    "snapshot since": (lambda file: list(Snapshot(file).since(2)),),
    "snapshot by_deed": (lambda file: list(Snapshot(file).by_deed("8985")),),
}
_NO_QUESTIONS = {"empty", "reason_body"}
_OF_THE_LAST = {"tail", "head", "last_seq"}
# One row is read, from the end; SQLite has no better word for it.
_LAST = "SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1"


@pytest.fixture
def file(tmp_path: Path) -> sqlite3.Connection:
    with opened(tmp_path) as journal:
        _fill(journal)
    return sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)


def _fill(journal: Journal) -> None:
    journal.append(recorded("i", number="1", order_no="1", pay_id="P1", ticket="T1"))
    journal.append(step("i", "sending"))
    journal.append(look_up())


def plan(file: sqlite3.Connection, question: Question) -> list[str]:
    """How SQLite finds what this question asks for, a line for each table that it looks into."""
    asked = list[str]()
    file.set_trace_callback(asked.append)
    question(file)
    file.set_trace_callback(None)
    with_values = (each for each in asked if not each.startswith(("PRAGMA", "--")) and each != _LAST)
    return [row[3] for each in with_values for row in file.execute(f"EXPLAIN QUERY PLAN {each}")]


@pytest.mark.parametrize("name", QUESTIONS)
def test_no_question_reads_through_the_journal(file: sqlite3.Connection, name: str) -> None:
    with closing(file):
        for question in QUESTIONS[name]:
            found = plan(file, question)
            assert found or name in _OF_THE_LAST
            through = [line for line in found if line.startswith(("SCAN events", "SCAN e", "SCAN l", "SCAN stands"))]
            assert not through, found


def test_every_question_is_looked_at() -> None:
    asked = {
        name for name, value in inspect.getmembers(queries, inspect.isfunction) if value.__module__ == queries.__name__
    }
    assert {name for name in asked if not name.startswith("_")} - _NO_QUESTIONS <= set(QUESTIONS)
    of_snapshots = {name for name in vars(Snapshot) if not name.startswith("_")}
    assert of_snapshots - {"tail", "hash_before"} == {name[9:] for name in QUESTIONS if name.startswith("snapshot ")}
