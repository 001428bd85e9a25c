"""Why a write stops before anything is sent, and why a decision is not taken. Codes and facts, no sentences."""

from __future__ import annotations

from datetime import timedelta

from services.errors import ConsoleError
from services.journal import CHECKING, JournalTrouble

# JournalTrouble is part of what a write can end with; the window knows no journal and takes it from here.
__all__ = [
    "CHECKING",
    "JournalTrouble",
    "NotDecidable",
    "NotYet",
    "ReasonNeeded",
    "ReviewStopped",
    "StillUnknown",
]


class ReviewStopped(ConsoleError):
    """The Review cannot go on; the draft stays.

    `reason`: "plan_gone", "price_changed", "plan_changed" (`field` says what), "same_codes" (an order could not
    tell two plans apart), "renewal_off" (nothing is in force any more), "renewal_changed", "expired" (10 minutes),
    "outdated" (something was written on this card since), "already_approved", "other_system" (the profile leads
    elsewhere now), "no_ticket". Of something sent before: "moved_system" and "other_partner" (the profile's addresses
    or partner code are others by now).
    """

    def __init__(self, reason: str, *, field: str = "", before: str = "", after: str = "") -> None:
        super().__init__(f"review stopped: {reason} {field} {before!r} {after!r}")
        self.reason = reason
        self.field = field
        self.before = before
        self.after = after


class StillUnknown(ConsoleError):
    """A write of the same effect on this card is unknown or on its way: `intent` must be settled first."""

    def __init__(self, intent: str) -> None:
        super().__init__(f"intent {intent} is not settled")
        self.intent = intent


class ReasonNeeded(ConsoleError):
    """It may be done, with a reason; `code` says why one is asked for."""

    def __init__(self, code: str) -> None:
        super().__init__(f"reason needed: {code}")
        self.code = code


class NotYet(ConsoleError):
    """*It was not placed* cannot be chosen yet: so much time and so many read-backs are missing."""

    def __init__(self, wait: timedelta, read_backs: int) -> None:
        super().__init__(f"not yet: {wait} and {read_backs} read-backs to go")
        self.wait = wait
        self.read_backs = read_backs


class NotDecidable(ConsoleError):
    """The decision does not fit what is known.

    `reason`: "proved" (Linksfield named our number: it was placed), "settled" (decided already), "not_unknown".
    """

    def __init__(self, reason: str) -> None:
        super().__init__(f"not decidable: {reason}")
        self.reason = reason
