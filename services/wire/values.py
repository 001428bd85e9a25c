"""Reading single values of a reply tolerantly: numbers or strings, null, missing, anything nested.

Nothing here raises for what a server may send, deep nesting aside (RecursionError).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache

import msgspec

JsonObject = dict[str, object]
Pair = tuple[str, str]

LONGEST_TEXT = 20_000
"""Most characters that are read of one value (ours); a record's `fields` have all of them."""

_INTEGER = re.compile(r"(-?\d{1,9})(?:\.0{1,9})?", re.ASCII)
_AMOUNT = re.compile(r"\d{1,12}(?:\.\d{1,9})?", re.ASCII)
_NUMBER_NAME = re.compile(r"order|pay|trade|serial", re.IGNORECASE)  # printed order numbers look like cards
_CARD = re.compile(r"89\d{16,20}", re.ASCII)
# What stands where there is no number, and what a parser made of one: "null", "0", "-1", "4.7E+16", a sentence.
_NO_NUMBER = re.compile(r"\D*|-?0+|-\d+|\d+(?:\.\d+E\+?|E\+)\d+|.*\s.*|[\[{<].*", re.IGNORECASE | re.DOTALL)
_CURRENCY = re.compile(r"[A-Za-z]{3}", re.ASCII)
_DATE = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:[ T].*)?", re.ASCII | re.DOTALL)
# Thousands of plans name the same few amounts: each is kept once. By its text, so that 4.5 and 4.50 stay apart.
_decimal: Callable[[str], Decimal] = lru_cache(4096)(Decimal)
_compact = msgspec.json.Encoder(decimal_format="number")


def json_object(value: object) -> JsonObject | None:
    """Return the value if it is a JSON object, else None."""
    return value if isinstance(value, dict) else None


def text_of(value: object) -> str:
    """Return a value as text: strings as they are, null as "", nested values as compact JSON."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, (bool, list, dict)):
        return _compact.encode(value).decode("utf-8")
    return str(value)


def text_at(row: Mapping[str, object], *names: str) -> str:
    """Return the text of the first of these fields that has one, without surrounding white space, else "".

    Of a very long one only its beginning, of LONGEST_TEXT characters.
    """
    for name in names:
        value = row.get(name)
        if value is None:
            continue
        text = value if isinstance(value, str) else text_of(value)
        if text and (stripped := text.strip()):
            return stripped[:LONGEST_TEXT]
    return ""


def number_at(row: Mapping[str, object], name: str) -> str:
    """Return the number by which Linksfield knows something (opaque: text, or a whole number), else "".

    A rounded one, a truth value, a list and the like name nothing.
    """
    value = row.get(name)
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    text = text_at(row, name)
    return "" if _NO_NUMBER.fullmatch(text) else text


def fields_of(row: Mapping[str, object]) -> tuple[Pair, ...]:
    """Return every field as (name, text), in the server's order."""
    return tuple([(name, value if isinstance(value, str) else text_of(value)) for name, value in row.items()])


def shared_fields_of(row: Mapping[str, object], seen: dict[Pair, Pair]) -> tuple[Pair, ...]:
    """Return the same as `fields_of`; equal pairs of all rows that share `seen` are one, which saves most of them."""
    return tuple([seen.setdefault(pair, pair) for pair in fields_of(row)])


def flat_fields(value: object, name: str = "") -> Iterator[Pair]:
    """Yield every plain value at whatever depth as ("a.2.b", text): of an object by names, of a list by numbers."""
    inner: Iterator[tuple[str, object]] = iter(())
    if isinstance(value, dict):
        inner = iter(value.items())
    elif isinstance(value, list):
        inner = ((str(number), each) for number, each in enumerate(value, start=1))
    else:
        yield name, text_of(value)
    for key, each in inner:
        yield from flat_fields(each, f"{name}.{key}" if name else key)


def integer_of(text: str) -> int | None:
    """Return a whole number of at most nine digits, else None."""
    match = _INTEGER.fullmatch(text)
    return int(match[1]) if match else None


def amount_of(text: str) -> Decimal | None:
    """Return a finite, non-negative amount in plain decimal notation, else None."""
    return _decimal(text) if _AMOUNT.fullmatch(text) else None


def signed_amount_of(text: str) -> Decimal | None:
    """Return a finite amount in plain decimal notation, with or without a minus, else None."""
    amount = amount_of(text.removeprefix("-"))
    return -amount if amount is not None and text.startswith("-") else amount


def currency_of(text: str) -> str | None:
    """Return a three-letter currency in upper case, else None."""
    return text.upper() if _CURRENCY.fullmatch(text) else None


def date_of(text: str) -> date | None:
    """Return the day of yyyy-MM-dd or yyyy.MM.dd (documented forms; a time behind it is ignored), else None."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        return None


def cards_in(value: object) -> Iterator[str]:
    """Yield every card that is named anywhere: as `deviceCode`, or by what looks like one and is no order's number."""
    if isinstance(value, list):
        for each in value:
            yield from cards_in(each)
    if isinstance(value, dict):
        for name, each in value.items():
            text = text_at(value, name)
            if (name == "deviceCode" and text) or (_CARD.fullmatch(text) and not _NUMBER_NAME.search(name)):
                yield text
            yield from cards_in(each)
