"""Values of the `Qt` namespace by their numbers, for what is set before the first paint.

Whoever names `Qt`, be it in an import, has all of its 130 enumerations made: 11 ms. A test holds the numbers to Qt's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

PLAIN_TEXT = 0  # TextFormat.PlainText
SELECTABLE_BY_MOUSE = 1  # TextInteractionFlag.TextSelectableByMouse
CENTRED = 0x84  # AlignmentFlag.AlignCenter
NO_FOCUS = 0  # FocusPolicy.NoFocus
NO_SCROLL_BAR = 1  # ScrollBarPolicy.ScrollBarAlwaysOff
USER_ROLE = 0x100  # ItemDataRole.UserRole
SCHEMES = {"system": 0, "light": 1, "dark": 2}  # ColorScheme.Unknown, Light, Dark


def set_number(thing: QObject, name: str, value: int) -> None:
    """Set one of Qt's own properties whose type is an enumeration. Raises AttributeError if there is none."""
    if not thing.setProperty(name, value):
        raise AttributeError(name)
