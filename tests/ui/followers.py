"""The thread that follows payments, beside a story: as the program wires it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from services.background.ask_payments import AskPayments
from services.background.watch import Watch
from services.errors import ConsoleError
from tests.ui.story import Story


class Follower:
    """Follows for a story; `troubles` is what it could not do."""

    def __init__(self, story: Story, loop: asyncio.AbstractEventLoop) -> None:
        self.troubles: list[ConsoleError] = []
        desk, session = story.desk, story.session
        payments = AskPayments(
            desk.followed,
            desk.payments.followed_result,
            desk.payments.followed_orders,
            partial(loop.call_soon_threadsafe, session.payment_followed.emit),
            self.troubles.append,
        )
        on_check = partial(loop.call_soon_threadsafe, session.check_arrived.emit)
        on_late = partial(loop.call_soon_threadsafe, session.late_found.emit)
        self.follow = Watch(desk.fixes, desk.clock, on_check, on_late, self.troubles.append, payments)
        session.followed_changed.connect(self.follow.wake)


@contextmanager
def following(story: Story, loop: asyncio.AbstractEventLoop) -> Iterator[Follower]:
    """The thread runs inside the block."""
    follower = Follower(story, loop)
    follower.follow.start()
    try:
        yield follower
    finally:
        follower.follow.stop()
