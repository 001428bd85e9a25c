"""Dates, and amounts with their unit, stay in one line of a text that wraps; what is copied is as it was written."""

from __future__ import annotations

import re

_BLANK = "\N{NO-BREAK SPACE}"
_JOINER = "\N{WORD JOINER}"
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
# Where a blank stands in "11 Dec", "12.36 GBP", "10 GB", and then before the year.
_BLANKS = re.compile(rf"(?<=\d) (?=(?:{_MONTHS}|[A-Z]{{3}}|[KMGT]B)\b)")
_BEFORE_YEAR = re.compile(rf"(?<={_BLANK}(?:{_MONTHS})) (?=\d{{4}}\b)")
# "2026年12月11日": Chinese lines are broken between any two signs.
_BETWEEN_SIGNS = re.compile(r"(?<=\d)(?=[年月日])|(?<=\d[年月])(?=\d)")


def unbroken(text: str) -> str:
    """The same text for a label, with no break within a date or an amount."""
    kept = _BEFORE_YEAR.sub(_BLANK, _BLANKS.sub(_BLANK, text))
    return kept if kept.isascii() else _BETWEEN_SIGNS.sub(_JOINER, kept)


def as_written(text: str) -> str:
    """What `unbroken` was made from, or a part of it."""
    return text.replace(_BLANK, " ").replace(_JOINER, "")
