from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.frame.bands import Band, Banner
from ui.frame.notices import Toasts
from ui.widgets.basics import (
    Badge,
    CardFrame,
    CopyButton,
    ElidedLabel,
    FactGrid,
    NoticeBox,
    icon_button,
    plain_label,
    push_button,
)
from ui.widgets.field import Field

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
MARKUP = "<b>bold</b> & <img src='x'>"


def click(qtbot: QtBot, button: QPushButton | None) -> None:
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    "make",
    [
        lambda: plain_label(MARKUP),
        lambda: ElidedLabel(MARKUP),
        lambda: Badge(MARKUP),
        lambda: CardFrame(MARKUP, MARKUP, MARKUP),
        lambda: NoticeBox(MARKUP),
        lambda: Banner(MARKUP),
        lambda: Band(MARKUP),
    ],
)
def test_text_of_a_server_is_never_read_as_markup(qtbot: QtBot, theme: object, make: object) -> None:
    assert callable(make)
    widget = make()
    qtbot.addWidget(widget)
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    assert any(label.text() == MARKUP for label in labels)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_parts_made_with_text_are_no_windows_of_their_own(qtbot: QtBot, theme: object) -> None:
    made = [NoticeBox("text"), Banner("text", "button"), CardFrame("a", "b", "c"), Field("a", QLineEdit(), "hint")]
    for widget in made:
        qtbot.addWidget(widget)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == []


def test_a_notice_without_text_is_hidden_and_comes_back_with_one(qtbot: QtBot, theme: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = NoticeBox()
    notice.setParent(window)
    window.show()
    assert not notice.isVisible()
    notice.show_text("Check first.", "amber")
    assert notice.isVisible()
    notice.show_text("")
    assert not notice.isVisible()


def test_a_notice_given_its_text_before_its_place_shows_with_its_window(qtbot: QtBot, theme: object) -> None:
    notice = NoticeBox()
    notice.show_text("Check first.")
    window = QWidget()
    qtbot.addWidget(window)
    notice.setParent(window)
    window.show()
    assert notice.isVisible()


def test_a_long_line_is_elided_and_whole_in_its_tool_tip(qtbot: QtBot, theme: object) -> None:
    label = ElidedLabel("a <long> line " * 40)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.width() == 80
    assert "&lt;long&gt;" in label.toolTip()
    assert not label.grab().isNull()


def test_copy_copies_what_is_there_now_and_says_so(qtbot: QtBot, theme: object) -> None:
    texts = ["first"]
    button = CopyButton(lambda: texts[-1])
    qtbot.addWidget(button)
    button.show()
    texts.append("second")
    with qtbot.waitSignal(button.copied) as copied:
        click(qtbot, button)
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


def test_facts_are_replaced_and_can_be_copied(qtbot: QtBot, theme: object) -> None:
    grid = FactGrid()
    qtbot.addWidget(grid)
    grid.set_facts([("Card", "1"), ("Starts", "now")])
    grid.set_facts([("Card", "2")])
    grid.add("payId", "P1", mono=True, copy=True)
    click(qtbot, grid.findChild(CopyButton))
    assert (grid.value("Card"), QGuiApplication.clipboard().text()) == ("2", "P1")
    with pytest.raises(KeyError):
        grid.value("Starts")


def test_a_field_names_what_is_wrong_and_keeps_what_was_typed(qtbot: QtBot, theme: object) -> None:
    field = Field("Periods", QLineEdit("1.5"))
    qtbot.addWidget(field)
    field.show_error("Only whole periods can be ordered.")
    assert isinstance(field.control, QLineEdit)
    assert field.line.text() == field.control.accessibleDescription() == "Only whole periods can be ordered."
    assert field.control.accessibleName() == "Periods"
    assert field.control.text() == "1.5"
    assert field.control.property("bad") is True


@pytest.mark.parametrize("kind", ["line", "combo", "spin"])
def test_an_error_goes_when_the_input_changes_however_that_was(qtbot: QtBot, theme: object, kind: str) -> None:
    line, combo, spin = QLineEdit("1"), QComboBox(), QSpinBox()
    combo.addItems(["one", "two"])
    control = {"line": line, "combo": combo, "spin": spin}[kind]
    field = Field("Periods", control, "A hint.")
    for widget in (field, line, combo, spin):
        qtbot.addWidget(widget)
    field.show_error("Wrong.")
    line.setText("2")
    combo.setCurrentIndex(1)
    spin.setValue(3)
    assert (field.error, field.line.text(), control.property("bad")) == ("", "A hint.", False)


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
    first = toasts.say(MARKUP, "red")
    toasts.say("second " * 60)
    assert toasts.window().rect().contains(toasts.geometry())
    assert first.height() >= first.label.heightForWidth(first.label.width())
    click(qtbot, first.findChild(QPushButton, "closeNoticeButton"))
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
    click(qtbot, toast.findChild(QPushButton, "noticeActionButton"))
    assert (done, toasts.texts()) == (["shown"], [])


def test_too_many_toasts_drop_the_oldest(toasts: Toasts) -> None:
    for number in range(7):
        toasts.say(str(number))
    assert toasts.texts() == ["3", "4", "5", "6"]


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
