"""What goes wrong before there is a window is shown where it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from ui.start.before_window import show_box, wants_a_box


@pytest.mark.parametrize(
    ("platform", "environment", "terminal", "wanted"),
    [
        ("linux", {"DISPLAY": ":0"}, False, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, False, True),
        ("linux", {"DISPLAY": ":0"}, True, False),
        ("linux", {}, False, False),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False, False),
        ("darwin", {}, False, True),
        ("darwin", {}, True, False),
        ("darwin", {"SSH_CONNECTION": "10.0.0.1 22"}, False, False),
        ("win32", {}, False, False),
    ],
)
def test_a_box_is_shown_where_there_is_a_screen_and_nobody_reads_a_terminal(
    platform: str, environment: dict[str, str], terminal: bool, wanted: bool
) -> None:
    assert wants_a_box(platform, environment, terminal=terminal) is wanted


def test_the_box_holds_the_sentence_and_goes_once_it_is_read(qapp: QApplication) -> None:
    seen: list[str] = []

    def read() -> None:
        for box in (each for each in qapp.topLevelWidgets() if isinstance(each, QMessageBox)):
            seen.append(box.text())
            box.accept()
            box.deleteLater()

    clock = QTimer()
    clock.timeout.connect(read)
    clock.start(10)
    show_box("The data folder cannot be written.")
    clock.stop()
    assert seen[0] == "The data folder cannot be written."
