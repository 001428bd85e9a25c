from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.rows import COLUMNS, Fruit, fruits
from ui.look.theme import Theme
from ui.tables.filter_line import FilterLine
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table[Fruit]:
    made = Table(RowModel(COLUMNS), "fruitTable", "Fruit", identity="number")
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    made.rows.set_rows(fruits(200))
    return made


def click(qtbot: QtBot, table: Table[Fruit], row: int, column: int, *, double: bool = False) -> None:
    place = table.visualRect(table.rows.index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    if double:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_header(qtbot: QtBot, table: Table[Fruit], column: int) -> None:
    header = table.horizontalHeader()
    place = header.viewport().rect().center()
    place.setX(header.sectionViewportPosition(column) + 20)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_header_sorts_and_the_third_goes_back(qtbot: QtBot, table: Table[Fruit]) -> None:
    first = []
    for _ in range(3):
        click_header(qtbot, table, 3)
        first.append(table.rows.row_at(0).number)
    assert first == [0, 199, 0]
    assert table.horizontalHeader().sortIndicatorSection() == -1


def test_rows_that_say_something_else_are_changed_where_they_stand(qtbot: QtBot, table: Table[Fruit]) -> None:
    click(qtbot, table, 3, 1)
    told: list[Fruit | None] = []
    table.selected_row.connect(told.append)
    rows = table.rows.shown_rows()
    for place in (3, 150):
        rows[place] = rows[place]._replace(area="Elsewhere")
    changed: list[int] = []
    table.rows.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    with qtbot.assertNotEmitted(table.rows.modelReset), qtbot.waitSignal(table.rows.filtered):
        table.show_rows(rows)
    assert changed == [3, 150]
    assert told[-1] == table.current_row() == rows[3]
    table.rows.set_filter("elsewhere")
    assert [row.number for row in table.rows.shown_rows()] == [rows[3].number, rows[150].number]


@pytest.mark.parametrize("how", ["sorted", "filtered", "fewer", "turned round"])
def test_where_rows_do_not_stand_as_they_stood_they_are_shown_anew(qtbot: QtBot, table: Table[Fruit], how: str) -> None:
    rows = table.rows.shown_rows()
    if how == "sorted":
        table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    elif how == "filtered":
        table.rows.set_filter(rows[7].area)
    rows[7] = rows[7]._replace(area="Elsewhere")
    rows = rows[:-1] if how == "fewer" else rows[::-1] if how == "turned round" else rows
    with qtbot.waitSignal(table.rows.modelReset):
        table.show_rows(rows)
    shown = table.rows.shown_rows()
    if how == "sorted":
        assert [row.name for row in shown] == sorted((row.name for row in rows), reverse=True)
    elif how == "filtered":
        assert rows[7] not in shown
    else:
        assert shown == rows


def test_the_selected_row_stays_selected_through_refresh_sort_and_filter(qtbot: QtBot, table: Table[Fruit]) -> None:
    click(qtbot, table, 3, 1)
    chosen = table.current_row()
    assert chosen is not None
    table.rows.set_rows([row._replace(area="Elsewhere") for row in reversed(fruits(200))])
    click_header(qtbot, table, 0)
    table.rows.set_filter("elsewhere")
    again = table.current_row()
    assert again is not None
    assert (again.number, again.area) == (chosen.number, "Elsewhere")
    assert table.currentIndex().column() == 1


def test_a_row_stands_whole_and_longer_words_that_come_later_have_room(table: Table[Fruit]) -> None:
    table.least_rows = 2
    assert table.minimumSizeHint().height() >= table.horizontalHeader().height() + 2 * table.rowHeight(0)
    column = [each.key for each in table.rows.columns].index("area")
    before = table.columnWidth(column)
    table.rows.set_rows([row._replace(area="Federated islands of the South") for row in fruits(3)])
    assert table.columnWidth(column) > before + 40


def test_a_filter_takes_only_the_room_that_its_row_has_left(qtbot: QtBot, table: Table[Fruit]) -> None:
    line = FilterLine(table.rows, "fruitFilter")
    qtbot.addWidget(line)
    assert line.sizeHint().width() == 180 + 12 + line.count.sizeHint().width()


def test_the_place_in_a_long_list_stays_through_a_refresh(table: Table[Fruit]) -> None:
    table.verticalScrollBar().setValue(1500)
    table.rows.set_rows(fruits(200))
    assert table.verticalScrollBar().value() == 1500


def test_a_row_that_is_gone_is_no_longer_selected_and_that_is_told(qtbot: QtBot, table: Table[Fruit]) -> None:
    click(qtbot, table, 0, 0)
    told: list[object] = []
    table.selected_row.connect(told.append)
    table.rows.set_rows(fruits(200)[1:])
    assert table.current_row() is None
    assert told[-1] is None


@pytest.mark.parametrize("how", ["double click", "enter"])
def test_double_click_and_enter_open_a_row(qtbot: QtBot, table: Table[Fruit], how: str) -> None:
    with qtbot.waitSignal(table.activated_row) as told:
        click(qtbot, table, 2, 0, double=how == "double click")
        if how == "enter":
            QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [table.rows.row_at(2)]


def test_a_cell_and_a_row_can_be_copied(qtbot: QtBot, table: Table[Fruit]) -> None:
    click(qtbot, table, 2, 1)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "欧洲"
    table.copy_row()
    assert QGuiApplication.clipboard().text().split("\t") == ["Plan 38 GB", "欧洲", "62", "2"]


def test_widths_and_order_survive_in_json(qtbot: QtBot, table: Table[Fruit]) -> None:
    table.setColumnWidth(0, 222)
    click_header(qtbot, table, 2)
    kept = json.loads(json.dumps(table.saved_state()))
    other = Table(RowModel(COLUMNS), "otherTable")
    qtbot.addWidget(other)
    other.restore(kept)
    other.rows.set_rows(fruits(5))
    assert other.columnWidth(0) == 222
    assert other.rows.row_at(0).price == 0


@pytest.mark.parametrize("state", [{}, {"widths": 3, "sort": 7}, {"widths": {"name": "wide", "gone": 9}}])
def test_a_damaged_state_is_passed_over(table: Table[Fruit], state: dict[str, object]) -> None:
    before = table.columnWidth(0)
    table.restore(state)
    assert table.columnWidth(0) == before


def test_columns_fit_into_the_view_until_the_agent_chooses_widths(table: Table[Fruit]) -> None:
    table.rows.set_rows([Fruit(1, "long name " * 40, "Asia", 2)])
    assert sum(table.columnWidth(at) for at in range(4)) <= table.viewport().width()
    table.setColumnWidth(0, 900)
    table.resize(700, 300)
    assert table.columnWidth(0) == 900


def test_it_paints_badges_lines_and_long_texts_in_both_themes(table: Table[Fruit], theme: Theme) -> None:
    frame = table_frame(table)
    table.rows.set_rows([Fruit(1, "x\ny " * 2000, "Asia", None), Fruit(2, "", "", 1)])
    table.selectRow(0)
    pictures = []
    for choice in ("light", "dark"):
        theme.apply(choice)
        pictures.append(frame.grab().toImage())
    table.setParent(None)
    assert pictures[0] != pictures[1]


def test_the_filter_line_says_how_many_are_left_and_esc_clears_it(qtbot: QtBot, table: Table[Fruit]) -> None:
    line = FilterLine(table.rows, "fruitFilter")
    qtbot.addWidget(line)
    QTest.keyClicks(line.input, "asia 38")
    assert line.count.text() == f"{table.rows.rowCount()} of 200"
    assert 0 < table.rows.rowCount() < 200
    QTest.keyClick(line.input, Qt.Key.Key_Escape)
    assert line.count.text() == "200 of 200"


def test_the_filter_also_counts_when_it_was_set_without_a_key(qtbot: QtBot, table: Table[Fruit]) -> None:
    line = FilterLine(table.rows, "fruitFilter")
    qtbot.addWidget(line)
    line.input.setText("no such thing")
    assert line.count.text() == "0 of 200"
    assert table.rows.rowCount(QModelIndex()) == 0
