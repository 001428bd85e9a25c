"""What the program says before its window stands."""

from __future__ import annotations

import sys

_TITLE = "Linksfield Console"
_WARNING = 0x30
"""MessageBoxW's MB_ICONWARNING, with its one button OK."""


def say(sentence: str) -> None:
    """Say it on standard error; a windowed program on Windows has none, and shows a message box until it is read."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr)
    elif sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, _TITLE, _WARNING)
