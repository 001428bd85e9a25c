"""docs/features.md: what it says works is where it says, so that the table cannot go stale."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from tests.programs import ROOT
from tests.ui.story import Story

_ITALIC = re.compile(r"\*([^*]+)\*")
_BETWEEN = re.compile(r"[,;:]| and ")
THE_MENU = "Menu"  # it shows a picture


def rows(text: str) -> Iterator[tuple[str, str, str]]:
    """Each entry of Linksfield's, what of it works here, and where."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and len(cells) == 3 and cells[1] not in ("", "here"):
            yield cells[0], cells[1], cells[2]


def plain(text: str) -> str:
    """A name as a document writes it."""
    return text.replace("&", "").removesuffix("...").strip().lower()


def texts_of_the_code() -> set[str]:
    """Every text of the window and its dialogs: the translation has each, and none that is gone."""
    tree = ElementTree.parse(ROOT / "resources/translations/linksfield_zh_CN.ts")
    return {plain(source.text or "") for source in tree.iter("source")}


def test_what_works_is_where_the_table_of_features_says(story: Story) -> None:
    window = story.workplace.window
    shown = {plain(each.text()) for each in window.findChildren(QAction)} | {plain(THE_MENU)}
    shown |= {plain(each.text()) for each in window.findChildren(QAbstractButton)}
    known, before = texts_of_the_code(), ""
    found = list(rows((ROOT / "docs/features.md").read_text(encoding="utf-8")))
    assert len(found) > 25
    for entry, works, where in found:
        place = before if where.startswith("the same") else where
        if not works.startswith(("works", "where allowed")):
            continue
        named = [plain(name) for name in _ITALIC.findall(place)]
        pieces = [piece.strip() for piece in _BETWEEN.split(_ITALIC.sub("", place))]
        tabs = [plain(piece) for piece in pieces if piece[:1].isupper()]
        assert named or tabs, f"{entry}: it says of no place that it is there"
        assert [name for name in tabs if name not in shown] == [], entry
        assert [name for name in named if name not in known] == [], entry
        before = place


def test_the_readme_leads_to_the_table() -> None:
    assert "](docs/features.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
