"""Stories of *Bundle groups*: the administrator's list of the account's groups, and the cards of one."""

from __future__ import annotations

import csv
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QTextEdit

from services.sandbox import Sandbox
from services.sandbox.sisters import groups
from tests.ui.dialogs.acting import choose_file, wait_for_file
from tests.ui.everywhere.access import bundle_groups, menu_entry
from tests.ui.story import Story

open_dialog = menu_entry("Bundle groups...")


@pytest.fixture
def groups_without_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sandbox that starts after this tells nothing of a group's cards."""
    monkeypatch.setattr(groups, "cards", lambda *_asked: {"sims": []})


def says(story: Story, words: str) -> None:
    story.wait(lambda: words in story.words(story.find("bundleGroupsDialog")), words)


def listed(story: Story) -> None:
    open_dialog(story)
    story.wait(lambda: story.shown("bundleGroupsTable"), "the groups")


def choose(story: Story, row: int) -> None:
    story.do(partial(story.find("bundleGroupsTable", QTableView).selectRow, row))


def fields(story: Story) -> str:
    return story.find("bundleGroupFields", QTextEdit).toPlainText()


def heading(story: Story) -> str:
    return story.find("bundleGroupHeading", QLabel).text()


def ask_again(story: Story) -> None:
    """Press the *Retry* on show: the list and the cards of a group have one each."""
    buttons: list[QPushButton] = story.find("bundleGroupsDialog").findChildren(QPushButton, "retryButton")
    (shown,) = (button for button in buttons if button.isVisible())
    story.do(shown.click)


def exports(story: Story) -> bool:
    return story.find("exportBundleGroupsButton", QPushButton).isEnabled()


def test_the_groups_are_listed_with_what_came_and_the_whole_reply_stands_beside_them(story: Story) -> None:
    listed(story)
    assert story.find("bundleGroupsTable", QTableView).hasFocus()
    assert [row[0] for row in story.table("bundleGroupsTable")] == ["G-1001", "G-1002"]
    assert story.table("bundleGroupsTable")[1][1] == "name: Vans, bundle: Vans 100 GB"
    assert heading(story) == "The whole reply"
    assert "groups.2.group_id" in fields(story)
    says(story, "2 groups.")


def test_the_cards_of_the_chosen_group_stand_as_they_came_and_are_exported_whole(story: Story, tmp_path: Path) -> None:
    bundle_groups(story)
    assert heading(story) == "Group G-1001"
    assert story.words(story.find("bundleGroupsDialog")).count("as of ") == 1
    assert "groups.2.group_id" not in fields(story)
    story.click("exportBundleGroupsButton")
    path = tmp_path / "group.csv"
    choose_file(story, path, "exportDialog")
    wait_for_file(story, path, "exportBundleGroupsButton")
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["Field", "Text"]
    assert [name for name, _text in rows[1:3]] == ["group_id", "sims.1.sim_id"]
    shown = fields(story)
    assert all(name in shown and text.strip() in shown for name, text in rows[1:])


def test_another_group_that_is_chosen_while_the_first_is_awaited_is_the_one_shown(
    story: Story, sandbox: Sandbox
) -> None:
    sandbox.set_faults("bundleGroupSims#1=slow:0.6")
    listed(story)
    choose(story, 0)
    choose(story, 1)
    story.wait(lambda: "G-1002" in fields(story), "the cards of the second")
    assert heading(story) == "Group G-1002"
    assert "G-1001" not in fields(story)


def test_a_group_that_is_refused_shows_no_fields_of_another_and_is_asked_again(story: Story, sandbox: Sandbox) -> None:
    bundle_groups(story)
    sandbox.set_faults("bundleGroupSims=refused:E7:Not this one")
    choose(story, 1)
    says(story, "Not this one")
    assert heading(story) == "Group G-1002"
    assert not exports(story)
    sandbox.set_faults("")
    ask_again(story)
    story.wait(lambda: "G-1002" in fields(story), "the cards")
    assert exports(story)


def test_groups_that_are_refused_are_not_told_as_none(story: Story, sandbox: Sandbox) -> None:
    sandbox.set_faults("bundleGroups=refused:E7:Not today")
    open_dialog(story)
    says(story, "Not today")
    assert "does not prove" not in story.words(story.find("bundleGroupsDialog"))
    sandbox.set_faults("")
    ask_again(story)
    story.wait(lambda: story.shown("bundleGroupsTable"), "the groups")


def test_a_reply_without_any_field_proves_nothing(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "GROUPS", {})
    open_dialog(story)
    says(story, "That does not prove that there is no group.")
    assert not exports(story)


@pytest.mark.usefixtures("groups_without_cards")
def test_a_group_without_any_field_proves_nothing(story: Story) -> None:
    listed(story)
    choose(story, 0)
    says(story, "That does not prove that no card is in this group.")
    assert not exports(story)


def test_a_reply_that_numbers_no_group_stands_whole(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "GROUPS", {"": "Europe, shared"})
    listed(story)
    says(story, "No field is called group_id")
    assert not story.table("bundleGroupsTable")
    assert "Europe, shared" in fields(story)
    assert exports(story)
