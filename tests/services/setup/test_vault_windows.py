"""The vault over Windows' own Credential Manager."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Iterator

import pytest

from services.errors import SecretTrouble, SecretUnavailable
from services.setup.typed_secrets import MAX_KEPT, MD5_KEY_ID
from services.setup.vault import SERVICE, Vault

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="Windows' Credential Manager")


@pytest.fixture
def name() -> Iterator[str]:
    made = f"Test {secrets.token_hex(4)} Shop"
    yield made
    for each in (made, made.lower()):
        Vault().forget(each)


def test_a_code_is_kept_for_the_next_start(name: str) -> None:
    Vault().save(name, "P000270")
    assert Vault().read(name) == "P000270"


def test_the_longest_secret_that_is_taken_is_kept_whole(name: str) -> None:
    longest = "s" * MAX_KEPT
    Vault().save_notification_key(name, MD5_KEY_ID, longest)
    assert Vault().notification_key(name, MD5_KEY_ID) == longest


def test_names_that_differ_in_case_are_told_apart(name: str) -> None:
    Vault().save(name, "P000270")
    with pytest.raises(SecretUnavailable) as caught:
        Vault().read(name.lower())
    assert caught.value.trouble is SecretTrouble.MISSING


def test_a_new_spelling_takes_the_code_along(name: str) -> None:
    vault = Vault()
    vault.save(name, "P000270")
    vault.rename(name, name.lower())
    assert Vault().read(name.lower()) == "P000270"


def test_a_code_stays_on_this_machine(name: str) -> None:
    from win32ctypes.pywin32 import win32cred  # type: ignore[import-not-found]  # on Windows alone

    Vault().save(name, "P000270")
    compound = f"{name}@{SERVICE}"
    kept = [found for found in (read(SERVICE), read(compound)) if found is not None and found["UserName"] == name]
    assert [found["Persist"] for found in kept] == [win32cred.CRED_PERSIST_LOCAL_MACHINE]


def read(target: str) -> dict[str, object] | None:
    from win32ctypes.pywin32 import pywintypes, win32cred

    try:
        found: dict[str, object] = win32cred.CredRead(Type=win32cred.CRED_TYPE_GENERIC, TargetName=target)
    except pywintypes.error:
        return None
    return found
