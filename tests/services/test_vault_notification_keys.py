from __future__ import annotations

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from services.errors import BadInput, SecretTrouble, SecretUnavailable
from services.vault import SERVICE, Vault, check_notification_key
from tests.services.keyrings import FailingKeyring, ForgetfulKeyring, MemoryKeyring, TalkativeKeyring

KEY = "a3f1c29e5b7d48069e1f2a3b4c5d6e7f8091a2b3"


def test_a_key_is_kept_in_the_keyring_and_known_from_then_on() -> None:
    keyring = MemoryKeyring()
    vault = Vault(keyring)
    vault.save_notification_key("UAT", " k-1 ", KEY.upper())
    assert keyring.passwords == {(SERVICE, "UAT/notification/k-1"): KEY}
    assert vault.notification_key("UAT", "k-1") == KEY
    assert vault.known_codes() == (KEY,)
    assert vault.known("UAT") is None


def test_a_key_is_read_from_the_keyring_once() -> None:
    keyring = MemoryKeyring()
    Vault(keyring).save_notification_key("UAT", "k-1", KEY)
    vault, keyring.asked = Vault(keyring), 0
    assert [vault.notification_key("UAT", "k-1") for _ in range(2)] == [KEY, KEY]
    assert keyring.asked == 1


def test_a_forgotten_key_is_missing() -> None:
    vault = Vault(MemoryKeyring())
    vault.save_notification_key("UAT", "k-1", KEY)
    vault.forget_notification_key("UAT", "k-1")
    with pytest.raises(SecretUnavailable) as caught:
        vault.notification_key("UAT", "k-1")
    assert (caught.value.trouble, caught.value.profile) == (SecretTrouble.MISSING, "UAT/notification/k-1")


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (KeyringLocked("locked"), SecretTrouble.LOCKED),
        (NoKeyringError("none"), SecretTrouble.NO_BACKEND),
        (InitError("no service"), SecretTrouble.ABSENT),
    ],
)
def test_a_keyring_that_fails_says_how(error: Exception, trouble: SecretTrouble) -> None:
    vault = Vault(FailingKeyring(error))
    for attempt in (
        lambda: vault.notification_key("UAT", "k-1"),
        lambda: vault.save_notification_key("UAT", "k-1", KEY),
    ):
        with pytest.raises(SecretUnavailable) as caught:
            attempt()
        assert caught.value.trouble is trouble


@pytest.mark.parametrize("keyring", [ForgetfulKeyring, TalkativeKeyring])
def test_a_key_that_was_not_stored_is_not_known_and_not_repeated(keyring: type[MemoryKeyring]) -> None:
    vault = Vault(keyring())
    with pytest.raises(SecretUnavailable) as caught:
        vault.save_notification_key("UAT", "k-1", KEY)
    assert KEY not in f"{caught.value} {caught.value.detail}"
    assert vault.known_codes() == ()


@pytest.mark.parametrize(
    ("key_id", "key", "field", "reason"),
    [
        ("", KEY, "notification_key_id", "empty"),
        ("k/1", KEY, "notification_key_id", "characters"),
        ("k" * 65, KEY, "notification_key_id", "too_long"),
        ("k-1", " ", "notification_key", "empty"),
        ("k-1", KEY + "g", "notification_key", "not_hex"),
        ("k-1", KEY + "a", "notification_key", "not_hex"),
        ("k-1", "ab" * 7, "notification_key", "too_short"),
        ("k-1", "ab" * 129, "notification_key", "too_long"),
    ],
)
def test_what_is_no_key_is_refused_and_not_repeated(key_id: str, key: str, field: str, reason: str) -> None:
    with pytest.raises(BadInput) as caught:
        check_notification_key(key_id, key)
    assert (caught.value.field, caught.value.reason) == (field, reason)
    assert not key.strip() or key not in f"{caught.value} {caught.value.facts}"
