"""The note for the ticket: an internal note or a reply to the customer, written from what services concluded.

Pure: everything comes in by arguments. What is not known is left out, or said so; nothing is concluded here.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, NamedTuple

from services.clock import linksfield_day
from services.records import Environment
from ui.words.ticket.customer_reply import CustomerReply
from ui.words.ticket.internal_note import InternalNote
from ui.words.ticket.language import NoteLanguage, Sentences

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from services.desk.done import Done
    from services.desk.verdicts.note_outcomes import Job
    from ui.words.ticket.usage_line import Usage


class Kind(enum.StrEnum):
    """For whom a note is."""

    INTERNAL = "internal"
    CUSTOMER = "customer"


class Note(NamedTuple):
    """A note, and what it still needs before it is offered ("how_to_pay")."""

    text: str
    missing: tuple[str, ...] = ()


class Warnings(Sentences):
    """The first line outside production: a practice note must never reach a real customer unnoticed."""

    def line(self, environment: Environment, stranger: str) -> str:
        """What kind of system this is, and whose where it is not Linksfield's; "" in production."""
        match environment:
            case Environment.SANDBOX:
                return self.tr("PRACTICE: nothing here is real.")
            case Environment.UAT:
                return self.tr("TEST (UAT): no customer is charged.")
            case Environment.LOCAL:
                return self.tr("LOCAL: asked at an address on our own computer; where it leads is not known.")
            case Environment.NOT_LINKSFIELD:
                return self.tr(
                    "NOT LINKSFIELD: this was asked of {host}, which Linksfield does not document.", host=stranger
                )
            case Environment.PRODUCTION:
                return ""


def write_note(
    jobs: Sequence[Job],
    done: Sequence[Done],
    kind: Kind,
    language: NoteLanguage,
    *,
    agent: str,
    now: datetime,
    usage: Usage | None = None,
) -> Note:
    """The note of these jobs, plain text. `done` is what else was done on this card from here, newest first.

    `usage` is what the card has used, where CSSS told it.
    """
    today = linksfield_day(now)
    warning = Warnings(language).line(jobs[0].facts.environment, jobs[0].facts.stranger)
    if kind is Kind.INTERNAL:
        lines = InternalNote(language, today, usage).lines(jobs, done, agent, now)
        return Note("\n".join([*([warning, ""] if warning else []), *lines]))
    paragraphs = CustomerReply(language, today, usage).lines(jobs)
    missing = tuple(dict.fromkeys(name for job in jobs for name in job.facts.missing))
    return Note("\n\n".join([*([warning] if warning else []), *paragraphs]), missing)
