"""Whether lines break where they may, and Chinese has its own marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tools.look.fault import Fault, told
from tools.look.painted import Painted
from tools.look.pointing import own_text

_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
# The end of a line and the beginning of the next that belong together: a date, or an amount with its unit.
_TORN = re.compile(rf"\d\n{_MONTH}\b|{_MONTH}\n\d{{4}}\b|\d\n[年月日]|\d[年月]\n\d|\d\n(?:[A-Z]{{3}}|[KMGT]B)\b")
# Pixels by which what two fonts say of the same text may differ.
_GAP = 2
_HAN, _SIGN = "[\u3400-\u9fff]", "[\u3400-\u9fff。，、；：？！（）]"
# A blank between two Chinese signs, and marks of English beside one.
_MARKS = re.compile(rf"{_SIGN} {_SIGN}|{_HAN}[:;,?!()]|[:;,?!()]{_HAN}")


class Line(NamedTuple):
    """A line of text: a widget paints it in a piece for each font."""

    widget: QWidget
    text: str
    place: QRectF


def torn(texts: list[Painted]) -> Iterator[Fault]:
    """Dates and amounts that stand in two lines of a label."""
    for above, below in pairwise(lines_of(texts)):
        one_label = isinstance(above.widget, QLabel) and above.widget is below.widget
        if one_label and above.place.top() < below.place.top() and _TORN.search(f"{above.text}\n{below.text}"):
            yield Fault("torn", told(above.widget), f"{above.text!r} goes on with {below.text!r}")


def marked_wrongly(texts: list[Painted]) -> Iterator[Fault]:
    """Chinese with the marks and the blanks of English."""
    # The example of a field shows how a time is typed.
    whole = {(told(each.widget), _whole(each)) for each in texts if not isinstance(each.widget, QLineEdit)}
    for part, text in sorted(whole):
        for found in _MARKS.finditer(text):
            yield Fault("marks", part, repr(text[max(found.start() - 20, 0) : found.end() + 20]))


def _whole(each: Painted) -> str:
    return each.widget.text() if isinstance(each.widget, QLabel | QAbstractButton) else own_text(each)


def lines_of(texts: list[Painted]) -> list[Line]:
    """The pieces that stand in one line, put together."""
    found: list[Line] = []
    for each in texts:
        text, place = each.text.strip(), each.place
        last = found[-1] if found else None
        if last is not None and last.widget is each.widget and _goes_on(last.place, place):
            blank = " " if place.left() - last.place.right() > _GAP else ""
            found[-1] = Line(last.widget, f"{last.text}{blank}{text}", last.place.united(place))
        else:
            found.append(Line(each.widget, text, place))
    return found


def _goes_on(before: QRectF, place: QRectF) -> bool:
    """Whether a piece stands in the line of the piece before it, and right behind it."""
    same_line = abs(before.center().y() - place.center().y()) < place.height() / 2
    return same_line and -_GAP < place.left() - before.right() < place.height() / 2
