"""One table of Activity, with the tools that belong to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tables.columns import Column, Row
from ui.tables.export_csv import ExportButton
from ui.tables.filter_line import FilterLine
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.widgets.state_panel import StatePanel

if TYPE_CHECKING:
    from ui.session.session import Session


class LogView(QWidget, Generic[Row]):
    """One table; `filter` and `export_button` are for the page's toolbar, and shown while the view is.

    `frame` puts the table into something wider than its frame; `csv` are the columns of the file, if others.
    """

    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        columns: Sequence[Column[Row]],
        names: tuple[str, str, str],
        title: str,
        *,
        frame: Callable[[QWidget], QWidget] = table_frame,
        csv: Callable[[], Sequence[Column[Any]]] | None = None,
    ) -> None:
        super().__init__()
        table_name, filter_name, export_name = names
        self.model: RowModel[Row] = RowModel(columns)
        self.filter = FilterLine(self.model, filter_name)
        self.table: Table[Row] = Table(self.model, table_name, title, identity="at")
        self.panel = StatePanel(frame(self.table), show_as_of=False)
        self.export_button = ExportButton(session, self.model, lambda: title, export_name, csv)
        self.export_button.failed.connect(self.failed)
        self._session = session
        self._rows: Sequence[Row] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)

    def show_rows(self, rows: Sequence[Row], nothing: str, hint: str) -> None:
        """Show these rows, or that there are none and what to do then; the same ones again change nothing."""
        self._set_rows(rows)
        if rows:
            self.panel.show_rows(self._session.desk.now())
        else:
            self.panel.show_empty(nothing, hint)

    def clear(self) -> None:
        """Show the empty table, until its rows are read: those on show are about something else."""
        self._set_rows(())
        self.panel.show_rows(self._session.desk.now())

    def _set_rows(self, rows: Sequence[Row]) -> None:
        if rows != self._rows:
            self._rows = rows
            self.model.set_rows(rows)
