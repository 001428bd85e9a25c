"""Stories of a partner code that cannot be had: four outcomes, four sentences, always a way to type it in."""

from __future__ import annotations

import pytest
from keyring.errors import InitError, KeyringLocked
from PySide6.QtWidgets import QAbstractButton

from services.sandbox import Sandbox
from tests.services.keyrings import FailingKeyring, MemoryKeyring, entries
from tests.ui.conftest import sandbox_profile
from tests.ui.dialogs.acting import GOOD_CARD, NO_KEYRING, error_at, said, typed
from tests.ui.story import Story

TEAM = "Team"


@pytest.fixture
def asked(story: Story, sandbox: Sandbox) -> Story:
    """A card looked up with a profile whose partner code this run does not know, and the dialog opened for it."""
    story.desk.profiles.add(sandbox_profile(sandbox, TEAM))
    story.do(story.session.profiles_changed.emit)
    story.choose("profileBox", TEAM)
    story.look_up(GOOD_CARD)
    assert story.record.verdict.state == "error"
    story.find("typeCodeButton").setFocus()
    story.click("typeCodeButton")
    assert story.shown("partnerCodeDialog")
    return story


SENTENCES = [
    (FailingKeyring(KeyringLocked("locked")), "was closed without an answer. Unlock it"),
    (MemoryKeyring(), "No partner code is stored for Team"),
    (FailingKeyring(InitError("no bus")), "does not answer"),
    (NO_KEYRING, "has no "),
]


@pytest.mark.parametrize(("keyring_backend", "words"), SENTENCES, ids=["locked", "missing", "absent", "no backend"])
def test_each_outcome_has_its_sentence_and_the_code_can_be_typed_in_for_this_run(
    asked: Story, sandbox: Sandbox, words: str
) -> None:
    assert words in said(asked, "partnerCodeReason")
    asked.type("partnerCodeInput", sandbox.partner_code)
    asked.click("thisRunChoice")
    asked.click("useCodeButton")
    asked.wait(lambda: not asked.shown("partnerCodeDialog"), "the dialog to close")
    asked.wait(lambda: asked.record.verdict.state == "rows", "the card to be looked up again")
    keyboard = asked.window.focusWidget()
    assert keyboard is not None
    assert keyboard.objectName() == "cardInput"


def test_the_four_sentences_differ() -> None:
    assert len({words for _, words in SENTENCES}) == 4


def test_a_code_that_is_kept_is_in_the_keyring(asked: Story, sandbox: Sandbox, keyring_backend: MemoryKeyring) -> None:
    asked.type("partnerCodeInput", sandbox.partner_code)
    asked.click("useCodeButton")
    asked.wait(lambda: asked.record.verdict.state == "rows", "the card to be looked up again")
    assert keyring_backend.passwords == entries(TEAM, sandbox.partner_code, sandbox.vshop_url)


@pytest.mark.parametrize("keyring_backend", [FailingKeyring(KeyringLocked("locked"))])
def test_keeping_it_in_a_locked_keyring_says_so_and_the_code_stays_typed(asked: Story, sandbox: Sandbox) -> None:
    asked.type("partnerCodeInput", sandbox.partner_code)
    asked.click("keepCodeChoice")
    asked.click("useCodeButton")
    asked.wait(lambda: asked.find("useCodeButton").isEnabled(), "the keyring's answer")
    assert "is locked" in said(asked, "partnerCodeReason")
    assert typed(asked, "partnerCodeInput") == sandbox.partner_code
    assert asked.shown("partnerCodeDialog")


@pytest.mark.parametrize(
    ("code", "words"),
    [("", "Enter the partner code"), ("P000 270", "space"), ("Pé00270", "only letters"), ("P" * 65, "too long")],
)
@pytest.mark.parametrize("choice", ["keepCodeChoice", "thisRunChoice"])
def test_a_code_that_cannot_be_one_is_said_at_the_field(asked: Story, choice: str, code: str, words: str) -> None:
    asked.type("partnerCodeInput", code)
    asked.click(choice)
    asked.click("useCodeButton")
    asked.wait(lambda: error_at(asked, "partnerCodeInput"), "the error")
    assert words in error_at(asked, "partnerCodeInput")
    assert typed(asked, "partnerCodeInput") == code


@pytest.mark.parametrize("keyring_backend", [NO_KEYRING])
def test_without_a_keyring_keeping_cannot_be_chosen(asked: Story) -> None:
    asked.wait(lambda: not asked.find("keepCodeChoice").isEnabled(), "the keyring's state")
    assert asked.find("thisRunChoice", QAbstractButton).isChecked()


def test_leaving_it_changes_nothing(asked: Story) -> None:
    asked.type("partnerCodeInput", "P000270")
    asked.click("cancelCodeButton")
    assert not asked.shown("partnerCodeDialog")
    assert asked.desk.vault.known(TEAM) is None
