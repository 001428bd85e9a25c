"""The older pages' signature: `x-lf-md5 = base64(MD5("key1=value1&key2=value2&secret"))`, linksfield-api.md section 13.

Documented: the members of an object in natural order of their names, those of a list of objects one object after the
other, the list's own name left out, the secret last. Not documented: whether the 16 bytes or their 32 hex digits are
written in base64, and whether an empty value takes part. All four are taken, for all need the secret.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Iterator

from services.wire.values import JsonObject, text_of

HEADER = "x-lf-md5"
_BYTES = 16
_HEX = re.compile(r"[0-9a-fA-F]{32}", re.ASCII)


def digest_of(header: str) -> bytes | None:
    """The MD5 that a header holds, from its bytes or their hex digits; None if it holds none."""
    if _HEX.fullmatch(header):  # not as the page has it, and no less a proof
        return bytes.fromhex(header)
    try:
        made = base64.b64decode(header, validate=True)
        digest = made if len(made) == _BYTES else bytes.fromhex(made.decode("ascii"))
    except (binascii.Error, ValueError):
        return None
    return digest if len(digest) == _BYTES else None


def fits(content: JsonObject, secret: str, digest: bytes) -> bool:
    """Whether a body was signed with this secret."""
    texts = (signed_text(content, secret, with_empty=with_empty) for with_empty in (True, False))
    made = [hashlib.md5(text.encode(), usedforsecurity=False).digest() for text in texts]
    return any([hmac.compare_digest(each, digest) for each in made])


def signed_text(content: JsonObject, secret: str, *, with_empty: bool) -> str:
    """The text that is signed: every member as "name=value", joined by "&", and the secret."""
    members = [f"{name}={text}" for name, text in pairs(content) if text or with_empty]
    return "&".join([*members, secret])


def pairs(content: JsonObject, *, in_order: bool = True) -> Iterator[tuple[str, str]]:
    """Yield what is signed of a body: every object's members, in the order of their names or as they were sent."""
    for name in sorted(content) if in_order else content:
        value = content[name]
        if isinstance(value, list) and all(isinstance(each, dict) for each in value):
            for each in value:
                yield from pairs(each, in_order=in_order)
        else:
            yield name, text_of(value)
