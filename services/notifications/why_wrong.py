"""Why is the signature of a notification wrong? Tries the other ways in which it could have been made.

How Linksfield joins the signed parts is not printed anywhere: a signature that fits another way of joining shows
what the real rule is. Nothing here makes a wrong signature right.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import NamedTuple, Protocol, Self

import msgspec

from services.notifications.records import Difference
from services.wire.values import JsonObject

MAX_CHANGED = 1024
"""Longest signed text, in bytes, in which a changed byte is looked for: some hundred thousand digests."""

_AROUND = 24  # characters shown on each side of a difference
_PRINTABLE = bytes(range(0x20, 0x7F))
_values: msgspec.json.Decoder[dict[str, msgspec.Raw]] = msgspec.json.Decoder(dict[str, msgspec.Raw])
_compact = msgspec.json.Encoder(decimal_format="number")
_deep = msgspec.json.Encoder(decimal_format="number", order="deterministic")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


class Digest(Protocol):
    """A digest that was begun: of `hashlib` or of `hmac`."""

    def copy(self) -> Self:
        """The same, to go on with otherwise."""
        ...

    def update(self, data: bytes, /) -> None:
        """Take more of the text in."""
        ...

    def digest(self) -> bytes:
        """What it comes to."""
        ...


class Signing(NamedTuple):
    """What every way of signing shares: the key's bytes, and `{version}:{algo}:{timestamp}`."""

    key: bytes
    tail: str

    def __repr__(self) -> str:
        return f"Signing(tail={self.tail!r})"


class Explanation(NamedTuple):
    """A way of signing that fits: what it does otherwise, as codes, and the text it signs."""

    codes: tuple[str, ...]
    text: str


def as_written(body: bytes) -> str:
    """A body with its top-level keys sorted and no white space; digits and escapes of every value as they were sent.

    Raises ValueError for what is no JSON object.
    """
    values = _values.decode(body)
    members = (msgspec.json.encode(name) + b":" + _squeezed(bytes(values[name])) for name in sorted(values))
    return f"{{{b','.join(members).decode()}}}"


def _squeezed(text: bytes) -> bytes:
    return msgspec.json.format(text, indent=-1)


def compact(content: Mapping[str, object]) -> str:
    """The content as JSON without white space, raw non-ASCII characters, numbers and keys as they came.

    Raises ValueError for a lone surrogate.
    """
    return _compact.encode(content).decode("utf-8")


def explain(signing: Signing, content: JsonObject, body: bytes, signature: bytes) -> Explanation | None:
    """The way of signing with the fewest deviations that gives this signature, or one changed byte, or None."""
    return _other_way(signing, content, body, signature) or _changed_byte(signing, as_written(body), signature)


def _other_way(signing: Signing, content: JsonObject, body: bytes, signature: bytes) -> Explanation | None:
    tail = signing.tail.encode()
    for way in sorted(_ways(signing, content, body), key=lambda way: len(way.codes)):
        text = way.join(way.message, tail)
        if way.codes and hmac.compare_digest(hmac.digest(way.key, text, "sha1"), signature):
            return Explanation(way.codes, text.decode("utf-8", "replace"))
    return None


def _changed_byte(signing: Signing, message: str, signature: bytes) -> Explanation | None:
    """The text that was signed, if it is this one but for a single byte, which was a printable ASCII character."""
    text = f"{message}{signing.tail}".encode()
    signed = changed_byte(hmac.new(signing.key, digestmod="sha1"), text, b"", signature)
    return Explanation(("byte_changed",), signed.decode("utf-8", "replace")) if signed is not None else None


def changed_byte(begun: Digest, text: bytes, rest: bytes, signature: bytes) -> bytes | None:
    """The text that gives this signature, with `rest` behind it, and differs from this one in a single byte."""
    if len(text) > MAX_CHANGED:
        return None
    for place in range(len(text)):
        for byte in _PRINTABLE:
            tried = begun.copy()
            tried.update(bytes((byte,)) + text[place + 1 :] + rest)
            if hmac.compare_digest(tried.digest(), signature):
                return text[:place] + bytes((byte,)) + text[place + 1 :]
        begun.update(text[place : place + 1])
    return None


def first_difference(expected: str, got: str) -> Difference | None:
    """Where two texts part, as byte offset of their UTF-8 forms; None if they are the same."""
    if expected == got:
        return None
    pairs = zip(expected, got, strict=False)
    shortest = min(len(expected), len(got))
    at = next((place for place, (one, other) in enumerate(pairs) if one != other), shortest)
    start, end = max(0, at - _AROUND), at + _AROUND
    return Difference(offset=len(expected[:at].encode()), expected=expected[start:end], got=got[start:end])


class _Way(NamedTuple):
    """One way of signing; its text is joined only when it is tried, as bodies may be large."""

    codes: tuple[str, ...]
    key: bytes
    message: bytes
    join: Callable[[bytes, bytes], bytes]


def _ways(signing: Signing, content: JsonObject, body: bytes) -> Iterator[_Way]:
    keys = {"": signing.key, "key_as_text": signing.key.hex().encode()}
    messages = _messages(content, body)
    for message, join, key in product(messages, _JOINS, keys):
        codes = tuple(filter(None, (message, join, key)))
        yield _Way(codes, keys[key], messages[message], _JOINS[join])


_JOINS: dict[str, Callable[[bytes, bytes], bytes]] = {
    "": lambda message, tail: message + tail,  # assumed
    "tail_first": lambda message, tail: tail + message,
    "joined_by_colon": lambda message, tail: message + b":" + tail,
    "joined_by_line_end": lambda message, tail: message + b"\n" + tail,
    "joined_by_ampersand": lambda message, tail: message + b"&" + tail,
    "tail_first_colon": lambda message, tail: tail + b":" + message,
    "tail_first_line_end": lambda message, tail: tail + b"\n" + message,
    "without_tail": lambda message, tail: message,
}


def _messages(content: JsonObject, body: bytes) -> dict[str, bytes]:
    """The message in every form we know, by what it does otherwise."""
    ordered = as_written(body)
    return {
        "": ordered.encode(),
        "keys_not_sorted": _squeezed(body),
        "body_as_sent": body,
        "sorted_deeply": _deep.encode(content),
        "with_spaces": msgspec.json.format(ordered.encode(), indent=0),
        "escaped_characters": _NOT_ASCII.sub(_escaped, ordered).encode(),
        "escaped_slashes": ordered.replace("/", "\\/").encode(),
    }


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be")
    return "".join(f"\\u{units[place : place + 2].hex()}" for place in range(0, len(units), 2))
