"""Lengths, money, data and counts as an agent reads them; days and times are in `ui/look/dates.py`.

Money keeps a point in every language, as the input fields ask for one.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from services.parsing.currencies import MINOR_UNITS
from ui.look.dates import day_text

if TYPE_CHECKING:
    from datetime import date, timedelta
    from decimal import Decimal

    from services.records import Money

translate = QCoreApplication.translate

_MOST_COUNTED = 2**31 - 1
_LENGTH_AT_END = re.compile(r" / (?P<days>\d{1,5}) ?(?:days?|天)$")


def counted(text: str, count: int) -> str:
    """English plurals for a `%n` sentence that no translation has touched: "day(s)" becomes "day" or "days"."""
    return text.replace("(s)", "" if count == 1 else "s")


def ends_in(day: date, today: date) -> str:
    """When something ends, with the days counted: "Ends in 12 days, 5 Dec 2026", "Ends today".

    Whatever is asked about is still listed as in use: it was to end, and it has not ended.
    """
    days = (day - today).days
    if days == 0:
        return translate("Formats", "Ends today")
    if days < 0:
        text = counted(translate("Formats", "Was to end %n day(s) ago, {day}", None, -days), -days)
    else:
        text = counted(translate("Formats", "Ends in %n day(s), {day}", None, days), days)
    return text.format(day=day_text(day))


def days_text(days: int) -> str:
    """A length, "30 days"."""
    # Qt counts with 32 bits; a server may send, and a sum may come to, more.
    small = min(days, _MOST_COUNTED)
    return counted(translate("Formats", "%n day(s)", None, small).replace(str(_MOST_COUNTED), str(days)), days)


def without_length(name: str, days: int) -> str:
    """A plan's name without its length: most end in it, in the language of Linksfield's answers, not in ours."""
    end = _LENGTH_AT_END.search(name)
    return name[: end.start()] if end is not None and int(end["days"]) == days else name


def count_text(count: int) -> str:
    """A number of things, grouped as the language does: "10,000"."""
    return QLocale().toString(count)


def amount_text(amount: Decimal, currency: str = "") -> str:
    """An exact amount without its currency, with at least the decimals this currency has: "12.30"."""
    whole, _, places = format(amount, "f").partition(".")
    places = places.rstrip("0").ljust(_places(currency), "0")
    return f"{whole}.{places}" if places else whole


def money_text(money: Money | None) -> str:
    """An amount with its currency, "12.36 GBP"; "" for none."""
    if money is None:
        return ""
    return f"{amount_text(money.amount, money.currency)} {money.currency}".rstrip()


def data_text(megabytes: Decimal | None) -> str:
    """A data allowance given in MB: "10 GB", "500 MB"; "" for none."""
    if megabytes is None:
        return ""
    if megabytes < 1000:
        return f"{_trimmed(megabytes)} MB"
    return f"{_trimmed(round(gigabytes(megabytes), 2))} GB"


def per_gb(money: Money | None, megabytes: Decimal | None) -> str:
    """The price of one GB, "1.24", without its currency; "-" where there is none."""
    price = price_per_gb(money, megabytes)
    if price is None or money is None:
        return "-"
    return format(round(price, _places(money.currency)), "f")


def price_per_gb(money: Money | None, megabytes: Decimal | None) -> Decimal | None:
    """The exact price of one GB, to sort by; None where it cannot be told."""
    if money is None or not megabytes or megabytes < 0:
        return None
    return money.amount / gigabytes(megabytes)


def gigabytes(megabytes: Decimal) -> Decimal:
    """MB as GB. Linksfield does not say whether its GB has 1000 or 1024 MB: whichever comes out even (assumed)."""
    if megabytes % 1024 and megabytes % 1000 == 0:
        return megabytes / 1000
    return megabytes / 1024


def countdown_text(left: timedelta) -> str:
    """A time that is left, "9:41"; a part of a second counts as one."""
    seconds = max(math.ceil(left.total_seconds()), 0)
    return f"{seconds // 60}:{seconds % 60:02}"


def card_tail(iccid: str) -> str:
    """The end of a card number, "...0793"."""
    return f"...{iccid[-4:]}" if iccid else ""


def card_groups(iccid: str) -> str:
    """A card number in groups of four, for reading aloud: "8985 2420 1809 1034 0793"."""
    return " ".join(iccid[start : start + 4] for start in range(0, len(iccid), 4))


def _places(currency: str) -> int:
    return MINOR_UNITS.get(currency, 2)


def _trimmed(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
