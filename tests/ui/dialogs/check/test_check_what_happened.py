"""A write without an answer: the banner, *Check what happened*, the decision, and what may follow it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from services.background.watch import Watch
from services.errors import ConsoleError
from services.records import OrderNumbers
from services.sandbox import Sandbox
from services.writes.records import Check, Intent, LateFind
from services.writes.states import State
from tests.ui.conftest import MovableClock
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, ask_to_stop, choose_plan, confirm, count_of, fill_in_paid, review
from ui.dialogs.check.dialog import CheckDialog
from ui.dialogs.check.parts import SaysNow


@pytest.fixture
def sandbox(clock: MovableClock) -> Iterator[Sandbox]:
    """Its time runs with the test's clock."""
    with Sandbox(clock=clock.now) as running:
        yield running


def unanswered(story: Story, *, card: str = "fresh", plan: str = "Europe 10 GB", ticket: str = "SUP-4309") -> Intent:
    """Place an order by card that gets no answer, and see the banner."""
    story.look_up(CARDS[card].iccid, ticket)
    choose_plan(story, plan)
    story.sandbox.set_faults("singleOrder=drop")
    confirm(story)
    return noticed(story)


def recorded_unanswered(story: Story, fault: str = "SynOrderInfo=drop-after") -> Intent:
    """Record a paid order whose answer is lost."""
    story.look_up(CARDS["fresh"].iccid, "SUP-4309")
    choose_plan(story)
    fill_in_paid(story)
    story.sandbox.set_faults(fault)
    confirm(story)
    return noticed(story)


def noticed(story: Story) -> Intent:
    story.wait(lambda: story.shown("attentionBanner"), "the banner")
    story.sandbox.set_faults("")
    return story.desk.fixes.unknown()[-1]


def check(story: Story) -> CheckDialog:
    """Press *Check what happened...* in the banner and wait for what Linksfield says."""
    story.click("checkButton")
    story.wait(lambda: story.shown("checkDialog"), "the dialog")
    dialog = story.find("checkDialog", CheckDialog)
    story.wait(lambda: enabled(story, "placedButton"), "Linksfield's answers")
    return dialog


def ask_again(story: Story) -> None:
    story.click("askAgainButton")
    story.wait(lambda: enabled(story, "askAgainButton"), "Linksfield's answers")


def enabled(story: Story, name: str) -> bool:
    return story.find(name, QPushButton).isEnabled()


def decidable(story: Story, clock: MovableClock) -> None:
    """Ten minutes later, after three answers."""
    check(story)
    ask_again(story)
    clock.advance(601)
    ask_again(story)


def text(story: Story, name: str) -> str:
    return story.find(name, QLabel).text()


def on_server(story: Story, order_no: str) -> list[dict[str, object]]:
    orders = cast("list[dict[str, object]]", story.sandbox.state()["orders"])
    return [order for order in orders if order["orderNo"] == order_no]


def outcome_of(story: Story, intent: Intent) -> str:
    return story.desk.fixes.ledger.load(intent.intent).state.value


# ---------------------------------------------------------------------- the banner


def test_an_order_without_an_answer_stands_in_the_banner_until_it_is_settled(story: Story) -> None:
    unanswered(story)
    words = story.words(story.find("attentionBanner"))
    assert "Card ...0015: an order was sent " in words
    assert "no usable answer. It may have been placed: do not order again." in words
    story.do(story.session.open_blank)
    assert story.shown("attentionBanner")


def test_several_are_counted_and_each_can_be_reached(story: Story) -> None:
    first = unanswered(story)
    unanswered(story, card="chinese_names", plan="", ticket="SUP-1")
    story.wait(lambda: "...0083" in story.words(story.find("attentionBanner")), "the newest")
    more = story.find("moreUnknownButton", QPushButton)
    assert more.text() == "and 1 more"
    menu = more.menu()
    (entry,) = menu.actions()
    assert "...0015" in entry.text()
    story.do(entry.trigger)
    story.wait(lambda: story.shown("checkDialog"), "the dialog")
    assert story.find("checkDialog", CheckDialog).intent.intent == first.intent


def test_a_restart_shows_it_again(open_story: Callable[[str], Story]) -> None:
    before = open_story("Practice")
    unanswered(before)
    before.do(before.workplace.close)
    again = open_story("Practice")
    again.wait(lambda: again.shown("attentionBanner"), "the banner after the restart")
    assert check(again).intent.write.iccid == CARDS["fresh"].iccid


def test_auto_renewal_has_a_sentence_of_its_own(story: Story) -> None:
    story.look_up(CARDS["auto_renewing"].iccid, "SUP-2")
    story.go("renewal")
    ask_to_stop(story)
    story.sandbox.set_faults("cancelAutoRenewalRecord=drop;queryAutoRenewalRecord#2-=503")
    story.click("confirmButton")
    noticed(story)
    assert "It may still be on: check before you tell the customer." in story.words(story.find("attentionBanner"))
    check(story)
    assert "Auto-renewal: still on, " in "\n".join(story.find("saysNow", SaysNow).texts())
    assert story.find("placedButton", QPushButton).text() == "It went through"


# ---------------------------------------------------------------------- found


def test_the_reply_to_a_recorded_order_is_lost_and_it_is_found_by_its_number(story: Story) -> None:
    intent = recorded_unanswered(story)
    dialog = check(story)
    seen = story.words(dialog)
    assert "8985 2000 0000 0001 0015" in seen
    assert f"Record paid order: {EUROPE}, 1 period, 12.36 GBP" in seen
    assert "by desk-2, ticket SUP-4309" in seen
    assert intent.write.order_no in seen
    assert f"Order number {intent.write.order_no}: found, with our other numbers" in seen
    assert text(story, "checkSo") == "Conclusion: it was placed."
    assert text(story, "tellCustomer").startswith(f"Tell the customer: your {EUROPE} plan is on your card")
    assert not enabled(story, "notPlacedButton")
    # It may be in use already: that it waits for its turn is not known.
    assert "waits for its turn" not in text(story, "tellCustomer")
    story.click("copyTellButton")
    assert story.clipboard() == f"Your {EUROPE} plan is on your card."

    story.click("placedButton")
    story.wait(lambda: not story.shown("attentionBanner"), "the banner to go")
    assert not story.shown("checkDialog")
    assert outcome_of(story, intent) == "placed"
    story.wait(story.settled, "the orders")
    story.go("new_order")
    assert f"{EUROPE} was placed" in story.words(story.find("orderPanel"))
    assert enabled(story, "reviewButton")
    assert len(on_server(story, intent.write.order_no)) == 1


def test_it_comes_ninety_seconds_late_and_is_found_then(story: Story, clock: MovableClock) -> None:
    intent = recorded_unanswered(story, "SynOrderInfo=drop")
    check(story)
    assert text(story, "checkSo") == "Conclusion: not sure yet."
    assert "no trace" not in story.words(story.find("checkDialog"))

    # What was held back is carried out now, a minute and a half after it was sent.
    clock.advance(90)
    carry_out_late(story, intent)
    ask_again(story)
    assert text(story, "checkSo") == "Conclusion: it was placed."
    story.click("placedButton")
    story.wait(lambda: not story.shown("attentionBanner"), "the banner to go")
    assert len(on_server(story, intent.write.order_no)) == 1


def carry_out_late(story: Story, intent: Intent) -> None:
    """The very request that was lost on its way arrives: the same fields and numbers, through the same client."""
    client = story.desk.clients.client(intent.subject.profile)
    draft = intent.write.draft
    assert draft is not None
    client.record_paid_order(draft, OrderNumbers(order_no=intent.write.order_no, pay_id=intent.write.pay_id))


def test_what_the_background_finds_appears_while_the_dialog_is_open(story: Story, clock: MovableClock) -> None:
    intent = recorded_unanswered(story, "SynOrderInfo=drop")
    check(story)
    carry_out_late(story, intent)
    found: list[Check] = []
    follow = follower(story, clock, found.append)
    follow.tick()
    clock.advance(10)
    follow.tick()
    story.do(lambda: story.session.check_arrived.emit(found[-1]))
    assert text(story, "checkSo") == "Conclusion: it was placed."


def follower(story: Story, clock: MovableClock, on_check: Callable[[Check], object]) -> Watch:
    def fail(error: ConsoleError) -> None:
        raise AssertionError(error)

    def late(_found: LateFind) -> None:
        raise AssertionError("nothing is late here")

    return Watch(story.desk.fixes, clock, on_check, late, fail)


def test_without_a_dialog_the_background_says_it_once(story: Story) -> None:
    intent = recorded_unanswered(story)
    found = story.desk.fixes.check(intent.intent, "console")
    for _ in range(2):
        story.do(lambda: story.session.check_arrived.emit(found))
    said = [words for words in story.workplace.toasts.texts() if "Linksfield now shows the order" in words]
    assert len(said) == 1
    story.click("noticeActionButton")
    story.wait(lambda: story.shown("checkDialog"), "the dialog")


def test_the_notice_of_what_was_found_goes_when_the_dialog_opens_from_elsewhere(story: Story) -> None:
    intent = recorded_unanswered(story)
    found = story.desk.fixes.check(intent.intent, "console")
    story.do(lambda: story.session.check_arrived.emit(found))
    check(story)
    assert not [words for words in story.workplace.toasts.texts() if "Linksfield now shows the order" in words]


def test_who_sent_it_is_left_out_where_no_name_was_given(story: Story) -> None:
    story.do(lambda: story.session.set_agent(""))
    unanswered(story)
    dialog = check(story)
    sent = dialog.facts.value("Sent")
    assert " by " not in sent
    assert sent.endswith(", ticket SUP-4309")


# ---------------------------------------------------------------------- not found


def test_an_unpaid_order_by_card_cannot_be_seen_and_that_is_said(story: Story) -> None:
    unanswered(story)
    seen = story.words(check(story))
    assert "An order that the customer pays by bank card is not listed until it is paid." in seen
    assert "Nothing is charged before that." in seen
    assert (
        text(story, "checkSo") == "Conclusion: it cannot be seen until it is paid, and nothing is charged before that."
    )
    assert "once you have decided below, you can order another one" in seen
    assert "You are not charged until you pay; please do not order again." in text(story, "tellCustomer")


def test_not_placed_opens_after_ten_minutes_and_three_answers(story: Story, clock: MovableClock) -> None:
    unanswered(story)
    check(story)
    assert not enabled(story, "notPlacedButton")
    assert "opens in " in text(story, "notPlacedWhy")
    assert "answers still needed: 2" in text(story, "notPlacedWhy")
    ask_again(story)
    ask_again(story)
    assert "until then it may still go through" in text(story, "notPlacedWhy")
    clock.advance(560)
    story.wait(lambda: " 0:" in text(story, "notPlacedWhy"), "the countdown")
    assert not enabled(story, "notPlacedButton")
    clock.advance(40)
    story.wait(lambda: enabled(story, "notPlacedButton"), "the time to be over")


def test_not_placed_is_sent_again_with_the_same_numbers_and_there_is_one_order(
    story: Story, clock: MovableClock
) -> None:
    intent = recorded_unanswered(story, "SynOrderInfo=drop")
    decidable(story, clock)
    assert text(story, "checkSo") == "Conclusion: no trace of it."
    story.click("notPlacedButton")
    assert "sending it again makes a second one" in story.words(story.find("decisionPanel"))
    assert not enabled(story, "decisionConfirmButton")
    story.type("decisionReasonInput", "the customer sees nothing")
    story.click("decisionConfirmButton")
    story.wait(lambda: story.shown("sendAgainButton"), "the decision")
    assert outcome_of(story, intent) == "not_placed"
    assert not story.shown("placedButton")
    assert "Noted with your name: not placed, without proof." in story.words(story.find("checkNotice"))

    story.click("sendAgainButton")
    story.wait(lambda: story.shown("reviewDialog"), "Review")
    seen = story.words(story.find("reviewDialog"))
    assert "This sends the same order again, with the same numbers." in seen
    assert intent.write.order_no in seen
    assert "The earlier request may still go through" in seen
    story.type("reasonInput", "the customer sees nothing")
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and story.record.placed.carried_out, "the confirmation")
    assert story.record.placed is not None
    assert story.record.placed.order_no == intent.write.order_no
    assert len(on_server(story, intent.write.order_no)) == 1
    assert outcome_of(story, intent) == "confirmed"
    story.wait(lambda: not story.shown("attentionBanner"), "the banner to go")


def test_deciding_not_placed_just_when_it_arrives_is_refused(story: Story, clock: MovableClock) -> None:
    intent = recorded_unanswered(story, "SynOrderInfo=drop")
    decidable(story, clock)
    story.click("notPlacedButton")
    story.type("decisionReasonInput", "nothing there")
    carry_out_late(story, intent)
    story.click("decisionConfirmButton")
    story.wait(lambda: text(story, "checkSo") == "Conclusion: it was placed.", "the proof")
    assert outcome_of(story, intent) == "unknown"
    assert not story.shown("sendAgainButton")


def test_it_was_placed_without_a_proof_asks_how_one_knows(story: Story) -> None:
    intent = unanswered(story)
    check(story)
    story.click("placedButton")
    assert "Linksfield's answers do not prove it. Say how you know." in story.words(story.find("decisionPanel"))
    # Only the button of the question decides now; Back brings both choices again.
    assert not story.shown("placedButton")
    assert not story.shown("notPlacedButton")
    story.click("decisionBackButton")
    assert story.shown("placedButton")
    story.click("placedButton")
    assert outcome_of(story, intent) == "unknown"
    story.type("decisionReasonInput", "the customer has the mail")
    story.click("decisionConfirmButton")
    story.wait(lambda: not story.shown("checkDialog"), "the decision")
    settled = story.desk.fixes.ledger.load(intent.intent)
    assert (settled.state, settled.reason) == (State.PLACED, "the customer has the mail")
    assert any("Noted with your name: placed, without proof." in words for words in story.workplace.toasts.texts())
    # What must not be ordered again does not stand ready to be.
    assert story.record.form.plan is None
    story.go("new_order")
    assert not story.find("reviewButton").isVisible()


def test_not_sure_yet_is_noted_and_the_banner_stays(story: Story) -> None:
    intent = unanswered(story)
    check(story)
    story.click("notSureButton")
    story.wait(lambda: not story.shown("checkDialog"), "the dialog to close")
    assert story.shown("attentionBanner")
    kinds = [event.kind for event in story.desk.journal.of_intent(intent.intent)]
    assert kinds[-1] == "decision"


def test_a_question_that_fails_is_red_and_decides_nothing(story: Story) -> None:
    unanswered(story)
    story.sandbox.set_faults("singleQueryOrder=503;resultQuery=503;mallOrder=503")
    check(story)
    assert "Orders on the card: no answer" in story.find("saysNow", SaysNow).texts()
    assert text(story, "checkSo").startswith("Conclusion: it cannot be seen until it is paid")
    assert not enabled(story, "notPlacedButton")


def test_nothing_is_decided_by_enter_or_escape(story: Story) -> None:
    intent = unanswered(story)
    dialog = check(story)
    assert not any(button.isDefault() or button.autoDefault() for button in dialog.findChildren(QPushButton))
    story.key("checkDialog", Qt.Key.Key_Return)
    assert story.shown("checkDialog")
    story.key("checkDialog", Qt.Key.Key_Escape)
    assert not story.shown("checkDialog")
    assert outcome_of(story, intent) == "unknown"


def test_a_late_find_is_said_and_stands_in_activity(story: Story, clock: MovableClock) -> None:
    intent = recorded_unanswered(story, "SynOrderInfo=drop")
    decidable(story, clock)
    story.click("notPlacedButton")
    story.type("decisionReasonInput", "nothing there")
    story.click("decisionConfirmButton")
    story.wait(lambda: story.shown("closeCheckButton"), "the decision")
    story.click("closeCheckButton")
    carry_out_late(story, intent)
    found = story.desk.fixes.look_for_late(intent.intent)
    assert found is not None
    story.do(lambda: story.session.late_found.emit(found))
    assert any("was placed after all" in words for words in story.workplace.toasts.texts())
    story.go("activity")
    story.wait(lambda: story.table("activityTable")[:1] and story.table("activityTable")[0][5] == "Placed", "it")


# ---------------------------------------------------------------------- in mid-write


def test_switching_the_card_and_confirming_twice_in_mid_write_sends_one_order(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-1")
    choose_plan(story)
    dialog = review(story)
    story.sandbox.set_faults("singleOrder=slow:0.3")
    button = story.find("confirmButton", QAbstractButton)

    def twice() -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog.confirm()

    story.do(twice)
    ordering = story.record
    story.do(story.session.open_blank)
    story.look_up(CARDS["chinese_names"].iccid)
    story.wait(lambda: ordering.placed is not None and ordering.placed.carried_out, "the confirmation")
    assert count_of(story, "singleOrder") == 1
    assert any("Card ...0015: The order is placed" in words for words in story.workplace.toasts.texts())


def test_refreshing_in_mid_write_sends_nothing_twice(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-1")
    choose_plan(story)
    review(story)
    story.sandbox.set_faults("singleOrder=slow:0.3")
    button = story.find("confirmButton", QAbstractButton)
    (f5,) = (action for action in story.window.actions() if action.shortcut() == QKeySequence("F5"))
    seen: list[tuple[bool, bool]] = []

    def confirm_and_refresh() -> None:
        # In one turn of the loop, so that the answer cannot have come in between; keys need a window with the focus.
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        for _ in range(3):
            f5.trigger()
        placed, looking = story.record.placed, story.session.tasks.is_running(f"{story.record.key}:look_up")
        seen.append((placed is not None and placed.under_way, looking))

    story.do(confirm_and_refresh)
    assert seen == [(True, True)]
    story.wait(lambda: story.record.placed is not None and story.record.placed.carried_out, "the confirmation")
    assert count_of(story, "singleOrder") == 1


def test_closing_in_mid_write_waits_and_then_says_what_is_not_known(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-1")
    choose_plan(story)
    review(story)
    story.sandbox.set_faults("singleOrder=slow:1;singleOrder=drop-after")
    story.click("confirmButton")
    story.do(story.window.close)
    assert any("Something is still being sent or saved." in words for words in story.workplace.toasts.texts())
    asked = "Card ...0015: one request is still unconfirmed. Close again to quit anyway"
    story.wait(lambda: asked in "\n".join(story.workplace.toasts.texts()), "the last word")
    assert not story.window.may_close
    story.do(story.window.close)
    assert story.window.may_close


def test_closing_in_mid_write_closes_as_soon_as_the_order_is_confirmed(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-1")
    choose_plan(story)
    review(story)
    story.sandbox.set_faults("singleOrder=slow:0.3")
    story.click("confirmButton")
    story.do(story.window.close)
    assert not story.window.may_close
    story.wait(lambda: story.window.may_close, "the window to close")
    assert story.record.placed is not None
    assert story.record.placed.carried_out


def test_closing_with_a_half_typed_order_says_so_once_and_leads_to_it(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-1")
    choose_plan(story)
    fill_in_paid(story)
    story.go("card")
    story.do(story.window.close)
    assert not story.window.may_close
    (said,) = story.workplace.toasts.texts()
    assert said.startswith("The order for card ...0015 is filled in but not sent.")
    story.click("noticeActionButton")
    assert story.shown("reviewButton")
    story.do(story.window.close)
    assert story.window.may_close


def test_a_plan_that_was_only_chosen_holds_nothing_back(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-1")
    choose_plan(story)
    story.do(story.window.close)
    assert story.window.may_close


def test_closing_with_something_unknown_says_so_once(story: Story) -> None:
    unanswered(story)
    story.do(story.window.close)
    assert not story.window.may_close
    assert any("Close again to quit anyway" in words for words in story.workplace.toasts.texts())
    story.do(story.window.close)
    assert story.window.may_close


def test_closing_with_nothing_unknown_closes_at_once(story: Story) -> None:
    story.do(story.window.close)
    assert story.window.may_close


def test_the_window_says_yes_to_a_log_out_when_nothing_is_under_way(story: Story) -> None:
    answers: list[bool] = []
    # As the system asks at a log-out: "no" would stop it.
    story.do(lambda: answers.append(story.window.close()))
    assert answers == [True]


def test_a_decision_is_noted_though_the_window_is_closed(story: Story) -> None:
    intent = recorded_unanswered(story)
    check(story)
    with closing(sqlite3.connect(story.desk.journal.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        story.click("placedButton")
        story.do(story.workplace.close)
        assert not story.window.may_close, "the decision is on its way to the disk"
        other.rollback()
    story.wait(lambda: story.window.may_close, "the window to close")
    assert story.desk.fixes.ledger.load(intent.intent).state is State.PLACED
