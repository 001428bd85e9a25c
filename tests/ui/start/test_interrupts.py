"""Ctrl-C and SIGTERM: noted at once, acted on when nothing of ours is in the middle of something."""

from __future__ import annotations

import os
import signal
import threading

from pytestqt.qtbot import QtBot

from ui.start.interrupts import closing_on_interrupt


def test_an_interrupt_while_settings_are_saved_closes_the_window_afterwards(qtbot: QtBot) -> None:
    saving = threading.Lock()
    closed: list[bool] = []

    def close() -> None:
        # As closing does: it saves the settings as well.
        closed.append(saving.acquire(timeout=0))
        saving.release()

    with closing_on_interrupt(close):
        with saving:
            os.kill(os.getpid(), signal.SIGTERM)
            assert closed == [], "whoever holds the lock is not interrupted by closing"
        qtbot.waitUntil(lambda: closed == [True])
