"""The shape of a dialog over what Linksfield lists for the whole account: a table, and a row's fields beside it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.errors import ConsoleError, NotSetUp
from ui.dialogs.base.sheet import Sheet
from ui.look.colours import SIZES
from ui.tables.columns import Column, Row
from ui.tables.row_model import RowModel
from ui.tables.table import Table, table_frame
from ui.widgets.buttons import push_button
from ui.widgets.field_list import FieldList
from ui.widgets.labels import muted_label
from ui.widgets.state_panel import StatePanel
from ui.words import errors

if TYPE_CHECKING:
    from ui.session.session import Session


def open_with_profile(make: Callable[[Session, str, QWidget], Sheet], session: Session, parent: QWidget) -> None:
    """Open such a dialog with the profile of the card on show."""
    record = session.current
    if record is None or not record.profile:
        session.failed.emit(NotSetUp("no_profile"))
        return
    make(session, record.profile, parent).open()


class Names(NamedTuple):
    """What the dialog and its parts are called: other programs rely on it."""

    dialog: str
    table: str
    fields: str
    counted: str
    close: str


class AccountList(Sheet, Generic[Row]):
    """Asks as `begin` is called; a subclass asks and shows in `ask`, and puts what stands beside into `beside`."""

    # Not where what stands beside was asked for by itself, and says when.
    says_when = True

    def __init__(
        self, session: Session, profile: str, parent: QWidget, names: Names, title: str, columns: Sequence[Column[Row]]
    ) -> None:
        super().__init__(parent, names.dialog, title, 900)
        # -- facts
        self.session = session
        self.profile = profile
        self._slot = title
        # -- widgets
        self.model: RowModel[Row] = RowModel(columns)
        self.table: Table[Row] = Table(self.model, names.table, title)
        self.fields = FieldList(names.fields)
        self.beside = QVBoxLayout()
        self.panel = StatePanel(show_as_of=self.says_when)
        if self.scrolls:
            self.panel.want_least()
        self.count = muted_label()
        # -- buttons
        self.close_button = push_button(self.tr("Close"), name=names.close)
        self.count.setObjectName(names.counted)
        self.hint.setText(profile)

    @abstractmethod
    async def ask(self) -> None:
        """Ask, and show what came; errors are shown here."""

    def take_keyboard(self) -> None:
        """Go to the rows, once they are there."""
        self.table.enter()

    def gives(self) -> str:
        """What this would give where it is not set up; "" where that is an error like others."""
        return ""

    def begin(self) -> None:
        """Put the parts together, once all buttons are there, and ask."""
        self.add_button(self.close_button)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.gap_large)
        frame = table_frame(self.table)
        self.scrolls_by_itself(frame, 300, 70)
        row.addWidget(frame, 3)
        row.addLayout(self.beside, 2)
        self.panel.set_content(content)
        self.body.addWidget(self.panel, 1)
        self.body.addWidget(self.count)
        self.close_button.clicked.connect(lambda _checked: self.reject())
        self.panel.retry.connect(self._start)
        self.panel.cancelled.connect(self.reject)
        self.panel.state_changed.connect(self._on_state)
        self._start()

    def done(self, result: int) -> None:
        self.session.tasks.cancel(self._slot)
        super().done(result)

    # ------------------------------------------------------------------ internals

    def _on_state(self, state: str) -> None:
        if state == "rows":
            self.give_keyboard(self.take_keyboard)

    def _start(self) -> None:
        self.panel.show_loading()
        self.session.tasks.start(self._slot, self._asked())

    async def _asked(self) -> None:
        try:
            await self.ask()
        except ConsoleError as error:
            if isinstance(error, NotSetUp) and self.gives():
                self.panel.show_empty(errors.sentence(error), self.gives())
            else:
                self.panel.show_error(errors.sentence(error), errors.details(error))
