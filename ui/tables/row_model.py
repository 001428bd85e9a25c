"""A table model over frozen rows that sorts and filters in plain lists.

A QSortFilterProxyModel over a Python model calls back for every comparison: 100,000 rows take it many seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import Any, Generic, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from services.parsing.folding import folded
from ui.tables.columns import Column, Row, cells
from ui.widgets.safe_text import tip_text

RowRole = int(Qt.ItemDataRole.UserRole) + 1
ToneRole = RowRole + 1

_SLICE_ROWS = 20
_SLICE_SECONDS = 0.004
_AT_ONCE = 2500

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractTableModel, Generic[Row]):
    """Rows, the order they are sorted in, and those of them that pass the filter; `edition` is another for other rows.

    The text to filter in is prepared in slices between other events; a filter that comes earlier waits for it.
    """

    filtered = Signal(int, int)

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._rows: list[Row] = []
        self._sorted: list[int] = []
        self._shown: list[int] = []
        self._haystacks: list[str] = []
        self._keys: dict[int, _Keys] = {}
        self._sort_column = -1
        self._descending = False
        self._filter = ""
        self._applied = ""
        self.edition = 0
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._prepare_slice)

    # ------------------------------------------------------------------ what tables call

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, in their order."""
        return self._columns

    @property
    def total(self) -> int:
        """How many rows there are, filtered or not."""
        return len(self._rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead, in the chosen order and through the filter."""
        self.beginResetModel()
        self.edition += 1
        self._rows = list(rows)
        self._haystacks = []
        self._keys = {}
        self._sorted = self._in_order()
        self._shown = self._sorted
        self._applied = ""
        if self._filter and len(self._rows) <= _AT_ONCE:
            self._prepare(len(self._rows))
            self._choose()
        self.endResetModel()
        self._slices.start()
        self._tell()

    def change_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, the same in the same order: only those that say something else by now are drawn again."""
        if self._filter or 0 <= self._sort_column < len(self._columns):
            self.set_rows(rows)
            return
        changed = [number for number, (new, old) in enumerate(zip(rows, self._rows, strict=True)) if new is not old]
        self.edition += 1
        self._rows = list(rows)
        self._keys = {}
        for number in changed:
            if number < len(self._haystacks):
                self._haystacks[number] = self._haystack(rows[number])
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))
        self._tell()

    def set_filter(self, text: str) -> None:
        """Show the rows that contain every word of `text`, in whatever column, as `folded` compares."""
        self._filter = text
        if len(self._rows) - len(self._haystacks) <= _AT_ONCE:
            self._prepare(len(self._rows))
            self._apply_filter()
        else:
            self._slices.start()

    def row_at(self, place: int) -> Row:
        """The row shown at this place; IndexError if there is none."""
        return self._rows[self._shown[place]]

    def shown_rows(self) -> list[Row]:
        """The rows as shown: filtered and sorted."""
        return [self._rows[number] for number in self._shown]

    def place_of(self, row: Row) -> int:
        """Where this very row (or one equal to it) is shown, or -1."""
        try:
            return self._shown.index(self._rows.index(row))
        except ValueError:
            return -1

    # ------------------------------------------------------------------ the model's interface

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        row = self._rows[self._shown[index.row()]]
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == ToneRole:
            return column.tone(row) if column.tone is not None else None
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.align_right else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(column.text(row))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].align_right else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._sort_column = column
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._sorted = self._in_order()
        self._choose(self._applied)
        self.endResetModel()

    # ------------------------------------------------------------------ internals

    def _in_order(self) -> list[int]:
        if not 0 <= self._sort_column < len(self._columns):
            return list(range(len(self._rows)))
        keys = self._sort_keys(self._sort_column)
        numbers = keys.having.copy()
        # Sorting keeps the order of equals: the part that counts most goes last.
        for part in reversed(keys.parts):
            numbers.sort(key=part.__getitem__, reverse=self._descending)
        return numbers + keys.lacking

    def _sort_keys(self, column: int) -> _Keys:
        """The keys of all rows, made at the first sort by this column and kept for turning it round."""
        if column not in self._keys:
            key = self._columns[column].sort_key
            self._keys[column] = _keys([key(row) for row in self._rows])
        return self._keys[column]

    def _apply_filter(self) -> None:
        if self._filter == self._applied:
            return
        self.beginResetModel()
        self._choose()
        self.endResetModel()
        self._tell()

    def _choose(self, wanted: str | None = None) -> None:
        text = self._filter if wanted is None else wanted
        # A longer filter can only narrow what a shorter one left.
        narrowed = wanted is None and bool(self._applied) and text.startswith(self._applied)
        chosen = self._shown if narrowed else self._sorted
        haystacks = self._haystacks
        for word in folded(text).split():
            chosen = [number for number in chosen if word in haystacks[number]]
        self._shown = chosen
        self._applied = text

    def _prepare(self, up_to: int) -> None:
        for number in range(len(self._haystacks), up_to):
            self._haystacks.append(self._haystack(self._rows[number]))

    def _haystack(self, row: Row) -> str:
        return folded("\n".join(cells(self._columns, row)))

    def _prepare_slice(self) -> None:
        end = perf_counter() + _SLICE_SECONDS
        while len(self._haystacks) < len(self._rows) and perf_counter() < end:
            # A few rows at a time: a hundred take as long as the whole slice may.
            self._prepare(min(len(self._haystacks) + _SLICE_ROWS, len(self._rows)))
        if len(self._haystacks) >= len(self._rows):
            self._slices.stop()
            self._apply_filter()

    def _tell(self) -> None:
        self.filtered.emit(len(self._shown), len(self._rows))


class _Keys(NamedTuple):
    """What a column sorts by: the numbers of the rows that have a key and of those that lack one, and the keys.

    `parts` holds a list for each part of a key: 100,000 tuples take four times as long to sort as their parts.
    """

    parts: list[list[Any]]
    having: list[int]
    lacking: list[int]


def _keys(keys: list[Any]) -> _Keys:
    having = [number for number, key in enumerate(keys) if key is not None]
    lacking = [number for number, key in enumerate(keys) if key is None]
    some = keys[having[0]] if having else None
    if not isinstance(some, tuple):
        return _Keys([keys], having, lacking)
    parts = [[None if key is None else key[part] for key in keys] for part in range(len(some))]
    return _Keys(parts, having, lacking)
