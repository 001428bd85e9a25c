"""Nothing wakes a window at rest: its caret stands after a while, and no timer runs where nobody sees the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import MovableClock
from tests.ui.story import Story
from tests.ui.tabs.payments.test_next_steps import order_by_card
from ui.start.caret import RestingCaret

BLINK = "QWidgetLineControl"
A_MOMENT_MS, MINUTES_MS = 10, 300_000


@pytest.fixture
def whole_window() -> bool:
    """Every page is made before these stories begin."""
    return True


@pytest.fixture(autouse=True)
def _blinking_again(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.styleHints().setCursorFlashTime(-1)


def running(story: Story) -> list[str]:
    """Whose timers run, of all that lives in the program's windows."""
    dispatcher = QAbstractEventDispatcher.instance()
    tops: list[QObject] = [QApplication.instance(), *QApplication.topLevelWidgets()]  # type: ignore[list-item]
    alive = (each for top in tops for each in (top, *top.findChildren(QObject)))
    return [each.metaObject().className() for each in alive if dispatcher.registeredTimers(each)]


def focus_card(story: Story) -> None:
    story.do(story.window.activateWindow)
    story.do(story.workplace.focus_card)
    story.wait(lambda: BLINK in running(story), "the caret to blink")


def test_the_caret_stands_a_while_after_the_last_key_and_blinks_again_with_the_next(story: Story) -> None:
    caret = RestingCaret(story.window, MINUTES_MS)
    focus_card(story)
    caret.timer.setInterval(A_MOMENT_MS)
    story.wait(lambda: running(story) == [], "the window to rest")
    assert story.window.bar.card.hasFocus()
    caret.timer.setInterval(MINUTES_MS)
    story.key("cardInput", Qt.Key.Key_8)
    assert BLINK in running(story)
    story.key("cardInput", Qt.Key.Key_Left)
    assert BLINK in running(story)


@pytest.mark.parametrize("away", ["hide", "showMinimized"])
def test_no_timer_runs_in_a_window_that_nobody_sees_and_nothing_is_missed(
    story: Story, clock: MovableClock, away: str
) -> None:
    RestingCaret(story.window, MINUTES_MS)
    order_by_card(story)
    story.go("payments")
    story.click("followPaymentButton")
    story.wait(lambda: "followed for" in story.words(story.find("followedBox")), "the state")
    focus_card(story)
    # Where there is no screen only another window takes the keyboard away.
    other = QWidget()
    for do in (other.show, other.activateWindow, getattr(story.window, away)):
        story.do(do)
    story.wait(lambda: running(story) == [], "the window to rest")

    clock.advance(130)
    story.do(story.window.showNormal)
    assert "followed for 2 min 1" in story.words(story.find("followedBox"))
    focus_card(story)
