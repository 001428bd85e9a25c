from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from services.parsing.card_number import read_iccid
from tests.services.parsing.typed import CARD
from tests.ui.rows import COLUMNS, Fruit
from ui.tables.export_csv import list_separator, safe_cell, save_csv, to_csv


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "-", "+", "\uff1d1+1", "\uff20SUM"]
)
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["12.36", "-1.50", "+44", "Europe 10 GB", "", "'quoted", "a=b"])
def test_plain_numbers_and_words_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a;=1+1", "a;'=1+1"),
        ("a, @SUM(A1)", "a, '@SUM(A1)"),
        ("a\t-2+3", "a\t'-2+3"),
        ("a\n+1+1", "a\n'+1+1"),
        ('x",=1+1', "x\",'=1+1"),
        (" =1+1", "' =1+1"),
        ("=a;=b", "'=a;'=b"),
    ],
)
def test_a_formula_is_guarded_wherever_another_separator_would_begin_a_cell(text: str, safe: str) -> None:
    assert safe_cell(text) == safe


@pytest.mark.parametrize("text", ["89852420180910340793", "2020061214140465562", "007", "12E5", "1.5e+3"])
def test_a_number_that_a_spreadsheet_would_round_is_kept_as_text(text: str) -> None:
    assert safe_cell(text) == f"\t{text}"
    assert read_iccid(f"\t{CARD}").iccid == CARD, "what is copied from there is still understood"


@pytest.mark.parametrize("separator", [",", ";"])
def test_every_cell_is_quoted_and_comes_back_whole_with_either_separator(separator: str) -> None:
    row = Fruit(1, "a;b,c\td", "x", 2)
    text = to_csv(COLUMNS, [row], separator)
    assert text.splitlines()[0] == separator.join(('"Name"', '"Area"', '"Price"', '"Number"'))
    (_, read) = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    assert read == ["a;b,c\td", "x", "2", "1"]


def test_an_amount_has_the_decimal_comma_where_a_semicolon_parts_the_cells() -> None:
    """With a point, spreadsheets of such a system take "12.36" for December 1936."""
    row = Fruit(1, "12.36", "-0.50", None)
    assert to_csv(COLUMNS[:2], [row], ";").splitlines()[1] == '"12,36";"-0,50"'
    assert to_csv(COLUMNS[:2], [row], ",").splitlines()[1] == '"12.36","-0.50"'


@pytest.mark.parametrize(("language", "separator"), [("de_DE", ";"), ("fr_FR", ";"), ("en_GB", ","), ("zh_CN", ",")])
def test_the_separator_is_that_of_the_system(language: str, separator: str) -> None:
    assert list_separator(QLocale(language)) == separator


def test_commas_quotes_and_line_breaks_come_back_as_they_were() -> None:
    row = Fruit(1, 'A "B", C\nD', "欧洲", 2)
    read = list(csv.reader(io.StringIO(to_csv(COLUMNS, [row]), newline="")))
    assert read == [["Name", "Area", "Price", "Number"], ['A "B", C\nD', "欧洲", "2", "1"]]


def test_a_saved_file_begins_with_the_mark_that_spreadsheets_want(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    save_csv(path, COLUMNS, [Fruit(1, "欧洲", "")])
    assert path.read_bytes().startswith(b'\xef\xbb\xbf"Name",')
    assert "欧洲" in path.read_text(encoding="utf-8-sig")
