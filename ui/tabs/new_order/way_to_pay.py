"""How the customer pays an order: the link to it in our shop, as text and as a QR code, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.look.colours import text_is_large
from ui.widgets.basics import named
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.labels import muted_label, plain_label
from ui.widgets.qr_code import QrCode

if TYPE_CHECKING:
    from ui.dialogs.payments.customer_link import WayToPay

_SIDE = 150


class WayToPayBox(QWidget):
    """Link and code of an order that waits for its payment; hidden while none does."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("howTheCustomerPays")
        self.title = plain_label(self.tr("How the customer pays"), "strong")
        self.text = muted_label()
        self.code = QrCode()
        self.link = named(QLineEdit(), "orderLink")
        self.copy_button = CopyButton(self.link.text, self.tr("Copy link"), slim=True, name="copyOrderLinkButton")
        self.save_button = push_button(self.tr("Save or print QR..."), name="sendWayToPayButton")
        self._assemble()
        self.hide()

    def show_way(self, way: WayToPay | str) -> None:
        """Show a link, or why there is none; "" hides it all."""
        self.setVisible(bool(way))
        linked = not isinstance(way, str)
        for widget in (self.code, self.link, self.copy_button, self.save_button):
            widget.setVisible(linked)
        if isinstance(way, str):
            self.text.setText(way)
            return
        self.text.setText(self.tr("In our shop: the address is the profile's, with this order's number in it."))
        if way.link != self.link.text():
            self.link.setText(way.link)
            self.link.setCursorPosition(0)
            self.code.show_modules(way.modules)

    # ------------------------------------------------------------------ internals

    def _assemble(self) -> None:
        self.setAccessibleName(self.title.text())
        # Never higher than its content: what follows stands right below it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.code.setAccessibleName(self.tr("QR code of the link"))
        self.code.setFixedSize(_SIDE, _SIDE)
        self.link.setReadOnly(True)
        self.link.setProperty("mono", True)
        self.link.setAccessibleName(self.tr("Link for the customer"))
        self.copy_button.setAccessibleName(self.tr("Copy link"))
        self.save_button.setProperty("slim", True)
        self.save_button.setAccessibleName(self.save_button.text())
        beside = QVBoxLayout()
        beside.setSpacing(6)
        for widget in (self.title, self.text, self.copy_button, self.save_button):
            beside.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        beside.addStretch(1)
        row = QVBoxLayout() if text_is_large() else QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.link)
