"""Brings the translations up to date with the sources: `uv run python -m tools.translate`.

New sentences come in as unfinished, gone ones are marked; both are listed, and the exit code is 1 while there are any.
`--drop` takes gone ones out for good. Translate with Qt Linguist (`pyside6-linguist`) or any editor.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ui.words.translation_files import tool

ROOT = Path(__file__).resolve().parents[1]
FILES = tuple(sorted((ROOT / "resources" / "translations").glob("linksfield_*.ts")))
# What the program fills in: {name}, and Qt's %n for a count.
_FILLED = re.compile(r"\{\{?\w*\}?\}|%n")


class Message(NamedTuple):
    """One sentence of a translation file; `state` is "", "unfinished", "vanished" or "obsolete"."""

    context: str
    source: str
    translation: str
    state: str


def main(arguments: list[str]) -> int:
    """Update every file and list what is left to do."""
    left = 0
    for file in FILES:
        print(update(file, drop="--drop" in arguments))
        for problem in problems(messages(file)):
            print(f"{file.name}: {problem}")
            left += 1
    return 1 if left else 0


def update(file: Path, *, drop: bool = False) -> str:
    """Take the sentences of ui/ into the file with lupdate; returns what that says."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    options = ["-locations", "none", "-source-language", "en", *(["-no-obsolete"] if drop else [])]
    command = [str(tool("lupdate")), *options, *sources, "-ts", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout.strip()


def messages(file: Path) -> list[Message]:
    """Every sentence of a translation file."""
    return [
        Message(context.findtext("name", ""), message.findtext("source", ""), *_translation(message))
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def problems(found: Iterable[Message]) -> Iterator[str]:
    """What is untranslated, unfinished or gone, and translations that fill in something else than their source."""
    for each in found:
        where = f"{each.context}: {each.source!r}"
        if each.state or not each.translation.strip():
            yield f"{each.state or 'untranslated'}: {where}"
        elif filled_in(each.source) != filled_in(each.translation):
            yield f"other names in braces: {where} -> {each.translation!r}"


def filled_in(text: str) -> set[str]:
    """The names in braces of a sentence, and %n."""
    return set(_FILLED.findall(text))


def _translation(message: ET.Element) -> tuple[str, str]:
    found = message.find("translation")
    if found is None:
        return "", "unfinished"
    forms = [form.text or "" for form in found.iter("numerusform")]
    # Chinese has one form for every count.
    return forms[0] if forms else found.text or "", found.get("type", "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
