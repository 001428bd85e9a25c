"""The program's icon on its windows, and one place in the task bar for all of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon

from ui.look.resources import resource_path

if sys.platform == "win32":
    import ctypes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

APP_ID = "LinksfieldConsole.Console"
"""AppUserModelID: the installer's shortcut carries the same, so that Windows shows one button for both."""

_SIZES = (16, 32, 64, 256)


def show_icon(app: QApplication) -> None:
    """Give the windows their icon; on macOS the bundle's is shown, on Linux the desktop file names it."""
    if sys.platform == "darwin":
        return
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
    app.setDesktopFileName("linksfield-console")
    icon = QIcon()
    for size in _SIZES:
        icon.addFile(str(resource_path("app", f"linksfield-console-{size}.png")))
    app.setWindowIcon(icon)
