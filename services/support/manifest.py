"""The manifest of updates: a small JSON object that says which version there is, and which is still safe.

Its form is ours (docs/contracts.md). Nothing in it is followed, downloaded or run by itself.
"""

from __future__ import annotations

import json
import re

from services.errors import BadInput
from services.records import Record
from services.setup.systems import check_base_url
from services.support.versions import is_newer, read_version

LARGEST = 64 * 1024
"""The largest manifest that is read, in bytes."""

LONGEST_NOTES = 20_000
_LONGEST_LINK = 500
_SUM = re.compile(r"[0-9a-f]{64}", re.IGNORECASE | re.ASCII)
_KEY = re.compile(r"[0-9a-f]{64}", re.ASCII)
_SIGNATURE = re.compile(r"([0-9a-f]{128})?", re.ASCII)


class Manifest(Record, frozen=True):
    """What is published: the newest version, the oldest that is safe for production, and where to get it.

    `sha256` is the installer's, in lower-case hex; `notes` are plain text; `link` is https. `signature` is over these
    five, in hex (services/support/signatures.py), "" if it is not signed; what is read here has not been verified.
    """

    version: str
    minimum_safe_version: str
    sha256: str
    notes: str
    link: str
    signature: str = ""


class BadManifest(Exception):
    """What was read is no manifest.

    `reason`: "not_json", "said_twice" (a key), "not_object", "version", "minimum_safe_version" (no version, or newer
    than the newest), "sha256", "notes", "link" (missing, or not as it must be), "signature" (there, and no signature);
    where a key is set (services/support/signatures.py) "bad_key", "not_signed", "bad_signature".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_manifest(raw: bytes) -> Manifest:
    """Read a manifest; keys that are not known are left out. Raises BadManifest: half a manifest is none."""
    try:
        found = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise BadManifest("not_json") from None
    if not isinstance(found, dict):
        raise BadManifest("not_object")
    names = ("version", "minimum_safe_version", "sha256", "notes", "link")
    version, minimum, digest, notes, link = (_text(found, name) for name in names)
    signature = _text(found, "signature") if "signature" in found else ""
    return check_manifest(
        Manifest(
            version=version,
            minimum_safe_version=minimum,
            sha256=digest.lower(),
            notes=notes,
            link=link,
            signature=signature.lower(),
        )
    )


def check_manifest(manifest: Manifest) -> Manifest:
    """The same manifest. Raises BadManifest if anything in it is not as it must be."""
    sound = {
        "version": read_version(manifest.version) is not None,
        # If the newest were not safe there would be no way out: that is a mistake, and must lock nobody.
        "minimum_safe_version": read_version(manifest.minimum_safe_version) is not None
        and not is_newer(manifest.minimum_safe_version, manifest.version),
        "sha256": _SUM.fullmatch(manifest.sha256) is not None,
        "notes": len(manifest.notes) <= LONGEST_NOTES,
        "link": _is_link(manifest.link),
        "signature": _SIGNATURE.fullmatch(manifest.signature) is not None,
    }
    wrong = [name for name, is_sound in sound.items() if not is_sound]
    if wrong:
        raise BadManifest(wrong[0])
    return manifest


def _text(found: dict[str, object], name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str):
        raise BadManifest(name)
    return value


def _is_link(link: str) -> bool:
    try:
        check_base_url("link", link)
    except BadInput:
        return False
    return link.startswith("https://") and len(link) <= _LONGEST_LINK


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise BadManifest("said_twice")
    return found


def _no_constant(_name: str) -> object:
    raise ValueError("NaN and Infinity are no JSON")


def is_key(key: str) -> bool:
    """Whether this can be a public key."""
    return bool(_KEY.fullmatch(key))


def check_key(key: str) -> None:
    """Raise BadInput("update_key", "not_a_key") unless this can be a public key."""
    if not is_key(key):
        raise BadInput("update_key", "not_a_key")
