from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.ui.rows import COLUMNS, Fruit
from ui.tables.export_csv import safe_cell, save_csv, to_csv


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "-", "+", "\uff1d1+1", "\uff20SUM"]
)
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["12.36", "-1.50", "+44", "Europe 10 GB", "", "'quoted", "a=b"])
def test_plain_numbers_and_words_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


def test_commas_quotes_and_line_breaks_come_back_as_they_were() -> None:
    row = Fruit(1, 'A "B", C\nD', "欧洲", 2)
    read = list(csv.reader(io.StringIO(to_csv(COLUMNS, [row]), newline="")))
    assert read == [["Name", "Area", "Price", "Number"], ['A "B", C\nD', "欧洲", "2", "1"]]


def test_a_saved_file_begins_with_the_mark_that_spreadsheets_want(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    save_csv(path, COLUMNS, [Fruit(1, "欧洲", "")])
    assert path.read_bytes().startswith(b"\xef\xbb\xbfName,")
    assert "欧洲" in path.read_text(encoding="utf-8-sig")
