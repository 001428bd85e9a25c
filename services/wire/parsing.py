"""From the bytes of a reply to JSON values, parsed once, for a price that is known before.

Tokens and depth are counted over the bytes first, some thousand times cheaper than the objects that they would become.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate
from typing import NamedTuple

import msgspec

from services.errors import NotUnderstood
from services.wire.limits import ReplyCost

_BOM = b"\xef\xbb\xbf"
_BLANKS = b" \t\r\n"
_PIECE = 64 * 1024
_STEPS = bytes.maketrans(b"{[}]", b"\x01\x01\xff\xff")  # as signed bytes: one deeper, one less deep
_NO_BRACKETS = bytes(set(range(256)) - set(b"{[}]"))
# One escape of JSON at a time: a pair of surrogates, the half of one (where a server cut a name in two), or any other.
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
_MOST_HALVES = 20_000  # of more, the reply is not mended
_HALVES = (b"\\ud", b"\\uD")


class _Counted(NamedTuple):
    """What stands in a text outside its strings."""

    tokens: int
    members: int
    containers: int
    depth: int


def parsed(body: bytes, cost: ReplyCost | None = None) -> object:
    """Read JSON. Half a character becomes a replacement character, instead of spoiling the whole reply.

    Raises NotUnderstood: "empty", "not_json", "too_deep", "too_many" (tokens), or "said_twice" for a reply in which
    a field stands twice in one object: parsers differ on which counts, so none does.
    """
    content, most = body.removeprefix(_BOM).strip(_BLANKS), cost or ReplyCost()
    if not content:
        raise NotUnderstood("empty")
    counted = _counted(content)
    if counted.depth > most.depth:
        raise NotUnderstood("too_deep")
    if counted.tokens > most.tokens or counted.containers > most.containers:
        raise NotUnderstood("too_many")
    try:
        value = _decoder.decode(_mended(content))
    except ValueError:
        raise NotUnderstood("not_json") from None
    if _members(value) != counted.members:
        raise NotUnderstood("said_twice")
    return value


def _counted(content: bytes) -> _Counted:
    tokens = members = containers = depth = deepest = 0
    for piece in _outside_strings(content):
        members += piece.count(b":")
        tokens += piece.count(b",") + piece.count(b":")
        steps = piece.translate(_STEPS, _NO_BRACKETS)
        tokens += len(steps)
        deepest = max(deepest, max(accumulate(memoryview(steps).cast("b"), initial=depth)))
        opened = steps.count(b"\x01")
        containers += opened
        depth += 2 * opened - len(steps)
    return _Counted(tokens, members, containers, deepest)


def _outside_strings(content: bytes) -> Iterator[bytes]:
    """Yield what stands outside the strings. In pieces: one search over all of it would keep other threads waiting."""
    if b"\\" in content:
        content = content.replace(b"\\\\", b"").replace(b'\\"', b"")
    inside = 0
    for start in range(0, len(content), _PIECE):
        parts = content[start : start + _PIECE].split(b'"')
        yield b"".join(parts[inside::2])
        inside = (inside + len(parts) - 1) % 2


def _mended(content: bytes) -> bytes:
    halves = sum(content.count(half) for half in _HALVES)
    if not 0 < halves <= _MOST_HALVES:
        return content
    mended = bytearray(content)
    for escape in _ESCAPE.finditer(content):
        if escape["half"]:
            mended[escape.start() : escape.end()] = rb"\ufffd"
    return bytes(mended)


def _members(value: object) -> int:
    """Count the members of all objects."""
    total, left = 0, [value]
    while left:
        each = left.pop()
        if isinstance(each, dict):
            total += len(each)
            left.extend(inner for inner in each.values() if isinstance(inner, (dict, list)))
        elif isinstance(each, list):
            left.extend(inner for inner in each if isinstance(inner, (dict, list)))
    return total


def _number(text: str) -> Decimal | str:
    try:
        return Decimal(text)
    except ArithmeticError:
        return text


_decoder: msgspec.json.Decoder[object] = msgspec.json.Decoder(float_hook=_number)
