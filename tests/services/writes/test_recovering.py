"""Recovery takes up what was left behind, and never what is still on its way in this very process."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.writes.records import Intent
from services.writes.states import STEPS, Cause, State
from tests.services.writes.stage import Stage, stage

ON_ITS_WAY = [
    step for step in STEPS if step.partition(":")[0] in ("recorded", "sending", "call", "confirmed")
]  # every moment that a confirmed order passes


@pytest.mark.parametrize("moment", [step for step in ON_ITS_WAY if not step.endswith(":written")])
def test_a_write_under_way_is_not_called_left_behind(tmp_path: Path, moment: str) -> None:
    """The watch recovers at every tick, whatever the thread that writes is doing."""
    taken_up: list[tuple[Intent, ...]] = []
    unknown: list[tuple[Intent, ...]] = []

    def recover_meanwhile(name: str) -> None:
        if name == moment:
            taken_up.append(pc.fixes.recover())
            unknown.append(pc.fixes.unknown())

    with stage(tmp_path, step=recover_meanwhile) as pc:
        told = pc.order()
        assert (taken_up, unknown) == ([()], [()])
        assert (told.state, told.cause) == (State.CONFIRMED, Cause.ANSWER_NAMES_IT)
        steps = pc.journal.intent(told.intent.intent)
        assert steps is not None
        assert [step.state for step in steps.steps] == ["recorded", "sending", "confirmed"]


def test_what_ends_while_it_is_looked_at_is_not_called_left_behind(pc: Stage) -> None:
    """Between the list of what stands and the list of what is under way the write may have ended."""
    standing = pc.fixes.ledger.standing

    def ends_meanwhile(states: list[State]) -> tuple[Intent, ...]:
        found = standing(states)
        pc.fixes.ledger.standing = standing  # type: ignore[method-assign]  # the race, made to happen
        pc.fixes.send(approved)
        return found

    approved = pc.fixes.approve(pc.review())
    pc.fixes.ledger.standing = ends_meanwhile  # type: ignore[assignment,method-assign]  # the race, made to happen
    assert pc.fixes.recover() == ()
    assert pc.fixes.result(approved.intent).state is State.CONFIRMED
