"""Each step of the verdict does what it says: played on the sandbox, from the Card tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from services.desk.verdicts.verdicts import Step
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, confirm, count_of
from ui.tabs.card.verdict_box import offer_name


def ask(story: Story, *pay_ids: str) -> None:
    """Ask for payments as *Payments* does, and come back to the Card tab."""
    for pay_id in pay_ids:
        story.do(lambda pay_id=pay_id: story.session.reads.query_payment(story.record, pay_id))  # type: ignore[misc]  # bound at once
    story.wait(lambda: all(each.state != "loading" for each in story.record.payments.values()), "the results")
    story.wait(story.settled, "what the journal knows")


def test_paid_and_not_delivered_leads_to_the_review_of_its_confirmation_and_sends_nothing_before(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid, "SUP-4471")
    ask(story, *card.pay_ids)
    assert story.property("verdictPill") == "Paid, not delivered"
    assert story.property("verdictStepButton") == "Confirm payment result..."
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
    assert story.property("verdictSentence") == (
        "Charged 19.99 EUR twice for one order. 19.99 EUR has to be given back."
    )
    assert not story.find(offer_name(Step.CONFIRM_PAYMENT), QPushButton).isEnabled()
    story.click("verdictStepButton")
    text = story.clipboard()
    assert "Please refund 19.99 EUR: 2 payments were taken for one order." in text
    assert [pay_id in text for pay_id in card.pay_ids] == [True, True]
    assert "Our ticket: SUP-4459" in text
    assert "Copied: refund request, English" in story.words(story.page("card"))

    story.click(offer_name(Step.COPY_REPLY))
    assert "you were charged twice for the same order" in story.clipboard()
    assert "has been received" not in story.clipboard()


def test_copy_reply_copies_the_proposed_text_at_once_and_says_so_with_a_way_to_edit_it(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-1")
    assert story.property("verdictStepButton") == "Copy reply"
    story.click("verdictStepButton")
    assert "Thank you for contacting us" in story.clipboard()
    assert "Copied: customer reply, English" in story.workplace.toasts.texts()
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
    assert story.record.tab == "new_order"
    choose_plan(story)
    assert story.find("payKindBox", QComboBox).currentText() == "We have been paid already"
    assert story.find("paidPayIdInput", QLineEdit).text() == "SHOP-2026-778"


def test_where_nothing_is_known_a_payid_is_pasted_next(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    assert story.property("verdictPill") == "Nothing known"
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
    assert story.property("verdictStepButton") == "Ask again"
    story.click("verdictStepButton")
    story.wait(story.settled, "the answers")
    assert story.property("verdictPill") == "In use"
