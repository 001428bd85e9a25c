from __future__ import annotations

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from services.errors import BadInput, SecretTrouble, SecretUnavailable
from services.setup.typed_secrets import MAX_KEPT, MD5_KEY_ID, check_notification_key
from services.setup.vault import SERVICE, Vault
from tests.services.keyrings import FailingKeyring, ForgetfulKeyring, MemoryKeyring, TalkativeKeyring

KEY = "a3f1c29e5b7d48069e1f2a3b4c5d6e7f8091a2b3"


def test_a_key_is_kept_in_the_keyring_and_known_from_then_on() -> None:
    keyring = MemoryKeyring()
    vault = Vault(keyring)
    vault.save_notification_key("UAT", " k-1 ", KEY.upper())
    assert keyring.passwords == {(SERVICE, "UAT/notification/k-1"): KEY, (SERVICE, "UAT/notification/"): "k-1"}
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
    keyring = MemoryKeyring()
    vault = Vault(keyring)
    vault.save_notification_key("UAT", "k-1", KEY)
    vault.forget_notification_key("UAT", "k-1")
    assert keyring.passwords == {}
    with pytest.raises(SecretUnavailable) as caught:
        vault.notification_key("UAT", "k-1")
    assert (caught.value.trouble, caught.value.profile) == (SecretTrouble.MISSING, "UAT/notification/k-1")


def users(keyring: MemoryKeyring) -> set[str]:
    return {user for _, user in keyring.passwords}


def test_the_keys_follow_a_renamed_profile() -> None:
    keyring = MemoryKeyring()
    before = Vault(keyring)
    before.save("UAT", "P000270")
    for key_id, key in (("k-1", KEY), ("k-2", KEY[::-1]), ("k-1", KEY)):
        before.save_notification_key("UAT", key_id, key)
    Vault(keyring).rename("UAT", "Test system")
    after = Vault(keyring)
    assert [after.notification_key("Test system", key_id) for key_id in ("k-1", "k-2")] == [KEY, KEY[::-1]]
    assert users(keyring) == {"Test system", *(f"Test system/notification/{part}" for part in ("", "k-1", "k-2"))}
    after.forget("Test system")
    assert users(keyring) == set()


def test_the_keys_follow_alone_where_a_new_partner_code_was_typed() -> None:
    keyring = MemoryKeyring()
    vault = Vault(keyring)
    vault.save("UAT", "P000270")
    vault.save_notification_key("UAT", "k-1", KEY)
    vault.save("New", "P000818")
    vault.move_notification_keys("UAT", "New")
    vault.forget("UAT")
    assert users(keyring) == {"New", "New/notification/", "New/notification/k-1"}
    assert (vault.read("New"), vault.notification_key("New", "k-1")) == ("P000818", KEY)


def test_a_profile_that_is_deleted_takes_its_keys_along_and_no_other_profiles() -> None:
    keyring = MemoryKeyring()
    vault = Vault(keyring)
    for profile in ("UAT", "UAT 2"):
        vault.save_notification_key(profile, "k-1", KEY)
    vault.forget("UAT")
    assert users(keyring) == {"UAT 2/notification/", "UAT 2/notification/k-1"}
    assert vault.known_codes() == (KEY,)


def test_a_key_for_this_run_is_in_no_keyring_and_follows_too() -> None:
    keyring = MemoryKeyring()
    vault = Vault(keyring)
    vault.use_notification_key_for_this_run("Practice", "k-1", KEY.upper())
    vault.rename("Practice", "Trial")
    assert vault.notification_key("Trial", "k-1") == KEY
    assert keyring.passwords == {}
    vault.forget("Trial")
    assert vault.known_codes() == ()


def test_a_key_that_is_gone_already_stops_no_rename() -> None:
    keyring = MemoryKeyring()
    Vault(keyring).save_notification_key("UAT", "k-1", KEY)
    del keyring.passwords[SERVICE, "UAT/notification/k-1"]
    Vault(keyring).rename("UAT", "New")
    with pytest.raises(SecretUnavailable):
        Vault(keyring).notification_key("New", "k-1")


def test_without_any_keyring_a_profile_can_be_renamed_and_deleted() -> None:
    vault = Vault(FailingKeyring(NoKeyringError("none")))
    vault.use_for_this_run("UAT", "P000270")
    vault.rename("UAT", "New")
    assert vault.known("New") == "P000270"
    vault.forget("New")
    assert vault.known("New") is None


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
        (MD5_KEY_ID, "s" * (MAX_KEPT + 1), "notification_key", "too_long_to_keep"),
        (MD5_KEY_ID, "🔑" * (MAX_KEPT // 2) + "s", "notification_key", "too_long_to_keep"),
    ],
)
def test_what_is_no_key_is_refused_and_not_repeated(key_id: str, key: str, field: str, reason: str) -> None:
    with pytest.raises(BadInput) as caught:
        check_notification_key(key_id, key)
    assert (caught.value.field, caught.value.reason) == (field, reason)
    assert not key.strip() or key not in f"{caught.value} {caught.value.facts}"


@pytest.mark.parametrize("secret", ["s" * MAX_KEPT, "🔑" * (MAX_KEPT // 2)])
def test_the_longest_secret_that_windows_keeps_is_taken(secret: str) -> None:
    assert check_notification_key(MD5_KEY_ID, secret) == secret


def test_more_keys_than_a_keyring_can_list_are_refused_and_those_before_stay() -> None:
    keyring = MemoryKeyring()
    vault = Vault(keyring)
    for number in range(MAX_KEPT // 64):
        vault.save_notification_key("UAT", f"{number:063}", KEY)
    kept = dict(keyring.passwords)
    with pytest.raises(BadInput) as caught:
        vault.save_notification_key("UAT", "k" * 63, KEY)
    assert (caught.value.field, caught.value.reason) == ("notification_key_id", "too_many")
    assert keyring.passwords == kept
    assert max(map(len, kept.values())) <= MAX_KEPT
    vault.save_notification_key("UAT", f"{0:063}", KEY[::-1])
