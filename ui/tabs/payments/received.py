"""What the listener of this PC received about the card, on the Payments tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.look.dates import when_text
from ui.widgets.basics import named
from ui.widgets.labels import caption_label, plain_label
from ui.words.notifications import received_text

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

MOST_LINES = 4


class ReceivedBox(QFrame):
    """A line for each of the newest notifications; hidden while there is none."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("receivedBox")
        self.setProperty("role", "notice")
        self.setProperty("tone", "grey")
        self.setAccessibleName(self.tr("Notifications received"))
        self._session = session
        self.lines = named(plain_label(), "receivedLines")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(4)
        column.addWidget(caption_label(self.tr("Received from Linksfield on this computer")))
        column.addWidget(self.lines)
        self.hide()

    def show_record(self, record: OpenCard) -> None:
        now = self._session.desk.now()
        lines = [f"{when_text(each.at, now)}  {received_text(each)}" for each in record.received[:MOST_LINES]]
        more = len(record.received) - len(lines)
        if more:
            lines.append(self.tr("and {count} earlier ones").format(count=more))
        self.lines.setText("\n".join(lines))
        self.setVisible(bool(lines))
