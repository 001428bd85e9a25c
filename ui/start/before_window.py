"""What goes wrong before there is a window, said where it is seen: on standard error, and in a box of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtWidgets import QApplication, QMessageBox

from services.errors import BadInput, ConsoleError
from services.start import saying
from services.start.card_links import CardLink, read_link
from ui.words import errors


def read_address(address: str) -> CardLink | str:
    """The card and ticket that an address names; or what is wrong with it."""
    try:
        return read_link(address)
    except BadInput as error:
        return errors.sentence(error)


def say(error: ConsoleError, *, in_a_box: bool = True) -> None:
    """Say what keeps the window from being opened as it should be; `in_a_box` where there is none that will say it."""
    sentence = errors.sentence(error)
    saying.say(sentence)
    if in_a_box:
        show(sentence)


def show(sentence: str) -> None:
    """Show it in a box until it is read, where standard error is seen by nobody and there is a screen.

    On Windows a program without standard error has shown it already (`saying.say`).
    """
    terminal = sys.stderr is not None and sys.stderr.isatty()
    if wants_a_box(sys.platform, os.environ, terminal=terminal):
        show_box(sentence)


def wants_a_box(platform: str, environment: Mapping[str, str], *, terminal: bool) -> bool:
    """Whether there is a screen, and nobody who reads a terminal."""
    if terminal or platform == "win32" or environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if platform == "darwin":
        return "SSH_CONNECTION" not in environment
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def show_box(sentence: str) -> None:
    """Show it, and wait until it is read. Not for a running loop: this is one."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Warning, saying.TITLE, sentence)
    box.setObjectName("beforeWindowBox")
    box.finished.connect(lambda _result: app.quit())
    box.show()
    app.exec()
