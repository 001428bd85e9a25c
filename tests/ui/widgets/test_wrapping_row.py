"""A row that goes on in the next line where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.wrapping_row import WrappingRow

HEIGHT = 24


class Shown:
    """An input that may grow and three buttons of 100 pixels, in a window of some width."""

    def __init__(self, qtbot: QtBot, width: int) -> None:
        self.window = QWidget()
        # The look gives controls a least height of their own, and whether it is on depends on the tests before.
        self.window.setStyleSheet("QPushButton, QLineEdit { min-height: 24px; padding: 0; border: none; }")
        qtbot.addWidget(self.window)
        self.input = QLineEdit()
        self.input.setFixedHeight(HEIGHT)
        self.input.setMinimumWidth(150)
        self.buttons = [QPushButton(str(number)) for number in range(3)]
        for button in self.buttons:
            button.setFixedSize(100, HEIGHT)
        self.row = WrappingRow(self.input, *self.buttons, spacing=10)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.row)
        column.addStretch(1)
        self.window.resize(width, 200)
        self.window.show()

    def lines(self) -> list[list[int]]:
        """Where the buttons stand: their left edges, line by line."""
        tops = sorted({button.y() for button in self.buttons})
        return [[button.x() for button in self.buttons if button.y() == top] for top in tops]


def test_with_room_everything_stands_in_one_line_and_the_input_takes_what_is_left(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 800)
    assert shown.lines() == [[480, 590, 700]]
    assert shown.input.width() == 470


def test_without_room_the_last_ones_go_to_the_next_line(qtbot: QtBot) -> None:
    wide = Shown(qtbot, 800)
    shown = Shown(qtbot, max(wide.input.sizeHint().width(), 150) + 120)
    assert [len(line) for line in shown.lines()] == [1, 2]
    assert shown.lines()[1] == [0, 110]
    assert shown.row.heightForWidth(shown.window.width()) == 2 * HEIGHT + 10


def test_without_a_widget_that_may_grow_none_takes_what_is_left(qtbot: QtBot) -> None:
    window, button = QWidget(), QPushButton("Far")
    qtbot.addWidget(window)
    button.setFixedSize(100, HEIGHT)
    window.setLayout(WrappingRow(None, button))
    window.resize(500, HEIGHT)
    window.show()
    assert button.x() == 400


def test_hidden_ones_take_no_room(qtbot: QtBot) -> None:
    shown = Shown(qtbot, 800)
    shown.buttons[0].hide()
    qtbot.waitUntil(lambda: shown.buttons[1].x() == 590)
    assert shown.buttons[2].x() == 700


@pytest.mark.parametrize("index", [-1, 4])
def test_there_is_nothing_beyond_its_ends(qtbot: QtBot, index: int) -> None:
    row = Shown(qtbot, 800).row
    assert row.itemAt(index) is None
    assert row.takeAt(index) is None
    assert row.count() == 4
