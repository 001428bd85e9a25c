"""Icons on buttons and labels: SVG files drawn in one ink, coloured by the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel

from ui.look.colours import shown_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


def set_icon(widget: QAbstractButton | QLabel, name: str, tone: str = "", size: int = 16) -> None:
    """Show an icon on a button or label; it follows the theme by itself.

    `tone` is a tone's name, "primary" (on a primary button), "link", or "" for the muted ink.
    """
    widget.setProperty("drawnIcon", name)
    widget.setProperty("drawnTone", tone)
    widget.setProperty("drawnSize", size)
    _show(widget)


def recolour(widgets: Iterable[QWidget]) -> None:
    """Draw the icons of these widgets anew in the colours shown now."""
    for widget in widgets:
        if widget.property("drawnIcon") and isinstance(widget, QAbstractButton | QLabel):
            _show(widget)


def _show(widget: QAbstractButton | QLabel) -> None:
    from ui.look.drawn_icon import icon  # the first paint has no icon

    size = int(widget.property("drawnSize"))
    made = icon(str(widget.property("drawnIcon")), _ink(str(widget.property("drawnTone"))), size)
    if isinstance(widget, QLabel):
        widget.setPixmap(made.pixmap(size, size))
    else:
        widget.setIcon(made)


def _ink(tone: str) -> str:
    tokens = shown_tokens()
    plain = {"": tokens.muted, "primary": tokens.on_primary, "link": tokens.link, "text": tokens.text}
    return plain.get(tone) or tokens.tone(tone).ink
