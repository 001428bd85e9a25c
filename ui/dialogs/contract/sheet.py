"""The shape of a dialog over one part of what CSSS says of a card: asked as it opens, five states, refreshed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.dialogs.base.sheet import Sheet
from ui.session.remote import LOADING
from ui.tables.remote_panel import RemotePanel, Words
from ui.widgets.buttons import push_button
from ui.words.amounts import card_groups

if TYPE_CHECKING:
    from ui.session.open_card import ContractPart, OpenCard
    from ui.session.session import Session


class ContractSheet(Sheet):
    """Asks for `part` of `record`; a subclass puts its content into `panel` and draws it in `show_answer`."""

    def __init__(
        self, session: Session, record: OpenCard, part: ContractPart, parent: QWidget, name: str, title: str
    ) -> None:
        super().__init__(parent, name, title, 980)
        self.session, self.record, self.part = session, record, part
        self.panel = RemotePanel()
        if self.scrolls:
            self.panel.want_least()
        self.refresh_button = self.add_left_button(push_button(self.tr("Refresh"), name="refreshContractButton"))
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeContractPartButton"))
        self.hint.setText(card_groups(record.iccid))

    def begin(self) -> None:
        """Connect, draw and ask: the subclass has made its parts by now."""
        self.close_button.clicked.connect(lambda _checked: self.reject())
        self.refresh_button.clicked.connect(lambda _checked: self._ask())
        self.panel.retry.connect(self._ask)
        self.panel.state_changed.connect(self._on_state)
        self.panel.cancelled.connect(lambda: self.session.contract.cancel(self.record, self.part))
        self.session.record_changed.connect(self._on_changed)
        self._ask()

    def take_keyboard(self) -> None:
        """Go to the content, once it is there; here nothing, for what stands below it has the keyboard already."""

    def words(self) -> Words:
        """What the panel says without rows."""
        raise NotImplementedError

    def show_answer(self) -> None:
        """Draw what came back."""
        raise NotImplementedError

    def _on_state(self, state: str) -> None:
        if state == "rows":
            self.give_keyboard(self.take_keyboard)

    def _ask(self) -> None:
        self.session.contract.ask(self.record, self.part)

    def _on_changed(self, record: OpenCard, part: str) -> None:
        if record is self.record and part == self.part:
            remote = record.contract(self.part)
            self.panel.show_remote(remote, self.words())
            self.refresh_button.setEnabled(remote.state != LOADING)
            self.show_answer()
