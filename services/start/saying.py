"""What the program says before its window stands."""

from __future__ import annotations

import io
import sys

if sys.platform == "win32":
    import ctypes

TITLE = "Linksfield Console"
_WARNING = 0x30
"""MessageBoxW's MB_ICONWARNING, with its one button OK."""


def take_every_character() -> None:
    """Let no name end a command: a pipe on Windows takes one code page, and Chinese then goes as its numbers."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(sentence: str) -> None:
    """Say it on standard error; a windowed program on Windows has none, and shows a message box until it is read."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr)
    elif sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, _WARNING)
