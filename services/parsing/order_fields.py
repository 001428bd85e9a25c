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
_TIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")


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
    """An amount above zero with a decimal point, given back with exactly the decimals of its currency (ISO 4217).

    Raises BadInput("amount", ...): empty, comma, not_a_number, negative, zero, too_many_decimals (decimals,
    currency), too_large; and BadInput("currency", ...) as read_currency does.
    """
    code = read_currency(currency)
    typed = required("amount", text)
    if "," in typed:
        raise BadInput("amount", "comma")
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


def read_currency(text: str) -> str:
    """An active ISO 4217 code in upper case. Raises BadInput("currency", ...): empty, unknown_currency (currency)."""
    code = required("currency", text).upper()
    if code not in MINOR_UNITS:
        raise BadInput("currency", "unknown_currency", currency=code[:MAX_TEXT])
    return code


def read_paid_at(value: str | datetime, now: datetime) -> datetime:
    """The time of a payment as aware UTC; a time without a zone is this PC's local time. `now` is aware.

    Text is "2026-11-23 14:05", seconds, a T, slashes and a zone allowed. Raises BadInput("paid_at", ...): empty,
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
    typed = required("paid_at", text).replace("/", "-").upper()
    if not _TIME.fullmatch(typed):
        raise BadInput("paid_at", "unreadable")
    try:
        return datetime.fromisoformat(typed)
    except ValueError:
        raise BadInput("paid_at", "unreadable") from None


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
