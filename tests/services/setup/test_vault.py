from __future__ import annotations

import subprocess
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from services.errors import BadInput, SecretTrouble, SecretUnavailable
from services.setup.typed_secrets import check_partner_code
from services.setup.vault import SERVICE, Vault
from tests.services.keyrings import (
    CaselessKeyring,
    FailingKeyring,
    ForgetfulKeyring,
    LockableKeyring,
    MemoryKeyring,
    TalkativeKeyring,
    no_keyring,
    switched_off_keyring,
)

ROOT = Path(__file__).resolve().parents[3]
CODE = "P000270"


def trouble_of(vault: Vault) -> SecretTrouble:
    with pytest.raises(SecretUnavailable) as caught:
        vault.read("UAT")
    assert caught.value.profile == "UAT"
    return caught.value.trouble


# ------------------------------------------------------------------ reading and storing


def test_a_stored_code_stands_under_the_documented_service_and_user() -> None:
    backend = MemoryKeyring()
    Vault(backend).save("Europe 1", CODE)
    assert backend.passwords == {("linksfield-console", "Europe 1"): CODE}
    assert SERVICE == "linksfield-console"


def test_the_keyring_is_asked_once_and_memory_from_then_on() -> None:
    backend = MemoryKeyring()
    backend.set_password(SERVICE, "UAT", CODE)
    vault = Vault(backend)
    assert vault.known("UAT") is None
    assert [vault.read("UAT"), vault.read("UAT"), vault.known("UAT")] == [CODE, CODE, CODE]
    # For the code, and for where it may go.
    assert backend.asked == 2


def test_known_never_asks_the_keyring() -> None:
    backend = MemoryKeyring()
    backend.set_password(SERVICE, "UAT", CODE)
    assert Vault(backend).known("UAT") is None
    assert backend.asked == 0


def test_a_code_for_this_run_is_never_stored() -> None:
    backend = MemoryKeyring()
    vault = Vault(backend)
    vault.use_for_this_run("UAT", f" {CODE}\n")
    assert vault.read("UAT") == CODE
    assert (backend.passwords, backend.asked) == ({}, 0)


def test_a_saved_code_is_known_at_once() -> None:
    vault = Vault(MemoryKeyring())
    vault.save("UAT", f"{CODE}\n")
    assert vault.known("UAT") == CODE


def test_all_known_codes_can_be_masked() -> None:
    vault = Vault(MemoryKeyring())
    vault.save("UAT", CODE)
    vault.use_for_this_run("Europe", "SU528SX8BZ")
    assert sorted(vault.known_codes()) == [CODE, "SU528SX8BZ"]


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("P000270\nP000271", "line_break"),
        ("P000 270", "blanks"),
        ("P000\u00a0270", "blanks"),
        ("P００0270", "not_ascii"),
        ("P000\x07270", "not_ascii"),
        ("P" * 65, "too_long"),
    ],
)
def test_a_code_that_cannot_be_one_is_refused_and_not_repeated(typed: str, reason: str) -> None:
    backend = MemoryKeyring()
    vault = Vault(backend)
    for keep in (vault.save, vault.use_for_this_run):
        with pytest.raises(BadInput) as caught:
            keep("UAT", typed)
        assert (caught.value.field, caught.value.reason) == ("partner_code", reason)
        assert not typed.strip() or typed not in str((caught.value, caught.value.facts))
    assert (backend.passwords, vault.known("UAT")) == ({}, None)


def test_a_code_of_64_characters_is_taken() -> None:
    assert check_partner_code("P" * 64) == "P" * 64


# ------------------------------------------------------------------ the four outcomes


@pytest.mark.parametrize("stored", [None, ""])
def test_a_keyring_without_this_code_is_missing(stored: str | None) -> None:
    backend = MemoryKeyring()
    if stored is not None:
        backend.set_password(SERVICE, "UAT", stored)
    assert trouble_of(Vault(backend)) is SecretTrouble.MISSING


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (KeyringLocked("dismissed"), SecretTrouble.LOCKED),
        (NoKeyringError("none"), SecretTrouble.NO_BACKEND),
        (InitError("Failed to create the collection"), SecretTrouble.ABSENT),
        (KeyringError("something"), SecretTrouble.ABSENT),
        (ConnectionRefusedError("the bus is gone"), SecretTrouble.ABSENT),
        (RuntimeError("The stub received bad data"), SecretTrouble.ABSENT),
    ],
    ids=repr,
)
def test_each_failure_of_the_keyring_is_its_own_trouble(error: Exception, trouble: SecretTrouble) -> None:
    vault = Vault(FailingKeyring(error))
    assert trouble_of(vault) is trouble
    with pytest.raises(SecretUnavailable) as caught:
        vault.save("UAT", CODE)
    assert caught.value.trouble is trouble


@pytest.mark.parametrize("backend", [no_keyring(), switched_off_keyring()], ids=["none", "switched off"])
def test_a_system_without_a_keyring_has_no_backend(backend: KeyringBackend) -> None:
    vault = Vault(backend)
    assert trouble_of(vault) is SecretTrouble.NO_BACKEND
    with pytest.raises(SecretUnavailable):
        vault.save("UAT", CODE)
    assert (vault.backend_name(), vault.backend_warning()) == (None, "no_backend")


@pytest.mark.parametrize("error", [KeyringLocked("no"), NoKeyringError("no"), InitError("no"), OSError("no")], ids=repr)
def test_whatever_the_trouble_is_the_code_can_be_typed_in_for_this_run(error: Exception) -> None:
    vault = Vault(FailingKeyring(error))
    vault.use_for_this_run("UAT", CODE)
    assert vault.read("UAT") == CODE


def test_a_keyring_that_was_locked_is_asked_again() -> None:
    backend = LockableKeyring()
    backend.set_password(SERVICE, "UAT", CODE)
    backend.locked = True
    vault = Vault(backend)
    assert trouble_of(vault) is SecretTrouble.LOCKED
    backend.locked = False
    assert vault.read("UAT") == CODE


def test_a_keyring_that_does_not_keep_what_it_was_given_is_noticed() -> None:
    vault = Vault(ForgetfulKeyring())
    with pytest.raises(SecretUnavailable) as caught:
        vault.save("UAT", CODE)
    assert caught.value.trouble is SecretTrouble.ABSENT
    assert vault.known("UAT") is None


# ------------------------------------------------------------------ no leaks


def test_no_repr_and_no_error_shows_a_code() -> None:
    vault = Vault(TalkativeKeyring())
    vault.use_for_this_run("Europe", CODE)
    with pytest.raises(SecretUnavailable) as caught:
        vault.save("UAT", CODE)
    shown = "".join(traceback.format_exception(caught.value))
    assert CODE not in repr(vault) + str(caught.value) + repr(caught.value) + caught.value.detail + shown
    assert "InitError: cannot store '***'" in caught.value.detail
    assert caught.value.__context__ is None


# ------------------------------------------------------------------ forgetting and renaming


def test_a_forgotten_code_is_gone_from_memory_and_keyring() -> None:
    backend = MemoryKeyring()
    vault = Vault(backend)
    vault.save("UAT", CODE)
    vault.forget("UAT")
    assert (vault.known("UAT"), backend.passwords) == (None, {})


def test_forgetting_what_is_gone_already_is_done() -> None:
    backend = MemoryKeyring()
    Vault(backend).forget("UAT")
    assert backend.passwords == {}


def test_forgetting_on_a_system_without_a_keyring_forgets_what_was_typed() -> None:
    vault = Vault(no_keyring())
    vault.use_for_this_run("UAT", CODE)
    vault.forget("UAT")
    assert vault.known("UAT") is None


def test_a_code_that_is_still_stored_after_forgetting_is_said() -> None:
    backend = ForgetfulKeyring()
    backend.passwords[SERVICE, "UAT"] = CODE
    with pytest.raises(SecretUnavailable):
        Vault(backend).forget("UAT")


def test_a_locked_keyring_cannot_forget() -> None:
    with pytest.raises(SecretUnavailable) as caught:
        Vault(FailingKeyring(KeyringLocked("no"))).forget("UAT")
    assert caught.value.trouble is SecretTrouble.LOCKED


def test_a_code_moves_with_its_profile_to_a_new_name() -> None:
    backend = MemoryKeyring()
    backend.set_password(SERVICE, "UAT", CODE)
    vault = Vault(backend)
    vault.rename("UAT", "Test system")
    assert backend.passwords == {(SERVICE, "Test system"): CODE}
    assert (vault.known("UAT"), vault.known("Test system")) == (None, CODE)


def test_a_code_survives_a_new_spelling_of_its_name_where_the_keyring_minds_no_case() -> None:
    backend = CaselessKeyring()
    vault = Vault(backend)
    vault.save("uat", CODE)
    vault.rename("uat", "UAT")
    assert Vault(backend).read("UAT") == CODE


def test_renaming_to_the_same_name_changes_nothing() -> None:
    backend = MemoryKeyring()
    vault = Vault(backend)
    vault.save("UAT", CODE)
    vault.rename("UAT", "UAT")
    assert (vault.known("UAT"), backend.passwords) == (CODE, {(SERVICE, "UAT"): CODE})


@pytest.mark.parametrize("backend", [MemoryKeyring(), no_keyring()], ids=["memory", "none"])
def test_a_code_typed_for_this_run_is_not_stored_by_renaming(backend: KeyringBackend) -> None:
    vault = Vault(backend)
    vault.use_for_this_run("UAT", CODE)
    vault.rename("UAT", "Test system")
    assert (vault.known("UAT"), vault.known("Test system")) == (None, CODE)
    assert getattr(backend, "passwords", {}) == {}


def test_renaming_without_a_code_is_done() -> None:
    vault = Vault(MemoryKeyring())
    vault.rename("UAT", "Test system")
    assert vault.known("Test system") is None


def test_a_locked_keyring_keeps_the_code_under_its_old_name() -> None:
    backend = LockableKeyring()
    vault = Vault(backend)
    vault.save("UAT", CODE)
    backend.locked = True
    with pytest.raises(SecretUnavailable):
        vault.rename("UAT", "Test system")
    assert (vault.known("UAT"), vault.known("Test system")) == (CODE, None)
    assert backend.passwords == {(SERVICE, "UAT"): CODE}


# ------------------------------------------------------------------ the backend


def test_a_working_backend_has_a_name_and_no_warning() -> None:
    vault = Vault(MemoryKeyring())
    assert vault.backend_name() == "keyrings MemoryKeyring"
    assert vault.backend_warning() is None


def test_a_backend_that_keeps_plain_text_is_warned_of() -> None:
    class PlaintextKeyring(MemoryKeyring):
        """Named as the one that stores readable files."""

    assert Vault(PlaintextKeyring()).backend_warning() == "plain_text"


def test_setting_a_password_that_is_refused_is_said() -> None:
    with pytest.raises(SecretUnavailable) as caught:
        Vault(FailingKeyring(PasswordSetError("Can't store password"))).save("UAT", CODE)
    assert "PasswordSetError" in caught.value.detail


def test_the_keyring_library_is_imported_at_the_first_use_only() -> None:
    program = (
        "import sys; from services.setup.vault import Vault; vault = Vault(); "
        "vault.use_for_this_run('UAT', 'P000270'); "
        "assert vault.read('UAT') == 'P000270'; print('keyring' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False"


def test_a_broken_choice_of_backend_is_absent_and_does_not_crash() -> None:
    program = (
        "from services.errors import SecretUnavailable; from services.setup.vault import Vault\n"
        "vault = Vault()\n"
        "try: vault.read('UAT')\n"
        "except SecretUnavailable as error: print(error.trouble.value, vault.backend_name(), vault.backend_warning())"
    )
    environment = {"PYTHON_KEYRING_BACKEND": "no.such.Backend", "PATH": ""}
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "absent None absent"


def test_a_prompt_that_was_closed_leaves_the_keyring_locked_and_is_no_keyring_that_does_not_answer() -> None:
    from secretstorage.exceptions import PromptDismissedException

    error = InitError("Failed to create the collection: Prompt dismissed..")
    error.__cause__ = PromptDismissedException("Prompt dismissed.")
    assert trouble_of(Vault(FailingKeyring(error))) is SecretTrouble.LOCKED
    assert trouble_of(Vault(FailingKeyring(InitError("no bus")))) is SecretTrouble.ABSENT


class KeychainDenied(Exception):
    """What macOS' own part of the keyring library raises when the question of the keychain is declined."""


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (PasswordSetError("Cancelled by user"), None),
        (PasswordDeleteError("Cancelled by user"), None),
        (PasswordDeleteError("Can't delete password in keychain"), KeychainDenied(-128, "Keychain Access Denied")),
    ],
    ids=["KWallet, to keep", "KWallet, to delete", "macOS, to delete"],
)
def test_a_question_that_was_declined_is_no_keyring_that_does_not_answer(
    error: Exception, cause: Exception | None
) -> None:
    error.__cause__ = cause
    vault = Vault(FailingKeyring(error))
    works: list[Callable[[], object]] = [partial(vault.save, "UAT", CODE), partial(vault.forget, "UAT")]
    for work in works:
        with pytest.raises(SecretUnavailable) as caught:
            work()
        assert caught.value.trouble is SecretTrouble.LOCKED
