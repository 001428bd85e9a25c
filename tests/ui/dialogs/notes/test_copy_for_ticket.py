from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.conftest import PRACTICE
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, ask_to_stop, choose_plan, confirm, fill_in_paid
from ui.look.colours import shown_tokens
from ui.look.theme import Theme


def preview(story: Story) -> str:
    return story.find("notePreview", QPlainTextEdit).toPlainText()


def copied(story: Story, *choices: str) -> str:
    """Open the popup, choose, copy, close; what is in the clipboard then."""
    story.click("copyForTicketButton")
    for choice in choices:
        story.click(choice)
    text = preview(story)
    story.click("copyNoteButton")
    story.key("copyForTicketPopup", Qt.Key.Key_Escape)
    assert not story.shown("copyForTicketPopup")
    assert story.clipboard() == text
    return text


def test_after_a_look_up_both_notes_stand_ready_in_both_languages(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-4312")

    internal = copied(story)
    assert internal.startswith("PRACTICE: nothing here is real.")
    assert f"Card 8985 2000 0000 0001 0023, profile {PRACTICE}" in internal
    assert "Ticket SUP-4312" in internal
    assert f"- In use: {EUROPE}, ends" in internal

    reply = copied(story, "customerReplyButton")
    assert "Thank you for contacting us about your SIM card ending in 0023." in reply
    assert "Linksfield" not in reply

    assert "工单 SUP-4312" in copied(story, "internalNoteButton", "chineseButton")
    assert "尊敬的客户：" in copied(story, "customerReplyButton")


def test_the_keys_copy_the_kind_used_last_at_once(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    copied(story, "customerReplyButton", "chineseButton")

    story.type("ticketInput", "SUP-9")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    story.do(lambda: QTest.keyClick(story.window, Qt.Key.Key_C, keys))
    assert "尊敬的客户：" in story.clipboard()
    assert "Copied: customer reply, Chinese" in story.workplace.toasts.texts()
    assert story.desk.settings.states["copyForTicketPopup"] == "customer zh"


def test_the_note_follows_what_is_answered_while_it_is_open(story: Story) -> None:
    story.look_up(CARDS["auto_renewing"].iccid)
    story.click("copyForTicketButton")
    assert "Auto-renewal: on since" in preview(story)
    story.sandbox.set_faults("queryAutoRenewalRecord=503")
    story.do(lambda: story.session.reads.refresh(story.record, "renewal"))
    story.wait(lambda: story.record.renewal.state == "error", "the failure")
    assert "Auto-renewal: not known" in preview(story)
    story.key("copyForTicketPopup", Qt.Key.Key_Escape)


def test_after_a_stop_the_note_says_that_it_is_off_and_what_stays(story: Story) -> None:
    story.look_up(CARDS["auto_renewing"].iccid, "SUP-77")
    ask_to_stop(story, "cardStopRenewalButton")
    story.click("confirmButton")
    story.wait(lambda: story.record.renewal.state == "empty", "the proof")
    assert "Stop auto-renewal: done from here, and checked: it is off" in copied(story)
    reply = copied(story, "customerReplyButton")
    assert "As you asked, auto-renewal has been switched off." in reply
    assert "stay as they are" in reply


def test_after_a_recorded_order_the_note_has_its_numbers_and_the_reply_has_not(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-2")
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)
    assert story.record.placed is not None
    number = story.record.placed.order_no
    internal = copied(story)
    assert f"Paid order recorded from here: {EUROPE}, 12.36 GBP, order number {number}, payId SHOP-2026-778" in internal
    reply = copied(story, "customerReplyButton")
    assert f"Your order for “{EUROPE}” has been placed and is recorded as paid (12.36 GBP)." in reply
    assert number not in reply


def test_after_a_payment_was_asked_for_the_note_has_its_result(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid, "SUP-3")
    story.go("payments")
    story.type("payIdInput", card.pay_ids[0])
    story.click("queryPaymentButton")
    story.wait(lambda: all(remote.state == "rows" for remote in story.record.payments.values()), "the result")
    assert f"Payment {card.pay_ids[0]}: paid, 12.36 GBP" in copied(story)
    reply = copied(story, "customerReplyButton")
    assert "has been received, but we do not see a plan on your card yet. We are checking this." in reply


def test_after_an_order_without_an_answer_the_customer_is_told_that_it_is_checked(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-4")
    story.sandbox.set_faults("singleOrder=drop-after")
    choose_plan(story)
    confirm(story)
    assert "It may have been placed: do not order again" in copied(story)
    reply = copied(story, "customerReplyButton")
    assert "We are checking your order" in reply
    assert "has been placed" not in reply


def test_a_card_of_nobody_here_has_a_note_as_well(story: Story) -> None:
    story.look_up(CARDS["other_partner"].iccid)
    assert f"Card: not accepted for {PRACTICE}. Linksfield says:" in copied(story)
    assert "We could not find a card with the number ending in 0064." in copied(story, "customerReplyButton")


def test_nothing_of_the_desktop_shows_at_the_corners_of_the_popup(story: Story, one_theme: Theme) -> None:
    story.do(lambda: one_theme.apply("light"))
    story.click("copyForTicketButton")
    picture: QImage = story.find("copyForTicketPopup").grab().toImage()
    right, bottom = picture.width() - 1, picture.height() - 1
    corners = {picture.pixelColor(x, y).name() for x in (0, right) for y in (0, bottom)}
    assert corners == {shown_tokens().line}
    story.key("copyForTicketPopup", Qt.Key.Key_Escape)


def test_before_any_look_up_the_note_says_only_that(story: Story) -> None:
    assert copied(story).splitlines()[-1] == "No card has been looked up yet."
