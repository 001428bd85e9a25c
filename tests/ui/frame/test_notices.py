from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click
from ui.frame.notices import Toasts


@pytest.fixture
def toasts(qtbot: QtBot, theme: object) -> Toasts:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    made = Toasts(window, QLineEdit(window))
    made.setProperty("window", window)
    return made


def test_toasts_stack_inside_the_window_and_close_by_hand(qtbot: QtBot, toasts: Toasts) -> None:
    first = toasts.say("<b>bold</b> & <img src='x'>", "red")
    toasts.say("second " * 60)
    assert toasts.window().rect().contains(toasts.geometry())
    assert first.height() >= first.label.heightForWidth(first.label.width())
    click(first.findChild(QPushButton, "closeNoticeButton"))
    assert toasts.texts() == ["second " * 60]


def test_a_toast_that_says_the_same_again_takes_the_place_of_the_first(qtbot: QtBot, toasts: Toasts) -> None:
    toasts.say("refused", "red", seconds=0)
    toasts.say("other", "red", seconds=0)
    toasts.say("refused", "red", seconds=0)
    assert toasts.texts() == ["other", "refused"]


def test_a_toast_goes_by_itself_but_not_under_the_pointer(qtbot: QtBot, toasts: Toasts) -> None:
    toasts.say("short", seconds=0.05)
    toasts.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    slow = toasts.say("kept", seconds=0)
    qtbot.wait(120)
    assert toasts.texts() == ["short", "kept"]
    toasts.leaveEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    qtbot.waitUntil(lambda: toasts.texts() == ["kept"])
    slow.close_now()
    assert not toasts.isVisible()


def test_a_toast_waits_while_the_agent_is_in_another_window(qtbot: QtBot, toasts: Toasts) -> None:
    toasts.say("before", seconds=0.05)
    QApplication.sendEvent(toasts.window(), QEvent(QEvent.Type.WindowDeactivate))
    toasts.say("meanwhile", seconds=0.05)
    qtbot.wait(120)
    assert toasts.texts() == ["before", "meanwhile"]
    QApplication.sendEvent(toasts.window(), QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: not toasts.texts())


def test_what_stays_until_closed_is_not_pushed_out_by_what_passes(toasts: Toasts) -> None:
    toasts.say("of weight", "red", seconds=0)
    for number in range(7):
        toasts.say(str(number))
    assert toasts.texts() == ["of weight", "4", "5", "6"]


def test_a_toast_can_be_acted_on(qtbot: QtBot, toasts: Toasts) -> None:
    done: list[str] = []
    toast = toasts.say("Placed.", "green", action="Show it", on_action=lambda: done.append("shown"))
    click(toast.findChild(QPushButton, "noticeActionButton"))
    assert (done, toasts.texts()) == (["shown"], [])


def test_too_many_toasts_drop_the_oldest(toasts: Toasts) -> None:
    for number in range(7):
        toasts.say(str(number))
    assert toasts.texts() == ["3", "4", "5", "6"]


def test_what_stays_until_closed_swallows_nothing_that_comes_later(toasts: Toasts) -> None:
    lasting = [f"lasting {number}" for number in range(4)]
    for text in lasting:
        toasts.say(text, seconds=0)
    toasts.say("Order placed", "green")
    assert toasts.texts() == [*lasting, "Order placed"]
    toasts.say("Refused", "red")
    assert toasts.texts() == [*lasting, "Refused"], "what passes gives place to the newest"
    toasts.say("one more that lasts", seconds=0)
    assert toasts.texts() == [*lasting, "one more that lasts"]
