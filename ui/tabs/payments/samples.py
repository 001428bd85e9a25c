"""For practising: the payIds that a customer with this sample card would name. Shown in the sandbox alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from services.records import Environment
from ui.look.theme import mono_font
from ui.widgets.buttons import push_button
from ui.widgets.labels import plain_label
from ui.widgets.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class SamplePayments(QWidget):
    """A line of payIds to click on, without those that are listed already. Signal: `chosen(pay_id)`."""

    chosen = Signal(str)

    def __init__(self, session: Session, pay_ids: Callable[[str], tuple[str, ...]]) -> None:
        super().__init__()
        self._session = session
        self._pay_ids = pay_ids
        self._buttons: list[QPushButton] = []
        self.setObjectName("samplePayments")
        self._row = WrappingRow(plain_label(self.tr("Practice: the customer gives you"), "muted", wrap=False))
        self.setLayout(self._row)
        self.hide()

    def show_record(self, record: OpenCard, listed: Collection[str]) -> None:
        """Offer the payIds of this card that are not listed."""
        practising = not record.blank and self._session.environment(record) is Environment.SANDBOX
        offered = [each for each in self._pay_ids(record.iccid) if each not in listed] if practising else []
        if offered != [button.text() for button in self._buttons]:
            self._make_buttons(offered)
        self.setVisible(bool(offered))

    # ------------------------------------------------------------------ internals

    def _make_buttons(self, offered: list[str]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(pay_id) for pay_id in offered]
        for button in self._buttons:
            self._row.addWidget(button)

    def _button(self, pay_id: str) -> QPushButton:
        button = push_button(pay_id, "link", f"samplePayment{pay_id}")
        button.setFont(mono_font())
        button.setAccessibleName(self.tr("Check payment {payment} of the sample card").format(payment=pay_id))
        button.clicked.connect(lambda _checked: self.chosen.emit(pay_id))
        return button
