"""*Check what happened* as the window does it: ask again, decide, and let every view know what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.writes.states import State, What

if TYPE_CHECKING:
    from services.writes.records import Check, Intent
    from ui.session.open_card import CardRecord
    from ui.session.session import Console


class Checks:
    """The deciding half of the console. Everything here asks Linksfield or the disk, never on the GUI thread."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._fixes = console.desk.fixes

    async def load(self, intent: str) -> Intent:
        """One write as it stands now. Raises ConsoleError."""
        return await self._console.background.read(self._fixes.ledger.load, intent)

    async def ask(self, intent: Intent) -> Check:
        """Ask Linksfield what became of it. Raises ConsoleError."""
        console = self._console
        await console.unlock(intent.subject.profile)
        return await console.background.read(self._fixes.check, intent.intent, console.agent)

    async def placed(self, intent: Intent, reason: str) -> None:
        """*It was placed.* Raises ConsoleError."""
        console = self._console
        decided = await console.background.read(self._fixes.decide_placed, intent.intent, console.agent, reason)
        self.settled(decided)

    async def not_placed(self, intent: Intent, reason: str) -> None:
        """*It was not placed*: Linksfield is asked once more for it. Raises ConsoleError."""
        console = self._console
        await console.unlock(intent.subject.profile)
        decided = await console.background.read(self._fixes.decide_not_placed, intent.intent, console.agent, reason)
        self.settled(decided)

    async def not_sure(self, intent: Intent) -> None:
        """*Not sure yet*: noted, and asked about again later. Raises ConsoleError."""
        console = self._console
        await console.background.read(self._fixes.leave_unknown, intent.intent, console.agent)
        console.activity_changed.emit()

    def settled(self, intent: Intent) -> None:
        """Let every open card of this write know how it was decided; it asks Linksfield for what may be new."""
        console = self._console
        for record in console.records:
            self._settle(record, intent)
        console.activity_changed.emit()
        console.unknown_changed.emit()

    # ------------------------------------------------------------------ internals

    def _settle(self, record: CardRecord, intent: Intent) -> None:
        console = self._console
        if record.placed is not None and record.placed.review.intent == intent.intent:
            record.placed.settled = intent.state.value
            console.record_changed.emit(record, "placed")
            if intent.state is State.PLACED and record.begin_anew():
                console.record_changed.emit(record, "form")
        if (record.profile, record.iccid) != (intent.subject.profile, intent.write.iccid):
            return
        if intent.write.what is What.STOP_RENEWAL:
            record.stopped = None
            console.record_changed.emit(record, "stopped")
        for part in ("orders", "renewal"):
            console.refresh(record, part)
