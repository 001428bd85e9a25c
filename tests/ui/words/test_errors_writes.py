"""Every reason for which a write is not sent, or cannot be decided, has a sentence of its own with a way out."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.errors import ConsoleError
from services.writes.errors import (
    JournalTrouble,
    NotDecidable,
    NotYet,
    ReasonNeeded,
    ReviewStopped,
    StillUnknown,
)
from services.writes.states import State
from services.writes.timeline import Moment
from tests.services.writes.stage import HandClock
from ui.words import errors, outcomes

TROUBLES = ("damaged", "edited", "missing", "schema", "full", "read_only", "locked", "io", "network_drive", "checking")
ELSEWHERE = ("another_process", "lock_lost", "newer", "moved_away", "not_a_continuation", "closed")
STOPS = ("plan_gone", "price_changed", "plan_changed", "renewal_off", "renewal_changed", "expired", "outdated")
MORE_STOPS = ("same_codes", "already_approved", "other_system", "moved_system", "other_partner", "no_ticket")

ERRORS: list[ConsoleError] = [
    *(JournalTrouble(reason) for reason in (*TROUBLES, *ELSEWHERE)),
    *(ReviewStopped(reason, before="A", after="B") for reason in (*STOPS, *MORE_STOPS)),
    *(ReasonNeeded(code) for code in ("not_placed", "same_plan_today", "payment_used", "payment_method")),
    *(NotDecidable(reason) for reason in ("proved", "settled", "not_unknown")),
    *(NotYet(timedelta(seconds=wait), count) for wait, count in ((581, 0), (0, 2), (581, 2))),
    StillUnknown("1"),
]


@pytest.mark.parametrize("error", ERRORS, ids=str)
def test_it_is_a_whole_sentence_in_the_agents_words(error: ConsoleError) -> None:
    sentence = errors.sentence(error)
    assert sentence.endswith(".")
    assert "{" not in sentence
    words = sentence.lower().replace("journal.sqlite3", "")
    assert not [word for word in ("journal", "snapshot", "read-back", "provenance", "settle") if word in words]


def test_no_two_of_them_read_the_same() -> None:
    assert len({errors.sentence(error) for error in ERRORS}) == len(ERRORS)


@pytest.mark.parametrize("reason", TROUBLES)
def test_while_nothing_can_be_written_down_looking_up_still_works_and_that_is_said(reason: str) -> None:
    sentence = errors.sentence(JournalTrouble(reason))
    assert "no changes can be sent" in sentence
    assert "Look-ups still work." in sentence


def test_a_reason_of_a_newer_version_gets_the_general_sentence() -> None:
    assert errors.sentence(JournalTrouble("haunted")).startswith("Activity cannot be recorded on this computer")
    assert errors.sentence(ReviewStopped("haunted")).startswith("Nothing was sent")


def test_what_has_changed_of_a_plan_is_named() -> None:
    sentence = errors.sentence(ReviewStopped("plan_changed", field="allowance", before="10240", after="5120"))
    assert "the data allowance of this plan has changed from 10240 to 5120" in sentence


def test_the_time_that_is_left_is_said() -> None:
    assert "in 9:41" in errors.sentence(NotYet(timedelta(seconds=580.2), 0))


def test_every_state_in_the_journal_has_its_words() -> None:
    in_memory = {State.DRAFT, State.APPROVED}
    assert set(outcomes.STEP) == {state.value for state in State if state not in in_memory}


def test_why_no_answer_came_is_a_sentence_in_the_details() -> None:
    def unknown(detail: str) -> Moment:
        return Moment(at=HandClock().now(), agent="desk-1", kind="step", code="unknown", detail=detail)

    assert "HTTP status 503" in outcomes.step_detail(unknown("status 503"))
    assert "does not name our order" in outcomes.step_detail(unknown("answer_without_our_numbers"))
    assert outcomes.step_detail(unknown("refused_again E1 used")) == "refused_again E1 used"
