"""Move to another PC: take what was done from this PC along, or take over what another one saved."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from services.errors import ConsoleError
from ui.dialogs.base.question import Question
from ui.dialogs.base.sheet import Sheet
from ui.widgets.basics import named
from ui.widgets.boxes import CardFrame, FactGrid, NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.labels import plain_label
from ui.words import errors

if TYPE_CHECKING:
    from ui.session.session import Session

translate = QCoreApplication.translate


class MoveDialog(Sheet):
    """Two ways: from this PC, to this PC. Only one PC goes on sending changes, and that is said before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, "moveDialog", translate("MoveDialog", "Move to another computer"), 620)
        # -- facts
        self._session = session
        self._open = True
        # -- widgets
        self.out = CardFrame(self.tr("From this computer"))
        self.into = CardFrame(self.tr("To this computer"))
        self.question = Question("moveQuestion")
        self.notice = NoticeBox()
        self.head = FactGrid(150)
        self.stays = named(plain_label(role="muted"), "moveStaysBehind")
        # -- buttons
        self.out_button = self.out.add_button(push_button(self.tr("Save a transfer file..."), name="moveOutButton"))
        self.back_button = self.out.add_button(push_button(self.tr("Cancel the move..."), name="takeBackButton"))
        self.in_button = self.into.add_button(push_button(self.tr("Import a transfer file..."), name="moveInButton"))
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeMoveButton"))
        self._assemble()
        self._connect()
        self._load()

    # ------------------------------------------------------------------ assemble and load

    def _assemble(self) -> None:
        self.notice.setObjectName("moveNotice")
        self.head.hide()
        words = self.tr(
            "Everything done from this computer, including what is still unconfirmed, goes into one file. After "
            "that only the other computer can send changes, so nothing is sent twice."
        )
        self.body.addWidget(plain_label(words, "muted"))
        self.stays.setText(
            self.tr(
                "What stays behind: profiles (export them as a set-up file under Console, Profiles), partner codes and "
                "notification keys (enter them there), settings, followed payments, and received notifications."
            )
        )
        self.body.addWidget(self.stays)
        for widget in (self.out, self.into, self.question, self.notice, self.head):
            self.body.addWidget(widget)
        for button in (self.out_button, self.back_button, self.in_button):
            button.setAccessibleName(button.text())
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.out_button.clicked.connect(lambda _checked: self._ask_out())
        self.in_button.clicked.connect(lambda _checked: self._choose_source())
        self.back_button.clicked.connect(lambda _checked: self._ask_back())
        self.close_button.clicked.connect(lambda _checked: self.accept())
        self.finished.connect(self._on_finished)

    def _load(self) -> None:
        trouble = self._session.desk.journal.known_trouble
        moved = trouble is not None and trouble.reason == "moved_away"
        self.out_button.setEnabled(trouble is None)
        self.back_button.setVisible(moved)
        self.in_button.setEnabled(trouble is None or moved)
        self.out.show_facts("", self._out_words(moved))
        self.into.show_facts("", self.tr("Choose the file saved on the other computer. Its contents are verified."))
        if trouble is not None and not moved:
            self.notice.show_text(errors.sentence(trouble), "red")

    def _out_words(self, moved: bool) -> str:
        if moved:
            return self.tr("Moved to another computer. This window can only look things up.")
        return self.tr(
            "Save the file, take it to the other computer and import it there. After that this computer can only "
            "look things up."
        )

    # ------------------------------------------------------------------ events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.close_button.setFocus()

    def _ask_out(self) -> None:
        if self._session.writes.under_way:
            self.notice.show_text(self.tr("Something is being sent: wait for the answer."), "amber")
            return
        self.notice.show_text("")
        self.question.ask(
            self.tr("After this, no more changes can be sent from this computer. Save the file now?"),
            self.tr("Save and stop here"),
            self.tr("Back"),
            self._choose_target,
        )

    def _ask_back(self) -> None:
        self.question.ask(
            self.tr(
                "Only do this if the file was never imported on the other computer. If both computers send "
                "changes, an order may be placed twice."
            ),
            self.tr("Continue here"),
            self.tr("Back"),
            lambda: self._start(self._take_back()),
        )

    def _choose_target(self) -> None:
        dialog = self._file_dialog(self.tr("Save a transfer file"), QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("linksfield-console-move.sqlite3")
        dialog.fileSelected.connect(lambda path: self._start(self._move_out(Path(path))))
        dialog.open()

    def _choose_source(self) -> None:
        dialog = self._file_dialog(self.tr("Import a transfer file"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.fileSelected.connect(lambda path: self._start(self._move_in(Path(path))))
        dialog.open()

    def _on_finished(self, _result: int) -> None:
        self._open = False

    # ------------------------------------------------------------------ internals

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setObjectName("moveFileDialog")
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(self.tr("Transfer file (*.sqlite3)"))
        dialog.setDefaultSuffix("sqlite3")
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _start(self, work: Coroutine[Any, Any, str]) -> None:
        for button in (self.out_button, self.in_button, self.back_button):
            button.setEnabled(False)
        self.head.hide()
        self._session.tasks.start("move", self._until_done(work))

    async def _until_done(self, work: Coroutine[Any, Any, str]) -> None:
        try:
            said, tone = await work, "green"
        except ConsoleError as error:
            said, tone = errors.sentence(error), "red"
        self._session.unknown_changed.emit()
        self._session.activity_changed.emit()
        if self._open:
            self._load()
            self.back_button.setEnabled(True)
            self.notice.show_text(said, tone)

    async def _move_out(self, target: Path) -> str:
        session = self._session
        if target.resolve() == session.desk.journal.path.resolve():
            return translate("MoveDialog", "Nothing was saved: this is the activity file in use. Choose another place.")
        head = await session.keep_in_journal(session.desk.journal.move_out, target, session.agent)
        self._show_head(head)
        return translate(
            "MoveDialog",
            "Saved. This computer can no longer send changes. Import the file on the other computer: the same check "
            "value is shown there, compare them.",
        )

    async def _move_in(self, source: Path) -> str:
        session = self._session
        count = await session.keep_in_journal(session.desk.journal.move_in, source, session.agent)
        self._show_head(await session.background.read(session.desk.journal.head_moved_in))
        await session.writes.take_up()
        text = translate(
            "MoveDialog",
            "Imported and verified. Entries: {count}. It is the right file if the other computer showed the same check "
            "value.",
        )
        return text.format(count=count)

    def _show_head(self, head: str) -> None:
        if self._open:
            self.head.clear()
            self.head.add(self.tr("Check value"), head, mono=True, copy=True)
            self.head.show()

    async def _take_back(self) -> str:
        session = self._session
        reason = "said to have never arrived"
        await session.keep_in_journal(session.desk.journal.take_back, session.agent, reason)
        return translate("MoveDialog", "Changes can be sent from this computer again.")
