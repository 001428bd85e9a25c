"""An agent's two hands: keys go to whatever has the keyboard, clicks to what is seen, and every one is counted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QKeyCombination, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget

from tests.ui.story import Story
from tests.ui.tabs.ordering import select_row


class Hands:
    """`done` lists every action: a click, a press of keys, or a text typed or pasted into the field at hand."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.done: list[str] = []
        story.do(story.window.activateWindow)
        story.do(story.workplace.focus_card)

    # ------------------------------------------------------------------ keys

    def press(self, keys: str, times: int = 1) -> None:
        """Press these keys ("Ctrl+5"), as often as said; each press counts."""
        stroke = _stroke(keys)
        for _ in range(times):
            target = self._at_hand()
            self.story.do(partial(QTest.keyClick, target, stroke.key(), stroke.keyboardModifiers()))
            self.done.append(keys)

    def type(self, text: str) -> None:
        """Type a text into the field that has the keyboard: one action, however long."""
        target = self._at_hand()
        self.story.do(lambda: QTest.keyClicks(target, text))
        self.done.append(f"type {text!r}")

    def paste(self, text: str) -> None:
        """Copy from elsewhere and paste into the field that has the keyboard."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def tab_to(self, name: str) -> None:
        """Press Tab until this widget has the keyboard; each press counts."""
        for _ in range(40):
            if self.at() == name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {name}")

    def at(self) -> str:
        """The objectName of what has the keyboard."""
        self._come_back()
        now = QApplication.focusWidget()
        return now.objectName() if now is not None else ""

    def _at_hand(self) -> QWidget:
        self._come_back()
        popup = QApplication.activePopupWidget()
        found = popup.focusWidget() or popup if popup is not None else QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    def _come_back(self) -> None:
        """Offscreen there is no window manager that gives the keyboard back when a dialog is gone."""
        if QApplication.activeWindow() is None:
            dialog = QApplication.activeModalWidget() or self.story.window
            self.story.do(dialog.activateWindow)

    # ------------------------------------------------------------------ mouse

    def click(self, name: str) -> None:
        widget = self.story.find(name, QAbstractButton)
        assert widget.isEnabled()
        # A check box is as wide as its row, and can be clicked where its mark and words are.
        place = QPoint(12, widget.height() // 2) if isinstance(widget, QCheckBox) else widget.rect().center()
        self.story.do(lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place))
        self.done.append(f"click {name}")

    def tab(self, tab: str) -> None:
        self.story.go(tab)
        self.done.append(f"click the tab {tab}")

    def row(self, table: str, row: int = 0) -> None:
        select_row(self.story, table, row)
        self.done.append(f"click row {row} of {table}")

    def choose(self, box: str, words: str) -> None:
        """Open a box and click one of its choices."""
        self.story.choose(box, words)
        self.done.extend([f"click {box}", f"click {words!r}"])

    def fill(self, name: str, text: str) -> None:
        """Click into a field and type: two actions."""
        self.story.type(name, text)
        self.done.extend([f"click {name}", f"type {text!r}"])

    # ------------------------------------------------------------------ waiting

    def see(self, *words: str, on: str) -> None:
        """Wait until these words stand on a tab's page, and the page is the one on show."""
        page = self.story.page(on)
        self.story.wait(lambda: all(word in self.story.words(page) for word in words), f"{words} on {on}")
        assert page.isVisible()


def click(button: QAbstractButton | None) -> None:
    """One click with the left button, on a button that must be there."""
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _stroke(keys: str) -> QKeyCombination:
    first: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # Qt has it, the stubs lack it
    return first
