"""Who is working here: the name that stands beside everything done from this PC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from services.errors import BadInput
from services.parsing.card_number import read_iccid
from services.parsing.plain_text import read_agent_name
from ui.dialogs.base.sheet import Sheet
from ui.widgets.basics import named
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import plain_label
from ui.words import errors

if TYPE_CHECKING:
    from ui.session.session import Session

translate = QCoreApplication.translate


class AgentDialog(Sheet):
    """Asks for the agent's name; *Use this name* keeps it for the next start too.

    Signal: `card_typed(text)` at its end, where a card's number was typed for a name.
    """

    card_typed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, "agentDialog", translate("AgentDialog", "Who is working here?"), 420)
        self._session = session
        self.name = named(QLineEdit(), "agentInput")
        self.field = Field(self.tr("Your name"), self.name)
        self.cancel = self.add_button(push_button(self.tr("Cancel"), name="cancelAgentButton"))
        self.use = self.add_button(push_button(self.tr("Use this name"), "primary", "useAgentButton"))
        self._assemble()
        self._load()
        self._connect()

    def _assemble(self) -> None:
        words = self.tr(
            "Your name is shown next to everything you do here, so colleagues know who to ask. It stays on this "
            "computer and is not sent to Linksfield."
        )
        self.body.addWidget(plain_label(words, "muted"))
        self.body.addWidget(self.field)

    def _load(self) -> None:
        self.name.setText(self._session.agent)
        self.name.selectAll()
        self.name.setFocus()

    # ------------------------------------------------------------------ events

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(lambda _checked: self.accept())
        self.name.returnPressed.connect(self.accept)

    def accept(self) -> None:
        try:
            name = read_agent_name(self.name.text())
        except BadInput as error:
            self.field.show_error(errors.sentence(error))
            return
        if _is_card(name):
            self.reject()
            return
        self._session.set_agent(name)
        super().accept()

    def reject(self) -> None:
        typed = self.name.text()
        super().reject()
        # It opened over somebody who was typing a card's number: that is nobody's name, and not lost.
        if _is_card(typed):
            self.card_typed.emit(typed)


def _is_card(text: str) -> bool:
    try:
        read_iccid(text)
    except BadInput:
        return False
    return True
