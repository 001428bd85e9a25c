"""The sandbox's own check of CSSS's sign, written apart from the client's so that neither hides a fault of the other.

Documented: HMAC-SHA1 with the customer's secret, in Base64, over all parameters that are not empty as a JSON text in
dictionary order. Inferred: the sign itself is left out, integers stand bare, text is raw UTF-8.
"""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Mapping
from decimal import Decimal

SECRET = "EXAMPLE-SECRET"
"""The secret of the practice account: that of the vectors."""


def sign(fields: Mapping[str, object], secret: str = SECRET) -> str:
    """Return the sign of a request: 28 characters."""
    members = [f"{_text(name)}:{_text(fields[name])}" for name in sorted(fields) if _is_signed(name, fields[name])]
    content = "{" + ",".join(members) + "}"
    return base64.encodebytes(hmac.digest(secret.encode(), content.encode(), "sha1")).decode().strip()


def _is_signed(name: str, value: object) -> bool:
    return name != "sign" and value is not None and value != "" and value != []


def _text(value: object) -> str:
    """Write one value as JSON without white space, a number as it was sent."""
    if isinstance(value, list):
        return "[" + ",".join(map(_text, value)) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)
