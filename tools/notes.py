"""Plays the fixes and prints every note that ends them into docs/notes.md: `uv run python -m tools.notes`.

Read them as the customer, and as the colleague who takes over: that is what they are printed for.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tools.open_window import stage
from tools.screenshots import open_story

FILE = Path(__file__).resolve().parents[1] / "docs" / "notes.md"

_HEAD = """# The notes that end a ticket

Printed by `uv run python -m tools.notes`, which plays each fix in the real window over the sandbox and copies what
*Copy for ticket* proposes; `tests/ui/everywhere/test_fixes.py` plays the same and holds what they must say. The
sentences stand in `ui/words/ticket/`, the outcomes they are chosen by in `services/desk/verdicts/note_outcomes.py`.
"""
_TITLES = {
    ("internal", "en"): "Internal note, English",
    ("internal", "zh_CN"): "Internal note, Chinese",
    ("customer", "en"): "Customer reply, English",
    ("customer", "zh_CN"): "Customer reply, Chinese",
}


def main() -> int:
    """Play every fix and write the file anew."""
    from tests.ui.everywhere.fixes import FIXES

    parts = [_HEAD]
    with stage() as prepared:
        for name, fix in FIXES.items():
            # A window and a sandbox each: no note knows of another story.
            with open_story(prepared, "light", "en") as story:
                story.do(lambda: story.session.set_agent("desk-2"))
                fix.play(story)
                parts += [f"## {name}. {fix.title}\n", *_notes(story)]
    FILE.write_text("\n".join(parts), encoding="utf-8")
    return 0


def _notes(story: object) -> Iterator[str]:
    from tests.ui.everywhere.fixes import copied_note
    from tests.ui.story import Story

    assert isinstance(story, Story)
    for (kind, language), title in _TITLES.items():
        yield f"**{title}**\n\n```text\n{copied_note(story, kind, language)}\n```\n"


if __name__ == "__main__":
    sys.exit(main())
