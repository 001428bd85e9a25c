"""Tells screen readers what happens elsewhere than at the cursor: results, errors, what was sent, what was copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# The property of a window that holds what was announced in it last, for tools that were not listening then.
ANNOUNCED = "announced"


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have this sentence spoken; an urgent one interrupts what is being read. An empty one says nothing."""
    if not sentence:
        return
    # Not at the top: the window's frame is loaded before the first paint, and that announces nothing.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    spoken = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    spoken.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(spoken)
    widget.window().setProperty(ANNOUNCED, sentence)
