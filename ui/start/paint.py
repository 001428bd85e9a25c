"""The paint path: what stands between the start of the process and the first paint. It imports as little as it can."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6 import QtCore

from ui.frame.window import Window
from ui.look.theme import Theme
from ui.start.application import Application
from ui.start.program_icon import show_icon
from ui.words.translation import Translation

if sys.platform == "darwin":
    from ui.start.mac_application import MacApplication as OurApplication
else:
    # Elsewhere no addresses come as events, and to load their many types takes 2 ms of the start.
    from ui.start.application import Application as OurApplication


class Painted(NamedTuple):
    """The application and its window, as they stand before anything slow is loaded."""

    app: Application
    theme: Theme
    translation: Translation
    window: Window


def paint(theme: str, language: str, cache: Path) -> Painted:
    """Show the empty window in this look and language; `cache` is for compiled translations."""
    app = OurApplication(sys.argv[:1])
    app.setApplicationName("Linksfield Console")
    show_icon(app)
    app.setQuitOnLastWindowClosed(False)
    translation = Translation(app, cache)
    translation.apply(language)
    look = Theme(app)
    look.apply_first(theme)
    window = Window()
    window.show()
    # The one place where events are processed by hand: the window stands before the slow part begins.
    app.processEvents()
    return Painted(app, look, translation, window)


def settle(painted: Painted, theme: str, cache: Path) -> None:
    """What the first paint does without: whether the system calls what it shows dark, and where Qt notes things."""
    painted.theme.apply(theme)
    # Qt's own file dialog notes its last folders: that too stays where the program writes.
    kept = QtCore.QSettings
    kept.setPath(kept.Format.NativeFormat, kept.Scope.UserScope, str(cache))
