from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from services.setup.settings import Settings
from tests.ui.rows import COLUMNS, fruits
from tests.ui.story import Story
from ui.dialogs.base.remembered_sizes import remember_main_window, remember_window, restore_main_window, restore_window
from ui.tables.row_model import RowModel
from ui.tables.table import Table


class Room(QMainWindow):
    """A window with a splitter, a table in it and a window of its own over it."""

    def __init__(self) -> None:
        super().__init__()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("roomSplitter")
        self.table = Table(RowModel(COLUMNS), "fruitTable")
        self.splitter.addWidget(QWidget())
        self.splitter.addWidget(self.table)
        self.setObjectName("room")
        self.setCentralWidget(self.splitter)
        self.resize(800, 400)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return shown(qtbot)


def shown(qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    made.show()
    return made


def test_sizes_come_back_after_a_restart(qtbot: QtBot, room: Room, settings: Settings, tmp_path: Path) -> None:
    room.resize(700, 350)
    room.splitter.setSizes([222, 470])
    room.table.setColumnWidth(0, 133)
    room.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    kept = room.splitter.sizes()
    remember_main_window(room, settings)
    settings.save()

    again = Settings(tmp_path / "settings.json")
    again.load()
    other = Room()
    qtbot.addWidget(other)
    restore_main_window(other, again)
    other.show()
    assert (other.width(), other.height()) == (700, 350)
    assert other.splitter.sizes() == kept
    assert other.table.columnWidth(0) == 133
    assert other.table.horizontalHeader().sortIndicatorSection() == 1


def test_columns_that_nobody_touched_go_on_fitting_their_content(qtbot: QtBot, room: Room, settings: Settings) -> None:
    room.table.rows.set_rows(fruits(5))
    remember_main_window(room, settings)
    assert json.loads(settings.states["fruitTable"])["widths"] == {}


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"widths": "wide"}'])
def test_what_is_damaged_is_passed_over(room: Room, settings: Settings, text: str) -> None:
    before, width = room.splitter.sizes(), room.table.columnWidth(0)
    settings.geometry = text
    settings.states["fruitTable"] = text
    settings.sizes["roomSplitter"] = (1, 2, 3)
    restore_main_window(room, settings)
    assert (room.splitter.sizes(), room.table.columnWidth(0)) == (before, width)


def test_a_second_window_is_kept_under_its_own_name(qtbot: QtBot, room: Room, settings: Settings) -> None:
    room.resize(640, 300)
    remember_window(room, settings)
    assert settings.geometry == ""
    other = shown(qtbot)
    restore_window(other, settings)
    assert (other.width(), other.height()) == (640, 300)


def test_the_main_window_keeps_its_tables_and_its_splitter(story: Story) -> None:
    plans = story.find("plansTable", Table)
    story.do(lambda: plans.setColumnWidth(0, 187))
    story.do(lambda: story.window.splitter.setSizes([231, 1000]))
    first = story.window.splitter.sizes()[0]
    story.do(story.workplace.close)
    assert json.loads(story.desk.settings.states["plansTable"])["widths"]
    assert story.desk.settings.sizes["mainSplitter"][0] == first
