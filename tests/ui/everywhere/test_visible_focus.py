"""Whoever works without a mouse sees where the keyboard is: every stop looks different with it, in both themes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui.everywhere.access import name_of, show, tab_stops
from tests.ui.story import Story
from ui.look.theme import Theme

# Between them they have every kind of control.
VIEWS = (
    "samples",
    "renewal",
    "plans, wide",
    "new order, paid",
    "reviewDialog",
    "noteEditorDialog",
    "profilesDialog",
    "partnerCodeDialog",
    "firstStartDialog",
    "inspectorDialog",
    "contractDialog",
    "setUpPreviewDialog",
    "updatesDialog",
    "diagnosticsDialog",
    "reportDialog: crash",
)
# A caret changes some thirty dots, a frame of one dot around the smallest button a hundred.
LEAST = 60
# A change that only a measuring device sees is none.
LEAST_STEP = 24


# A sweep over every tab and dialog: many runs.
pytestmark = pytest.mark.system


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    """The look of the program, taken off again afterwards."""
    made = Theme(qapp)
    yield made
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    made.deleteLater()


@pytest.mark.parametrize("view", VIEWS)
def test_where_the_keyboard_is_can_be_seen(story: Story, look: Theme, view: str) -> None:
    top = show(story, view)
    for theme in ("light", "dark"):
        story.do(partial(look.apply, theme))
        unseen = [name_of(stop) for stop in tab_stops(top) if _changed(story, top, stop) < LEAST]
        assert unseen == [], theme


def _changed(story: Story, top: QWidget, stop: QWidget) -> int:
    """How many dots look clearly different once the stop has the keyboard."""
    story.do(partial(_as_tab_does, stop))
    assert stop.hasFocus(), f"{name_of(stop)} does not take the keyboard"
    with_it = _picture(top, stop)
    story.do(stop.clearFocus)
    return _difference(with_it, _picture(top, stop))


def _as_tab_does(stop: QWidget) -> None:
    """Give it the keyboard, and scroll to it whatever scrolls."""
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    above = stop.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(stop)
        above = above.parentWidget()


def _picture(top: QWidget, stop: QWidget) -> QImage:
    place = QRect(stop.mapTo(top, QPoint(0, 0)), stop.size()).adjusted(-3, -3, 3, 3)
    return top.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _difference(one: QImage, other: QImage) -> int:
    """How many dots differ clearly; counting ends where it is enough."""
    first, second, line = bytes(one.constBits()), bytes(other.constBits()), one.bytesPerLine()
    assert len(first) == len(second)
    found = 0
    for start in range(0, len(first), line):
        if first[start : start + line] != second[start : start + line]:
            found += sum(_differs(first, second, at) for at in range(start, start + line, 4))
        if found >= LEAST:
            break
    return found


def _differs(first: bytes, second: bytes, at: int) -> bool:
    return any(abs(first[at + part] - second[at + part]) >= LEAST_STEP for part in range(3))
