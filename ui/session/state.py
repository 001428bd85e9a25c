"""What the window knows: the open cards, which one is shown, and the signals by which everything hears of changes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Literal, TypeVar, TypeVarTuple

from PySide6.QtCore import QObject, Signal

from services.desk.desk import Desk
from services.errors import NotSetUp, SecretTrouble, SecretUnavailable
from services.records import Environment, LeadsTo, Subject
from ui.session.open_card import OpenCard
from ui.session.tasks import Background, Tasks

Result = TypeVar("Result")
Args = TypeVarTuple("Args")

Part = Literal[
    "verdict",
    "orders",
    "renewal",
    "plans",
    "payments",
    "trials",
    "sent",
    "done",
    "form",
    "ticket",
    "tab",
    "typed",
    "usage",
    "device",
    "all_orders",
]


KEYRING_PATIENCE = 4.0
"""How many seconds the keyring is waited for before the agent is told so."""


class SessionState(QObject):
    """The open cards and their signals, over the desk and the worker threads.

    Signals: `current_changed(record | None)`, `record_changed(record, Part)`, `cards_changed()`, `profiles_changed()`,
    `activity_changed()`, `agent_changed()`, `failed(error)` for errors that no view shows,
    `write_ended(record, SentWrite)`, wherever the agent is by then;
    `unknown_changed()` when a write became unknown or was settled, `followed_changed()` when payments are followed or
    no longer; `check_arrived(Check)`, `late_found(LateFind)`, `payment_followed(FollowedAnswer)` from the background.
    `updates_changed()` after the manifest of updates was read, or could not be.
    `not_a_card(error)` says that no card is known by the number that was typed to be looked up.
    `unlocked(profile)` when the keyring answered after it was no longer waited for.
    `check_wanted(intent)` and `again_wanted(intent)` ask for *Check what happened* and for sending an order once more.
    """

    current_changed = Signal(object)
    record_changed = Signal(object, str)
    cards_changed = Signal()
    profiles_changed = Signal()
    activity_changed = Signal()
    agent_changed = Signal()
    failed = Signal(object)
    not_a_card = Signal(object)
    write_ended = Signal(object, object)
    journal_checked = Signal()  # a check of the journal went on, or ended
    unknown_changed = Signal()
    check_arrived = Signal(object)
    late_found = Signal(object)
    check_wanted = Signal(str)
    again_wanted = Signal(str)
    followed_changed = Signal()
    payment_followed = Signal(object)
    updates_changed = Signal()
    unlocked = Signal(str)

    def __init__(self, desk: Desk, background: Background) -> None:
        super().__init__()
        self.desk = desk
        self.background = background
        self.tasks = Tasks(self.failed.emit)
        self.keyring_patience = KEYRING_PATIENCE
        self._reading_codes: dict[str, asyncio.Future[None]] = {}
        self.records: list[OpenCard] = []
        self.current: OpenCard | None = None

    @property
    def agent(self) -> str:
        return self.desk.settings.agent

    def profile_names(self) -> list[str]:
        return [profile.name for profile in self.desk.profiles.profiles]

    def leads_to(self, record: OpenCard | None) -> LeadsTo | None:
        """Where a record's profile leads; None where there is no usable profile."""
        try:
            return self.desk.clients.leads_to(record.profile) if record else None
        except NotSetUp:
            return None

    def looks_only(self, record: OpenCard | None) -> bool:
        """Whether its profile is for looking only."""
        try:
            return record is not None and self.desk.clients.profile(record.profile).read_only
        except NotSetUp:
            return False

    def environment(self, record: OpenCard | None) -> Environment | None:
        """Which system that is."""
        leads_to = self.leads_to(record)
        return leads_to.environment if leads_to else None

    async def find_out(self, profile: str) -> None:
        """Ask whether a profile on this machine leads to a sandbox, and show what came of it. Raises NotSetUp."""
        before = self.desk.clients.leads_to(profile)
        await self.background.read(self.desk.clients.find_out, profile)
        if self.desk.clients.leads_to(profile) != before:
            self.profiles_changed.emit()

    def subject(self, record: OpenCard) -> Subject:
        """Whom and what work on this card is about, as of now."""
        return Subject(profile=record.profile, iccid=record.iccid, ticket=record.ticket.strip(), agent=self.agent)

    def is_about(self, record: OpenCard, subject: Subject) -> bool:
        """Whether this card is open, and still the one that work was begun for."""
        return record in self.records and (record.profile, record.iccid) == (subject.profile, subject.iccid)

    async def keep_in_journal(self, function: Callable[[*Args], Result], *args: *Args) -> Result:
        """Run what writes the journal on a reading thread, to its end: closing the window waits for it."""
        return await self.tasks.to_its_end(self.background.read(function, *args))

    def may_ask_at_once(self, profile: str) -> bool:
        """Whether a call with this profile needs nothing of `unlock`. Never blocks."""
        try:
            return self.desk.vault.known(profile) is not None and not self.desk.clients.must_be_proved(profile)
        except NotSetUp:
            return False

    async def secret(self, profile: str, function: Callable[[*Args], Result], *args: *Args) -> Result:
        """Run a keyring call about this profile, and wait for it for some seconds.

        It may stand behind a prompt that nobody sees: then SecretUnavailable says SILENT, and the call itself goes on.
        """
        return await self._patiently(profile, self.background.start_secret(function, *args))

    async def _patiently(self, profile: str, call: asyncio.Future[Result]) -> Result:
        done, _ = await asyncio.wait({call}, timeout=self.keyring_patience)
        if not done:
            raise SecretUnavailable(SecretTrouble.SILENT, profile)
        return call.result()

    async def _read_code(self, profile: str) -> None:
        """Read the partner code: once, however often it is wanted while the keyring is waited for."""
        call = self._reading_codes.get(profile)
        if call is None:
            call = self._reading_codes[profile] = self.background.start_secret(self.desk.clients.unlock, profile)
            call.add_done_callback(lambda _call: self._reading_codes.pop(profile, None))
        try:
            await self._patiently(profile, call)
        except SecretUnavailable as error:
            if error.trouble is SecretTrouble.SILENT:
                call.add_done_callback(partial(self._on_late_code, profile))
            raise

    def _on_late_code(self, profile: str, call: asyncio.Future[None]) -> None:
        if not call.cancelled() and call.exception() is None:
            self.unlocked.emit(profile)

    async def unlock(self, profile: str) -> None:
        """Read the partner code once, on the keyring's own thread. Raises SecretUnavailable, NotSetUp.

        What a profile on this machine leads to is asked before each call: a proof holds no longer than its sandbox.
        """
        if self.desk.clients.must_be_proved(profile):
            await self.find_out(profile)
        if self.desk.vault.known(profile) is None:
            await self._read_code(profile)
        self.desk.clients.client(profile)  # raises where the code may not go

    async def unlock_csss(self, profile: str) -> None:
        """Read the secrets of CSSS as well, once. Raises SecretUnavailable, NotSetUp."""
        await self.unlock(profile)
        await self.secret(profile, self.desk.sisters.unlock_csss, profile)
