"""Rows as CSV, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from ui.tables.columns import Column, Row, cells

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # also in full width
_PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def to_csv(columns: Sequence[Column[Row]], rows: Iterable[Row]) -> str:
    """A header line and a line a row. A cell that a spreadsheet would run as a formula gets a leading apostrophe."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([safe_cell(column.title) for column in columns])
    writer.writerows([safe_cell(text) for text in cells(columns, row)] for row in rows)
    return out.getvalue()


def safe_cell(text: str) -> str:
    """The text, with an apostrophe in front if a spreadsheet would take it for a formula; plain numbers stay."""
    if text.startswith(_STARTS_A_FORMULA) and not _PLAIN_NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def save_csv(path: Path, columns: Sequence[Column[Row]], rows: Iterable[Row]) -> None:
    """Write the rows to a file as UTF-8 with a byte order mark, as spreadsheets want; OSError if it cannot."""
    path.write_bytes(to_csv(columns, rows).encode("utf-8-sig", "replace"))
