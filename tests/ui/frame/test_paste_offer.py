"""Stories of pasting a card number where there is no field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS

FRESH, OTHER = CARDS["fresh"], CARDS["auto_renewing"]
OFFER = f"Look up card ...{FRESH.iccid[-4:]}?"


def paste(story: Story, text: str, into: str = "openCards") -> None:
    """Press Ctrl+V on a part of the window with this in the clipboard."""
    QGuiApplication.clipboard().setText(text)
    story.do(story.window.activateWindow)
    story.do(lambda: story.find(into).setFocus())
    story.key(into, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("text", [FRESH.iccid, f"Ticket 5: card {FRESH.iccid}, no data", f"ICCID:\n{FRESH.iccid}F"])
def test_a_pasted_card_is_offered_and_looked_up_only_when_the_agent_says_so(story: Story, text: str) -> None:
    paste(story, text)
    assert story.workplace.toasts.texts() == [OFFER]
    assert story.desk.calls.all() == ()
    story.click("noticeActionButton")
    story.wait(story.settled, "the look-up")
    assert story.record.iccid == FRESH.iccid
    assert story.workplace.toasts.texts() == []


def test_enter_takes_the_offer(story: Story) -> None:
    paste(story, FRESH.iccid)
    button = QApplication.focusWidget()
    assert button is not None
    assert button.objectName() == "noticeActionButton"
    story.key("noticeActionButton", Qt.Key.Key_Return)
    story.wait(story.settled, "the look-up")
    assert story.record.iccid == FRESH.iccid
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "cardInput", "not the profile, which an arrow key would change"


def test_it_adds_an_open_card_and_replaces_none(story: Story) -> None:
    story.look_up(OTHER.iccid, "SUP-1")
    paste(story, FRESH.iccid)
    story.click("noticeActionButton")
    story.wait(story.settled, "the look-up")
    assert [record.iccid for record in story.session.records] == [OTHER.iccid, FRESH.iccid]
    assert story.record.ticket == ""


def test_a_card_that_is_open_already_is_shown_again(story: Story) -> None:
    story.look_up(FRESH.iccid, "SUP-1")
    story.look_up(OTHER.iccid)
    asked = len(story.desk.calls.all())
    paste(story, FRESH.iccid)
    story.click("noticeActionButton")
    assert story.record.iccid == FRESH.iccid
    assert len(story.session.records) == 2
    assert len(story.desk.calls.all()) == asked


def test_pasting_again_replaces_the_offer(story: Story) -> None:
    paste(story, OTHER.iccid)
    paste(story, FRESH.iccid)
    assert story.workplace.toasts.texts() == [OFFER]


@pytest.mark.parametrize("text", ["", "hello", "20201122101010123456", "12345"])
def test_what_is_no_card_is_left_alone(story: Story, text: str) -> None:
    paste(story, text)
    assert story.workplace.toasts.texts() == []


def test_several_cards_at_once_land_in_the_card_field_where_each_can_be_opened(story: Story) -> None:
    paste(story, f"{FRESH.iccid}\n{OTHER.iccid}")
    assert story.workplace.toasts.texts() == []
    assert story.property("lookUpButton") == "Open all 2"
    assert story.desk.calls.all() == ()


@pytest.mark.parametrize("field", ["cardInput", "ticketInput"])
def test_in_a_field_pasting_is_just_pasting(story: Story, field: str) -> None:
    paste(story, FRESH.iccid, into=field)
    assert story.find(field, QLineEdit).text() == FRESH.iccid
    assert story.workplace.toasts.texts() == []


def test_the_clipboard_alone_makes_no_offer(story: Story) -> None:
    QGuiApplication.clipboard().setText(FRESH.iccid)
    story.do(story.workplace.come_to_front)
    assert story.workplace.toasts.texts() == []
