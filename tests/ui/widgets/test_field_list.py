from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from ui.widgets.field_list import LONGEST_SHOWN, MOST_LETTERS, MOST_SHOWN, FieldList


@pytest.mark.usefixtures("qapp")
def test_as_much_is_shown_as_can_be_read_and_all_of_it_is_copied() -> None:
    shown = FieldList("fields")
    fields = [(f"name{number}", "x" * 10_000) for number in range(MOST_SHOWN)]
    shown.set_fields(fields)
    text = shown.toPlainText()
    assert "x" * LONGEST_SHOWN + "…" in text
    assert len(text) < MOST_LETTERS + 2 * LONGEST_SHOWN
    assert "And 285 more; Copy includes all of them." in text
    assert len(shown.as_text()) > MOST_SHOWN * 10_000


def test_in_a_place_that_scrolls_it_is_as_high_as_its_fields(qtbot: QtBot) -> None:
    area, shown = QScrollArea(widgetResizable=True), FieldList("fields")
    qtbot.addWidget(area)
    shown.show_whole()
    area.setWidget(shown)
    area.resize(300, 200)
    area.show()
    shown.set_fields([(f"name{number}", "text") for number in range(30)])
    assert shown.verticalScrollBar().maximum() == 0
    assert shown.height() > 800
    shown.set_fields([("name", "text")])
    assert shown.minimumHeight() < 80


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2029", "\x0b", "\x85"])
def test_a_value_of_several_lines_does_not_look_like_another_field(end: str) -> None:
    shown = FieldList("fields")
    shown.set_fields([("message", f"busy{end}orderPayStatus{end}1")])
    assert shown.document().blockCount() == 2
    assert shown.document().toRawText() == "message\u2029busy\u2028orderPayStatus\u20281"
