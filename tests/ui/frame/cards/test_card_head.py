"""The head of the page says whose it is, whatever is being typed; and what is concluded is heard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from tests.ui.hands import Hands
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from tests.ui.widgets.test_announce import announced
from ui.words.amounts import card_groups

FRESH, OTHER, TWICE = CARDS["fresh"].iccid, CARDS["auto_renewing"].iccid, CARDS["paid_twice"]


def test_before_a_look_up_no_card_heads_the_page(story: Story) -> None:
    story.type("cardInput", FRESH)
    assert not story.shown("headNumber")


def test_the_page_is_headed_by_its_own_card_while_another_number_is_typed(story: Story) -> None:
    story.look_up(OTHER)
    story.type("cardInput", FRESH[:12])
    assert story.property("headNumber") == card_groups(OTHER)
    story.go("plans")
    assert story.shown("headNumber"), "over every tab"
    assert story.property("headVerdict") == "Renewal on"


def test_the_number_is_copied_whole_and_nothing_in_its_place(story: Story) -> None:
    QGuiApplication.clipboard().setText("kept")
    story.do(story.workplace.head.copy)
    assert story.clipboard() == "kept"
    story.look_up(OTHER)
    story.click("copyCardButton")
    assert story.clipboard() == OTHER


def test_the_head_follows_the_card_on_show(story: Story) -> None:
    story.look_up(OTHER)
    story.look_up(FRESH)
    assert story.property("headNumber") == card_groups(FRESH)
    Hands(story).press("Ctrl+Tab")
    assert story.property("headNumber") == card_groups(OTHER)


def test_what_is_heard_is_the_verdict_with_its_sentence(story: Story) -> None:
    story.look_up(f"{TWICE.iccid} {TWICE.pay_ids[0]} {TWICE.pay_ids[1]}")
    story.wait(lambda: "Charged twice" in announced(story), "the verdict, said after the payments were told")
    assert announced(story).startswith(f"Card ...{TWICE.iccid[-4:]}: Charged twice. Charged 19.99 EUR twice")


def test_ctrl_enter_on_a_page_opens_the_question_and_sends_nothing(story: Story) -> None:
    story.look_up(OTHER)
    hands = Hands(story)
    hands.press("Ctrl+Return")
    story.wait(lambda: story.shown("reviewDialog"), "the question")
    assert "cancelAutoRenewalRecord" not in str(story.sandbox.state()["counts"])


def test_ctrl_enter_is_dead_while_another_number_stands_in_the_card_field(story: Story) -> None:
    story.look_up(OTHER)
    hands = Hands(story)
    hands.type(FRESH[:10])
    hands.press("Ctrl+Return")
    assert not story.shown("reviewDialog")
    assert story.record.iccid == OTHER
