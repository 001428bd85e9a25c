"""F1 (both ways) to F6, each ended by *Copy for ticket* in both kinds and languages."""

from __future__ import annotations

import pytest

from tests.ui.everywhere.fixes import FIXES, KINDS, LANGUAGES, copied_note
from tests.ui.story import Story
from tools.notes import FILE


@pytest.fixture
def whole_window() -> bool:
    """Each of these stories makes the pages that it comes to."""
    return False


@pytest.mark.parametrize("name", FIXES)
def test_a_fix_ends_with_notes_that_say_what_happened(name: str, story: Story) -> None:
    fix = FIXES[name]
    fix.play(story)
    texts = {(kind, language): copied_note(story, kind, language) for kind in KINDS for language in LANGUAGES}
    for kind, wanted in (("internal", fix.internal), ("customer", fix.customer)):
        text = texts[kind, "en"]
        assert [words for words in wanted if words not in text] == [], text
        assert [words for words in fix.never if words in text] == [], text
        assert texts[kind, "zh_CN"] != text
    assert len(set(texts.values())) == 4


def test_the_printed_notes_are_of_these_fixes() -> None:
    printed = FILE.read_text(encoding="utf-8")
    assert [name for name, fix in FIXES.items() if f"## {name}. {fix.title}" not in printed] == [], (
        "run: uv run python -m tools.notes"
    )
