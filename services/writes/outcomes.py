"""What a call came to, written down; and kept in memory where the journal cannot take it."""

from __future__ import annotations

import threading
from datetime import datetime

from services.clock import Clock
from services.journal import AlreadyEntered, JournalTrouble
from services.writes.ledger import Ledger, StepBody
from services.writes.records import Intent, WriteResult
from services.writes.sending import Result, answer_as_evidence
from services.writes.states import State, transition


class Outcomes:
    """Thread-safe. Whatever the journal says to it, an outcome once known is told, and written down when it can be."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._lock = threading.Lock()
        self._unwritten: dict[str, tuple[Result, WriteResult]] = {}

    def keep(self, going: Intent, result: Result) -> WriteResult:
        """Write the outcome of a call down and tell it. Never raises JournalTrouble."""
        ended_at = self._clock.now()
        try:
            return self._told(self._ended(going, result), result, ended_at)
        except JournalTrouble as trouble:
            state = transition(going.write.what, going.state, result.cause).target
            told = _result(going, state, result, ended_at, trouble.reason)
            with self._lock:
                self._unwritten[going.intent] = (result, told)
            return told

    def unwritten(self, intent: str) -> WriteResult | None:
        """What is known of a write and could not be written down; None if the journal tells it all."""
        with self._lock:
            unwritten = self._unwritten.get(intent)
        return unwritten[1] if unwritten else None

    def write_down(self) -> None:
        """Write down what could not be when it was known. Raises JournalTrouble if it still cannot be."""
        with self._lock:
            unwritten = list(self._unwritten.items())
        for intent, (result, told) in unwritten:
            self._ended(told.intent, result)
            with self._lock:
                self._unwritten.pop(intent, None)

    def is_known(self, intent: Intent) -> bool:
        """Whether its outcome is known in this process, although the journal has not got it."""
        told = self.unwritten(intent.intent)
        return told is not None and told.state is not State.UNKNOWN and intent.state is State.SENDING

    def _told(self, ended: Intent, result: Result, ended_at: datetime) -> WriteResult:
        """The result of what was written down; in other words than the journal's only where it cannot be read."""
        try:
            return self._ledger.result(ended.intent)
        except JournalTrouble:
            return _result(ended, ended.state, result, ended_at)

    def _ended(self, going: Intent, result: Result) -> Intent:
        try:
            return self._ledger.step_with(going, _body(result))
        except AlreadyEntered:
            # Another process took it for left behind: it stays unknown, and our answer is evidence.
            self._ledger.add_evidence(going, answer_as_evidence(going, result, self._clock.now()), going.subject.agent)
            return self._ledger.load(going.intent)


def _body(result: Result) -> StepBody:
    return StepBody(
        cause=result.cause,
        detail=result.detail,
        evidence=result.evidence,
        why=result.why,
        status=result.status,
        said=result.said,
    )


def _result(intent: Intent, state: State, result: Result, ended_at: datetime, trouble: str = "") -> WriteResult:
    return WriteResult(
        intent=intent,
        state=state,
        cause=result.cause,
        ended_at=ended_at,
        why=result.why,
        status=result.status,
        said=result.said,
        evidence=result.evidence,
        written=not trouble,
        trouble=trouble,
    )
