"""Hand-over: what the next shift must know, as text to copy."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from services.desk.shift_hand_over import shift
from services.errors import ConsoleError
from ui.dialogs.base.sheet import Sheet
from ui.widgets.basics import named
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import muted_label
from ui.words import errors
from ui.words.shift_hand_over import hand_over_text

if TYPE_CHECKING:
    from ui.session.session import Session

translate = QCoreApplication.translate


class HandOverDialog(Sheet):
    """The text is made when the dialog opens, and can be changed before it is copied."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, "handOverDialog", translate("HandOverDialog", "Shift hand-over"), 720)
        # -- facts
        self._session = session
        self._slot = "hand-over"
        # -- widgets
        self.text = named(QPlainTextEdit(), "handOverText")
        self.notice = NoticeBox()
        # -- buttons
        self.copy_button = CopyButton(self.text.toPlainText, self.tr("Copy to clipboard"), name="copyHandOverButton")
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeHandOverButton"))
        self.add_button(self.copy_button)
        self._assemble()
        self._load()

    def _assemble(self) -> None:
        self.text.setAccessibleName(self.tr("The hand-over as it will be copied"))
        self.text.setTabChangesFocus(True)
        self.scrolls_by_itself(self.text, 320, 36)
        self.copy_button.setAccessibleDescription(self.tr("Copy the hand-over to the clipboard"))
        words = self.tr(
            "Unconfirmed items, followed payments, and today's changes and notes. Add anything that is missing."
        )
        for widget in (muted_label(words), self.text, self.notice):
            self.body.addWidget(widget)
        self.close_button.clicked.connect(lambda _checked: self.accept())
        self.finished.connect(lambda _result: self._session.tasks.cancel(self._slot))

    def _load(self) -> None:
        self.copy_button.setEnabled(False)
        self._session.tasks.start(self._slot, self._gather())

    async def _gather(self) -> None:
        desk = self._session.desk
        try:
            gathered = await self._session.background.read(shift, desk.fixes, desk.done, local_midnight(desk.now()))
        except ConsoleError as error:
            self.notice.show_text(errors.sentence(error), "red")
            return
        followed = desk.followed.followed()
        self.text.setPlainText(hand_over_text(gathered, followed, self._session.agent, desk.now()))
        self.copy_button.setEnabled(True)


def local_midnight(now: datetime) -> datetime:
    """When the local day of this moment began, aware UTC."""
    local = now.astimezone()
    return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
