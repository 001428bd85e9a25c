"""Stories of *Test connection*: good, refused, and not reachable."""

from __future__ import annotations

import socket

import pytest

from services.sandbox import Sandbox
from tests.ui.dialogs.acting import GOOD_CARD, error_at, said, type_profile, typed
from tests.ui.story import Story

OTHER_PARTNERS_CARD = "89852000000000010064"


@pytest.fixture
def manager(story: Story, sandbox: Sandbox) -> Story:
    """The profile manager with a good profile at the sandbox typed in, not saved."""
    story.do(story.workplace.open_profiles)
    type_profile(story, "Sandbox next door", sandbox)
    story.type("partnerCodeInput", sandbox.partner_code)
    return story


def try_out(story: Story, card: str) -> None:
    story.type("trialCardInput", card)
    story.click("testConnectionButton")
    story.wait(lambda: story.find("testConnectionButton").isEnabled(), "the test to end")


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def test_a_good_profile_is_said_to_work_before_it_is_saved(manager: Story) -> None:
    try_out(manager, GOOD_CARD)
    assert said(manager, "trialResult") == "Linksfield accepted the card: profile and partner code work."
    assert manager.desk.profiles.find("Sandbox next door") is None
    assert manager.desk.vault.known("Sandbox next door") is None


def test_the_keyboard_goes_to_the_card_number_and_not_on_to_a_box_that_space_would_tick(manager: Story) -> None:
    manager.do(manager.find("profilesDialog").activateWindow)
    manager.do(manager.find("testConnectionButton").setFocus)
    try_out(manager, GOOD_CARD)
    assert manager.find("trialCardInput").hasFocus()


def test_a_profile_without_a_name_can_be_tested_too(manager: Story) -> None:
    manager.type("profileNameInput", "")
    try_out(manager, GOOD_CARD)
    assert "accepted" in said(manager, "trialResult")


@pytest.mark.parametrize(("code", "card"), [("P999999", GOOD_CARD), ("P000270", OTHER_PARTNERS_CARD)])
def test_a_refusal_shows_linksfields_words_and_says_that_the_connection_works(
    manager: Story, code: str, card: str
) -> None:
    manager.type("partnerCodeInput", code)
    try_out(manager, card)
    assert said(manager, "trialResult").startswith("Linksfield answered, so the connection works")
    assert "Linksfield says: " in said(manager, "trialResult")


def test_a_closed_port_is_not_reachable(manager: Story) -> None:
    manager.type("vshopUrlInput", f"http://127.0.0.1:{closed_port()}/vshop")
    try_out(manager, GOOD_CARD)
    assert said(manager, "trialResult").startswith("Nothing was sent: ")


def test_an_http_address_elsewhere_is_never_asked(manager: Story) -> None:
    calls = len(manager.desk.calls.all())
    manager.type("vshopUrlInput", "http://wx.linksfield.net/vshop")
    try_out(manager, GOOD_CARD)
    assert "https" in error_at(manager, "vshopUrlInput")
    assert typed(manager, "vshopUrlInput") == "http://wx.linksfield.net/vshop"
    assert said(manager, "trialResult") == ""
    assert len(manager.desk.calls.all()) == calls


def test_what_is_wrong_with_the_card_is_said_at_its_field(manager: Story) -> None:
    for card, words in (("", "Paste or enter"), ("8985", "too short"), ("8985O", "letter")):
        try_out(manager, card)
        assert words in error_at(manager, "trialCardInput")


def test_without_a_partner_code_it_asks_for_one(manager: Story) -> None:
    manager.type("partnerCodeInput", "")
    try_out(manager, GOOD_CARD)
    assert "Enter the partner code" in error_at(manager, "partnerCodeInput")


def test_a_saved_profile_is_tested_with_the_code_that_is_kept(manager: Story) -> None:
    manager.click("saveProfileButton")
    manager.wait(lambda: said(manager, "profilesNotice"), "the save to end")
    assert typed(manager, "partnerCodeInput") == ""
    try_out(manager, GOOD_CARD)
    assert "accepted" in said(manager, "trialResult")


def test_a_slow_answer_says_that_it_is_under_way_and_can_be_left(manager: Story, sandbox: Sandbox) -> None:
    sandbox.set_faults("singleVerify=slow:0.3")
    manager.type("trialCardInput", GOOD_CARD)
    manager.click("testConnectionButton")
    assert said(manager, "trialResult") == "Asking Linksfield..."
    manager.click("closeProfilesButton")
    manager.click("profilesQuestionYes")
    assert not manager.shown("profilesDialog")
