"""Small helpers for any widget."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

Widget = TypeVar("Widget", bound=QWidget)


def named(widget: Widget, name: str) -> Widget:
    """The same widget, with its objectName."""
    widget.setObjectName(name)
    return widget


def line() -> QFrame:
    """A thin horizontal rule."""
    frame = QFrame()
    frame.setProperty("role", "line")
    return frame


def show_when(widget: QWidget, shown: bool) -> None:
    """Show or hide a part; one that is in no layout yet is never flashed up as a window of its own."""
    if shown and widget.parentWidget() is None:
        # It comes up with whatever it will be put into, even if it was hidden before.
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        return
    widget.setVisible(shown)
