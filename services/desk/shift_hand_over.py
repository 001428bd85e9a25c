"""*Hand-over*: what the next shift must know. Records only; the window turns them into text."""

from __future__ import annotations

from datetime import datetime

from services.desk.done import Did, Done, DoneHere
from services.records import Record
from services.writes.exactly_once import Fixes
from services.writes.records import Intent


class Shift(Record, frozen=True):
    """What is unknown, what is still watched after "not placed", and the writes and notes since `begin`, newest first.

    A write of before belongs to the shift in which it was sent again or decided.
    """

    begin: datetime
    unknown: tuple[Intent, ...]
    watched: tuple[Intent, ...]
    writes: tuple[Done, ...]
    notes: tuple[Done, ...]


def shift(fixes: Fixes, done: DoneHere, begin: datetime) -> Shift:
    """Gather the hand-over of everything since `begin` (aware UTC). Raises JournalTrouble."""
    rows = done.since(begin)
    return Shift(
        begin=begin,
        unknown=fixes.unknown(),
        watched=fixes.watched(),
        writes=tuple(row for row in rows if row.state is not None),
        notes=tuple(row for row in rows if row.did is Did.NOTE),
    )
