"""Preferences of this PC's user, in settings.json."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Literal, get_args

from services.errors import BadInput, NotSetUp
from services.setup.json_files import Damaged, keep_aside, read_object, write_object

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

Theme = Literal["system", "light", "dark"]
Language = Literal["system", "en", "zh_CN"]
Reopen = Literal["ask", "always", "never"]

_THEMES: tuple[Theme, ...] = get_args(Theme)
_LANGUAGES: tuple[Language, ...] = get_args(Language)
_REOPEN: tuple[Reopen, ...] = get_args(Reopen)


class Settings:
    """Plain attributes: set them, then `save()`. A value in the file that cannot be used is its default.

    `agent` is who works here, `last_profile` the profile last used, `geometry` Qt's window geometry as base64
    text; `sizes` and `states` keep column and splitter sizes (pixels) and Qt's own states (base64 text), each by the
    widget's objectName. `recent_cards` and `pinned_cards` are [profile, card number, ticket] rows, newest first (card
    numbers only, never a secret); `keep_recent_cards` says whether new ones are noted. `open_cards` are such rows of
    what is open, in its order, and `reopen_cards` what becomes of them at the next start. `update_address` is where the
    manifest of updates is read, "" for nowhere; `update_key` the public key (hex) that must have signed it, "" for
    none. Keys of the file that this version does not know are kept. `problems` is what `load` found and must be said.
    """

    def __init__(self, path: Path, now: Callable[[], datetime] | None = None) -> None:
        self._path = path
        self._now = now or _now
        self._lock = threading.Lock()
        self.problems: tuple[BadInput, ...] = ()
        self._take({})

    def load(self) -> Path | None:
        """Read the file; returns where a damaged one was kept aside. Raises nothing: defaults serve as well."""
        self.problems = ()
        self._take({})
        try:
            found = read_object(self._path) or {}
        except Damaged:
            return self._put_aside("damaged")
        except OSError:
            return None
        self._take(found)
        unusable = self._unusable(found)
        if not unusable:
            return None
        aside = self._put_aside("values", count=len(unusable))
        with suppress(NotSetUp):
            # What could be used is not lost if the program ends before it is saved again.
            self.save()
        return aside

    def save(self) -> None:
        """Write the file, whole or not at all, as the values are once earlier saves have ended: the last state wins.

        Blocks for the disk. Values may be set on another thread meanwhile. Raises NotSetUp("data_folder").
        """
        with self._lock:
            try:
                write_object(self._path, self._as_object())
            except OSError as error:
                raise NotSetUp("data_folder", f"{self._path}: {error.strerror or type(error).__name__}") from error

    def _put_aside(self, reason: str, **facts: int) -> Path | None:
        try:
            aside = keep_aside(self._path, self._now())
        except OSError:
            # Preferences are not worth stopping for; the next save replaces the file.
            self.problems = (BadInput("settings_file", "stuck", kept=str(self._path)),)
            return None
        self.problems = (BadInput("settings_file", reason, kept=str(aside), **facts),)
        return aside

    def _unusable(self, found: dict[str, object]) -> list[str]:
        """The keys of the file whose values are not, or not whole, what was taken from it."""
        return [key for key, taken in self._known().items() if key in found and not _is_whole(found[key], taken)]

    def _take(self, found: dict[str, object]) -> None:
        self.agent = _text(found.get("agent"))
        self.last_profile = _text(found.get("last_profile"))
        self.update_address = _text(found.get("update_address"))
        self.update_key = _text(found.get("update_key"))
        self.theme: Theme = next((theme for theme in _THEMES if theme == found.get("theme")), "system")
        self.language: Language = next((each for each in _LANGUAGES if each == found.get("language")), "system")
        self.geometry = _text(found.get("geometry"))
        self.sizes = _sizes(found.get("sizes"))
        self.states = _states(found.get("states"))
        self.keep_recent_cards = found.get("keep_recent_cards") is not False
        self.recent_cards = _cards(found.get("recent_cards"))
        self.pinned_cards = _cards(found.get("pinned_cards"))
        self.open_cards = _cards(found.get("open_cards"))
        self.reopen_cards: Reopen = next((each for each in _REOPEN if each == found.get("reopen_cards")), "ask")
        self._extras = {key: value for key, value in found.items() if key not in self._known()}

    def _known(self) -> dict[str, object]:
        return {
            "agent": self.agent,
            "last_profile": self.last_profile,
            "update_address": self.update_address,
            "update_key": self.update_key,
            "theme": self.theme,
            "language": self.language,
            "geometry": self.geometry,
            "sizes": dict(self.sizes),
            "states": dict(self.states),
            "keep_recent_cards": self.keep_recent_cards,
            "recent_cards": [list(card) for card in self.recent_cards],
            "pinned_cards": [list(card) for card in self.pinned_cards],
            "open_cards": [list(card) for card in self.open_cards],
            "reopen_cards": self.reopen_cards,
        }

    def _as_object(self) -> dict[str, object]:
        return {**self._known(), **self._extras}


def _now() -> datetime:
    from datetime import UTC, datetime  # settings are read before the first paint; the time is only asked after damage

    return datetime.now(UTC)


def _is_whole(given: object, taken: object) -> bool:
    if isinstance(taken, list | dict):
        return isinstance(given, type(taken)) and len(given) == len(taken)
    return type(given) is type(taken) and given == taken


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _states(value: object) -> dict[str, str]:
    return {key: text for key, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}


def _cards(value: object) -> tuple[tuple[str, str, str], ...]:
    return tuple(card for row in value if (card := _card(row))) if isinstance(value, list) else ()


def _card(row: object) -> tuple[str, str, str] | None:
    """A row of two or three texts: profile, card number and perhaps a ticket."""
    if not isinstance(row, list) or len(row) not in (2, 3) or not all(isinstance(text, str) for text in row):
        return None
    profile, iccid, *ticket = row
    return profile, iccid, ticket[0] if ticket else ""


def _sizes(value: object) -> dict[str, tuple[int, ...]]:
    return {key: tuple(row) for key, row in value.items() if _are_sizes(row)} if isinstance(value, dict) else {}


def _are_sizes(row: object) -> bool:
    return isinstance(row, list) and all(type(size) is int and 0 <= size < 100_000 for size in row)
