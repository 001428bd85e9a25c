"""The tabs that nobody has asked for are made once somebody begins with a card, and not before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.session.session import TABS
from ui.start.completing import complete_once_begun

IN_USE = CARDS["in_use_two_waiting"].iccid


@pytest.fixture
def early(open_story: Callable[..., Story]) -> Story:
    """A window that has begun as the program's does."""
    story = open_story(complete=False)
    story.do(lambda: story.session.tasks.start("complete", complete_once_begun(story.workplace)))
    return story


def made(story: Story) -> set[str]:
    return set(story.workplace.pages.made)


def test_a_window_that_is_only_started_makes_the_first_tab_alone(early: Story) -> None:
    for _tab in TABS:  # as many turns as it would take to make them all
        early.do(lambda: None)
    assert made(early) == {"card"}


def test_the_others_are_made_while_the_number_is_typed(early: Story) -> None:
    early.do(lambda: QTest.keyClicks(early.window.bar.card, IN_USE[:4]))
    early.wait(lambda: made(early) == set(TABS), "all tabs to be made")
    assert early.record.blank


def test_a_card_that_another_start_handed_over_has_them_all(early: Story) -> None:
    early.do(lambda: early.workplace.open_card(IN_USE, "", early.record.profile))
    early.wait(lambda: made(early) == set(TABS), "all tabs to be made")


def test_in_the_language_that_was_chosen_before_the_card(early: Story) -> None:
    early.do(lambda: early.workplace.around.translation.apply("zh_CN"))
    early.do(lambda: QTest.keyClicks(early.window.bar.card, IN_USE[:4]))
    early.wait(lambda: made(early) == set(TABS), "all tabs to be made")
    assert "套餐" in early.property("plansTable", "accessibleName")
