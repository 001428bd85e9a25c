"""What the window is told of a journal that is checked beside the work."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.desk.desk import Desk
    from ui.session.session import Session

SAID_AFTER_SECONDS = 1.1
"""A check that is over by then needs no words."""


def follow_check(desk: Desk, session: Session, loop: asyncio.AbstractEventLoop) -> None:
    """Let the window know when the check goes on, allows changes, or finds something."""
    if not desk.journal.checks_beside:
        return

    def tell() -> None:
        loop.call_soon_threadsafe(session.journal_checked.emit)

    desk.journal.on_check(tell)
    # It may have ended before anybody could be told.
    session.journal_checked.emit()
    loop.call_later(SAID_AFTER_SECONDS, session.journal_checked.emit)
