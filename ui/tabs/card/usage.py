"""The frame of the Card tab that says what a card has used, where the profile has CSSS; else it is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.dialogs.contract.device import DeviceDialog
from ui.look.dates import time_text
from ui.look.joining import clauses
from ui.tabs.card.frames import AnswerFrame, Facts
from ui.tabs.card.usage_words import left_text, order_text, used_text
from ui.widgets.buttons import push_button

if TYPE_CHECKING:
    from services.sisters import CardUsage
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


class UsageFrame(AnswerFrame):
    """Shows the usage of the card on show, and opens its real-time information."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("UsageFrame", "Used in this cycle"), "usageFrame")
        self._session = session
        self._record: OpenCard | None = None
        self.refresh_button = self.add_button(push_button(self.tr("Refresh"), "link", "refreshUsageButton"))
        self.device_button = self.add_button(push_button(self.tr("Real-time information..."), "link", "deviceButton"))
        self.refresh_button.setAccessibleName(self.tr("Refresh what the card has used"))
        self.device_button.setAccessibleName(self.device_button.text())
        self.retry.connect(self._ask)
        self.refresh_button.clicked.connect(lambda _checked: self._ask())
        self.device_button.clicked.connect(lambda _checked: self._show_device())
        self.hide()

    def show_record(self, record: OpenCard) -> None:
        """Show what is known of this card."""
        self._record = record
        self.setVisible(self._session.contract.is_set_up(record))
        usage, unit = record.usage, self._session.contract.unit(record)
        self.refresh_button.setVisible(usage.answered)
        self.show_remote(usage, lambda: self._facts(record, usage.value, unit))

    def _facts(self, record: OpenCard, usage: CardUsage | None, unit: str) -> Facts:
        used = used_text(usage, unit) if usage is not None else ""
        if usage is None or not used:
            return Facts(self.tr("Not known"), self.tr("Linksfield gives no number for this card."))
        left = left_text(usage, unit)
        as_of = record.usage.as_of
        told = (
            # What is said of no card may be another customer's.
            ""
            if usage.names_card
            else self.tr("Linksfield's answer does not say which card it is about: {amount} used").format(amount=used),
            order_text(usage),
            self.tr("left at high speed, by the name of its field: {amount}").format(amount=left) if left else "",
            self.tr("as of {time}").format(time=time_text(as_of)) if as_of is not None else "",
        )
        return Facts(used if usage.names_card else self.tr("Not certain"), clauses(told))

    def _ask(self) -> None:
        if self._record is not None:
            self._session.contract.ask(self._record, "usage")

    def _show_device(self) -> None:
        if self._record is not None:
            DeviceDialog(self._session, self._record, self.window()).open()
