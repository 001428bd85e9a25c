"""The README's table of names of widgets."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path

_README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
_SECTION = _README.split("### Names of widgets")[1].split("\n## ")[0]
NAMES = re.findall(r"`([\w*]+)`", "".join(re.findall(r"^\|([^|]+)\|", _SECTION, re.MULTILINE)))


def is_in_the_table(name: str) -> bool:
    """Whether the README names this widget, by itself or by its pattern."""
    return any(fnmatchcase(name, named) for named in NAMES)
