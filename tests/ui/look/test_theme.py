from __future__ import annotations

import re
import subprocess
import sys

import pytest
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.look.colours import DARK, LIGHT, SIZES, Tokens, shown_tokens
from ui.look.drawn_icon import icon
from ui.look.icons import set_icon
from ui.look.resources import resource_path
from ui.look.style_sheet import style_sheet
from ui.look.theme import Theme, body_font, mono_font, palette

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@THEMES
def test_text_can_be_read_on_everything_it_stands_on(tokens: Tokens) -> None:
    backgrounds = [tokens.page, tokens.surface, tokens.surface_hover, tokens.select]
    for background in backgrounds:
        assert contrast(tokens.text, background) >= 5
    for ink in (tokens.muted, tokens.hint, tokens.link, tokens.tones["red"].ink):
        assert min(contrast(ink, tokens.page), contrast(ink, tokens.surface)) >= 5, ink
    assert contrast(tokens.muted, tokens.select) >= 5
    assert contrast(tokens.on_tip, tokens.tip) >= 5
    for fill in (tokens.primary, tokens.primary_hover, tokens.primary_pressed):
        assert contrast(tokens.on_primary, fill) >= 5, fill


@THEMES
def test_badges_and_notices_can_be_read(tokens: Tokens) -> None:
    for name, tone in tokens.tones.items():
        assert contrast(tone.ink, tone.wash) >= 4.5, name
    for name in ("grey", "amber", "red"):
        assert contrast(tokens.tones[name].ink, tokens.tones[name].wash) >= 5, name


@THEMES
def test_what_is_no_text_but_must_be_seen_stands_out(tokens: Tokens) -> None:
    for colour in (tokens.focus, tokens.line_strong, *(tone.ink for tone in tokens.tones.values())):
        assert min(contrast(colour, tokens.page), contrast(colour, tokens.surface)) >= 2.8, colour


@THEMES
def test_the_palette_has_the_placeholders_and_links_of_the_theme(tokens: Tokens) -> None:
    made = palette(tokens)
    assert made.color(QPalette.ColorRole.PlaceholderText).name() == tokens.hint
    assert made.color(QPalette.ColorRole.Link).name() == tokens.link


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit])
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_placeholders_on_screen_can_be_read(qtbot: QtBot, theme: Theme, choice: str, kind: type[QWidget]) -> None:
    theme.apply(choice)
    widget = kind()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    # Not the palette's but the widget's: a style sheet that sets the text's colour makes placeholders half as dense.
    shown = widget.palette().color(QPalette.ColorRole.PlaceholderText)
    assert shown.alpha() == 255
    assert min(contrast(shown.name(), ground) for ground in (theme.tokens.surface, theme.tokens.page)) >= 5


@THEMES
def test_the_style_sheet_is_filled_in_and_its_pictures_exist(tokens: Tokens) -> None:
    sheet = style_sheet(tokens, SIZES, ["Mono"])
    assert re.findall(r"@\w+", sheet) == []
    assert sheet.count("{") == sheet.count("}")
    for name in re.findall(r"url\((.+?)\)", sheet):
        assert resource_path("icons", "style", name.rsplit("/", 1)[-1]).is_file()


def test_switching_changes_palette_style_sheet_and_icons(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "check", "green")
    before = (qapp.styleSheet(), button.icon().pixmap(16).toImage())
    with qtbot.waitSignal(theme.changed):
        theme.apply("dark")
    assert shown_tokens() is DARK
    assert QGuiApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.page
    assert before[0] != qapp.styleSheet()
    assert before[1] != button.icon().pixmap(16).toImage()


def test_an_unknown_choice_follows_the_system(theme: Theme) -> None:
    theme.apply("pink")
    assert theme.choice == "system"
    assert theme.tokens in (LIGHT, DARK)


def test_every_icon_draws_something(qapp: QApplication) -> None:
    files = sorted(resource_path("icons").glob("*.svg"))
    assert len(files) >= 20
    for file in files:
        assert "currentColor" in file.read_text(encoding="utf-8")
        picture = icon(file.stem, "#ff0000").pixmap(16).toImage()
        shades = {picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(picture.height())}
        assert max(shades) > 0, file.stem


def test_an_icon_that_does_not_exist_is_named(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icon("no-such-icon", "#000000")


def test_the_first_picture_waits_for_nothing_heavy() -> None:
    # What main.py loads before its first paint, and the kit's own parts.
    modules = (
        "start.application look.theme words.translation frame.window look.icons widgets.state_panel widgets.boxes "
        "widgets.field words.amounts frame.notices tables.table tables.filter_line"
    )
    heavy = ("asyncio", "dataclasses", "msgspec", "requests", "PySide6.QtSvg", "PySide6.QtNetwork", "csv", "decimal")
    code = "\n".join(
        [
            "import sys",
            *(f"import ui.{name}" for name in modules.split()),
            f"print([n for n in {heavy} if n in sys.modules])",
        ]
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_change_of_colours_gives_no_class_of_widgets_a_font_of_its_own(qapp: QApplication, theme: Theme) -> None:
    # What Windows does whenever its colours change.
    qapp.setFont(QFont("Courier New", 30), "QMenu")  # type: ignore[arg-type]  # text at run time, bytes in the stubs
    theme.apply("dark")
    assert qapp.font("QMenu") == qapp.font()  # type: ignore[call-overload]  # as above


def test_text_and_numbers_stand_in_the_fonts_that_ship(theme: Theme) -> None:
    shipped = {path.name for path in resource_path("fonts").glob("*.ttf")}
    assert {"Inter-Regular.ttf", "JetBrainsMono-Regular.ttf"} <= shipped
    assert QFontInfo(body_font()).family() == "Inter"
    assert QFontInfo(mono_font()).family() == "JetBrains Mono"


def test_every_font_that_ships_comes_with_its_licence() -> None:
    for family in ("Inter", "JetBrainsMono"):
        assert "SIL Open Font License" in resource_path("fonts", f"{family}-OFL.txt").read_text(encoding="utf-8")


@THEMES
def test_no_word_is_shown_in_another_case_than_it_is_written_in(tokens: Tokens) -> None:
    # A caption may name a field of Linksfield's: payId is not PAYID.
    assert "text-transform" not in style_sheet(tokens, SIZES, ["Mono"])
