"""From the bytes of a reply to CSSS's envelope: yes, no, or neither (linksfield-api.md 14.1)."""

from __future__ import annotations

from typing import NamedTuple

from services.errors import NotUnderstood, RefusalMeaning, Refused
from services.wire.doubts import all_words, denies, leaves_open
from services.wire.limits import ReplyCost
from services.wire.parsing import parsed
from services.wire.refusals import could_not_answer, may_mean_yes, meaning_of
from services.wire.values import JsonObject, text_of
from services.wire.voices import contradicts

SUCCESS = "0000"  # documented, with `success` true beside it; no other code is
_PARTS = frozenset({"code", "message", "data", "success"})
_OF_A_REQUEST = frozenset({"access_code", "timestamp", "version"})  # no documented reply carries one


class Envelope(NamedTuple):
    """A success's parts. `others` are the members beside the documented four."""

    message: str
    data: object
    others: JsonObject


def open_envelope(body: bytes, cost: ReplyCost, *, safe: bool) -> Envelope:
    """Read a reply. Raises Refused for a no that leaves nothing open, in the server's own words.

    Raises NotUnderstood: what `parsed` raises, "not_object", "no_envelope", "two_voices" (code and `success` differ, or
    it says yes and no), "echo" (our own request); for a no that is none "unclear_code", and for a write's also "busy",
    "exists", "open" (it leaves open whether it was carried out).
    """
    answer = parsed(body, cost)
    if not isinstance(answer, dict):
        raise NotUnderstood("not_object")
    code, success = text_of(answer.get("code")).strip(), _truth(answer.get("success"))
    message, data = answer.get("message"), answer.get("data")
    if not code or isinstance(answer["code"], (dict, list, bool)) or isinstance(message, (dict, list)):
        raise NotUnderstood("no_envelope")
    found = Envelope(text_of(message), data, {name: value for name, value in answer.items() if name not in _PARTS})
    if success is not None and (code == SUCCESS) is not success:
        raise NotUnderstood("two_voices")
    if code != SUCCESS:
        raise _refusal(code, found, safe=safe)
    if success is None:
        # A code alone is any gateway's; Linksfield's own says it twice.
        raise NotUnderstood("no_envelope")
    _require_answer(found, safe=safe)
    return found


def _require_answer(found: Envelope, *, safe: bool) -> None:
    inner = found.data if isinstance(found.data, dict) else {}
    if len(_OF_A_REQUEST & inner.keys()) > 1:
        raise NotUnderstood("echo")
    if contradicts(found.others, said_yes=True) or (safe and could_not_answer(found.message)):
        raise NotUnderstood("two_voices")
    if not safe and denies(_without_rows(inner), found.others, found.message):
        raise NotUnderstood("two_voices")


def _without_rows(data: JsonObject) -> JsonObject:
    """A bulk order tells of each card by itself: there one card's no is no doubt about the others."""
    return {name: value for name, value in data.items() if not isinstance(value, list)}


def _refusal(code: str, found: Envelope, *, safe: bool) -> Exception:
    reason = "unclear_code" if may_mean_yes(code) else "" if safe else _left_open(code, found)
    return NotUnderstood(reason, detail=f"{code} {found.message}") if reason else Refused(code, found.message)


def _left_open(code: str, found: Envelope) -> str:
    """Why a write's refusal leaves open whether it was carried out; "" if it does not."""
    meaning = meaning_of(code, all_words(code, found.message, found.data, found.others))
    if meaning in (RefusalMeaning.BUSY, RefusalMeaning.EXISTS):
        return str(meaning.value)
    return "open" if leaves_open(code, found.message, _told(found.data), found.others) else ""


def _told(data: object) -> object:
    """The data of a refusal without the sign that each of them may carry."""
    return {name: value for name, value in data.items() if name != "sign"} if isinstance(data, dict) else data


def _truth(value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(text_of(value).strip().lower())
