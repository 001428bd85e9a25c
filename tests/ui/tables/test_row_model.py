from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.rows import COLUMNS, Fruit, fruits
from ui.tables.columns import Column
from ui.tables.row_model import RowModel, RowRole, ToneRole

PEAR = Fruit(1, "Pear Big", "Europe", 3.5)
APPLE = Fruit(2, "apple big", "Asia", 12)
FIG = Fruit(3, "Fig", "欧洲", None)


@pytest.fixture
def model(qapp: object) -> RowModel[Fruit]:
    made = RowModel(COLUMNS)
    made.set_rows([PEAR, APPLE, FIG])
    return made


def names(model: RowModel[Fruit]) -> list[str]:
    return [row.name for row in model.shown_rows()]


def test_rows_stand_in_the_servers_order_until_a_header_is_clicked(model: RowModel[Fruit]) -> None:
    assert model.shown_rows() == [PEAR, APPLE, FIG]
    model.sort(0)
    assert names(model) == ["apple big", "Fig", "Pear Big"]
    model.sort(-1)
    assert model.shown_rows() == [PEAR, APPLE, FIG]


def test_numbers_sort_as_numbers_and_rows_without_one_stand_last_either_way(model: RowModel[Fruit]) -> None:
    model.sort(2)
    assert model.shown_rows() == [PEAR, APPLE, FIG]
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert model.shown_rows() == [APPLE, PEAR, FIG]


def test_keys_of_several_parts_sort_by_the_first_and_equals_keep_the_servers_order(qapp: object) -> None:
    column = Column[Fruit]("key", "Key", lambda row: row.name, lambda row: row.price and (row.area, row.price))
    rows = [
        Fruit(number, "", area, price)
        for number, (area, price) in enumerate(
            [("B", 1), ("A", 2), ("", None), ("B", 1), ("A", 10), ("A", 2), ("", None)]
        )
    ]
    model = RowModel((column,))
    model.set_rows(rows)
    model.sort(0)
    assert [row.number for row in model.shown_rows()] == [1, 5, 4, 0, 3, 2, 6]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [row.number for row in model.shown_rows()] == [0, 3, 4, 1, 5, 2, 6]


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("", [PEAR, APPLE, FIG]),
        ("BIG", [PEAR, APPLE]),
        ("asia big", [APPLE]),
        ("big asia", [APPLE]),
        ("欧洲", [FIG]),
        ("pear asia", []),
        ("  ", [PEAR, APPLE, FIG]),
    ],
)
def test_every_word_is_looked_for_in_all_columns(model: RowModel[Fruit], typed: str, left: list[Fruit]) -> None:
    model.set_filter(typed)
    assert model.shown_rows() == left


def test_typing_on_narrows_and_deleting_widens_again(model: RowModel[Fruit]) -> None:
    shown = []
    for typed in ("b", "bi", "big", "big a", "big as", "big a", "big", "f", ""):
        model.set_filter(typed)
        shown.append(model.rowCount())
    assert shown == [2, 2, 2, 2, 1, 2, 2, 1, 3]


def test_a_word_never_matches_across_two_columns(model: RowModel[Fruit]) -> None:
    model.set_filter("bigeurope")
    assert model.rowCount() == 0


def test_a_filter_stays_on_when_rows_are_replaced_and_sorted(model: RowModel[Fruit]) -> None:
    model.set_filter("big")
    model.set_rows([APPLE, PEAR, FIG])
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.shown_rows() == [PEAR, APPLE]


def test_a_filter_that_comes_before_the_text_is_ready_waits_for_it(qtbot: QtBot, qapp: object) -> None:
    model = RowModel(COLUMNS)
    model.set_rows(fruits(20_000))
    model.set_filter("asia")
    assert model.rowCount() == 20_000
    qtbot.waitUntil(lambda: model.rowCount() == 5_000)
    assert {row.area for row in model.shown_rows()} == {"Asia"}


def test_rows_that_replace_many_filtered_ones_are_filtered_in_their_turn(qtbot: QtBot, qapp: object) -> None:
    model = RowModel(COLUMNS)
    model.set_rows(fruits(20_000))
    model.set_filter("asia")
    model.set_rows(fruits(8_000))
    qtbot.waitUntil(lambda: model.rowCount() == 2_000)
    assert model.total == 8_000


def test_it_tells_how_many_are_left(qtbot: QtBot, model: RowModel[Fruit]) -> None:
    with qtbot.waitSignal(model.filtered) as told:
        model.set_filter("big")
    assert told.args == [2, 3]


def test_cells_give_text_tone_and_row(model: RowModel[Fruit]) -> None:
    assert model.index(1, 0).data() == "apple big"
    assert model.index(1, 1).data(ToneRole) == "green"
    assert model.index(0, 1).data(ToneRole) is None
    assert model.index(1, 0).data(RowRole) == APPLE
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Price"


def test_numbers_stand_right_under_a_title_that_stands_right(model: RowModel[Fruit]) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    right = int(Qt.AlignmentFlag.AlignRight)
    assert model.index(0, 2).data(role) & right
    assert model.headerData(2, Qt.Orientation.Horizontal, role) & right


def test_a_tool_tip_is_never_markup(model: RowModel[Fruit]) -> None:
    model.set_rows([Fruit(1, "<b>bold</b>", "")])
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "<\u200bb>bold<\u200b/b>"


def test_the_head_of_a_column_says_its_whole_title_when_pointed_at(model: RowModel[Fruit]) -> None:
    assert model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "Price"


def test_a_row_is_found_again_or_not(model: RowModel[Fruit]) -> None:
    model.sort(0)
    assert model.place_of(Fruit(1, "Pear Big", "Europe", 3.5)) == 2
    assert model.place_of(Fruit(9, "", "")) == -1
