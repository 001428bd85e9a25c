"""What came of work on many cards, every card accounted for: while it goes on, at its end, after a sudden one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from services.bulk.reports import Fate, Outcome, Report
from ui.session.bulk.sending import BulkSending
from ui.session.session import Session
from ui.tables.columns import Column
from ui.tables.export_csv import ExportButton
from ui.tables.row_model import RowModel
from ui.tabs.bulk.count_line import CountLine
from ui.tabs.bulk.report_columns import report_columns
from ui.widgets.announce import announce
from ui.widgets.basics import named, show_when
from ui.widgets.boxes import NoticeBox, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import muted_label, title_label
from ui.widgets.wrapping_row import WrappingRow
from ui.words.amounts import card_tail
from ui.words.bulk import reports
from ui.words.bulk.cards import few


class ReportPanel(QFrame):
    """Signal: `check_wanted(intent)` for the first card whose write is unconfirmed."""

    check_wanted = Signal(str)

    def __init__(self, session: Session, sending: BulkSending) -> None:
        super().__init__()
        self._sending = sending
        self._said = ""
        self.setObjectName("bulkReportPanel")
        self.setProperty("role", "card")
        self.title = title_label()
        self.about = muted_label()
        self.bar = named(QProgressBar(), "bulkStopProgressBar")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Cards whose turn has come"))
        self.trouble = named(NoticeBox(), "bulkReportTrouble")
        self.lines = QVBoxLayout()
        self.cards = named(QPlainTextEdit(), "bulkReportCards")
        self.cards.setReadOnly(True)
        self.cards.setProperty("mono", True)
        self.cards.setMinimumHeight(110)
        self.cards.setAccessibleName(self.tr("Every card with what became of it"))
        self.halt_button = push_button(self.tr("Stop sending"), name="bulkHaltButton")
        self.go_on_button = push_button(self.tr("Continue with the others"), name="bulkGoOnButton")
        self.check_button = push_button(self.tr("Check what happened..."), name="bulkCheckButton")
        self.copy_button = CopyButton(self._text, self.tr("Copy report"), name="bulkCopyReportButton")
        self._rows: RowModel[Outcome] = RowModel(())
        self._rows.setParent(self)
        self.export_button = ExportButton(
            session, self._rows, lambda: self.tr("bulk report"), "exportBulkReportButton", self._columns
        )
        self.done_button = push_button(self.tr("Done"), "primary", "bulkDoneButton")
        self._assemble()
        self._connect()

    def show_report(self) -> None:
        """Show how it stands now."""
        report = self._sending.report
        if report is None:
            return
        going = self._sending.under_way
        not_begun, unknown = len(report.of(Fate.NOT_BEGUN)), report.of(Fate.UNKNOWN)
        self.title.setText(reports.heading(report.begun.what, going=going))
        self.about.setText(reports.report_title(report))
        self.bar.setMaximum(len(report.outcomes))
        self.bar.setValue(len(report.outcomes) - not_begun)
        self.trouble.show_text("" if going else reports.halted_text(report), "amber")
        self._show_lines(report)
        self.cards.setPlainText(self._text())
        self._rows.set_rows(report.outcomes)
        show_when(self.bar, going)
        show_when(self.halt_button, going)
        show_when(self.go_on_button, self._sending.can_go_on)
        show_when(self.check_button, bool(unknown) and not going)
        for button in (self.copy_button, self.done_button):
            button.setEnabled(not going)
        show_when(self.export_button, not going)
        if not going:
            self._announce(report)

    def has_keyboard(self) -> bool:
        """Whether the keyboard is here."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def take_keyboard(self) -> None:
        """Give the keyboard to what can be pressed now, unless it is on one of these already."""
        able = [each for each in (self.halt_button, self.done_button) if each.isVisible() and each.isEnabled()]
        if able and not self.has_keyboard():
            able[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        for button in (self.halt_button, self.go_on_button, self.check_button, self.done_button):
            button.setAccessibleName(button.text())
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self.lines)
        column.addWidget(self.cards, 1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(16, 12, 16, 12)
        outside.setSpacing(8)
        self.title.setWordWrap(True)
        for widget in (self.title, self.about, self.bar, self.trouble):
            outside.addWidget(widget)
        outside.addWidget(scrolling(inside), 1)
        outside.addLayout(
            WrappingRow(
                self.halt_button,
                self.go_on_button,
                self.check_button,
                None,
                self.copy_button,
                self.export_button,
                self.done_button,
            )
        )

    def _connect(self) -> None:
        self.halt_button.clicked.connect(lambda _checked: self._sending.halt())
        self.go_on_button.clicked.connect(lambda _checked: self._sending.go_on())
        self.check_button.clicked.connect(lambda _checked: self._check())
        self.done_button.clicked.connect(lambda _checked: self._sending.finish())
        self.export_button.failed.connect(lambda sentence: self.trouble.show_text(sentence, "red"))

    def _show_lines(self, report: Report) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for fate in Fate:
            found = report.of(fate)
            if found:
                word, tone = reports.fate_word(fate, report.begun.what)
                detail = "" if fate in (Fate.CARRIED_OUT, Fate.NOT_BEGUN) else few([card_tail(e.iccid) for e in found])
                self.lines.addWidget(CountLine(len(found), word, detail, tone))

    def _announce(self, report: Report) -> None:
        words = {fate: reports.fate_word(fate, report.begun.what)[0] for fate in Fate}
        said = ", ".join(f"{len(report.of(fate))} {words[fate]}" for fate in Fate if report.of(fate))
        if said != self._said:
            self._said = said
            announce(self, said)

    def _columns(self) -> tuple[Column[Outcome], ...]:
        report = self._sending.report
        return report_columns(report.begun) if report is not None else ()

    def _text(self) -> str:
        report = self._sending.report
        return reports.report_text(report) if report is not None else ""

    def _check(self) -> None:
        report = self._sending.report
        unknown = report.of(Fate.UNKNOWN) if report is not None else ()
        if unknown and unknown[0].done is not None:
            self.check_wanted.emit(unknown[0].done.intent)
