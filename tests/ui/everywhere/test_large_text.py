"""With the system's text at 200 % the smallest window can still be worked in, and no text is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.ui.conftest import PRACTICE
from tests.ui.dialogs.check.test_check_what_happened import check, unanswered
from tests.ui.everywhere.access import DIALOGS, VIEWS, interactive, name_of, show
from tests.ui.everywhere.test_pseudo_language import cut_off
from tests.ui.story import Story
from ui.look.colours import SIZES, shown_sizes, text_is_large
from ui.look.theme import Theme

# A sweep over every tab and dialog: many runs.
pytestmark = pytest.mark.system


SMALLEST = (1024, 640)
LARGEST_DIALOG = (1000, 600)


@pytest.fixture
def large(qapp: QApplication, open_story: Callable[[str], Story]) -> Iterator[Story]:
    """The program's look at twice the size of text, on before the window is made; taken off again afterwards."""
    before = QFont(qapp.font())
    look = Theme(qapp, text_scale=2)
    look.apply("light")
    story = open_story(PRACTICE)
    story.do(lambda: story.window.resize(*SMALLEST))
    yield story
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(before)
    look.deleteLater()


@pytest.mark.parametrize("view", [view for view in VIEWS if "wide" not in view])
def test_no_text_of_a_tab_is_cut_off_at_twice_the_size(large: Story, view: str) -> None:
    show(large, view)
    large.do(lambda: None)
    assert (large.window.width(), large.window.height()) == SMALLEST
    assert "\n".join(cut_off(large.window)) == ""
    assert [name_of(part) for part in interactive(large.window) if _out_of_reach(part)] == []


@pytest.mark.parametrize("dialog", DIALOGS)
def test_no_text_of_a_dialog_is_cut_off_at_twice_the_size(large: Story, dialog: str) -> None:
    top = show(large, dialog)
    large.do(lambda: as_on_a_small_screen(top))
    assert top.height() <= LARGEST_DIALOG[1]
    assert "\n".join(cut_off(top)) == ""
    assert [name_of(part) for part in interactive(top) if _out_of_reach(part)] == []


def _out_of_reach(part: QWidget) -> bool:
    """Whether it sticks out at the side of something that cannot scroll there, however far outside that is."""
    above = part.parentWidget()
    while above is not None and not above.isWindow():
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is above and not area.horizontalScrollBar().isVisible():
            right = part.mapTo(above, part.rect().bottomRight()).x()
            if right > above.width() + 2:
                return True
        above = area
    return False


def as_on_a_small_screen(dialog: QWidget) -> None:
    """Dialogs keep within the screen, and that of the tests is higher and less wide than the smallest there is."""
    layout = dialog.layout()
    assert layout is not None
    dialog.setMaximumHeight(LARGEST_DIALOG[1])
    dialog.setMinimumWidth(min(max(dialog.minimumWidth(), layout.totalMinimumSize().width()), LARGEST_DIALOG[0]))


def test_what_holds_text_grows_with_it(large: Story) -> None:
    assert text_is_large()
    assert shown_sizes() == SIZES.with_text(2)
    assert large.find("cardInput").height() >= 2 * SIZES.body


def test_what_is_asked_before_a_decision_comes_into_view(large: Story) -> None:
    """It is asked below all that Linksfield says, where nobody looks on a low screen."""
    unanswered(large)
    check(large)
    large.do(lambda: as_on_a_small_screen(large.find("checkDialog")))
    large.click("placedButton")
    asked: QWidget = large.find("decisionPanel")
    large.wait(lambda: asked.visibleRegion().boundingRect() == asked.rect(), "all of the question")
    reason: QWidget = large.find("decisionReasonInput")
    assert reason.hasFocus()


def test_the_periods_stand_under_their_label(large: Story) -> None:
    show(large, "new order")
    periods: QWidget = large.find("periodsInput")
    field = periods.parentWidget()
    assert field is not None
    assert periods.mapTo(field, periods.rect().topLeft()).x() == 0
