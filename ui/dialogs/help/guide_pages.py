"""The pages of the guide: one short text a topic and language in `resources/guide`, and the pictures in them.

A page is simple HTML. Its pictures are drawn here from the window's own parts, so that they have its colours, fonts and
language: `<img src="steps:green On > Stop > grey Off">` is a row of words in tones (">" draws an arrow, "|" none, "/"
begins another row), `<img src="timeline:">` two orders on the timeline.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from services.records import Order, OrderState, Span
from ui.look.colours import grown, shown_sizes, shown_tokens
from ui.look.icons import set_icon
from ui.look.resources import resource_path
from ui.widgets.labels import Badge
from ui.widgets.timeline import Timeline
from ui.widgets.wrapping_row import WrappingRow

PICTURE = re.compile(r'<img src="(steps|timeline):([^"]*)">')
_TITLE = re.compile(r"<h1>(.+?)</h1>")


class Topic(NamedTuple):
    """One page: the name that links use, its title, and its text as HTML."""

    name: str
    title: str
    html: str


def topics(language: str) -> list[Topic]:
    """All pages in this language, in their order; English where there are none in it."""
    folder = resource_path("guide", language)
    if not folder.is_dir():
        folder = resource_path("guide", "en")
    return [_topic(path.stem.partition("-")[2], path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*"))]


def _topic(name: str, html: str) -> Topic:
    found = _TITLE.search(html)
    assert found is not None, f"the page {name} has no title"
    return Topic(name, found[1], html)


def page_style() -> str:
    """The style sheet of a page, in the colours and sizes on screen now."""
    sizes, tokens = shown_sizes(), shown_tokens()
    return (
        f".title {{ font-size: {sizes.headline}px; font-weight: 600; margin-bottom: {sizes.gap}px; }}"
        f".part {{ font-size: {sizes.strong}px; font-weight: 600; margin-top: {sizes.gap_large}px; }}"
        f".text, ol, ul, table {{ margin-top: 0; margin-bottom: {sizes.gap}px; line-height: 130%; }}"
        f"li {{ margin-bottom: {sizes.gap_small}px; line-height: 130%; }}"
        f"a {{ color: {tokens.link}; text-decoration: none; }}"
    )


def styled(html: str) -> str:
    """The page with the classes of `page_style`: Qt gives headings sizes of its own, whatever a style sheet says."""
    for tag, name in (("h1", "title"), ("h2", "part"), ("p", "text")):
        html = html.replace(f"<{tag}>", f'<p class="{name}">').replace(f"</{tag}>", "</p>")
    return html


# ---------------------------------------------------------------------- pictures


def picture(kind: str, text: str, width: int, scale: float) -> QPixmap:
    """A picture of at most this width in logical pixels, for a screen with `scale` dots each."""
    drawn = _timeline() if kind == "timeline" else _steps(text)
    drawn.resize(width, 10)
    drawn.ensurePolished()
    layout = drawn.layout()
    assert layout is not None
    for label in drawn.findChildren(QWidget):
        label.ensurePolished()
    layout.activate()
    drawn.resize(width, layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height())
    layout.activate()
    made = QPixmap(drawn.size() * scale)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    drawn.render(made, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return made


def _steps(text: str) -> QWidget:
    drawn = QWidget()
    column = QVBoxLayout(drawn)
    column.setContentsMargins(0, 2, 0, 8)
    column.setSpacing(8)
    for row in text.split("/"):
        column.addLayout(WrappingRow(*_row(row), spacing=8))
    return drawn


def _row(text: str) -> list[QWidget]:
    first, *others = re.split(r"([>|])", text)
    return [_badge(first), *(_joined(mark, words) for mark, words in zip(others[::2], others[1::2], strict=True))]


def _joined(mark: str, words: str) -> QWidget:
    """The words, with the arrow that leads to them: both go to the next line together."""
    badge = _badge(words)
    if mark == "|":
        return badge
    arrow, both = QLabel(), QWidget()
    set_icon(arrow, "arrow-right")
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(arrow)
    row.addWidget(badge)
    return both


def _badge(text: str) -> Badge:
    tone, _, words = text.strip().partition(" ")
    return Badge(words, tone) if words and tone in shown_tokens().tones else Badge(text.strip())


def _timeline() -> QWidget:
    """One order in use and one that waits, as the tab Orders draws them."""
    today = date.today()
    ends = today + timedelta(days=12)
    first = Order("2", OrderState.IN_USE, "Europe 10 GB / 30 days", days_left=12, ends=ends)
    second = Order("1", OrderState.WAITING, "Asia 5 GB / 15 days", length_days=15)
    line = Timeline()
    line.show_spans([Span(first, None, ends, False), Span(second, ends, ends + timedelta(days=15), True)], today)
    drawn = QWidget()
    column = QVBoxLayout(drawn)
    column.setContentsMargins(0, 2, 0, 8)
    column.addWidget(line)
    drawn.setMaximumWidth(grown(560))
    return drawn
