"""A note on a card, of as many lines as it takes: who comes next reads it on the card's timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from services.errors import ConsoleError
from ui.dialogs.base.sheet import Sheet
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import plain_label
from ui.widgets.safe_text import short_text
from ui.words import errors
from ui.words.amounts import card_groups

if TYPE_CHECKING:
    from services.records import Subject
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate

_MOST_LETTERS = 4000


class NoteDialog(Sheet):
    """Asks for the note and keeps it on this PC; where it cannot be kept, it says so and what was typed stays.

    Ctrl+Enter keeps it; what is too long is said, and never cut.
    """

    def __init__(self, session: Session, record: OpenCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, "noteDialog", translate("NoteDialog", "Card note"), 560)
        # -- facts
        self._session = session
        self._subject = session.subject(record)
        self._open = True
        # -- widgets
        self.note = named(QPlainTextEdit(), "noteInput")
        self.field = Field(self.tr("Note"), self.note, self._hint())
        self.notice = NoticeBox()
        # -- buttons
        self.cancel = self.add_button(push_button(self.tr("Cancel"), name="cancelNoteButton"))
        self.keep = self.add_button(push_button(self.tr("Save note"), "primary", "keepNoteButton"))
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self.body.addWidget(plain_label(card_groups(self._subject.iccid), "mono"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.notice)
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(130)
        self.keep.setEnabled(False)
        self.keep.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.add_confirm_keys(self._on_keep)
        self.note.setFocus()

    def _hint(self) -> str:
        agent = short_text(self._subject.agent)
        signed = self.tr("Saved with your name ({agent}) and the time. It stays on this computer.").format(agent=agent)
        return signed if agent else self.tr("Saved with the time. It stays on this computer.")

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(lambda _checked: self._on_keep())
        self.note.textChanged.connect(self._on_typed)
        self.finished.connect(self._on_finished)

    def _on_typed(self) -> None:
        self.keep.setEnabled(bool(self.note.toPlainText().strip()))

    def _on_keep(self) -> None:
        text = self.note.toPlainText().strip()
        if not self.keep.isEnabled():
            return
        if len(text) > _MOST_LETTERS:
            words = self.tr("The note has {count} letters; {most} are kept at most. Make it shorter.")
            self.field.show_error(words.format(count=len(text), most=_MOST_LETTERS))
            return
        self.keep.setEnabled(False)
        self._session.tasks.start("note", self._keep(self._subject, text))

    def _on_finished(self, _result: int) -> None:
        self._open = False

    # ------------------------------------------------------------------ internals

    async def _keep(self, subject: Subject, text: str) -> None:
        desk = self._session.desk
        try:
            place = desk.clients.place(subject.profile)
            await self._session.keep_in_journal(desk.history.write_note, subject, place, text)
        except ConsoleError as error:
            if self._open:
                self.notice.show_text(errors.sentence(error), "red")
                self.keep.setEnabled(True)
            return
        self._session.activity_changed.emit()
        if self._open:
            self.accept()


def open_note(session: Session, parent: QWidget) -> None:
    """Ask for a note on the card on show, if one is."""
    record = session.current
    if record is not None and not record.blank:
        NoteDialog(session, record, parent).open()
