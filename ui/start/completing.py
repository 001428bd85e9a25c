"""Makes the tabs that nobody has asked for yet, once somebody begins with a card: before, they would show nothing."""

from __future__ import annotations

import asyncio

from ui.frame.frame import Workplace
from ui.session.session import Session


async def complete_once_begun(workplace: Workplace) -> None:
    """Wait until a number is typed or a card is open; then make what is missing, while Linksfield is asked."""
    await _begun_with_a_card(workplace.session)
    await workplace.complete()


async def _begun_with_a_card(session: Session) -> None:
    begun = asyncio.Event()

    def look(*_told: object) -> None:
        if any(record.card_text for record in session.records):
            begun.set()

    tellers = session.cards_changed, session.record_changed
    for told in tellers:
        told.connect(look)
    look()
    try:
        await begun.wait()
    finally:
        for told in tellers:
            told.disconnect(look)
