from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import click
from ui.widgets.buttons import icon_button, push_button
from ui.widgets.copy_button import CopyButton

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def test_copy_copies_what_is_there_now_and_says_so(qtbot: QtBot, theme: object) -> None:
    texts = ["first"]
    button = CopyButton(lambda: texts[-1])
    qtbot.addWidget(button)
    button.show()
    texts.append("second")
    with qtbot.waitSignal(button.copied) as copied:
        click(button)
    assert (QGuiApplication.clipboard().text(), copied.args, button.text()) == ("second", ["second"], "Copied")
    qtbot.waitUntil(lambda: button.text() == "Copy", timeout=4000)


def test_a_button_with_only_an_icon_has_a_name(qtbot: QtBot, theme: object) -> None:
    button = icon_button("close", "Close this", "closeThis")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.objectName(), button.icon().isNull()) == ("Close this", "closeThis", False)


def test_no_button_is_the_default_by_itself(qtbot: QtBot, theme: object) -> None:
    button = push_button("Place order", "primary")
    qtbot.addWidget(button)
    assert not button.autoDefault()
    assert not button.isDefault()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [lambda: push_button("Do it"), lambda: CopyButton(lambda: "text")])
def test_enter_presses_a_button_of_the_window_once(qtbot: QtBot, key: Qt.Key, make: Callable[[], QPushButton]) -> None:
    window, button = QWidget(), make()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(button)
    pressed: list[str] = []
    button.clicked.connect(lambda _checked: pressed.append(button.text()))
    QTest.keyClick(button, key)
    assert len(pressed) == 1
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, key, NO_MODIFIER, "", True))
    assert len(pressed) == 1


def test_enter_presses_no_button_of_a_dialog(qtbot: QtBot) -> None:
    dialog, button = QDialog(), push_button("Confirm")
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(button)
    pressed: list[str] = []
    button.clicked.connect(lambda _checked: pressed.append(button.text()))
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == []
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["Confirm"]


def test_a_copy_button_that_becomes_filled_has_its_icon_in_that_ink(qtbot: QtBot, theme: object) -> None:
    button = CopyButton(lambda: "text")
    qtbot.addWidget(button)
    assert button.property("drawnTone") == "text"
    button.setProperty("kind", "primary")
    assert button.property("drawnTone") == "primary"
