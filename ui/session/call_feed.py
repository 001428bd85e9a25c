"""Tells the window of every call to Linksfield as it ends, on the window's own thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from services.inspector.call_log import CallLog


class CallFeed(QObject):
    """Signals: `changed()`. Calls end on worker threads: the signal is what brings the news over to the widgets.

    It has no parent, so that it lives as long as the calls that report to it.
    """

    changed = Signal()

    def __init__(self, calls: CallLog) -> None:
        super().__init__()
        self.calls = calls
        calls.listen(self._on_call)

    def _on_call(self) -> None:
        self.changed.emit()
