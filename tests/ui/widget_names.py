"""The table of names of widgets in docs/widget-names.md."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path

_TABLES = (Path(__file__).resolve().parents[2] / "docs" / "widget-names.md").read_text(encoding="utf-8")
NAMES = re.findall(r"`([\w*]+)`", "".join(re.findall(r"^\|([^|]+)\|", _TABLES, re.MULTILINE)))


def is_in_the_table(name: str) -> bool:
    """Whether the table has this widget, by itself or by its pattern."""
    return any(fnmatchcase(name, named) for named in NAMES)
