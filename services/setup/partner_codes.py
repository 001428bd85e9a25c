"""Where a profile's partner code may go: the one rule, for the window and for commands without one."""

from __future__ import annotations

from services.errors import SecretTrouble, SecretUnavailable
from services.records import Environment, Profile
from services.setup.profiles import ProfileBook
from services.setup.systems import origins_of
from services.setup.vault import Vault


def code_for(profile: Profile, profiles: ProfileBook, vault: Vault) -> str:
    """The code in memory, if it may go where this profile leads: to the origins it was entered for; if nobody said for
    which, to the documented ones and to this computer, where whoever listens could ask the keyring as well.

    Never blocks. Raises SecretUnavailable: MISSING where none is in memory, ELSEWHERE (`detail` has the hosts).
    """
    code, entered_for = vault.known(profile.name), vault.entered_for(profile.name)
    if code is None:
        raise SecretUnavailable(SecretTrouble.MISSING, profile.name)
    leads_to = profiles.leads_to(profile)
    if entered_for is None:
        allowed = leads_to.environment is not Environment.NOT_LINKSFIELD
    else:
        allowed = origins_of(profiles.bases(profile)) <= entered_for
    if not allowed:
        raise SecretUnavailable(SecretTrouble.ELSEWHERE, profile.name, ", ".join(leads_to.hosts))
    return code
