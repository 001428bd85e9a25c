"""Why is an `x-lf-md5` wrong? Tries the other ways in which it could have been made, as why_wrong.py does.

Not documented: what of an empty value, and of a key that several objects have. The text that is shown of a way that
fits has the secret masked.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator
from itertools import product

from services.notifications import md5
from services.notifications.why_wrong import Explanation, changed_byte
from services.wire.values import JsonObject, text_of

MASK = "<secret>"

_Pairs = list[tuple[str, str]]


def explain(content: JsonObject, body: bytes, secret: str, digest: bytes) -> Explanation | None:
    """The way of signing with the fewest deviations that gives this digest, or one changed byte, or None."""
    return _other_way(content, body, secret, digest) or _changed(content, secret, digest)


def expected_text(content: JsonObject) -> str:
    """The text that should have been signed, its secret masked."""
    return md5.signed_text(content, MASK, with_empty=True)


def _other_way(content: JsonObject, body: bytes, secret: str, digest: bytes) -> Explanation | None:
    ways = product(_messages(content, body), _JOINS, ("", "signed_in_gbk"))
    named = ((tuple(filter(None, (message, join, coding))), text, join) for (message, text), join, coding in ways)
    for codes, text, join in sorted(named, key=lambda way: len(way[0])):
        signed = _JOINS[join](text, secret).encode("gbk" if "signed_in_gbk" in codes else "utf-8", "replace")
        if codes and hmac.compare_digest(hashlib.md5(signed, usedforsecurity=False).digest(), digest):
            return Explanation(codes, _JOINS[join](text, MASK))
    return None


def _changed(content: JsonObject, secret: str, digest: bytes) -> Explanation | None:
    for with_empty in (True, False):
        text = md5.signed_text(content, "", with_empty=with_empty).encode()
        signed = changed_byte(hashlib.md5(usedforsecurity=False), text, secret.encode(), digest)
        if signed is not None:
            return Explanation(("byte_changed",), signed.decode("utf-8", "replace") + MASK)
    return None


_JOINS: dict[str, Callable[[str, str], str]] = {
    "": lambda text, secret: f"{text}&{secret}",  # documented
    "secret_first": lambda text, secret: f"{secret}&{text}",
    "secret_joined_directly": lambda text, secret: f"{text}{secret}",
    "secret_named": lambda text, secret: f"{text}&secret={secret}",
    "secret_named_key": lambda text, secret: f"{text}&key={secret}",
    "without_secret": lambda text, secret: text,
}


def _messages(content: JsonObject, body: bytes) -> Iterator[tuple[str, str]]:
    """The message in every form we know, by what it does otherwise; each with and without empty values."""
    sent, ordered = list(md5.pairs(content, in_order=False)), list(md5.pairs(content))
    forms: dict[str, _Pairs] = {
        "": ordered,
        "keys_not_sorted": sent,
        "sorted_together": sorted(sent, key=lambda pair: pair[0]),
        "keys_once": sorted(dict(sent).items()),
        "list_name_kept": [(name, text_of(content[name])) for name in sorted(content)],
    }
    for code, found in forms.items():
        for kept in (found, [pair for pair in found if pair[1]]):
            yield code, "&".join(f"{name}={text}" for name, text in kept)
    yield "body_as_sent", body.decode("utf-8", "replace")
