from __future__ import annotations

from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from services.desk.notifications import Notifications
from services.errors import BadInput, SecretTrouble, SecretUnavailable
from services.records import Profile
from services.setup.profiles import ProfileBook
from services.setup.vault import SERVICE, Vault
from tests.services.keyrings import FailingKeyring, MemoryKeyring
from tests.services.notifications.pushes import KEY, KEY_ID, NOW, RECHARGE, body, signed_headers


def notifications_of(keyring: KeyringBackend, folder: Path) -> Notifications:
    """Over a file with the profile UAT, and the profile Practice of this run."""
    profiles = ProfileBook(folder / "profiles.json")
    if not profiles.load().profiles:
        profiles.add(Profile(name="UAT", environment="uat"))
    profiles.add_for_this_run(Profile(name="Practice", environment="uat"))
    return Notifications(Vault(keyring), profiles, lambda: NOW)


PASTED = "\n".join(f"{name}: {value}" for name, value in signed_headers(RECHARGE)) + "\n\n" + body(RECHARGE).decode()


def test_a_pasted_notification_is_judged_with_the_key_from_the_keyring(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    assert notifications_of(keyring, tmp_path).save_key("UAT", KEY_ID, f" {KEY.upper()}\n") is True
    assert keyring.passwords[SERVICE, f"UAT/notification/{KEY_ID}"] == KEY
    verdict = notifications_of(keyring, tmp_path).check("UAT", PASTED)
    assert (verdict.right, verdict.kind, verdict.clock_seconds) == (True, "recharge", 0)


def test_a_key_for_practising_is_in_no_keyring(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    notifications = notifications_of(keyring, tmp_path)
    assert notifications.save_key("Practice", KEY_ID, KEY) is False
    assert notifications.check("Practice", PASTED).right
    assert keyring.passwords == {}


def test_a_key_of_another_profile_or_a_forgotten_one_is_unknown(tmp_path: Path) -> None:
    notifications = notifications_of(MemoryKeyring(), tmp_path)
    notifications.save_key("UAT", KEY_ID, KEY)
    assert notifications.check("Europe", PASTED).problem == "key_unknown"
    notifications.forget_key("UAT", KEY_ID)
    assert notifications.check("UAT", PASTED).problem == "key_unknown"


def test_a_locked_keyring_is_not_an_unknown_key(tmp_path: Path) -> None:
    notifications = notifications_of(FailingKeyring(KeyringLocked("locked")), tmp_path)
    with pytest.raises(SecretUnavailable) as caught:
        notifications.check("UAT", PASTED)
    assert caught.value.trouble is SecretTrouble.LOCKED


def test_nonsense_is_refused_before_any_key_is_asked_for(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    with pytest.raises(BadInput):
        notifications_of(keyring, tmp_path).check("UAT", "hello")
    assert keyring.asked == 0
