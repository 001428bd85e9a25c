from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tools.look.painted import painted_by
from tools.look.written import torn
from ui.frame.bands import Band, Banner
from ui.widgets.boxes import CardFrame, NoticeBox
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import Badge, caption_label, plain_label

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
    assert label.toolTip().replace("\u200b", "").split() == label.text().split()
    assert not label.grab().isNull()


DATES_AND_AMOUNTS = ("Europe 10 GB until 11 Dec 2026 for 12.36 GBP. ", "套餐于2026年12月11日到期，2027年2月9日开始。")


@pytest.mark.parametrize("text", DATES_AND_AMOUNTS)
def test_a_date_or_an_amount_is_never_broken_between_two_lines(qtbot: QtBot, theme: object, text: str) -> None:
    label = plain_label(text)
    qtbot.addWidget(label)
    for width in range(110, 300, 7):
        label.setFixedWidth(width)
        label.setFixedHeight(label.heightForWidth(width))
        assert list(torn(list(painted_by(label)))) == []


@pytest.mark.parametrize("text", DATES_AND_AMOUNTS)
def test_what_is_copied_of_a_label_is_as_it_was_written(qtbot: QtBot, theme: object, text: str) -> None:
    label = plain_label(text)
    qtbot.addWidget(label)
    label.setSelection(0, len(text))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied
    assert text.startswith(copied)
    assert label.text() == text
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == text
    label.setText("another")
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "another"


def test_a_caption_is_as_high_in_every_script(qtbot: QtBot, theme: object) -> None:
    heights = set()
    for words in ("payId", "订单号"):
        label = caption_label(words)
        qtbot.addWidget(label)
        label.ensurePolished()
        heights.add(max(label.minimumHeight(), label.sizeHint().height()))
    # Which font draws Chinese is the system's: one pixel may be between them.
    assert max(heights) - min(heights) <= 1


def test_the_height_kept_for_a_width_is_that_of_the_text_and_the_font_on_show(qtbot: QtBot, theme: object) -> None:
    label = plain_label("No data since this morning.")
    qtbot.addWidget(label)
    label.show()
    heights = [label.heightForWidth(120)]
    label.setText("No data since this morning, and the customer is at the airport. " * 3)
    heights.append(label.heightForWidth(120))
    label.setProperty("role", "headline")
    label.style().unpolish(label)
    label.style().polish(label)
    heights.append(label.heightForWidth(120))
    font = label.font()
    font.setPixelSize(3 * font.pixelSize())
    label.setStyleSheet(f"font-size: {font.pixelSize()}px")
    heights.append(label.heightForWidth(120))
    label.setContentsMargins(0, 20, 0, 20)
    heights.append(label.heightForWidth(120))
    assert heights == sorted(set(heights))
    assert heights[-1] == QLabel.heightForWidth(label, 120)
    assert label.heightForWidth(400) == QLabel.heightForWidth(label, 400) < heights[-1]
