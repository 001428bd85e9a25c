"""Own icons: SVG files drawn in one ink, coloured by the theme, kept until the theme changes.

Loaded before the first paint, which has no icon: what only an icon needs is imported where it is drawn.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel

from ui.look.colours import shown_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtSvg import QSvgRenderer
    from PySide6.QtWidgets import QWidget

_SCALES = (1.0, 1.5, 2.0, 3.0)


def resource_path(*names: str) -> Path:
    """A file of `resources/`, from the source tree as well as from the frozen program."""
    root = getattr(sys, "_MEIPASS", None)
    base = Path(root) if root else Path(__file__).resolve().parent.parent.parent
    return base.joinpath("resources", *names)


@lru_cache(maxsize=256)
def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """The icon `name` in one colour ("#rrggbb"), sharp on every screen. A missing file is a FileNotFoundError."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QIcon
    from PySide6.QtSvg import QSvgRenderer

    source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(_pixmap(renderer, size, scale))
    return made


def forget() -> None:
    """Drop the kept icons: their colours belong to a theme that is no longer shown."""
    icon.cache_clear()


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


def _pixmap(renderer: QSvgRenderer, size: int, scale: float) -> QPixmap:
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QPainter, QPixmap

    pixels = round(size * scale)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
