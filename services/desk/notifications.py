"""Check a notification: is the pasted text Linksfield's, and what does it say?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from services.errors import SecretTrouble, SecretUnavailable
from services.notifications.pasted import read_pasted
from services.notifications.records import PushVerdict
from services.notifications.verify import verify
from services.setup.profiles import ProfileBook
from services.setup.vault import Vault


class Notifications:
    """Notifications of a profile. Blocking, and asks the keyring: call it on the keyring's own thread."""

    def __init__(self, vault: Vault, profiles: ProfileBook, now: Callable[[], datetime]) -> None:
        self._vault = vault
        self._profiles = profiles
        self._now = now

    def check(self, profile: str, text: str) -> PushVerdict:
        """Judge a pasted notification: a raw HTTP request, headers and body, or a curl line.

        A key that is not in the keyring is the verdict's problem "key_unknown". Raises BadInput as `read_pasted`
        does, SecretUnavailable if the keyring itself cannot be asked.
        """
        pasted = read_pasted(text)
        return verify(pasted.headers, pasted.body, lambda key_id: self._key(profile, key_id), self._now())

    def save_key(self, profile: str, key_id: str, key: str) -> bool:
        """Keep a notification key in the keyring; of a profile for this run alone (practice) in memory: then False.

        Raises BadInput, SecretUnavailable.
        """
        lasting = self._profiles.find(profile) in self._profiles.saved
        keep = self._vault.save_notification_key if lasting else self._vault.use_notification_key_for_this_run
        keep(profile, key_id, key)
        return lasting

    def forget_key(self, profile: str, key_id: str) -> None:
        """Remove a notification key from the keyring. Raises SecretUnavailable if it is still there."""
        self._vault.forget_notification_key(profile, key_id)

    def _key(self, profile: str, key_id: str) -> str | None:
        try:
            return self._vault.notification_key(profile, key_id)
        except SecretUnavailable as error:
            if error.trouble is not SecretTrouble.MISSING:
                raise
            return None
