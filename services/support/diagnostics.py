"""*Save diagnostics*: what a developer needs to know of this installation, as texts that are read before they leave.

No rows of the journal, no calls, no names, no ticket; every text goes through `redact_report`.
"""

from __future__ import annotations

import io
import json
import os
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from services.journal import verify
from services.records import Profile, Record
from services.redaction import redact_report
from services.replacing import replace_file
from services.setup.profiles import ProfileBook
from services.setup.settings import Settings
from services.support.crashes import end_of, first_line, report
from services.support.updates import Updates

LOG_END = 256 * 1024
"""How much of the log goes with it, in bytes, the file before the current one included."""


class TextFile(Record, frozen=True, kw_only=False):
    """One member of the ZIP."""

    name: str
    text: str


class Installation(Record, frozen=True):
    """Where diagnostics are taken from. `check` is what `--self-check` says, `shown` what the window shows."""

    logs: Path
    log_file: Path
    journal_file: Path
    check: Mapping[str, object]
    shown: Mapping[str, object]


def collect(
    here: Installation,
    settings: Settings,
    profiles: ProfileBook,
    updates: Updates,
    codes: Iterable[str],
    now: datetime,
) -> tuple[TextFile, ...]:
    """Gather every text, redacted; `codes` are the partner codes known now. Blocks while the journal is checked.

    What cannot be read says so in its own place. Raises nothing expected.
    """
    known = tuple(codes)
    state = msgspec.to_builtins(updates.state)
    texts = {
        "about.txt": f"{first_line(now)}{_json(here.shown)}",
        "self-check.json": _json(here.check),
        "settings.json": _json(_settings(settings)),
        "profiles.json": _json([_profile(profiles, each) for each in profiles.profiles]),
        "updates.json": _json({**state, "required": updates.required()}),
        "journal.json": _json(_journal(here.journal_file)),
        "console.log": _read(here.log_file),
        "last-crash.txt": _crash(here.logs),
    }
    return tuple(TextFile(name, redact_report(text, known)) for name, text in texts.items() if text)


def save(target: Path, files: Iterable[TextFile]) -> None:
    """Write the ZIP, whole or not at all. Raises OSError: `target` is as it was then."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in files:
            archive.writestr(each.name, each.text.encode("utf-8", "backslashreplace"))
    _write(target, packed.getvalue())


def save_text(target: Path, text: str) -> None:
    """Write one text, whole or not at all. Raises OSError: `target` is as it was then."""
    _write(target, text.encode("utf-8", "backslashreplace"))


def _write(target: Path, content: bytes) -> None:
    handle, draft = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        replace_file(draft, target)
    except BaseException:
        os.unlink(draft)
        raise


def _settings(settings: Settings) -> dict[str, object]:
    """The preferences, without names, cards and tickets: of those how many there are."""
    return {
        "theme": settings.theme,
        "language": settings.language,
        "last_profile": settings.last_profile,
        "update_address": settings.update_address,
        "update_key": settings.update_key,
        "agent_is_set": bool(settings.agent),
        "keep_recent_cards": settings.keep_recent_cards,
        "recent_cards": len(settings.recent_cards),
        "pinned_cards": len(settings.pinned_cards),
    }


def _profile(profiles: ProfileBook, profile: Profile) -> dict[str, object]:
    """A profile without the keys that this version does not know: they could hold anything."""
    bases = profiles.bases(profile)
    return {
        "name": profile.name,
        "environment": profiles.leads_to(profile).environment.value,
        "addresses": [bases.vshop, bases.payment, bases.topup],
        "language_code": profile.language_code,
        "read_only": profile.read_only,
        "assumed_calls": profile.assumed_calls,
        "names_a_shop": bool(profile.mall_url),
    }


def _journal(path: Path) -> dict[str, object]:
    """Whether the journal is sound, and how many events it has: none of them."""
    found = verify(path)
    return {
        "ok": found.ok,
        "problem": found.problem,
        "events": found.events,
        "head": found.head,
        "at": found.at,
        "detail": found.detail,
    }


def _read(log_file: Path) -> str:
    try:
        before = end_of(log_file.with_name(log_file.name + ".1"), LOG_END)
        return f"{before}{end_of(log_file, LOG_END)}"[-LOG_END:]
    except OSError as error:
        return f"cannot be read: {error.strerror or type(error).__name__}"


def _crash(logs: Path) -> str:
    try:
        return report(logs)
    except OSError as error:
        return f"cannot be read: {error.strerror or type(error).__name__}"


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2, default=str) + "\n"


def made_name(now: datetime) -> str:
    """The name that the file is proposed with."""
    return f"linksfield-console-diagnostics-{now.astimezone(UTC):%Y%m%d-%H%M}.zip"
