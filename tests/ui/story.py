"""A story: the real window, clicked and typed into, over the real sandbox."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)
from shiboken6 import isValid

from services.desk.desk import Desk
from services.sandbox import Sandbox
from ui.frame.frame import Workplace
from ui.frame.window import PAGES, Window
from ui.look.unbroken import as_written
from ui.session.open_card import OpenCard

# Only a test that fails waits so long; on a busy machine a window needs many seconds for what takes it one.
PATIENCE = 30.0
Widget = TypeVar("Widget", bound=QWidget)


class Story:
    """Plays the agent. Everything runs inside the event loop, as it does in the program."""

    def __init__(self, workplace: Workplace, desk: Desk, sandbox: Sandbox, loop: asyncio.AbstractEventLoop) -> None:
        self.workplace = workplace
        self.window: Window = workplace.window
        self.session = workplace.session
        self.desk = desk
        self.sandbox = sandbox
        self._loop = loop
        self.ended = False

    # ------------------------------------------------------------------ running

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        # Not run_until_complete: qasync's handles events once more after its end, when no loop is running.
        task = self._loop.create_task(asyncio.wait_for(work, PATIENCE + 2))
        task.add_done_callback(lambda _task: self._loop.stop())
        while not task.done():
            # Closing the last window ends Qt's loop before the task is through.
            self._loop.run_forever()
        # pytest-qt handles events between the parts of a test, too: as in the program, there is a loop then.
        asyncio._set_running_loop(self._loop)
        task.result()

    def do(self, action: Callable[[], object]) -> None:
        """Do something inside the loop and let its first consequences happen."""

        async def acted() -> None:
            action()
            await asyncio.sleep(0)

        self.run(acted())

    def wait(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the program live until the condition holds."""

        async def held() -> None:
            end = time.monotonic() + PATIENCE
            while not condition():
                assert time.monotonic() < end, f"waited in vain for {what or condition}"
                await asyncio.sleep(0.01)

        self.run(held())

    def end(self) -> None:
        """Close the window as the program does."""
        self.ended = True
        try:
            self.wait(lambda: not self.session.writes.under_way, "writes to end")
            self.do(lambda: self.workplace.close())
            self.window.deleteLater()
            # Not by handling events inside a task: another task that wakes up meanwhile is lost, waited for in vain.
            self.wait(lambda: not isValid(self.window), "the window to go")
        finally:
            # A story that fails here takes none of the next ones along.
            asyncio._set_running_loop(None)

    # ------------------------------------------------------------------ seeing

    @property
    def record(self) -> OpenCard:
        assert self.session.current is not None
        return self.session.current

    def find(self, name: str, kind: type[Widget] = QWidget) -> Widget:  # type: ignore[assignment]  # generic default
        """The widget of this objectName: in the newest dialog that has one, else in the window."""
        for top in reversed([self.window, *QApplication.topLevelWidgets()]):
            if top is not self.window and top.isVisible() and top.objectName() == name and isinstance(top, kind):
                return top
            found = top.findChild(kind, name) if top.isVisible() and top is not self.window else None
            if found is not None and found.isVisible():
                return found
        found = self.window.findChild(kind, name) or self._found_on_a_page_to_come(name, kind)
        assert found is not None, f"no {kind.__name__} named {name}"
        return found

    def _found_on_a_page_to_come(self, name: str, kind: type[Widget]) -> Widget | None:
        # The program makes all pages once somebody begins with a card; a story once it looks for something on one.
        self.run(self.workplace.complete())
        return self.window.findChild(kind, name)

    def shown(self, name: str) -> bool:
        """Whether a visible widget has this objectName."""
        widgets: list[QWidget] = QApplication.allWidgets()
        return any(widget.isVisible() and widget.objectName() == name for widget in widgets)

    def property(self, name: str, key: str = "text") -> str:
        """A property of a widget as text, without what keeps dates in one line."""
        return as_written(str(self.find(name).property(key)))

    def page(self, tab: str) -> QWidget:
        return self.window.page_host(tab)

    def words(self, widget: QWidget | None = None) -> str:
        """Every visible text of a widget (of the window if none is given), a line each."""
        top = widget or self.window
        lines = []
        for each in top.findChildren(QWidget):
            if each.isVisibleTo(top):
                lines.extend(_texts(each))
        return "\n".join(lines)

    def table(self, name: str) -> list[list[str]]:
        """The displayed texts of a table, row by row."""
        model = self.find(name, QTableView).model()
        role = Qt.ItemDataRole.DisplayRole
        return [
            [str(model.index(row, column).data(role) or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    # ------------------------------------------------------------------ doing

    def click(self, name: str) -> None:
        """Press a button, as soon as it is there and can be pressed."""
        self.wait(lambda: self.shown(name) and self.find(name, QAbstractButton).isEnabled(), f"{name} to be enabled")
        button = self.find(name, QAbstractButton)
        self.do(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))

    def type(self, name: str, text: str) -> None:
        """Replace what stands in a field, key by key for short texts as an agent would, else as a paste."""
        field: QWidget = self.find(name)
        if isinstance(field, QPlainTextEdit):
            self.do(lambda: field.setPlainText(text))
            return
        assert isinstance(field, QLineEdit), f"{name} is a {type(field).__name__}"

        def typed() -> None:
            field.setFocus()
            field.selectAll()
            if not text:
                QTest.keyClick(field, Qt.Key.Key_Delete)
            elif text.isascii() and len(text) < 40 and "\n" not in text:
                QTest.keyClicks(field, text)
            else:
                QGuiApplication.clipboard().setText(text)
                field.paste()

        self.do(typed)

    def key(self, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget: QWidget = self.find(name)
        self.do(lambda: QTest.keyClick(widget, key, modifier))

    def let_go_of_ctrl(self) -> None:
        """Ctrl is let go, as the window system says it.

        That handles events, and so is done outside of any task: one that woke up inside another would be lost.
        """
        window = self.window.windowHandle()
        QTest.keyRelease(window, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)

    def choose(self, name: str, text: str) -> None:
        box = self.find(name, QComboBox)
        row = box.findText(text)
        assert row >= 0, f"{name} offers no {text!r}"
        self.do(lambda: box.setCurrentIndex(row))

    def go(self, tab: str) -> None:
        """Click a tab's name."""
        bar = self.find("tabs", QTabWidget).tabBar()
        place: QPoint = bar.tabRect(list(PAGES).index(tab)).center()
        self.do(lambda: QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place))

    def put(self, name: str, text: str) -> None:
        """Replace what stands in a field at once, as a paste does; the clipboard stays what it is."""
        field = self.find(name, QLineEdit)

        def put() -> None:
            field.setFocus()
            field.selectAll()
            field.insert(text)

        self.do(put)

    def look_up(self, text: str, ticket: str = "") -> None:
        """Paste a number, press Look up, wait until every tab has its answer."""
        self.put("cardInput", text)
        if ticket:
            self.put("ticketInput", ticket)
        self.click("lookUpButton")
        self.wait(self.settled, "the look-up to end")

    def settled(self) -> bool:
        """Whether nothing of the card on show is still loading."""
        record = self.record
        parts = (record.verdict, record.orders, record.renewal, record.plans)
        return (
            record.verdict.state != "idle"
            and not self.session.tasks.is_running(f"{record.key}:known")
            and all(part.state != "loading" for part in parts)
            and (record.verdict.state == "error" or all(part.state != "idle" for part in parts))
            and (record.known is not None or self.session.environment(record) is None)
            and not self.session.tasks.is_running(f"{record.key}:known")
        )


def _texts(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        return [widget.text()] if widget.text() else []
    if isinstance(widget, QLineEdit):
        return [widget.text()] if widget.text() else []
    if isinstance(widget, QPlainTextEdit):
        return [widget.toPlainText()]
    if isinstance(widget, QComboBox):
        return [widget.currentText()]
    return []
