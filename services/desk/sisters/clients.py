"""Which account of CSSS or of eSIM by QR code a piece of work talks to: profile + secrets -> client."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from services.desk.clients import Clients
from services.errors import NotSetUp, SecretTrouble, SecretUnavailable
from services.records import Call, Profile
from services.setup.profiles import ProfileBook
from services.setup.sister_accounts import csss_place, esim_qr_place
from services.setup.systems import origin_of
from services.setup.vault import Part, Vault, part_user
from services.sisters import CardUsage
from services.wire.transport import Transport

if TYPE_CHECKING:
    from services.csss.client import CsssClient
    from services.desk.sisters.making import Making
    from services.esim_qr.client import EsimQrClient


class SisterClients:
    """Makes and keeps one client for each profile and account. Thread-safe.

    A profile without the part raises NotSetUp("no_csss" or "no_esim_qr"); one whose CSSS is another system's
    NotSetUp("csss_elsewhere").
    """

    def __init__(
        self,
        clients: Clients,
        profiles: ProfileBook,
        vault: Vault,
        transport: Transport,
        on_call: Callable[[Call], None],
        now: Callable[[], datetime],
    ) -> None:
        self._clients = clients
        self._profiles = profiles
        self._vault = vault
        self._makes_with = (clients, profiles, vault, transport, on_call, now)
        self._lock = threading.Lock()
        self._made: Making | None = None

    def has_csss(self, name: str) -> bool:
        """Whether CSSS is set up for this profile, as far as its addresses tell. Never blocks. Raises NotSetUp."""
        try:
            csss_place(self._clients.profile(name), self._profiles)
        except NotSetUp as error:
            if error.reason not in ("no_csss", "csss_elsewhere"):
                raise
            return False
        return True

    def has_esim_qr(self, name: str) -> bool:
        """Whether eSIM by QR code is set up for this profile. Never blocks. Raises NotSetUp."""
        profile = self._clients.profile(name)
        return bool(profile.esim_qr_url and profile.esim_qr_account)

    def use_for_this_run(self, name: str, csss_secret: str, esim_qr_password: str) -> None:
        """Keep the secrets of both parts in memory only, for where the profile leads: for practising.

        The partner code is the access code then, and no keyring is asked for another. Raises as `Clients.client` does.
        """
        profile = self._clients.profile(name)
        for part, url, secret in (
            (Part.CSSS, profile.csss_url, csss_secret),
            (Part.CSSS_ACCESS_CODE, profile.csss_url, self._clients.partner_code(name)),
            (Part.ESIM_QR, profile.esim_qr_url, esim_qr_password),
        ):
            self._vault.use_part_for_this_run(profile.name, part, secret, frozenset({origin_of(url)}))

    def unlock_csss(self, name: str) -> None:
        """Read the secrets of CSSS from the keyring, once. Blocks: call it on the keyring's own thread.

        Raises SecretUnavailable, NotSetUp.
        """
        profile = self._clients.profile(name)
        csss_place(profile, self._profiles)
        self._vault.read(part_user(profile.name, Part.CSSS))
        try:
            self._vault.read(part_user(profile.name, Part.CSSS_ACCESS_CODE))
        except SecretUnavailable as error:
            # Then the partner code is the access code: none was kept, or there is nowhere to keep one.
            if error.trouble not in (SecretTrouble.MISSING, SecretTrouble.NO_BACKEND):
                raise

    def unlock_esim_qr(self, name: str) -> None:
        """Read the password of eSIM by QR code from the keyring, once. Blocks. Raises as `unlock_csss` does."""
        profile = self._clients.profile(name)
        esim_qr_place(profile, self._profiles)
        self._vault.read(part_user(profile.name, Part.ESIM_QR))

    def csss(self, name: str) -> CsssClient:
        """The client of an unlocked profile's CSSS. Never touches the keyring. Raises NotSetUp, SecretUnavailable."""
        return self._making().csss(name)

    def esim_qr(self, name: str) -> EsimQrClient:
        """The client of an unlocked profile's eSIM by QR code, with its token. Raises NotSetUp, SecretUnavailable."""
        return self._making().esim_qr(name)

    def usage_as_typed(self, profile: Profile, iccid: str) -> CardUsage:
        """What a card has used, for a profile that may not be saved as it is: NotSetUp("csss_unsaved").

        Its secret must be in memory. Blocks. Raises ConsoleError.
        """
        saved = self._profiles.find(profile.name)
        if saved is None or saved.csss_url != profile.csss_url:
            raise NotSetUp("csss_unsaved", profile.name)
        return self.csss(profile.name).usage(iccid)

    def _making(self) -> Making:
        """What makes them, with both APIs behind it: loaded when the first is wanted, most profiles have neither."""
        from services.desk.sisters.making import Making

        with self._lock:
            self._made = self._made or Making(*self._makes_with)
            return self._made
