"""Rows as CSV, safe to open in a spreadsheet, and the button that saves what a table shows as that or as a workbook."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from ui.look.icons import set_icon
from ui.tables.columns import Column, Row, cells
from ui.tables.export_xlsx import save_xlsx
from ui.widgets.buttons import PushButton

if TYPE_CHECKING:
    from ui.session.session import Session
    from ui.tables.row_model import RowModel

translate = QCoreApplication.translate

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # also in full width
_PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
# Where a spreadsheet that parts cells by another sign than this file would begin a cell of its own.
_FORMULA_WITHIN = re.compile("([;,\t\r\n][ \"']*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])")
# Cards, payIds and order numbers: spreadsheets keep 15 digits of a number, no zeros before it, and take "12E5" for one.
_IDENTIFIER = re.compile(r"[0-9]{12,}|0[0-9]+|[0-9]+(?:\.[0-9]+)?[Ee][+-]?[0-9]+")


def list_separator(system: QLocale) -> str:
    """The sign that spreadsheets of such a system part cells by: a semicolon where the comma belongs to numbers."""
    return ";" if system.decimalPoint() == "," else ","


def to_csv(columns: Sequence[Column[Row]], rows: Iterable[Row], separator: str = ",") -> str:
    """A header line and a line a row, every cell quoted; cells are made safe for spreadsheets (`safe_cell`).

    Where a semicolon parts the cells, a comma belongs to numbers (`list_separator`): "12.36" would be read as a date.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL)
    point = "," if separator == ";" else "."
    writer.writerow([safe_cell(column.title) for column in columns])
    writer.writerows([safe_cell(text, point) for text in cells(columns, row)] for row in rows)
    return out.getvalue()


def safe_cell(text: str, point: str = ".") -> str:
    """The text, with an apostrophe wherever a spreadsheet would begin a formula; plain numbers stay, with this point.

    A long number gets a tab in front, which is not seen: it is kept as text, with all its digits.
    """
    if _IDENTIFIER.fullmatch(text):
        return f"\t{text}"
    if _PLAIN_NUMBER.fullmatch(text):
        return text.replace(".", point)
    guarded = _FORMULA_WITHIN.sub(r"\1'", text)
    return f"'{guarded}" if text.lstrip(" ").startswith(_STARTS_A_FORMULA) else guarded


def save_csv(path: Path, columns: Sequence[Column[Row]], rows: Iterable[Row], separator: str = ",") -> None:
    """Write the rows to a file as UTF-8 with a byte order mark, as spreadsheets want; OSError if it cannot."""
    path.write_bytes(to_csv(columns, rows, separator).encode("utf-8-sig", "replace"))


def save_table(path: Path, columns: Sequence[Column[Row]], rows: Iterable[Row], separator: str) -> None:
    """Write the rows as what the name of the file says: a workbook (.xlsx), else CSV; OSError if it cannot."""
    if path.suffix.lower() == ".xlsx":
        save_xlsx(path, columns, rows)
    else:
        save_csv(path, columns, rows, separator)


class ExportButton(PushButton):
    """Saves the rows on show (filtered, sorted), off the GUI thread; asks where to with a dialog of its own.

    `file_name` gives the suggested name without its suffix; `columns` others than those on
    show. `failed` carries the sentence for the page to show.
    """

    saved = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        rows: RowModel[Any],
        file_name: Callable[[], str],
        name: str,
        columns: Callable[[], Sequence[Column[Any]]] | None = None,
    ) -> None:
        super().__init__(translate("ExportButton", "Export..."))
        self._session = session
        self._rows = rows
        self._file_name = file_name
        self._columns = columns
        self._back = QTimer(self, singleShot=True, interval=2000)
        self._back.timeout.connect(self._show_ready)
        self.setObjectName(name)
        self.setAccessibleName(self.text())
        self.setProperty("kind", "secondary")
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)
        rows.filtered.connect(lambda shown, _total: self.setEnabled(shown > 0))
        self.setEnabled(rows.rowCount() > 0)

    # ------------------------------------------------------------------ events

    def _on_clicked(self) -> None:
        dialog = QFileDialog(self, translate("ExportButton", "Export..."))
        dialog.setObjectName("exportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        csv_table, workbook = translate("ExportButton", "Table (*.csv)"), translate("ExportButton", "Excel (*.xlsx)")
        dialog.setNameFilters([csv_table, workbook])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("xlsx" if chosen == workbook else "csv"))
        # Without its suffix: the chosen kind of file gives it.
        dialog.selectFile(self._file_name())
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file(self, path: str) -> None:
        self._session.tasks.start(f"export:{self.objectName()}", self._save(Path(path), self._rows.shown_rows()))

    # ------------------------------------------------------------------ internals

    async def _save(self, path: Path, rows: list[Any]) -> None:
        columns = self._columns() if self._columns is not None else self._rows.columns
        try:
            await self._session.background.file(save_table, path, columns, rows, list_separator(QLocale.system()))
        except OSError as error:
            sentence = translate("ExportButton", "The table could not be saved to {path}: {reason}.")
            self.failed.emit(sentence.format(path=path, reason=error.strerror or type(error).__name__))
            return
        self.setMinimumWidth(self.width())
        self.setText(translate("ExportButton", "Saved"))
        set_icon(self, "check", "green")
        self._back.start()
        self.saved.emit(str(path))

    def _show_ready(self) -> None:
        self.setText(translate("ExportButton", "Export..."))
        set_icon(self, "download", "text")
