"""A number in a tone, with what it counts beside it, and a second line in muted ink."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.basics import show_when
from ui.widgets.labels import Badge, muted_label, plain_label
from ui.words.amounts import count_text


class CountLine(QWidget):
    """One line of a preview or a report."""

    def __init__(self, count: int, words: str, detail: str, tone: str) -> None:
        super().__init__()
        badge = Badge(count_text(count), tone)
        badge.setMinimumWidth(38)
        strong, muted = plain_label(words, "strong"), muted_label(detail)
        strong.setAccessibleName(f"{count_text(count)} {words}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(badge, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(strong, 0, 1)
        grid.addWidget(muted, 1, 1)
        show_when(muted, bool(detail))
