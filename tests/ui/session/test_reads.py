"""What the session asks, when something goes wrong: nothing is "loading" for ever, nothing old is shown as true."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from services.errors import NoAnswer
from services.records import Subject
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, review
from ui.session.remote import Remote

FRESH = CARDS["fresh"].iccid
PAY_ID = CARDS["paid_not_delivered"].pay_ids[0]


def broken(_subject: Subject, _pay_id: str = "") -> object:
    """A fault of the program itself, in what answers a question."""
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("face", "method", "part"),
    [("look_up", "verify", "verdict"), ("orders", "list", "orders"), ("renewals", "current", "renewal")],
)
def test_a_fault_in_a_question_ends_it_and_is_said(
    story: Story, monkeypatch: pytest.MonkeyPatch, face: str, method: str, part: str
) -> None:
    monkeypatch.setattr(getattr(story.desk, face), method, broken)
    story.look_up(FRESH)
    remote = getattr(story.record, part)
    story.wait(lambda: remote.state == "error", "the question to end")
    assert "Something went wrong in the program." in story.words()


def test_a_fault_in_the_question_for_a_payment_ends_it(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    story.look_up(FRESH)
    monkeypatch.setattr(story.desk.payments, "result", broken)
    story.do(lambda: story.session.reads.query_payment(story.record, PAY_ID))
    story.wait(lambda: story.record.payments[PAY_ID].state == "error", "the question to end")


def test_a_refresh_that_is_given_up_shows_the_failure_before_it_not_old_rows_as_true() -> None:
    remote: Remote[tuple[int, ...]] = Remote()
    remote.succeed(remote.begin(), (1, 2), datetime(2026, 11, 23, tzinfo=UTC))
    remote.fail(remote.begin(), NoAnswer("timeout"))
    remote.begin()
    assert not remote.answered, "old rows are not true while they are asked for again after a failure"
    remote.cancel()
    assert (remote.state, remote.answered) == ("error", False)
    assert isinstance(remote.error, NoAnswer)


def test_a_profile_saved_while_an_order_is_on_its_way_leaves_no_tab_loading(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    choose_plan(story)
    review(story)
    story.sandbox.set_faults("singleOrder=slow:0.4;queryAutoRenewalRecord=slow:0.4")
    story.click("confirmButton")
    story.do(lambda: story.session.reads.refresh(story.record, "renewal"))
    story.do(lambda: story.session.profile_saved(story.record.profile, story.record.profile))
    assert story.record.renewal.state == "idle"
    assert story.record.placed is not None, "what is being sent stays"
    story.wait(lambda: story.record.placed is not None and story.record.placed.carried_out, "the confirmation")
