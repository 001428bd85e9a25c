"""A report about the program: something failed in it, or an earlier start of it died."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.dialogs.base.sheet import Sheet
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import plain_label
from ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from ui.session.session import Session

Kind = Literal["failure", "crash"]
translate = QCoreApplication.translate


class ReportDialog(Sheet):
    """What happened, what the report holds, the report itself; *Copy* and *Save*. Nothing is sent anywhere.

    A "failure" is of this start, and the window lives on; a "crash" ended an earlier one, and can be deleted.
    """

    def __init__(self, session: Session, kind: Kind, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, "reportDialog", _title(kind), 680)
        # -- facts
        self._session = session
        self._is_open = True
        # -- widgets
        self.happened = plain_label(_happened(kind))
        self.text = LongText("reportText", self.tr("The report"))
        self.notice = NoticeBox()
        # -- buttons
        self.copy = self.add_left_button(CopyButton(lambda: self.text.whole, self.tr("Copy"), name="copyReportButton"))
        self.save = self.add_left_button(push_button(self.tr("Save..."), name="saveReportButton"))
        self.delete_button = self.add_left_button(push_button(self.tr("Delete the report"), name="deleteReportButton"))
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeReportButton"))
        # -- assemble and load
        self._assemble(kind)
        self.text.show_text(report)
        self.save.clicked.connect(lambda _checked: self._choose_place())
        self.delete_button.clicked.connect(lambda _checked: self._start(self._deleted()))
        self.close_button.clicked.connect(lambda _checked: self.accept())
        self.finished.connect(self._on_finished)

    def add(self, report: str) -> None:
        """One more that came while this one was shown."""
        self.text.show_text(f"{self.text.whole.rstrip()}\n\n{report}")

    # ------------------------------------------------------------------ internals

    def _assemble(self, kind: Kind) -> None:
        self.delete_button.setVisible(kind == "crash")
        self.scrolls_by_itself(self.text, 220, 110)
        self.notice.setObjectName("reportNotice")
        holds = self.tr(
            "The report contains versions, where in the program it happened, the error message and, if the "
            "program broke off, the end of the log. It contains no partner codes and no signatures; of card and "
            "payment numbers only the last digits. It stays on this computer until you pass it on to the people "
            "who maintain this program."
        )
        for part in (self.happened, plain_label(holds, "muted"), self.text, self.notice):
            self.body.addWidget(part, 1 if part is self.text else 0)

    def _start(self, work: Coroutine[Any, Any, str]) -> None:
        """Do something with files and say what came of it, in a sentence."""
        self._session.tasks.start("report", self._until_done(work))

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setObjectName("reportFileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("linksfield-console-report.txt")
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda path: self._start(self._saved(Path(path))))
        dialog.open()

    async def _saved(self, path: Path) -> str:
        await self._session.supporting.save_text(path, self.text.whole)
        return translate("ReportDialog", "Saved: {path}").format(path=path)

    async def _deleted(self) -> str:
        await self._session.supporting.delete_crash_report()
        self.delete_button.setEnabled(False)
        return translate("ReportDialog", "Deleted: it is not offered again.")

    async def _until_done(self, work: Coroutine[Any, Any, str]) -> None:
        try:
            said, tone = await work, "green"
        except OSError as error:
            said = translate("ReportDialog", "That did not work: {reason}. The report is still here.")
            said, tone = said.format(reason=error.strerror or type(error).__name__), "red"
        if self._is_open:
            self.notice.show_text(said, tone)

    def _on_finished(self, _result: int) -> None:
        self._is_open = False


def _title(kind: Kind) -> str:
    if kind == "crash":
        return translate("ReportDialog", "The program broke off last time")
    return translate("ReportDialog", "Something went wrong in the program")


def _happened(kind: Kind) -> str:
    if kind == "crash":
        return translate(
            "ReportDialog",
            "The program broke off last time, without being closed. If something was being sent, it is shown as "
            "unconfirmed until you have checked it. This report is offered at each start until you delete it.",
        )
    return translate(
        "ReportDialog",
        "Something went wrong in this program, and your last action may not have happened. You can keep working; "
        "your entries are still there. Look up the card again before you repeat anything; see Activity for what "
        "was sent.",
    )
