"""Stories of the profile manager: real window, real sandbox, an in-memory keyring."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from keyring.errors import InitError, KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit, QListWidget, QWidget

from services.sandbox import Sandbox
from services.start.folders import Folders
from tests.services.keyrings import FailingKeyring, LockableKeyring, MemoryKeyring, SlowKeyring, entries
from tests.ui.dialogs.acting import GOOD_CARD, NO_KEYRING, choose_file, error_at, listed, said, type_profile, typed
from tests.ui.everywhere.access import menu_entry
from tests.ui.story import Story

SERVICE = "linksfield-console"


@pytest.fixture
def manager(story: Story) -> Story:
    """The window with the profile manager open."""
    story.do(story.workplace.open_profiles)
    return story


def saved_file(folders: Folders) -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = json.loads(folders.profiles_file.read_text(encoding="utf-8"))
    return found


def save(story: Story) -> None:
    story.click("saveProfileButton")
    story.wait(lambda: story.find("saveProfileButton").isEnabled(), "the save to end")


def test_a_custom_profile_at_a_sandbox_is_saved_with_its_code_in_the_keyring_and_looks_a_card_up(
    manager: Story, sandbox: Sandbox, keyring_backend: MemoryKeyring, folders: Folders
) -> None:
    type_profile(manager, "Sandbox next door", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    manager.wait(
        lambda: "keyrings MemoryKeyring" in manager.words(manager.find("profilesDialog")), "the keyring's name"
    )
    save(manager)
    assert said(manager, "profilesNotice") == "Sandbox next door is saved."
    assert keyring_backend.passwords == entries("Sandbox next door", sandbox.partner_code, sandbox.vshop_url)
    assert sandbox.partner_code not in folders.profiles_file.read_text(encoding="utf-8")
    assert typed(manager, "partnerCodeInput") == ""

    manager.click("closeProfilesButton")
    manager.choose("profileBox", "Sandbox next door")
    manager.look_up(GOOD_CARD)
    assert manager.record.verdict.state == "rows"


def test_a_kept_code_can_be_forgotten_and_the_profile_stays(
    manager: Story, sandbox: Sandbox, keyring_backend: MemoryKeyring
) -> None:
    assert not manager.shown("forgetCodeButton")
    type_profile(manager, "Shop", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    save(manager)
    manager.click("forgetCodeButton")
    manager.click("profilesQuestionNo")
    assert keyring_backend.passwords != {}
    manager.click("forgetCodeButton")
    manager.click("profilesQuestionYes")
    manager.wait(lambda: said(manager, "profilesNotice").endswith("is forgotten on this computer."), "the notice")
    assert keyring_backend.passwords == {}
    assert manager.desk.vault.known("Shop") is None
    assert [profile.name for profile in manager.desk.profiles.saved] == ["Shop"]


def test_the_code_may_be_used_for_this_run_only(
    manager: Story, sandbox: Sandbox, keyring_backend: MemoryKeyring
) -> None:
    type_profile(manager, "For today", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    manager.click("thisRunChoice")
    save(manager)
    assert keyring_backend.passwords == {}
    assert manager.desk.vault.known("For today") == sandbox.partner_code


@pytest.mark.parametrize(
    ("keyring_backend", "words"),
    [
        (FailingKeyring(KeyringLocked("locked")), "is locked"),
        (FailingKeyring(InitError("no bus")), "does not answer"),
    ],
    ids=["locked", "absent"],
)
def test_a_keyring_that_fails_is_said_at_the_code_and_the_profile_is_saved_and_the_code_stays_typed(
    manager: Story, sandbox: Sandbox, words: str
) -> None:
    type_profile(manager, "Sandbox next door", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    save(manager)
    assert words in error_at(manager, "partnerCodeInput")
    assert typed(manager, "partnerCodeInput") == sandbox.partner_code
    assert manager.desk.profiles.find("Sandbox next door") is not None

    manager.click("thisRunChoice")
    save(manager)
    assert manager.desk.vault.known("Sandbox next door") == sandbox.partner_code


@pytest.mark.parametrize("keyring_backend", [NO_KEYRING], ids=["no backend"])
def test_without_a_keyring_only_this_run_can_be_chosen(manager: Story, sandbox: Sandbox) -> None:
    manager.wait(lambda: not manager.find("keepCodeChoice").isEnabled(), "the keyring's state")
    assert "no keyring" in manager.words(manager.find("profilesDialog"))
    assert manager.find("thisRunChoice", QAbstractButton).isChecked()
    type_profile(manager, "For today", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    save(manager)
    assert manager.desk.vault.known("For today") == sandbox.partner_code


WRONG = (
    ("profileNameInput", "", "Enter a name for the profile"),
    ("profileNameInput", "n" * 65, "too long"),
    ("profileNameInput", "one\ttwo", "hidden"),
    ("vshopUrlInput", "", "is missing"),
    ("vshopUrlInput", "http://wx.linksfield.net/vshop", "must begin with https"),
    ("vshopUrlInput", "https:/wx.linksfield.net/vshop", "is not"),
    ("paymentUrlInput", "https://wx linksfield.net", "is not"),
    ("topupUrlInput", "https://me:pw@wx.linksfield.net", "is not"),
    ("mallUrlInput", "https://shop.example/card", "{iccid}"),
    ("partnerCodeInput", "P000 270", "space"),
    ("partnerCodeInput", "P" * 65, "too long"),
    ("partnerCodeInput", "Pé00270", "only letters"),
)


def test_what_is_wrong_with_a_profile_is_said_at_its_field_and_nothing_typed_is_lost(
    manager: Story, sandbox: Sandbox, folders: Folders
) -> None:
    type_profile(manager, "Sandbox next door", sandbox)
    manager.type("mallUrlInput", "https://shop.example/{iccid}")
    manager.type("partnerCodeInput", "P000270")
    for name, text, words in WRONG:
        right = typed(manager, name)
        manager.do(partial(manager.find(name, QLineEdit).setText, text))
        before = {each: typed(manager, each) for each in INPUTS}
        save(manager)
        assert words in error_at(manager, name)
        assert manager.find(name, QLineEdit).accessibleDescription() == error_at(manager, name)
        assert {each: typed(manager, each) for each in INPUTS} == before
        assert not folders.profiles_file.exists()

        manager.do(partial(manager.find(name, QLineEdit).setText, text + "x"))
        assert error_at(manager, name) == ""
        manager.do(partial(manager.find(name, QLineEdit).setText, right))


INPUTS = ("profileNameInput", "vshopUrlInput", "paymentUrlInput", "topupUrlInput", "mallUrlInput", "partnerCodeInput")


def test_a_name_that_is_taken_is_refused_whatever_its_case(manager: Story, sandbox: Sandbox) -> None:
    type_profile(manager, "Twice", sandbox)
    save(manager)
    manager.click("newProfileButton")
    manager.type("profileNameInput", "tWICE")
    save(manager)
    assert "has this name already" in error_at(manager, "profileNameInput")
    assert listed(manager) == ["Twice", "tWICE (not saved)"]


def test_choosing_another_profile_and_coming_back_loses_nothing(manager: Story, sandbox: Sandbox) -> None:
    type_profile(manager, "First", sandbox)
    save(manager)
    manager.click("newProfileButton")
    manager.type("profileNameInput", "Second")
    manager.type("partnerCodeInput", "P000818")
    manager.type("trialCardInput", "8985")
    rows = manager.find("profilesList", QListWidget)
    manager.do(lambda: rows.setCurrentRow(0))
    assert typed(manager, "profileNameInput") == "First"
    assert typed(manager, "partnerCodeInput") == ""
    manager.do(lambda: rows.setCurrentRow(1))
    assert [typed(manager, each) for each in ("profileNameInput", "partnerCodeInput", "trialCardInput")] == [
        "Second",
        "P000818",
        "8985",
    ]


def test_closing_with_something_unsaved_asks_first(manager: Story) -> None:
    manager.type("profileNameInput", "Half typed")
    manager.click("closeProfilesButton")
    assert "Half typed" in said(manager, "profilesQuestion")
    manager.click("profilesQuestionNo")
    assert manager.shown("profilesDialog")
    assert typed(manager, "profileNameInput") == "Half typed"
    manager.click("closeProfilesButton")
    manager.click("profilesQuestionYes")
    assert not manager.shown("profilesDialog")


def test_a_renamed_profile_takes_its_code_and_its_open_cards_along(
    manager: Story, sandbox: Sandbox, keyring_backend: MemoryKeyring
) -> None:
    type_profile(manager, "Old name", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    save(manager)
    manager.do(lambda: manager.session.set_profile("Old name"))
    manager.type("profileNameInput", "New name")
    save(manager)
    assert keyring_backend.passwords == entries("New name", sandbox.partner_code, sandbox.vshop_url)
    assert manager.record.profile == "New name"
    assert manager.find("profileBox", QComboBox).currentText() == "New name"
    assert listed(manager) == ["New name"]


@pytest.fixture
def lockable(keyring_backend: MemoryKeyring) -> LockableKeyring:
    assert isinstance(keyring_backend, LockableKeyring)
    return keyring_backend


@pytest.mark.parametrize("keyring_backend", [LockableKeyring()], ids=["lockable"])
def test_a_rename_while_the_keyring_is_locked_changes_nothing_and_can_be_tried_again(
    manager: Story, sandbox: Sandbox, lockable: LockableKeyring
) -> None:
    type_profile(manager, "Old name", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    save(manager)
    lockable.locked = True
    manager.type("profileNameInput", "New name")
    save(manager)
    assert [profile.name for profile in manager.desk.profiles.profiles if profile.name != "Practice"] == ["Old name"]
    lockable.locked = False
    save(manager)
    assert lockable.passwords == entries("New name", sandbox.partner_code, sandbox.vshop_url)
    assert listed(manager) == ["New name"]


@pytest.mark.parametrize("keyring_backend", [LockableKeyring()], ids=["lockable"])
def test_deleting_while_the_keyring_is_locked_leaves_no_code_that_nothing_reads(
    manager: Story, sandbox: Sandbox, lockable: LockableKeyring
) -> None:
    type_profile(manager, "Goes", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    save(manager)
    lockable.locked = True
    manager.click("deleteProfileButton")
    manager.click("profilesQuestionYes")
    manager.wait(lambda: "locked" in said(manager, "profilesNotice"), "the reason")
    assert manager.desk.profiles.find("Goes") is not None
    lockable.locked = False
    manager.click("deleteProfileButton")
    manager.click("profilesQuestionYes")
    manager.wait(lambda: listed(manager) == ["New profile"], "the profile to go")
    assert lockable.passwords == {}


@pytest.mark.parametrize("keyring_backend", [SlowKeyring()], ids=["slow"])
def test_a_rename_is_brought_to_its_end_though_the_dialog_is_closed(
    manager: Story, sandbox: Sandbox, keyring_backend: SlowKeyring
) -> None:
    type_profile(manager, "Old name", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    save(manager)
    keyring_backend.go_on.clear()
    manager.type("profileNameInput", "New name")
    manager.click("saveProfileButton")
    manager.do(lambda: manager.find("profilesDialog", QDialog).done(0))
    keyring_backend.go_on.set()
    manager.wait(lambda: manager.desk.profiles.find("New name") is not None, "the rename to end")
    assert keyring_backend.passwords == entries("New name", sandbox.partner_code, sandbox.vshop_url)


NOTIFICATION_KEY = "a3f1c29e5b7d48069e1f2a3b4c5d6e7f8091a2b3"


@pytest.mark.parametrize("retyped", [False, True])
def test_a_renamed_profile_takes_its_notification_keys_and_followed_payments_along(
    manager: Story, sandbox: Sandbox, keyring_backend: MemoryKeyring, retyped: bool
) -> None:
    type_profile(manager, "Old name", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    save(manager)
    manager.desk.notifications.save_key("Old name", "k-1", NOTIFICATION_KEY)
    manager.desk.followed.follow("Old name", "89852000000000010015", "P1")
    manager.type("profileNameInput", "New name")
    if retyped:
        manager.type("partnerCodeInput", sandbox.partner_code)
    save(manager)
    manager.wait(lambda: (SERVICE, "Old name") not in keyring_backend.passwords, "the secrets to follow")
    assert {user for _, user in keyring_backend.passwords} == {
        "New name",
        "New name/origins",
        "New name/notification/",
        "New name/notification/k-1",
    }
    assert [payment.profile for payment in manager.desk.followed.followed()] == ["New name"]

    manager.click("deleteProfileButton")
    assert "notification keys stored on this computer are deleted too" in said(manager, "profilesQuestion")
    manager.click("profilesQuestionYes")
    manager.wait(lambda: listed(manager) == ["New profile"], "the profile to go")
    assert keyring_backend.passwords == {}
    assert manager.desk.followed.all() == ()


def test_deleting_asks_first_and_takes_the_code_out_of_the_keyring(
    manager: Story, sandbox: Sandbox, keyring_backend: MemoryKeyring
) -> None:
    type_profile(manager, "Goes", sandbox)
    manager.type("partnerCodeInput", sandbox.partner_code)
    muted: QWidget = manager.find("deleteProfileButton")
    assert (muted.isEnabled(), "nothing to delete" in muted.toolTip()) == (False, True)
    save(manager)
    assert (muted.isEnabled(), muted.toolTip()) == (True, "")
    manager.click("deleteProfileButton")
    assert "Delete profile Goes?" in said(manager, "profilesQuestion")
    manager.click("profilesQuestionNo")
    assert manager.desk.profiles.find("Goes") is not None
    manager.click("deleteProfileButton")
    manager.click("profilesQuestionYes")
    manager.wait(lambda: listed(manager) == ["New profile"], "the profile to go")
    assert manager.desk.profiles.find("Goes") is None
    assert keyring_backend.passwords == {}


def test_what_may_be_done_and_the_language_stand_in_the_file(
    manager: Story, sandbox: Sandbox, folders: Folders
) -> None:
    type_profile(manager, "Careful", sandbox)
    manager.do(manager.find("readOnlyBox", QAbstractButton).click)
    manager.do(manager.find("assumedCallsBox", QAbstractButton).click)
    save(manager)
    # The language is asked for by administrators: their menu shows it.
    assert not manager.shown("languageCodeBox")
    manager.click("closeProfilesButton")
    menu_entry("Language of Linksfield's answers...")(manager)
    manager.wait(lambda: "was not saved: the language" in manager.words(), "why it cannot be changed in practice")
    manager.do(lambda: manager.session.set_profile("Careful"))
    menu_entry("Language of Linksfield's answers...")(manager)
    manager.wait(lambda: manager.shown("languageCodeBox"), "the language")
    manager.choose("languageCodeBox", "0 (most likely Chinese)")
    save(manager)
    (entry,) = saved_file(folders)["profiles"]
    assert (entry["read_only"], entry["assumed_calls"], entry["language_code"]) == (True, True, "0")


def test_the_badge_follows_the_addresses(manager: Story, sandbox: Sandbox) -> None:
    dialog: QWidget = manager.find("profilesDialog")
    assert "PRODUCTION" in manager.words(dialog)
    manager.choose("environmentBox", "Test (UAT): Linksfield's test system")
    assert "TEST (UAT)" in manager.words(dialog).splitlines()
    type_profile(manager, "Sandbox", sandbox)
    assert "PRACTICE" in manager.words(dialog)


def test_a_set_up_file_is_imported_and_exported_without_any_secret(
    manager: Story, tmp_path: Path, folders: Folders
) -> None:
    source = tmp_path / "from-a-colleague.json"
    source.write_text('{"profiles": [{"name": "Reseller UK", "environment": "production"}]}', encoding="utf-8")
    manager.click("importProfilesButton")
    choose_file(manager, source)
    manager.click("takeSetUpFileButton")
    manager.wait(lambda: said(manager, "profilesNotice"), "the import to end")
    assert said(manager, "profilesNotice") == "Added: Reseller UK. Enter the partner code of each."
    assert manager.find("profileBox", QComboBox).findText("Reseller UK") >= 0

    target = tmp_path / "for-colleagues.json"
    manager.click("exportProfilesButton")
    choose_file(manager, target)
    manager.wait(lambda: str(target) in said(manager, "profilesNotice"), "the export to end")
    assert json.loads(target.read_text(encoding="utf-8"))["profiles"][0]["name"] == "Reseller UK"


def test_a_set_up_file_is_shown_before_it_is_taken(manager: Story, tmp_path: Path) -> None:
    source = tmp_path / "from-a-stranger.json"
    look_alike = {f"{base}_url": f"https://wx.linksfield.net.evil.example/{base}" for base in ("vshop", "payment")}
    entry = {"name": "Europe", "environment": "custom", **look_alike, "topup_url": "https://wx.linksfield.net/topup"}
    more: dict[str, object] = {
        "mall_url": "https://shop.example/{iccid}",
        "assumed_calls": True,
        "login_url": "https://login.example",
    }
    looking: dict[str, object] = {"name": "Looking", "environment": "production", "read_only": True}
    source.write_text(json.dumps({"profiles": [entry | more, looking]}), encoding="utf-8")
    manager.click("importProfilesButton")
    choose_file(manager, source)
    manager.wait(lambda: manager.shown("setUpPreviewDialog"), "what is in the file")
    shown = manager.words(manager.find("setUpPreviewDialog"))
    for words in (
        "NOT LINKSFIELD: wx.linksfield.net.evil.example",
        "Leads to: wx.linksfield.net.evil.example, wx.linksfield.net",
        "Shop's address: https://shop.example/{iccid}",
        "Address that verifications carry: https://login.example",
        "Orders can be placed and auto-renewals stopped",
        "Also sends calls that Linksfield's documentation leaves out in part",
        "PRODUCTION",
        "View only: nothing can be ordered or stopped",
    ):
        assert words in shown
    assert not manager.desk.profiles.saved
    # What is taken is what was shown, whatever became of the file since.
    source.write_text('{"profiles": [{"name": "Other", "environment": "uat"}]}', encoding="utf-8")
    manager.click("takeSetUpFileButton")
    manager.wait(lambda: said(manager, "profilesNotice"), "the import to end")
    assert [each.name for each in manager.desk.profiles.saved] == ["Europe", "Looking"]


def test_a_set_up_file_that_is_left_adds_nothing(manager: Story, tmp_path: Path) -> None:
    source = tmp_path / "set-up.json"
    source.write_text('{"profiles": [{"name": "Europe", "environment": "uat"}]}', encoding="utf-8")
    manager.click("importProfilesButton")
    choose_file(manager, source)
    manager.click("leaveSetUpFileButton")
    assert manager.desk.profiles.saved == ()
    assert not manager.shown("setUpPreviewDialog")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "not a set-up file"),
        ('{"profiles": []}', "no profiles in this file"),
        ('{"profiles": [{"name": "A", "environment": "uat", "partnerCode": "P000270"}]}', "contains a partner code"),
        ('{"profiles": [{"name": "A", "environment": "moon"}]}', "environment"),
    ],
)
def test_a_set_up_file_that_cannot_be_used_is_said_and_adds_nothing(
    manager: Story, tmp_path: Path, content: str, words: str
) -> None:
    source = tmp_path / "set-up.json"
    source.write_text(content, encoding="utf-8")
    manager.type("profileNameInput", "Half typed")
    manager.click("importProfilesButton")
    choose_file(manager, source)
    manager.wait(lambda: said(manager, "profilesNotice"), "the import to end")
    assert words in said(manager, "profilesNotice")
    assert typed(manager, "profileNameInput") == "Half typed"
    assert manager.desk.profiles.saved == ()


def test_the_partner_code_is_hidden_until_it_is_shown(manager: Story) -> None:
    code = manager.find("partnerCodeInput", QLineEdit)
    assert code.echoMode() is QLineEdit.EchoMode.Password
    manager.do(manager.find("showCodeBox", QAbstractButton).click)
    assert code.echoMode() is QLineEdit.EchoMode.Normal
    assert "P000270" not in repr(manager.desk.vault)


def test_every_input_of_the_manager_has_a_name_and_an_accessible_name(manager: Story) -> None:
    dialog: QWidget = manager.find("profilesDialog")
    for kind in (QLineEdit, QComboBox, QAbstractButton):
        for widget in dialog.findChildren(kind):
            if widget.isVisibleTo(dialog):
                assert widget.objectName(), widget
                assert widget.accessibleName(), widget.objectName()


def test_tab_goes_through_the_form_before_the_buttons_at_the_foot(manager: Story) -> None:
    manager.do(manager.find("profileNameInput").setFocus)
    reached: list[str] = []
    for _ in range(30):
        manager.key("profilesDialog", Qt.Key.Key_Tab)
        reached.append(manager.find("profilesDialog").focusWidget().objectName())
    wanted = ["environmentBox", "partnerCodeInput", "trialCardInput", "mallUrlInput", "checkContractButton"]
    assert [name for name in dict.fromkeys(reached) if name in wanted] == wanted


def test_escape_takes_a_question_back_instead_of_throwing_typed_things_away(manager: Story) -> None:
    manager.type("profileNameInput", "Half typed")
    manager.key("profilesDialog", Qt.Key.Key_Escape)
    manager.key("profilesDialog", Qt.Key.Key_Escape)
    assert manager.shown("profilesDialog")
    assert typed(manager, "profileNameInput") == "Half typed"
