"""Puts the look on the application: fonts, palette, style sheet, and the live switch between light and dark."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel

from ui.look import icons
from ui.look.colours import DARK, LIGHT, SIZES, Tokens, shown_sizes, shown_tokens
from ui.look.fonts import load_shipped_fonts
from ui.look.qt_numbers import SCHEMES, set_number
from ui.look.style_sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget


# Of the body text of Windows, macOS and the common Linux desktops, in logical pixels: 12 to 15.
_USUAL_PIXELS = 13
_CLEARLY_LARGER = 1.3
_POINTS_PER_INCH = 72
# Of macOS, Windows, and the common Linux desktops.
_SIMPLIFIED_CHINESE = ("PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC")


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet selects by, and let it take effect."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # Before its first polish there is nothing to undo, and asking for the style loads its many enums: 7 ms.
    if not widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        return
    # Rules may select a frame's labels by the frame's property: they are polished with it.
    for each in (widget, *widget.findChildren(QLabel)):
        each.style().unpolish(each)
        each.style().polish(each)
    widget.update()


def system_text_scale() -> float:
    """How much larger than usual the system's own text is, from 1 to 2; systems differ a bit anyway."""
    pixels = _pixels(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    scale = pixels / _USUAL_PIXELS
    return min(scale, 2.0) if scale >= _CLEARLY_LARGER else 1.0


def _pixels(font: QFont) -> int:
    """How large this font is. QFontInfo says the same, but loads the font: 5 ms for one that nothing is drawn with."""
    if font.pixelSize() > 0:
        return font.pixelSize()
    return round(font.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInchY() / _POINTS_PER_INCH)


def body_font(pixels: int = SIZES.body) -> QFont:
    """Inter, which ships; what it lacks comes from the system's own font."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # Asked for by name only where they are installed: looking for another one's aliases takes 80 ms.
    families = [family for family in ("Inter",) if _installed(family)]
    font.setFamilies([*families, *font.families(), *_simplified_chinese()])
    font.setPixelSize(pixels)
    return font


def _simplified_chinese() -> list[str]:
    """The system's font for it: a font for all of East Asia would draw the Japanese forms of the same letters."""
    return [family for family in _SIMPLIFIED_CHINESE if _installed(family)][:1]


@cache
def _installed(family: str) -> bool:
    """Asked once in a run: Qt goes through all fonts, half a millisecond each time, and every table asks."""
    return QFontDatabase.hasFamily(family)


def mono_font(pixels: int = 0) -> QFont:
    """JetBrains Mono, which ships, before the system's fixed font; as large as the text around it."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    families = [family for family in ("JetBrains Mono",) if _installed(family)]
    font.setFamilies([*families, *font.families(), *_simplified_chinese()])
    font.setPixelSize(pixels or shown_sizes().body)
    return font


def palette(tokens: Tokens) -> QPalette:
    """The palette for what a style sheet does not reach (own painting, placeholders, system parts)."""
    role = QPalette.ColorRole
    made = QPalette()
    for place, colour in _palette_colours(tokens).items():
        made.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(tokens.disabled))
    return made


def _palette_colours(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: tokens.page,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface_hover,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.hint,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.Accent: tokens.primary,
        role.Link: tokens.link,
        role.LinkVisited: tokens.link,
        role.ToolTipBase: tokens.tip,
        role.ToolTipText: tokens.on_tip,
        role.Light: tokens.surface,
        role.Midlight: tokens.line_soft,
        role.Mid: tokens.line,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.line_strong,
    }


class Theme(QObject):
    """Puts one of the two themes on the application, and follows the system where asked to."""

    changed = Signal()

    def __init__(self, app: QApplication, text_scale: float | None = None) -> None:
        """`text_scale`: how large the text is (1 is usual); None goes by the system's own font."""
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self._shown: Tokens | None = None
        self._sizes = SIZES.with_text(system_text_scale() if text_scale is None else text_scale)
        load_shipped_fonts(app)
        _installed.cache_clear()
        self._font = body_font(self._sizes.body)
        app.setFont(self._font)
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> str:
        """What was asked for: "system", "light" or "dark"."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The tokens on screen now."""
        return self._shown or LIGHT

    def apply(self, choice: str) -> None:
        """Show "light", "dark" or whatever the system shows; anything else counts as "system"."""
        self._choose(choice)
        self._show(self._wanted())
        self._keep_font()

    def apply_first(self, choice: str) -> None:
        """As `apply`, before anything is on screen: there the system's own palette says what the system shows.

        What it says itself is asked by the next `apply`: its answer is one of Qt's many names (see qt_numbers.py).
        """
        self._choose(choice)
        self._show(shown_tokens() if self._choice == "system" else self._wanted())

    def _choose(self, choice: str) -> None:
        self._choice = choice if choice in ("light", "dark") else "system"
        # The system draws title bars and its own dialogs: it is told as well.
        set_number(self._app.styleHints(), "colorScheme", SCHEMES[self._choice])

    def _show(self, tokens: Tokens) -> None:
        if tokens is self._shown:
            return
        self._shown = tokens
        self._app.setPalette(palette(tokens))
        self._app.setStyleSheet(style_sheet(tokens, self._sizes, mono_font().families()))
        icons.recolour(self._app.allWidgets())
        self.changed.emit()

    def _wanted(self) -> Tokens:
        if self._choice == "system":
            return DARK if self._app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _on_system_changed(self) -> None:
        # Qt takes the system's fonts over after it has said that the colours changed.
        QTimer.singleShot(0, self, self._keep_font)
        if self._choice == "system":
            self._show(self._wanted())

    def _keep_font(self) -> None:
        """Windows gives lists, menus and message boxes fonts of their own again with new colours or a style sheet."""
        self._app.setFont(self._font)
