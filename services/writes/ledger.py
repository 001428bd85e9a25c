"""The writes as the journal keeps them: intents in, intents out, and no secret in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

import msgspec

from services.journal import Blocking, Entry, Event, EventFilter, Expected, Intents, Journal, JournalTrouble, body_text
from services.records import Record, Subject
from services.writes.records import (
    STILL_ON,
    Decision,
    Evidence,
    Intent,
    Place,
    Review,
    Said,
    Snapshot,
    Write,
    WriteResult,
)
from services.writes.states import HARMLESS, MAY_HAVE_ARRIVED, OPEN, Cause, State, transition

_Body = TypeVar("_Body", bound=Record)

STEP, EVIDENCE, DECISION = "step", "evidence", "decision"
_DECIDES = (Cause.AGENT_SAYS_PLACED, Cause.AGENT_SAYS_NOT_PLACED)


class RecordedBody(Record, frozen=True):
    """Body of a `recorded` step. `write` stands in the first attempt only: later ones send the same."""

    profile: str
    place: Place
    snapshot: Snapshot
    reason: str = ""
    write: Write | None = None
    partner: str = ""


class StepBody(Record, frozen=True):
    """Body of every other step: what moved it, in whose words, on what evidence.

    `why`, `status` and `said` are those of WriteResult; `detail` is all three in one line.
    """

    cause: Cause
    detail: str = ""
    reason: str = ""
    evidence: Evidence | None = None
    why: str = ""
    status: int = 0
    said: Said | None = None


class DecisionBody(Record, frozen=True):
    """Body of a decision that leaves a write unknown."""

    choice: str
    reason: str = ""


# Made with the module, before any thread: two that ask msgspec for the same type's decoder at once can crash.
RECORDED_BODIES = msgspec.json.Decoder(RecordedBody)
STEP_BODIES = msgspec.json.Decoder(StepBody)
DECISION_BODIES = msgspec.json.Decoder(DecisionBody)
EVIDENCE_BODIES = msgspec.json.Decoder(Evidence)


class Ledger:
    """Typed reading and writing of intents. Thread-safe; raises what Journal raises.

    `step` is called with "<state>:begin" and "<state>:committed" around each commit, so that a test can die there.
    """

    def __init__(self, journal: Journal, step: Callable[[str], None]) -> None:
        self.journal = journal
        self._step = step

    def record(self, review: Review, reason: str) -> Intent:
        """Write an approved Review down as attempt `review.attempt`; block check and insert are one transaction."""
        move = transition(review.write.what, review.previous, Cause.WRITTEN_DOWN)
        first = review.attempt == 1
        write = review.write
        body = RecordedBody(
            profile=review.subject.profile,
            place=review.place,
            snapshot=review.snapshot,
            reason=reason,
            write=write if first else None,
            partner=review.partner,
        )
        entry = Entry(
            kind=STEP,
            agent=review.subject.agent,
            intent=review.intent,
            attempt=review.attempt,
            state=move.target.value,
            number=write.order_no if first and write.kind.draws_number else "",
            iccid=write.iccid,
            base_url=review.place.base_url,
            effect=write.kind.effect.value,
            order_no=write.order_no,
            pay_id=write.pay_id,
            ticket=review.subject.ticket,
            body=body_text(body),
        )
        before = "" if first else review.previous.value
        self._append(entry, Expected(attempt=review.attempt - 1, state=before), _blocking(review))
        return self.load(review.intent)

    def step(
        self,
        intent: Intent,
        cause: Cause,
        *,
        agent: str = "",
        reason: str = "",
        evidence: Evidence | None = None,
    ) -> Intent:
        """Move an intent as the table says. Raises AlreadyEntered if it stands elsewhere by now."""
        return self.step_with(intent, StepBody(cause=cause, reason=reason, evidence=evidence), agent=agent)

    def step_with(self, intent: Intent, body: StepBody, *, agent: str = "") -> Intent:
        """Move an intent, with everything that is known of why. Raises AlreadyEntered as `step` does.

        Returns it as it stands now without reading the journal, which may fail where writing it succeeded.
        """
        move = transition(intent.write.what, intent.state, body.cause)
        entry = Entry(
            kind=STEP,
            agent=agent or intent.subject.agent,
            intent=intent.intent,
            attempt=intent.attempt,
            state=move.target.value,
            body=body_text(body),
        )
        event = self._append(entry, Expected(attempt=intent.attempt, state=intent.state.value), None)
        return msgspec.structs.replace(
            intent,
            state=move.target,
            since=event.at,
            sent_at=event.at if move.target is State.SENDING else intent.sent_at,
            seen_on_before=intent.seen_on_before or (move.target is State.SENDING and body.evidence is not None),
            reason=body.reason or intent.reason,
            cause=body.cause.value,
            detail=body.detail,
        )

    def add_evidence(self, intent: Intent, evidence: Evidence, agent: str) -> None:
        """Keep what a read-back found."""
        self.journal.append(Entry(kind=EVIDENCE, agent=agent, intent=intent.intent, body=body_text(evidence)))

    def add_decision(self, intent: Intent, choice: str, reason: str, agent: str) -> None:
        """Keep that somebody looked and left it unknown."""
        body = body_text(DecisionBody(choice=choice, reason=reason))
        self.journal.append(Entry(kind=DECISION, agent=agent, intent=intent.intent, body=body))

    # ------------------------------------------------------------------ reading

    def load(self, intent: str) -> Intent:
        """One intent. KeyError if there is none."""
        found = self.journal.intent(intent)
        if found is None:
            raise KeyError(intent)
        return intent_of(found)

    def result(self, intent: str) -> WriteResult:
        """What happened to one write, as the journal tells it. KeyError if there is none."""
        events = self.journal.of_intent(intent, (STEP, EVIDENCE, DECISION))
        if not events:
            raise KeyError(intent)
        return result_of(events)

    def standing(self, states: Iterable[State]) -> tuple[Intent, ...]:
        """Intents in these states, oldest first."""
        return tuple(intent_of(each) for each in self.journal.standing(state.value for state in states))

    def of_card(self, iccid: str, base_url: str) -> tuple[Intent, ...]:
        """Every intent on a card of one system, newest first, whatever the profile."""
        found = self._listed(EventFilter(iccid=iccid, kinds=(STEP,)))
        return tuple(intent for intent in found if intent.place.base_url == base_url)

    def sharing(self, iccid: str, base_url: str, account: str) -> tuple[Intent, ...]:
        """Every intent on a card of one system, and at one account of CSSS (ByContract.account) whatever the Mall.

        Newest first; `account` "": of the system alone.
        """
        found = self._listed(EventFilter(iccid=iccid, kinds=(STEP,)))
        return tuple(each for each in found if each.place.base_url == base_url or _is_at(each.write, account))

    def begun_since(self, begin: datetime) -> tuple[Intent, ...]:
        """Every intent approved since a moment (aware UTC), newest first."""
        return self._listed(EventFilter(begin=begin, kinds=(STEP,)))

    def of_payment(self, pay_id: str, base_url: str) -> tuple[Intent, ...]:
        """Every intent that named this payId on one system, newest first."""
        found = self._listed(EventFilter(pay_id=pay_id, kinds=(STEP,)))
        return tuple(intent for intent in found if intent.place.base_url == base_url)

    def evidence_of(self, intent: Intent) -> tuple[Evidence, ...]:
        """What the read-backs of the current attempt found, oldest first."""
        events = self.journal.of_intent(intent.intent, (EVIDENCE,))
        found = (read_body(event, EVIDENCE_BODIES) for event in events)
        return tuple(evidence for evidence in found if evidence.attempt == intent.attempt)

    def _listed(self, wanted: EventFilter) -> tuple[Intent, ...]:
        loaded = (self.journal.intent(first.intent) for first, _ in self.journal.rows(wanted))
        return tuple(intent_of(steps) for steps in loaded if steps is not None)

    def _append(self, entry: Entry, expected: Expected, blocking: Blocking | None) -> Event:
        self._step(f"{entry.state}:begin")
        event = self.journal.append(entry, expected=expected, blocking=blocking)
        self._step(f"{entry.state}:committed")
        return event


def read_body(event: Event, decoder: msgspec.json.Decoder[_Body]) -> _Body:
    """The body of an event. Raises JournalTrouble("damaged") if it is no such thing: somebody edited it."""
    try:
        return decoder.decode(event.body)
    except msgspec.MsgspecError as error:
        raise JournalTrouble("damaged", f"event {event.seq}: {error}") from error


def intent_of(steps: Intents) -> Intent:
    """The intent that its steps tell."""
    first, last = steps.first, steps.last
    opening = read_body(first, RECORDED_BODIES)
    latest = read_body(_latest(steps, State.RECORDED), RECORDED_BODIES)
    if opening.write is None:
        raise KeyError(first.intent)
    closing = StepBody(cause=Cause.WRITTEN_DOWN)
    if last.state != State.RECORDED.value:
        closing = read_body(last, STEP_BODIES)
    return Intent(
        intent=first.intent,
        subject=Subject(profile=opening.profile, iccid=first.iccid, ticket=first.ticket, agent=first.agent),
        place=opening.place,
        write=opening.write,
        snapshot=latest.snapshot,
        state=State(last.state),
        attempt=last.attempt,
        approved_at=first.at,
        since=last.at,
        sent_at=_sent_at(steps),
        earlier_may_have_arrived=_earlier_may_have_arrived(steps),
        seen_on_before=_seen_on_before(steps),
        partner=latest.partner,
        reason=closing.reason or latest.reason,
        cause=closing.cause.value,
        detail=closing.detail,
    )


def result_of(events: Sequence[Event]) -> WriteResult:
    """The result that the events of an intent tell, oldest first; evidence and decisions count for its last attempt.

    Raises JournalTrouble("damaged").
    """
    steps = Intents(steps=tuple(event for event in events if event.kind == STEP))
    intent, recorded = intent_of(steps), _latest(steps, State.RECORDED)
    latest = [event for event in events if event.seq > recorded.seq]
    bodies = [(event, read_body(event, STEP_BODIES)) for event in latest if event.kind == STEP]
    closing = bodies[-1][1] if bodies else StepBody(cause=Cause.WRITTEN_DOWN)
    called = _as_written_now(next((body for event, body in bodies if event.state != State.SENDING), closing))
    found = [read_body(event, EVIDENCE_BODIES) for event in latest if event.kind == EVIDENCE]
    return WriteResult(
        intent=intent,
        state=intent.state,
        cause=closing.cause,
        ended_at=next((event.at for event, _ in bodies if event.state != State.SENDING), None),
        why=called.why,
        status=called.status,
        said=called.said,
        evidence=_telling(closing.evidence, found),
        decision=_decision(latest),
    )


def _as_written_now(body: StepBody) -> StepBody:
    """A body of an earlier version, which had everything in `detail`."""
    if body.why or body.said or not body.detail:
        return body
    first, _, rest = body.detail.partition(" ")
    if body.cause is Cause.REFUSAL:
        return msgspec.structs.replace(body, said=Said(code=first, message=rest))
    return msgspec.structs.replace(body, why=first, status=int(rest) if rest.isdecimal() else 0)


def _telling(of_step: Evidence | None, found: list[Evidence]) -> Evidence | None:
    """What a state rests on: what its step names, else a proof that was found, else the last look."""
    if of_step is not None and (of_step.proves or not found):
        return of_step
    return next((each for each in found if each.proves), found[-1] if found else None)


def _decision(events: list[Event]) -> Decision | None:
    """The last decision of an agent among these events."""
    for event in reversed(events):
        if event.kind == DECISION:
            kept = read_body(event, DECISION_BODIES)
            return Decision(choice=State.UNKNOWN, agent=event.agent, at=event.at, reason=kept.reason)
        if event.kind == STEP and read_body(event, STEP_BODIES).cause in _DECIDES:
            reason = read_body(event, STEP_BODIES).reason
            return Decision(choice=State(event.state), agent=event.agent, at=event.at, reason=reason)
    return None


def _is_at(write: Write | None, account: str) -> bool:
    """Whether a write went to this account of CSSS."""
    return bool(account) and write is not None and write.contract is not None and write.contract.account == account


def _at_account_of(write: Write) -> Callable[[Event], bool] | None:
    """Whether what was recorded at another Mall went to the same account of CSSS; None for what goes to the Mall."""
    contract = write.contract
    if contract is None:
        return None

    def went_there(first: Event) -> bool:
        return _is_at(read_body(first, RECORDED_BODIES).write, contract.account)

    return went_there


def _blocking(review: Review) -> Blocking:
    return Blocking(
        iccid=review.write.iccid,
        base_url=review.place.base_url,
        effect=review.write.kind.effect.value,
        states=frozenset(state.value for state in OPEN),
        harmless=frozenset(state.value for state in HARMLESS),
        since=review.seq,
        beside=frozenset(review.beside),
        reaches=_at_account_of(review.write),
    )


def _latest(steps: Intents, state: State) -> Event:
    return next(step for step in reversed(steps.steps) if step.state == state.value)


def _sent_at(steps: Intents) -> datetime | None:
    sent = [step.at for step in steps.steps if step.state == State.SENDING.value and step.attempt == steps.last.attempt]
    return sent[-1] if sent else None


def _seen_on_before(steps: Intents) -> bool:
    """Whether the step about to connect of the current attempt carries a look that showed the renewal in force."""
    sending = [step for step in steps.steps if step.state == State.SENDING.value and step.attempt == steps.last.attempt]
    looked = read_body(sending[-1], STEP_BODIES).evidence if sending else None
    return looked is not None and any(finding.code == STILL_ON for finding in looked.findings)


def _earlier_may_have_arrived(steps: Intents) -> bool:
    """Whether any attempt before the current one may have reached Linksfield."""
    ended = {step.attempt: State(step.state) for step in steps.steps}
    return any(state in MAY_HAVE_ARRIVED for attempt, state in ended.items() if attempt < steps.last.attempt)
