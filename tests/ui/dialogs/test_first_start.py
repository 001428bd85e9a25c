"""Stories of the first start: no profile, no name; four ways to begin."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from services.desk.desk import Desk
from services.errors import BadInput
from services.journal import Journal
from services.sandbox import Sandbox
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.setup.vault import Vault
from services.start.folders import Folders
from services.wire.transport import Limits, Transport
from tests.services.keyrings import MemoryKeyring, entries
from tests.ui.conftest import PRACTICE, MovableClock
from tests.ui.dialogs.acting import GOOD_CARD, choose_file, error_at, said, type_profile, typed
from tests.ui.story import Story
from tools.open_window import bases_of


@pytest.fixture
def desk(folders: Folders, sandbox: Sandbox, keyring_backend: MemoryKeyring, clock: MovableClock) -> Iterator[Desk]:
    """A desk on a fresh computer: no profile, no agent."""
    made = Desk(
        ProfileBook(folders.profiles_file),
        Vault(keyring_backend),
        Settings(folders.settings_file),
        Transport(limits=Limits(pause=0.001)),
        Journal(folders.data, clock.now, os_user="tester"),
        clock,
    )
    made.profiles.load()
    made.profiles.practise_at(bases_of(sandbox))
    yield made
    made.close()


@pytest.fixture
def fresh(open_story: Callable[[str], Story]) -> Story:
    """The window as it opens the very first time."""
    return open_story("")


def test_from_the_first_start_to_a_first_look_up_on_the_sandbox(fresh: Story) -> None:
    assert fresh.shown("firstStartDialog")
    fresh.type("firstAgentInput", "desk-7")
    fresh.click("practiseButton")
    assert not fresh.shown("firstStartDialog")
    assert fresh.find("profileBox", QComboBox).currentText() == PRACTICE
    assert fresh.find("agentButton", QPushButton).text() == "Agent: desk-7"
    fresh.look_up(GOOD_CARD, "SUP-1")
    assert fresh.record.verdict.state == "rows"


@pytest.mark.parametrize("way", ["practiseButton", "setUpFileButton", "connectUatButton", "connectProductionButton"])
def test_every_way_asks_for_the_agents_name_first(fresh: Story, way: str) -> None:
    fresh.click(way)
    assert "Enter your name" in error_at(fresh, "firstAgentInput")
    assert fresh.shown("firstStartDialog")
    assert fresh.desk.settings.agent == ""


def test_the_agents_name_is_kept_for_the_next_start(fresh: Story, folders: Folders) -> None:
    fresh.type("firstAgentInput", "  desk-7 ")
    fresh.click("practiseButton")
    again = Settings(folders.settings_file)
    again.load()
    assert again.agent == "desk-7"


def test_a_typed_name_is_kept_when_the_rest_is_put_off(fresh: Story) -> None:
    fresh.type("firstAgentInput", "desk-7")
    fresh.click("firstStartLaterButton")
    assert not fresh.shown("firstStartDialog")
    assert fresh.find("agentButton", QPushButton).text() == "Agent: desk-7"


@pytest.mark.parametrize(
    ("way", "chosen"),
    [
        ("connectUatButton", "Test (UAT): Linksfield's test system"),
        ("connectProductionButton", "Production: real customers"),
    ],
)
def test_connecting_types_one_profile_and_begins_with_it(
    fresh: Story, keyring_backend: MemoryKeyring, way: str, chosen: str
) -> None:
    fresh.type("firstAgentInput", "desk-7")
    fresh.click(way)
    assert fresh.find("environmentBox", QComboBox).currentText() == chosen
    fresh.type("profileNameInput", "Reseller UK")
    fresh.type("partnerCodeInput", "P000270")
    fresh.click("saveProfileButton")
    fresh.wait(lambda: not fresh.shown("firstStartDialog"), "the first start to end")
    assert not fresh.shown("profilesDialog")
    assert fresh.record.profile == "Reseller UK"
    assert keyring_backend.passwords == entries("Reseller UK", "P000270", "https://wx.linksfield.net:443")


def test_a_set_up_file_only_needs_the_partner_code_typed(fresh: Story, tmp_path: Path, sandbox: Sandbox) -> None:
    source = tmp_path / "profiles.json"
    urls = {"vshop_url": sandbox.vshop_url, "payment_url": sandbox.payment_url, "topup_url": sandbox.topup_url}
    entry = {"name": "Team", "environment": "custom", **urls}
    source.write_text(json.dumps({"profiles": [entry]}), encoding="utf-8")
    fresh.type("firstAgentInput", "desk-7")
    fresh.click("setUpFileButton")
    choose_file(fresh, source)
    fresh.click("takeSetUpFileButton")
    fresh.wait(lambda: fresh.shown("profilesDialog"), "the profile manager")
    assert typed(fresh, "profileNameInput") == "Team"
    assert "Enter the partner code" in said(fresh, "profilesNotice")
    fresh.type("partnerCodeInput", sandbox.partner_code)
    fresh.click("saveProfileButton")
    fresh.wait(lambda: said(fresh, "profilesNotice") == "Team is saved.", "the save to end")
    fresh.click("closeProfilesButton")
    assert not fresh.shown("firstStartDialog")
    fresh.look_up(GOOD_CARD)
    assert fresh.record.verdict.state == "rows"


def test_a_set_up_file_with_a_secret_is_refused_and_the_ways_stay_open(fresh: Story, tmp_path: Path) -> None:
    source = tmp_path / "profiles.json"
    source.write_text('{"profiles": [{"name": "A", "environment": "uat", "secret": "x"}]}', encoding="utf-8")
    fresh.type("firstAgentInput", "desk-7")
    fresh.click("setUpFileButton")
    choose_file(fresh, source)
    fresh.wait(lambda: said(fresh, "firstStartNotice"), "the import to end")
    assert "contains a partner code or other secret" in said(fresh, "firstStartNotice")
    assert fresh.shown("firstStartDialog")


def test_giving_up_the_profile_comes_back_to_the_four_ways(fresh: Story) -> None:
    fresh.type("firstAgentInput", "desk-7")
    fresh.click("connectUatButton")
    fresh.click("closeProfilesButton")
    assert not fresh.shown("profilesDialog")
    assert fresh.shown("firstStartDialog")
    assert typed(fresh, "firstAgentInput") == "desk-7"


def test_a_custom_profile_can_be_the_first_one(fresh: Story, sandbox: Sandbox) -> None:
    fresh.type("firstAgentInput", "desk-7")
    fresh.click("connectProductionButton")
    type_profile(fresh, "Next door", sandbox)
    fresh.type("partnerCodeInput", sandbox.partner_code)
    fresh.click("saveProfileButton")
    fresh.wait(lambda: not fresh.shown("firstStartDialog"), "the first start to end")
    fresh.look_up(GOOD_CARD)
    assert fresh.record.verdict.state == "rows"


def test_a_damaged_profiles_file_is_said_with_where_it_was_kept_and_the_program_starts(
    open_story: Callable[[str], Story], desk: Desk, folders: Folders
) -> None:
    folders.profiles_file.write_text("{ this is not JSON", encoding="utf-8")
    loaded = desk.profiles.load()
    story = open_story("")
    story.do(lambda: story.workplace.say_loaded(loaded.problems, str(loaded.damaged)))
    (kept,) = folders.data.glob("profiles.json.damaged-*")
    assert loaded.damaged == kept
    assert str(kept) in story.words()
    assert story.shown("firstStartDialog")


def test_a_bad_entry_of_the_profiles_file_is_said_and_the_others_work(
    open_story: Callable[[str], Story], desk: Desk, folders: Folders
) -> None:
    folders.profiles_file.write_text(
        '{"profiles": [{"name": "Good", "environment": "uat"}, {"name": "Bad", "environment": "moon"}]}',
        encoding="utf-8",
    )
    loaded = desk.profiles.load()
    assert [type(problem) for problem in loaded.problems] == [BadInput]
    story = open_story("Good")
    before = story.words()
    story.do(lambda: story.workplace.say_loaded(loaded.problems, ""))
    assert story.session.profile_names() == ["Good"]
    assert len(story.words()) > len(before)
