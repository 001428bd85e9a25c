"""What LibreOffice makes of an exported table, opened as a double click does: identifiers, formulas and amounts."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from tests.services.parsing.typed import CARD
from tests.support import require_tools
from ui.tables.columns import Column
from ui.tables.export_csv import save_csv
from ui.tables.export_xlsx import save_xlsx

pytestmark = [pytest.mark.system, pytest.mark.timeout(300)]

ORDER_NO, PAY_ID, LONGER = "2020061214140465562", "P0008182020061214140465562", "00712345678901234567"
FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(1)", "a;=1+1", "a,=1+1", "a\t=1+1", '=HYPERLINK("https://x.example")')
TEXTS = (CARD, ORDER_NO, PAY_ID, LONGER, "12E5", "欧洲 10 GB", 'A "quoted", one', "two\nlines", "_x0041_", "<b>&amp;")
AMOUNTS = {"12.36": 12.36, "-4.00": -4.0, "0.05": 0.05, "1500": 1500.0}
ONE: tuple[Column[str], ...] = (Column("only", "Cell", lambda text: text),)

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_VALUES = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


class Cell(NamedTuple):
    """A cell as the spreadsheet holds it."""

    kind: str
    text: str
    value: str
    formula: str


def opened(folder: Path, file: Path, import_filter: str) -> list[Cell]:
    """The cells of the first column, without the title."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--norestore", "--convert-to", "fods", "--outdir", str(folder)]
    subprocess.run([*command, *([f"--infilter={import_filter}"] if import_filter else []), str(file)], check=True)
    rows = ElementTree.parse(file.with_suffix(".fods")).iter(f"{_TABLE}table-row")
    cells = [row.find(f"{_TABLE}table-cell") for row in rows]
    return [_read(cell) for cell in cells if cell is not None and cell.get(f"{_VALUES}value-type")][1:]


def _read(cell: ElementTree.Element) -> Cell:
    lines = ["".join(_pieces(each)) for each in cell.findall(f"{_TEXT}p")]
    kind, value = cell.get(f"{_VALUES}value-type", ""), cell.get(f"{_VALUES}value", "")
    return Cell(kind, "\n".join(lines), value, cell.get(f"{_TABLE}formula", ""))


def _pieces(element: ElementTree.Element) -> Iterable[str]:
    """The text of a paragraph; LibreOffice writes a tab, and several blanks, as elements of their own."""
    yield element.text or ""
    for part in element:
        yield "\t" if part.tag == f"{_TEXT}tab" else " " if part.tag == f"{_TEXT}s" else "".join(_pieces(part))
        yield part.tail or ""


# Character set 76 is UTF-8. Numbers and dates in quotes are recognised, as Excel does; the language is the system's.
CSV_OF = {",": "CSV:44,34,76,1,,1033,false,true", ";": "CSV:59,34,76,1,,1031,false,true"}


@pytest.fixture(params=[",", ";", "xlsx"], ids=["csv with a comma", "csv with a semicolon", "xlsx"])
def as_opened(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[Iterable[str]], list[Cell]]:
    """Save these cells, one a row, and open the file in LibreOffice on a system that parts cells like this."""
    require_tools("soffice")

    def open_again(rows: Iterable[str]) -> list[Cell]:
        if request.param == "xlsx":
            save_xlsx(tmp_path / "table.xlsx", ONE, rows)
            return opened(tmp_path, tmp_path / "table.xlsx", "")
        save_csv(tmp_path / "table.csv", ONE, rows, request.param)
        return opened(tmp_path, tmp_path / "table.csv", CSV_OF[request.param])

    return open_again


def test_identifiers_stay_texts_formulas_are_none_and_amounts_are_numbers(
    as_opened: Callable[[Iterable[str]], list[Cell]],
) -> None:
    given = (*TEXTS, *FORMULAS, *AMOUNTS)
    cells = as_opened(given)
    assert len(cells) == len(given)
    shown = dict(zip(given, cells, strict=True))
    assert [cell.formula for cell in cells if cell.formula] == [], "nothing is ever calculated"
    for text in TEXTS:
        assert (shown[text].kind, shown[text].text.lstrip("\t")) == ("string", text)
    for text in FORMULAS:
        assert shown[text].kind == "string"
        assert shown[text].text.replace("'", "") == text, "no more than an apostrophe stands before it"
    for text, amount in AMOUNTS.items():
        assert (shown[text].kind, float(shown[text].value)) == ("float", amount)
