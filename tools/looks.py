"""The looks in which every tab and dialog is pictured and checked: theme, language, screen, size of text."""

from __future__ import annotations

from typing import NamedTuple


class Size(NamedTuple):
    """What a screen leaves to the window, in logical pixels: without title bar and task bar."""

    width: int
    height: int


USUAL = Size(1280, 820)
SMALLEST = Size(1024, 640)


class Look(NamedTuple):
    """How the window is shown: colours, language, pixels of the screen for each of ours, size of the system's text.

    `screen` is filled by the window; without one the window has its usual size on a larger screen. `heard`: a screen
    reader is there.
    """

    theme: str
    language: str
    dots: float = 1
    text: float | None = None
    screen: Size | None = None
    heard: bool = False


LOOKS = {
    "light-en": Look("light", "en"),
    "dark-en": Look("dark", "en"),
    "light-zh_CN": Look("light", "zh_CN"),
    "dark-zh_CN": Look("dark", "zh_CN"),
    # Every text twice as long.
    "light-pseudo": Look("light", "pseudo"),
    # The system's text at 200 %, and a screen at 150 and 200 %.
    "light-large": Look("light", "en", text=2),
    "dark-150": Look("dark", "zh_CN", dots=1.5),
    "light-200": Look("light", "en", dots=2),
    "small-en": Look("light", "en", screen=SMALLEST),
    "small-zh_CN": Look("dark", "zh_CN", screen=SMALLEST),
    # A laptop of 1366 x 768, at 100 and at 150 %, without title bar (32) and task bar (48).
    "laptop-en": Look("light", "en", screen=Size(1366, 688)),
    "laptop-zh_CN": Look("light", "zh_CN", screen=Size(1366, 688)),
    "laptop-150-en": Look("light", "en", dots=1.5, screen=Size(911, 432)),
    "laptop-150-zh_CN": Look("dark", "zh_CN", dots=1.5, screen=Size(911, 432)),
    "wide-en": Look("light", "en", screen=Size(1920, 1000)),
    "wide-zh_CN": Look("dark", "zh_CN", screen=Size(1920, 1000)),
    "heard-en": Look("light", "en", heard=True),
}
