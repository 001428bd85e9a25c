from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.look.theme import Theme
from ui.widgets.long_text import LONGEST_LINE, PIECE_LINES, LongText


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> LongText:
    text = LongText("text", "A text")
    qtbot.addWidget(text)
    text.resize(500, 200)
    text.show()
    return text


def scroll_to_end(text: LongText) -> None:
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())


def marked_lines(text: LongText) -> list[str]:
    """The lines that are coloured."""
    lines = []
    block = text.document().begin()
    while block.isValid():
        if block.layout().formats():
            lines.append(block.text())
        block = block.next()
    return lines


def test_a_short_text_is_there_at_once(shown: LongText) -> None:
    shown.show_text("one\ntwo")
    assert shown.toPlainText() == "one\ntwo"
    assert shown.complete


def test_a_long_text_comes_in_pieces_as_it_is_scrolled_and_none_is_lost(shown: LongText) -> None:
    text = "\n".join(f"line {number}" for number in range(PIECE_LINES * 3 + 7))
    shown.show_text(text)
    assert shown.blockCount() == PIECE_LINES
    assert shown.whole == text
    for _ in range(4):
        scroll_to_end(shown)
    assert shown.complete
    assert shown.toPlainText() == text


def test_putting_a_piece_in_leaves_the_view_where_it_was(shown: LongText) -> None:
    shown.show_text("\n".join(f"line {number}" for number in range(PIECE_LINES * 2)))
    scroll_to_end(shown)
    assert shown.firstVisibleBlock().blockNumber() < PIECE_LINES
    assert shown.textCursor().position() == 0


def test_another_text_begins_at_its_beginning(shown: LongText) -> None:
    shown.show_text("\n".join("x" * 9 for _ in range(PIECE_LINES * 2)))
    scroll_to_end(shown)
    shown.show_text("new\ntext")
    assert shown.toPlainText() == "new\ntext"
    assert shown.complete


def test_one_endless_line_is_shown_in_lines_that_can_be_laid_out(shown: LongText) -> None:
    shown.show_text("ab" * LONGEST_LINE)
    assert shown.blockCount() == 2
    assert shown.whole == "ab" * LONGEST_LINE


def test_marked_lines_stand_out_also_in_later_pieces_and_behind_folded_lines(shown: LongText) -> None:
    lines = [f"line {number}" for number in range(PIECE_LINES + 5)]
    lines[1] = "x" * (LONGEST_LINE + 1)
    shown.show_text("\n".join(lines), {0, 2, PIECE_LINES + 2})
    scroll_to_end(shown)
    assert marked_lines(shown) == ["line 0", "line 2", f"line {PIECE_LINES + 2}"]


def test_marks_follow_the_theme(shown: LongText, theme: Theme) -> None:
    shown.show_text("plain\nmarked", {1})

    def colour() -> str:
        block = shown.document().findBlockByNumber(1)
        layout = block.layout()
        (mark,) = layout.formats()
        return mark.format.foreground().color().name()

    light = colour()
    theme.apply("dark")
    assert colour() == theme.tokens.tone("amber").ink != light


def test_text_of_a_server_is_never_markup_and_cannot_be_typed_over(shown: LongText) -> None:
    shown.show_text("<b>bold</b>\u2028&amp;")
    QTest.keyClicks(shown, "x")
    assert shown.document().toRawText() == "<b>bold</b>\u2028&amp;"
