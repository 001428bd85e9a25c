"""Partner codes and notification keys as they are typed: what can be one, and what a keyring can keep."""

from __future__ import annotations

import re

from services.errors import BadInput

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

_HEX = re.compile(r"[0-9a-f]+")
_KEY_ID = re.compile(r"[A-Za-z0-9._-]+")


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
    if units(secret) > MAX_KEPT:
        raise BadInput("notification_key", "too_long_to_keep", count=units(secret), maximum=MAX_KEPT)
    return secret


def check_part_secret(secret: str) -> str:
    """A key or a password of one of Linksfield's other APIs, without blanks and line ends around it.

    Raises BadInput("part_secret", ...): empty, line_break, too_long_to_keep (count, maximum). No fact holds it.
    """
    typed = secret.strip()
    if not typed:
        raise BadInput("part_secret", "empty")
    if len(typed.splitlines()) > 1:
        raise BadInput("part_secret", "line_break")
    if units(typed) > MAX_KEPT:
        raise BadInput("part_secret", "too_long_to_keep", count=units(typed), maximum=MAX_KEPT)
    return typed


def units(text: str) -> int:
    """How long Windows finds this text: most characters are one unit, an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _check_key_id(key_id: str) -> None:
    if not key_id:
        raise BadInput("notification_key_id", "empty")
    if not _KEY_ID.fullmatch(key_id):
        raise BadInput("notification_key_id", "characters")
    if len(key_id) > MAX_CODE:
        raise BadInput("notification_key_id", "too_long", count=len(key_id), maximum=MAX_CODE)
