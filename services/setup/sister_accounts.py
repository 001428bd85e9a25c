"""Where a profile's optional parts lead, and where their secrets may go: as the partner code, only where they belong.

A part belongs to the system of its profile: a key for production signs nothing for a profile that is shown as UAT.
"""

from __future__ import annotations

from services.errors import NotSetUp, SecretTrouble, SecretUnavailable
from services.records import Environment, Profile, Record
from services.setup.partner_codes import code_for
from services.setup.profiles import ProfileBook
from services.setup.systems import CSSS_BASE, host_of, is_loopback, origin_of, origins_of
from services.setup.vault import Part, Vault, part_user


class SisterPlace(Record, frozen=True):
    """Where a part of a profile leads: its base URL without a trailing slash, and which system that is."""

    base: str
    environment: Environment


def csss_place(profile: Profile, profiles: ProfileBook) -> SisterPlace:
    """Where a profile's CSSS is. Raises NotSetUp("no_csss"), or "csss_elsewhere" where it is another system's."""
    if not profile.csss_url:
        raise NotSetUp("no_csss", profile.name)
    return _place(profile, profiles, profile.csss_url, "csss_elsewhere")


def esim_qr_place(profile: Profile, profiles: ProfileBook) -> SisterPlace:
    """Where a profile's eSIM by QR code is. Raises NotSetUp("no_esim_qr").

    No address of it is documented: one that is neither on this computer nor at the profile's own origins is that of
    nobody known, and it is for the administrator to know it.
    """
    if not (profile.esim_qr_url and profile.esim_qr_account):
        raise NotSetUp("no_esim_qr", profile.name)
    return SisterPlace(
        base=profile.esim_qr_url.rstrip("/"), environment=_environment(profile, profiles, profile.esim_qr_url)
    )


def csss_codes(profile: Profile, profiles: ProfileBook, vault: Vault) -> tuple[str, str]:
    """The access code and the secret in memory, if they may go to the profile's CSSS. Never blocks.

    The access code is the partner code unless another was entered. Raises NotSetUp as `csss_place` does;
    SecretUnavailable: MISSING, or ELSEWHERE (`detail` has the host).
    """
    place = csss_place(profile, profiles)
    secret = _secret_for(place, part_user(profile.name, Part.CSSS), vault)
    own = part_user(profile.name, Part.CSSS_ACCESS_CODE)
    if vault.known(own) is not None:
        return _secret_for(place, own, vault), secret
    code = code_for(profile, profiles, vault)
    entered_for = vault.entered_for(profile.name)
    if not (_is_documented(place.base) or is_loopback(place.base) or origin_of(place.base) in (entered_for or ())):
        raise SecretUnavailable(SecretTrouble.ELSEWHERE, profile.name, host_of(place.base))
    return code, secret


def esim_qr_password(profile: Profile, profiles: ProfileBook, vault: Vault) -> str:
    """The password in memory, if it may go there. Never blocks. Raises as `csss_codes` does."""
    place = esim_qr_place(profile, profiles)
    return _secret_for(place, part_user(profile.name, Part.ESIM_QR), vault)


def _secret_for(place: SisterPlace, user: str, vault: Vault) -> str:
    """A part's secret in memory, if it was entered for this place; nobody said where: for a documented one, or here."""
    secret, entered_for = vault.known(user), vault.entered_for(user)
    if secret is None:
        raise SecretUnavailable(SecretTrouble.MISSING, user)
    if entered_for is None:
        allowed = _is_documented(place.base) or is_loopback(place.base)
    else:
        allowed = origin_of(place.base) in entered_for
    if not allowed:
        raise SecretUnavailable(SecretTrouble.ELSEWHERE, user, host_of(place.base))
    return secret


def _place(profile: Profile, profiles: ProfileBook, url: str, elsewhere: str) -> SisterPlace:
    environment = _environment(profile, profiles, url)
    if environment is not profiles.leads_to(profile).environment:
        raise NotSetUp(elsewhere, profile.name)
    return SisterPlace(base=url.rstrip("/"), environment=environment)


def _environment(profile: Profile, profiles: ProfileBook, url: str) -> Environment:
    """Which system it is: what proved itself is the profile's own origin, and only that."""
    if _is_documented(url):
        return Environment.PRODUCTION
    leads_to = profiles.leads_to(profile)
    if is_loopback(url):
        same = origin_of(url) in origins_of(profiles.bases(profile))
        return leads_to.environment if same else Environment.LOCAL
    return Environment.NOT_LINKSFIELD


def _is_documented(url: str) -> bool:
    return url.rstrip("/") == CSSS_BASE
