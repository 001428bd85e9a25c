"""Ctrl and a digit, by where the key is: French and Czech keyboards have the digits on it only with Shift."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

# The native codes of the keys 1 to 9 in the row of digits: evdev's (X11, Wayland), Windows' scan codes, and macOS's
# virtual keys, which are not in a row.
_MAC = (18, 19, 20, 21, 23, 22, 26, 28, 25)
_FIRST = 2 if sys.platform == "win32" else 10


def digit_of(event: QKeyEvent) -> int:
    """The digit of the key that was pressed with Ctrl (Cmd on macOS) alone; 0 for any other key."""
    if event.modifiers() != QtCore.Qt.KeyboardModifier.ControlModifier:
        return 0
    if sys.platform == "darwin":
        code = event.nativeVirtualKey()
        return _MAC.index(code) + 1 if code in _MAC else 0
    place = event.nativeScanCode() - _FIRST + 1
    return place if 1 <= place <= 9 else 0
