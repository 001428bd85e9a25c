"""Work on many cards as the window knows it once it is confirmed: sent one after the other, and told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from services.bulk.begun import Begun
from services.bulk.reports import Fate, Outcome, Report, end_left_behind, left_behind, refreshed
from services.bulk.running import BulkRun
from services.errors import ConsoleError
from services.writes.states import BY_CONTRACT
from ui.session.bulk.looking import BulkLooking
from ui.session.state import SessionState


class BulkSending(QObject):
    """One run at a time, of whichever kind. What it comes to stands in `report` until the agent has seen it.

    Signals: `changed()`; `found_left()` once, where an earlier run of the program ended in the middle of one.
    """

    changed = Signal()
    found_left = Signal()

    def __init__(self, state: SessionState, looking: BulkLooking) -> None:
        super().__init__(state)
        self._state = state
        self._looking = looking
        self._run: BulkRun | None = None
        self._looked_for_left = False
        self.error: ConsoleError | None = None
        self.report: Report | None = None
        self.under_way = False
        state.unknown_changed.connect(self._on_unknown_changed)

    # ------------------------------------------------------------------ sending

    def confirm(self, run: BulkRun, typed: str, *, no_ticket: bool) -> None:
        """Send what was previewed, one after the other; `error` says why nothing was begun."""
        if self.under_way:
            return
        self._run = run
        self.under_way, self.error = True, None
        self.changed.emit()
        self._state.tasks.start("bulk run", self._begin(run, typed, no_ticket))

    def halt(self) -> None:
        """Begin no more; the one that is being sent comes to its end."""
        if self._run is not None:
            self._run.halt()

    def go_on(self) -> None:
        """Go on with those whose turn has not come."""
        if self._run is not None and not self.under_way:
            self._run.go_on()
            self.under_way = True
            self.changed.emit()
            self._state.tasks.start("bulk run", self._send_all(self._run))

    @property
    def can_go_on(self) -> bool:
        """Whether cards are left that this run of the program may still send for."""
        return self._run is not None and not self.under_way and bool(self._run.report.of(Fate.NOT_BEGUN))

    @property
    def busy(self) -> bool:
        """Whether something is sent, or a report waits to be seen: nothing else is begun then."""
        return self.under_way or self.report is not None

    def finish(self) -> None:
        """The agent has seen the report: it is not shown again, also not by the next start."""
        report, self.report, self._run = self.report, None, None
        self.changed.emit()
        if report is not None:
            self._state.tasks.keep(self._end_and_look(report.begun))

    async def _begin(self, run: BulkRun, typed: str, no_ticket: bool) -> None:
        def begin() -> None:
            run.begin(typed, no_ticket=no_ticket)

        state, profile = self._state, run.begun.profile
        try:
            await (state.unlock_csss(profile) if run.begun.what in BY_CONTRACT else state.unlock(profile))
            await state.background.write(begin)
        except ConsoleError as error:
            self.under_way, self.error, self._run = False, error, None
            self.changed.emit()
            return
        await self._send_all(run)

    async def _send_all(self, run: BulkRun) -> None:
        """One after the other on the writing thread; what others send in between has its turn there, too."""
        try:
            while await self._state.tasks.to_its_end(self._send_one(run)) is not None:
                pass
        finally:
            self.under_way = False
            self.report = run.report
            self.changed.emit()
        if run.report.finished:
            # Nothing of it is left for the next start to say.
            await self._state.tasks.to_its_end(self._end(run.begun))

    async def _send_one(self, run: BulkRun) -> Outcome | None:
        self.report = run.report
        self.changed.emit()
        outcome = await self._state.background.write(run.next)
        if outcome is not None and outcome.done is not None:
            self._state.activity_changed.emit()
            self._state.unknown_changed.emit()
            self._looking.judge_anew((outcome.iccid,))
        return outcome

    async def _end_and_look(self, begun: Begun) -> None:
        await self._end(begun)
        await self._look_for_left()

    async def _end(self, begun: Begun) -> None:
        try:
            await self._state.background.write(end_left_behind, self._state.desk, begun, self._state.agent)
        except ConsoleError as error:
            self._state.failed.emit(error)

    # ------------------------------------------------------------------ afterwards

    def _on_unknown_changed(self) -> None:
        if not self._looked_for_left:
            self._looked_for_left = True
            self._state.tasks.start("bulk left", self._look_for_left())
        elif self.report is not None and not self.under_way and self.report.of(Fate.UNKNOWN):
            self._state.tasks.start("bulk report", self._refresh(self.report))

    async def _look_for_left(self) -> None:
        """What an earlier run of the program left behind: the last of it is shown, and then the one before."""
        live = [self._run.begun.name] if self._run is not None else []
        try:
            found = await self._state.background.read(left_behind, self._state.desk, live)
        except ConsoleError:
            # The journal's own trouble is said elsewhere.
            return
        if found and self.report is None:
            self.report = found[-1]
            self.changed.emit()
            self.found_left.emit()

    async def _refresh(self, report: Report) -> None:
        now = await self._state.background.read(refreshed, self._state.desk, report)
        if report is self.report:
            self.report = now
            self.changed.emit()
            self._looking.judge_anew([each.iccid for each in now.outcomes])
