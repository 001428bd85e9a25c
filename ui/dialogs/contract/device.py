"""Real-time information about a card: every field as CSSS gives it, for none of them is documented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.contract.sheet import ContractSheet
from ui.tables.remote_panel import Words
from ui.widgets.copy_button import CopyButton
from ui.widgets.field_list import FieldList
from ui.widgets.labels import muted_label

if TYPE_CHECKING:
    from ui.session.open_card import OpenCard
    from ui.session.session import Session

translate = QCoreApplication.translate


class DeviceDialog(ContractSheet):
    """Asks as it opens."""

    def __init__(self, session: Session, record: OpenCard, parent: QWidget) -> None:
        title = translate("DeviceDialog", "Real-time information")
        super().__init__(session, record, "device", parent, "deviceDialog", title)
        self.fields = FieldList("deviceFields")
        self.copy_button = self.add_left_button(CopyButton(self.fields.as_text, name="copyDeviceButton"))
        self._assemble()
        self.begin()

    def take_keyboard(self) -> None:
        self.fields.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> Words:
        return Words("", self.tr("Linksfield answered without any field."))

    def show_answer(self) -> None:
        found = self.record.device.value
        self.fields.set_fields(found.fields if found is not None else ())
        self.copy_button.setEnabled(found is not None)

    def _assemble(self) -> None:
        self.body.addWidget(
            muted_label(
                self.tr("As Linksfield gives it: none of these fields is documented. A plan in use is among them.")
            )
        )
        self.scrolls_by_itself(self.fields, 260, 70)
        self.panel.set_content(self.fields)
        self.body.addWidget(self.panel, 1)
