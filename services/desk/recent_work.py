"""What was worked on of late: the last thing done to each card, and how much was done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from services.desk.done import Did, Done
from services.records import Record
from services.writes.states import State

_CARRIED_OUT = frozenset({State.CONFIRMED, State.PLACED})


class Tally(Record, frozen=True):
    """How much was done: cards worked on, orders placed and recorded, auto-renewals stopped, notes written.

    A write counts where it is known to have been carried out; what is unknown, or only noted, counts nowhere.
    """

    cards: int = 0
    ordered: int = 0
    recorded: int = 0
    stopped: int = 0
    notes: int = 0


def last_of_each(rows: Iterable[Done], most: int) -> tuple[Done, ...]:
    """Of rows, newest first, one for each card of a profile: its last write, or else the last thing done; newest first.

    At most `most` cards, in the order in which they were worked on last.
    """
    by_card: dict[tuple[str, str], Done] = {}
    for row in rows:
        key = (row.profile, row.iccid)
        if not row.iccid:
            continue
        if key not in by_card or (by_card[key].state is None and row.state is not None):
            by_card[key] = row
    return tuple(by_card.values())[:most]


def tally(rows: Sequence[Done], begin: datetime) -> Tally:
    """What these rows say was done since `begin` (aware UTC)."""
    since = [row for row in rows if row.at >= begin]
    carried_out = [row.did for row in since if row.state in _CARRIED_OUT and not row.noted]
    return Tally(
        cards=len({(row.profile, row.iccid) for row in since if row.iccid}),
        ordered=carried_out.count(Did.PLACE_ORDER),
        recorded=carried_out.count(Did.RECORD_ORDER),
        stopped=carried_out.count(Did.STOP_RENEWAL),
        notes=sum(row.did is Did.NOTE for row in since),
    )
