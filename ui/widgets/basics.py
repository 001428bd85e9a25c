"""Small helpers for any widget."""

from __future__ import annotations

from typing import TypeVar

from PySide6 import QtCore
from PySide6.QtWidgets import QFrame, QWidget

Widget = TypeVar("Widget", bound=QWidget)


def named(widget: Widget, name: str) -> Widget:
    """The same widget, with its objectName."""
    widget.setObjectName(name)
    return widget


def must_be_seen(*widgets: QWidget) -> None:
    """Mark what an agent must see, whole, while the button can be pressed that it is about: the look is held to it."""
    for widget in widgets:
        widget.setProperty("mustBeSeen", True)


def line() -> QFrame:
    """A thin horizontal rule."""
    frame = QFrame()
    frame.setProperty("role", "line")
    return frame


def tab_before(widget: QWidget, *newcomers: QWidget) -> None:
    """Have Tab come to these, in their order, before it comes to this widget."""
    last = stop_before(widget)
    while last in newcomers:
        last = stop_before(last)
    for newcomer in newcomers:
        if last is not widget:
            QWidget.setTabOrder(last, newcomer)
        last = newcomer


def show_when(widget: QWidget, shown: bool) -> None:
    """Show or hide a part; one that is in no layout yet is never flashed up as a window of its own."""
    if shown and widget.parentWidget() is None:
        # It comes up with whatever it will be put into, even if it was hidden before.
        widget.setAttribute(QtCore.Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        return
    widget.setVisible(shown)


def stop_before(widget: QWidget) -> QWidget:
    """The last stop of Tab before this widget: Qt puts nothing behind a widget that is no stop itself."""
    before = _left_where_it_is(widget.previousInFocusChain())
    while before is not None and before is not widget and before.focusPolicy() is QtCore.Qt.FocusPolicy.NoFocus:
        before = _left_where_it_is(before.previousInFocusChain())
    return before or widget


def next_in_chain(widget: QWidget) -> QWidget | None:
    """What comes after this widget in the order of Tab, whether it is a stop or not."""
    return _left_where_it_is(widget.nextInFocusChain())


def _left_where_it_is(found: QWidget | None) -> QWidget | None:
    """PySide takes what a step along the order of Tab finds for a child of the widget that was asked.

    A whole walk makes a ring of such children, which nothing holds: the next search for cycles would destroy living
    widgets. So each is given the parent that it has; to Qt that is no change.
    """
    child = found
    # Up to the window: a parent that PySide had not met is held by its own parent alone.
    while child is not None:
        parent = child.parentWidget()
        child.setParent(parent)
        child = parent
    return found
