"""Whether a text can be told from what is behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit, QWidget

from tools.look.fault import Fault, told
from tools.look.over import seen_place
from tools.look.painted import Painted
from tools.look.pointing import index_of

# WCAG 2.2 asks for 4.5 of text of this size.
LEAST = 4.5
# What is behind a text takes at least this part of its place: one in eight.
_SHARE = 8


def faint(top: QWidget, texts: list[Painted]) -> Iterator[Fault]:
    """Texts whose ink is too near to the colour that is behind them on the screen; what is off is left out."""
    picture = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for each in texts:
        place = seen_place(top, each).toRect()
        if place.isEmpty() or not _is_on(each):
            continue
        behind = _behind(picture, place, each.ink)
        ratio = contrast(_on(each.ink, behind), behind)
        if ratio < LEAST:
            yield Fault("faint", told(each.widget), f"{each.text!r} {each.ink.name()} on {behind.name()}: {ratio:.1f}")


def contrast(one: QColor, other: QColor) -> float:
    """How far apart two colours are, from 1 to 21, as WCAG reckons."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _behind(picture: QImage, place: QRect, ink: QColor) -> QColor:
    """The colour that most of a place has beside the ink; short words in bold may have more ink than anything else."""
    dots = picture.devicePixelRatio()
    part = QRect(place.topLeft() * dots, place.size() * dots) & picture.rect()
    lines, columns = range(part.top(), part.bottom() + 1, 2), range(part.left(), part.right() + 1, 2)
    found = Counter(picture.pixel(x, y) for y in lines for x in columns)
    most = found.total() / _SHARE
    shares = [colour for colour, count in found.most_common(3) if count >= most]
    return QColor(next((colour for colour in shares if QColor(colour).rgb() != ink.rgb()), ink.rgb()))


def _on(ink: QColor, behind: QColor) -> QColor:
    """What an ink that lets some of the background through looks like on it."""
    share = ink.alphaF()
    pairs = ((ink.redF(), behind.redF()), (ink.greenF(), behind.greenF()), (ink.blueF(), behind.blueF()))
    return QColor.fromRgbF(*(over * share + under * (1 - share) for over, under in pairs))


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _is_on(each: Painted) -> bool:
    index = index_of(each)
    if isinstance(each.widget, QLineEdit) and each.widget.hasSelectedText():
        # It is painted twice, one of them in the colours of what is selected.
        return False
    return each.widget.isEnabled() and (not index.isValid() or bool(index.flags() & Qt.ItemFlag.ItemIsEnabled))
