"""Tells the agent that something failed in the program itself: now, or at its last start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.dialogs.support.diagnostics import DiagnosticsDialog
from ui.dialogs.support.report import ReportDialog

if TYPE_CHECKING:
    from services.support.failures import Failure
    from ui.frame.surroundings import Surroundings


class Failures(QObject):
    """A dialog for each new failure; for one that comes again a notice, since it may come with every paint."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._around = around
        self._session = around.session
        self._told: set[str] = set()
        self._dialog: ReportDialog | None = None

    def tell(self, failure: Failure) -> None:
        """Say that something failed that nobody expected."""
        again = failure.key in self._told
        self._told.add(failure.key)
        report = self._session.supporting.told(failure)
        if again:
            self._say_again(report)
        elif self._dialog is not None:
            self._dialog.add(report)
        else:
            self._show(report)

    def look_for_crash(self) -> None:
        """Offer the report of an earlier start that died, if there is one."""
        self._session.tasks.start("crash report", self._look())

    def open_diagnostics(self) -> None:
        """*Save diagnostics*."""
        self._around.open_dialog(DiagnosticsDialog(self._session, self._around.window))

    # ------------------------------------------------------------------ internals

    def _say_again(self, report: str) -> None:
        if self._dialog is None:
            words = self.tr("The same error occurred again in this program. Your entries are still there.")
            self._around.toasts.say(
                words, "red", action=self.tr("Show the report"), on_action=partial(self._show, report)
            )

    def _show(self, report: str) -> None:
        self._dialog = ReportDialog(self._session, "failure", report, self._around.window)
        self._dialog.finished.connect(self._on_closed)
        self._around.open_dialog(self._dialog)

    def _on_closed(self, _result: int) -> None:
        self._dialog = None

    async def _look(self) -> None:
        try:
            report = await self._session.supporting.crash_report()
        except OSError:
            return  # a log folder that cannot be read is said where it matters: in the diagnostics
        if report:
            self._around.toasts.say(
                self.tr("The program broke off last time, without being closed. There is a report of it."),
                "amber",
                action=self.tr("Show the report"),
                on_action=partial(self._show_crash, report),
                seconds=0,
            )

    def _show_crash(self, report: str) -> None:
        self._around.open_dialog(ReportDialog(self._session, "crash", report, self._around.window))
