"""The last thing done to each card, and how much was done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from services.desk.done import Came, Did, Done
from services.desk.recent_work import Tally, last_of_each, tally
from services.records import Environment
from services.writes.states import State

NOW = datetime(2026, 11, 28, 14, 0, tzinfo=UTC)


def row(minutes: int, did: Did, iccid: str, state: State | None = None, profile: str = "UK") -> Done:
    return Done(
        at=NOW - timedelta(minutes=minutes),
        did=did,
        agent="mei",
        profile=profile,
        environment=Environment.UAT,
        base_url="",
        iccid=iccid,
        ticket="",
        state=state,
        came=None if state else Came.OK,
    )


ROWS = (
    row(1, Did.LOOK_UP, "1"),
    row(2, Did.NOTE, "2"),
    row(3, Did.RECORD_ORDER, "1", State.CONFIRMED),
    row(4, Did.PLACE_ORDER, "1", State.UNKNOWN),
    row(5, Did.LOOK_UP, "1", profile="FR"),
    row(6, Did.PAYMENT_RESULT, ""),
    row(700, Did.STOP_RENEWAL, "3", State.CONFIRMED),
    row(800, Did.STOP_RENEWAL, "3", State.PLACED),
)


def test_a_card_stands_for_its_last_write_in_the_order_of_the_work() -> None:
    found = [(each.profile, each.iccid, each.did) for each in last_of_each(ROWS, 10)]
    assert found == [
        ("UK", "1", Did.RECORD_ORDER),
        ("UK", "2", Did.NOTE),
        ("FR", "1", Did.LOOK_UP),
        ("UK", "3", Did.STOP_RENEWAL),
    ]
    assert len(last_of_each(ROWS, 2)) == 2


def test_only_what_was_carried_out_since_then_is_counted() -> None:
    """What only an agent noted, without an answer that proves it, is not counted."""
    assert tally(ROWS, NOW - timedelta(hours=1)) == Tally(cards=3, ordered=0, recorded=1, stopped=0, notes=1)
    assert tally(ROWS, NOW - timedelta(days=1)) == Tally(cards=4, ordered=0, recorded=1, stopped=1, notes=1)
