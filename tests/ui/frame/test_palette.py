"""Stories of Ctrl+K: everything is found by what agents type, and Enter opens it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from tests.ui.frame.test_card_field import know_a_payment
from tests.ui.hands import Hands
from tests.ui.sister_parts import with_parts
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.frame.palette.entries import entry, search
from ui.frame.palette.gathering import group_names

FRESH, OTHER, PAID = CARDS["fresh"], CARDS["auto_renewing"], CARDS["paid_not_delivered"]
CASES = [
    (case["name"], typed)
    for line in (Path(__file__).parents[2] / "cases" / "find.jsonl").read_text(encoding="utf-8").splitlines()
    for case in [json.loads(line)]
    for typed in case["found_by"]
]


def lines(story: Story) -> list[str]:
    found = story.find("paletteList", QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def opened(story: Story, typed: str = "") -> Hands:
    hands = Hands(story)
    hands.press("Ctrl+K")
    story.wait(lambda: story.shown("paletteDialog"), "the palette")
    story.wait(lambda: not story.session.tasks.is_running("palette"), "what the journal and the plans have")
    if typed:
        story.type("paletteInput", typed)
    return hands


@pytest.mark.parametrize(("name", "typed"), CASES)
def test_every_case_is_found(name: str, typed: str) -> None:
    group = group_names()["plan"]
    found = search([entry(group, name, print), entry(group, "Asia 1 GB", print)], typed, [group])
    assert [line.entry.title for line in found if line.entry] == [name]


def test_with_nothing_typed_the_next_step_comes_first_and_every_action_has_its_keys(story: Story) -> None:
    story.look_up(OTHER.iccid, "SUP-1")
    opened(story)
    said = lines(story)
    assert said[:2] == ["Next step", story.property("verdictStepButton")]
    assert "Stop auto-renewal, Ctrl+Shift+S" in said
    assert "Card note, Ctrl+Shift+M" in said
    named = [action.text() for action in story.window.commands]
    assert len(said) > len(named), "none is missing"


def test_an_open_card_is_found_by_its_ticket_and_shown(story: Story) -> None:
    story.look_up(OTHER.iccid, "SUP-7711")
    story.look_up(FRESH.iccid)
    hands = opened(story, "sup-7711")
    hands.press("Return")
    assert story.record.iccid == OTHER.iccid


def test_a_payment_in_the_journal_leads_to_its_card(story: Story) -> None:
    know_a_payment(story)
    story.do(lambda: story.session.close_card(story.session.records[0]))
    hands = opened(story, PAID.pay_ids[0])
    assert any(line.startswith(PAID.pay_ids[0]) for line in lines(story))
    hands.press("Tab")
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    assert story.record.iccid == PAID.iccid


def test_a_plan_is_found_without_its_accents_and_stands_chosen_in_its_table(story: Story) -> None:
    story.look_up(FRESH.iccid)
    hands = opened(story, "europe 10 gb")
    row = next(number for number, line in enumerate(lines(story)) if line.startswith("Europe 10 GB"))
    story.do(lambda: story.find("paletteList", QListWidget).setCurrentRow(row))
    hands.press("Return")
    story.wait(lambda: story.record.tab == "plans", "the plans")
    assert story.table("plansTable")[0][0].startswith("Europe 10 GB")


def test_of_many_plans_three_are_listed_and_the_rest_is_counted(story: Story) -> None:
    story.look_up(FRESH.iccid)
    opened(story, "gb")
    (head,) = [line for line in lines(story) if line.startswith("Plans of this card")]
    assert head.startswith("Plans of this card   3 / ")


def test_an_action_is_found_by_its_name_and_done(story: Story) -> None:
    hands = opened(story, ">activity")
    assert lines(story)[0] == "Do"
    hands.press("Return")
    assert story.window.tabs.currentIndex() == 6


@pytest.mark.parametrize(
    ("typed", "dialog", "tab"),
    [(">all orders", "allOrdersDialog", "orders"), (">find an order", "findOrderDialog", "payments")],
)
def test_what_the_other_apis_know_is_found_by_its_name(story: Story, typed: str, dialog: str, tab: str) -> None:
    with_parts(story, story.sandbox)
    story.look_up(OTHER.iccid)
    hands = opened(story, typed)
    hands.press("Return")
    story.wait(lambda: story.shown(dialog), "the dialog")
    assert story.record.tab == tab


def test_what_is_found_nowhere_is_looked_up_as_it_was_typed(story: Story) -> None:
    hands = opened(story, FRESH.iccid)
    assert lines(story) == ["Do", f"Look up “{FRESH.iccid}”"]
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    assert story.record.iccid == FRESH.iccid


def test_escape_closes_it_and_nothing_is_done(story: Story) -> None:
    opened(story, "quit")
    story.key("paletteInput", Qt.Key.Key_Escape)
    assert not story.shown("paletteDialog")


def test_the_keys_of_stop_ask_and_send_nothing(story: Story) -> None:
    story.look_up(OTHER.iccid)
    hands = Hands(story)
    hands.press("Ctrl+Shift+S")
    story.wait(lambda: story.shown("reviewDialog"), "the question")
    assert "cancelAutoRenewalRecord" not in str(story.sandbox.state()["counts"])
