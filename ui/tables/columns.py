"""What a table shows of a row: its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from services.parsing.folding import folded

Row = TypeVar("Row")


class Column(NamedTuple, Generic[Row]):
    """One column: how a row's cell reads, sorts and looks.

    `sort` gives a comparable key (None sorts last, up or down), or a tuple of as many keys for every row, of which the
    first counts most; without it the text sorts, ignoring case, accents and width.
    `tone` gives the tone of a badge around the text, or None for plain text. `width` in pixels, 0 = from the content,
    but no more than `widest` (0 = as the table has it); a column with both is as wide as `widest` where there is room.
    Where there is too little, a `loose` one gives way first, and a `firm` one never.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    align_right: bool = False
    tone: Callable[[Row], str | None] | None = None
    mono: bool = False
    width: int = 0
    firm: bool = False
    widest: int = 0
    loose: bool = False

    def sort_key(self, row: Row) -> Any:  # noqa: ANN401 - keys of one column compare with each other; their type is its own
        """The key to sort this row by."""
        return self.sort(row) if self.sort is not None else folded(self.text(row))


def cells(columns: Sequence[Column[Row]], row: Row) -> list[str]:
    """The texts of one row."""
    return [column.text(row) for column in columns]
