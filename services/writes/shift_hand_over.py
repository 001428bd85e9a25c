"""*Hand-over*: what the next shift must know. Records only; the window turns them into text."""

from __future__ import annotations

from datetime import datetime

from services.records import ActivityRow, Record
from services.writes.exactly_once import Fixes
from services.writes.history import NOTE, History
from services.writes.records import Intent
from services.writes.states import What

_WRITES = frozenset(what.value for what in What)


class Shift(Record, frozen=True):
    """What is unknown, what is still watched after "not placed", and the writes and notes since `begin`."""

    begin: datetime
    unknown: tuple[Intent, ...]
    watched: tuple[Intent, ...]
    writes: tuple[ActivityRow, ...]
    notes: tuple[ActivityRow, ...]


def shift(fixes: Fixes, history: History, begin: datetime) -> Shift:
    """Gather the hand-over of everything since `begin` (aware UTC). Raises JournalTrouble."""
    rows = history.rows(begin=begin)
    return Shift(
        begin=begin,
        unknown=fixes.unknown(),
        watched=fixes.watched(),
        writes=tuple(row for row in rows if row.what in _WRITES),
        notes=tuple(row for row in rows if row.what == NOTE),
    )
