"""Each step of the verdict does what it says: played on the sandbox, from the Card tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from services.desk.verdicts.verdicts import Step
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, ask_to_stop, choose_plan, confirm, count_of
from ui.tabs.card.verdict_box import offer_name
from ui.widgets.boxes import NoticeBox


def ask(story: Story, *pay_ids: str) -> None:
    """Ask for payments as *Payments* does, and come back to the Card tab."""
    for pay_id in pay_ids:
        story.do(lambda pay_id=pay_id: story.session.reads.query_payment(story.record, pay_id))  # type: ignore[misc]  # bound at once
    story.wait(lambda: all(each.state != "loading" for each in story.record.payments.values()), "the results")
    story.wait(story.settled, "what the journal knows")


def press_next_step(story: Story) -> None:
    """Ctrl+Enter on the page, and Ctrl is let go: a dialog that it opens waits for that."""
    story.do(story.window.activateWindow)
    story.do(lambda: QTest.keyClick(story.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    story.let_go_of_ctrl()


def test_paid_and_not_delivered_leads_to_the_review_of_its_confirmation_and_sends_nothing_before(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid, "SUP-4471")
    ask(story, *card.pay_ids)
    assert story.property("verdictPill") == "Paid, not delivered"
    assert story.property("verdictStepButton") == "Ask Linksfield to confirm..."
    assert story.property("verdictStepEffect") == "Asks Linksfield to deliver it. Sends no new payment."
    story.click("verdictStepButton")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    assert card.pay_ids[0] in story.words(story.find("reviewDialog"))
    assert count_of(story, "resultConfirm") == 0

    story.click("backButton")
    story.click(offer_name(Step.ESCALATE))
    story.wait(lambda: story.shown("undeliveredDialog"), "the dialog")
    story.click("closeUndeliveredButton")
    story.click(offer_name(Step.FOLLOW_DELIVERY))
    story.wait(lambda: story.desk.followed.followed(), "the payment to be followed")
    story.wait(lambda: not story.find(offer_name(Step.FOLLOW_DELIVERY), QPushButton).isEnabled(), "the step to go")
    followed = story.find(offer_name(Step.FOLLOW_DELIVERY), QPushButton)
    assert followed.accessibleDescription() == "It is being followed already."


def test_charged_twice_copies_the_refund_request_and_offers_no_confirmation(story: Story) -> None:
    card = CARDS["paid_twice"]
    story.look_up(card.iccid, "SUP-4459")
    ask(story, *card.pay_ids)
    assert story.property("verdictSentence") == ("Charged 19.99 EUR twice for one order. Refund due: 19.99 EUR.")
    assert not story.find(offer_name(Step.CONFIRM_PAYMENT), QPushButton).isEnabled()
    story.click("verdictStepButton")
    text = story.clipboard()
    assert "Please refund 19.99 EUR: 2 payments were taken for one order." in text
    assert [pay_id in text for pay_id in card.pay_ids] == [True, True]
    assert "Our ticket: SUP-4459" in text
    assert "Copied: refund request, English" in story.words(story.page("card"))
    said = next(box for box in story.page("card").findChildren(NoticeBox) if "Copied" in story.words(box))
    assert said.property("tone") == "green"

    story.click(offer_name(Step.COPY_REPLY))
    assert "you were charged twice for the same order" in story.clipboard()
    assert "has been received" not in story.clipboard()


def test_copy_reply_copies_the_proposed_text_at_once_and_says_so_with_a_way_to_edit_it(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-1")
    assert story.property("verdictStepButton") == "Copy reply"
    story.click("verdictStepButton")
    assert "Thank you for contacting us" in story.clipboard()
    assert "Copied: customer reply, English" in story.workplace.toasts.texts()
    words, edit = story.find("noticeText", QLabel), story.find("noticeActionButton", QPushButton)
    assert words.width() > 0
    assert words.geometry().right() < edit.geometry().left(), "the way to edit it lies on no word"
    story.click("noticeActionButton")
    assert story.shown("noteEditorDialog")
    story.click("closeNoteButton")


def test_an_order_that_waits_for_its_payment_is_told_with_the_way_to_pay_and_not_with_a_second_order(
    story: Story,
) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-7")
    choose_plan(story)
    confirm(story)
    story.wait(story.settled, "what the journal knows")
    story.go("card")
    assert story.property("verdictPill") == "Waits for payment"
    assert story.property("verdictStepButton") == "Send the way to pay..."
    story.click("verdictStepButton")
    # The reply wants to know how: the shop's address alone would have the customer order once more.
    assert story.shown("noteEditorDialog")
    assert story.shown("howToPayInput")
    story.click("closeNoteButton")


def test_a_payid_that_linksfield_does_not_know_leads_to_an_order_recorded_with_it(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-2")
    ask(story, "SHOP-2026-778")
    assert story.property("verdictPill") == "Not at Linksfield"
    assert story.find("verdictPill").property("tone") == "blue"
    assert story.property("verdictStepButton") == "Record it for our shop..."
    story.click("verdictStepButton")
    assert story.record.tab == "plans"
    choose_plan(story)
    assert story.find("shopWasPaidChoice", QAbstractButton).isChecked()
    assert story.find("paidPayIdInput", QLineEdit).text() == "SHOP-2026-778"


def test_where_nothing_is_known_a_payid_is_pasted_next(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    assert story.property("verdictPill") == "Nothing on it"
    story.click("verdictStepButton")
    assert story.record.tab == "payments"
    focused = story.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "payIdInput"
    story.go("card")
    story.click(offer_name(Step.ORDER_PLAN))
    assert story.record.tab == "plans"


def test_what_is_unknown_is_checked_next(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-9")
    choose_plan(story)
    story.sandbox.set_faults("singleOrder=drop-after")
    confirm(story)
    story.sandbox.set_faults("")
    story.wait(story.settled, "what the journal knows")
    story.go("card")
    story.wait(lambda: story.property("verdictPill") == "Order unknown", "the verdict")
    assert story.property("verdictStepButton") == "Check what happened..."
    story.click("verdictStepButton")
    story.wait(lambda: story.shown("checkDialog"), "the dialog")
    story.key("checkDialog", Qt.Key.Key_Escape)


def test_what_could_not_be_seen_is_asked_for_again(story: Story) -> None:
    story.sandbox.set_faults("singleQueryOrder=503")
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    assert story.property("verdictPill") == "No answer"
    story.sandbox.set_faults("")
    assert story.property("verdictStepButton") == "Check again"
    story.click("verdictStepButton")
    story.wait(story.settled, "the answers")
    assert story.property("verdictPill") == "In use"


def test_stop_charging_me_ends_with_the_reply_by_keys_alone_and_the_keys_never_send(story: Story) -> None:
    card = CARDS["auto_renewing"]
    story.look_up(card.iccid, "SUP-9")
    press_next_step(story)
    story.wait(lambda: story.shown("reviewDialog"), "the question")
    assert count_of(story, "cancelAutoRenewalRecord") == 0, "a page's keys only ask"
    keys: list[QShortcut] = story.find("reviewDialog").findChildren(QShortcut)
    story.wait(lambda: all(each.isEnabled() for each in keys), "Ctrl to be seen let go")
    story.key("reviewDialog", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    # How it came out is shown on the tab of the auto-renewal, with the same next step as the verdict's.
    story.wait(lambda: story.shown("copyStopReplyButton"), "the proof")
    press_next_step(story)
    assert "we have switched off auto-renewal for" in story.clipboard()
    assert "It will not renew again." in story.clipboard()
    QGuiApplication.clipboard().clear()
    story.go("card")
    assert story.property("verdictPill") == "Renewal stopped"
    press_next_step(story)
    assert "we have switched off auto-renewal for" in story.clipboard()
    assert count_of(story, "cancelAutoRenewalRecord") == 1


def test_a_reply_that_was_changed_before_more_was_known_is_shown_before_it_is_copied(story: Story) -> None:
    story.look_up(CARDS["auto_renewing"].iccid)
    story.click(offer_name(Step.COPY_REPLY))
    story.click("copyForTicketButton")
    story.find("noteText", QPlainTextEdit).setPlainText("Dear Anna, it renews.")
    story.click("copyNoteButton")
    story.click(offer_name(Step.COPY_REPLY))
    assert story.clipboard() == "Dear Anna, it renews.", "nothing else is known"
    assert not story.shown("noteEditorDialog")

    ask_to_stop(story, "verdictStepButton")
    story.click("confirmButton")
    story.wait(lambda: story.shown("copyStopReplyButton"), "the proof")
    QGuiApplication.clipboard().setText("untouched")
    story.click("copyStopReplyButton")
    assert story.clipboard() == "untouched"
    assert "More is known of this card since you changed the text" in story.words(story.find("noteEditorDialog"))
    story.click("startAgainButton")
    story.click("copyNoteButton")
    assert "It will not renew again." in story.clipboard()
