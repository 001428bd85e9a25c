"""A bulk look-up as the window knows it: the pasted list, a row for each card, and how far it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from services.bulk.look_up import BulkLookUp, CardAnswer, Progress, Stage
from services.bulk.pace import Pace
from services.bulk.preview import judged_anew
from services.bulk.reading import CardList, read_cards
from services.errors import ConsoleError
from services.parsing.pasted import looks_rounded
from services.records import Record, Subject
from ui.session.state import SessionState

SHOWN_EVERY_MS = 250
"""How often what came in is shown: each time the table is filled anew."""


class BulkRow(Record, frozen=True, gc=False):
    """One card of the list. `answer` is None until it was looked up."""

    iccid: str
    twice: bool
    luhn_ok: bool
    rounded: bool
    answer: CardAnswer | None = None

    def with_answer(self, answer: CardAnswer) -> BulkRow:
        """The same card with what it came to."""
        return BulkRow(iccid=self.iccid, twice=self.twice, luhn_ok=self.luhn_ok, rounded=self.rounded, answer=answer)


class BulkLooking(QObject):
    """Looks the cards of a list up, with the profile that was on show when it began.

    Signals: `list_read(CardList)`, `changed()` when rows or progress changed.
    """

    list_read = Signal(object)
    changed = Signal()

    def __init__(self, state: SessionState) -> None:
        super().__init__(state)
        self._state = state
        self.list = CardList()
        self.rows: dict[str, BulkRow] = {}
        self.by: Subject | None = None
        self.error: ConsoleError | None = None
        self._run: BulkLookUp | None = None
        self._beat = QTimer(self, interval=SHOWN_EVERY_MS)
        self._beat.timeout.connect(self._take)

    # ------------------------------------------------------------------ what is known

    @property
    def progress(self) -> Progress | None:
        """How far it is; None before anything was begun."""
        return self._run.progress if self._run is not None else None

    @property
    def under_way(self) -> bool:
        """Whether cards are still to be asked for."""
        progress = self.progress
        return progress is not None and progress.stage not in (Stage.DONE, Stage.CANCELLED)

    @property
    def run(self) -> BulkLookUp | None:
        """What was begun last."""
        return self._run

    def answers(self, iccids: Iterable[str]) -> tuple[CardAnswer, ...]:
        """What these cards came to, as far as they were looked up."""
        found = (self.rows[iccid].answer for iccid in iccids if iccid in self.rows)
        return tuple(answer for answer in found if answer is not None)

    # ------------------------------------------------------------------ what the agent does

    def read(self, text: str) -> None:
        """Read a pasted list on a reading thread; the newest text wins."""
        self._state.tasks.start("bulk list", self._read(text))

    def begin(self, profile: str, ticket: str, pace: Pace | None = None) -> None:
        """Look every card of the list up."""
        self.clear()
        self.by = Subject(profile=profile, iccid="", ticket=ticket, agent=self._state.agent)
        twice = frozenset(self.list.twice)
        self.rows = {
            card.iccid: BulkRow(
                iccid=card.iccid,
                twice=card.iccid in twice,
                luhn_ok=card.luhn_ok,
                rounded=looks_rounded(card.iccid),
            )
            for card in self.list.cards
        }
        self._state.tasks.start("bulk look-up", self._begin(self.by, pace))

    def pause(self) -> None:
        """Ask for no more until `go_on`."""
        if self._run is not None:
            self._run.pause()
            self.changed.emit()

    def go_on(self) -> None:
        """Go on after a pause, or where it stopped by itself."""
        if self._run is not None:
            self._run.go_on()
            self._beat.start()
            self.changed.emit()

    def cancel(self) -> None:
        """End it; what was answered so far stays."""
        self._state.tasks.cancel("bulk look-up")
        if self._run is not None:
            self._run.cancel()
            self._take()

    def clear(self) -> None:
        """Let go of everything, for a new list."""
        self.cancel()
        self._beat.stop()
        self._run, self.by, self.error, self.rows = None, None, None, {}
        self.changed.emit()

    def judge_anew(self, iccids: Collection[str]) -> None:
        """Conclude anew for these cards with what was done since: the journal is read on a reading thread."""
        answers = self.answers(iccids)
        if self.by is not None and answers:
            self._state.tasks.start(f"bulk anew {len(answers)} {answers[-1].iccid}", self._judge(self.by, answers))

    # ------------------------------------------------------------------ internals

    async def _read(self, text: str) -> None:
        self.list = await self._state.background.read(read_cards, text)
        self.list_read.emit(self.list)

    async def _begin(self, by: Subject, pace: Pace | None) -> None:
        try:
            await self._state.unlock(by.profile)
            self._run = BulkLookUp(self._state.desk, by, self.rows, pace)
        except ConsoleError as error:
            self.error = error
            self.changed.emit()
            return
        self._run.start()
        self._beat.start()
        self.changed.emit()

    def _take(self) -> None:
        """Put what was answered into the rows."""
        if self._run is None:
            return
        self._put(self._run.take())
        if not self.under_way:
            self._beat.stop()
            # Between the two looks the last answers may have come.
            self._put(self._run.take())
        self.changed.emit()

    def _put(self, answers: Iterable[CardAnswer]) -> None:
        for answer in answers:
            if answer.iccid in self.rows:
                self.rows[answer.iccid] = self.rows[answer.iccid].with_answer(answer)

    async def _judge(self, by: Subject, answers: tuple[CardAnswer, ...]) -> None:
        def judge() -> list[CardAnswer]:
            return [judged_anew(self._state.desk, by, answer) for answer in answers]

        judged = await self._state.background.read(judge)
        if by == self.by:
            self._put(judged)
            self.changed.emit()
