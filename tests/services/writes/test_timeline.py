"""What happened to one write, in order."""

from __future__ import annotations

from pathlib import Path

from services.writes.timeline import timeline
from tests.services.writes.stage import stage


def test_steps_read_backs_and_decisions_come_in_order_with_who_and_why(tmp_path: Path) -> None:
    with stage(tmp_path) as one:
        one.sandbox.set_faults("singleOrder=drop")
        outcome = one.order(reason="asked for twice")
        intent = outcome.intent.intent
        one.check(outcome)
        one.fixes.leave_unknown(intent, "desk-2", "asks tomorrow")
        one.fixes.decide_placed(intent, "desk-3", "has the mail")
        moments = timeline(one.journal, intent)
    assert [(moment.kind, moment.code) for moment in moments] == [
        ("step", "recorded"),
        ("step", "sending"),
        ("step", "unknown"),
        ("evidence", ""),
        ("decision", "not_sure"),
        ("step", "placed"),
    ]
    assert [moment.agent for moment in moments][3:] == ["desk-1", "desk-2", "desk-3"]
    assert moments[0].reason == "asked for twice"
    assert moments[2].cause == "no_proof"
    assert moments[3].evidence is not None
    assert moments[4].reason == "asks tomorrow"
    assert moments[5].reason == "has the mail"


def test_an_intent_that_is_not_there_has_no_moments(tmp_path: Path) -> None:
    with stage(tmp_path) as one:
        assert timeline(one.journal, "nothing") == ()
