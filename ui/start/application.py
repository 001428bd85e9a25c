"""The Qt application; it takes the addresses that macOS hands to a program as events, not on its command line."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent


class Application(QApplication):
    """Keeps addresses that come before there is a window to open them in."""

    def __init__(self, arguments: Sequence[str]) -> None:
        # The style is named here, so that no other one is made first.
        super().__init__([*arguments, "-style", "fusion"])
        self._waiting: list[str] = []
        self._take: Callable[[str], None] = self._waiting.append

    def give_links(self, take: Callable[[str], None]) -> None:
        """From now on `take` gets every address, those first that came before."""
        self._take = take
        for link in self._waiting:
            take(link)
        self._waiting.clear()


class MacApplication(Application):
    """Takes addresses from events; elsewhere there are none, and to load their many types takes 2 ms of the start."""

    def event(self, event: QEvent) -> bool:
        if event.type().name != "FileOpen":
            return super().event(event)
        from PySide6.QtGui import QFileOpenEvent

        if isinstance(event, QFileOpenEvent):
            self._take(bytes(event.url().toEncoded().data()).decode())
        return True


def application(arguments: Sequence[str]) -> Application:
    """The application that this system needs."""
    return MacApplication(arguments) if sys.platform == "darwin" else Application(arguments)
