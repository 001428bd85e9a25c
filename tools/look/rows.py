"""Whether what stands in a row stands in line, and what is read in lines or rows has the room for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from tools.look.fault import SLACK, Fault, told
from tools.look.painted import Painted, shown_in
from tools.look.written import lines_of
from ui.look.colours import grown
from ui.widgets.field import Field

# Pixels: what is further off is another row, what is further apart has nothing to do with each other.
_OFF = range(2, 12)
_APART = 40
# So many lines of a sentence in so few pixels (at the usual text) are a column of words.
_LINES = 4
_NARROW = 130


def askew(top: QWidget) -> Iterator[Fault]:
    """Controls of one height beside each other, one a little lower than the other."""
    controls = [each for each in shown_in(top) if isinstance(each, QPushButton | QLineEdit | QComboBox)]
    places = [(each, QRect(each.mapTo(top, QPoint(0, 0)), each.size())) for each in controls]
    for (one, first), (other, second) in combinations(places, 2):
        beside = max(first.left() - second.right(), second.left() - first.right())
        if first.height() == second.height() and 0 < beside < _APART and abs(first.y() - second.y()) in _OFF:
            yield Fault("askew", told(one), f"{abs(first.y() - second.y())} off {told(other)}")


def adrift(top: QWidget) -> Iterator[Fault]:
    """Inputs that do not begin where their labels do."""
    for field in shown_in(top):
        if isinstance(field, Field) and field.caption.isVisible() and field.isAncestorOf(field.control):
            off = field.control.mapTo(field, QPoint(0, 0)).x() - field.caption.x()
            if off > SLACK:
                yield Fault("adrift", told(field.control), f"{off} from its label")


def rowless(top: QWidget) -> Iterator[Fault]:
    """Tables that show no row whole."""
    for table in shown_in(top):
        if isinstance(table, QTableView) and table.model() is not None and table.model().rowCount():
            room, row = table.viewport().height(), table.rowHeight(0)
            if row - room > SLACK:
                yield Fault("rowless", told(table), f"{room} for a row of {row}")


def cramped(texts: list[Painted]) -> Iterator[Fault]:
    """Sentences that stand in a column of words."""
    lines = Counter(each.widget for each in lines_of(texts) if isinstance(each.widget, QLabel))
    for label, count in lines.items():
        if count >= _LINES and label.width() < grown(_NARROW):
            yield Fault("cramped", told(label), f"{count} lines in {label.width()} pixels")
