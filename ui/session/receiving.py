"""The listener for notifications in this window: begun and stopped, and what it received on the open cards."""

from __future__ import annotations

import asyncio
from collections import deque
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from services.errors import ConsoleError
from services.http_body import Refusal
from services.notifications.received import received_about
from services.notifications.records import PushVerdict
from ui.session.open_card import OpenCard
from ui.session.remote import LOADING
from ui.session.state import SessionState

MOST_HEARD = 100


class Heard(NamedTuple):
    """What came to the listener: a notification with the status of its answer, or why it was turned away."""

    at: datetime
    push: PushVerdict | None
    status: int
    refusal: str = ""


class Receiving(QObject):
    """Signals: `changed()` when the listener began, ended, or heard something."""

    changed = Signal()

    def __init__(self, state: SessionState) -> None:
        super().__init__()
        self._state = state
        self.profile = ""
        self.heard: deque[Heard] = deque(maxlen=MOST_HEARD)
        state.record_changed.connect(self._on_changed)

    @property
    def url(self) -> str:
        """Where it listens; "" while it does not."""
        return self._state.desk.listening.url

    async def start(self, profile: str, port: int, hosts: tuple[str, ...]) -> None:
        """Listen with the notification keys of this profile. Raises what `Listening.start` raises."""
        loop = asyncio.get_running_loop()

        def hear(push: PushVerdict, status: int) -> None:
            loop.call_soon_threadsafe(self._hear, Heard(self._state.desk.now(), push, status))

        def refuse(refusal: Refusal) -> None:
            heard = Heard(self._state.desk.now(), None, refusal.status or 0, refusal.why)
            loop.call_soon_threadsafe(self._hear, heard)

        listening = self._state.desk.listening
        await self._state.secret(f"{profile}/notification/", listening.start, profile, port, hosts, hear, refuse)
        self.profile = profile
        self.changed.emit()

    async def stop(self) -> None:
        """Listen no more."""
        await self._state.background.read(self._state.desk.listening.stop)
        self.changed.emit()

    # ------------------------------------------------------------------ internals

    def _hear(self, heard: Heard) -> None:
        self.heard.appendleft(heard)
        self.changed.emit()
        if heard.push is not None and heard.push.right:
            for record in self._state.records:
                if record.iccid in heard.push.iccids:
                    self._read(record)

    def _on_changed(self, record: OpenCard, part: str) -> None:
        """With each look-up, for a listener may run outside of this window as well."""
        if part == "verdict" and not record.blank and record.verdict.state == LOADING:
            self._read(record)

    def _read(self, record: OpenCard) -> None:
        self._state.tasks.start(f"{record.key}:received", self._show(record))

    async def _show(self, record: OpenCard) -> None:
        subject = self._state.subject(record)
        try:
            found = await self._state.background.read(
                received_about, self._state.desk.journal.path.parent, subject.iccid
            )
        except ConsoleError:
            return  # what it cannot read the listener itself says when it begins
        if self._state.is_about(record, subject):
            # Of another profile's keys it says nothing of this one; without a profile it may be this one's.
            record.received = tuple(each for each in found if each.profile in ("", subject.profile))
            self._state.record_changed.emit(record, "payments")
