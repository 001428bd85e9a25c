"""Makes and keeps the clients of CSSS and of eSIM by QR code: loaded when the first of them is wanted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

from services.csss.client import Account as CsssAccount
from services.csss.client import CsssClient
from services.desk.clients import Clients
from services.esim_qr.client import Account as QrAccount
from services.esim_qr.client import EsimQrClient
from services.records import Call, Environment, Profile
from services.setup.partner_codes import code_for
from services.setup.profiles import ProfileBook
from services.setup.sister_accounts import csss_codes, csss_place, esim_qr_password, esim_qr_place
from services.setup.vault import Vault
from services.wire.transport import Transport

Account = TypeVar("Account")
Client = TypeVar("Client")


class Making:
    """One client for each profile and account. Thread-safe; never touches the keyring."""

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
        self._transport = transport
        self._on_call = on_call
        self._now = now
        self._lock = threading.Lock()
        self._csss: dict[str, tuple[tuple[Profile, CsssAccount], CsssClient]] = {}
        self._esim_qr: dict[str, tuple[tuple[Profile, QrAccount], EsimQrClient]] = {}

    def csss(self, name: str) -> CsssClient:
        """The client of an unlocked profile's CSSS. Raises NotSetUp, SecretUnavailable."""
        profile = self._clients.profile(name)
        place = csss_place(profile, self._profiles)
        account = CsssAccount(place.base, *csss_codes(profile, self._profiles, self._vault))
        return self._kept(self._csss, name, (profile, account), lambda: self._make_csss(profile, account))

    def esim_qr(self, name: str) -> EsimQrClient:
        """The client of an unlocked profile's eSIM by QR code, with its token. Raises NotSetUp, SecretUnavailable."""
        profile = self._clients.profile(name)
        place = esim_qr_place(profile, self._profiles)
        account = QrAccount(
            place.base,
            code_for(profile, self._profiles, self._vault),
            profile.esim_qr_account,
            esim_qr_password(profile, self._profiles, self._vault),
        )
        return self._kept(self._esim_qr, name, (profile, account), lambda: self._make_esim_qr(profile, account))

    def _kept(
        self,
        made: dict[str, tuple[tuple[Profile, Account], Client]],
        name: str,
        of: tuple[Profile, Account],
        make: Callable[[], Client],
    ) -> Client:
        """The client made for this profile and account before, else a new one."""
        with self._lock:
            kept = made.get(name)
            if kept is None or kept[0] != of:
                kept = made[name] = (of, make())
            return kept[1]

    def _make_csss(self, profile: Profile, account: CsssAccount) -> CsssClient:
        environment = partial(self._environment, profile)
        required = partial(self._clients.required_version, profile.name)
        return CsssClient(profile, account, self._transport, self._on_call, self._now, environment, required)

    def _make_esim_qr(self, profile: Profile, account: QrAccount) -> EsimQrClient:
        def environment() -> Environment:
            return esim_qr_place(profile, self._profiles).environment

        return EsimQrClient(profile, account, self._transport, self._on_call, self._now, environment)

    def _environment(self, profile: Profile) -> Environment:
        return csss_place(profile, self._profiles).environment
