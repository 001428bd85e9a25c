"""From the bytes of a reply to its envelope (documented: section 3; what is no envelope: section 12, assumed)."""

from __future__ import annotations

from typing import NamedTuple

from services.errors import NotUnderstood
from services.mall.assumptions import SUCCESS
from services.mall.endpoints import Endpoint
from services.wire.limits import ReplyCost
from services.wire.parsing import parsed
from services.wire.refusals import could_not_answer
from services.wire.values import JsonObject, text_of
from services.wire.voices import contradicts

_PARTS = frozenset({"operateCode", "message", "data"})
# What a request carries and no documented reply does.
_OF_A_REQUEST = frozenset({"sign", "tradeTime", "tradeType", "mark", "terminal", "languageCode", "version"})


class Envelope(NamedTuple):
    """A reply's parts. `code` is `operateCode` as text, "" for a bare object, which is then all of `data`.

    `others` are the members of an envelope beside its three.
    """

    code: str
    message: str
    data: object
    others: JsonObject

    @property
    def is_bare(self) -> bool:
        """Whether the reply was an object without an envelope."""
        return self.code == ""

    @property
    def is_refusal(self) -> bool:
        """Whether another `operateCode` than "S" stands there (assumed to be a no; "S" is documented)."""
        return not self.is_bare and self.code != SUCCESS


def open_envelope(body: bytes, cost: ReplyCost | None = None) -> Envelope:
    """Read a reply's bytes (UTF-8, with or without a BOM).

    Raises NotUnderstood: what `parsed` raises, "not_object", or "no_envelope" when an `operateCode` stands there that
    is no code. "s" and " S" are none: taken as a refusal, they could hide a success.
    """
    answer = parsed(body, cost)
    if not isinstance(answer, dict):
        raise NotUnderstood("not_object")
    if "operateCode" not in answer:
        return Envelope("", "", answer, {})
    code, message = answer["operateCode"], answer.get("message")
    if not _is_code(code) or isinstance(message, (dict, list)):
        raise NotUnderstood("no_envelope")
    others = {name: value for name, value in answer.items() if name not in _PARTS}
    return Envelope(text_of(code), text_of(message), answer.get("data"), others)


def require_answer(envelope: Envelope, endpoint: Endpoint) -> None:
    """Raise NotUnderstood for a reply that cannot be this call's answer.

    "two_voices": it says both yes and no; "echo": it is our own request; "no_envelope": a read's bare object that
    carries none of the endpoint's fields, for a gateway's own object must not read as an answer of Linksfield's. (A
    write's bare object has to name our numbers, which its receipt checks.)
    """
    said_yes = not envelope.is_refusal
    inner = envelope.data if isinstance(envelope.data, dict) else {}
    if contradicts(envelope.others, said_yes=said_yes) or (said_yes and "operateCode" in inner):
        raise NotUnderstood("two_voices")
    if said_yes and len(_OF_A_REQUEST & inner.keys()) > (0 if envelope.is_bare else 1):
        raise NotUnderstood("echo")
    if said_yes and endpoint.safe and could_not_answer(envelope.message):
        raise NotUnderstood("two_voices")
    if envelope.is_bare and endpoint.safe:
        if contradicts(inner, said_yes=True):
            raise NotUnderstood("two_voices")
        if not (endpoint.marks & inner.keys() or (endpoint.may_be_empty and not inner)):
            raise NotUnderstood("no_envelope")


def _is_code(value: object) -> bool:
    if isinstance(value, str):
        return bool(value) and (value == SUCCESS or value.strip().upper() != SUCCESS)
    return isinstance(value, int) and not isinstance(value, bool)
