"""*Save diagnostics*: every text that would go into the ZIP is shown before it is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QWidget

from services.support.diagnostics import made_name
from ui.dialogs.base.sheet import Sheet
from ui.look.colours import grown
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.labels import plain_label
from ui.widgets.long_text import LongText
from ui.words import systems

if TYPE_CHECKING:
    from services.support.diagnostics import TextFile
    from ui.session.session import Session

translate = QCoreApplication.translate


class DiagnosticsDialog(Sheet):
    """The texts at the left, one of them at the right; *Save* writes just these, and sends them nowhere."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, "diagnosticsDialog", translate("DiagnosticsDialog", "Save diagnostics"), 860)
        # -- facts
        self._session = session
        self._texts: tuple[TextFile, ...] = ()
        self._is_open = True
        # -- widgets
        self.files = named(QListWidget(), "diagnosticsFiles")
        self.text = LongText("diagnosticsText", self.tr("Contents of this file"))
        self.notice = NoticeBox()
        # -- buttons
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeDiagnosticsButton"))
        self.save_button = self.add_button(push_button(self.tr("Save..."), "primary", "saveDiagnosticsButton"))
        self._assemble()
        self._connect()
        self.notice.show_text(self.tr("Collecting..."))
        session.tasks.start("diagnostics", self._gather())

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        words = self.tr(
            "For the people who maintain this program. Only these texts are saved; read them before you pass the "
            "file on. They contain no partner codes, no signatures and nothing that was done; of card and payment "
            "numbers only the last digits."
        )
        self.body.addWidget(plain_label(words, "muted"))
        self.files.setAccessibleName(self.tr("Files of the diagnostics"))
        self.files.setProperty("role", "choices")
        self.files.setFixedWidth(grown(170))
        self.scrolls_by_itself(self.text, 320, 54)
        self.notice.setObjectName("diagnosticsNotice")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.files)
        row.addWidget(self.text, 1)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.notice)
        self.save_button.setEnabled(False)

    def _connect(self) -> None:
        self.files.currentRowChanged.connect(self._show)
        self.save_button.clicked.connect(lambda _checked: self._choose_place())
        self.close_button.clicked.connect(lambda _checked: self.accept())
        self.finished.connect(self._on_finished)

    async def _gather(self) -> None:
        keyring = await self._session.supporting.keyring()
        texts = await self._session.supporting.diagnostics(self._shown(), keyring)
        if not self._is_open:
            return
        self._texts = texts
        silent = self.tr("The keyring has not answered, so these files do not say which one it is.")
        self.notice.show_text(silent if keyring[1] == "silent" else "", "amber")
        self.files.addItems([each.name for each in texts])
        self.files.setCurrentRow(0)
        self.save_button.setEnabled(True)

    def _shown(self) -> dict[str, object]:
        """What the window shows of the system it works on, in the language that it is shown in."""
        session, settings = self._session, self._session.desk.settings
        leads_to = session.leads_to(session.current)
        trouble = session.desk.journal.known_trouble
        return {
            "profile": session.current.profile if session.current else "",
            "environment": leads_to.environment.value if leads_to else "",
            "environment_badge": systems.badge(leads_to)[0] if leads_to else "",
            "open_cards": len(session.records),
            "theme": settings.theme,
            "language": settings.language,
            "writes_under_way": session.writes.under_way,
            "journal_trouble": trouble.reason if trouble else "",
        }

    # ------------------------------------------------------------------ events

    def _show(self, row: int) -> None:
        self.text.show_text(self._texts[row].text if 0 <= row < len(self._texts) else "")

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save diagnostics"))
        dialog.setObjectName("diagnosticsFileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Diagnostics (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(made_name(self._session.desk.now()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda path: self._session.tasks.start("diagnostics", self._save(Path(path))))
        dialog.open()

    async def _save(self, path: Path) -> None:
        try:
            await self._session.supporting.save_diagnostics(path, self._texts)
        except OSError as error:
            said = self.tr("The diagnostics could not be saved to {path}: {reason}.")
            said, tone = said.format(path=path, reason=error.strerror or type(error).__name__), "red"
        else:
            said, tone = self.tr("Saved: {path}").format(path=path), "green"
        if self._is_open:
            self.notice.show_text(said, tone)

    def _on_finished(self, _result: int) -> None:
        self._is_open = False
