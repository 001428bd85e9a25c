"""What is asked of CSSS for an open card: usage after each look-up; what it does now and all orders when wanted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from services.errors import ConsoleError, NotSetUp
from ui.session.remote import LOADING, ROWS
from ui.session.state import SessionState

if TYPE_CHECKING:
    from services.records import Subject
    from ui.session.open_card import ContractPart, OpenCard

# What of an answer says that there is nothing; a usage without a number has words of its own.
_NOTHING: dict[ContractPart, Callable[[Any], bool]] = {
    "device": lambda answer: not answer.fields,
    "all_orders": lambda answer: not answer.orders,
}
CONTRACT_PARTS: tuple[ContractPart, ...] = ("usage", "device", "all_orders")


class ContractReads:
    """The newest question of each part wins; nothing is asked where the profile has no CSSS."""

    def __init__(self, state: SessionState) -> None:
        self._state = state
        self._desk = state.desk
        state.record_changed.connect(self._on_changed)

    def is_set_up(self, record: OpenCard | None) -> bool:
        """Whether the profile of this card has CSSS. Never blocks."""
        try:
            return record is not None and self._desk.sisters.has_csss(record.profile)
        except NotSetUp:
            return False

    def unit(self, record: OpenCard) -> str:
        """The unit that this profile says usage is in: "bytes", "MB", or "" where nobody said."""
        try:
            return self._desk.clients.profile(record.profile).usage_unit
        except NotSetUp:
            return ""

    def ask(self, record: OpenCard, part: ContractPart) -> None:
        """Ask for one part of a card."""
        self._state.tasks.start(f"{record.key}:{part}", self._ask(record, part))

    def cancel(self, record: OpenCard, part: ContractPart) -> None:
        """Stop waiting for a part; what was known before is shown again."""
        self._state.tasks.cancel(f"{record.key}:{part}")
        record.contract(part).cancel()
        self._state.record_changed.emit(record, part)

    async def unlock(self, profile: str) -> None:
        """Have the secrets of CSSS in memory. Raises SecretUnavailable, NotSetUp."""
        await self._state.unlock_csss(profile)

    # ------------------------------------------------------------------ internals

    def _on_changed(self, record: OpenCard, part: str) -> None:
        """A card that was just looked up: what was known of the one before, or before, no longer holds."""
        if part != "verdict" or not self.is_set_up(record):
            return
        if record.verdict.state == LOADING:
            self._forget(record)
        elif record.verdict.state == ROWS and record.usage.as_of is None and record.usage.state != LOADING:
            self.ask(record, "usage")

    def _forget(self, record: OpenCard) -> None:
        for part in CONTRACT_PARTS:
            self._state.tasks.cancel(f"{record.key}:{part}")
            record.contract(part).clear()
            self._state.record_changed.emit(record, part)

    async def _ask(self, record: OpenCard, part: ContractPart) -> None:
        subject, remote = self._state.subject(record), record.contract(part)
        number = remote.begin()
        self._state.record_changed.emit(record, part)
        try:
            await self.unlock(subject.profile)
            answer = await self._state.background.read(self._asking(part), subject)
        except ConsoleError as error:
            remote.fail(number, error)
        except asyncio.CancelledError:
            remote.cancel()
            raise
        else:
            remote.succeed(number, answer, self._desk.now(), empty=part in _NOTHING and _NOTHING[part](answer))
        self._state.record_changed.emit(record, part)

    def _asking(self, part: ContractPart) -> Callable[[Subject], object]:
        """What answers a part; blocks."""
        contract = self._desk.contract
        asking: dict[ContractPart, Callable[[Subject], object]] = {
            "usage": contract.usage,
            "device": contract.device,
            "all_orders": contract.orders,
        }
        return asking[part]
