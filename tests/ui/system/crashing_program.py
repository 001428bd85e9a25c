"""The program itself, with hands: it looks a card up and dies, or takes the report of the start that died.

Started as: python -m tests.ui.system.crashing_program DATA_DIR PARTNER_CODE ICCID TARGET. Without a TARGET folder it
dies of SIGSEGV, in a thread of its own; with one it saves report and diagnostics there, by the window's buttons.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

import main
from ui.start import program

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton, QWidget

    from services.desk.desk import Desk
    from services.start.open_desk import OpenedDesk
    from ui.frame.frame import Workplace

PROFILE = "Shop"
SECONDS = 30.0


class Hands:
    """Presses what an agent would press; gives up after a while."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    async def work(self) -> None:
        """Look the card up, then die or save."""
        workplace = self._workplace
        workplace.open_card(ICCID, "T-1", PROFILE)
        record = workplace.session.current
        assert record is not None
        await self._until(lambda: record.verdict.state == "rows" and record.known is not None)
        pay_id = f"{PARTNER_CODE}2026112814051298765"
        logging.getLogger("console").error("it failed for %s about %s on %s", PARTNER_CODE, pay_id, ICCID)
        print("looked up", flush=True)
        if TARGET:
            await self._save()
            workplace.close()
        else:
            threading.Thread(target=fall_over, name="falling").start()

    async def _save(self) -> None:
        await self._until(lambda: any("broke off" in text for text in self._workplace.toasts.texts()))
        self._press("noticeActionButton")
        await self._save_by("saveReportButton", "reportFileDialog", "report.txt")
        self._press("closeReportButton")
        self._workplace.failures.open_diagnostics()
        await self._until(lambda: self._button("saveDiagnosticsButton").isEnabled())
        await self._save_by("saveDiagnosticsButton", "diagnosticsFileDialog", "diagnostics.zip")
        self._press("closeDiagnosticsButton")

    async def _save_by(self, button: str, dialog_name: str, name: str) -> None:
        from PySide6.QtWidgets import QFileDialog, QLineEdit

        await self._until(lambda: self._find(button) is not None)
        self._press(button)
        await self._until(lambda: self._find(dialog_name) is not None)
        dialog = self._find(dialog_name)
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setCompleter(None)  # type: ignore[arg-type]  # documented by Qt, missing in the stubs
        field.setText(str(Path(TARGET, name)))
        dialog.accept()
        await self._until(Path(TARGET, name).exists)

    def _press(self, name: str) -> None:
        self._button(name).click()

    def _button(self, name: str) -> QAbstractButton:
        from PySide6.QtWidgets import QAbstractButton

        found = self._find(name)
        assert isinstance(found, QAbstractButton), name
        return found

    def _find(self, name: str) -> QWidget | None:
        from PySide6.QtWidgets import QApplication

        return next(
            (each for each in QApplication.allWidgets() if each.objectName() == name and each.isVisible()), None
        )

    async def _until(self, condition: object) -> None:
        assert callable(condition)
        async with asyncio.timeout(SECONDS):
            while not condition():
                await asyncio.sleep(0.02)


class HandedProgram(program.Program):
    """The program, whose keyring is open already."""

    def workplace(self, desk: Desk) -> Workplace:
        desk.vault.use_for_this_run(PROFILE, PARTNER_CODE, desk.clients.origins(PROFILE))
        return super().workplace(desk)

    def _begin(self, workplace: Workplace, opened: OpenedDesk, practise: Callable[[], str]) -> None:
        super()._begin(workplace, opened, practise)
        hands = Hands(workplace)
        QTimer.singleShot(0, lambda: workplace.session.tasks.start("hands", hands.work()))


def fall_over() -> None:
    """Die as a fault in a library would have it: in this very thread, not in whichever takes the signal."""
    signal.pthread_kill(threading.get_ident(), signal.SIGSEGV)


if __name__ == "__main__":
    folder, PARTNER_CODE, ICCID, TARGET = sys.argv[1:]
    program.Program = HandedProgram  # type: ignore[misc]  # this process is the program with hands
    sys.exit(main.main(["--data-dir", folder, "--profile", PROFILE]))
