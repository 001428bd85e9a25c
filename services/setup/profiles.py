"""The profiles of profiles.json: which Linksfield, in which language, allowed to do what. Never with a secret."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import msgspec

from services.errors import BadInput, NotSetUp
from services.records import Bases, LeadsTo, Profile, Record
from services.setup.json_files import Damaged, keep_aside, read_foreign_object, read_object, write_object
from services.setup.sandbox_proof import proves_itself
from services.setup.systems import (
    PRODUCTION_BASES,
    UAT_BASES,
    check_base_url,
    check_mall_url,
    is_loopback,
    leads_to,
    origins_of,
)

MAX_NAME = 64
"""Longest name of a profile, in characters (ours)."""

_URLS = ("vshop_url", "payment_url", "topup_url")
_PARTS = ("csss_url", "esim_qr_url", "esim_qr_account", "usage_unit")
USAGE_UNITS = ("", "bytes", "MB")
"""What an administrator may know the unit of CSSS's usage to be: no document says it."""
_TEXTS = ("name", "environment", *_URLS, "language_code", "mall_url", *_PARTS)
_FLAGS = ("read_only", "assumed_calls")
_FORMER = "former_names"
_FIXED_BASES = {"production": PRODUCTION_BASES, "uat": UAT_BASES}
# Keys as they are with everything but letters and digits taken out, in lower case.
_SECRET_KEYS = {"partnercode", "accesscode", "sign", "signature", "token", "apikey"}
_SECRET_PARTS = ("secret", "password")


class Loaded(Record, frozen=True):
    """What was found in profiles.json.

    `damaged` is where an unreadable file was kept aside; `problems` are entries that cannot be used (they stay in
    the file), secrets that the file should not hold, and a file that may not be opened at all. The facts of a bad
    entry have its `entry` number (from 1) and `profile` name beside their own.
    """

    profiles: tuple[Profile, ...] = ()
    damaged: Path | None = None
    problems: tuple[BadInput, ...] = ()


class ProfileBook:
    """The profiles of one file. Safe to use from several threads; only what loads, saves or exports blocks.

    `now` gives the time for the name of a damaged file that is kept aside; `prove` asks an origin of this machine
    whether it is a sandbox.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        prove: Callable[[str], bool] = proves_itself,
    ) -> None:
        self._path = path
        self._now = now
        self._prove = prove
        self._started_here: frozenset[str] = frozenset()
        self._proved: frozenset[str] = frozenset()
        # Held while the file is written; who only looks takes no lock: what is changed is put in place whole.
        self._lock = threading.RLock()
        self._run_lock = threading.Lock()
        self._profiles: tuple[Profile, ...] = ()
        self._unusable: tuple[object, ...] = ()
        self._extras: dict[str, object] = {}
        self._unreadable = False
        self._of_this_run: tuple[Profile, ...] = ()

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """The usable profiles in the order of the file, then those of this run. Never blocks on the file."""
        return (*self._profiles, *self._of_this_run)

    @property
    def saved(self) -> tuple[Profile, ...]:
        """The usable profiles of the file alone: those that can be changed, removed and exported."""
        return self._profiles

    def load(self) -> Loaded:
        """Read the file. A damaged one is kept aside and there are no profiles then; raises nothing."""
        with self._lock:
            self._profiles, self._unusable, self._extras, self._unreadable = (), (), {}, False
            try:
                document = read_object(self._path)
                if document is None:
                    return Loaded()
                entries = _entries(document)
            except Damaged:
                return self._put_aside()
            except OSError as error:
                return self._leave_alone(error)
            return self._take(document, entries)

    def find(self, name: str) -> Profile | None:
        """The profile of this name, in whatever case."""
        return next((profile for profile in self.profiles if _key(profile.name) == _key(name)), None)

    def find_renamed(self, name: str) -> Profile | None:
        """The profile of this name, or the one that was called so before it was renamed."""
        formerly = (each for each in self.profiles if _key(name) in map(_key, each.former_names))
        return self.find(name) or next(formerly, None)

    def free_name(self, wanted: str) -> str:
        """The wanted name, or the same with a number behind it if a profile has it already."""
        names = (wanted if number == 1 else f"{wanted} {number}" for number in count(1))
        return next(name for name in names if self.find(name) is None)

    def add_for_this_run(self, profile: Profile) -> None:
        """Add a profile that is never saved, for practising; one of the same name in the file is hidden by no means.

        Raises BadInput (see `check`).
        """
        with self._run_lock:
            check(profile, self.profiles)
            self._of_this_run = (*self._of_this_run, profile)

    def add(self, profile: Profile) -> None:
        """Add a profile and save. Raises BadInput (see `check`), NotSetUp("data_folder")."""
        tidy = _tidy(profile)
        with self._lock:
            check(tidy, self._profiles)
            self._save((*self._profiles, tidy))

    def replace(self, name: str, profile: Profile) -> None:
        """Put a changed profile in the place of the one of this name and save; a name that goes is remembered.

        Raises BadInput, NotSetUp("unknown_profile", "of_this_run" or "data_folder").
        """
        tidy = _tidy(profile)
        with self._lock:
            old = self._existing(name)
            check(tidy, [other for other in self._profiles if other is not old])
            tidy = msgspec.structs.replace(tidy, former_names=_former_names(old, tidy.name))
            self._save(tuple(tidy if other is old else other for other in self._profiles))

    def remove(self, name: str) -> None:
        """Take a profile out and save. Its secret is the vault's. Raises NotSetUp as `replace` does."""
        with self._lock:
            old = self._existing(name)
            self._save(tuple(other for other in self._profiles if other is not old))

    def import_file(self, path: Path) -> tuple[Profile, ...]:
        """Add all profiles of a set-up file (a profiles.json without secrets) and save: all of them or none.

        Raises BadInput("profiles_file", ...): unreadable, not_json, no_profiles, has_secret (key); BadInput of the
        first profile that cannot be used, or whose name is taken already ("profile.name", "duplicate"); NotSetUp.
        """
        added = self.look_into(path)
        self.take(added)
        return added

    def look_into(self, path: Path) -> tuple[Profile, ...]:
        """The profiles of a set-up file, as they could be taken; nothing is. Raises BadInput as `import_file` does."""
        taken = self._profiles
        for number, entry in enumerate(_read_set_up_file(path), start=1):
            taken = (*taken, _usable_profile(number, entry, taken))
        return taken[len(self._profiles) :]

    def take(self, profiles: Iterable[Profile]) -> None:
        """Add profiles of a set-up file as they were shown, and save: all of them or none.

        Raises BadInput (see `check`), NotSetUp("data_folder").
        """
        with self._lock:
            taken = self._profiles
            for profile in profiles:
                check(profile, taken)
                taken = (*taken, profile)
            self._save(taken)

    def export(self, path: Path) -> None:
        """Write a set-up file with all usable profiles. Raises NotSetUp("data_folder") if it cannot be written."""
        _write(path, {"profiles": [_as_entry(profile) for profile in self._profiles]})

    def bases(self, profile: Profile) -> Bases:
        """The base URLs of a profile: Linksfield's own, or those of a "custom" one without a trailing slash."""
        fixed = _FIXED_BASES.get(profile.environment)
        if fixed is not None:
            return fixed
        vshop, payment, topup = (url.strip().rstrip("/") for url in _own_urls(profile))
        return Bases(vshop=vshop, payment=payment, topup=topup)

    def leads_to(self, profile: Profile) -> LeadsTo:
        """Where the URLs of a profile lead, as far as is known by now. Never blocks; see `find_out`."""
        return leads_to(self.bases(profile), self._started_here | self._proved)

    def practise_at(self, bases: Bases) -> None:
        """Take note that this process itself started the sandbox at these bases."""
        with self._run_lock:
            self._started_here |= origins_of(bases)

    def must_be_proved(self, profile: Profile) -> bool:
        """Whether a profile leads to this machine, and not to a sandbox that this process started."""
        return bool(self._to_be_proved(profile))

    def _to_be_proved(self, profile: Profile) -> frozenset[str]:
        bases = self.bases(profile)
        return origins_of(bases) - self._started_here if all(map(is_loopback, bases.urls)) else frozenset()

    def find_out(self, profile: Profile) -> None:
        """Ask what listens where a profile on this machine leads for the proof that it is a sandbox, again each time:
        another program may have taken its port. Blocks for some seconds at most; raises nothing.
        """
        asked = self._to_be_proved(profile)
        proved = frozenset(origin for origin in asked if self._prove(origin))
        with self._run_lock:
            self._proved = (self._proved - asked) | proved

    def _existing(self, name: str) -> Profile:
        found = self.find(name)
        if found is None:
            raise NotSetUp("unknown_profile", name)
        if found not in self._profiles:
            raise NotSetUp("of_this_run", found.name)
        return found

    def _put_aside(self) -> Loaded:
        try:
            return Loaded(damaged=keep_aside(self._path, self._now()))
        except OSError as error:
            return self._leave_alone(error)

    def _leave_alone(self, error: OSError) -> Loaded:
        # What could not be read must not be written over either.
        self._unreadable = True
        return Loaded(problems=(_unreadable(self._path, error),))

    def _take(self, document: Mapping[str, object], entries: list[object]) -> Loaded:
        problems = [_has_secret(key) for key in secret_keys(document)]
        unusable: list[object] = []
        for number, entry in enumerate(entries, start=1):
            try:
                self._profiles = (*self._profiles, _usable_profile(number, entry, self._profiles))
            except BadInput as problem:
                unusable.append(entry)
                problems.append(problem)
        self._unusable = tuple(unusable)
        self._extras = {key: value for key, value in document.items() if key != "profiles"}
        return Loaded(profiles=self._profiles, problems=tuple(problems))

    def _save(self, profiles: tuple[Profile, ...]) -> None:
        if self._unreadable:
            raise NotSetUp("data_folder", str(self._path))
        entries = [*map(_as_entry, profiles), *self._unusable]
        _write(self._path, {"profiles": entries, **self._extras})
        self._profiles = profiles


def check(profile: Profile, others: Iterable[Profile]) -> None:
    """Raise BadInput unless this profile may stand beside the others.

    Fields and reasons: "profile.name" empty, too_long (count, maximum), unprintable, duplicate (name);
    "profile.environment" unknown_environment (environment); "profile.language_code" language; the three URLs of a
    "custom" profile missing_url, not_a_url, not_https; "profile.mall_url" mall_url_no_iccid, not_a_url, not_https;
    "profile.csss_url", "profile.esim_qr_url" not_a_url, not_https; "profile.esim_qr_account" empty;
    "profile.usage_unit" unknown_unit (unit).
    """
    _check_name(profile.name, others)
    if profile.environment not in (*_FIXED_BASES, "custom"):
        raise BadInput("profile.environment", "unknown_environment", environment=profile.environment[:MAX_NAME])
    if profile.environment == "custom":
        for key, url in zip(_URLS, _own_urls(profile), strict=True):
            check_base_url(f"profile.{key}", url)
    if profile.language_code not in ("0", "1"):
        raise BadInput("profile.language_code", "language", language=profile.language_code[:MAX_NAME])
    if profile.mall_url:
        check_mall_url("profile.mall_url", profile.mall_url)
    for part in ("csss_url", "esim_qr_url"):
        if url := getattr(profile, part):
            check_base_url(f"profile.{part}", url)
    if profile.usage_unit not in USAGE_UNITS:
        raise BadInput("profile.usage_unit", "unknown_unit", unit=profile.usage_unit[:MAX_NAME])
    if profile.esim_qr_url and not profile.esim_qr_account.strip():
        raise BadInput("profile.esim_qr_account", "empty")


def name_as_written(path: Path, name: str) -> str:
    """The name of a profile as this file spells it, whatever the case; as typed if there is none. Changes nothing."""
    try:
        entries = _entries(read_object(path) or {})
    except (OSError, Damaged):
        entries = []
    names = (entry.get("name") for entry in entries if isinstance(entry, dict))
    found = (each.strip() for each in names if isinstance(each, str) and _key(each) == _key(name))
    return next(found, name.strip())


def secret_keys(content: object) -> list[str]:
    """The keys, at any depth, that look as if they held a secret."""
    if isinstance(content, Mapping):
        found = [key for key in content if _is_secret_key(key)]
        return found + [deeper for value in content.values() for deeper in secret_keys(value)]
    if isinstance(content, list | tuple):
        return [deeper for value in content for deeper in secret_keys(value)]
    return []


def _check_name(name: str, others: Iterable[Profile]) -> None:
    if not name.strip():
        raise BadInput("profile.name", "empty")
    if len(name) > MAX_NAME:
        raise BadInput("profile.name", "too_long", count=len(name), maximum=MAX_NAME)
    if not name.isprintable():
        raise BadInput("profile.name", "unprintable")
    if any(_key(other.name) == _key(name) for other in others):
        raise BadInput("profile.name", "duplicate", name=name)


def _key(name: str) -> str:
    return name.strip().casefold()


def _former_names(old: Profile, name: str) -> tuple[str, ...]:
    return tuple(each for each in dict.fromkeys((*old.former_names, old.name)) if _key(each) != _key(name))


def _own_urls(profile: Profile) -> tuple[str, str, str]:
    return profile.vshop_url, profile.payment_url, profile.topup_url


def _is_secret_key(key: str) -> bool:
    plain = "".join(filter(str.isalnum, key)).lower()
    return plain in _SECRET_KEYS or any(part in plain for part in _SECRET_PARTS)


def _has_secret(key: str) -> BadInput:
    return BadInput("profiles_file", "has_secret", key=key[:MAX_NAME])


def _unreadable(path: Path, error: OSError) -> BadInput:
    return BadInput("profiles_file", "unreadable", path=str(path), detail=error.strerror or type(error).__name__)


def _entries(document: Mapping[str, object]) -> list[object]:
    # A file that has other things in it and no profiles is one whose word for them was damaged.
    entries = document.get("profiles", None if document else [])
    if not isinstance(entries, list):
        raise Damaged("profiles is not a list")
    return entries


def _read_set_up_file(path: Path) -> list[object]:
    try:
        document = read_foreign_object(path)
        entries = _entries(document or {})
    except OSError as error:
        raise _unreadable(path, error) from error
    except Damaged as error:
        raise BadInput("profiles_file", "not_json", path=str(path), detail=str(error)) from None
    if document is None:
        raise BadInput("profiles_file", "unreadable", path=str(path), detail="no such file")
    for key in secret_keys(document):
        raise _has_secret(key)
    if not entries:
        raise BadInput("profiles_file", "no_profiles", path=str(path))
    return entries


def _usable_profile(number: int, entry: object, others: Iterable[Profile]) -> Profile:
    """The profile of an entry; the facts of a BadInput also have the `entry` number (from 1) and the `profile` name."""
    try:
        profile = _read_profile(entry)
        check(profile, others)
    except BadInput as error:
        name = entry.get("name") if isinstance(entry, dict) else ""
        shown = name[:MAX_NAME] if isinstance(name, str) else ""
        raise BadInput(error.field, error.reason, **{**error.facts, "entry": number, "profile": shown}) from None
    return profile


def _read_profile(entry: object) -> Profile:
    if not isinstance(entry, dict):
        raise BadInput("profile", "not_an_object")
    known = {key: value for key, value in entry.items() if key in (*_TEXTS, *_FLAGS) and value is not None}
    for key, value in known.items():
        if not isinstance(value, str if key in _TEXTS else bool):
            raise BadInput(f"profile.{key}", "wrong_type")
    others = {key: value for key, value in entry.items() if key not in (*_TEXTS, *_FLAGS, _FORMER)}
    former = entry.get(_FORMER)
    names = tuple(name for name in former if isinstance(name, str)) if isinstance(former, list) else ()
    return _tidy(Profile(**{"name": "", "environment": "", **known}, former_names=names, extras=_open_keys(others)))


def _tidy(profile: Profile) -> Profile:
    """The same profile without blanks around its texts."""
    return msgspec.structs.replace(profile, **{key: getattr(profile, key).strip() for key in _TEXTS})


def _as_entry(profile: Profile) -> dict[str, object]:
    entry: dict[str, object] = {"name": profile.name, "environment": profile.environment}
    if profile.environment == "custom":
        entry.update(zip(_URLS, _own_urls(profile), strict=True))
    entry["language_code"] = profile.language_code
    if profile.mall_url:
        entry["mall_url"] = profile.mall_url
    entry.update((part, getattr(profile, part)) for part in _PARTS if getattr(profile, part))
    entry.update(read_only=profile.read_only, assumed_calls=profile.assumed_calls)
    if profile.former_names:
        entry[_FORMER] = list(profile.former_names)
    return {**profile.extras, **entry}


def _write(path: Path, document: dict[str, object]) -> None:
    try:
        write_object(path, _open_keys(document))
    except OSError as error:
        raise NotSetUp("data_folder", f"{path}: {error.strerror or type(error).__name__}") from error


def _open_keys(content: Mapping[str, object]) -> dict[str, object]:
    return {key: _without_secrets(value) for key, value in content.items() if not _is_secret_key(key)}


def _without_secrets(content: object) -> object:
    if isinstance(content, Mapping):
        return _open_keys(content)
    if isinstance(content, list | tuple):
        return [_without_secrets(value) for value in content]
    return content
