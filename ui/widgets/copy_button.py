"""The button that copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDynamicPropertyChangeEvent, QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy

from ui.look.icons import set_icon
from ui.widgets.announce import announce
from ui.widgets.buttons import PushButton

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate


class CopyButton(PushButton):
    """Copies what `get_text` gives at the moment of the press, and says so for a moment."""

    copied = Signal(str)

    def __init__(self, get_text: Callable[[], str], text: str = "", *, slim: bool = False, name: str = "") -> None:
        super().__init__()
        self._get_text = get_text
        self._text = text or translate("CopyButton", "Copy")
        self._back = QTimer(self, singleShot=True, interval=1500)
        self._back.timeout.connect(self._show_ready)
        self.setObjectName(name)
        self.setProperty("kind", "secondary")
        self.setProperty("slim", slim)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.copy)
        self._show_ready()

    def copy(self) -> None:
        text = self._get_text()
        QGuiApplication.clipboard().setText(text)
        # The button keeps its width, so that nothing beside it jumps.
        self.setMinimumWidth(self.width())
        self.setText(translate("CopyButton", "Copied"))
        set_icon(self, "check", "green")
        self._back.start()
        announce(self, self.text())
        self.copied.emit(text)

    def _show_ready(self) -> None:
        self.setText(self._text)
        set_icon(self, "copy", "primary" if self.property("kind") == "primary" else "text")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QDynamicPropertyChangeEvent) and event.propertyName() == b"kind":
            # A filled button's ink is another.
            self._show_ready()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._back.stop()
            self._show_ready()
