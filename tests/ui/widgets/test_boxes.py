from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click
from ui.frame.bands import Banner
from ui.widgets.boxes import CardFrame, FactGrid, NoticeBox
from ui.widgets.copy_button import CopyButton
from ui.widgets.field import Field


def test_parts_made_with_text_are_no_windows_of_their_own(qtbot: QtBot, theme: object) -> None:
    made = [NoticeBox("text"), Banner("text", "button"), CardFrame("a", "b", "c"), Field("a", QLineEdit(), "hint")]
    for widget in made:
        qtbot.addWidget(widget)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == []


def test_a_notice_without_text_is_hidden_and_comes_back_with_one(qtbot: QtBot, theme: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = NoticeBox()
    notice.setParent(window)
    window.show()
    assert not notice.isVisible()
    notice.show_text("Check first.", "amber")
    assert notice.isVisible()
    notice.show_text("")
    assert not notice.isVisible()


def test_a_notice_given_its_text_before_its_place_shows_with_its_window(qtbot: QtBot, theme: object) -> None:
    notice = NoticeBox()
    notice.show_text("Check first.")
    window = QWidget()
    qtbot.addWidget(window)
    notice.setParent(window)
    window.show()
    assert notice.isVisible()


def test_facts_are_replaced_and_can_be_copied(qtbot: QtBot, theme: object) -> None:
    grid = FactGrid()
    qtbot.addWidget(grid)
    grid.set_facts([("Card", "1"), ("Starts", "now")])
    grid.set_facts([("Card", "2")])
    grid.add("payId", "P1", mono=True, copy=True)
    click(grid.findChild(CopyButton))
    assert (grid.value("Card"), QGuiApplication.clipboard().text()) == ("2", "P1")
    with pytest.raises(KeyError):
        grid.value("Starts")


@pytest.mark.parametrize("value", ["12.36 GBP", "已付款"])
def test_a_fact_stands_on_one_line_with_its_label_in_either_script(qtbot: QtBot, theme: object, value: str) -> None:
    facts = FactGrid()
    qtbot.addWidget(facts)
    shown = facts.add("Result", value)
    label = facts.findChildren(QLabel)[0]
    facts.show()
    assert label is not shown
    assert abs(label.geometry().bottom() - shown.geometry().bottom()) <= 1
