"""A bulk order by contract (CSSS) as the window knows it before it is sent: plans asked for, one chosen, previewed."""

from __future__ import annotations

from PySide6.QtCore import Signal

from services.bulk.look_up import GIVES_UP_AFTER, CardAnswer
from services.bulk.order_preview import (
    Candidate,
    Offered,
    OrderPreview,
    Terms,
    TermsOfPlan,
    candidate,
    offered,
    order_preview,
)
from services.bulk.ordering import BulkOrder
from services.bulk.pace import Pace
from services.errors import ConsoleError
from services.records import Plan, Subject
from services.writes.records import Place
from ui.session.bulk.previewing import Previewing
from ui.session.bulk.sending import BulkSending
from ui.session.state import SessionState


class BulkOrdering(Previewing):
    """Asks for the plans of the chosen cards, one card after the other; then a plan is chosen, and previewed.

    Signal: `asked()` after each card.
    """

    asked = Signal()

    def __init__(self, state: SessionState, sending: BulkSending) -> None:
        super().__init__(state, sending)
        self._pace: Pace | None = None
        self.total = 0
        self.candidates: tuple[Candidate, ...] = ()
        self.plans: tuple[Offered, ...] = ()
        self.chosen: OrderPreview | None = None
        sending.changed.connect(self._on_sending)

    @property
    def asking(self) -> bool:
        """Whether the plans of some cards are still asked for."""
        return len(self.candidates) < self.total

    def open(self, answers: tuple[CardAnswer, ...], by: Subject, place: Place, pace: Pace | None = None) -> None:
        """Ask which plans these cards may buy, at the pace of a look-up."""
        if not self._sending.under_way:
            self._forget()
            self._by, self._place, self.total = by, place, len(answers)
            self._pace = pace or Pace()
            self._state.tasks.start("bulk plans", self._ask(answers, by, place, self._pace))

    def leave(self) -> None:
        """Let go of it, and ask for no more; nothing was sent."""
        self._forget()
        self.changed.emit()

    def choose(self, plan: Plan | None, terms: Terms | None) -> None:
        """Preview an order of this plan; None: nothing whole is chosen. The newest choice wins."""
        self._state.tasks.cancel("bulk order preview")
        self.chosen = self._trouble = self._sending.error = None
        if plan is not None and terms is not None and not self.asking:
            self._state.tasks.start("bulk order preview", self._preview(plan, terms))
        self.changed.emit()

    # ------------------------------------------------------------------ internals

    def _forget(self) -> None:
        for task in ("bulk plans", "bulk order preview"):
            self._state.tasks.cancel(task)
        if self._pace is not None:
            self._pace.close()
        self.total = 0
        self.candidates, self.plans = (), ()
        self.chosen = self._trouble = self._sending.error = None

    def _run(self, by: Subject, place: Place, reason: str) -> BulkOrder | None:
        return None if self.chosen is None else BulkOrder(self._state.desk, by, self.chosen, place, reason)

    def _on_sending(self) -> None:
        if self._sending.report is not None:
            self._forget()

    async def _ask(self, answers: tuple[CardAnswer, ...], by: Subject, place: Place, pace: Pace) -> None:
        shared: dict[TermsOfPlan, Plan] = {}

        def ask(answer: CardAnswer) -> Candidate | None:
            begun = pace.turn()
            if begun is None:
                return None
            busy = False
            try:
                found = candidate(self._state.desk, by, answer, place, shared)
                busy = found.silent
                return found
            finally:
                pace.over(begun, busy=busy)

        silent = 0
        try:
            await self._state.unlock_csss(by.profile)
            for answer in answers:
                found = await self._state.background.read(ask, answer)
                if found is None:
                    return
                silent = silent + 1 if found.silent else 0
                if silent >= GIVES_UP_AFTER and found.error is not None:
                    raise found.error
                self.candidates = (*self.candidates, found)
                self.asked.emit()
            self.plans = await self._state.background.read(offered, self.candidates)
        except ConsoleError as error:
            self._trouble = error
            self.candidates, self.total = (), 0
        self.changed.emit()

    async def _preview(self, plan: Plan, terms: Terms) -> None:
        try:
            self.chosen = await self._state.background.read(
                order_preview, self._state.desk, self.candidates, plan, terms
            )
        except ConsoleError as error:
            self._trouble = error
        self.changed.emit()
