"""The two numbers of an order, each with a button that copies it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import caption_label, plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

translate = QCoreApplication.translate


class Numbers(QWidget):
    """Order number and payId: narrow enough to stand beside the plans."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("placedNumbers")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(1)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(2, 1)
        self.order_no = self._add(translate("PlacedBox", "Order number"), "copyOrderNumberButton")
        self.pay_id = self._add(translate("PlacedBox", "payId"), "copyPlacedPayIdButton")

    def show_numbers(self, order_no: str, pay_id: str) -> None:
        """Show these numbers; the buttons stay where they are: they may be under somebody's hand."""
        self.order_no.setText(order_no)
        self.pay_id.setText(pay_id)

    def _add(self, name: str, button_name: str) -> QLabel:
        row = self._grid.rowCount()
        shown = plain_label(role="monoStrong", wrap=False)
        caption = caption_label(name)
        # The value says itself, and whose it is.
        caption.setBuddy(shown)
        button = CopyButton(shown.text, slim=True, name=button_name)
        button.setAccessibleName(translate("CopyButton", "Copy: {what}").format(what=name))
        self._grid.addWidget(caption, row, 0, 1, 3)
        self._grid.addWidget(shown, row + 1, 0)
        self._grid.addWidget(button, row + 1, 1)
        return shown
