from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.frame.bands import Band, Banner
from ui.widgets.boxes import CardFrame, NoticeBox
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import Badge, plain_label

MARKUP = "<b>bold</b> & <img src='x'>"


@pytest.mark.parametrize(
    "make",
    [
        lambda: plain_label(MARKUP),
        lambda: ElidedLabel(MARKUP),
        lambda: Badge(MARKUP),
        lambda: CardFrame(MARKUP, MARKUP, MARKUP),
        lambda: NoticeBox(MARKUP),
        lambda: Banner(MARKUP),
        lambda: Band(MARKUP),
    ],
)
def test_text_of_a_server_is_never_read_as_markup(qtbot: QtBot, theme: object, make: object) -> None:
    assert callable(make)
    widget = make()
    qtbot.addWidget(widget)
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    assert any(label.text() == MARKUP for label in labels)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_long_line_is_elided_and_whole_in_its_tool_tip(qtbot: QtBot, theme: object) -> None:
    label = ElidedLabel("a <long> line " * 40)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.width() == 80
    assert "&lt;long&gt;" in label.toolTip()
    assert not label.grab().isNull()
