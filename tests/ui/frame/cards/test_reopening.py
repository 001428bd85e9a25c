"""Cards and tickets are there again after a restart, in the order in which the agent put them."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS

ONE, OTHER, THIRD = (CARDS[key].iccid for key in ("fresh", "in_use_two_waiting", "chinese_names"))
Again = Callable[[Story], Story]


def two_open(story: Story) -> None:
    story.look_up(ONE, "SUP-1")
    story.click("anotherCardButton")
    story.look_up(OTHER, "SUP-2")
    file = story.desk.settings._path
    story.wait(lambda: file.exists() and "SUP-2" in file.read_text("utf-8"), "the settings to be saved")


def open_now(story: Story) -> list[tuple[str, str]]:
    return [(record.iccid, record.ticket) for record in story.session.records]


def keyboard(story: Story) -> str:
    focused = story.window.focusWidget()
    return focused.objectName() if focused is not None else ""


def test_what_was_open_is_offered_in_the_list_and_opened_as_it_was(story: Story, start_again: Again) -> None:
    two_open(story)
    again = start_again(story)
    assert "2 cards were open when you left." in again.words(again.window.open_cards)
    assert open_now(again) == [("", "")], "nothing is asked before the agent wants it"
    again.find("reopenCardsButton").setFocus()
    again.click("reopenCardsButton")
    assert open_now(again) == [(ONE, "SUP-1"), (OTHER, "SUP-2")]
    assert keyboard(again) == "cardInput", "not on whatever stands behind the button that is gone"
    again.wait(again.settled, "the first of them to be looked up")
    assert again.record.iccid == ONE
    assert not again.shown("reopenOffer")


def test_they_are_kept_while_nobody_has_said_and_forgotten_when_they_stay_closed(
    story: Story, start_again: Again
) -> None:
    two_open(story)
    again = start_again(story)
    again.look_up(THIRD)
    assert [row[1] for row in again.desk.settings.open_cards] == [THIRD, ONE, OTHER]
    again.find("forgetOpenCardsButton").setFocus()
    again.click("forgetOpenCardsButton")
    assert not again.shown("reopenOffer")
    assert keyboard(again) == "cardInput"
    assert [row[1] for row in again.desk.settings.open_cards] == [THIRD]


def test_always_opens_them_and_never_keeps_none(story: Story, start_again: Again) -> None:
    story.desk.settings.reopen_cards = "always"
    two_open(story)
    story.do(story.session.save_settings)
    again = start_again(story)
    again.wait(again.settled, "the look-up")
    assert open_now(again) == [(ONE, "SUP-1"), (OTHER, "SUP-2")]
    again.desk.settings.reopen_cards = "never"
    again.do(lambda: again.session.select_next())
    again.do(again.session.cards_changed.emit)
    assert again.desk.settings.open_cards == ()


def test_where_recent_cards_are_not_remembered_open_ones_are_not_either(story: Story) -> None:
    two_open(story)
    settings = story.desk.settings
    assert [row[1] for row in settings.open_cards] == [ONE, OTHER]
    story.do(lambda: story.workplace.recent_cards.cards.keep(False))
    assert [row[1] for row in settings.open_cards] == []
    story.do(story.session.cards_changed.emit)
    assert [row[1] for row in settings.open_cards] == []


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes there")
def test_their_numbers_stand_in_a_file_that_only_this_user_reads(story: Story) -> None:
    two_open(story)
    file = story.desk.settings._path
    assert OTHER in file.read_text("utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_alt_and_arrows_move_a_card_and_so_does_dragging(story: Story, start_again: Again) -> None:
    two_open(story)
    cards = story.find("openCards", QListWidget)
    story.do(lambda: QTest.keyClick(cards, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier))
    assert open_now(story) == [(OTHER, "SUP-2"), (ONE, "SUP-1")]
    assert story.record.iccid == OTHER
    top, below = (cards.visualItemRect(cards.item(row)).center() for row in (0, 1))
    view = cards.viewport()
    story.do(lambda: QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=top))
    # It handles events, and so stands outside of any task.
    QTest.mouseMove(view, below)
    story.do(lambda: QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=below))
    assert open_now(story) == [(ONE, "SUP-1"), (OTHER, "SUP-2")]
    assert [row[1] for row in story.desk.settings.open_cards] == [ONE, OTHER]


def test_the_cross_closes_a_card_and_does_not_show_it(story: Story) -> None:
    two_open(story)
    cards = story.find("openCards", QListWidget)
    entry = cards.visualItemRect(cards.item(0))
    cross = QPoint(entry.right() - 16, entry.top() + 18)
    story.do(lambda: QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=cross))
    assert open_now(story) == [(OTHER, "SUP-2")]
    assert "Delete" in cards.accessibleDescription()
