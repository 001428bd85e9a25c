from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from services.desk.done import Did, DoneHere
from services.desk.shift_hand_over import Shift, shift
from services.writes.states import State
from tests.services.writes.stage import Stage, stage


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as one:
        yield one


def handed_over(pc: Stage, hours: float) -> Shift:
    return shift(pc.fixes, DoneHere(pc.journal, pc.fixes.unwritten), pc.clock.now() - timedelta(hours=hours))


def test_the_hand_over_has_what_is_unknown_watched_written_and_noted(pc: Stage) -> None:
    pc.order("89852420180910340793")
    pc.sandbox.set_faults("singleOrder=drop-before")
    unknown = pc.order()
    pc.history.write_note(pc.subject(), pc.place(""), "calls back")
    pc.history.note(pc.subject(), pc.place(""), "look_up", "ok")
    found = handed_over(pc, 8)
    assert [intent.intent for intent in found.unknown] == [unknown.intent.intent]
    assert [(row.did, row.state) for row in found.writes] == [
        (Did.PLACE_ORDER, State.UNKNOWN),
        (Did.PLACE_ORDER, State.CONFIRMED),
    ]
    assert ([row.detail for row in found.notes], found.watched) == (["calls back"], ())


def test_what_was_decided_in_this_shift_belongs_to_it(pc: Stage) -> None:
    pc.sandbox.set_faults("singleOrder=drop-after")
    unknown = pc.order()
    pc.clock.move(9 * 3600)
    assert handed_over(pc, 8).writes == ()
    pc.fixes.decide_placed(unknown.intent.intent, "desk-9", "the customer sees it")
    (row,) = handed_over(pc, 8).writes
    assert (row.state, row.decision and row.decision.agent) == (State.PLACED, "desk-9")
