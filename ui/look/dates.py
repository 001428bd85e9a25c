"""Days and times as an agent reads them: months and weekdays from the default `QLocale`, patterns from Linguist."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from services.clock import linksfield_day, local_time

if TYPE_CHECKING:
    from datetime import date, datetime

translate = QCoreApplication.translate


def day_text(day: date | None) -> str:
    """A day, "5 Dec 2026"; "" for none."""
    if day is None:
        return ""
    return _day(day, translate("Formats", "d MMM yyyy"))


def short_day_text(day: date) -> str:
    """A day of the running year, "5 Dec"."""
    return _day(day, translate("Formats", "d MMM"))


def time_text(moment: datetime) -> str:
    """The local time of a UTC moment, "14:05:12"."""
    return local_time(moment).strftime("%H:%M:%S")


def clock_text(moment: datetime) -> str:
    """The local time of a UTC moment without seconds, "14:05"."""
    return local_time(moment).strftime("%H:%M")


def when_text(moment: datetime, now: datetime) -> str:
    """When something was, as short as it can be told: "Today 13:58", "Fri 09:41", "12 Sep", "12 Sep 2025"."""
    then, today = local_time(moment), local_time(now).date()
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
    return f"{day_text(local_time(moment).date())} {time_text(moment)}"


def utc_text(moment: datetime) -> str:
    """A moment in UTC, for case files: "2026-12-05 14:05:12 UTC"."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def sent_text(moment: datetime, now: datetime) -> str:
    """When something was sent: "14:02" today, else with its day, "Fri 14:02"."""
    if local_time(moment).date() == local_time(now).date():
        return clock_text(moment)
    return when_text(moment, now)


def zone_text(moment: datetime) -> str:
    """The zone that local times are in at this moment: "UTC+01:00"."""
    offset = local_time(moment).strftime("%z")
    return f"UTC{offset[:3]}:{offset[3:5]}"


def in_zone(moment: datetime) -> str:
    """A moment in full with its zone: "5 Dec 2026 14:05:12 (UTC+01:00)"."""
    return translate("Formats", "{moment} ({zone})").format(moment=moment_text(moment), zone=zone_text(moment))


def another_day(now: datetime) -> str:
    """That it is another day at Linksfield than here, whose days are the ones that count; "" where it is not.

    Times are told as they are here, days of plans as Linksfield counts them.
    """
    there = linksfield_day(now)
    if there == local_time(now).date():
        return ""
    words = translate("Formats", "Days are counted by Linksfield's calendar (UTC+8), where it is {day}.")
    return words.format(day=short_day_text(there))


def _day(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
