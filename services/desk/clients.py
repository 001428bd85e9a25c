"""Which Linksfield a piece of work talks to: profile + partner code -> client."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

import msgspec

from services.contract.checking import Account, check_contract
from services.contract.pushes import received_pushes
from services.contract.records import ContractCheck
from services.errors import NotSetUp
from services.mall.client import MallClient
from services.records import Bases, Call, Environment, LeadsTo, Profile
from services.setup.partner_codes import code_for
from services.setup.profiles import ProfileBook
from services.setup.systems import origins_of, system_of
from services.setup.vault import Vault
from services.sisters import CardUsage
from services.wire.transport import Transport
from services.writes.records import Place


def _none_required() -> str:
    """No version is too old."""
    return ""


class Clients:
    """Makes and keeps one client for each profile and partner code. Thread-safe.

    `required_version` is asked before every write to what may be real: while it names a version, none is sent.
    """

    def __init__(
        self,
        profiles: ProfileBook,
        vault: Vault,
        transport: Transport,
        on_call: Callable[[Call], None],
        now: Callable[[], datetime],
        required_version: Callable[[], str] = _none_required,
    ) -> None:
        self._profiles = profiles
        self._vault = vault
        self._transport = transport
        self._on_call = on_call
        self._now = now
        self._required_version = required_version
        self._lock = threading.Lock()
        self._clients: dict[str, tuple[Profile, str, MallClient]] = {}

    def profile(self, name: str) -> Profile:
        """The profile of this name, or the one that was called so when something was sent. Raises NotSetUp."""
        found = self._profiles.find_renamed(name)
        if found is None:
            raise NotSetUp("unknown_profile", name)
        return found

    def is_only(self, name: str) -> bool:
        """Whether there is no other profile than this one. Raises NotSetUp."""
        own = self.profile(name).name
        return all(each.name == own for each in self._profiles.profiles)

    def bases(self, name: str) -> Bases:
        """The three base URLs of the profile. Raises NotSetUp."""
        return self._profiles.bases(self.profile(name))

    def leads_to(self, name: str) -> LeadsTo:
        """Where the profile leads, as far as is known. Never blocks. Raises NotSetUp."""
        return self._profiles.leads_to(self.profile(name))

    def environment(self, name: str) -> Environment:
        """Which system that is. Raises NotSetUp."""
        return self.leads_to(name).environment

    def must_be_proved(self, name: str) -> bool:
        """Whether only a proof tells what the profile leads to. Raises NotSetUp."""
        return self._profiles.must_be_proved(self.profile(name))

    def find_out(self, name: str) -> None:
        """Ask whether a profile on this machine leads to a sandbox. Blocks; raises NotSetUp."""
        self._profiles.find_out(self.profile(name))

    def place(self, name: str) -> Place:
        """Where the profile leads: the system that a write's effect is on. Raises NotSetUp."""
        return Place(
            environment=self.environment(name),
            base_url=system_of(self.bases(name).vshop),
            language_code=self.profile(name).language_code,
        )

    def required_version(self, name: str) -> str:
        """The version that this program would have to be of to send anything there; "" if it may. Raises NotSetUp."""
        return self._required_for(self.profile(name))

    def unlock(self, name: str) -> None:
        """Read the partner code from the keyring, once. Blocks: call it on the keyring's own thread.

        Raises SecretUnavailable, NotSetUp.
        """
        self._vault.read(self.profile(name).name)

    def client(self, name: str) -> MallClient:
        """The client of an unlocked profile. Never touches the keyring. Raises NotSetUp; SecretUnavailable, also
        where the code may not go (ELSEWHERE).
        """
        profile = self.profile(name)
        code = code_for(profile, self._profiles, self._vault)
        with self._lock:
            kept = self._clients.get(name)
            if kept is None or kept[:2] != (profile, code):
                kept = (profile, code, self._make(profile, code))
                self._clients[name] = kept
            return kept[2]

    def try_out(self, profile: Profile, code: str, iccid: str) -> None:
        """Verify a card with a profile that is not saved yet. Raises what the call raises."""
        self._make(profile, code).verify(iccid)

    def check_contract(
        self, profile: Profile, code: str, iccid: str, data: Path, usage: Callable[[], CardUsage] | None = None
    ) -> ContractCheck:
        """Ask every safe call once with a profile that need not be saved; `data` is where the listener writes.

        `usage` asks CSSS what the card has used, None for a profile without it.
        Blocks until all have ended. What each came to stands in the check; raises BadInput for a wrong address.
        """
        account = Account(profile, self._profiles.bases(profile), code, self._profiles.leads_to(profile).environment)
        pushes = received_pushes(data)
        return check_contract(
            account, iccid, self._transport, self._now, on_call=self._on_call, pushes=pushes, usage=usage
        )

    def partner_code(self, name: str) -> str:
        """The partner code of an unlocked profile, for making numbers. Raises SecretUnavailable."""
        return code_for(self.profile(name), self._profiles, self._vault)

    def stored_code(self, name: str, profile: Profile) -> str:
        """The code that is kept under this name, for a profile as it is being typed. Blocks.

        Raises SecretUnavailable, also where the code may not go to what was typed.
        """
        self._vault.read(name)
        return code_for(msgspec.structs.replace(profile, name=name), self._profiles, self._vault)

    def origins(self, name: str) -> frozenset[str]:
        """The origins that a code typed for this profile now is entered for. Raises NotSetUp."""
        return origins_of(self.bases(name))

    def _make(self, profile: Profile, code: str) -> MallClient:
        bases, required = self._profiles.bases(profile), partial(self._required_for, profile)
        environment = partial(self._environment_of, profile)
        return MallClient(profile, bases, code, self._transport, self._on_call, self._now, required, environment)

    def _environment_of(self, profile: Profile) -> Environment:
        return self._profiles.leads_to(profile).environment

    def _required_for(self, profile: Profile) -> str:
        return self._required_version() if self._environment_of(profile).may_be_real else ""
