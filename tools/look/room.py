"""Whether what is shown has the room that it needs, and can be reached."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)

from tools.look.fault import SLACK, Fault, told
from tools.look.painted import Painted, shown_in
from tools.look.pointing import own_text, pointed_at

_ACTED_ON = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_CUT = "…"


def clipped(texts: list[Painted]) -> Iterator[Fault]:
    """Texts that go over an edge where nothing scrolls to the rest of them."""
    for each in texts:
        # What is typed moves along with the cursor; a card number whose end is cut off reads as another.
        if _is_typed(each) and not _is_card_number(each):
            continue
        edge, _place = _followed(each.widget, each.place, _room_for_text(each.widget))
        if edge:
            yield Fault("clipped", told(each.widget), f"{each.text!r} goes over {edge}")


def _is_typed(each: Painted) -> bool:
    """Whether an agent typed it: what stands to be read or copied alone must be seen whole, as on a label."""
    field = each.widget
    return isinstance(field, QLineEdit) and not field.isReadOnly() and each.text != field.placeholderText()


def _is_card_number(each: Painted) -> bool:
    return each.widget.property("role") == "number" and each.text.replace(" ", "").isdecimal()


def squeezed(top: QWidget) -> Iterator[Fault]:
    """Buttons that are narrower than their words and what stands around them."""
    for widget in shown_in(top):
        if isinstance(widget, QPushButton) and widget.text() and widget.sizeHint().width() > widget.width() + SLACK:
            yield Fault(
                "squeezed", told(widget), f"{widget.text()!r} has {widget.width()}, wants {widget.sizeHint().width()}"
            )


def elided(texts: list[Painted]) -> Iterator[Fault]:
    """Texts that end in an ellipsis, and nothing says the whole of them when pointed at."""
    for each in texts:
        if _CUT in each.text and each.text not in own_text(each) and not pointed_at(each):
            yield Fault("elided", told(each.widget), f"{each.text!r} without a tool tip")
    QToolTip.hideText()


def outside(top: QWidget) -> Iterator[Fault]:
    """What an agent can act on, and stands outside of the screen or of what it is in, where nothing scrolls to it."""
    screen = top.screen().availableGeometry().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    for widget in shown_in(top):
        if isinstance(widget, _ACTED_ON) and not _is_inner(widget):
            edge, place = _followed(widget, QRectF(widget.rect()), QRectF(widget.rect()))
            if edge:
                yield Fault("outside", told(widget), f"goes over {edge}")
            elif not QRectF(screen).contains(place.translated(QPointF(top.mapToGlobal(QPointF(0, 0))))):
                yield Fault("outside", told(widget), f"stands outside of the screen, {_size(screen)}")


def unseen(top: QWidget) -> Iterator[Fault]:
    """What an agent must see before a button is pressed, and has to scroll to."""
    for widget in shown_in(top):
        if widget.property("mustBeSeen"):
            seen = widget.visibleRegion().boundingRect()
            if widget.width() - seen.width() > SLACK or widget.height() - seen.height() > SLACK:
                yield Fault("unseen", told(widget), f"{seen.width()} x {seen.height()} of {_size(widget.rect())}")


def _followed(widget: QWidget, place: QRectF, room: QRectF) -> tuple[str, QRectF]:
    """Over whose edge a place in this widget goes, or "" and where it is in the window; what scrolls to it counts."""
    while True:
        area = widget.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if area.verticalScrollBar().maximum() > 0 and area.verticalScrollBarPolicy() is not off:
                place = QRectF(place.left(), room.top(), place.width(), room.height())
            if area.horizontalScrollBar().maximum() > 0 and area.horizontalScrollBarPolicy() is not off:
                place = QRectF(room.left(), place.top(), room.width(), place.height())
        over = _over(place, room)
        if over:
            return f"{over} of {told(widget)}", place
        if widget.isWindow() or area is None:
            return "", place
        place = place.translated(QPointF(widget.pos()))
        widget, room = area, QRectF(area.rect())


def _over(place: QRectF, room: QRectF) -> str:
    sides = max(room.left() - place.left(), place.right() - room.right())
    ends = max(room.top() - place.top(), place.bottom() - room.bottom())
    if sides > SLACK:
        return f"the side (by {sides:.0f})"
    return f"the head or foot (by {ends:.0f})" if ends > SLACK else ""


def _room_for_text(widget: QWidget) -> QRectF:
    if not isinstance(widget, QComboBox):
        return QRectF(widget.rect())
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
    return QRectF(room.left(), 0, room.width(), widget.height())


def _is_inner(widget: QWidget) -> bool:
    """Whether Qt made it as a part of another widget."""
    inside = isinstance(widget.parentWidget(), QComboBox | QAbstractItemView | QAbstractSpinBox | QTabBar)
    return inside or widget.objectName().startswith("qt_")


def _size(place: QRect) -> str:
    return f"{place.width()} x {place.height()}"
