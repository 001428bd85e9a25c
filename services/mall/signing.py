"""Linksfield's request signature: an MD5 over the sorted parameters, without any key.

Documented, and proved by two public vectors (linksfield-api.md section 2).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping


class NotUtf8(ValueError):
    """Text that cannot be written as UTF-8; `name` is its key."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r}: a lone surrogate cannot be written as UTF-8")
        self.name = name


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def compact_json(params: Mapping[str, object]) -> str:
    """Return `params` as JSON without white space, with raw non-ASCII characters, in the mapping's own order."""
    return _encode(params)


def canonical_json(params: Mapping[str, object]) -> str:
    """Return the signed text: compact JSON, keys by code point, raw non-ASCII characters.

    `None`, `""` and the key `sign` are left out. Raises TypeError for a nested value, a float, bytes or
    anything else that is not a JSON string, integer or boolean, and for a key that is no text; NotUtf8 for
    text that UTF-8 cannot carry. Both name the key and never show the value.
    """
    signed = {key: _checked(key, value) for key, value in params.items() if _takes_part(key, value)}
    return compact_json({key: signed[key] for key in sorted(signed)})


def sign(params: Mapping[str, object]) -> str:
    """Return the signature of `params`: 32 lower-case hexadecimal digits (documented).

    Raises what `canonical_json` raises.
    """
    return digest(canonical_json(params))


def digest(canonical: str) -> str:
    """Return the signature of a text that `canonical_json` made."""
    return hashlib.md5(canonical.encode("utf-8"), usedforsecurity=False).hexdigest()


def _takes_part(key: str, value: object) -> bool:
    is_empty = value is None or (isinstance(value, str) and not value)
    return key != "sign" and not is_empty


def _checked(key: str, value: object) -> object:
    if not isinstance(key, str):
        raise TypeError(f"{key!r}: {type(key).__name__} cannot be a key, only text can")
    if not isinstance(value, (str, int)):
        raise TypeError(f"{key!r}: {type(value).__name__} cannot be signed, only text, integers and booleans can")
    if not (_is_utf8(key) and _is_utf8(str(value))):
        raise NotUtf8(key)
    return value


def _is_utf8(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
