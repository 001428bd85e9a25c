"""Notices: one line in the foot, a list behind the bell, and nothing over a row, a button or a verdict."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.frame.notices.foot_line import FootLine
from ui.frame.notices.notices import Notices


@pytest.fixture
def window(qtbot: QtBot, theme: object) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def notices(window: QWidget) -> Notices:
    return Notices(window, lambda: datetime(2026, 11, 28, 14, 5, tzinfo=UTC))


@pytest.fixture
def foot(window: QWidget, notices: Notices) -> FootLine:
    made = FootLine(notices, QLineEdit(window))
    made.setParent(window)
    made.resize(600, 30)
    return made


def test_the_newest_stands_in_the_foot_and_is_closed_by_hand(notices: Notices, foot: FootLine) -> None:
    notices.say("<b>bold</b> & <img src='x'>", "red")
    notices.say("second " * 60)
    assert foot.label.text() == "second " * 60
    click(foot.close_button)
    assert foot.label.text() == "<b>bold</b> & <img src='x'>"
    assert foot.label.textFormat() is Qt.TextFormat.PlainText
    click(foot.close_button)
    assert (foot.isHidden(), notices.texts()) == (True, [])


def test_one_that_says_the_same_again_takes_the_place_of_the_first(notices: Notices) -> None:
    for text in ("refused", "other", "refused"):
        notices.say(text, "red", seconds=0)
    assert notices.texts() == ["other", "refused"]
    assert [each.text for each in notices.true()] == ["refused", "other"]


def test_a_notice_goes_by_itself_but_not_under_the_pointer(qtbot: QtBot, notices: Notices, foot: FootLine) -> None:
    notices.say("short", seconds=0.05)
    foot.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    slow = notices.say("kept", seconds=0)
    assert notices.texts() == ["short", "kept"]
    foot.leaveEvent(QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: notices.texts() == ["kept"], timeout=10_000)
    slow.close_now()
    assert foot.isHidden()


def test_a_notice_waits_while_the_agent_is_in_another_window(qtbot: QtBot, window: QWidget, notices: Notices) -> None:
    notices.say("before", seconds=0.05)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    notices.say("meanwhile", seconds=0.05)
    assert notices.texts() == ["before", "meanwhile"]
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: not notices.texts(), timeout=10_000)


def test_what_passes_stands_before_what_stays_and_then_gives_it_back(notices: Notices, foot: FootLine) -> None:
    notices.say("of weight", "red", seconds=0)
    passing = notices.say("order placed", "green")
    assert foot.label.text() == "order placed"
    passing.close_now()
    assert foot.label.text() == "of weight"


def test_the_button_of_a_notice_is_in_the_line_and_does_what_it_says(notices: Notices, foot: FootLine) -> None:
    done: list[str] = []
    notices.say("Placed.", "green", action="Show it", on_action=lambda: done.append("shown"))
    click(foot.action)
    assert (done, notices.texts()) == (["shown"], [])


def test_own_acts_are_said_and_not_kept_and_the_rest_counts_until_it_is_read(notices: Notices) -> None:
    notices.say("Copied", "green", own=True)
    placed = notices.say("Placed", "green")
    paid = notices.say("Paid", "green")
    assert notices.unread() == 2
    placed.overtake("It was refused.")
    assert ([each.text for each in notices.true()], notices.unread()) == (["Paid"], 1)
    assert [(each.text, each.overtaken) for each in notices.overtaken()] == [("Placed", "It was refused.")]
    notices.read_all()
    assert (notices.unread(), paid.read, notices.texts()) == (0, True, ["Copied"])


# ---------------------------------------------------------------------- in the window


def say_three(story: Story, done: list[str]) -> None:
    toasts = story.workplace.toasts
    story.do(
        lambda: toasts.say(
            "Card ...0015: the payment is paid.", "green", action="Show", on_action=lambda: done.append("")
        )
    )
    story.do(lambda: toasts.say("Linksfield did not answer.", "red").overtake("It answers again."))
    story.do(lambda: toasts.say("A report is there.", "amber", seconds=0))


@pytest.mark.parametrize("size", [(1366, 688), (911, 432)])
def test_no_notice_lies_over_anything(story: Story, size: tuple[int, int]) -> None:
    story.do(lambda: story.window.resize(*size))
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-1")
    story.do(lambda: story.workplace.toasts.say("word " * 80, "red", action="Show", on_action=lambda: None, seconds=0))
    line: QWidget = story.find("noticeLine")
    place = QRect(line.mapTo(story.window, QPoint(0, 0)), line.size())
    tabs: QWidget = story.find("tabs")
    assert not place.intersects(QRect(tabs.mapTo(story.window, QPoint(0, 0)), tabs.size()))
    button: QWidget = story.find("noticeActionButton")
    right = button.mapTo(story.window, button.rect().bottomRight())
    assert story.window.rect().contains(right)
    bell: QWidget = story.find("noticesButton")
    assert right.x() < bell.mapTo(story.window, QPoint(0, 0)).x()
    assert line.height() <= 36, "one line"


def test_the_bell_counts_and_opens_a_list_that_pushes_the_page(story: Story) -> None:
    story.do(lambda: story.window.resize(1366, 688))
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-1")
    done: list[str] = []
    say_three(story, done)
    bell = story.find("noticesButton", QPushButton)
    assert (bell.text(), bell.accessibleName()) == ("2", "Notices, 2 not read")
    tabs: QWidget = story.find("tabs")
    before = tabs.width()
    story.click("noticesButton")
    drawer: QWidget = story.find("noticeDrawer")
    assert tabs.width() <= before - drawer.width() + 1
    words = story.words(drawer)
    for said in (
        "Still true",
        "A report is there.",
        "No longer true",
        "Linksfield did not answer.",
        "It answers again.",
    ):
        assert said in words
    assert words.index("Still true") < words.index("A report is there.") < words.index("No longer true")
    assert not story.shown("noticeLine"), "they are told beside it; only own acts would be"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert drawer.isAncestorOf(focused)
    story.do(lambda: QTest.keyClick(focused, Qt.Key.Key_Escape))
    assert not story.shown("noticeDrawer")
    assert (bell.text(), bell.accessibleName()) == ("", "Notices")
    assert story.workplace.toasts.texts() == [], "read is read"


def test_in_a_narrow_window_the_list_takes_the_place_of_the_page(story: Story) -> None:
    story.do(lambda: story.window.resize(1000, 560))
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    pressed: list[str] = []
    story.do(
        lambda: story.workplace.toasts.say("Paid.", "green", action="Show", on_action=lambda: pressed.append("shown"))
    )
    story.key("cardInput", Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert story.shown("noticeDrawer")
    assert not story.shown("tabs")
    assert story.find("noticesNotRead", QLabel).text() == "1 not read"
    story.click("keptNoticeButton")
    assert pressed == ["shown"]
    assert (story.shown("noticeDrawer"), story.shown("tabs")) == (False, True)


def test_a_notice_is_whole_where_the_foot_has_room(story: Story) -> None:
    words = "Card ...0015: The order is placed and waits for the customer's payment, as far as is known here."
    story.do(lambda: story.window.resize(1280, 800))
    line = story.find("noticeLine", FootLine)
    story.do(lambda: story.workplace.toasts.say(words, "green", seconds=0))
    story.wait(lambda: line.label.text() == words, "the notice")
    wanted = line.label.fontMetrics().horizontalAdvance(words)
    story.wait(lambda: line.label.width() >= wanted, "room for all of it")
