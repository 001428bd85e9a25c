from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ui.widgets import safe_text

MARKUP = ("<b>bold</b>", "&amp; <i>", "<img src='http://localhost/x'>", "x &lt; y")


def test_shortcut_marks_are_disarmed() -> None:
    assert safe_text.button_text("Bits & Pieces") == "Bits && Pieces"


@pytest.mark.parametrize("text", MARKUP)
def test_a_tool_tip_shows_markup_as_the_letters_that_it_is_made_of(qapp: QApplication, text: str) -> None:
    tip = safe_text.tip_text(text)
    assert tip.replace("\u200b", "") == text
    shown, plain = QLabel(tip), QLabel(tip)
    plain.setTextFormat(Qt.TextFormat.PlainText)
    assert shown.sizeHint() == plain.sizeHint()
    assert QLabel(text).sizeHint() != shown.sizeHint()


def test_a_tool_tip_is_said_as_it_is_read() -> None:
    assert safe_text.tip_text("Ends 5 Dec, 3 < 4 & more") == "Ends 5 Dec, 3 < 4 & more"


def test_a_long_tool_tip_is_broken_into_lines_between_words() -> None:
    lines = safe_text.tip_text("word " * 80).split("\n")
    assert len(lines) > 3
    assert max(map(len, lines)) <= 110
    assert " ".join(lines).split() == ["word"] * 80
