"""What was done from this PC, a frozen row each: the note, the hand-over, the case file and Activity read it here."""

from __future__ import annotations

import enum
from datetime import datetime

from services.records import Environment, Money, Record, Renewal
from services.writes.records import Evidence, Snapshot
from services.writes.states import HARMLESS, KINDS, OPEN, Cause, Effect, State, What


class Did(enum.StrEnum):
    """What somebody did. The first five ask Linksfield to change something; their values are those of states.What."""

    PLACE_ORDER = "place_order"
    RECORD_ORDER = "record_order"
    STOP_RENEWAL = "stop_renewal"
    CREATE_SUBSCRIPTION = "create_subscription"
    CONFIRM_PAYMENT = "confirm_payment"
    LOOK_UP = "look_up"
    PAYMENT_RESULT = "payment_result"
    NOTE = "note"


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


class Done(Record, frozen=True):
    """One thing that was done from here: by whom, when, with what result. Codes and facts, no sentences.

    `state` is where a write stands (None for everything else), `came` what a question came to (None for a write and a
    note). `at` is when it was begun, `sent_at` when it went out, `since` when its state came about; all aware UTC.
    `why` is a short code where it did not end well; `code` and `message` are Linksfield's own words of a refusal.
    `reason` was typed when it was sent; `decided_by`, `decided_at` and `decision_reason` tell the last decision about
    an unknown outcome, also one that a write found late (`cause`) has overtaken. `snapshot` is the card as it was
    before the write, `evidence` what its state rests on, or was found last. `paid_at` and `pay_type` are our shop's,
    for a recorded order. `renewal` is the one that was to be stopped. `detail` is a note's text, a look-up's refusal or
    a payment's status that is not known here. `written` is false where the journal could not take it.
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
    renewal: Renewal | None = None
    snapshot: Snapshot | None = None
    evidence: Evidence | None = None
    why: str = ""
    code: str = ""
    message: str = ""
    reason: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    decision_reason: str = ""
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
