"""The write-ahead journal: what was meant, sent and answered, appended and chained (SQLite)."""

from __future__ import annotations

from services.journal.events import EMPTY_HEAD, Blocking, Entry, Event, EventFilter, Expected, Intents, body_text
from services.journal.journal import Journal
from services.journal.trouble import CHECKING, AlreadyEntered, JournalTrouble, Outdated, StillOpen
from services.journal.verify import ChainCheck, verify

__all__ = [
    "CHECKING",
    "EMPTY_HEAD",
    "AlreadyEntered",
    "Blocking",
    "ChainCheck",
    "Entry",
    "Event",
    "EventFilter",
    "Expected",
    "Intents",
    "Journal",
    "JournalTrouble",
    "Outdated",
    "StillOpen",
    "body_text",
    "verify",
]
