"""What Linksfield's documentation does not say, gathered from the code: `uv run python -m tools.not_documented`.

Writes docs/not-documented.md: how request and reply of each call are known, and every assumption with its comment.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from services.mall.endpoints import ENDPOINTS
from services.records import Provenance

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "docs" / "not-documented.md"
_SOURCE = ROOT / "services" / "mall" / "assumptions.py"
_NAME = re.compile(r"^([A-Z][A-Z_]+|def \w+)\b")


def main() -> int:
    """Write the file."""
    FILE.write_text(text(), encoding="utf-8")
    print(f"{FILE.relative_to(ROOT)}: {len(list(_calls()))} calls, {len(list(_assumptions()))} assumptions")
    return 0


def text() -> str:
    """The whole document."""
    return "\n".join(
        [
            "# What is not documented",
            "",
            "Made by `uv run python -m tools.not_documented` from the code; a test holds the two together.",
            "*Inferred* follows from what Linksfield prints; *assumed* is ours. Other answers are shown, not dropped.",
            "",
            "## Calls",
            "",
            "| call | path | request | reply |",
            "|---|---|---|---|",
            *_calls(),
            "",
            "## Values and rules (services/mall/assumptions.py)",
            "",
            "| name | what stands beside it |",
            "|---|---|",
            *_assumptions(),
            "",
        ]
    )


def _calls() -> Iterator[str]:
    for each in ENDPOINTS:
        if {each.provenance, each.reply_known} != {Provenance.DOCUMENTED}:
            yield f"| {each.name} | {each.method} {each.path} | {each.provenance.value} | {each.reply_known.value} |"


def _assumptions() -> Iterator[str]:
    """Yield each name with the comment above it or beside it, or with its docstring's first line."""
    above: list[str] = []
    lines = _SOURCE.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if line.startswith("#"):
            above.append(line.lstrip("# "))
            continue
        name = _NAME.match(line)
        beside = line.partition("  # ")[2]
        below = lines[number + 1].strip().strip('"') if number + 1 < len(lines) and '"""' in lines[number + 1] else ""
        words = " ".join([*above, *filter(None, (beside, below))]).replace("|", "\\|")
        if name and words:
            yield f"| {name[1].removeprefix('def ')} | {words} |"
        above = above if name else []


if __name__ == "__main__":
    sys.exit(main())
