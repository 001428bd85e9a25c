"""Days and times as this system writes them."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QLocale

# Year first, or a day with points before its whole year: read alike on every system.
_PLAIN = re.compile(r"\s*(?:\d{4}|\d{1,2}\. ?\d{1,2}\. ?\d{4})")
_CENTURY = 2000


def read_day(text: str, system: QLocale | None = None) -> str | datetime:
    """A local time in a form of this system ("11/28/26, 2:02 PM"), without a zone; any other text as it is.

    A day alone counts from its beginning.
    """
    if _PLAIN.match(text):
        return text
    locale = system or QLocale.system()
    typed = _plain_blanks(text).replace(",", "")
    for form in _forms(locale):
        found = locale.toDateTime(typed, form, _CENTURY)
        if found.isValid():
            moment = found.toPython()
            if isinstance(moment, datetime):
                return moment.replace(tzinfo=None)
    return text


def _forms(locale: QLocale) -> list[str]:
    short = QLocale.FormatType.ShortFormat
    day = locale.dateFormat(short)
    time = _plain_blanks(locale.timeFormat(short)).replace("Ap", "AP")
    whole = day if "yyyy" in day else day.replace("yy", "yyyy")
    return [form for each in (whole, day) for form in (f"{each} {time}", f"{each} HH:mm", each)]


def _plain_blanks(text: str) -> str:
    return " ".join(text.replace("\u202f", " ").split())
