"""Every text that a widget paints, where and in which colour and font: it is drawn into an SVG, which keeps texts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from ui.look.unbroken import as_written

_PART = re.compile(r'transform="matrix\(([^)]+)\)"|<text ([^>]*)>([^<]*)</text>')
_SAYS = re.compile(r"\w")


class Painted(NamedTuple):
    """One line of text as a widget painted it; `place` is in the widget's own pixels."""

    widget: QWidget
    text: str
    place: QRectF
    ink: QColor
    font: QFont


def shown_in(top: QWidget) -> Iterator[QWidget]:
    """The window and every widget on show in it, without those of windows over it."""
    yield top
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and widget.window() is top:
            yield widget


def texts_of(top: QWidget) -> list[Painted]:
    """Every text on show in a window that says something, in the order of the widgets."""
    return [each for widget in shown_in(top) for each in painted_by(widget) if _SAYS.search(each.text)]


def painted_by(widget: QWidget) -> Iterator[Painted]:
    """What this widget paints itself, without what stands in it."""
    if widget.width() <= 0 or widget.height() <= 0:
        return
    left = top = 0.0
    for matrix, attributes, text in _PART.findall(_as_svg(widget)):
        if matrix:
            left, top = (float(number) for number in matrix.split(",")[4:])
        elif text.strip():
            yield _painted(widget, dict(re.findall(r'([\w-]+)="([^"]*)"', attributes)), html.unescape(text), left, top)


def _as_svg(widget: QWidget) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    # The resolution of the screen: sizes of fonts stay what they are.
    generator.setResolution(96)
    painter = QPainter(generator)
    widget.render(painter, QPoint(0, 0), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    return bytes(buffer.data().data()).decode()


def _painted(widget: QWidget, values: dict[str, str], text: str, left: float, top: float) -> Painted:
    font = QFont(widget.font())
    font.setFamilies([family.strip("'") for family in values["font-family"].split(",")])
    font.setPixelSize(max(round(float(values["font-size"])), 1))
    font.setWeight(QFont.Weight(int(values.get("font-weight", "400"))))
    metrics = QFontMetricsF(font)
    x, base = left + float(values["x"]), top + float(values["y"])
    place = QRectF(x, base - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
    ink = QColor(values["fill"])
    ink.setAlphaF(float(values.get("fill-opacity", "1")))
    return Painted(widget, as_written(text), place, ink, font)
