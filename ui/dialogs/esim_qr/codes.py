"""What Linksfield's codes mean where an eSIM is sold by QR code."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.base.sheet import Sheet
from ui.widgets.boxes import FactGrid, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.labels import plain_label
from ui.words.sisters.esim_qr import code_meanings


class EsimCodesDialog(Sheet):
    """A list to read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "esimCodesDialog", "", 620)
        self.setWindowTitle(self.tr("What the codes mean"))
        self.setAccessibleName(self.tr("What the codes mean"))
        self.title.setText(self.tr("What the codes mean"))
        self.says = plain_label(
            self.tr(
                "Our shop tells Linksfield of each payment once (payment_intent.succeeded or "
                "payment_intent.payment_failed). Linksfield answers with one of these codes, and its other calls for "
                "eSIMs use them too."
            )
        )
        self.meanings = FactGrid(90)
        self.meanings.set_facts(code_meanings())
        self.close_button = self.add_button(push_button(self.tr("Close"), name="closeEsimCodesButton"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.meanings)
        # What is spare stands below: between the rows it would part a code from its meaning.
        column.addStretch(1)
        area = scrolling(content)
        area.setMinimumHeight(260)
        self.body.addWidget(self.says)
        self.body.addWidget(area, 1)
        self.close_button.clicked.connect(self.reject)
