"""The Card tab: what to do first; once a card was looked up, what is concluded and known of it, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from services.errors import BadInput
from services.records import Environment
from ui.dialogs.base.remembered_sizes import restore_parts
from ui.tabs.base.page import Page
from ui.tabs.base.steps import Steps
from ui.tabs.card.before_look_up import CardIdle
from ui.tabs.card.found import FoundCard
from ui.widgets.state_panel import ShownStack

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.practice import Practice
    from ui.session.session import Session
    from ui.session.state import Part
    from ui.words.ticket.language import NoteLanguages


class CardPage(Page):
    """The first tab.

    Signals: `code_wanted(profile, error)` when the partner code has to be typed; `found_made()` when there is more to
    be reached by Tab.
    """

    parts = frozenset({"verdict", "orders", "renewal", "payments", "trials", "sent", "done", "usage"})
    code_wanted = Signal(str, object)
    found_made = Signal()

    def __init__(
        self, session: Session, practice: Practice, languages: NoteLanguages, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.steps = Steps(session, languages, self)
        # -- widgets
        self.idle = CardIdle(practice.cards)
        self.stack = ShownStack()
        self._found: FoundCard | None = None
        self._assemble()
        self.idle.chosen.connect(self._on_sample)

    def found(self) -> FoundCard:
        """What shows a card that was looked up; made for the first one, not at a start."""
        if self._found is None:
            self._found = FoundCard(self, self.steps, self.stack)
            self.stack.addWidget(self._found)
            self._found.code_wanted.connect(self.code_wanted)
            restore_parts(self._found, self.session.desk.settings)
            self.found_made.emit()
        return self._found

    def show_record(self, record: OpenCard | None) -> None:
        self._make_found(record)
        super().show_record(record)

    def on_record_changed(self, record: OpenCard, part: Part) -> None:
        self._make_found(record)
        super().on_record_changed(record, part)

    def draw(self, record: OpenCard) -> None:
        if record.blank:
            self.idle.show_samples(self.session.environment(record) is Environment.SANDBOX)
            self.stack.setCurrentWidget(self.idle)
            return
        self.found().draw(record)
        self.stack.setCurrentWidget(self.found())

    def most_wanted(self) -> tuple[QWidget, ...]:
        return (self.found().verdict.step_button,)

    def next_step(self) -> QPushButton | None:
        return self.found().verdict.step_button

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        # From the outside in: a finished part that is put into another one is styled once more.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.stack.addWidget(self.idle)

    def _make_found(self, record: OpenCard | None) -> None:
        """Have it there as soon as there is a card, seen or not: the palette offers its steps from any tab."""
        if record is not None and not record.blank:
            self.found()

    def _on_sample(self, iccid: str) -> None:
        self.session.set_card_text(iccid)
        try:
            self.session.look_up_typed()
        except BadInput as error:
            self.session.failed.emit(error)
