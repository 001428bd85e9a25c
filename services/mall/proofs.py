"""What the reply to a write proves: yes, no, or nothing (linksfield-api.md section 12).

An echo of our request proves nothing, and neither does an answer that says two things.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from services.errors import NotUnderstood, RefusalMeaning
from services.mall.envelope import Envelope
from services.records import OrderReceipt
from services.wire.doubts import all_words, denies, leaves_open
from services.wire.refusals import may_mean_yes, meaning_of
from services.wire.values import JsonObject, cards_in, fields_of, json_object, text_at, text_of
from services.wire.voices import contradicts, short_name

_RECEIPT = frozenset({"deviceCode", "orderNo", "partnerCode", "payId"})  # documented, all of it
_SUBSCRIPTION = frozenset({"customer_id", "pay_method", "product_id", "status", "sub_id"})  # documented, all of it
_SHORTEST = 6  # characters of a number that is looked for inside other words


class Sent(NamedTuple):
    """What a write sent: its card and its two numbers ("" where it has none).

    `drawn`: the numbers were made for this very write, so that whoever names one has received it.
    """

    iccid: str
    order_no: str
    pay_id: str
    drawn: bool = True


def receipt(reply: Envelope, sent: Sent) -> OrderReceipt:
    """Read the answer to a placed or recorded order (documented fields).

    Only an answer that names both our numbers and no other card is one: in an "S" envelope, or as a bare object that
    has no other field than the documented four. Raises NotUnderstood("not_ours", "wrong_card" or "two_voices").
    """
    row = json_object(reply.data)
    if row is None or (text_at(row, "orderNo"), text_at(row, "payId")) != (sent.order_no, sent.pay_id):
        raise NotUnderstood("not_ours")
    if reply.is_bare and row.keys() - _RECEIPT:
        raise NotUnderstood("not_ours", detail="fields that no receipt has")
    if text_at(row, "deviceCode") not in ("", sent.iccid) or set(cards_in(row)) - {sent.iccid}:
        raise NotUnderstood("wrong_card")
    if _names_another(row, sent):
        raise NotUnderstood("not_ours")
    if denies(row, reply.others, reply.message):
        raise NotUnderstood("two_voices")
    return OrderReceipt(
        order_no=sent.order_no,
        pay_id=sent.pay_id,
        iccid=text_at(row, "deviceCode"),
        partner_code=text_at(row, "partnerCode"),
        fields=fields_of(row),
    )


def require_stop(reply: Envelope, sent: Sent) -> None:
    """Accept an "S" envelope, the documented bare `{}`, or a bare receipt that names the renewal's numbers."""
    if reply.data and reply.is_bare:
        receipt(reply, sent)


def require_subscription(reply: Envelope) -> None:
    """Accept an "S" envelope, or a bare object with exactly the documented five fields, all filled."""
    row = json_object(reply.data) or {}
    is_whole = row.keys() == _SUBSCRIPTION and all(text_at(row, name) for name in row)
    if reply.is_bare and (not is_whole or contradicts(row, said_yes=True)):
        raise NotUnderstood("no_envelope")


def require_envelope(reply: Envelope) -> None:
    """Accept an "S" envelope alone: the bare reply of an assumed write cannot show that it is Linksfield's.

    Raises NotUnderstood("no_envelope"), or "two_voices" where it says no as well.
    """
    if reply.is_bare:
        raise NotUnderstood("no_envelope")
    if denies(reply.data, reply.others, reply.message):
        raise NotUnderstood("two_voices")


def require_definite(refusal: Envelope, sent: Sent) -> None:
    """Accept a refusal that leaves nothing open.

    Raises NotUnderstood: its code looks like a success or its words like one ("unclear_code", "busy", "exists",
    "open"), or it names our numbers ("names_ours"), for only who received the write can put them beside each other.
    """
    code, message, data, others = refusal
    meaning = meaning_of(code, all_words(code, message, data, others))
    if may_mean_yes(refusal.code):
        reason = "unclear_code"
    elif meaning in (RefusalMeaning.BUSY, RefusalMeaning.EXISTS):
        reason = meaning.value
    else:
        reason = "names_ours" if _names_ours(refusal, sent) else ""
    if not reason and leaves_open(code, message, data, others):
        reason = "open"
    if reason:
        raise NotUnderstood(reason, detail=f"{refusal.code} {refusal.message}")


def _names_another(row: JsonObject, sent: Sent) -> bool:
    """Whether one of the two numbers stands there in another spelling, and is another."""
    ours = {"orderno": sent.order_no, "payid": sent.pay_id}
    named = ((short_name(name), text_of(value).strip()) for name, value in row.items())
    return any(text not in ("", ours.get(name, text)) for name, text in named)


def _names_ours(refusal: Envelope, sent: Sent) -> bool:
    numbers = [number for number in (sent.order_no, sent.pay_id) if number]
    told = [text_of(refusal.data), text_of(refusal.others), refusal.message if sent.drawn else ""]
    return any(_stands_in(number, text) for number in numbers for text in told)


def _stands_in(number: str, text: str) -> bool:
    if len(number) < _SHORTEST:
        return f'"{number}"' in text
    return bool(re.search(rf"(?<![0-9A-Za-z]){re.escape(number)}(?![0-9A-Za-z])", text, re.IGNORECASE))
