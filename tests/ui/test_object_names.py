"""The README's table of names is what other programs rely on: each is there, in the real window, and has a voice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

from tests.ui.access import show
from tests.ui.story import Story

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
SECTION = README.split("### Names of widgets")[1].split("\n## ")[0]
NAMES = re.findall(r"`(\w+)`", "".join(re.findall(r"^\|([^|]+)\|", SECTION, re.MULTILINE)))
IN_REVIEW = ("reviewDialog", "confirmButton")
IN_GUIDE = ("guideDialog", "guideTopics", "guidePage")
IN_CHECK = ("checkDialog", "placedButton", "notPlacedButton")
INTERACTIVE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabWidget)
FRESH = "89852000000000010015"


def open_review(story: Story) -> None:
    """Order the first plan of a fresh card, up to Review."""
    story.look_up(FRESH, "T-1")
    story.go("plans")
    table = story.find("plansTable", QTableView)
    story.do(lambda: table.selectRow(0))
    story.click("orderPlanButton")
    story.wait(lambda: story.find("reviewButton", QAbstractButton).isEnabled(), "Review to be offered")
    story.click("reviewButton")
    story.wait(lambda: story.shown("reviewDialog"), "Review")


def test_the_table_is_read() -> None:
    assert len(NAMES) == len(set(NAMES)) > 25
    assert {"mainWindow", "cardInput", "confirmButton", "activityTable"} <= set(NAMES)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in IN_REVIEW + IN_CHECK + IN_GUIDE])
def test_a_name_of_the_table_is_in_the_window(story: Story, name: str) -> None:
    widget = story.window if name == "mainWindow" else story.find(name)
    assert widget.objectName() == name
    if isinstance(widget, INTERACTIVE):
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())


def test_the_names_of_review_are_in_review(story: Story) -> None:
    open_review(story)
    for name in IN_REVIEW:
        assert story.find(name).window().objectName() == "reviewDialog"
    assert story.find("confirmButton", QAbstractButton).isEnabled()


def test_the_names_of_check_what_happened_are_in_its_dialog(story: Story) -> None:
    dialog = show(story, "checkDialog")
    for name in IN_CHECK:
        assert story.find(name).window() is dialog


def test_the_names_of_the_guide_are_in_its_dialog(story: Story) -> None:
    dialog = show(story, "guideDialog")
    for name in IN_GUIDE:
        assert story.find(name).window() is dialog


def test_no_two_widgets_share_a_name_of_the_table(story: Story) -> None:
    for name in NAMES:
        assert len(story.window.findChildren(QWidget, name)) <= 1
