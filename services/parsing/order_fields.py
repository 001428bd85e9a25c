"""The fields of an order or a payment, as they were typed. Pure functions; each raises BadInput and nothing else."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from services.errors import BadInput
from services.parsing.card_number import is_card
from services.parsing.currencies import MINOR_UNITS
from services.parsing.plain_text import MAX_TEXT, at_most, required, required_line

_WHOLE_DIGITS = 9
_OLDEST_PAYMENT = timedelta(days=731)

_NUMBER = re.compile(r"-?\d+(?:[.,]\d*)?")
_AMOUNT = re.compile(r"-?\d+(?:\.\d+)?")
# 1,234.50 and 1.234,50 and 1 234,50: one sign between thousands, another one before the decimals.
_THOUSANDS = re.compile(
    r"(-?\d{1,3}(?P<sign>[.,\s'\u2019])\d{3}(?:(?P=sign)\d{3})*)(?:(?!(?P=sign))[.,](?P<decimals>\d+))?"
)
_TIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")
# 28.11.2026 14:02: with points between them the day stands first wherever it is written.
_DAY_FIRST = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(.*)", re.DOTALL)
_DAY_ALONE = re.compile(r"\d{4}-\d\d-\d\d")


def read_periods(text: str, minimum: int, maximum: int) -> int:
    """A whole number of periods between minimum and maximum, both included.

    Raises BadInput("periods", ...): empty, not_a_number, negative, zero, not_whole, too_small (minimum),
    too_large (maximum).
    """
    typed = required("periods", text)
    if not _NUMBER.fullmatch(typed):
        raise BadInput("periods", "not_a_number")
    if not typed.strip("-0.,"):
        raise BadInput("periods", "zero")
    if typed.startswith("-"):
        raise BadInput("periods", "negative")
    if not typed.isdigit():
        raise BadInput("periods", "not_whole")
    digits = typed.lstrip("0")
    # Compared by length first: Python refuses to turn thousands of digits into a number.
    if len(digits) > _WHOLE_DIGITS or int(digits) > maximum:
        raise BadInput("periods", "too_large", maximum=maximum)
    if int(digits) < minimum:
        raise BadInput("periods", "too_small", minimum=minimum)
    return int(digits)


def read_amount(text: str, currency: str) -> Decimal:
    """An amount above zero, given back with exactly the decimals of its currency (ISO 4217): "19.99", "19,99",
    "1,234.50", "1.234,50", "1 234,50".

    Raises BadInput("amount", ...): empty, thousands ("1,234" may be either), not_a_number, negative, zero,
    too_many_decimals (decimals, currency), too_large; and BadInput("currency", ...) as read_currency does.
    """
    code = read_currency(currency)
    typed = _with_point(required("amount", text))
    if not _AMOUNT.fullmatch(typed):
        raise BadInput("amount", "not_a_number")
    if not typed.strip("-0."):
        raise BadInput("amount", "zero")
    if typed.startswith("-"):
        raise BadInput("amount", "negative")
    whole, _, decimals = typed.partition(".")
    if len(decimals) > MINOR_UNITS[code]:
        raise BadInput("amount", "too_many_decimals", decimals=MINOR_UNITS[code], currency=code)
    if len(whole.lstrip("0")) > _WHOLE_DIGITS:
        raise BadInput("amount", "too_large")
    return Decimal(typed).quantize(Decimal(1).scaleb(-MINOR_UNITS[code]))


def _with_point(typed: str) -> str:
    """The number with a point before its decimals and nothing between its thousands."""
    grouped = _THOUSANDS.fullmatch(typed)
    if grouped is None:
        return typed.replace(",", ".")
    whole, sign, decimals = grouped[1], grouped["sign"], grouped["decimals"]
    if decimals is None and sign in ".," and whole.count(sign) == 1:
        if sign == ",":
            raise BadInput("amount", "thousands")
        return typed
    return whole.replace(sign, "") + (f".{decimals}" if decimals else "")


def read_currency(text: str) -> str:
    """An active ISO 4217 code in upper case. Raises BadInput("currency", ...): empty, unknown_currency (currency)."""
    code = required("currency", text).upper()
    if code not in MINOR_UNITS:
        raise BadInput("currency", "unknown_currency", currency=code[:MAX_TEXT])
    return code


def read_paid_at(value: str | datetime, now: datetime) -> datetime:
    """The time of a payment as aware UTC; a time without a zone is this PC's local time. `now` is aware.

    Text is "2026-11-23 14:05" or "23.11.2026 14:05"; seconds, a T, slashes and a zone are allowed. A day alone counts
    from its beginning. Raises BadInput("paid_at", ...): empty,
    unreadable, future, too_old (more than two years); skipped and twice, for a time without a zone that this PC's
    clock left out, or had twice, when it was changed.
    """
    typed = value if isinstance(value, datetime) else _read_time(value)
    # By year first: the ends of the calendar cannot be moved to another zone.
    if typed.year > now.year + 1:
        raise BadInput("paid_at", "future")
    if typed.year < now.year - 3:
        raise BadInput("paid_at", "too_old")
    paid_at = _in_utc(typed)
    if paid_at > now:
        raise BadInput("paid_at", "future")
    if now - paid_at > _OLDEST_PAYMENT:
        raise BadInput("paid_at", "too_old")
    return paid_at


def _in_utc(typed: datetime) -> datetime:
    first, second = (typed.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if typed.tzinfo is not None or first == second:
        return first
    is_there = first.astimezone().replace(tzinfo=None) == typed
    raise BadInput("paid_at", "twice" if is_there else "skipped")


def _read_time(text: str) -> datetime:
    typed = _year_first(required("paid_at", text)).replace("/", "-").upper()
    if _DAY_ALONE.fullmatch(typed):
        typed += " 00:00"
    if not _TIME.fullmatch(typed):
        raise BadInput("paid_at", "unreadable")
    try:
        return datetime.fromisoformat(typed)
    except ValueError:
        raise BadInput("paid_at", "unreadable") from None


def _year_first(typed: str) -> str:
    found = _DAY_FIRST.fullmatch(typed)
    if found is None:
        return typed
    day, month, year, rest = found.groups()
    clock = rest.strip(" ,")
    if clock[1:2] == ":":
        clock = f"0{clock}"
    return f"{year}-{month:0>2}-{day:0>2} {clock}".strip()


def read_pay_id(text: str) -> str:
    """A payId as it was typed, trimmed.

    Raises BadInput("pay_id", ...): empty, is_a_card, blanks (also invisible characters), too_long.
    """
    typed = required("pay_id", text)
    if is_card(typed):
        raise BadInput("pay_id", "is_a_card")
    if any(char.isspace() or not char.isprintable() for char in typed):
        raise BadInput("pay_id", "blanks")
    return at_most("pay_id", typed)


def read_pay_type(text: str) -> str:
    """A payment type, one line. Raises BadInput("pay_type", ...): empty, too_long."""
    return required_line("pay_type", text)
