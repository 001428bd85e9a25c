"""From the bytes of a reply to the envelope of eSIM by QR code, or the bare object beside it (sections 8, 15)."""

from __future__ import annotations

from typing import NamedTuple

from services.errors import NotUnderstood, Refused
from services.wire.limits import ReplyCost
from services.wire.parsing import parsed
from services.wire.refusals import could_not_answer, may_mean_yes
from services.wire.values import text_of
from services.wire.voices import contradicts

SUCCESS = "0"  # documented
TOKEN_EXPIRED = "7"  # documented, for every call
_PARTS = frozenset({"code", "message", "data", "messageSourceHandler"})  # documented


class Envelope(NamedTuple):
    """A success's data; `is_bare`: it came without an envelope."""

    data: object
    is_bare: bool


def open_envelope(body: bytes, cost: ReplyCost, marks: frozenset[str] = frozenset()) -> Envelope:
    """Read a reply. `marks`: an object that has one of these is this call's data; which form comes is not clear.

    Raises Refused for another code than 0, in the server's own words; NotUnderstood: what `parsed` raises,
    "not_object", "no_envelope", "two_voices" (no as well), "unclear_code" (it looks like a success of another API).
    """
    answer = parsed(body, cost)
    if not isinstance(answer, dict):
        raise NotUnderstood("not_object")
    if "code" not in answer:
        if not marks & answer.keys():
            raise NotUnderstood("no_envelope")
        if contradicts(answer, said_yes=True):
            raise NotUnderstood("two_voices")
        return Envelope(answer, is_bare=True)
    code, message = answer["code"], text_of(answer.get("message"))
    if isinstance(code, (dict, list, bool)) or code in (None, ""):
        raise NotUnderstood("no_envelope")
    if text_of(code) != SUCCESS:
        raise _refusal(text_of(code), message)
    data = answer.get("data")
    others = {name: value for name, value in answer.items() if name not in _PARTS}
    # Data of which no field is known may call anything "code".
    inner = data if isinstance(data, dict) and marks & data.keys() else {}
    if could_not_answer(message) or contradicts(others | inner, said_yes=True):
        raise NotUnderstood("two_voices")
    return Envelope(data, is_bare=False)


def _refusal(code: str, message: str) -> Exception:
    # "0000", "200": another API's yes, and no code of this one.
    return NotUnderstood("unclear_code", detail=code) if may_mean_yes(code) else Refused(code, message)
