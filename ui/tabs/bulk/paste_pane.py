"""Where a list of cards is pasted, and what was found in it before anything is looked up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from services.bulk.reading import CardList
from ui.session.bulk.looking import BulkLooking
from ui.widgets.basics import named, show_when
from ui.widgets.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.labels import muted_label
from ui.words.amounts import count_text
from ui.words.bulk import cards

_READ_AFTER_MS = 150


class PastePane(QWidget):
    """`samples` gives the list to practise with, "" where there is none. Signal: `begin_wanted()`."""

    begin_wanted = Signal()

    def __init__(self, looking: BulkLooking, samples: Callable[[], str]) -> None:
        super().__init__()
        self._looking = looking
        self._samples = samples
        self.list = named(QPlainTextEdit(), "bulkListInput")
        self.list.setTabChangesFocus(True)
        self.list.setProperty("mono", True)
        self.list.setPlaceholderText(self.tr("One card a line, or a whole mail or table: the card numbers are found."))
        self.field = Field(self.tr("Up to 1,000 card numbers"), self.list)
        self.found = named(muted_label(), "bulkListFound")
        self.begin_button = push_button("", "primary", "bulkLookUpButton")
        self.samples_button = push_button(self.tr("Use the practice cards"), "link", "bulkSamplesButton")
        self.samples_button.setAccessibleName(self.samples_button.text())
        self._reading = QTimer(self, singleShot=True, interval=_READ_AFTER_MS)
        self._assemble()
        self._connect()
        self._show(CardList())

    def refresh(self) -> None:
        """Show whether there is something to practise with."""
        show_when(self.samples_button, bool(self._samples()))

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.begin_button)
        foot.addWidget(self.samples_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.field, 1)
        column.addWidget(self.found)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.list.textChanged.connect(self._on_text)
        self._reading.timeout.connect(lambda: self._looking.read(self.list.toPlainText()))
        self._looking.list_read.connect(self._show)
        self.begin_button.clicked.connect(lambda _checked: self.begin_wanted.emit())
        self.samples_button.clicked.connect(lambda _checked: self.list.setPlainText(self._samples()))

    def _on_text(self) -> None:
        # What was read belongs to another text: it cannot be begun any more.
        self.begin_button.setEnabled(False)
        self._reading.start()

    def _show(self, found: CardList) -> None:
        count = len(found.cards)
        words = self.tr("Look up {cards}").format(cards=cards.cards_text(count)) if count else self.tr("Look up")
        self.begin_button.setText(words)
        self.begin_button.setAccessibleName(words)
        self.begin_button.setEnabled(count > 0 and not self._reading.isActive())
        lines = cards.list_lines(found)
        if count:
            lines.insert(
                0, self.tr("Found: {count}. Nothing is changed by looking up.").format(count=count_text(count))
            )
        self.found.setText("\n".join(lines))
        show_when(self.found, bool(lines))
