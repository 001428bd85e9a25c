"""For tests of the packaged program: what became of the look-up of --card, as one line."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.session.session import Session

_PARTS = ("verdict", "orders", "renewal", "plans")


async def report_look_up(session: Session) -> int:
    """Wait for the look-up to end and print its states and counts as JSON; 0 if the card is valid, else 1."""
    record = session.current
    assert record is not None
    # A number that is no card is never asked about: its sentence stands under the card field.
    while (
        not record.blank
        and record.verdict.state != "error"
        and any(getattr(record, part).state in ("idle", "loading") for part in _PARTS)
    ):
        await asyncio.sleep(0.02)
    counts = {"orders": len(record.orders.value or ()), "plans": len(record.plans.value or ())}
    print(json.dumps({part: getattr(record, part).state for part in _PARTS} | counts), flush=True)
    return 0 if record.verdict.state == "rows" else 1
