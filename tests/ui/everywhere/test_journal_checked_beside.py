"""A long journal in the window: looking up goes on while it is checked, changes wait, and what is wrong is said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from services.desk.desk import Desk
from services.start.folders import Folders
from tests.services.journal.book import Gate, fill, tamper
from tests.ui.story import Story
from tests.ui.tabs.activity.test_kept import FRESH
from tests.ui.tabs.ordering import choose_plan, count_of, order_words, review
from ui.start.journal_check import follow_check

SENTENCE = "is being checked, so no changes can be sent yet. Look-ups still work."


@pytest.fixture
def gate(folders: Folders) -> Gate:
    """Three look-ups, which were found sound by an earlier start; then the check is held where the test wants it."""
    for count in (3, 0):
        fill(folders.data, count)
    return Gate("check:begun")


@pytest.fixture
def journal_options(gate: Gate) -> dict[str, Any]:
    return {"at_once": 0, "step": gate}


def opened(open_story: Callable[[], Story], desk: Desk, qloop: asyncio.AbstractEventLoop) -> Story:
    story = open_story()
    follow_check(desk, story.session, qloop)
    return story


def test_while_it_is_checked_cards_are_looked_up_and_changes_wait(
    open_story: Callable[[], Story], desk: Desk, gate: Gate, qloop: asyncio.AbstractEventLoop
) -> None:
    story = opened(open_story, desk, qloop)
    story.wait(lambda: story.shown("troubleBanner"), "the banner, after a second")
    assert SENTENCE in story.words(story.find("troubleBanner"))
    story.look_up(FRESH, "SUP-1")
    assert story.record.verdict.state == "rows"
    choose_plan(story)
    story.click("reviewButton")
    story.wait(lambda: SENTENCE in order_words(story), "the refusal")
    assert count_of(story, "singleOrder") == 0
    gate.let_on()
    story.wait(lambda: not story.shown("troubleBanner"), "the banner to go")
    story.wait(lambda: [event.iccid for event in desk.journal.after(3)] == [FRESH], "the look-up to be written down")
    review(story)


def test_what_is_wrong_before_the_mark_is_said_and_stops_changes(
    folders: Folders, gate: Gate, request: pytest.FixtureRequest, qloop: asyncio.AbstractEventLoop
) -> None:
    tamper(folders.data, "UPDATE events SET agent = 'somebody else' WHERE seq = 2")
    desk: Desk = request.getfixturevalue("desk")
    story = opened(request.getfixturevalue("open_story"), desk, qloop)
    gate.let_on()
    story.wait(lambda: story.shown("troubleBanner"), "the banner")
    story.wait(
        lambda: "Somebody has changed the activity file" in story.words(story.find("troubleBanner")), "the sentence"
    )
