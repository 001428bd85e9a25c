"""Rows as an Excel workbook of one sheet: numbers as numbers, everything else, identifiers too, as text.

Made with the standard library: one sheet of texts and numbers is six small files in a zip archive (ECMA-376, Office
Open XML). A library for it would load charts, pictures and formulas at every start.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from ui.tables.columns import cells

if TYPE_CHECKING:
    from ui.tables.columns import Column, Row

# What Excel keeps exactly: fifteen digits, no zero before them, and no sign that a telephone number may have.
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_DIGITS_KEPT = 15
_LONGEST_TEXT = 32_767
_LONGEST_NAME = 31
_TEXT, _TITLE = 1, 2
# What XML has no form for; and what Excel would take for one of its own escapes ("_x0041_" is an A).
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OF_OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_CONTENT_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_OF_OFFICE}.styles+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_OF_OFFICE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_OF_OFFICE}.worksheet+xml"/>'
    "</Types>"
)
_ROOT = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>"
)
_PARTS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
    "</Relationships>"
)
# Styles by number: 0 for numbers, _TEXT (Excel's format 49, "@": it stays text when it is edited), _TITLE.
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)


def save_xlsx(path: Path, columns: Sequence[Column[Row]], rows: Iterable[Row]) -> None:
    """Write the rows to a file, whole or not at all as far as the disk goes along; OSError if it cannot."""
    path.write_bytes(to_xlsx(columns, rows, path.stem))


def to_xlsx(columns: Sequence[Column[Row]], rows: Iterable[Row], name: str = "") -> bytes:
    """The workbook: a line of titles that stays in view, and a line a row."""
    files = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _ROOT,
        "xl/workbook.xml": _workbook(name),
        "xl/_rels/workbook.xml.rels": _PARTS,
        "xl/styles.xml": _STYLES,
        "xl/worksheets/sheet1.xml": "".join(_sheet(columns, rows)),
    }
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for file, text in files.items():
            archive.writestr(file, (_HEAD + text).encode("utf-8"))
    return out.getvalue()


def is_number(text: str) -> bool:
    """Whether a cell is written as a number: nothing of it may get lost or change by that."""
    return _NUMBER.fullmatch(text) is not None and sum(map(str.isdigit, text)) <= _DIGITS_KEPT


def _workbook(name: str) -> str:
    shown = _NOT_IN_A_NAME.sub(" ", _NOT_XML.sub("", name)).strip(" '")[:_LONGEST_NAME].strip(" '")
    sheet = f'<sheet name={quoteattr(shown or "1")} sheetId="1" r:id="rId1"/>'
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{sheet}</sheets></workbook>'


def _sheet(columns: Sequence[Column[Row]], rows: Iterable[Row]) -> Iterator[str]:
    yield f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    yield '<sheetFormatPr defaultRowHeight="15"/><cols>'
    yield f'<col min="1" max="{len(columns)}" width="24" customWidth="1"/></cols><sheetData>'
    letters = [_letters(place) for place in range(len(columns))]
    titles = [_text(column.title, f"{letter}1", _TITLE) for letter, column in zip(letters, columns, strict=True)]
    yield f'<row r="1">{"".join(titles)}</row>'
    for number, row in enumerate(rows, 2):
        texts = zip(letters, cells(columns, row), strict=True)
        yield f'<row r="{number}">{"".join(_cell(text, f"{letter}{number}") for letter, text in texts)}</row>'
    yield "</sheetData></worksheet>"


def _letters(place: int) -> str:
    """The name of a column: A to Z, then AA."""
    first, last = divmod(place, 26)
    return (_letters(first - 1) if first else "") + chr(ord("A") + last)


def _cell(text: str, where: str) -> str:
    return f'<c r="{where}"><v>{text}</v></c>' if is_number(text) else _text(text, where, _TEXT)


def _text(text: str, where: str, style: int) -> str:
    plain = _ESCAPE.sub("_x005F_", _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text[:_LONGEST_TEXT]))
    return f'<c r="{where}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(plain)}</t></is></c>'
