"""Whoever works without a mouse sees where the keyboard is: every stop looks different with it, in both themes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.access import name_of, show, tab_stops
from tests.ui.story import Story
from ui.theme import Theme

# Between them they have every kind of control.
VIEWS = (
    "samples",
    "card",
    "renewal",
    "payments, wide",
    "plans, wide",
    "new order, paid",
    "calls",
    "reviewDialog",
    "stopRenewalDialog",
    "copyForTicketPopup",
    "profilesDialog",
    "partnerCodeDialog",
    "firstStartDialog",
    "inspectorDialog",
)
# A caret changes some thirty dots, a frame of one dot around the smallest button a hundred.
LEAST = 60
# A change that only a measuring device sees is none.
LEAST_STEP = 24


@pytest.fixture(params=["light", "dark"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The look of one theme, taken off again afterwards."""
    look = Theme(qapp)
    look.apply(request.param)
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    look.deleteLater()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("view", VIEWS)
def test_where_the_keyboard_is_can_be_seen(story: Story, view: str) -> None:
    top = show(story, view)
    unseen = [name_of(stop) for stop in tab_stops(top) if _changed(story, top, stop) < LEAST]
    assert unseen == []


def _changed(story: Story, top: QWidget, stop: QWidget) -> int:
    """How many dots look clearly different once the stop has the keyboard."""
    story.do(lambda: stop.setFocus(Qt.FocusReason.TabFocusReason))
    assert stop.hasFocus(), f"{name_of(stop)} does not take the keyboard"
    with_it = _picture(top, stop)
    story.do(stop.clearFocus)
    return _difference(with_it, _picture(top, stop))


def _picture(top: QWidget, stop: QWidget) -> QImage:
    place = QRect(stop.mapTo(top, QPoint(0, 0)), stop.size()).adjusted(-3, -3, 3, 3)
    return top.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _difference(one: QImage, other: QImage) -> int:
    first, second = bytes(one.constBits()), bytes(other.constBits())
    assert len(first) == len(second)
    return sum(
        any(abs(first[at + part] - second[at + part]) >= LEAST_STEP for part in range(3))
        for at in range(0, len(first), 4)
        if first[at : at + 4] != second[at : at + 4]
    )
