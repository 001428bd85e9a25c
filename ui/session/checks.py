"""*Check what happened* as the window does it: ask again, decide, and let every view know what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.writes.states import State, What

if TYPE_CHECKING:
    from services.writes.records import Check, Intent
    from ui.session.open_card import OpenCard
    from ui.session.session import Session


class Checks:
    """The deciding half of the session. Everything here asks Linksfield or the disk, never on the GUI thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._fixes = session.desk.fixes

    async def load(self, intent: str) -> Intent:
        """One write as it stands now. Raises ConsoleError."""
        return await self._session.background.read(self._fixes.ledger.load, intent)

    async def ask(self, intent: Intent) -> Check:
        """Ask Linksfield what became of it. Raises ConsoleError."""
        session = self._session
        await session.unlock(intent.subject.profile)
        return await session.background.read(self._fixes.check, intent.intent, session.agent)

    async def placed(self, intent: Intent, reason: str) -> None:
        """*It was placed.* Raises ConsoleError."""
        session = self._session
        decided = await session.background.read(self._fixes.decide_placed, intent.intent, session.agent, reason)
        self.settled(decided)

    async def not_placed(self, intent: Intent, reason: str) -> None:
        """*It was not placed*: Linksfield is asked once more for it. Raises ConsoleError."""
        session = self._session
        await session.unlock(intent.subject.profile)
        decided = await session.background.read(self._fixes.decide_not_placed, intent.intent, session.agent, reason)
        self.settled(decided)

    async def not_sure(self, intent: Intent) -> None:
        """*Not sure yet*: noted, and asked about again later. Raises ConsoleError."""
        session = self._session
        await session.background.read(self._fixes.leave_unknown, intent.intent, session.agent)
        session.activity_changed.emit()

    def settled(self, intent: Intent) -> None:
        """Let every open card of this write know how it was decided; it asks Linksfield for what may be new."""
        session = self._session
        for record in session.records:
            self._settle(record, intent)
        session.activity_changed.emit()
        session.unknown_changed.emit()

    # ------------------------------------------------------------------ internals

    def _settle(self, record: OpenCard, intent: Intent) -> None:
        session = self._session
        if record.placed is not None and record.placed.review.intent == intent.intent:
            record.placed.settled = intent.state.value
            session.record_changed.emit(record, "placed")
            if intent.state is State.PLACED and record.begin_anew():
                session.record_changed.emit(record, "form")
        if (record.profile, record.iccid) != (intent.subject.profile, intent.write.iccid):
            return
        if intent.write.what is What.STOP_RENEWAL:
            record.stopped = None
            session.record_changed.emit(record, "stopped")
        for part in ("orders", "renewal"):
            session.refresh(record, part)
