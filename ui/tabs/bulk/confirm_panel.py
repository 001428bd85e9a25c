"""What both panels for many cards share: a reason, the ticket, the number of cards typed, and what is still missing."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from services.errors import BadInput, ConsoleError
from services.parsing.plain_text import read_ticket
from ui.look.theme import restyle
from ui.widgets.basics import line, must_be_seen, named, show_when
from ui.widgets.boxes import NoticeBox, scrolling
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label, plain_label, title_label
from ui.words import errors
from ui.words.amounts import count_text
from ui.words.bulk import stops

translate = QCoreApplication.translate

# Of the preview, on the lowest screen: the sum, and the beginning of the first line.
_LEAST_PREVIEW = 40


class Names(NamedTuple):
    """The objectNames of a panel's widgets."""

    panel: str
    summary: str
    reason: str
    ticket: str
    no_ticket: str
    number: str
    trouble: str
    missing: str
    close: str
    back: str
    send: str


class Confirmed(Protocol):
    """What a panel is about: why it cannot go on, and the agent's word."""

    @property
    def error(self) -> ConsoleError | None:
        """Why nothing is previewed, or nothing was begun."""

    @property
    def under_way(self) -> bool:
        """Whether something is being sent."""

    def confirm(self, typed: str, reason: str, ticket: str, *, no_ticket: bool) -> None:
        """Send it."""


class Wanted(NamedTuple):
    """The words of one panel, each in the language of now, and the kind of its filled button."""

    title: str
    stays: str
    reason: str
    back: str
    kind: str


class ConfirmPanel(QFrame):
    """Signal: `left()` when nothing is to be sent after all. Esc leaves."""

    left = Signal()

    def __init__(self, about: Confirmed, names: Names, words: Wanted) -> None:
        super().__init__()
        self._about = about
        self._words = words
        self._count = 0
        self._may_be_real = False
        self.setObjectName(names.panel)
        self.setProperty("role", "card")
        # -- widgets
        self.title = title_label(words.title)
        self.summary = named(plain_label(), names.summary)
        self.above = QVBoxLayout()
        self.lines = QVBoxLayout()
        self.stays = muted_label(words.stays)
        self.reason = named(QLineEdit(), names.reason)
        self.ticket = named(QLineEdit(), names.ticket)
        self.no_ticket = named(QCheckBox(translate("BulkConfirm", "There is no ticket for this")), names.no_ticket)
        self.number = named(QLineEdit(), names.number)
        self.number_field = Field(" ", self.number)
        self.trouble = named(NoticeBox(), names.trouble)
        self.missing = named(muted_label(), names.missing)
        self.word = QWidget()
        self.fields = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.buttons = QHBoxLayout()
        # -- buttons
        self.close_button = icon_button("close", translate("BulkConfirm", "Close"), names.close)
        self.back_button = push_button(translate("BulkConfirm", "Back"), name=names.back)
        self.send_button = push_button("", words.kind, names.send)
        self._assemble()
        self._connect()

    # ------------------------------------------------------------------ what the page calls

    def open(self, ticket: str, *, may_be_real: bool) -> None:
        """Begin with these; the preview comes in."""
        for field in (self.reason, self.number):
            field.clear()
        self.ticket.setText(ticket)
        self.no_ticket.setChecked(False)
        show_when(self.no_ticket, may_be_real)
        self._may_be_real = may_be_real
        self.show_preview()

    def take_over(self, old: ConfirmPanel) -> None:
        """Take what was typed from the panel in another language."""
        self.reason.setText(old.reason.text())
        self.ticket.setText(old.ticket.text())

    def show_preview(self) -> None:
        """Show what is known of it now."""
        raise NotImplementedError

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, as one reads."""
        above = self.reason, self.ticket, self.number, self.no_ticket
        return (self.close_button, *above, self.back_button, self.send_button)

    def set_wide(self, wide: bool) -> None:
        """Set fields and foot side by side, where there is room for it; that leaves more for the preview."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in (self.fields, self.foot):
            row.setDirection(beside if wide else below)

    # ------------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_back(self) -> None:
        self.left.emit()

    def _on_send(self) -> None:
        if not self.send_button.isEnabled():
            return
        ticket = read_ticket(self.ticket.text())
        # A second press finds it grey, however quick.
        self.send_button.setEnabled(False)
        self._about.confirm(
            self.number.text(), self.reason.text(), ticket, no_ticket=self.no_ticket.isChecked() and not ticket
        )

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        head = QHBoxLayout()
        self.title.setWordWrap(True)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self.no_ticket.setAccessibleName(self.no_ticket.text())
        self.foot.setSpacing(8)
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.back_button)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.send_button)
        self.foot.addWidget(self.missing, 1)
        self.foot.addLayout(self.buttons)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(16, 10, 16, 10)
        outside.setSpacing(8)
        outside.addLayout(head)
        outside.addWidget(self.trouble)
        preview = scrolling(self._preview())
        # What room is left is its own, however much it would like.
        preview.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        preview.setMinimumHeight(_LEAST_PREVIEW)
        outside.addWidget(preview, 1)
        # What must be filled in, and seen, before the red button is always in view.
        self._assemble_word(QVBoxLayout(self.word))
        outside.addWidget(self.word)
        outside.addLayout(self.foot)
        must_be_seen(self.stays, self.reason, self.ticket, self.number, self.no_ticket, self.missing, self.send_button)

    def _preview(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.above)
        column.addWidget(self.summary)
        column.addLayout(self.lines)
        column.addStretch(1)
        return inside

    def _assemble_word(self, column: QVBoxLayout) -> None:
        """The agent's word: reason, ticket, number."""
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (line(), self.stays):
            column.addWidget(widget)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        for field in (Field(translate("BulkConfirm", "Ticket"), self.ticket), self.number_field):
            beside.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.fields.setSpacing(8)
        self.fields.addWidget(Field(self._words.reason, self.reason), 1)
        self.fields.addLayout(beside, 1)
        column.addLayout(self.fields)
        column.addWidget(self.no_ticket)

    def _connect(self) -> None:
        self.close_button.clicked.connect(lambda _checked: self.left.emit())
        self.back_button.clicked.connect(lambda _checked: self._on_back())
        self.back_button.setAccessibleName(self._words.back)
        self.send_button.clicked.connect(lambda _checked: self._on_send())
        for field in (self.reason, self.ticket, self.number):
            field.textChanged.connect(lambda _text: self._show_missing())
        self.no_ticket.toggled.connect(lambda _ticked: self._show_missing())

    def _show_trouble(self) -> None:
        error = self._about.error
        self.trouble.show_text(errors.sentence(error) if error is not None else "", "red")

    def _show_count(self, count: int, button: str) -> None:
        """So many cards are meant: the number to type, and what the red button does."""
        self._count = count
        caption = translate("BulkConfirm", "Enter {count} to confirm").format(count=count_text(count))
        self.number_field.caption.setText(caption)
        self.number.setAccessibleName(caption)
        self.send_button.setText(button)
        self.send_button.setAccessibleName(button)
        self._show_missing()

    def _clear_lines(self) -> None:
        while (item := self.lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show_missing(self) -> None:
        """Grey the red button until nothing is missing, and say what is."""
        missing = stops.missing_to_confirm(
            number=self.number.text().strip() != str(self._count),
            reason=not self.reason.text().strip(),
            ticket=self._lacks_ticket(),
        )
        self.missing.setText(missing if self._count else "")
        restyle(self.missing, "role", "muted")
        self.send_button.setEnabled(not missing and self._count > 0 and not self._about.under_way)
        self.send_button.setAccessibleDescription(missing)

    def _lacks_ticket(self) -> bool:
        try:
            ticket = read_ticket(self.ticket.text())
        except BadInput:
            return True
        return self._may_be_real and not ticket and not self.no_ticket.isChecked()
