"""Stories of *Cards in use*: the administrator's list of the account's cards."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from services.sandbox import Sandbox
from services.sisters import CardInUse, LifeCycle
from tests.ui.everywhere.access import BUSY, menu_entry
from tests.ui.sister_parts import with_parts
from tests.ui.story import Story
from ui.dialogs.contract.cards_in_use import life_cycle_text


def test_every_card_is_listed_with_its_life_cycle_in_words(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox)
    menu_entry("Cards in use (CSSS)...")(story)
    story.wait(lambda: story.shown("cardsInUseTable"), "the cards")
    rows = story.table("cardsInUseTable")
    assert BUSY in [row[0] for row in rows]
    assert {row[1] for row in rows} == {"before activation", "activated", "before deactivation"}
    table: QWidget = story.find("cardsInUseTable")
    assert table.hasFocus()
    assert f"{len(rows)} cards." in story.words(story.find("cardsInUseDialog"))


def test_without_csss_one_line_says_what_it_would_give(story: Story) -> None:
    menu_entry("Cards in use (CSSS)...")(story)
    story.wait(lambda: "CSSS is not set up" in story.words(story.find("cardsInUseDialog")), "the line")
    assert "every card of your account is listed here" in story.words(story.find("cardsInUseDialog"))


def test_a_list_that_is_refused_says_so(story: Story, sandbox: Sandbox) -> None:
    with_parts(story, sandbox)
    sandbox.set_faults("syncAssetInfo=refused:7003:Not today")
    menu_entry("Cards in use (CSSS)...")(story)
    story.wait(lambda: "Not today" in story.words(story.find("cardsInUseDialog")), "the refusal")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (CardInUse(iccid="89", life_cycle=LifeCycle.ACTIVATION, life_cycle_text="2"), "activated"),
        (CardInUse(iccid="89", life_cycle_text="9"), "9"),
        (CardInUse(iccid="89"), "not given"),
        (CardInUse(problem="not_object"), "not read in full"),
    ],
)
def test_a_life_cycle_that_is_not_documented_stands_as_itself(row: CardInUse, words: str) -> None:
    assert life_cycle_text(row) == words
