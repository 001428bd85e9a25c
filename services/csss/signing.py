"""CSSS's request signature: HMAC-SHA1 with a real secret, in Base64 (documented; linksfield-api.md 14.1).

No secret is published, so no printed sign can be checked: what is signed beside the rule's words is inferred.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class NotUtf8(ValueError):
    """Text that cannot be written as UTF-8; `name` is its key."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r}: a lone surrogate cannot be written as UTF-8")
        self.name = name


def compact_json(params: Mapping[str, object]) -> str:
    """Return `params` as JSON without white space and with raw non-ASCII characters (inferred), in their own order."""
    return _encode(params)


def canonical_json(params: Mapping[str, object]) -> str:
    """Return the signed text: all parameters that are not empty, as JSON in dictionary order (documented).

    `sign` itself is left out; integers stand bare, text is raw UTF-8 (both inferred). Lists hold text alone and stand
    as they are. Raises TypeError for any other value, NotUtf8 for text that UTF-8 cannot carry; both name the key.
    """
    return compact_json({name: _checked(name, params[name]) for name in sorted(params) if _takes_part(name, params)})


def sign(params: Mapping[str, object], secret: str) -> str:
    """Return the signature of `params`: Base64, 28 characters. Raises what `canonical_json` raises."""
    return digest(canonical_json(params), secret)


def digest(canonical: str, secret: str) -> str:
    """Return the signature of a text that `canonical_json` made."""
    made = hmac.new(secret.encode("utf-8"), canonical.encode("utf-8"), hashlib.sha1)
    return base64.b64encode(made.digest()).decode("ascii")


def _takes_part(name: str, params: Mapping[str, object]) -> bool:
    return name != "sign" and params[name] not in (None, "", (), [])


def _checked(name: str, value: object) -> object:
    texts = value if isinstance(value, (list, tuple)) else (value,)
    for text in texts:
        if isinstance(text, bool) or not isinstance(text, (str, int)) or (text is not value and isinstance(text, int)):
            raise TypeError(f"{name!r}: {type(text).__name__} cannot be signed, only text, integers and lists of text")
        _require_utf8(name, text)
    return value


def _require_utf8(name: str, value: object) -> None:
    try:
        f"{name}{value}".encode()
    except UnicodeEncodeError:
        raise NotUtf8(name) from None
