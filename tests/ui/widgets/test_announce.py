"""What screen readers are told when something happens elsewhere than at the cursor."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.everywhere.access import CARDS, FRESH, RENEWING, Listener, form, looked_up
from tests.ui.story import Story
from tests.ui.tabs.ordering import ask_to_stop
from ui.widgets.announce import ANNOUNCED, announce
from ui.widgets.boxes import NoticeBox
from ui.widgets.copy_button import CopyButton
from ui.widgets.field import Field
from ui.widgets.state_panel import StatePanel


def announced(story: Story) -> str:
    """What was announced in the main window last."""
    return str(story.window.property(ANNOUNCED) or "")


def test_nothing_is_said_where_there_is_nothing_to_say(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    announce(field, "")
    assert field.property(ANNOUNCED) is None


def test_an_announcement_reaches_qt_whether_anybody_listens_or_not(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    for listening in (True, False):
        QAccessible.setActive(listening)
        announce(field, f"listening: {listening}", urgent=listening)
        assert field.property(ANNOUNCED) == f"listening: {listening}"


def test_the_verdict_of_a_look_up_is_announced(story: Story) -> None:
    story.look_up(FRESH)
    assert announced(story) == f"Card ...{FRESH[-4:]}: Nothing on it. {story.property('verdictSentence')}"


def test_a_refused_card_is_announced_in_linksfields_own_words(story: Story) -> None:
    story.look_up(CARDS["other_partner"].iccid)
    assert story.record.verdict.state == "error"
    words = announced(story).removeprefix("Linksfield says: ")
    assert words.endswith("(code E111)")
    assert words in story.property("verdictBox", "accessibleDescription")


def test_an_answer_for_a_card_that_is_not_on_show_is_not_announced(story: Story) -> None:
    story.look_up(FRESH)
    hidden = story.record
    story.look_up(RENEWING)
    story.do(lambda: story.session.reads.look_up(hidden))
    story.wait(lambda: hidden.plans.state == "rows", "the hidden card's answers")
    assert announced(story) == f"Card ...{RENEWING[-4:]}: Renewal on. {story.property('verdictSentence')}"


@pytest.mark.parametrize("typed", ["", "12345", "89 letters"])
def test_what_is_wrong_with_a_card_number_is_announced(story: Story, typed: str) -> None:
    story.type("cardInput", typed)
    story.click("lookUpButton")
    # Whether this PC knows the number of something else is looked up elsewhere than on the window's thread.
    story.wait(lambda: story.property("cardHint"), "the sentence")
    assert announced(story) == story.property("cardHint") != ""


def test_what_is_wrong_at_a_field_is_announced_and_described_there(story: Story) -> None:
    form(story)
    story.type("periodsInput", "-1")
    story.click("reviewButton")
    periods = story.find("periodsInput", QLineEdit)
    assert announced(story) == periods.accessibleDescription() != ""


def test_how_a_write_ended_is_announced(story: Story) -> None:
    looked_up("renewal", RENEWING)(story)
    listener = Listener(story.window)
    ask_to_stop(story)
    story.click("confirmButton")
    story.wait(lambda: f"Card ...{RENEWING[-4:]}: Auto-renewal is off." in listener.heard, "the outcome to be said")
    assert story.workplace.toasts.texts()[0] in listener.heard


def test_what_copy_for_ticket_copied_is_announced(story: Story) -> None:
    story.look_up(FRESH)
    story.do(story.workplace.copy_note)
    assert announced(story) == "Copied: internal note, English"


def test_a_copy_button_says_that_it_copied(qtbot: QtBot) -> None:
    button = CopyButton(lambda: "text")
    qtbot.addWidget(button)
    button.click()
    assert button.property(ANNOUNCED) == "Copied"


def test_a_notice_is_said_once_and_only_where_it_is_seen(qtbot: QtBot) -> None:
    field = Field("Name", QLineEdit())
    qtbot.addWidget(field)
    notice = NoticeBox()
    layout = field.layout()
    assert layout is not None
    layout.addWidget(notice)
    notice.show_text("hidden")
    assert field.property(ANNOUNCED) is None
    field.show()
    notice.show_text("seen")
    assert field.property(ANNOUNCED) == "seen"
    field.setProperty(ANNOUNCED, "other")
    notice.show_text("seen")
    assert field.property(ANNOUNCED) == "other"


def test_an_answer_that_failed_is_said_when_it_comes_and_not_when_it_is_shown_again(qtbot: QtBot) -> None:
    panel = StatePanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_loading()
    panel.show_error("No answer came.")
    assert panel.property(ANNOUNCED) == "No answer came."
    panel.setProperty(ANNOUNCED, "")
    panel.show_error("No answer came.")
    assert panel.property(ANNOUNCED) == ""
