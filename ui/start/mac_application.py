"""The application on macOS, which hands addresses to a program as events, not on its command line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent

from ui.start.application import Application


class MacApplication(Application):
    """Takes addresses from events."""

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        self._take(event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True
