"""Ctrl-C and SIGTERM: noted at once, acted on when nothing of ours is in the middle of something."""

from __future__ import annotations

import os
import signal
import threading

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
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


def test_an_interrupt_wakes_a_loop_in_which_nothing_beats(qapp: QApplication) -> None:
    loop = QEventLoop()
    closed: list[bool] = []

    def close() -> None:
        closed.append(True)
        loop.quit()

    with closing_on_interrupt(close):
        sender = threading.Thread(target=signal.raise_signal, args=(signal.SIGTERM,))
        sender.start()
        loop.exec()
        sender.join()
    assert closed == [True]


def test_what_was_there_for_signals_is_there_again_afterwards(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM)
    with closing_on_interrupt(lambda: None):
        assert signal.getsignal(signal.SIGTERM) is not before
    assert signal.getsignal(signal.SIGTERM) is before
    assert signal.set_wakeup_fd(-1) == -1
