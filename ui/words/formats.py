"""Dates, money, data and days as an agent reads them.

Months and weekdays come from the default `QLocale`, patterns and words from the translation. Money keeps a point in
every language, as the input fields ask for one.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from services.parsing.currencies import MINOR_UNITS

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta
    from decimal import Decimal

    from services.records import Money

translate = QCoreApplication.translate

_MOST_COUNTED = 2**31 - 1


def counted(text: str, count: int) -> str:
    """English plurals for a `%n` sentence that no translation has touched: "day(s)" becomes "day" or "days"."""
    return text.replace("(s)", "" if count == 1 else "s")


def day_text(day: date | None) -> str:
    """A day, "5 Dec 2026"; "" for none."""
    if day is None:
        return ""
    return _day(day, translate("Formats", "d MMM yyyy"))


def short_day_text(day: date) -> str:
    """A day of the running year, "5 Dec"."""
    return _day(day, translate("Formats", "d MMM"))


def ends_in(day: date, today: date) -> str:
    """When something ends, with the days counted: "Ends in 12 days, 5 Dec 2026", "Ends today", "Ended 3 days ago"."""
    days = (day - today).days
    if days == 0:
        return translate("Formats", "Ends today")
    if days < 0:
        return counted(translate("Formats", "Ended %n day(s) ago", None, -days), -days)
    text = counted(translate("Formats", "Ends in %n day(s), {day}", None, days), days)
    return text.format(day=day_text(day))


def days_text(days: int) -> str:
    """A length, "30 days"."""
    # Qt counts with 32 bits; a server may send, and a sum may come to, more.
    small = min(days, _MOST_COUNTED)
    return counted(translate("Formats", "%n day(s)", None, small).replace(str(_MOST_COUNTED), str(days)), days)


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


def time_text(moment: datetime) -> str:
    """The local time of a UTC moment, "14:05:12"."""
    return moment.astimezone().strftime("%H:%M:%S")


def clock_text(moment: datetime) -> str:
    """The local time of a UTC moment without seconds, "14:05"."""
    return moment.astimezone().strftime("%H:%M")


def when_text(moment: datetime, now: datetime) -> str:
    """When something was, as short as it can be told: "Today 13:58", "Fri 09:41", "12 Sep", "12 Sep 2025"."""
    then, today = moment.astimezone(), now.astimezone().date()
    days = (today - then.date()).days
    if days == 0:
        return translate("Formats", "Today {time}").format(time=clock_text(moment))
    if 0 < days < 7:
        return f"{_day(then.date(), 'ddd')} {clock_text(moment)}"
    if then.year == today.year:
        return short_day_text(then.date())
    return day_text(then.date())


def moment_text(moment: datetime) -> str:
    """A UTC moment in full, local: "5 Dec 2026 14:05:12"."""
    return f"{day_text(moment.astimezone().date())} {time_text(moment)}"


def utc_text(moment: datetime) -> str:
    """A moment in UTC, for case files: "2026-12-05 14:05:12 UTC"."""
    from datetime import UTC  # loaded by the first moment, after the window's first paint

    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def sent_text(moment: datetime, now: datetime) -> str:
    """When something was sent: "14:02" today, else with its day, "Fri 14:02"."""
    if moment.astimezone().date() == now.astimezone().date():
        return clock_text(moment)
    return when_text(moment, now)


def zone_text(moment: datetime) -> str:
    """The zone that local times are in at this moment: "UTC+01:00"."""
    offset = moment.astimezone().strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}"


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


def line_text(text: str) -> str:
    """One line without control and direction marks, which could change how the text around it reads."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


def cut_text(text: str, most: int = 400) -> str:
    """The beginning of a text that a server may have made as long as it likes; the whole of it stands elsewhere."""
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def tip_text(text: str) -> str:
    """Text for a tool tip, which Qt would otherwise read as markup if it looks like some."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<span style="white-space: pre-wrap">{escaped}</span>'


def button_text(text: str) -> str:
    """Text for a button, tab or menu entry, where Qt would read a lone "&" as a shortcut mark."""
    return text.replace("&", "&&")


def _day(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _places(currency: str) -> int:
    return MINOR_UNITS.get(currency, 2)


def _trimmed(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
