"""The keys of the window: by position where a keyboard has no digit there, and none that sends anything."""

from __future__ import annotations

import sys
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.hands import Hands
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS

CONTROL = Qt.KeyboardModifier.ControlModifier
# What the keys 1 to 7 of a French keyboard say without Shift.
FRENCH = [
    Qt.Key.Key_Ampersand, Qt.Key.Key_Eacute, Qt.Key.Key_QuoteDbl, Qt.Key.Key_Apostrophe, Qt.Key.Key_ParenLeft,
    Qt.Key.Key_Minus, Qt.Key.Key_Egrave,
]  # fmt: skip
# Command keys that macOS takes for itself, wherever the program is.
TAKEN_BY_MACOS = ("Ctrl+M", "Ctrl+H", "Ctrl+Q", "Ctrl+,", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Space")


def code_of(place: int) -> tuple[int, int]:
    """Scan code and virtual key of the key of this digit, on this system."""
    if sys.platform == "darwin":
        return 0, (18, 19, 20, 21, 23, 22, 26)[place - 1]
    return (1 if sys.platform == "win32" else 9) + place, 0


@pytest.mark.parametrize("widget", ["cardInput", "openCards"])
def test_the_row_of_digits_chooses_tabs_on_a_french_keyboard_too(story: Story, widget: str) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    for place, key in enumerate(FRENCH, start=1):
        scan, virtual = code_of(place)
        target: QWidget = story.find(widget)
        story.do(target.setFocus)
        event = QKeyEvent(QEvent.Type.KeyPress, key, CONTROL, scan, virtual, 0, "")
        story.do(partial(QApplication.sendEvent, target, event))
        assert story.window.tabs.currentIndex() == place - 1, key


def test_a_key_that_only_looks_like_it_does_nothing(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    # Ctrl and the minus of a German keyboard, which is elsewhere.
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Minus, CONTROL, 61, 0, 0, "")
    story.do(lambda: QApplication.sendEvent(story.find("cardInput"), event))
    assert story.window.tabs.currentIndex() == 0


def keys_of(story: Story) -> dict[str, str]:
    actions = (each for each in story.window.commands if not each.shortcut().isEmpty())
    return {each.shortcut().toString(QKeySequence.SequenceFormat.PortableText): each.text() for each in actions}


def test_no_key_is_there_twice_and_none_is_taken_by_macos(story: Story) -> None:
    actions: list[QAction] = [each for each in story.window.commands if not each.shortcut().isEmpty()]
    assert len(keys_of(story)) == len(actions)
    taken = set(keys_of(story)) & set(TAKEN_BY_MACOS)
    # Quit is the system's own key, and next card has others there.
    assert taken <= {"Ctrl+Q", "Ctrl+Tab", "Ctrl+Shift+Tab"}


def test_the_keys_of_the_design_are_there(story: Story) -> None:
    wanted = {
        "Ctrl+K", "Ctrl+L", "Ctrl+O", "Ctrl+B", "Ctrl+Shift+M", "Ctrl+Shift+S", "Ctrl+Shift+H", "Ctrl+Shift+F",
        "Ctrl+Shift+C", "Ctrl+Shift+N", "Alt+Home", "Ctrl+Return", *(f"Ctrl+{place}" for place in range(1, 8)),
    }  # fmt: skip
    assert wanted <= set(keys_of(story))


def test_follow_has_keys_and_nothing_to_follow_is_said(story: Story) -> None:
    hands = Hands(story)
    hands.paste(CARDS["in_use_two_waiting"].iccid)
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    hands.press("Ctrl+Shift+F")
    assert story.window.tabs.currentIndex() == 3
    assert story.desk.followed.all() == ()


def test_alt_home_shows_an_empty_card_field_and_the_card_stays_open(story: Story) -> None:
    hands = Hands(story)
    hands.paste(CARDS["in_use_two_waiting"].iccid)
    hands.press("Return")
    story.wait(story.settled, "the look-up")
    hands.press("Ctrl+3")
    hands.press("Alt+Home")
    assert story.record.blank
    assert hands.at() == "cardInput"
    assert len(story.session.records) == 2
