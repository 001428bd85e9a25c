"""The sandbox's own signature check, written apart from the client's so that one cannot hide a fault of the other.

Documented: MD5, lower-case hex, of the compact JSON text of all fields but `sign`, keys in order. Whether an
empty string takes part is not settled by the documentation, so both digests are accepted; null never takes part.
Fields are scalars: no documented call has a nested one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from decimal import Decimal

_json = json.JSONEncoder(ensure_ascii=False)


def sign(fields: Mapping[str, object]) -> str:
    """Return the sign of a request that leaves empty fields out: 32 lower-case hex digits."""
    return _digest({name: value for name, value in _signed(fields).items() if value != ""})


def accepted_signs(fields: Mapping[str, object]) -> frozenset[str]:
    """Return the signs that fit `fields`: with empty strings kept, and with them left out."""
    signed = _signed(fields)
    has_empty = any(value == "" for value in signed.values())
    return frozenset({_digest(signed), sign(fields)} if has_empty else {_digest(signed)})


def _signed(fields: Mapping[str, object]) -> dict[str, object]:
    return {name: fields[name] for name in sorted(fields) if name != "sign" and fields[name] is not None}


def _digest(fields: Mapping[str, object]) -> str:
    content = ",".join(f"{_text(name)}:{_text(value)}" for name, value in fields.items())
    return hashlib.md5(f"{{{content}}}".encode(), usedforsecurity=False).hexdigest()


def _text(value: object) -> str:
    """Write one scalar as JSON, a number as it was sent."""
    return str(value) if isinstance(value, Decimal) else _json.encode(value)
