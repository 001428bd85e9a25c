"""What was done from this PC, a frozen row each: the note, the hand-over, the case file and Activity read it here."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from datetime import datetime

from services.journal import Event, EventFilter, Journal, JournalTrouble
from services.records import Environment, KnownPayment, Money, Record, Renewal
from services.writes.history import LIGHT_BODIES
from services.writes.ledger import read_body, result_of
from services.writes.records import Decision, Evidence, Intent, Review, Said, Snapshot, WriteResult, is_noted
from services.writes.states import HARMLESS, KINDS, OPEN, Cause, Effect, State, What


class Did(enum.StrEnum):
    """What somebody did. The first seven ask Linksfield to change something; their values are those of states.What."""

    PLACE_ORDER = "place_order"
    RECORD_ORDER = "record_order"
    STOP_RENEWAL = "stop_renewal"
    CREATE_SUBSCRIPTION = "create_subscription"
    CONFIRM_PAYMENT = "confirm_payment"
    RENEW_ORDER = "renew_order"
    CONTRACT_ORDER = "contract_order"
    LOOK_UP = "look_up"
    PAYMENT_RESULT = "payment_result"
    NOTE = "note"
    FOUND_OFF = "found_off"  # an auto-renewal was to be stopped, and none was in force: nothing was sent


_LIGHT = frozenset({Did.LOOK_UP.value, Did.PAYMENT_RESULT.value, Did.NOTE.value, Did.FOUND_OFF.value})

_SOURCES = {Did.PLACE_ORDER: "order", Did.RECORD_ORDER: "recorded", Did.PAYMENT_RESULT: "asked"}


class Came(enum.StrEnum):
    """What a question came to. OK: answered, for a payment with a status that is not known here (`detail`)."""

    OK = "ok"
    PAID = "paid"
    PENDING = "pending"
    FAILED = "failed"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    NO_ANSWER = "unknown"
    NOT_UNDERSTOOD = "not_understood"


# A card may have 100,000 of these: the search for reference cycles, which none is part of, would stop the window.
class Done(Record, frozen=True, gc=False):
    """One thing that was done from here: by whom, when, with what result. Codes and facts, no sentences.

    `state` is where a write stands (None for everything else), `came` what a question came to (None for everything
    else). `at` is when it was begun, `sent_at` when it went out, `since` when its state came about; all aware UTC.
    `why`, `status`, `said`, `evidence`, `decision` and `written` are those of WriteResult: beside PLACED by FOUND_LATE
    the decision is the "not placed" that was wrong. `reason` was typed when it was sent, or decided. `snapshot` is the
    card as it was before the write. `paid_at` and `pay_type` are our shop's, for a recorded order; `paid_at_text` is
    Linksfield's own text, for a payment asked about. `renewal` is the one that was to be stopped. `detail` is a
    note's text, a look-up's refusal, a payment's status that is not known here, or in one line why a write did not end
    well. `seq` is its place in the journal, 0 for what the journal could not take (`written` is false then, too).
    """

    at: datetime
    did: Did
    agent: str
    profile: str
    environment: Environment
    base_url: str
    iccid: str
    ticket: str
    seq: int = 0
    os_user: str = ""
    intent: str = ""
    attempt: int = 0
    state: State | None = None
    cause: Cause | None = None
    came: Came | None = None
    sent_at: datetime | None = None
    since: datetime | None = None
    plan_name: str = ""
    plan_code: str = ""
    length_days: int | None = None
    periods: int | None = None
    renews: bool = False
    money: Money | None = None
    order_no: str = ""
    pay_id: str = ""
    pay_type: str = ""
    paid_at: datetime | None = None
    paid_at_text: str = ""
    renewal: Renewal | None = None
    snapshot: Snapshot | None = None
    evidence: Evidence | None = None
    why: str = ""
    status: int = 0
    said: Said | None = None
    reason: str = ""
    decision: Decision | None = None
    earlier_may_have_arrived: bool = False
    detail: str = ""
    written: bool = True

    @property
    def what(self) -> What | None:
        """The kind of write; None for what changes nothing."""
        return What(self.did.value) if self.state is not None else None

    @property
    def effect(self) -> Effect | None:
        """What the write does to its card; None for what changes nothing."""
        return KINDS[self.what].effect if self.what is not None else None

    @property
    def outcome(self) -> State | Came | None:
        """How it stands, as one code: a write's state, else what a question came to; None for a note."""
        return self.state or self.came

    @property
    def decided_by(self) -> str:
        """Who decided how it came out; "" where nobody had to."""
        settled = self.state in (State.PLACED, State.NOT_PLACED)
        return self.decision.agent if settled and self.decision is not None else ""

    @property
    def open(self) -> bool:
        """Whether nobody can know yet what became of it: on its way, or unknown."""
        return self.state in OPEN

    @property
    def carried_out(self) -> bool:
        """Whether Linksfield carried it out: confirmed by its answer, or found and decided to be so."""
        return self.state in (State.CONFIRMED, State.PLACED)

    @property
    def may_have_arrived(self) -> bool:
        """Whether any attempt may have: one that was not sent says nothing of those before it."""
        return self.state is not None and (self.earlier_may_have_arrived or self.state not in HARMLESS)

    @property
    def proved(self) -> bool:
        """Whether what it rests on proves that it was carried out; a decision without proof is an agent's word."""
        return self.state is State.CONFIRMED or (self.evidence is not None and self.evidence.proves)

    @property
    def noted(self) -> bool:
        """Whether it is settled by an agent's word alone (`is_noted`)."""
        return is_noted(self.state, self.evidence)

    @property
    def outcome_code(self) -> str:
        """How it stands, as one code that tells an agent's word from what is known; "" for a note."""
        return f"noted_{self.outcome}" if self.noted else self.outcome or ""


class DoneHere:
    """Reads what was done from the journal. Thread-safe; blocks: call it on a reading thread. Raises JournalTrouble.

    `unwritten` gives what this process knows of a write and the journal could not take (`Fixes.unwritten`).
    """

    def __init__(self, journal: Journal, unwritten: Callable[[str], WriteResult | None]) -> None:
        self._journal = journal
        self._unwritten = unwritten

    def on_card(self, iccid: str) -> tuple[Done, ...]:
        """Everything that was done on a card, newest first: all tickets, all profiles, over restarts."""
        return self.listed(iccid) if iccid else ()

    def listed(
        self,
        iccid: str = "",
        *,
        begin: datetime | None = None,
        end: datetime | None = None,
        kinds: tuple[str, ...] = (),
        limit: int = 0,
    ) -> tuple[Done, ...]:
        """What was begun on one card or on all, newest first; `begin` inclusive, `end` exclusive, aware UTC.

        `kinds`: "step" (every write), "look_up", "payment_result", "found_off", "note"; none = all. `limit` 0 = all.
        """
        wanted = EventFilter(iccid=iccid, begin=begin, end=end, kinds=kinds, limit=limit)
        return self.rows(event for page in self._journal.done(wanted) for event in page)

    def since(self, begin: datetime) -> tuple[Done, ...]:
        """Everything that was begun, sent again or decided on any card since `begin` (aware UTC), newest first."""
        return self.rows(event for page in self._journal.since(begin) for event in page)

    def rows(self, events: Iterable[Event]) -> tuple[Done, ...]:
        """The rows that these events tell, newest first: light ones as they are, a write where its first step stood.

        Of a write every step must be among them.
        """
        writes: dict[str, list[Event]] = {}
        rows: list[Done] = []
        for event in events:
            if event.intent:
                writes.setdefault(event.intent, []).append(event)
            elif event.kind in _LIGHT:
                rows.append(light_row(event))
        rows += [
            done_of(self._result(intent, steps), steps[0].seq, steps[0].os_user) for intent, steps in writes.items()
        ]
        return tuple(sorted(rows, key=lambda row: row.seq, reverse=True))

    def _result(self, intent: str, steps: list[Event]) -> WriteResult:
        """What happened to a write. While it is unknown, what was found and decided stands beside its steps."""
        known = self._unwritten(intent)
        if known is not None:
            return known
        return result_of(self._journal.of_intent(intent) if steps[-1].state in OPEN else steps)


def of_ticket(rows: Iterable[Done], ticket: str, since: datetime | None = None) -> tuple[Done, ...]:
    """The rows of one ticket ("" for those of none) in the order given; since a moment, if one is given.

    What came about since (was decided, say) belongs to it whenever it was begun, and so does what is still unknown.
    """
    mine = (each for each in rows if each.ticket == ticket)
    return tuple(each for each in mine if since is None or each.open or (each.since or each.at) >= since)


def known_payments(rows: Iterable[Done], base_url: str) -> tuple[KnownPayment, ...]:
    """The payIds among these rows that went through this PC on this system, newest first, each once."""
    known: dict[str, KnownPayment] = {}
    for row in rows:
        source = _SOURCES.get(row.did)
        if source is None or not row.pay_id or row.base_url != base_url:
            continue
        # An order says more about its payId than a later question about it does.
        if row.pay_id not in known or row.did is not Did.PAYMENT_RESULT:
            known[row.pay_id] = KnownPayment(
                pay_id=row.pay_id,
                source=source,
                at=row.at,
                money=row.money,
                order_no=row.order_no,
                plan_name=row.plan_name,
            )
    return tuple(known.values())


def done_of(result: WriteResult, seq: int = 0, os_user: str = "") -> Done:
    """The row of one write, from what happened to it."""
    intent, write, draft = result.intent, result.write, result.write.draft
    paid = draft.paid if draft is not None else None
    return Done(
        at=intent.approved_at,
        did=Did(result.what.value),
        agent=intent.subject.agent,
        profile=intent.subject.profile,
        environment=intent.place.environment,
        base_url=intent.place.base_url,
        iccid=write.iccid,
        ticket=intent.subject.ticket,
        seq=seq,
        os_user=os_user,
        intent=intent.intent,
        attempt=result.attempt,
        state=result.state,
        cause=result.cause,
        sent_at=intent.sent_at,
        since=intent.since if result.written else result.ended_at,
        plan_name=write.plan_name,
        plan_code=write.plan_code,
        length_days=draft.plan.length_days if draft is not None else None,
        periods=result.periods,
        renews=result.renews,
        money=write.money,
        order_no=write.order_no,
        pay_id=write.pay_id,
        pay_type=paid.pay_type if paid is not None else "",
        paid_at=paid.paid_at if paid is not None else None,
        renewal=write.renewal,
        snapshot=intent.snapshot,
        evidence=result.evidence,
        why=result.why,
        status=result.status,
        said=result.said,
        reason=intent.reason,
        decision=result.decision,
        earlier_may_have_arrived=intent.earlier_may_have_arrived,
        detail=intent.detail,
        written=result.written,
    )


def on_its_way(review: Review) -> Done:
    """The row of a write that was confirmed here and whose first step may not stand in the journal yet."""
    intent = Intent(
        intent=review.intent,
        subject=review.subject,
        place=review.place,
        write=review.write,
        snapshot=review.snapshot,
        state=State.SENDING,
        attempt=review.attempt,
        approved_at=review.snapshot.at,
        since=review.snapshot.at,
        sent_at=None,
        earlier_may_have_arrived=review.attempt > 1,
    )
    return done_of(WriteResult(intent=intent, state=State.SENDING, cause=Cause.ABOUT_TO_CONNECT))


def came_of(outcome: str) -> Came | None:
    """What a light row came to; None for a note, and for what a later version may have written."""
    return Came(outcome) if outcome in list(Came) else None


def is_light(event: Event) -> bool:
    """Whether it is a look-up, a question for a payment or a note, and can be read."""
    try:
        return event.kind in _LIGHT and light_row(event) is not None
    except JournalTrouble:
        return False


def light_row(event: Event, *, written: bool = True) -> Done:
    """The row of a look-up, a question for a payment or a note. Raises JournalTrouble for what is none."""
    body = read_body(event, LIGHT_BODIES)
    return Done(
        at=event.at,
        did=Did(event.kind),
        agent=event.agent,
        profile=body.profile,
        environment=body.environment,
        base_url=event.base_url,
        iccid=event.iccid,
        ticket=event.ticket,
        seq=event.seq,
        os_user=event.os_user,
        came=came_of(body.outcome),
        since=event.at,
        plan_name=body.plan_name,
        money=body.money,
        order_no=event.order_no,
        pay_id=event.pay_id,
        detail=body.detail,
        paid_at_text=body.paid_at,
        written=written,
    )
