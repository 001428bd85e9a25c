"""The whole job without a mouse: every step is a press of keys, sent to whatever has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

from tests.ui.hands import Hands
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS

FRESH, RENEWING = CARDS["fresh"], CARDS["auto_renewing"]


@pytest.fixture
def whole_window() -> bool:
    """Each of these stories makes the pages that it comes to."""
    return False


def test_a_plan_is_ordered_and_noted_with_keys_alone(story: Story) -> None:
    hands = Hands(story)
    hands.press("Ctrl+L")
    hands.paste(f"Ticket 4711: card {FRESH.iccid}, wants Europe")
    hands.press("Tab")
    hands.type("SUP-4711")
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    assert story.record.iccid == FRESH.iccid

    hands.press("Ctrl+5")
    assert hands.at() == "plansFilter"
    hands.type("europe")
    table = story.find("plansTable", QTableView)
    assert table.currentIndex().row() == 0, "the first that is found"
    hands.press("Down", times=2)
    assert hands.at() == "plansFilter", "the arrows choose while typing"
    hands.press("Up")
    chosen = story.table("plansTable")[1][0]
    hands.press("Return")
    assert story.record.tab == "plans"
    assert story.record.form.plan is not None
    assert story.record.form.plan.name == chosen

    assert hands.at() == "periodsInput"
    hands.press("Ctrl+A")
    hands.type("2")
    hands.press("Return")
    story.wait(lambda: story.shown("reviewDialog"), "Review")
    assert hands.at() == "backButton", "a bare Enter sends nothing"
    hands.press("Ctrl+Return")
    story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the order's answer")
    assert story.record.placed is not None
    assert story.record.placed.carried_out
    assert story.record.placed.draft.periods == 2

    hands.press("Ctrl+Shift+C")
    assert story.record.placed.order_no in story.clipboard()
    assert "SUP-4711" in story.clipboard()


def test_an_auto_renewal_is_stopped_with_keys_alone(story: Story) -> None:
    hands = Hands(story)
    hands.paste(RENEWING.iccid)
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    hands.press("Ctrl+3")
    assert hands.at() == "stopRenewalButton"
    hands.press("Space")
    story.wait(lambda: story.shown("reviewDialog"), "the question")
    hands.press("Esc")
    assert not story.shown("reviewDialog")
    assert hands.at() == "stopRenewalButton", "the keyboard is back where it was"
    hands.press("Space")
    story.wait(lambda: story.shown("reviewDialog"), "the question")
    hands.press("Ctrl+Return")
    hands.see("Auto-renewal is off. Checked", on="renewal")
    story.wait(lambda: story.shown("copyStopReplyButton"), "what comes next")
    assert hands.at() == "copyStopReplyButton", "the button that had the keyboard is gone: what comes next has it"
    hands.press("Ctrl+Shift+C")
    assert "off" in story.clipboard()


def test_the_note_is_chosen_and_copied_with_keys_alone(story: Story) -> None:
    hands = Hands(story)
    hands.paste(FRESH.iccid)
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    hands.tab_to("copyForTicketButton")
    hands.press("Space")
    hands.tab_to("internalNoteButton")
    hands.press("Right")
    hands.press("Space")
    assert story.find("customerReplyButton", QAbstractButton).isChecked()
    hands.tab_to("copyNoteButton")
    hands.press("Space")
    assert story.workplace.toasts.texts() == ["Copied: customer reply, English"]
    assert not story.shown("noteEditorDialog")
    assert hands.at() == "copyForTicketButton"


def test_every_tab_has_its_keys_and_takes_the_keyboard(story: Story) -> None:
    hands = Hands(story)
    hands.paste(CARDS["in_use_two_waiting"].iccid)
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    wanted = {
        "card": "verdictStepButton",
        "orders": "ordersTable",
        "renewal": "refreshRenewalButton",
        "payments": "payIdInput",
        "plans": "plansFilter",
        "new_order": "choosePlanButton",
        "activity": "activityFilter",
    }
    for number, (tab, widget) in enumerate(wanted.items(), start=1):
        hands.press(f"Ctrl+{number}")
        assert story.record.tab == tab
        assert hands.at() == widget
    hands.press("Ctrl+6")
    hands.press("Space")
    assert story.record.tab == "plans", "Show plans"
    assert hands.at() == "plansFilter"


def test_cards_are_opened_changed_and_closed_with_keys_alone(story: Story) -> None:
    hands = Hands(story)
    for card in (FRESH, RENEWING):
        hands.press("Ctrl+N")
        hands.press("Ctrl+L")
        hands.paste(card.iccid)
        hands.press("Return")
        story.wait(story.settled, "the look-up")
    assert [record.iccid for record in story.session.records] == [FRESH.iccid, RENEWING.iccid]
    hands.press("Ctrl+Tab")
    assert story.record.iccid == FRESH.iccid
    hands.press("Ctrl+Shift+Tab")
    assert story.record.iccid == RENEWING.iccid
    hands.press("Ctrl+W")
    assert [record.iccid for record in story.session.records] == [FRESH.iccid]


def test_help_and_inspector_come_and_go_with_keys_alone(story: Story) -> None:
    hands = Hands(story)
    hands.press("F1")
    assert story.shown("shortcutsDialog")
    hands.press("Esc")
    assert not story.shown("shortcutsDialog")
    hands.press("Ctrl+I")
    story.wait(lambda: story.shown("inspectorDialog"), "the inspector")
    story.do(story.find("inspectorDialog").activateWindow)
    hands.press("Esc")
    assert not story.shown("inspectorDialog")


def test_a_table_is_left_with_tab_and_its_cells_are_copied(story: Story) -> None:
    hands = Hands(story)
    hands.paste(CARDS["in_use_two_waiting"].iccid)
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    hands.press("Ctrl+2")
    table = story.find("ordersTable", QTableView)
    assert table.selectionModel().isRowSelected(0)
    hands.press("Down")
    hands.press("Ctrl+C")
    assert story.clipboard() == table.model().index(1, 0).data(Qt.ItemDataRole.DisplayRole)
    hands.press("Tab")
    assert hands.at() == "agentButton"


def test_another_card_takes_its_number_at_once(story: Story) -> None:
    hands = Hands(story)
    hands.paste(RENEWING.iccid)
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    hands.press("Ctrl+3")
    hands.press("Ctrl+N")
    assert hands.at() == "cardInput"
    hands.paste(FRESH.iccid)
    hands.press("Return")
    story.wait(story.settled, "the second look-up")
    assert [each.iccid for each in story.session.records] == [RENEWING.iccid, FRESH.iccid]


def test_the_keyboard_stays_with_the_tabs_from_card_to_card(story: Story) -> None:
    hands = Hands(story)
    hands.paste(RENEWING.iccid)
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    hands.press("Ctrl+3")
    assert hands.at() == "stopRenewalButton"
    hands.press("Ctrl+N")
    hands.press("Ctrl+Tab")
    hands.press("Ctrl+3")
    hands.press("Ctrl+Tab")
    # There is nothing to stop on an empty card: the first part of its page has the keyboard.
    assert hands.at().startswith("sampleCard")


def test_after_an_order_without_an_answer_the_keyboard_is_still_on_its_tab(story: Story) -> None:
    hands = Hands(story)
    hands.paste(FRESH.iccid)
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    hands.press("Ctrl+5")
    hands.press("Return")
    story.sandbox.set_faults("mallOrder=drop-after")
    hands.tab_to("reviewButton")
    hands.press("Space")
    story.wait(lambda: story.shown("reviewDialog"), "Review")
    hands.press("Ctrl+Return")
    story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the order's end")
    assert story.find("orderPanel").isAncestorOf(story.find(hands.at()))


def test_enter_presses_the_button_that_has_the_keyboard(story: Story) -> None:
    story.type("cardInput", RENEWING.iccid)
    look_up: QWidget = story.find("lookUpButton")
    story.do(look_up.setFocus)
    story.key("lookUpButton", Qt.Key.Key_Return)
    story.wait(story.settled, "the look-up")
    story.go("renewal")
    story.key("stopRenewalButton", Qt.Key.Key_Enter)
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    story.key("confirmButton", Qt.Key.Key_Return)
    story.key("confirmButton", Qt.Key.Key_Enter)
    assert story.shown("reviewDialog")
    assert not story.session.writes.under_way


def test_what_is_wrong_with_the_number_is_said_under_its_field(story: Story) -> None:
    story.type("cardInput", "12 34")
    story.key("cardInput", Qt.Key.Key_Return)
    story.wait(lambda: story.shown("cardHint"), "the sentence")
    field: QWidget = story.find("cardInput")
    hint: QWidget = story.find("cardHint")
    top = story.window.mapFromGlobal(hint.mapToGlobal(hint.rect().topLeft()))
    under = story.window.mapFromGlobal(field.mapToGlobal(field.rect().bottomLeft()))
    assert top.x() == under.x()
    assert 0 < top.y() - under.y() < 12
