"""A large button that explains itself: an icon, what it does, and for whom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from ui.look.icons import set_icon
from ui.widgets.basics import plain_label


class ChoiceButton(QPushButton):
    """One of a few ways to go on. Its height follows its text."""

    def __init__(self, name: str, icon_name: str, title: str, text: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._assemble(icon_name, title, text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    # ------------------------------------------------------------------ internals

    def _assemble(self, icon_name: str, title: str, text: str) -> None:
        icon, arrow = QLabel(), QLabel()
        set_icon(icon, icon_name, "link", 20)
        set_icon(arrow, "chevron-right")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (plain_label(title, "strong", selectable=False), plain_label(text, "muted", selectable=False)):
            words.addWidget(label)
        self._row.setContentsMargins(16, 11, 14, 12)
        self._row.setSpacing(14)
        self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        self._row.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in self.findChildren(QLabel):
            # A press anywhere on the button is a press of the button.
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
