"""Stories of the agent's name, the sheet of keys and the About dialog."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from services.version import VERSION
from tests.programs import ROOT
from tests.ui.dialogs.acting import error_at, typed
from tests.ui.story import Story
from ui.dialogs.help.about import SHIPPED, AboutDialog
from ui.dialogs.help.shortcuts import ShortcutsDialog


def test_the_agent_shown_at_the_foot_can_be_switched(story: Story) -> None:
    assert story.find("agentButton", QPushButton).text() == "Agent: desk-2"
    story.click("agentButton")
    assert typed(story, "agentInput") == "desk-2"
    story.type("agentInput", "Ann <b>")
    story.click("useAgentButton")
    assert not story.shown("agentDialog")
    assert story.find("agentButton", QPushButton).text() == "Agent: Ann <b>"
    assert story.session.agent == "Ann <b>"


@pytest.mark.parametrize(("name", "words"), [("", "Enter your name"), ("n" * 65, "too long")])
def test_a_name_that_cannot_be_one_is_said_at_the_field_and_stays_typed(story: Story, name: str, words: str) -> None:
    story.click("agentButton")
    story.type("agentInput", name)
    story.key("agentInput", Qt.Key.Key_Return)
    assert words in error_at(story, "agentInput")
    assert typed(story, "agentInput") == name
    assert story.session.agent == "desk-2"


def test_leaving_the_agent_dialog_keeps_the_name(story: Story) -> None:
    story.click("agentButton")
    story.type("agentInput", "someone else")
    story.key("agentInput", Qt.Key.Key_Escape)
    assert not story.shown("agentDialog")
    assert story.session.agent == "desk-2"


def test_the_sheet_of_keys_lists_every_key_of_the_menus(story: Story) -> None:
    dialog = ShortcutsDialog(story.window.menu, story.window)
    story.do(lambda: story.workplace.around.open_dialog(dialog))
    shown = story.words(dialog)
    keys = [action.shortcut().toString() for action in story.window.actions() if not action.shortcut().isEmpty()]
    assert len(keys) > 10
    # As it stands on the key caps.
    assert [key for key in keys if key.replace("Return", "Enter") not in shown] == []
    assert "Ctrl+Enter" in shown
    story.click("closeShortcutsButton")
    assert not story.shown("shortcutsDialog")


def test_about_names_every_part_with_version_and_licence_and_copies_them(story: Story) -> None:
    dialog = AboutDialog(story.window)
    story.do(lambda: story.workplace.around.open_dialog(dialog))
    assert VERSION in story.words(dialog)
    rows = {name: (version, licence) for name, version, licence in story.table("licencesTable")}
    assert {"Python", "Qt", "PySide6_Essentials", "requests", "keyring", "qasync", "msgspec"} <= set(rows)
    assert all(version and licence and licence != "not stated" for version, licence in rows.values())
    story.click("copyVersionsButton")
    assert f"Linksfield Console {VERSION}" in story.clipboard()
    assert rows["requests"][0] in story.clipboard()


def test_about_leaves_out_nothing_that_ships() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    shipped = set(needed(Requirement(line).name for line in project["dependencies"]))
    assert {"segno", "urllib3"} <= shipped
    assert shipped - {canonicalize_name(name) for name in SHIPPED} == set()


def needed(names: Iterable[str]) -> Iterator[str]:
    """These distributions and whatever they need on this system, by their plain names."""
    for name in names:
        yield canonicalize_name(name)
        wanted = map(Requirement, metadata.requires(name) or ())
        yield from needed(each.name for each in wanted if each.marker is None or each.marker.evaluate({"extra": ""}))


def test_no_dialog_has_a_default_button_and_all_are_modal_to_their_window(story: Story) -> None:
    dialogs: list[QDialog] = [ShortcutsDialog(story.window.menu, story.window), AboutDialog(story.window)]
    for dialog in dialogs:
        assert dialog.windowModality() is Qt.WindowModality.WindowModal
        assert not any(button.isDefault() or button.autoDefault() for button in dialog.findChildren(QPushButton))
        dialog.deleteLater()
