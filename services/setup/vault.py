"""A profile's secrets: in the operating system's keyring, in memory for this run, never in a file.

Partner codes, notification keys, and what its optional parts sign and log in with.
"""

from __future__ import annotations

import enum
import itertools
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from services.errors import BadInput, SecretTrouble, SecretUnavailable
from services.setup.typed_secrets import MAX_KEPT, check_notification_key, check_part_secret, check_partner_code, units

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "linksfield-console"
"""The keyring's service name; the user name is the profile's name."""

_ORIGINS = "/origins"


class Part(enum.StrEnum):
    """The secrets of a profile's optional parts, each kept beside its partner code, bound to origins like it."""

    CSSS = "csss"  # the secret that signs
    CSSS_ACCESS_CODE = "csss/access_code"  # where it is another than the partner code
    ESIM_QR = "esim_qr"  # the password


_Answer = TypeVar("_Answer")
_NO_KEYRING = ("keyring.backends.fail", "keyring.backends.null")


class Vault:
    """Partner codes and notification keys by profile name. Thread-safe.

    Whatever touches the keyring blocks, perhaps behind a prompt.

    Without a backend the keyring library chooses one at the first use: importing it takes 0.2 s.

    The keyring may answer long after somebody wanted something else: `wish` numbers what is wanted of a profile's code,
    and what was wanted earlier changes nothing of what was wanted later.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._backend = backend
        self._lock = threading.Lock()
        self._known: dict[str, str] = {}
        self._entered_for: dict[str, frozenset[str] | None] = {}
        self._numbers = itertools.count(1)
        self._wishes: dict[str, int] = {}

    def wish(self, profile: str) -> int:
        """The number of what is wanted of this profile's code now; take it before the keyring is waited for.

        Never blocks.
        """
        with self._lock:
            self._wishes[profile] = number = next(self._numbers)
            return number

    def read(self, profile: str) -> str:
        """The partner code of a profile: from memory, else from the keyring, which is asked once.

        Blocks. Raises SecretUnavailable with one of its four troubles.
        """
        code = self.known(profile)
        if code is None:
            code = self._read(profile, self._kept_origins(profile))
        return code

    def _read(self, user: str, origins: frozenset[str] | None = None) -> str:
        """What the keyring keeps for this user; what was typed while it was waited for is newer, and stays."""
        secret = self._stored(user)
        if not secret:
            raise SecretUnavailable(SecretTrouble.MISSING, user)
        with self._lock:
            if user not in self._known:
                self._known[user], self._entered_for[user] = secret, origins
            return self._known[user]

    def entered_for(self, profile: str) -> frozenset[str] | None:
        """The origins that the code in memory was entered for; None where nobody said, as of one that another program
        put into the keyring. Never blocks.
        """
        with self._lock:
            return self._entered_for.get(profile)

    def known(self, profile: str) -> str | None:
        """The partner code if it is in memory. Never blocks."""
        with self._lock:
            return self._known.get(profile)

    def known_codes(self) -> tuple[str, ...]:
        """Every partner code and notification key in memory, for masking. Never blocks."""
        with self._lock:
            return tuple(self._known.values())

    def use_for_this_run(self, profile: str, code: str, origins: frozenset[str] | None = None) -> None:
        """Keep a partner code that was typed for these origins in memory only. Raises BadInput as
        `check_partner_code` does.
        """
        typed = check_partner_code(code)
        self._remember(profile, typed, origins, self.wish(profile))

    def save(self, profile: str, code: str, origins: frozenset[str] | None = None, wish: int | None = None) -> None:
        """Store a partner code in the keyring, with the origins it was entered for, and prove it by reading it back;
        it is known from then on. Where something else was wanted since this `wish`, nothing is kept.

        Blocks. Raises BadInput as `check_partner_code` does, SecretUnavailable if it could not be stored.
        """
        self._save(profile, check_partner_code(code), origins, wish)

    def _save(self, profile: str, typed: str, origins: frozenset[str] | None, wish: int | None = None) -> None:
        wanted = self.wish(profile) if wish is None else wish
        self._kept(profile)  # a keyring that has to be unlocked makes us wait here, before anything is changed
        if self._overtaken(profile, wanted):
            return
        # Between the two steps the code is bound to nothing: never to what another code was entered for.
        self._remove(_origins_user(profile))
        self._store(profile, typed)
        if origins:
            self._store(_origins_user(profile), " ".join(sorted(origins)))
        self._remember(profile, typed, origins, wanted)
        if self._overtaken(profile, wanted):
            # What is known since is not what was kept here: at the next start the code is asked for.
            for user in (profile, _origins_user(profile)):
                self._remove(user, wanted)

    def check(self, code: str) -> str:
        """The typed partner code as it would be kept; nothing is kept. Raises BadInput as `check_partner_code` does."""
        return check_partner_code(code)

    def forget(self, profile: str, wish: int | None = None) -> None:
        """Remove the partner code and the notification keys from memory and keyring; gone already, or no keyring at
        all, is done. A code that was typed since this `wish` stays known.

        Blocks. Raises SecretUnavailable if something is still stored.
        """
        wanted = self.wish(profile) if wish is None else wish
        for key_id in self._key_ids(profile):
            self._remove(_notification_user(profile, key_id))
        self._remove(_notification_user(profile))
        for part in Part:
            self.forget_code(part_user(profile, part))
        self.forget_code(profile, wanted)

    def forget_code(self, profile: str, wish: int | None = None) -> None:
        """Remove the partner code alone, as `forget` does."""
        wanted = self.wish(profile) if wish is None else wish
        for user in (profile, _origins_user(profile)):
            self._remove(user, wanted)

    def rename(self, old: str, new: str) -> None:
        """Move the partner code and the notification keys to a profile's new name.

        What was typed for this run only stays in memory only, and a code that was typed later for the new name stays
        there. Blocks. Raises SecretUnavailable; what was not moved yet then still stands under the old name.
        """
        if old != new:
            self._move(old, new, self._kept_origins(old))
            self._move_origins(old, new)
            self.move_notification_keys(old, new)
            for part in Part:
                self._move_part(part_user(old, part), part_user(new, part))

    # ------------------------------------------------------------------ secrets of the optional parts

    def save_part(self, profile: str, part: Part, secret: str, origins: frozenset[str]) -> None:
        """Store a part's secret as `save` does a partner code. Raises BadInput as `check_part_secret` does."""
        self._save(part_user(profile, part), check_part_secret(secret), origins)

    def use_part_for_this_run(self, profile: str, part: Part, secret: str, origins: frozenset[str]) -> None:
        """Keep a part's secret in memory only. Raises BadInput as `check_part_secret` does."""
        user = part_user(profile, part)
        self._remember(user, check_part_secret(secret), origins, self.wish(user))

    def _move_part(self, old: str, new: str) -> None:
        self._move(old, new, self._kept_origins(old))
        self._move_origins(old, new)

    # ------------------------------------------------------------------ keys of notifications

    def notification_key(self, profile: str, key_id: str) -> str:
        """The key of this id for Linksfield's notifications, in hex: from memory, else from the keyring.

        Blocks. Raises SecretUnavailable with one of its four troubles; its `profile` then names the key as well.
        """
        user = _notification_user(profile, key_id)
        known = self.known(user)
        return known if known is not None else self._read(user)

    def use_notification_key_for_this_run(self, profile: str, key_id: str, key: str) -> None:
        """Keep a notification key in memory only. Raises BadInput as `check_notification_key` does."""
        self._remember(_notification_user(profile, key_id.strip()), check_notification_key(key_id, key))

    def save_notification_key(self, profile: str, key_id: str, key: str) -> None:
        """Store a notification key in the keyring and prove it by reading it back; it is known from then on.

        Blocks. Raises BadInput as `check_notification_key` does, and BadInput("notification_key_id", "too_many") for
        more ids than one name of the keyring can list; SecretUnavailable if it could not be stored.
        """
        checked = check_notification_key(key_id, key)
        user = _notification_user(profile, key_id.strip())
        listed = [*self._listed_keys(profile), key_id.strip()]
        if units(_list_of(listed)) > MAX_KEPT:
            raise BadInput("notification_key_id", "too_many")
        # Listed first: a key that is not listed would stay behind when its profile is renamed or deleted.
        self._list_keys(profile, listed)
        self._store(user, checked)
        self._remember(user, checked)

    def forget_notification_key(self, profile: str, key_id: str) -> None:
        """Remove a notification key as `forget` does a partner code. Raises SecretUnavailable if it is still stored."""
        self._remove(_notification_user(profile, key_id))
        listed = self._listed_keys(profile)
        if key_id in listed:
            self._list_keys(profile, [each for each in listed if each != key_id])

    def notification_key_ids(self, profile: str) -> tuple[str, ...]:
        """The ids of the profile's notification keys. Blocks. Raises SecretUnavailable; none without a keyring."""
        return tuple(self._key_ids(profile))

    def move_notification_keys(self, old: str, new: str) -> None:
        """Move the notification keys alone to a profile's new name. Raises SecretUnavailable as `rename` does."""
        listed = self._listed_keys(old)
        if listed:
            self._list_keys(new, [*self._listed_keys(new), *listed])
        for key_id in self._key_ids(old):
            self._move(_notification_user(old, key_id), _notification_user(new, key_id))
        self._remove(_notification_user(old))

    def _key_ids(self, profile: str) -> list[str]:
        """The ids of every notification key of a profile, in the keyring or in memory alone."""
        begins = _notification_user(profile)
        with self._lock:
            known = [user.removeprefix(begins) for user in self._known if user.startswith(begins)]
        return list(dict.fromkeys([*self._listed_keys(profile), *known]))

    def _listed_keys(self, profile: str) -> list[str]:
        """The ids that stand in the keyring's list: a keyring cannot be asked what it holds."""
        return (self._kept(_notification_user(profile)) or "").split()

    def _list_keys(self, profile: str, key_ids: list[str]) -> None:
        user = _notification_user(profile)
        if key_ids:
            self._store(user, _list_of(key_ids))
        else:
            self._remove(user)

    # ------------------------------------------------------------------ where a partner code may go

    def _kept_origins(self, profile: str) -> frozenset[str] | None:
        kept = self._kept(_origins_user(profile))
        return frozenset(kept.split()) if kept else None

    def _move_origins(self, old: str, new: str) -> None:
        if self._kept(_origins_user(old)):
            self._move(_origins_user(old), _origins_user(new))
        else:
            self._remove(_origins_user(new))
        with self._lock:
            # Not a secret: what is known is masked in the log.
            self._known.pop(_origins_user(new), None)

    # ------------------------------------------------------------------ one secret

    def _overtaken(self, user: str, wish: int) -> bool:
        """Whether something else was wanted of this user's secret since."""
        with self._lock:
            return self._is_overtaken(user, wish)

    def _is_overtaken(self, user: str, wish: int | None) -> bool:
        return wish is not None and self._wishes.get(user, 0) > wish

    def _remove(self, user: str, wish: int | None = None) -> None:
        """Take it out of memory, unless something else was wanted since, and out of the keyring."""
        self._let_go(user, wish)
        if self._kept(user):
            self._let_go(user, wish)  # what came from the keyring meanwhile
            self._ask(user, lambda backend: backend.delete_password(SERVICE, user))
            if self._kept(user):
                raise SecretUnavailable(SecretTrouble.ABSENT, user, "still stored after deleting it")

    def _let_go(self, user: str, wish: int | None) -> None:
        with self._lock:
            if not self._is_overtaken(user, wish):
                self._known.pop(user, None)
                self._entered_for.pop(user, None)

    def _move(self, old: str, new: str, origins: frozenset[str] | None = None) -> None:
        """Store it under the new name, then remove the old one; one in memory only stays there.

        `origins` are those of what the keyring holds.
        """
        stored = self._kept(old)
        if stored:
            self._store(new, stored)
        moved = next(self._numbers)
        self._take_over(old, new, stored, origins)
        self._remove(old, moved)
        if stored and not self._kept(new):
            # A keyring that minds no case took both names for one.
            self._store(new, stored)

    def _take_over(self, old: str, new: str, stored: str | None, origins: frozenset[str] | None) -> None:
        """Know it under the new name, unless one was typed there later."""
        with self._lock:
            secret, entered_for = self._known.get(old), self._entered_for.get(old)
            if secret is None:
                secret, entered_for = stored, origins
            typed_later = new in self._known and self._wishes.get(new, 0) > self._wishes.get(old, 0)
            if secret and not typed_later:
                self._known[new], self._entered_for[new] = secret, entered_for
                self._wishes[new] = self._wishes.get(old, 0)

    def _kept(self, user: str) -> str | None:
        """What the keyring keeps for this user; nothing where there is no keyring at all."""
        try:
            return self._stored(user)
        except SecretUnavailable as error:
            if error.trouble is not SecretTrouble.NO_BACKEND:
                raise
            return None

    # ------------------------------------------------------------------ the keyring itself

    def backend_name(self) -> str | None:
        """The keyring's name, or None where there is none. Blocks at the first use; raises nothing."""
        try:
            backend = self._ask("", lambda backend: backend)
        except SecretUnavailable:
            return None
        return str(backend.name)

    def backend_warning(self) -> str | None:
        """What is wrong with the keyring: "no_backend", "locked", "absent", "plain_text" (kept readable), or None.

        Blocks at the first use; raises nothing.
        """
        try:
            backend = self._ask("", lambda backend: backend)
        except SecretUnavailable as error:
            return {SecretTrouble.NO_BACKEND: "no_backend", SecretTrouble.LOCKED: "locked"}.get(error.trouble, "absent")
        return "plain_text" if "plaintext" in type(backend).__name__.lower() else None

    def _remember(self, user: str, secret: str, origins: frozenset[str] | None = None, wish: int | None = None) -> None:
        with self._lock:
            if not self._is_overtaken(user, wish):
                self._known[user] = secret
                self._entered_for[user] = origins

    def _stored(self, profile: str) -> str | None:
        return self._ask(profile, lambda backend: _password(backend, profile))

    def _store(self, profile: str, code: str) -> None:
        self._ask(profile, lambda backend: backend.set_password(SERVICE, profile, code), hidden=code)
        if self._stored(profile) != code:
            raise SecretUnavailable(SecretTrouble.ABSENT, profile.removesuffix(_ORIGINS), "read back something else")

    def _ask(self, profile: str, question: Callable[[KeyringBackend], _Answer], hidden: str = "") -> _Answer:
        """Ask the keyring; whatever it raises becomes SecretUnavailable, without the code that is `hidden`."""
        try:
            return question(self._opened())
        except Exception as error:  # broad: backends leak errors of D-Bus, Windows and macOS
            detail = f"{type(error).__name__}: {error}"
            trouble = _trouble(error)
        # Raised outside of the handler, so that no traceback carries the backend's own text with the code in it.
        shown = detail.replace(hidden, "***") if hidden else detail
        raise SecretUnavailable(trouble, profile.removesuffix(_ORIGINS), shown)

    def _opened(self) -> KeyringBackend:
        import keyring.errors

        if self._backend is None:
            self._backend = keyring.get_keyring()
            _keep_on_this_machine(self._backend)
        if type(self._backend).__module__ in _NO_KEYRING:
            raise keyring.errors.NoKeyringError(type(self._backend).__module__)
        return self._backend


def _password(backend: KeyringBackend, user: str) -> str | None:
    """What is kept for exactly this user: Windows' Credential Manager takes names that differ in case for one."""
    password = backend.get_password(SERVICE, user)
    if password is None or type(backend).__name__ != "WinVaultKeyring":
        return password
    found = backend.get_credential(SERVICE, user)
    return password if found is not None and found.username == user else None


def _keep_on_this_machine(backend: KeyringBackend) -> None:
    """Windows would hand what is kept on to the user's other machines; a partner code stays where it was typed."""
    if type(backend).__name__ == "WinVaultKeyring":
        backend.persist = "local machine"  # type: ignore[attr-defined]  # of this one backend


def _list_of(key_ids: list[str]) -> str:
    return " ".join(dict.fromkeys(key_ids))


def part_user(profile: str, part: Part) -> str:
    """The keyring's user name of a part's secret: `read`, `known`, `entered_for` and `forget_code` take it."""
    return f"{profile}/{part}"


def _origins_user(profile: str) -> str:
    """The keyring's user name of the origins that a profile's partner code was entered for."""
    return f"{profile}{_ORIGINS}"


def _notification_user(profile: str, key_id: str = "") -> str:
    """The keyring's user name of a notification key; without an id, that of the list of the profile's key ids."""
    return f"{profile}/notification/{key_id}"


def _trouble(error: Exception) -> SecretTrouble:
    from keyring.errors import KeyringLocked, NoKeyringError

    if isinstance(error, KeyringLocked) or _was_dismissed(error):
        return SecretTrouble.LOCKED
    return SecretTrouble.NO_BACKEND if isinstance(error, NoKeyringError) else SecretTrouble.ABSENT


def _was_dismissed(error: BaseException | None) -> bool:
    """Whether somebody closed the keyring's prompt.

    Of a Secret Service and of macOS that comes as the cause of another error, of KWallet as its words.
    """
    while error is not None:
        if type(error).__name__ in ("PromptDismissedException", "KeychainDenied") or "Cancelled by user" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False
