"""Everything that happened to one write, oldest first, for whoever looks closer."""

from __future__ import annotations

from datetime import datetime

from services.journal import Event, Journal
from services.records import Record
from services.writes.ledger import (
    DECISION,
    DECISION_BODIES,
    EVIDENCE,
    EVIDENCE_BODIES,
    RECORDED_BODIES,
    STEP,
    STEP_BODIES,
    read_body,
)
from services.writes.records import Evidence
from services.writes.states import State


class Moment(Record, frozen=True):
    """One step, read-back or decision of a write. `at` is aware UTC.

    `kind`: "step", "evidence" or "decision". `code`: the state of a step, or what was decided ("not_sure"). `cause` is
    a step's states.Cause; `detail` its code or the server's own words; `evidence` what it rests on, or was found.
    """

    at: datetime
    agent: str
    kind: str
    code: str = ""
    attempt: int = 0
    cause: str = ""
    detail: str = ""
    reason: str = ""
    evidence: Evidence | None = None


def timeline(journal: Journal, intent: str) -> tuple[Moment, ...]:
    """The steps, read-backs and decisions of an intent, oldest first. Raises JournalTrouble."""
    events = journal.of_intent(intent, (STEP, EVIDENCE, DECISION))
    return tuple(_moment(event) for event in events)


def _moment(event: Event) -> Moment:
    if event.kind == EVIDENCE:
        found = read_body(event, EVIDENCE_BODIES)
        return Moment(at=event.at, agent=event.agent, kind=EVIDENCE, attempt=found.attempt, evidence=found)
    if event.kind == DECISION:
        decision = read_body(event, DECISION_BODIES)
        return Moment(at=event.at, agent=event.agent, kind=DECISION, code=decision.choice, reason=decision.reason)
    return _step(event)


def _step(event: Event) -> Moment:
    if event.state == State.RECORDED.value:
        reason = read_body(event, RECORDED_BODIES).reason
        return Moment(at=event.at, agent=event.agent, kind=STEP, code=event.state, attempt=event.attempt, reason=reason)
    body = read_body(event, STEP_BODIES)
    return Moment(
        at=event.at,
        agent=event.agent,
        kind=STEP,
        code=event.state,
        attempt=event.attempt,
        cause=body.cause.value,
        detail=body.detail,
        reason=body.reason,
        evidence=body.evidence,
    )
