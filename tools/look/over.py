"""Whether anything lies over what is shown: a notice over a row, a button or a verdict, or two texts on each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from tools.look.fault import Fault, told
from tools.look.painted import Painted, shown_in

# Pixels by which the boxes of two texts may meet: a line's box is higher than its letters.
_MEETING = 5


def covered(top: QWidget, texts: list[Painted]) -> Iterator[Fault]:
    """Texts and controls that have something else over them."""
    places = [(each.widget, each.place.toRect(), repr(each.text)) for each in texts]
    controls = (each for each in shown_in(top) if isinstance(each, QAbstractButton | QComboBox | QLineEdit))
    places += [(each, each.rect().adjusted(3, 3, -3, -3), "the control") for each in controls]
    seen: set[tuple[str, str]] = set()
    for widget, place, words in places:
        for x in (place.left(), place.center().x(), place.right()):
            spot = QPoint(x, place.center().y())
            above = _above(top, widget, spot)
            if above is not None and (told(widget), told(above)) not in seen:
                seen.add((told(widget), told(above)))
                yield Fault("covered", told(widget), f"{words} is under {told(above)}")


def written_over(top: QWidget, texts: list[Painted]) -> Iterator[Fault]:
    """Pairs of texts that are painted on each other."""
    places = [(each, place) for each in texts if not (place := seen_place(top, each)).isEmpty()]
    for (one, first), (other, second) in combinations(places, 2):
        if one.widget is other.widget and isinstance(one.widget, QLineEdit):
            # What is selected in it is painted twice.
            continue
        both = first & second
        if both.width() > _MEETING and both.height() > _MEETING:
            yield Fault("written over", told(one.widget), f"{one.text!r} and {other.text!r} of {told(other.widget)}")


def _above(top: QWidget, widget: QWidget, spot: QPoint) -> QWidget | None:
    """What a pointer at this spot would meet in the place of this widget; None if it is not on show there."""
    if not _is_seen(widget, spot):
        return None
    met = top.childAt(widget.mapTo(top, spot))
    # What lets the pointer through is met through it, and so may be what stands below.
    if met is None or met is widget or widget.isAncestorOf(met) or met.isAncestorOf(widget):
        return None
    return met


def _is_seen(widget: QWidget, spot: QPoint) -> bool:
    """Whether nothing that it stands in cuts this spot off."""
    above: QWidget | None = widget
    while above is not None:
        if not above.rect().contains(widget.mapTo(above, spot) if above is not widget else spot):
            return False
        if above.isWindow():
            return True
        above = above.parentWidget()
    return False


def seen_place(top: QWidget, each: Painted) -> QRectF:
    """What of a text is on show, in the window's own pixels."""
    widget, place = each.widget, each.place
    if isinstance(widget, QLineEdit):
        # A long text ends where the margin begins: what stands there has its own room.
        place = place & QRectF(widget.rect().marginsRemoved(widget.textMargins()))
    above: QWidget | None = widget
    while above is not None:
        place = place & QRectF(above.rect())
        if above is top:
            return place
        place = place.translated(QPointF(above.pos()))
        above = above.parentWidget()
    return QRectF()
