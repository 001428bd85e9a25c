"""How long the window's thread is away at a time from the first paint until everything is made; in a child process."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.figures import Figure
from services.setup.settings import Settings
from services.start.command_line import Options
from services.start.folders import Folders

if TYPE_CHECKING:
    from ui.frame.window import Window

ROOT = Path(__file__).resolve().parents[1]
GOAL = 50.0
_BEAT_MS = 1


def turns(runs: int) -> Figure:
    """The longest turn of the event loop after the paint, in processor time of the window's thread; median of runs."""
    longest = tuple(_measured() for _ in range(max(runs, 1)))
    return Figure("longest turn after the paint, processor time", median(longest), GOAL, "ms", runs=longest)


def _measured() -> float:
    command = [sys.executable, "-m", "benchmarks.turns"]
    around = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120, env=around)
    return float(ended.stdout)


def main() -> None:
    """The program itself, with a beat in its loop; ends as soon as every tab is made."""
    import main as program
    from ui.start.paint import paint, settle

    with tempfile.TemporaryDirectory() as folder:
        folders = Folders(Path(folder))
        folders.make()
        settings = Settings(folders.settings_file)
        painted = paint("light", "en", folders.cache)
        beat = _beating(painted.window)
        settle(painted, "light", folders.cache)
        painted.window.bar.card.setText("8")  # the other tabs are made once somebody begins with a card
        program._live(painted, folders, settings, Options(), None)
        del beat


def _beating(window: Window) -> object:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QScrollArea

    from ui.frame.window import PAGES

    last = time.thread_time()
    longest = 0.0

    def beat() -> None:
        nonlocal last, longest
        now = time.thread_time()
        longest, last = max(longest, now - last), now
        if all(window.page_host(tab).findChild(QScrollArea) for tab in PAGES):
            print(longest * 1000, flush=True)
            os._exit(0)

    timer = QTimer(window, interval=_BEAT_MS)
    timer.timeout.connect(beat)
    timer.start()
    return timer


if __name__ == "__main__":
    main()
