"""*Cancel* beside a question that takes long: it comes after two seconds and goes with the answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QSizePolicy

from ui.widgets.basics import PushButton
from ui.widgets.state_panel import SHOW_CANCEL_AFTER_MS


class CancelButton(PushButton):
    """Hidden while nothing is awaited, and for as long as an answer may still come soon."""

    def __init__(self, name: str) -> None:
        super().__init__(QCoreApplication.translate("StatePanel", "Cancel"))
        self.setObjectName(name)
        self.setAccessibleName(self.text())
        self.setAutoDefault(False)
        self.setProperty("kind", "secondary")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._late = QTimer(self, singleShot=True, interval=SHOW_CANCEL_AFTER_MS)
        self._late.timeout.connect(self.show)
        self.hide()

    def show_waiting(self, waiting: bool) -> None:
        """Say whether an answer is awaited; saying it twice starts no new wait."""
        if not waiting:
            self._late.stop()
            self.hide()
        elif self.isHidden() and not self._late.isActive():
            self._late.start()
