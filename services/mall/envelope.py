"""From the bytes of a reply to its envelope (documented: section 3; what is no envelope: section 12, assumed)."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import NamedTuple

import msgspec

from services.errors import NotUnderstood
from services.mall.assumptions import SUCCESS
from services.mall.endpoints import Endpoint
from services.mall.values import JsonObject, text_of

_BOM = b"\xef\xbb\xbf"
_BLANKS = b" \t\r\n"
# One escape of JSON at a time: a pair of surrogates, the half of one (where a server cut a name in two), or any other.
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


class Envelope(NamedTuple):
    """A reply's parts. `code` is `operateCode` as text, "" for a bare object, which is then all of `data`."""

    code: str
    message: str
    data: object

    @property
    def is_bare(self) -> bool:
        """Whether the reply was an object without an envelope."""
        return self.code == ""

    @property
    def is_refusal(self) -> bool:
        """Whether Linksfield said no: any `operateCode` but "S" (assumed; "S" is documented)."""
        return not self.is_bare and self.code != SUCCESS


def open_envelope(body: bytes) -> Envelope:
    """Read a reply's bytes (UTF-8, with or without a BOM).

    Raises NotUnderstood: "empty", "not_json", "not_object", "too_deep", or "no_envelope" when an `operateCode`
    stands there that is no code. "s" and " S" are none: taken as a refusal, they could hide a success.
    """
    answer = _object_of(body)
    if "operateCode" not in answer:
        return Envelope("", "", answer)
    code, message = answer["operateCode"], answer.get("message")
    if not _is_code(code) or isinstance(message, (dict, list)):
        raise NotUnderstood("no_envelope")
    return Envelope(text_of(code), text_of(message), answer.get("data"))


def require_said_once(body: bytes) -> None:
    """Raise NotUnderstood("no_envelope") for a reply in which a field stands twice: parsers differ on which counts.

    For what `open_envelope` could read, and for writes alone: a confirmation or refusal must not hang on that.
    """
    json.loads(_content(body), object_pairs_hook=_once, parse_int=str, parse_float=str)


def require_marks(envelope: Envelope, endpoint: Endpoint) -> None:
    """Raise NotUnderstood("no_envelope") for a read's bare object that carries none of the endpoint's fields.

    A gateway's own object must not read as an answer of Linksfield's. (A write's bare object has to name our
    numbers, which its receipt checks.)
    """
    bare = envelope.data
    if not envelope.is_bare or not endpoint.safe or not isinstance(bare, dict):
        return
    if not (endpoint.marks & bare.keys() or (endpoint.may_be_empty and not bare)):
        raise NotUnderstood("no_envelope")


def _object_of(body: bytes) -> JsonObject:
    content = _content(body)
    if not content:
        raise NotUnderstood("empty")
    try:
        answer = _decoded(content)
    except RecursionError:
        raise NotUnderstood("too_deep") from None
    except ValueError:
        raise NotUnderstood("not_json") from None
    if not isinstance(answer, dict):
        raise NotUnderstood("not_object")
    return answer


def _content(body: bytes) -> bytes:
    return body.removeprefix(_BOM).strip(_BLANKS)


def _decoded(content: bytes) -> object:
    """Decode JSON; half a character becomes a replacement character, instead of spoiling the whole reply."""
    try:
        return _decoder.decode(content)
    except ValueError:
        if b"\\u" not in content:
            raise
    return _decoder.decode(_ESCAPE.sub(_whole, content))


def _whole(escape: re.Match[bytes]) -> bytes:
    return rb"\ufffd" if escape["half"] else escape[0]


def _once(pairs: list[tuple[str, object]]) -> JsonObject:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise NotUnderstood("no_envelope", detail="a field stands twice")
    return fields


def _is_code(value: object) -> bool:
    if isinstance(value, str):
        return bool(value) and (value == SUCCESS or value.strip().upper() != SUCCESS)
    return isinstance(value, int) and not isinstance(value, bool)


def _number(text: str) -> Decimal | str:
    try:
        return Decimal(text)
    except ArithmeticError:
        return text


_decoder: msgspec.json.Decoder[object] = msgspec.json.Decoder(float_hook=_number)
