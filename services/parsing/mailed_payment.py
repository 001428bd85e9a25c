"""What a mail says about one payment: its amount and its time, where there can be no doubt. Raises nothing."""

from __future__ import annotations

import re
from datetime import datetime

from services.errors import BadInput
from services.parsing.currencies import MINOR_UNITS
from services.parsing.order_fields import read_amount
from services.patterns import pattern
from services.records import Money, Record

_CODES = "|".join(sorted(MINOR_UNITS))
# A whole number of the text: no part of a longer one, of a date, or of one with whatever sign between its thousands.
_NUMBER = r"(?<![\w.,'’-])(?<!\d[^\n\r\t;|()])\d{1,9}(?:[.,'’]\d{1,9})*(?!\w)(?![^\n\r\t;|()]\d)"
_BEFORE = pattern(rf"(?<!\w)(?P<code>{_CODES}|€) ?(?P<number>{_NUMBER})")
_AFTER = pattern(rf"(?P<number>{_NUMBER}) ?(?P<code>{_CODES}|€)(?!\w)")
# Signs that several currencies share, and codes that stand at any digit: they say that there is another amount.
_SIGN = "[$£¥￥€₹₩₽₺₫฿₪₴₦₱元円圆]"
_ANY_AMOUNT = pattern(rf"(?:{_SIGN}|(?<!\w)(?:{_CODES})) ?\d|\d ?(?:{_SIGN}|(?:{_CODES})(?!\w))")
# What is paid several times, or is the price of a part: not what was paid.
_TIMES, _OF_EACH = r"\d ?[x×*] ?", r" ?(?:[x×*] ?\d|/|each\b|per\b)"
_ANY_CLOCK = pattern(r"\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d ?[AaPp]\.?[Mm]\b")
_ZONED = pattern(
    r"(?<![\w.-])(?:(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"|(?P<day2>\d{1,2})\.(?P<month2>\d{1,2})\.(?P<year2>\d{4}))"
    r"(?:T|,? )(?P<clock>\d{1,2}:\d\d(?::\d\d)?) ?"
    r"(?:(?:Z|UTC|GMT)(?![\w+-])|(?:UTC|GMT)?(?P<zone>[+-]\d\d:?\d\d)(?!\d))"
)


class MailedPayment(Record, frozen=True):
    """One amount with its currency, and a time with its zone ("2026-11-28 14:03+01:00"), where the mail has them."""

    money: Money | None = None
    paid_at: str = ""


def read_mailed_payment(text: str) -> MailedPayment:
    """Read a text without quote marks and tags.

    An amount counts where its currency (ISO 4217, or the sign of the euro) is beside it, with as many decimals as that
    currency has, and where no other amount is in the text. A time counts with its day and its zone alone: whose clock
    another one is by, nobody knows; and where no other time of day is in the text.
    """
    return MailedPayment(money=_money(text), paid_at=_paid_at(text))


def _money(text: str) -> Money | None:
    found = {(each["number"], _code(each["code"])) for how in (_BEFORE, _AFTER) for each in how().finditer(text)}
    if len(found) != 1:
        return None
    ((number, code),) = found
    places = MINOR_UNITS[code]
    shown = rf"(?:(?:{code}|€) ?{re.escape(number)}|{re.escape(number)} ?(?:{code}|€))"
    # What stands once in the text may stand there again, in a quoted mail; any other amount beside it is a doubt.
    others = _ANY_AMOUNT().search(re.sub(shown, "", text)) or re.search(rf"{_TIMES}{shown}|{shown}{_OF_EACH}", text)
    if others or not re.search(rf"[.,]\d{{{places}}}$" if places else r"^\d+$", number):
        return None
    try:
        return Money(read_amount(number, code), code)
    except BadInput:
        return None


def _code(written: str) -> str:
    return "EUR" if written == "€" else written


def _paid_at(text: str) -> str:
    zoned = list(_ZONED().finditer(text))
    # A zone such as +01:00 is no time of day.
    if len(zoned) != 1 or len(_ANY_CLOCK().findall(_ZONED().sub("", text))) > 0:
        return ""
    said = zoned[0].groupdict(default="")
    day = f"{said['year'] or said['year2']}-{said['month'] or said['month2']:0>2}-{said['day'] or said['day2']:0>2}"
    zone = said["zone"] if ":" in said["zone"] or not said["zone"] else f"{said['zone'][:3]}:{said['zone'][3:]}"
    clock = said["clock"] if said["clock"][2:3] == ":" else f"0{said['clock']}"
    moment = f"{day} {clock}{zone or '+00:00'}"
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return ""
    return moment
