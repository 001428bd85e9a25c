from __future__ import annotations

import pytest

from ui.tables.table import _narrowed


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
