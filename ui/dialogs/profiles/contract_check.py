"""*Check the answers*: every safe call once, about one card, and how its answer differs from what we assume."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from services.contract.document import contract_name, write_contract
from services.errors import ConsoleError
from ui.dialogs.base.sheet import Sheet
from ui.tables.columns import Column
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.labels import muted_label
from ui.widgets.long_text import LongText
from ui.words import errors, systems
from ui.words.contract.rows import CheckRow, details, headline, rows

if TYPE_CHECKING:
    from services.contract.records import ContractCheck
    from services.records import Profile
    from ui.session.session import Session

translate = QCoreApplication.translate
_SLOT = "contract:check"


class ContractDialog(Sheet):
    """Asks at once, shows a row a call, and saves what may be sent. `code` is the partner code, `iccid` the card."""

    def __init__(
        self, session: Session, profile: Profile, code: str, iccid: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "contractDialog", translate("ContractDialog", "What Linksfield answers"), 860)
        self._session = session
        self._profile, self._code, self._iccid = profile, code, iccid
        self._check: ContractCheck | None = None
        self.result_box = named(NoticeBox(), "contractResult")
        self.table = Table(_model(), "contractTable", self.tr("Calls and what their answers tell"), identity="call")
        self.details = LongText("contractDetails", self.tr("Everything about the selected call"))
        self.save_button = self.add_left_button(push_button(self.tr("Save for sending..."), name="saveContractButton"))
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeContractButton"))
        self._assemble()
        self._connect()
        self._session.tasks.start(_SLOT, self._ask())

    def save(self, path: Path) -> None:
        """Write the document: without partner code, whole numbers, or what unknown fields hold."""
        self._session.tasks.start("contract:save", self._write(path))

    def done(self, result: int) -> None:
        self._session.tasks.cancel(_SLOT)
        super().done(result)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.body.addWidget(
            muted_label(
                self.tr(
                    "Only questions are asked: nothing is ordered or changed. The saved file has no partner code, of"
                    " card numbers and payIds only a part, and of fields that are new to this program only their form."
                )
            )
        )
        self.body.addWidget(self.result_box)
        frame = table_frame(self.table)
        frame.setMinimumHeight(240)
        self.body.addWidget(frame, 1)
        self.details.setMinimumHeight(130)
        self.body.addWidget(self.details, 1)
        self.show_badge(*systems.badge(self._session.desk.profiles.leads_to(self._profile)))
        self.save_button.setEnabled(False)
        self.result_box.show_text(self.tr("Asking Linksfield..."), "grey")
        self.close_button.setFocus()

    def _connect(self) -> None:
        self.close_button.clicked.connect(lambda _checked: self.reject())
        self.save_button.clicked.connect(lambda _checked: self._choose_file())
        self.table.selected_row.connect(self._on_row)

    def _on_row(self, row: CheckRow | None) -> None:
        self.details.show_text(details(row) if row is not None else "")

    async def _ask(self) -> None:
        ask = self._session.desk.check_contract
        # Where its secret cannot be had, the check says so.
        with suppress(ConsoleError):
            if self._profile.csss_url:
                await self._session.contract.unlock(self._profile.name)
        try:
            check = await self._session.background.read(ask, self._profile, self._code, self._iccid)
        except ConsoleError as error:
            self.result_box.show_text(errors.sentence(error), "red")
            return
        self._check = check
        self.result_box.show_text(*headline(check))
        self.table.rows.set_rows(rows(check))
        self.save_button.setEnabled(True)
        self.give_keyboard(self.table.enter)

    def _choose_file(self) -> None:
        if self._check is None:
            return
        dialog = QFileDialog(self, self.tr("Save for sending"))
        dialog.setObjectName("contractFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(contract_name(self._check))
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.open()

    async def _write(self, path: Path) -> None:
        if self._check is None:
            return
        try:
            await self._session.background.file(write_contract, path, self._check, self._code)
        except ConsoleError as error:
            self.result_box.show_text(errors.sentence(error), "red")
            return
        self.result_box.show_text(self.tr("Saved without any partner code: {path}").format(path=path), "green")


def _model() -> RowModel[CheckRow]:
    titles = {
        "call": translate("ContractDialog", "Call"),
        "answer": translate("ContractDialog", "Answer"),
        "refuted": translate("ContractDialog", "Different"),
        "missing": translate("ContractDialog", "Missing"),
        "unknown": translate("ContractDialog", "New"),
    }
    return RowModel(
        [
            Column[CheckRow]("call", titles["call"], lambda row: row.call, mono=True, firm=True),
            Column[CheckRow]("answer", titles["answer"], lambda row: row.state, tone=lambda row: row.tone, firm=True),
            Column[CheckRow]("refuted", titles["refuted"], lambda row: row.refuted),
            Column[CheckRow]("missing", titles["missing"], lambda row: row.missing),
            Column[CheckRow]("unknown", titles["unknown"], lambda row: row.unknown),
        ]
    )
