"""Reading the manifest of updates on a reading thread: by itself at most daily, and when the agent asks."""

from __future__ import annotations

import asyncio

from ui.session.state import SessionState

LOOK_AGAIN_SECONDS = 3600.0
"""How often it is looked whether a day has passed; nobody is asked before."""


class Updating:
    """What the window does about updates; every try ends with `updates_changed`."""

    def __init__(self, state: SessionState) -> None:
        self._state = state

    def begin(self) -> None:
        """From now on read the manifest when it is due, as long as the window lives."""
        self._state.tasks.start("updates", self._follow())

    def read_now(self) -> None:
        """Read the manifest now, however long ago that was done."""
        reading = self._state.tasks.start("read updates", self._read())
        # Once it is over: who hears of it may read again.
        reading.add_done_callback(lambda _task: self._state.updates_changed.emit())

    @property
    def reading(self) -> bool:
        """Whether the agent's own reading is under way."""
        return self._state.tasks.is_running("read updates")

    async def _follow(self) -> None:
        while True:
            if await self._state.background.read(self._state.desk.updates.read_if_due):
                self._state.updates_changed.emit()
            await asyncio.sleep(LOOK_AGAIN_SECONDS)

    async def _read(self) -> None:
        await self._state.background.read(self._state.desk.updates.read)
