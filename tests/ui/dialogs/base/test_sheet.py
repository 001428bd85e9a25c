from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.base.sheet import Sheet
from ui.widgets.labels import plain_label

LONG = "A page opens in your browser in place of the customer's. It closes after use or after fifteen minutes. "


def test_a_dialog_opens_as_high_as_its_texts_are_at_its_width(qtbot: QtBot, theme: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 900)
    sheet = Sheet(window, "wordsDialog", "Words", 700)
    sheet.body.addWidget(plain_label(LONG * 3))
    window.show()
    sheet.open()
    layout = sheet.layout()
    assert layout is not None
    assert sheet.width() == 700
    assert sheet.height() == layout.totalHeightForWidth(700)
