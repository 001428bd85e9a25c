"""A label that ends in an ellipsis where it has no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.look.qt_numbers import PLAIN_TEXT, set_number
from ui.widgets.safe_text import tip_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class ElidedLabel(QLabel):
    """One line of plain text that ends in an ellipsis where it has no room; the whole text is the tool tip.

    One of them is painted before anything may name `Qt`, and is empty then.
    """

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        set_number(self, "textFormat", PLAIN_TEXT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip_text(text) if text else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        one_line = " ".join(self.text().split())
        if not one_line:
            return
        painter, right = QPainter(self), QtCore.Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(one_line, right, self.contentsRect().width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)
