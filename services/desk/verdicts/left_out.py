"""Facts that an agent may leave out of a note: the job as if they were not known."""

from __future__ import annotations

import enum

import msgspec

from services.desk.verdicts.note_outcomes import Job
from services.records import OrderState


class NoteFact(enum.StrEnum):
    """What can be left out. Payments are one fact: a double charge without one of them would say something else."""

    IN_USE = "in_use"
    NEXT = "next"
    RENEWAL = "renewal"
    PAYMENTS = "payments"


def without(job: Job, fact: NoteFact) -> Job:
    """The job without this fact. What is written from it is only to be compared: it may say that it is not known."""
    facts = job.facts
    match fact:
        case NoteFact.IN_USE:
            rest = tuple(span for span in facts.spans if span.order.state is not OrderState.IN_USE)
            facts = msgspec.structs.replace(facts, day=None, length=None, spans=rest)
        case NoteFact.NEXT:
            rest = tuple(span for span in facts.spans if span.order.state is not OrderState.WAITING)
            facts = msgspec.structs.replace(facts, next_plan="", next_length=None, starts=None, ends=None, spans=rest)
        case NoteFact.RENEWAL:
            facts = msgspec.structs.replace(facts, renewal_on=None, renewal=None)
        case NoteFact.PAYMENTS:
            facts = msgspec.structs.replace(facts, payments=(), money=None, paid_at="")
    return msgspec.structs.replace(job, facts=facts)
