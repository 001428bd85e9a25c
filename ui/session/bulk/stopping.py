"""A bulk stop as the window knows it before it is sent: previewed, then confirmed by a number."""

from __future__ import annotations

from services.bulk.look_up import CardAnswer
from services.bulk.preview import Preview, preview
from services.bulk.stopping import BulkStop
from services.errors import ConsoleError
from services.records import Subject
from services.writes.records import Place
from ui.session.bulk.previewing import Previewing
from ui.session.bulk.sending import BulkSending
from ui.session.state import SessionState


class BulkStopping(Previewing):
    """Previews a stop of the chosen cards."""

    def __init__(self, state: SessionState, sending: BulkSending) -> None:
        super().__init__(state, sending)
        self.chosen: Preview | None = None
        sending.changed.connect(self._on_sending)

    def open(self, answers: tuple[CardAnswer, ...], by: Subject, place: Place) -> None:
        """Preview a stop for these cards."""
        if not self._sending.under_way:
            self._by, self._place = by, place
            self.chosen = self._trouble = self._sending.error = None
            self._state.tasks.start("bulk preview", self._preview(answers, by, place))

    def leave(self) -> None:
        """Let go of the preview; nothing was sent."""
        self._state.tasks.cancel("bulk preview")
        self.chosen = self._trouble = self._sending.error = None
        self.changed.emit()

    def _run(self, by: Subject, place: Place, reason: str) -> BulkStop | None:
        return None if self.chosen is None else BulkStop(self._state.desk, by, self.chosen, place, reason)

    def _on_sending(self) -> None:
        if self._sending.report is not None:
            self.chosen = None

    async def _preview(self, answers: tuple[CardAnswer, ...], by: Subject, place: Place) -> None:
        try:
            self.chosen = await self._state.background.read(preview, self._state.desk, by, answers, place)
        except ConsoleError as error:
            self._trouble = error
        self.changed.emit()
