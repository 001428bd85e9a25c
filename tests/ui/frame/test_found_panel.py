"""A whole mail in the card field: everything that it holds is shown and used, and nothing is asked before Enter."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollBar

from services.parsing.pasted import looks_rounded, read_pasted
from tests.ui.frame.test_paste_offer import paste
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS

TWICE, FRESH, OTHER = CARDS["paid_twice"], CARDS["fresh"], CARDS["auto_renewing"]
CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "cases" / "pasted.jsonl").read_text(encoding="utf-8").splitlines()
]
# What the words of a case mean here: its cards, its payIds, its ticket, and the words that the window says.
MEANT: dict[str, tuple[list[str], list[str], str, str]] = {
    "]C18985242018091034079 3": (["89852420180910340793"], [], "", ""),
    "'89852420180910340793": (["89852420180910340793"], [], "", ""),
    "8.98524E+19": ([], [], "", "was changed by a spreadsheet: its last digits are lost"),
    "89852420180910300000": (["89852420180910300000"], [], "", "spreadsheets round long numbers"),
    "Hello, my SIM": (["89852000000000010031"], ["P0002702026112810181553732"], "", ""),
    "P0002702026112810181553732": ([], ["P0002702026112810181553732", "P0002702026112810181553740"], "", ""),
    "89852000000000010015\n": (["89852000000000010015", "89852000000000010023", "89852000000000010031"], [], "", ""),
    "89049032": ([], [], "", "This is an EID (32 digits"),
    "LPA:1$": ([], [], "", "an eSIM activation code"),
    "linksfield-console:": (["89852000000000010015"], [], "T-1", ""),
    # Its text has 21 digits, the 20 of its `right` and a zero more: no digit is dropped from what somebody sent.
    "８９８５": (["898520000000000010015"], [], "", ""),
}


def mail(text: str) -> tuple[list[str], list[str], str]:
    pasted = read_pasted(text)
    return [card.iccid for card in pasted.cards], list(pasted.pay_ids), pasted.ticket


def test_every_case_is_meant() -> None:
    assert len(CASES) == len(MEANT)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:24])
def test_every_line_of_the_cases_is_understood(story: Story, case: dict[str, Any]) -> None:
    ((cards, pay_ids, ticket, words),) = [meant for begin, meant in MEANT.items() if case["text"].startswith(begin)]
    assert mail(case["text"]) == (cards, pay_ids, ticket)
    if words and not cards:
        story.type("cardInput", case["text"])
        assert words in story.property("cardHint"), "said at once, before anything is pressed"
    elif words:
        assert looks_rounded(cards[0])
        story.look_up(case["text"])
        assert words in story.property("cardHint")


def test_a_card_its_payments_and_its_ticket_are_used_with_one_press(story: Story) -> None:
    text = f"Hello, card {TWICE.iccid}, paid {TWICE.pay_ids[0]} and {TWICE.pay_ids[1]}. [SUP-4471]"
    story.type("cardInput", text)
    assert story.desk.calls.all() == ()
    assert story.property("foundCounts") == "1 card, 2 payments"
    assert story.property("whatEnterDoes") == "Enter looks up the card, checks the payments and compares them."
    story.key("cardInput", Qt.Key.Key_Return)
    story.wait(story.settled, "the look-up")
    story.wait(lambda: all(story.record.payments[each].state == "rows" for each in TWICE.pay_ids), "both payments")
    assert (story.record.iccid, story.record.ticket) == (TWICE.iccid, "SUP-4471")
    story.wait(lambda: "twice" in story.words(story.page("card")), "the verdict of both")
    assert not story.shown("foundPanel")


def test_a_typed_ticket_wins_over_the_one_in_the_mail(story: Story) -> None:
    story.look_up(f"[SUP-4471] {FRESH.iccid}", "SUP-1")
    assert story.record.ticket == "SUP-1"


def test_a_chip_that_is_left_out_is_not_used(story: Story) -> None:
    story.type("cardInput", f"card {TWICE.iccid}, paid {TWICE.pay_ids[0]} and {TWICE.pay_ids[1]}")
    leave_out(story, TWICE.pay_ids[1])
    assert story.property("foundCounts") == "1 card, 1 payment"
    story.click("lookUpButton")
    story.wait(story.settled, "the look-up")
    assert list(story.record.payments) == [TWICE.pay_ids[0]]


def test_in_a_low_window_all_chips_stand_whole_and_nothing_below_them_scrolls(story: Story) -> None:
    story.do(lambda: story.window.resize(911, 432))
    assert not story.shown("foldedCardsButton"), "one card that is still empty is no list"
    story.type("cardInput", f"{FRESH.iccid} {TWICE.iccid} {' '.join(TWICE.pay_ids)}")
    bars: list[QScrollBar] = story.window.findChildren(QScrollBar)
    story.wait(lambda: not any(bar.isVisible() for bar in bars if shiboken6.isValid(bar)), "room for all of it")
    assert not story.shown("startPage")
    story.type("cardInput", "")
    story.wait(lambda: story.shown("startPage"), "the start page")
    story.type("cardInput", FRESH.iccid)
    story.click("lookUpButton")
    story.wait(lambda: story.shown("foldedCardsButton"), "the list of open cards")


def test_several_cards_are_all_opened(story: Story) -> None:
    story.type("cardInput", f"{FRESH.iccid}\n{OTHER.iccid}\n{TWICE.iccid} [SUP-9]")
    assert story.property("lookUpButton") == "Open all 3"
    story.click("lookUpButton")
    story.wait(lambda: all(each.verdict.state == "rows" for each in story.session.records), "all look-ups")
    assert [record.iccid for record in story.session.records] == [FRESH.iccid, OTHER.iccid, TWICE.iccid]
    assert {record.ticket for record in story.session.records} == {"SUP-9"}
    assert story.record.iccid == FRESH.iccid
    assert story.property("lookUpButton") == "Look up"


def test_one_of_several_cards_is_picked_with_the_payment(story: Story) -> None:
    story.type("cardInput", f"{FRESH.iccid} or {TWICE.iccid}, paid {TWICE.pay_ids[0]}")
    button = button_about(story, "openOneButton", TWICE.iccid)
    story.do(button.click)
    story.wait(story.settled, "the look-up")
    assert [record.iccid for record in story.session.records] == [TWICE.iccid]
    story.wait(lambda: story.record.payments[TWICE.pay_ids[0]].state == "rows", "its payment")


def test_payments_without_a_card_wait_for_its_number(story: Story) -> None:
    story.type("cardInput", " and ".join(TWICE.pay_ids))
    story.click("lookUpButton")
    story.wait(lambda: "no card for these 2 payIds" in story.property("cardHint"), "the sentence")
    story.look_up(TWICE.iccid)
    story.wait(lambda: all(story.record.payments[each].state == "rows" for each in TWICE.pay_ids), "both payments")


def test_payments_alone_are_checked_on_the_card_on_show_after_that_was_said(story: Story) -> None:
    story.look_up(TWICE.iccid)
    story.type("cardInput", " and ".join(TWICE.pay_ids))
    assert f"on card ...{TWICE.iccid[-4:]}" in story.property("whatEnterDoes")
    story.click("lookUpButton")
    story.wait(lambda: len(story.record.payments) == 2, "both payments")
    assert story.record.iccid == TWICE.iccid
    assert story.record.tab == "payments"


def test_several_payments_in_the_field_for_one_are_all_checked(story: Story) -> None:
    story.look_up(TWICE.iccid)
    story.go("payments")
    story.type("payIdInput", " and ".join(TWICE.pay_ids))
    story.click("queryPaymentButton")
    story.wait(lambda: all(story.record.payments[each].state == "rows" for each in TWICE.pay_ids), "both payments")


def test_a_mail_pasted_beside_the_fields_lands_in_an_empty_card_field(story: Story) -> None:
    story.look_up(OTHER.iccid, "SUP-1")
    paste(story, f"{TWICE.iccid} paid {TWICE.pay_ids[0]}")
    assert story.record.blank
    assert story.property("foundCounts") == "1 card, 1 payment"
    assert len(story.desk.calls.all()) == 4, "nothing was asked by pasting"


def leave_out(story: Story, number: str) -> None:
    story.do(button_about(story, "leaveOutButton", number).click)


def button_about(story: Story, name: str, number: str) -> QPushButton:
    """The button of this name on the chip of this number."""
    buttons: list[QPushButton] = story.find("foundPanel").findChildren(QPushButton)
    return next(each for each in buttons if each.objectName() == name and number in each.accessibleName())
