"""The button that saves the case file of the card on show: everything about it, for the ticket."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog

from services.desk.case_file import write_case_file
from services.desk.done import Came, Did
from services.errors import ConsoleError
from services.records import Environment
from services.writes.states import State
from ui.widgets.buttons import PushButton
from ui.words import codes, errors, systems

if TYPE_CHECKING:
    from services.records import Subject
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


class CaseFileButton(PushButton):
    """*Case file...* of the card on show, or of `record`. `saved` and `failed` carry the sentence to show."""

    saved = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, name: str, record: OpenCard | None = None) -> None:
        super().__init__(translate("CaseFile", "Case file..."))
        self._session = session
        self._record = record
        self.setObjectName(name)
        self.setAccessibleName(translate("CaseFile", "Save this card's case file"))
        self.setProperty("kind", "secondary")
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    # ------------------------------------------------------------------ events

    def _on_clicked(self) -> None:
        record = self._record or self._session.current
        if record is None or record.blank:
            return
        subject = self._session.subject(record)
        dialog = QFileDialog(self, translate("CaseFile", "Save the case file"))
        dialog.setObjectName("caseFileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("CaseFile", "Case file (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(_file_name(subject))
        dialog.fileSelected.connect(lambda path: self._start(Path(path), subject))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self, path: Path, subject: Subject) -> None:
        self._session.tasks.start(f"export:{self.objectName()}", self._save(path, subject))

    # ------------------------------------------------------------------ internals

    async def _save(self, path: Path, subject: Subject) -> None:
        desk, words = self._session.desk, summary_words()

        def write() -> None:
            write_case_file(
                path,
                desk.journal,
                desk.done,
                subject.iccid,
                desk.calls.all(),
                desk.now(),
                agent=subject.agent,
                ticket=subject.ticket,
                word=lambda code: words.get(code, code),
            )

        try:
            await self._session.background.file(write)
        except ConsoleError as error:
            self.failed.emit(errors.sentence(error))
        except OSError as error:
            text = translate("CaseFile", "The case file could not be saved to {path}: {reason}.")
            self.failed.emit(text.format(path=path, reason=error.strerror or type(error).__name__))
        else:
            text = translate(
                "CaseFile", "Case file saved: {path}. It contains the calls, the numbers and what was done."
            )
            self.saved.emit(text.format(path=path))


def _file_name(subject: Subject) -> str:
    ticket = "".join(letter for letter in subject.ticket if letter.isalnum() or letter in "-_")
    return f"case-{ticket}-{subject.iccid}.zip" if ticket else f"case-{subject.iccid}.zip"


def summary_words() -> dict[str, str]:
    """The words of the summary, by their codes: made here, since the file is written on another thread."""
    return {
        **{outcome: codes.outcome(outcome)[0] for outcome in (*State, *Came, *codes.NOTED)},
        **{did: codes.activity(did) for did in Did},
        **{each.value: systems.environment_band(each) or systems.environment_word(each) for each in Environment},
        "card": translate("CaseFile", "Card"),
        "ticket": translate("CaseFile", "Ticket"),
        "made": translate("CaseFile", "Created"),
        "head": translate("CaseFile", "Check value"),
        **_columns(),
    }


def _columns() -> dict[str, str]:
    return {
        "when": translate("CaseFile", "When"),
        "who": translate("CaseFile", "Who"),
        "what": translate("CaseFile", "What"),
        "plan": translate("CaseFile", "Plan and periods"),
        "amount": translate("CaseFile", "Amount"),
        "result": translate("CaseFile", "Result now"),
        "since": translate("CaseFile", "Since"),
        "order_no": translate("CaseFile", "Order number"),
        "pay_id": translate("CaseFile", "payId"),
        "details": translate("CaseFile", "Details"),
        "reason": translate("CaseFile", "Reason"),
        "decided": translate("CaseFile", "Decided"),
        "evidence": translate("CaseFile", "What was found"),
        "profile": translate("CaseFile", "Profile"),
    }
