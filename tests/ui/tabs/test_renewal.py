from __future__ import annotations

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from services.desk.done import Did
from services.desk.verdicts.verdicts import Step
from services.records import Profile, Subject
from services.writes.records import Guard, GuardCode
from services.writes.states import State
from tests.services.desk.verdicts.known import wrote
from tests.ui.conftest import PRACTICE, sandbox_profile
from tests.ui.reviews import fresh, sent, stop_review
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, ask_to_stop, count_of, tick
from ui.dialogs.confirm.dialog import ReviewDialog
from ui.tabs.card.verdict_box import offer_name

CARD, FRESH = CARDS["auto_renewing"], CARDS["fresh"].iccid


def open_renewal(story: Story) -> None:
    story.look_up(CARD.iccid, "SUP-77")
    story.go("renewal")


def confirm_stop(story: Story) -> None:
    ask_to_stop(story)
    story.click("confirmButton")
    story.wait(lambda: not story.record.write_under_way, "the stop")
    story.wait(lambda: story.record.renewal.state != "loading", "the auto-renewal")


def in_force(story: Story) -> bool:
    renewals = story.sandbox.state()["renewals"]
    assert isinstance(renewals, list)
    return any(row["card"] == CARD.iccid for row in renewals)


def seen(story: Story) -> str:
    return story.words(story.page("renewal"))


def test_stop_charging_me(story: Story) -> None:
    open_renewal(story)
    for fact in ("Europe 20 GB / 30 days", CARD.order_nos[0], CARD.pay_ids[0], "Not given by Linksfield"):
        assert fact in seen(story)

    story.do(lambda: story.workplace.go_to("renewal"))
    ask_to_stop(story)
    dialog = story.find("reviewDialog", ReviewDialog)
    asked = story.words(dialog)
    assert "the plan in use runs until it expires" in asked
    assert "waiting plans follow as planned" in asked
    assert "No refund is made" in asked
    assert "PRACTICE" in asked

    story.key("reviewDialog", Qt.Key.Key_Return)
    assert story.shown("reviewDialog"), "a bare Enter confirms nothing"
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    story.wait(lambda: story.record.renewal.state == "empty", "the proof")

    assert "Auto-renewal is off. Checked" in seen(story)
    assert "since when is not known" not in seen(story)
    story.wait(lambda: "Stopped from this computer by desk-2" in seen(story), "what the journal says of it")
    assert "Europe 20 GB / 30 days runs until" in seen(story)
    assert "No auto-renewal is left that could charge." in seen(story)
    assert len(re.findall(r"uto-renewal is (?:off|not on)", seen(story))) == 1
    assert not story.find("stopRenewalButton", QAbstractButton).isEnabled()
    assert not in_force(story)
    assert count_of(story, "cancelAutoRenewalRecord") == 1
    reply: QWidget = story.find("copyStopReplyButton")
    story.wait(lambda: story.window.focusWidget() is reply, "what comes next to have the keyboard")
    story.go("orders")
    assert story.table("ordersTable")[0][1] == "In use", "the plan in use stays"


def test_escape_leaves_everything_as_it_is(story: Story) -> None:
    open_renewal(story)
    ask_to_stop(story)
    story.key("reviewDialog", Qt.Key.Key_Escape)
    assert not story.shown("reviewDialog")
    assert count_of(story, "cancelAutoRenewalRecord") == 0
    assert in_force(story)


def test_what_a_colleague_stopped_a_moment_ago_was_already_off(story: Story) -> None:
    open_renewal(story)
    renewal = story.record.renewal.value
    assert renewal is not None
    colleague = Subject(profile=PRACTICE, iccid=CARD.iccid, ticket="", agent="desk-1")
    desk = story.desk
    assert desk.writing.carry_out(desk.renewals.review(colleague, renewal)).state is State.CONFIRMED

    story.click("stopRenewalButton")
    story.wait(lambda: "It was already off. Nothing was changed." in seen(story), "the card to be looked at")
    assert not story.shown("reviewDialog")
    assert count_of(story, "cancelAutoRenewalRecord") == 1


def test_a_lost_answer_is_no_failure_when_asking_again_proves_it_done(story: Story) -> None:
    open_renewal(story)
    story.sandbox.set_faults("cancelAutoRenewalRecord=drop-after")
    confirm_stop(story)
    assert "Auto-renewal is off. Checked" in seen(story)


def test_a_stop_without_an_answer_is_not_known_yet_and_never_called_a_failure(story: Story) -> None:
    open_renewal(story)
    story.sandbox.set_faults("cancelAutoRenewalRecord=drop")
    confirm_stop(story)
    assert "Unconfirmed: no usable answer came." in seen(story)
    assert "fail" not in seen(story).lower()
    assert count_of(story, "cancelAutoRenewalRecord") == 1


def test_an_unanswered_stop_is_muted_here_as_on_overview_and_says_why(story: Story) -> None:
    open_renewal(story)
    story.sandbox.set_faults("cancelAutoRenewalRecord=drop")
    confirm_stop(story)
    story.sandbox.set_faults("")
    story.click("refreshRenewalButton")
    story.wait(lambda: story.record.renewal.state == "rows" and story.settled(), "the auto-renewal")
    stop = story.find("stopRenewalButton", QPushButton)
    story.wait(lambda: not stop.isEnabled(), "what the journal knows")
    reason = "An earlier request is unconfirmed: check it first."
    assert reason in seen(story)
    assert stop.accessibleDescription() == reason
    story.go("card")
    assert not story.find(offer_name(Step.STOP_RENEWAL), QPushButton).isEnabled()


def test_what_was_not_known_is_said_anew_after_a_refresh(story: Story) -> None:
    open_renewal(story)
    # The first two questions of the stop are answered; asking again after the request is not.
    story.sandbox.set_faults("cancelAutoRenewalRecord=drop-after;queryAutoRenewalRecord#3-=503")
    confirm_stop(story)
    assert "Unconfirmed" in seen(story)

    story.sandbox.set_faults("")
    story.click("refreshRenewalButton")
    story.wait(lambda: story.record.renewal.state == "empty", "the auto-renewal")
    assert "The request got no usable answer, but Linksfield shows auto-renewal off as of" in seen(story)


def test_a_refusal_is_told_in_the_servers_words(story: Story) -> None:
    open_renewal(story)
    story.sandbox.set_faults("cancelAutoRenewalRecord=refused:E999:Not on Sundays")
    confirm_stop(story)
    assert "Auto-renewal was not stopped. Linksfield says: Not on Sundays (code E999)" in seen(story)


def test_while_it_is_under_way_it_cannot_be_pressed_again(story: Story) -> None:
    open_renewal(story)
    story.sandbox.set_faults("cancelAutoRenewalRecord=slow:0.3")
    ask_to_stop(story)
    story.click("confirmButton")
    assert "Stopping auto-renewal..." in seen(story)
    assert not story.find("stopRenewalButton", QAbstractButton).isEnabled()
    story.wait(lambda: story.record.renewal.state == "empty", "the proof")


def test_a_read_only_profile_cannot_press_it_and_is_told_why(story: Story) -> None:
    profile = replace(sandbox_profile(story.sandbox, "Looking only"), read_only=True)
    story.desk.profiles.add_for_this_run(profile)
    story.desk.vault.use_for_this_run("Looking only", story.sandbox.partner_code)
    story.do(story.session.profiles_changed.emit)
    story.choose("profileBox", "Looking only")
    open_renewal(story)
    assert not story.find("stopRenewalButton", QPushButton).isEnabled()
    assert "This profile is view-only: change that under Profiles." in seen(story)
    assert count_of(story, "cancelAutoRenewalRecord") == 0


@pytest.mark.parametrize(("state", "why"), [(State.CONFIRMED, ""), (State.REFUSED, "already_off")])
def test_a_renewal_that_is_still_shown_is_never_called_off(story: Story, state: State, why: str) -> None:
    open_renewal(story)
    story.record.sent.append(sent(stop_review(CARD.iccid), state, why=why))
    story.do(lambda: story.session.record_changed.emit(story.record, "sent"))
    assert "Auto-renewal is still on" in seen(story)
    assert "is off" not in seen(story)


def test_what_never_left_this_pc_changed_nothing(story: Story) -> None:
    open_renewal(story)
    story.record.sent.append(sent(stop_review(CARD.iccid), State.NOT_SENT, why="dns"))
    story.do(lambda: story.session.record_changed.emit(story.record, "sent"))
    assert "The request was not sent: auto-renewal was not stopped. Nothing was sent: 127.0.0.1 was not found." in seen(
        story
    )


def test_a_card_that_cannot_be_looked_at_is_no_stop_that_may_have_been_carried_out(story: Story) -> None:
    open_renewal(story)
    story.sandbox.set_faults("singleQueryOrder=drop")
    story.click("stopRenewalButton")
    story.wait(lambda: "Try again." in seen(story), "the reason")
    assert "may have gone through" not in story.words()
    assert not story.shown("reviewDialog")
    assert story.record.sent == []
    assert count_of(story, "cancelAutoRenewalRecord") == 0


def test_a_last_look_that_fails_leaves_a_stop_that_was_not_sent_and_nothing_says_otherwise(story: Story) -> None:
    open_renewal(story)
    # The review's look is answered; the last one, a moment before the request would leave, is not.
    ask_to_stop(story)
    story.sandbox.set_faults("queryAutoRenewalRecord=drop")
    story.click("confirmButton")
    story.wait(lambda: not story.record.write_under_way, "the stop")
    assert story.record.stopped is not None
    assert story.record.stopped.state is State.NOT_SENT
    assert count_of(story, "cancelAutoRenewalRecord") == 0
    assert "The request was not sent: auto-renewal was not stopped." in seen(story)
    said = "\n".join(story.workplace.toasts.texts())
    assert "The request was not sent: auto-renewal was not stopped." in said
    assert "may have been" not in seen(story) + said
    assert not story.shown("attentionBanner")


def test_a_colleague_who_is_quicker_than_the_confirmation_makes_it_already_off(story: Story) -> None:
    open_renewal(story)
    renewal = story.record.renewal.value
    assert renewal is not None
    ask_to_stop(story)
    story.desk.clients.client(PRACTICE).stop_renewal(CARD.iccid, renewal.order_no, renewal.pay_id)
    story.click("confirmButton")
    story.wait(lambda: story.record.renewal.state == "empty", "the auto-renewal")
    assert "It was already off. Nothing was changed." in seen(story)
    assert any("Auto-renewal was already off. Nothing was changed." in said for said in story.workplace.toasts.texts())


def test_on_production_a_stop_wants_a_ticket_or_the_word_that_there_is_none(story: Story) -> None:
    open_renewal(story)
    story.desk.profiles.add_for_this_run(Profile(name="Real", environment="production"))
    record, renewal = story.record, story.record.renewal.value
    assert renewal is not None
    record.profile, record.ticket = "Real", ""
    review = replace(stop_review(CARD.iccid, renewal), guards=(Guard(code=GuardCode.NO_TICKET),))
    dialog = ReviewDialog(story.session, record, fresh(story, review), story.window)
    story.do(dialog.open)
    assert not dialog.confirm_button.isEnabled()
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert story.shown("reviewDialog")
    tick(story, "noTicketBox")
    assert dialog.confirm_button.isEnabled()
    story.key("reviewDialog", Qt.Key.Key_Escape)
    record.profile = PRACTICE


def test_a_stop_at_another_system_is_not_told_as_one_of_this_card(story: Story) -> None:
    """The same card and the same profile, whose addresses led elsewhere then."""
    story.look_up(FRESH)
    story.go("renewal")
    story.wait(lambda: "According to Linksfield at" in seen(story), "that it is off")
    elsewhere = wrote(Did.STOP_RENEWAL, profile=story.record.profile)
    story.record.done_here = (elsewhere,)
    story.do(lambda: story.session.record_changed.emit(story.record, "done"))
    assert "Stopped from this computer" not in seen(story)
    assert story.record.known is not None
    story.record.done_here = (replace(elsewhere, base_url=story.record.known.base_url, profile="Named otherwise"),)
    story.do(lambda: story.session.record_changed.emit(story.record, "done"))
    assert "Stopped from this computer by wei" in seen(story)
