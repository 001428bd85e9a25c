"""What Linksfield said of an eSIM's order: its state in words, its QR code, its details.

The activation code is in no text of this window: it is in the picture, and on the clipboard once it was asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.desk.customer_link import qr_modules
from services.desk.sisters.qr_codes import Standing, activation_code, standing
from ui.look.colours import text_is_large
from ui.widgets.boxes import NoticeBox
from ui.widgets.buttons import push_button
from ui.widgets.copy_button import CopyButton
from ui.widgets.field_list import FieldList
from ui.widgets.labels import caption_label, muted_label
from ui.widgets.qr_code import QrCode
from ui.words.sisters.esim_qr import state_sentence

if TYPE_CHECKING:
    from services.desk.customer_link import Matrix
    from services.sisters import Fields, QrOrder

_FOR_LINKSFIELD = frozenset({Standing.NO_CODE, Standing.OTHER_FORM, Standing.CODE_UNPAID})


class EsimResult(QWidget):
    """Shows one answer. Signals: `copied()` after the activation code was put on the clipboard."""

    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        # -- facts
        self.order: QrOrder | None = None
        self.modules: Matrix = ()
        # -- widgets
        self.state = NoticeBox()
        self.code = QrCode()
        self.below = muted_label()
        self.details_caption = caption_label(self.tr("Details of the eSIM, as Linksfield sent them"))
        self.details_line = muted_label()
        self.details = FieldList("esimDetails")
        # -- buttons
        self.again_button = push_button(self.tr("Get the code again"), name="esimAgainButton")
        self.copy_button = CopyButton(self._secret, self.tr("Copy activation code"), name="copyActivationCodeButton")
        self.save_button = push_button(self.tr("Save..."), name="saveEsimQrButton")
        self.print_button = push_button(self.tr("Print..."), name="printEsimQrButton")
        self._assemble()
        self.copy_button.copied.connect(lambda _text: self.copied.emit())

    @property
    def for_linksfield(self) -> bool:
        """Whether the answer leaves something that only Linksfield can answer."""
        return self.order is not None and standing(self.order) in _FOR_LINKSFIELD

    def show_order(self, order: QrOrder) -> None:
        """Show this answer; its details are not asked yet."""
        self.order = order
        code = activation_code(order)
        self.modules = qr_modules(code) if code else ()
        self.state.show_text(*state_sentence(order))
        self.code.show_modules(self.modules)
        self.below.setText(self.tr("Order {order}").format(order=order.order_id))
        for widget in (self.code, self.below, self.copy_button, self.save_button, self.print_button):
            widget.setVisible(bool(code))
        self.show_details((), self.tr("Asking Linksfield..."))

    def show_details(self, fields: Fields, line: str) -> None:
        """Show the details, or in one line why there are none."""
        self.details.set_fields(fields)
        self.details.setVisible(bool(fields))
        self.details_line.setText(line)
        self.details_line.setVisible(bool(line))

    def clear(self) -> None:
        """Forget the answer, and the code with it."""
        self.order, self.modules = None, ()
        self.code.show_modules(())
        self.details.set_fields(())

    # ------------------------------------------------------------------ internals

    def _secret(self) -> str:
        return activation_code(self.order) if self.order is not None else ""

    def _assemble(self) -> None:
        self.state.setObjectName("esimState")
        self.code.setAccessibleName(self.tr("QR code of the eSIM"))
        self.code.setFixedSize(222, 222)
        self.below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.details.setMinimumHeight(70)
        self.details_line.setObjectName("esimDetailsLine")
        for button in (self.again_button, self.copy_button, self.save_button, self.print_button):
            button.setAccessibleName(button.text())
        said = QVBoxLayout()
        said.setSpacing(8)
        for widget in (self.state, self.details_caption, self.details_line):
            said.addWidget(widget)
        said.addWidget(self.details, 1)
        said.addStretch()
        picture = QVBoxLayout()
        picture.setSpacing(6)
        picture.addWidget(self.code)
        picture.addWidget(self.below)
        picture.addStretch(1)
        both: QBoxLayout = QVBoxLayout() if text_is_large() else QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(said, 1)
        both.addLayout(picture)
        buttons: QBoxLayout = QVBoxLayout() if text_is_large() else QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.again_button, self.copy_button, self.save_button, self.print_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(both, 1)
        column.addLayout(buttons)
