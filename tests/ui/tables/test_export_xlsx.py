from __future__ import annotations

import io
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from tests.services.parsing.typed import CARD
from tests.ui.rows import COLUMNS, Fruit
from ui.tables.columns import Column
from ui.tables.export_csv import save_table
from ui.tables.export_xlsx import is_number, to_xlsx

ONE: tuple[Column[str], ...] = (Column("only", "Cell", lambda text: text),)
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def part(workbook: bytes, name: str) -> ElementTree.Element:
    with ZipFile(io.BytesIO(workbook)) as archive:
        assert archive.testzip() is None
        return ElementTree.fromstring(archive.read(name))


def sheet(workbook: bytes) -> list[list[tuple[str, str]]]:
    """(where, text) of every cell, line by line; a number's text begins with "n:"."""
    rows = part(workbook, "xl/worksheets/sheet1.xml").iter(f"{MAIN}row")
    return [[_cell(cell) for cell in row] for row in rows]


def _cell(cell: ElementTree.Element) -> tuple[str, str]:
    number = cell.findtext(f"{MAIN}v")
    text = cell.findtext(f"{MAIN}is/{MAIN}t") if number is None else f"n:{number}"
    return cell.get("r", ""), text or ""


@pytest.mark.parametrize("text", ["12.36", "-1.50", "0", "0.05", "123456789012345"])
def test_what_a_spreadsheet_keeps_exactly_is_a_number(text: str) -> None:
    assert is_number(text)


@pytest.mark.parametrize(
    "text", [CARD, "007", "+44", "1234567890123456", "12E5", "1,500", "12.36 GBP", "", "-", "１２"]
)
def test_everything_else_is_text(text: str) -> None:
    assert not is_number(text)


def test_every_part_is_well_formed_and_each_cell_stands_where_it_says() -> None:
    workbook = to_xlsx(COLUMNS, [Fruit(7, "Europe <10> & more", "欧洲", 12.5)], "orders 0793")
    with ZipFile(io.BytesIO(workbook)) as archive:
        for name in archive.namelist():
            ElementTree.fromstring(archive.read(name))
    first, second = sheet(workbook)
    assert first == [("A1", "Name"), ("B1", "Area"), ("C1", "Price"), ("D1", "Number")]
    assert second == [("A2", "Europe <10> & more"), ("B2", "欧洲"), ("C2", "n:12.5"), ("D2", "n:7")]


def test_columns_beyond_z_have_two_letters() -> None:
    many = ONE * 28
    assert [where for where, _text in sheet(to_xlsx(many, []))[0]][-3:] == ["Z1", "AA1", "AB1"]


def test_what_xml_has_no_form_for_becomes_a_mark_and_an_escape_of_excels_stays_as_it_was_written() -> None:
    _, (hostile,), (escape,) = sheet(to_xlsx(ONE, ["a\x00b\x1b\udc00", "_x0041_"]))
    assert hostile[1] == "a\ufffdb\ufffd\ufffd"
    assert escape[1] == "_x005F_x0041_"


@pytest.mark.parametrize(("name", "shown"), [("a/b:c", "a b c"), ("", "1"), ("'" * 3, "1"), ("x" * 40, "x" * 31)])
def test_the_sheet_has_a_name_that_excel_takes(name: str, shown: str) -> None:
    sheets = part(to_xlsx(ONE, [], name), "xl/workbook.xml").iter(f"{MAIN}sheet")
    assert [each.get("name") for each in sheets] == [shown]


def test_the_name_of_the_file_decides_what_it_becomes(tmp_path: Path) -> None:
    save_table(tmp_path / "rows.XLSX", ONE, [CARD], ",")
    save_table(tmp_path / "rows.csv", ONE, [CARD], ",")
    assert sheet((tmp_path / "rows.XLSX").read_bytes())[1] == [("A2", CARD)]
    assert CARD in (tmp_path / "rows.csv").read_text(encoding="utf-8-sig")
