"""Work on many cards as the window knows it before it is sent: previewed, then confirmed by a number."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from services.bulk.running import BulkRun
from services.errors import ConsoleError
from services.records import Subject
from services.writes.records import Place
from ui.session.bulk.sending import BulkSending
from ui.session.state import SessionState


class Previewing(QObject):
    """What every sort of it has in common. A subclass makes the preview, and of that what `_run` gives.

    Signal: `changed()` when the preview is there, or gone, or cannot be made.
    """

    changed = Signal()

    def __init__(self, state: SessionState, sending: BulkSending) -> None:
        super().__init__(state)
        self._state = state
        self._sending = sending
        self._by: Subject | None = None
        self._place: Place | None = None
        self._trouble: ConsoleError | None = None

    @property
    def error(self) -> ConsoleError | None:
        """Why there is no preview, or why nothing was begun."""
        return self._trouble or self._sending.error

    @property
    def under_way(self) -> bool:
        """Whether something is being sent."""
        return self._sending.under_way

    def confirm(self, typed: str, reason: str, ticket: str, *, no_ticket: bool) -> None:
        """Send what was previewed, one after the other."""
        if self._sending.under_way or self._by is None or self._place is None:
            return
        by = Subject(profile=self._by.profile, iccid="", ticket=ticket, agent=self._state.agent)
        run = self._run(by, self._place, reason)
        if run is not None:
            self._sending.confirm(run, typed, no_ticket=no_ticket)

    def _run(self, by: Subject, place: Place, reason: str) -> BulkRun | None:
        """What the preview comes to; None where there is none."""
        raise NotImplementedError
