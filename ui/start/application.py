"""The Qt application; it takes the addresses that macOS hands to a program as events, not on its command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication


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
