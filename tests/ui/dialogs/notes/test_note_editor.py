"""Copy for ticket, as stories: the note says what happened, whatever a tab happens to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from services.writes.states import State
from tests.ui.conftest import PRACTICE
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, ask_to_stop, choose_plan, confirm, fill_in_paid
from ui.dialogs.notes.note_editor import NoteEditor
from ui.words.translation import Translation


def settled(story: Story) -> None:
    story.wait(lambda: story.record.known is not None and not story.record.write_under_way, "what is known here")
    story.wait(lambda: not story.session.tasks.is_running(f"{story.record.key}:known"), "the journal to be read")


def known_states(story: Story) -> list[State | None]:
    return [done.state for done in story.record.known.done] if story.record.known is not None else []


def note(story: Story, *choices: str) -> str:
    """Open the editor, choose, copy; what is in the clipboard then."""
    settled(story)
    story.click("copyForTicketButton")
    for choice in choices:
        story.click(choice)
    text = story.find("noteText", QPlainTextEdit).toPlainText()
    story.click("copyNoteButton")
    assert not story.shown("noteEditorDialog")
    assert story.clipboard() == text
    return text


def internal(story: Story) -> str:
    return note(story, "internalNoteButton", "englishButton")


def reply(story: Story) -> str:
    return note(story, "customerReplyButton", "englishButton")


def test_before_a_language_is_chosen_a_note_is_in_that_of_the_window(story: Story, translation: Translation) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-4312")
    story.do(lambda: translation.apply("zh_CN"))
    assert "工单 SUP-4312" in note(story)
    story.do(lambda: translation.apply("en"))
    assert "ticket SUP-4312" in note(story)
    note(story, "chineseButton")
    assert "工单 SUP-4312" in note(story), "what was chosen stays"


def test_after_a_look_up_both_notes_stand_ready_in_both_languages(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-4312")

    text = note(story)
    assert text.startswith("PRACTICE: nothing here is real.")
    assert f"Card 8985 2000 0000 0001 0023, profile {PRACTICE}, ticket SUP-4312" in text
    assert f"{EUROPE}, in use until" in text
    assert text.splitlines()[-1].startswith("desk-2, ")

    customer = reply(story)
    assert "Thank you for contacting us about your SIM card ending in 0023." in customer
    assert "Linksfield" not in customer

    assert "工单 SUP-4312" in note(story, "internalNoteButton", "chineseButton")
    assert "您好！" in note(story, "customerReplyButton")


def test_the_keys_copy_the_kind_used_last_at_once(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    note(story, "customerReplyButton", "chineseButton")

    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    story.do(lambda: QTest.keyClick(story.window, Qt.Key.Key_C, keys))
    assert "您好！" in story.clipboard()
    assert "Copied: customer reply, Chinese" in story.workplace.toasts.texts()
    assert story.desk.settings.states["noteEditor"] == "customer zh_CN"


def test_what_the_agent_changes_is_copied_and_kept_until_it_is_started_again(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    settled(story)
    story.click("copyForTicketButton")
    story.click("customerReplyButton")
    story.find("noteText", QPlainTextEdit).setPlainText("Dear Anna,\nall is well.")
    story.click("closeNoteButton")
    assert reply(story) == "Dear Anna,\nall is well."
    story.click("copyForTicketButton")
    assert story.shown("startAgainButton")
    story.click("startAgainButton")
    story.click("copyNoteButton")
    assert story.clipboard().startswith("PRACTICE: nothing here is real.")


def test_a_proposed_text_follows_what_is_answered_while_it_is_open_and_a_changed_one_does_not(story: Story) -> None:
    story.look_up(CARDS["auto_renewing"].iccid)
    settled(story)
    story.click("copyForTicketButton")
    story.click("internalNoteButton")
    editor = story.find("noteText", QPlainTextEdit)
    assert "Auto-renewal: on since" in editor.toPlainText()
    story.sandbox.set_faults("queryAutoRenewalRecord=503")
    story.do(lambda: story.session.reads.refresh(story.record, "renewal"))
    story.wait(lambda: story.record.renewal.state == "error", "the failure")
    assert "Auto-renewal: on since" not in editor.toPlainText()
    editor.setPlainText("mine")
    story.do(lambda: story.session.reads.refresh(story.record, "orders"))
    story.wait(lambda: story.record.orders.state == "rows", "the orders")
    assert editor.toPlainText() == "mine"
    story.click("closeNoteButton")


def test_after_a_stop_the_note_says_that_it_is_off_and_what_stays(story: Story) -> None:
    story.look_up(CARDS["auto_renewing"].iccid, "SUP-77")
    ask_to_stop(story, "verdictStepButton")
    story.click("confirmButton")
    story.wait(lambda: story.record.renewal.state == "empty", "the proof")
    assert internal(story).splitlines()[2].startswith("Auto-renewal stopped, and seen to be off (")
    customer = reply(story)
    assert "As you asked, we have switched off auto-renewal for" in customer
    assert "This does not change payments you have already made." in customer


def test_after_a_recorded_order_the_note_has_its_numbers_and_the_reply_has_not(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-2")
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)
    assert story.record.placed is not None
    number = story.record.placed.order_no
    text = internal(story)
    assert "Paid to our shop, order recorded." in text
    assert f"{EUROPE}, 12.36 GBP, order number {number}, payId SHOP-2026-778." in text
    customer = reply(story)
    assert "We have received your payment of 12.36 GBP." in customer
    assert EUROPE in customer
    assert number not in customer
    assert "checking" not in customer


def test_an_order_found_placed_after_a_check_is_never_called_not_placed(story: Story) -> None:
    # The first row of what the landed program said falsely: the answer of the order and of its read-back is lost.
    story.look_up(CARDS["fresh"].iccid, "SUP-5")
    story.sandbox.set_faults("SynOrderInfo#1=drop-after")
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)
    assert "Order unconfirmed" in internal(story)
    assert "We are checking your order" in reply(story)
    story.wait(lambda: story.shown("checkButton"), "the banner")
    story.click("checkButton")
    story.wait(lambda: story.shown("placedButton") and story.find("placedButton").isEnabled(), "the check")
    story.click("placedButton")
    story.wait(lambda: State.PLACED in known_states(story), "what was decided")
    assert "Order placed. There was no usable answer at first." in internal(story)
    text, customer = internal(story), reply(story)
    for false in ("not sent", "nothing was placed", "could not be placed", "We could not place"):
        assert false not in text + customer
    assert f"Your plan “{EUROPE}” is" in customer


def test_a_note_that_is_copied_at_once_knows_of_what_was_just_sent(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-9")
    choose_plan(story)
    confirm(story)
    assert story.record.placed is not None
    # Not waited for: what the journal says of it is read a moment later.
    story.do(story.workplace.copy_note)
    assert story.record.placed.order_no in story.clipboard()
    assert "looked up only" not in story.clipboard()


def test_an_order_by_card_needs_the_way_to_pay_before_its_reply_is_offered(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-6")
    choose_plan(story)
    confirm(story)
    settled(story)
    story.click("copyForTicketButton")
    story.click("customerReplyButton")
    assert story.shown("howToPayInput")
    assert story.property("copyNoteButton", "enabled") == "False"
    story.click("closeNoteButton")
    story.click("copyForTicketButton")
    editor = story.find("noteEditorDialog", NoteEditor)
    assert editor.focusWidget() is editor.way_to_pay, "the kind chosen last is offered, with what it lacks"
    story.type("howToPayInput", "You can pay here: https://shop.example/1")
    story.click("copyNoteButton")
    assert "(12.36 GBP). You can pay here: https://shop.example/1" in story.clipboard()


def test_after_a_payment_was_asked_for_the_note_has_its_result(story: Story) -> None:
    card = CARDS["paid_not_delivered"]
    story.look_up(card.iccid, "SUP-3")
    story.go("payments")
    story.type("payIdInput", card.pay_ids[0])
    story.click("queryPaymentButton")
    story.wait(lambda: all(remote.state == "rows" for remote in story.record.payments.values()), "the result")
    text = internal(story)
    assert "Paid to Linksfield, plan not on the card." in text
    assert f"Payment {card.pay_ids[0]}: paid, 12.36 GBP" in text
    assert "Your payment of 12.36 GBP went through, but your plan is not on your card yet." in reply(story)


def test_after_an_order_without_an_answer_the_customer_is_told_that_it_is_checked(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-4")
    story.sandbox.set_faults("singleOrder=drop-after")
    choose_plan(story)
    confirm(story)
    text = internal(story)
    assert "It may have been placed." in text
    assert "Do not order again before that." in text
    customer = reply(story)
    assert "We are checking your order" in customer
    assert "has been ordered" not in customer


def test_a_card_of_nobody_here_has_a_note_as_well(story: Story) -> None:
    story.look_up(CARDS["other_partner"].iccid)
    assert f"Card not accepted for {PRACTICE}. Linksfield: " in internal(story)
    assert "We could not find a SIM card with the number ending in 0064." in reply(story)


def test_before_any_look_up_there_is_nothing_to_copy_and_it_says_so(story: Story) -> None:
    assert not story.shown("copyForTicketButton"), "it stands in the head of a card"
    story.do(story.workplace.copy_note)
    assert not story.shown("noteEditorDialog")
    assert "There is nothing to copy: no card was looked up." in story.workplace.toasts.texts()
