from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.look.dates import clock_text
from ui.widgets.state_panel import StatePanel

AT = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
ROWS = "the old rows"


@pytest.fixture
def panel(qtbot: QtBot, theme: object) -> StatePanel:
    made = StatePanel(QLabel(ROWS))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def words(panel: StatePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text().strip()]


def button(panel: StatePanel, name: str) -> QPushButton:
    found = panel.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_each_state_shows_itself_and_nothing_of_the_others(panel: StatePanel) -> None:
    seen = {}
    panel.show_idle("Look a card up first.")
    seen[panel.state] = words(panel)
    panel.show_rows(AT)
    seen[panel.state] = words(panel)
    panel.show_empty("No orders on this card.", "Unpaid orders are not listed.")
    seen[panel.state] = words(panel)
    panel.show_error("Linksfield did not answer in time. Try again.")
    seen[panel.state] = words(panel)
    assert seen == {
        "idle": ["Look a card up first."],
        "rows": [ROWS, f"as of {clock_text(AT)}"],
        "empty": ["No orders on this card.", "Unpaid orders are not listed."],
        "error": ["Linksfield did not answer in time. Try again."],
    }


def test_a_quick_answer_does_not_flicker(panel: StatePanel) -> None:
    panel.show_loading()
    assert panel.state == "loading"
    assert words(panel) == []
    panel.show_rows(AT)
    assert ROWS in words(panel)


def test_a_slow_answer_is_announced_and_can_be_cancelled(qtbot: QtBot, panel: StatePanel) -> None:
    panel.show_loading()
    qtbot.waitUntil(lambda: words(panel) == ["Asking Linksfield..."])
    cancel = button(panel, "cancelLoadingButton")
    assert not cancel.isVisible()
    qtbot.waitUntil(cancel.isVisible)
    with qtbot.waitSignal(panel.cancelled):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert panel.state == "idle"
    assert not cancel.isVisible()


def test_old_rows_stay_dimmed_while_new_ones_are_awaited(qtbot: QtBot, panel: StatePanel) -> None:
    panel.show_rows(AT)
    before = panel.grab().toImage()
    panel.show_loading()
    qtbot.waitUntil(lambda: "Refreshing..." in words(panel))
    assert ROWS in words(panel)
    assert panel.grab().toImage() != before
    veils = [child for child in panel.findChildren(QWidget) if type(child).__name__ == "_Veil" and child.isVisible()]
    assert len(veils) == 1
    panel.show_rows(AT)
    assert not veils[0].isVisible()


def test_a_cancelled_refresh_shows_the_old_rows_and_their_time(qtbot: QtBot, panel: StatePanel) -> None:
    panel.show_rows(AT)
    panel.show_loading()
    cancel = button(panel, "cancelLoadingButton")
    qtbot.waitUntil(cancel.isVisible)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert panel.state == "rows"
    assert words(panel) == [ROWS, f"as of {clock_text(AT)}"]


def test_a_failed_refresh_never_shows_the_old_rows_as_true(panel: StatePanel) -> None:
    panel.show_rows(AT)
    panel.show_loading()
    panel.show_error("No usable answer came. Try again.")
    assert words(panel) == ["No usable answer came. Try again."]


def test_retry_is_told_and_details_are_one_click_away(qtbot: QtBot, panel: StatePanel) -> None:
    panel.show_error("The answer could not be understood.", "<html>raw</html>")
    details = panel.findChild(QPlainTextEdit)
    assert details is not None
    assert not details.isVisible()
    QTest.mouseClick(button(panel, "detailsButton"), Qt.MouseButton.LeftButton)
    assert details.isVisible()
    assert details.toPlainText() == "<html>raw</html>"
    with qtbot.waitSignal(panel.retry):
        QTest.mouseClick(button(panel, "retryButton"), Qt.MouseButton.LeftButton)


def test_an_error_without_details_offers_none(panel: StatePanel) -> None:
    panel.show_error("Nothing was sent.")
    assert not button(panel, "detailsButton").isVisible()


def test_changes_of_state_are_told_once_each(panel: StatePanel) -> None:
    told: list[str] = []
    panel.state_changed.connect(told.append)
    panel.show_loading()
    panel.show_loading()
    panel.show_rows(AT)
    panel.show_rows(AT)
    assert told == ["loading", "rows"]


def test_where_all_around_it_scrolls_it_wants_no_more_height_than_what_it_shows(qtbot: QtBot, theme: object) -> None:
    rows = QPlainTextEdit()
    rows.setMinimumHeight(150)
    panel = StatePanel(rows, show_as_of=False)
    qtbot.addWidget(panel)
    panel.show_rows(AT)
    usual = panel.sizeHint().height()
    panel.want_least()
    assert usual > 150
    assert panel.sizeHint().height() == panel.minimumSizeHint().height() == 150
