"""A keyring that says nothing: it is said after some seconds, the code can be typed, and the window can be closed."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QListWidget, QRadioButton

from services.sandbox import Sandbox
from tests.services.keyrings import HangingKeyring, entries
from tests.ui.conftest import sandbox_profile
from tests.ui.dialogs.acting import said
from tests.ui.everywhere.access import menu_entry
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.widgets.long_text import LongText

FRESH = CARDS["fresh"].iccid
WAITING = "This computer's keyring has not answered yet: it may be asking you something in a window behind this one."


@pytest.fixture
def keyring_backend() -> HangingKeyring:
    made = HangingKeyring()
    made.go_on = threading.Event()
    return made


@pytest.fixture
def waiting(story: Story, keyring_backend: HangingKeyring, sandbox: Sandbox) -> Iterator[Story]:
    """A profile whose code lies in a keyring that says nothing."""
    keyring_backend.passwords |= entries("Shop", sandbox.partner_code, sandbox.vshop_url)
    story.desk.profiles.add(sandbox_profile(sandbox, "Shop"))
    story.session.keyring_patience = 0.05
    story.do(lambda: story.session.set_profile("Shop"))
    yield story
    # The threads of the tests are waited for, unlike the program's.
    keyring_backend.go_on.set()


def test_the_window_says_that_the_keyring_is_waited_for_and_takes_a_typed_code(
    waiting: Story, sandbox: Sandbox, keyring_backend: HangingKeyring
) -> None:
    waiting.look_up(FRESH)
    assert WAITING in waiting.words(waiting.page("card"))
    waiting.click("typeCodeButton")
    assert waiting.find("thisRunChoice", QRadioButton).isChecked()
    assert "has not answered yet" in waiting.property("keyringState")
    waiting.type("partnerCodeInput", sandbox.partner_code)
    waiting.click("useCodeButton")
    waiting.wait(lambda: waiting.record.verdict.state == "rows", "the card to be looked up")
    assert not keyring_backend.go_on.is_set()


def test_the_look_up_goes_on_by_itself_once_the_keyring_has_answered(
    waiting: Story, keyring_backend: HangingKeyring
) -> None:
    waiting.look_up(FRESH)
    assert waiting.record.verdict.state == "error"
    keyring_backend.go_on.set()
    waiting.wait(lambda: waiting.record.verdict.state == "rows", "the card to be looked up")


def test_a_code_that_the_keyring_does_not_take_is_said_and_can_be_used_for_this_run(
    waiting: Story, sandbox: Sandbox
) -> None:
    waiting.do(lambda: waiting.workplace.open_partner_code("Shop"))
    waiting.type("partnerCodeInput", sandbox.partner_code)
    assert waiting.find("keepCodeChoice", QRadioButton).isChecked()
    waiting.click("useCodeButton")
    waiting.wait(lambda: said(waiting, "partnerCodeReason").startswith(WAITING), "the reason")
    waiting.do(waiting.find("thisRunChoice", QRadioButton).click)
    waiting.click("useCodeButton")
    waiting.wait(lambda: not waiting.shown("partnerCodeDialog"), "the dialog to close")
    assert waiting.desk.vault.known("Shop") == sandbox.partner_code


def test_a_profile_is_not_renamed_behind_a_silent_keyring_and_its_code_stays_where_it_was(
    waiting: Story, sandbox: Sandbox, keyring_backend: HangingKeyring
) -> None:
    waiting.do(waiting.workplace.open_profiles)
    waiting.type("profileNameInput", "New name")
    waiting.click("saveProfileButton")
    waiting.wait(lambda: WAITING in waiting.words(), "the reason")
    assert [profile.name for profile in waiting.desk.profiles.saved] == ["Shop"]
    asked = keyring_backend.asked
    keyring_backend.go_on.set()
    # Behind the rename its taking back, and behind that this.
    waiting.run(_answered(waiting))
    assert keyring_backend.asked > asked
    assert keyring_backend.passwords == entries("Shop", sandbox.partner_code, sandbox.vshop_url)


async def _answered(story: Story) -> None:
    await story.session.background.start_secret(lambda: None)


def test_the_window_closes_though_the_keyring_hangs(waiting: Story, keyring_backend: HangingKeyring) -> None:
    waiting.do(waiting.workplace.open_profiles)
    waiting.click("deleteProfileButton")
    waiting.click("profilesQuestionYes")
    waiting.end()
    assert waiting.ended
    assert not keyring_backend.go_on.is_set()


def test_the_diagnostics_go_on_without_the_keyring_and_say_so(waiting: Story, keyring_backend: HangingKeyring) -> None:
    waiting.run(_begun(waiting))
    menu_entry("Save diagnostics...")(waiting)
    files = waiting.find("diagnosticsFiles", QListWidget)
    waiting.wait(lambda: files.count() > 0, "the texts")
    assert said(waiting, "diagnosticsNotice").startswith("The keyring has not answered")
    names = [files.item(row).text() for row in range(files.count())]
    waiting.do(lambda: files.setCurrentRow(names.index("self-check.json")))
    assert '"keyring_warning": "silent"' in waiting.find("diagnosticsText", LongText).whole
    assert not keyring_backend.go_on.is_set()


async def _begun(story: Story) -> None:
    """The one thread for the keyring hangs from now on."""
    story.session.background.start_secret(story.desk.vault.read, "Shop")


def test_a_code_typed_while_a_delete_hangs_stays(
    waiting: Story, keyring_backend: HangingKeyring, sandbox: Sandbox
) -> None:
    waiting.do(waiting.workplace.open_profiles)
    waiting.click("deleteProfileButton")
    waiting.click("profilesQuestionYes")
    waiting.wait(lambda: said(waiting, "profilesNotice").startswith(WAITING), "the reason")
    waiting.type("partnerCodeInput", sandbox.partner_code)
    waiting.do(waiting.find("thisRunChoice", QRadioButton).click)
    waiting.click("saveProfileButton")
    waiting.wait(lambda: waiting.desk.vault.known("Shop") == sandbox.partner_code, "the code to be known")
    keyring_backend.go_on.set()
    waiting.run(_answered(waiting))
    assert waiting.desk.vault.known("Shop") == sandbox.partner_code
