from __future__ import annotations

import pytest

from ui.widgets.field_list import LONGEST_SHOWN, MOST_LETTERS, MOST_SHOWN, FieldList


@pytest.mark.usefixtures("qapp")
def test_as_much_is_shown_as_can_be_read_and_all_of_it_is_copied() -> None:
    shown = FieldList("fields")
    fields = [(f"name{number}", "x" * 10_000) for number in range(MOST_SHOWN)]
    shown.set_fields(fields)
    text = shown.toPlainText()
    assert "x" * LONGEST_SHOWN + "…" in text
    assert len(text) < MOST_LETTERS + 2 * LONGEST_SHOWN
    assert "And 285 more: Copy takes them all." in text
    assert len(shown.as_text()) > MOST_SHOWN * 10_000
