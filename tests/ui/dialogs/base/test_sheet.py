from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.base.low_scroll import LowScroll
from ui.dialogs.base.sheet import Sheet
from ui.widgets.buttons import push_button
from ui.widgets.fold import Fold
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


def test_what_does_not_fit_says_that_there_is_more_and_no_line_is_cut(qtbot: QtBot, theme: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 900)
    sheet = Sheet(window, "wordsDialog", "Words", 700)
    column = QVBoxLayout()
    labels = [plain_label(f"Amount {row}: 12.36 GBP") for row in range(40)]
    for label in labels:
        column.addWidget(label)
    area = LowScroll(column)
    sheet.body.addWidget(area, 1)
    back = sheet.add_button(push_button("Back", name="backButton"))
    sheet.setMaximumHeight(400)
    window.show()
    sheet.open()
    fold = area.findChild(Fold)
    assert fold is not None
    assert fold.isVisible()
    assert _cut_at_the_foot(area, labels) == []
    bar = area.verticalScrollBar()
    while fold.isVisible():
        before = bar.value()
        QTest.keyClick(back, Qt.Key.Key_PageDown)
        assert bar.value() > before
    assert bar.value() == bar.maximum()


def _cut_at_the_foot(area: QScrollArea, parts: Sequence[QWidget]) -> list[int]:
    """Which of these the foot of the area cuts in two."""
    view = area.viewport()
    tops = [part.mapTo(view, QPoint(0, 0)).y() for part in parts]
    return [row for row, top in enumerate(tops) if top < view.height() < top + parts[row].height()]
