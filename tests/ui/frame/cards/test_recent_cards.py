"""Stories of the cards that were looked up last."""

from __future__ import annotations

import json

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from services.sandbox import Sandbox
from services.start.folders import Folders
from tests.ui.conftest import sandbox_profile
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.words.amounts import card_groups

FRESH, OTHER, UNKNOWN = CARDS["fresh"].iccid, CARDS["auto_renewing"].iccid, CARDS["other_partner"].iccid


def entries(story: Story) -> list[QAction]:
    """Open the menu and read it."""
    story.click("recentCardsButton")
    return [action for action in story.find("recentCardsMenu", QMenu).actions() if not action.isSeparator()]


def words(story: Story) -> list[str]:
    texts = [action.text() for action in entries(story)]
    close_menu(story)
    return texts


def close_menu(story: Story) -> None:
    menu = story.find("recentCardsMenu", QMenu)
    story.do(menu.close)
    story.wait(lambda: not story.shown("recentCardsMenu"), "the menu to go")


def choose(story: Story, beginning: str) -> None:
    """Trigger the entry that begins like this."""
    entry = next(action for action in entries(story) if action.text().startswith(beginning))
    story.do(entry.trigger)
    close_menu(story)


def line(iccid: str, ticket: str = "", profile: str = "Practice") -> str:
    return f"{card_groups(iccid)}   {profile}\t{ticket}"


CHOICES = ["Remember recent cards", "Clear recent cards"]


def test_at_first_there_are_none(story: Story) -> None:
    assert words(story) == ["No cards looked up yet", *CHOICES]


def test_cards_are_offered_newest_first_with_the_ticket_to_know_them_by(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    story.look_up(OTHER, "SUP-2")
    assert words(story) == [line(OTHER, "SUP-2"), line(FRESH, "SUP-1"), "Pin this card", *CHOICES]


def test_a_card_that_linksfield_does_not_know_is_not_remembered(story: Story) -> None:
    story.look_up(UNKNOWN)
    assert story.record.verdict.state == "error"
    assert words(story)[0] == "No cards looked up yet"


def test_a_chosen_card_is_looked_up_without_its_old_ticket(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    story.do(story.workplace.close_current)
    choose(story, card_groups(FRESH))
    story.wait(story.settled, "the look-up")
    assert (story.record.iccid, story.record.ticket) == (FRESH, "")


def test_a_chosen_card_that_is_open_is_shown(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    story.look_up(OTHER)
    choose(story, card_groups(FRESH))
    assert (story.record.iccid, story.record.ticket) == (FRESH, "SUP-1")
    assert len(story.session.records) == 2


def test_a_card_of_another_profile_comes_back_with_it(story: Story, sandbox: Sandbox) -> None:
    story.look_up(FRESH)
    story.desk.profiles.add_for_this_run(sandbox_profile(sandbox, "Second & third"))
    story.desk.vault.use_for_this_run("Second & third", sandbox.partner_code)
    story.do(lambda: story.session.profiles_changed.emit())
    story.do(lambda: story.session.set_profile("Second & third"))
    choose(story, card_groups(FRESH))
    story.wait(story.settled, "the look-up")
    assert story.record.profile == "Practice"


def test_a_pinned_card_stays_on_top_until_it_is_unpinned(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    choose(story, "Pin this card")
    story.look_up(OTHER)
    found = entries(story)
    assert found[0].text() == line(FRESH, "SUP-1")
    assert not found[0].icon().isNull()
    assert found[1].icon().isNull()
    close_menu(story)
    story.do(lambda: story.session.select(story.session.records[0]))
    choose(story, "Unpin this card")
    assert words(story)[0] == line(OTHER)


def test_they_can_be_cleared(story: Story) -> None:
    story.look_up(FRESH)
    choose(story, "Clear recent cards")
    assert words(story)[0] == "No cards looked up yet"


def test_they_can_be_turned_off(story: Story) -> None:
    story.look_up(FRESH)
    choose(story, "Remember recent cards")
    assert words(story)[0] == "No cards looked up yet"
    story.look_up(OTHER)
    assert words(story)[0] == "No cards looked up yet"


def test_they_are_written_down_at_once_card_numbers_and_tickets_only(story: Story, folders: Folders) -> None:
    story.look_up(FRESH, "SUP-1")
    story.wait(lambda: folders.settings_file.exists() and FRESH in folders.settings_file.read_text(), "the file")
    kept = json.loads(folders.settings_file.read_text())
    assert kept["recent_cards"] == [["Practice", FRESH, "SUP-1"]]
    assert story.sandbox.partner_code not in folders.settings_file.read_text()


def test_the_keys_open_the_menu_too(story: Story) -> None:
    story.do(
        lambda: next(each for each in story.window.actions() if each.shortcut().toString() == "Ctrl+Shift+L").trigger()
    )
    assert story.shown("recentCardsMenu")
    close_menu(story)
