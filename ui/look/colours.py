"""The one table of the look: colours of both themes, spacing, radii and type sizes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QGuiApplication, QPalette


class Tone(NamedTuple):
    """The colours of one meaning: `ink` for text, `wash` behind it, `line` around it."""

    ink: str
    wash: str
    line: str


class Tokens(NamedTuple):
    """Every colour of one theme. Sizes are the same in both and stand in `Sizes`."""

    dark: bool
    page: str
    surface: str
    surface_hover: str
    surface_pressed: str
    line: str
    line_soft: str
    line_strong: str
    text: str
    muted: str
    hint: str
    disabled: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    focus: str
    link: str
    select: str
    scroll: str
    scroll_hover: str
    tip: str
    on_tip: str
    tones: dict[str, Tone]

    def tone(self, name: str) -> Tone:
        """The named tone; an unknown name is grey, never an error."""
        return self.tones.get(name, self.tones["grey"])


_LABEL_LINES = ("label_line", "caption_line")


class Sizes(NamedTuple):
    """Spacing, radii and type sizes in logical pixels."""

    gap_small: int = 6
    gap: int = 12
    gap_large: int = 20
    radius: int = 6
    radius_card: int = 10
    caption: int = 12
    body: int = 13
    strong: int = 15
    headline: int = 17
    verdict: int = 20
    # The line of a button or an input, whichever script stands in it: Chinese is 19 high, Latin 16.
    text_line: int = 20
    # The line of a label and of a caption, whichever script stands in it: Chinese is that high, Latin 3 pixels less.
    label_line: int = 19
    caption_line: int = 18
    control: int = 34
    row: int = 38

    def with_text(self, scale: float) -> Sizes:
        """These sizes for a text that is `scale` times as large; what holds a line of text grows with it."""
        grown = ("caption", "body", "strong", "headline", "verdict", "text_line", *_LABEL_LINES, "control", "row")
        return self._replace(**{name: round(getattr(self, name) * scale) for name in grown})


SIZES = Sizes()

LIGHT = Tokens(
    dark=False,
    page="#f4f5f7",
    surface="#ffffff",
    surface_hover="#f4f5f7",
    surface_pressed="#e7eaee",
    line="#dfe3e8",
    line_soft="#e7eaee",
    line_strong="#8a939d",
    text="#16191d",
    muted="#59626d",
    hint="#5f6872",
    disabled="#9aa2ab",
    primary="#1d55d8",
    primary_hover="#1848bb",
    primary_pressed="#133b9b",
    on_primary="#ffffff",
    focus="#1d55d8",
    link="#1d55d8",
    select="#e6eefc",
    scroll="#c3c9d0",
    scroll_hover="#9aa2ab",
    tip="#16191d",
    on_tip="#ffffff",
    tones={
        "green": Tone("#11692f", "#e3f4e9", "#b9dfc6"),
        "red": Tone("#b01414", "#fce6e6", "#eeb9b9"),
        "amber": Tone("#8a4b00", "#fdf0d8", "#efd3a0"),
        "blue": Tone("#1a4cc2", "#e6eefc", "#bed1f5"),
        "violet": Tone("#5f2da8", "#f0e7fc", "#d5c0f0"),
        "grey": Tone("#3c4650", "#eceff3", "#d5dae0"),
    },
)

DARK = Tokens(
    dark=True,
    page="#141619",
    surface="#1d2024",
    surface_hover="#292c32",
    surface_pressed="#343941",
    line="#343941",
    line_soft="#2e333a",
    line_strong="#7b8591",
    text="#eceef0",
    muted="#a7b0ba",
    hint="#98a2ac",
    disabled="#69727c",
    primary="#7fabff",
    primary_hover="#9cbeff",
    primary_pressed="#6594ea",
    on_primary="#0b1020",
    focus="#7fabff",
    link="#7fabff",
    select="#22324d",
    scroll="#454c55",
    scroll_hover="#69727c",
    tip="#eceef0",
    on_tip="#16191d",
    tones={
        "green": Tone("#6fdc97", "#143322", "#22563a"),
        "red": Tone("#ff9797", "#421a1a", "#6e2c2c"),
        "amber": Tone("#ffc46b", "#3b290b", "#634713"),
        "blue": Tone("#9cbeff", "#22324d", "#35517f"),
        "violet": Tone("#c9a6ff", "#2e2046", "#4d3775"),
        "grey": Tone("#c9d0d7", "#2e333a", "#434a54"),
    },
)


def shown_sizes() -> Sizes:
    """The sizes of the text on screen now; they follow the size of the system's font."""
    return SIZES.with_text(max(QGuiApplication.font().pixelSize() / SIZES.body, 1))


def grown(pixels: int) -> int:
    """A width made for the usual text, for the text on screen now."""
    return round(pixels * shown_sizes().body / SIZES.body)


def text_is_large() -> bool:
    """Whether the text is so large that what stands side by side has to go below each other."""
    return shown_sizes().body >= SIZES.body * 1.4


def shown_tokens() -> Tokens:
    """The tokens of the theme that the application's palette shows now."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT
