"""The optional parts of a profile: typed, saved, kept beside the partner code, and gone with their tick."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableView

from services.errors import SecretTrouble, SecretUnavailable
from services.records import Profile
from services.sandbox import Sandbox, sample_cards
from services.setup.vault import Part, part_user
from tests.services.keyrings import MemoryKeyring
from tests.ui.dialogs.acting import error_at, said, type_profile, typed
from tests.ui.story import Story
from ui.dialogs.profiles.draft import ProfileDraft
from ui.dialogs.profiles.set_up_preview import _facts
from ui.words import errors

SAVED = Profile(
    name="Live",
    environment="production",
    csss_url="https://apiv3.linksfield.net",
    esim_qr_url="https://esim.example",
    esim_qr_account="desk@shop.example",
)
IN_USE = {card.key: card for card in sample_cards()}["in_use_two_waiting"].iccid
SECRETS = ("csssSecretInput", "csssAccessCodeInput", "esimQrPasswordInput")


def test_a_profile_that_is_edited_keeps_its_parts() -> None:
    draft = ProfileDraft(SAVED)
    assert not draft.edited
    draft.texts["name"] = "Live 2"
    assert (draft.profile().csss_url, draft.profile().esim_qr_account) == (SAVED.csss_url, SAVED.esim_qr_account)


def test_a_set_up_file_shows_where_the_parts_lead_before_it_is_taken() -> None:
    told = "\n".join(_facts(SAVED, ["wx.linksfield.net"]))
    assert "Address of CSSS: https://apiv3.linksfield.net" in told
    assert "Address of eSIM by QR code: https://esim.example" in told


@pytest.mark.parametrize("part", list(Part))
@pytest.mark.parametrize("trouble", list(SecretTrouble))
def test_what_is_missing_of_a_part_is_never_called_the_partner_code(part: Part, trouble: SecretTrouble) -> None:
    said = errors.sentence(SecretUnavailable(trouble, part_user("A/B", part), "esim.example"))
    assert "partner code" not in said
    assert " A/B" in said
    assert "Profiles" in said


# ------------------------------------------------------------------ in the window


@pytest.fixture
def manager(story: Story, sandbox: Sandbox) -> Story:
    """The profile manager, with a profile typed that has both parts."""
    story.do(story.workplace.open_profiles)
    type_profile(story, "Shop", sandbox)
    story.type("partnerCodeInput", sandbox.partner_code)
    assert not any(map(story.shown, ("csssUrlInput", "esimQrUrlInput", *SECRETS)))
    story.click("csssBox")
    assert typed(story, "csssUrlInput") == "https://apiv3.linksfield.net"
    story.type("csssUrlInput", sandbox.csss_url)
    story.type("csssSecretInput", sandbox.csss_secret)
    story.click("esimQrBox")
    account, password = sandbox.esim_qr_account
    for name, text in (
        ("esimQrUrlInput", sandbox.esim_qr_url),
        ("esimQrAccountInput", account),
        ("esimQrPasswordInput", password),
    ):
        story.type(name, text)
    return story


def save(story: Story) -> str:
    story.click("saveProfileButton")
    story.wait(lambda: story.find("saveProfileButton").isEnabled(), "the save to end")
    return said(story, "profilesNotice")


def test_both_parts_are_saved_and_their_secrets_are_in_the_keyring_alone(
    manager: Story, sandbox: Sandbox, keyring_backend: MemoryKeyring
) -> None:
    assert save(manager) == "Shop is saved."
    (profile,) = manager.desk.profiles.saved
    assert (profile.csss_url, profile.esim_qr_url) == (sandbox.csss_url, sandbox.esim_qr_url)
    kept = {user: secret for (_, user), secret in keyring_backend.passwords.items()}
    assert kept["Shop/csss"] == sandbox.csss_secret
    assert kept["Shop/esim_qr"] == sandbox.esim_qr_account[1]
    assert "Shop/csss/access_code" not in kept
    assert [typed(manager, name) for name in SECRETS] == ["", "", ""]
    file = manager.desk.profiles._path.read_text(encoding="utf-8")
    assert sandbox.csss_secret not in file
    assert sandbox.esim_qr_account[1] not in file


def test_for_this_session_alone_nothing_of_a_part_goes_to_the_keyring(
    manager: Story, sandbox: Sandbox, keyring_backend: MemoryKeyring
) -> None:
    manager.click("thisRunChoice")
    assert save(manager) == "Shop is saved."
    assert keyring_backend.passwords == {}
    assert manager.desk.vault.known("Shop/csss") == sandbox.csss_secret


def test_a_part_whose_tick_goes_is_forgotten_with_its_secret(manager: Story, keyring_backend: MemoryKeyring) -> None:
    save(manager)
    manager.click("csssBox")
    assert save(manager) == "Shop is saved."
    users = {user for _, user in keyring_backend.passwords}
    assert not any(user.startswith("Shop/csss") for user in users)
    assert "Shop/esim_qr" in users
    assert manager.desk.profiles.saved[0].csss_url == ""


def test_an_account_that_is_missing_and_a_secret_that_is_too_long_are_said_at_their_fields(manager: Story) -> None:
    manager.type("esimQrAccountInput", "")
    save(manager)
    assert error_at(manager, "esimQrAccountInput") == "The account of eSIM by QR code is empty: fill it in."
    manager.type("esimQrAccountInput", "desk@shop.example")
    manager.type("esimQrPasswordInput", "x" * 5000)
    save(manager)
    assert error_at(manager, "esimQrPasswordInput").startswith("This is too long for a keyring")
    assert manager.desk.profiles.saved == ()


def used(story: Story) -> str:
    return story.words(story.find("usageFrame"))


def choose_unit(story: Story, words: str) -> None:
    story.do(story.workplace.open_profiles)
    story.wait(lambda: story.shown("usageUnitBox"), "the profile")
    story.choose("usageUnitBox", words)
    assert save(story) == "Shop is saved."
    story.click("closeProfilesButton")
    look_up(story)


def look_up(story: Story) -> None:
    story.look_up(IN_USE)
    story.wait(lambda: story.record.usage.answered, "the usage")


def test_the_unit_of_usage_is_not_documented_until_an_administrator_chooses_it(manager: Story) -> None:
    assert save(manager) == "Shop is saved."
    manager.type("trialCardInput", IN_USE)
    manager.click("checkContractButton")
    manager.wait(lambda: manager.shown("contractTable") and manager.table("contractTable"), "the calls to end")
    rows = [row[:2] for row in manager.table("contractTable")]
    usage_row = rows.index(["queryDeviceFlowUsage (CSSS)", "answered"])
    manager.do(lambda: manager.find("contractTable", QTableView).selectRow(usage_row))
    told = manager.property("contractDetails", "plainText")
    assert told.startswith("answered: used ")
    assert "Its unit is not documented; together they are the plan's" in told
    assert "if counted in MB. That is a hint, not a proof" in told
    assert manager.desk.profiles.saved[0].usage_unit == "", "a hint sets nothing"
    manager.click("closeContractButton")
    manager.click("closeProfilesButton")
    manager.do(lambda: manager.session.set_profile("Shop"))
    look_up(manager)
    usage = manager.record.usage.value
    assert usage is not None
    assert f"{usage.used} (unit not documented)" in used(manager)
    choose_unit(manager, "MB")
    assert f"{usage.used} MB" in used(manager)
    assert "not documented" not in used(manager)
    choose_unit(manager, "bytes")
    assert f"{usage.used} bytes" in used(manager)
    choose_unit(manager, "not documented")
    assert f"{usage.used} (unit not documented)" in used(manager)
