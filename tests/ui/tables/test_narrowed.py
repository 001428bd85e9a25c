from __future__ import annotations

import pytest

from ui.tables.columns import Column
from ui.tables.table import _fitted, _narrowed


@pytest.mark.parametrize(
    ("widths", "room", "expected"),
    [
        ([100, 200, 150], 450, [100, 200, 150]),
        ([100, 200, 150], 1000, [100, 200, 150]),
        # Only the widest gives way while that is enough, then the next widest with it.
        ([100, 300, 150], 450, [100, 200, 150]),
        ([100, 300, 150], 380, [100, 140, 140]),
        # Nothing is made narrower than can be read, nor a narrow column wider.
        ([60, 300, 300], 120, [60, 96, 96]),
        ([], 500, []),
    ],
)
def test_the_widest_columns_share_what_room_is_left(widths: list[int], room: int, expected: list[int]) -> None:
    assert _narrowed(widths, [False] * len(widths), room) == expected


def test_a_firm_column_keeps_its_width_and_the_others_give_way() -> None:
    assert _narrowed([100, 300, 150], [False, True, False], 500) == [100, 300, 100]
    assert _narrowed([230, 300, 150], [False, True, False], 600) == [150, 300, 150]
    assert _narrowed([100, 300, 150], [False, True, False], 550) == [100, 300, 150]


def column(*, width: int = 0, widest: int = 0, firm: bool = False, loose: bool = False) -> Column[str]:
    return Column("key", "Title", str, width=width, widest=widest, firm=firm, loose=loose)


MEASURED = column()


def test_measured_columns_get_air_as_far_as_there_is_room() -> None:
    assert _fitted([MEASURED, MEASURED], [100, 60], 400) == [106, 66]
    assert _fitted([MEASURED, MEASURED], [100, 60], 166) == [103, 63]
    assert _fitted([MEASURED, column(width=60)], [100, 60], 400) == [106, 60]


def test_a_column_that_may_be_wider_takes_the_room_that_is_left() -> None:
    assert _fitted([column(width=100, widest=250), column(width=60)], [100, 60], 200) == [140, 60]
    assert _fitted([column(width=100, widest=250), column(width=60)], [100, 60], 900) == [250, 60]


def test_a_loose_column_gives_way_before_all_others() -> None:
    columns = [column(width=200), column(width=190, loose=True), column(width=100, firm=True)]
    widths = [200, 190, 100]
    assert _fitted(columns, widths, 430) == [200, 130, 100]
    # As narrow as can be read, it leaves the rest to the others.
    assert _fitted(columns, widths, 350) == [154, 96, 100]
