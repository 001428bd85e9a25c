"""The program's own fonts, the same on every PC: Inter for text, JetBrains Mono for numbers (both under the OFL).

Neither is on an agent's Windows or macOS. Chinese comes from the system: it would be ten times the program's size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

from ui.look.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_LOADED = "shippedFontsLoaded"


def load_shipped_fonts(app: QApplication) -> None:
    """Make the fonts of `resources/fonts` known to this application, once; one that is missing is the system's then."""
    if app.property(_LOADED):
        return
    app.setProperty(_LOADED, True)
    for file in sorted(resource_path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
