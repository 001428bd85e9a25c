"""Partner codes and notification keys: in the operating system's keyring, in memory for this run, never in a file."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from services.errors import BadInput, SecretTrouble, SecretUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "linksfield-console"
"""The keyring's service name; the user name is the profile's name."""

MAX_CODE = 64
"""Longest partner code, in characters (ours; documented codes have 7 and 10)."""

MIN_KEY, MAX_KEY = 16, 256
"""Shortest and longest notification key, in hex digits (ours; none is documented)."""

MAX_KEPT = 1280
"""The most that is kept under one name, in UTF-16 units: Windows' Credential Manager takes no more (2,560 bytes).

The same everywhere, so that what is typed on one system can be kept on every other.
"""

MD5_KEY_ID = "x-lf-md5"
"""The key id under which the secret of the older notifications is kept: their header names no key."""

_ORIGINS = "/origins"
_HEX = re.compile(r"[0-9a-f]+")
_KEY_ID = re.compile(r"[A-Za-z0-9._-]+")
_Answer = TypeVar("_Answer")
_NO_KEYRING = ("keyring.backends.fail", "keyring.backends.null")


class Vault:
    """Partner codes and notification keys by profile name. Thread-safe.

    Whatever touches the keyring blocks, perhaps behind a prompt.

    Without a backend the keyring library chooses one at the first use: importing it takes 0.2 s.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._backend = backend
        self._lock = threading.Lock()
        self._known: dict[str, str] = {}
        self._entered_for: dict[str, frozenset[str] | None] = {}

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
        self._remember(profile, check_partner_code(code), origins)

    def save(self, profile: str, code: str, origins: frozenset[str] | None = None) -> None:
        """Store a partner code in the keyring, with the origins it was entered for, and prove it by reading it back;
        it is known from then on.

        Blocks. Raises BadInput as `check_partner_code` does, SecretUnavailable if it could not be stored.
        """
        typed = check_partner_code(code)
        # Between the two steps the code is bound to nothing: never to what another code was entered for.
        self._remove(_origins_user(profile))
        self._store(profile, typed)
        if origins:
            self._store(_origins_user(profile), " ".join(sorted(origins)))
        self._remember(profile, typed, origins)

    def check(self, code: str) -> str:
        """The typed partner code as it would be kept; nothing is kept. Raises BadInput as `check_partner_code` does."""
        return check_partner_code(code)

    def forget(self, profile: str) -> None:
        """Remove the partner code and the notification keys from memory and keyring; gone already, or no keyring at
        all, is done.

        Blocks. Raises SecretUnavailable if something is still stored.
        """
        for key_id in self._key_ids(profile):
            self._remove(_notification_user(profile, key_id))
        for user in (_notification_user(profile), profile, _origins_user(profile)):
            self._remove(user)

    def rename(self, old: str, new: str) -> None:
        """Move the partner code and the notification keys to a profile's new name.

        What was typed for this run only stays in memory only. Blocks. Raises SecretUnavailable; what was not moved yet
        then still stands under the old name.
        """
        if old != new:
            entered_for = self.entered_for(old)
            self._move(old, new)
            self._move_origins(old, new, entered_for)
            self.move_notification_keys(old, new)

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
        if _units(_list_of(listed)) > MAX_KEPT:
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

    def _move_origins(self, old: str, new: str, entered_for: frozenset[str] | None) -> None:
        if self._kept(_origins_user(old)):
            self._move(_origins_user(old), _origins_user(new))
        else:
            self._remove(_origins_user(new))
        with self._lock:
            # Not a secret: what is known is masked in the log.
            self._known.pop(_origins_user(new), None)
            self._entered_for[new] = entered_for

    # ------------------------------------------------------------------ one secret

    def _remove(self, user: str) -> None:
        with self._lock:
            self._known.pop(user, None)
            self._entered_for.pop(user, None)
        if self._kept(user):
            self._ask(user, lambda backend: backend.delete_password(SERVICE, user))
            if self._kept(user):
                raise SecretUnavailable(SecretTrouble.ABSENT, user, "still stored after deleting it")

    def _move(self, old: str, new: str) -> None:
        """Store it under the new name, then remove the old one; one in memory only stays there."""
        typed, stored = self.known(old), self._kept(old)
        if stored:
            self._store(new, stored)
        secret = typed or stored
        if secret:
            self._remember(new, secret)
        self._remove(old)
        if stored and not self._kept(new):
            # A keyring that minds no case took both names for one.
            self._store(new, stored)

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
        """What is wrong with the keyring: "no_backend", "absent", "plain_text" (kept readable), or None.

        Blocks at the first use; raises nothing.
        """
        try:
            backend = self._ask("", lambda backend: backend)
        except SecretUnavailable as error:
            return "no_backend" if error.trouble is SecretTrouble.NO_BACKEND else "absent"
        return "plain_text" if "plaintext" in type(backend).__name__.lower() else None

    def _remember(self, user: str, secret: str, origins: frozenset[str] | None = None) -> None:
        with self._lock:
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


def check_partner_code(code: str) -> str:
    """The partner code without blanks and line ends around it.

    Raises BadInput("partner_code", ...): empty, line_break, blanks, not_ascii (also control characters), too_long
    (count, maximum). No fact holds the code.
    """
    typed = code.strip()
    if not typed:
        raise BadInput("partner_code", "empty")
    if len(typed.splitlines()) > 1:
        raise BadInput("partner_code", "line_break")
    if any(map(str.isspace, typed)):
        raise BadInput("partner_code", "blanks")
    if not typed.isascii() or not typed.isprintable():
        raise BadInput("partner_code", "not_ascii")
    if len(typed) > MAX_CODE:
        raise BadInput("partner_code", "too_long", count=len(typed), maximum=MAX_CODE)
    return typed


def check_notification_key(key_id: str, key: str) -> str:
    """A notification key as it is kept: hex digits in lower case, without blanks around them.

    The secret of the older notifications (MD5_KEY_ID) is any text up to MAX_KEPT: Linksfield prints no form for it.

    Raises BadInput("notification_key_id", ...): empty, characters (other than letters, digits, "." "_" "-"), too_long
    (count, maximum); BadInput("notification_key", ...): empty, not_hex, too_short, too_long (count, minimum,
    maximum), too_long_to_keep (count, maximum). No fact holds the key.
    """
    _check_key_id(key_id.strip())
    digits = key.strip().lower()
    if not digits:
        raise BadInput("notification_key", "empty")
    if key_id.strip() == MD5_KEY_ID:
        return _short_enough_to_keep(key.strip())
    if not _HEX.fullmatch(digits) or len(digits) % 2:
        raise BadInput("notification_key", "not_hex")
    if not MIN_KEY <= len(digits) <= MAX_KEY:
        reason = "too_short" if len(digits) < MIN_KEY else "too_long"
        raise BadInput("notification_key", reason, count=len(digits), minimum=MIN_KEY, maximum=MAX_KEY)
    return digits


def _short_enough_to_keep(secret: str) -> str:
    if _units(secret) > MAX_KEPT:
        raise BadInput("notification_key", "too_long_to_keep", count=_units(secret), maximum=MAX_KEPT)
    return secret


def _units(text: str) -> int:
    """How long Windows finds this text: most characters are one unit, an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _list_of(key_ids: list[str]) -> str:
    return " ".join(dict.fromkeys(key_ids))


def _check_key_id(key_id: str) -> None:
    if not key_id:
        raise BadInput("notification_key_id", "empty")
    if not _KEY_ID.fullmatch(key_id):
        raise BadInput("notification_key_id", "characters")
    if len(key_id) > MAX_CODE:
        raise BadInput("notification_key_id", "too_long", count=len(key_id), maximum=MAX_CODE)


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
    """Whether somebody closed the keyring's prompt: of a Secret Service that comes as the cause of another error."""
    while error is not None:
        if type(error).__name__ == "PromptDismissedException":
            return True
        error = error.__cause__ or error.__context__
    return False
