from __future__ import annotations

import pytest
from keyring.errors import KeyringLocked

from services.desk.notifications import Notifications
from services.errors import BadInput, SecretTrouble, SecretUnavailable
from services.vault import SERVICE, Vault
from tests.services.keyrings import FailingKeyring, MemoryKeyring
from tests.services.pushes import KEY, KEY_ID, NOW, RECHARGE, body, signed_headers

PASTED = "\n".join(f"{name}: {value}" for name, value in signed_headers(RECHARGE)) + "\n\n" + body(RECHARGE).decode()


def test_a_pasted_notification_is_judged_with_the_key_from_the_keyring() -> None:
    keyring = MemoryKeyring()
    Notifications(Vault(keyring), lambda: NOW).save_key("UAT", KEY_ID, f" {KEY.upper()}\n")
    assert keyring.passwords == {(SERVICE, f"UAT/notification/{KEY_ID}"): KEY}
    verdict = Notifications(Vault(keyring), lambda: NOW).check("UAT", PASTED)
    assert (verdict.right, verdict.kind, verdict.clock_seconds) == (True, "recharge", 0)


def test_a_key_of_another_profile_or_a_forgotten_one_is_unknown() -> None:
    notifications = Notifications(Vault(MemoryKeyring()), lambda: NOW)
    notifications.save_key("UAT", KEY_ID, KEY)
    assert notifications.check("Europe", PASTED).problem == "key_unknown"
    notifications.forget_key("UAT", KEY_ID)
    assert notifications.check("UAT", PASTED).problem == "key_unknown"


def test_a_locked_keyring_is_not_an_unknown_key() -> None:
    notifications = Notifications(Vault(FailingKeyring(KeyringLocked("locked"))), lambda: NOW)
    with pytest.raises(SecretUnavailable) as caught:
        notifications.check("UAT", PASTED)
    assert caught.value.trouble is SecretTrouble.LOCKED


def test_nonsense_is_refused_before_any_key_is_asked_for() -> None:
    keyring = MemoryKeyring()
    with pytest.raises(BadInput):
        Notifications(Vault(keyring), lambda: NOW).check("UAT", "hello")
    assert keyring.asked == 0
