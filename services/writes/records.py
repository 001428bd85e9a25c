"""What the writes pass around: frozen records, most of which also stand in the journal as JSON."""

from __future__ import annotations

import enum
from datetime import date, datetime, timedelta

from services.records import Environment, Money, Order, OrderDraft, OrderState, Record, Renewal, Subject
from services.sisters import ContractDraft
from services.writes.states import HARMLESS, KINDS, Cause, Effect, Kind, State, What


class Place(Record, frozen=True):
    """Where a profile leads. `base_url` names the system: the vshop base, lower case, no trailing slash."""

    environment: Environment
    base_url: str
    language_code: str


class ByContract(Record, frozen=True):
    """What a write to CSSS is measured by: the account it was reviewed for, and the card's orders as they were then.

    `account` tells access code and address from others, and is too short to find either by. Of a renewal, `order_code`
    is the order and `expires_text` its end as it was reviewed ("" if none was told); of an order, `draft` is what is
    ordered. `known` are the codes of every order of the card.
    """

    account: str
    known: tuple[str, ...] = ()
    order_code: str = ""
    periods: int = 0
    expires_text: str = ""
    draft: ContractDraft | None = None


class Write(Record, frozen=True):
    """The business of one write, frozen at Review: what was reviewed is what is sent.

    `draft` is set for orders, `renewal` for a stop; a subscription or a confirmation carries `pay_id`, `money`,
    `plan_name`, `stripe_plan_id`; one to CSSS `contract`.
    `email` and `payment_method` are masked here; the real ones are handed to `send`.
    """

    what: What
    iccid: str
    order_no: str = ""
    pay_id: str = ""
    draft: OrderDraft | None = None
    renewal: Renewal | None = None
    plan_name: str = ""
    plan_code: str = ""
    money: Money | None = None
    stripe_plan_id: str = ""
    email: str = ""
    payment_method: str = ""
    contract: ByContract | None = None

    @property
    def kind(self) -> Kind:
        """What the table says of this kind of write."""
        return KINDS[self.what]

    @property
    def periods(self) -> int | None:
        """How many periods are ordered, or an order is renewed by; None for what is neither."""
        if self.contract is not None:
            return self.contract.draft.periods if self.contract.draft is not None else self.contract.periods
        return self.draft.periods if self.draft is not None else None


class Private(Record, frozen=True):
    """What a subscription sends and the journal must not keep. Its repr shows neither."""

    email: str
    payment_method: str

    def __repr__(self) -> str:
        return "Private(...)"


class CardOrder(Record, frozen=True):
    """One order of a snapshot: enough to count, to notice a change, and to say when it ends.

    `ends` and `days_left` are an order in use's, as `Order` has them; None in journals of earlier versions, too.
    """

    plan_name: str
    time: str
    unit: str
    status: str
    ends_text: str = ""
    ends: date | None = None
    days_left: int | None = None


class Snapshot(Record, frozen=True):
    """The card's orders and renewal as Linksfield listed them at `at` (aware UTC), in this language.

    `renewal_unclear`: something stood there that names no renewal's numbers, or nothing, in a form that is no answer.
    """

    at: datetime
    language_code: str
    orders: tuple[CardOrder, ...]
    renewal_order_no: str = ""
    renewal_pay_id: str = ""
    renewal_unclear: bool = False


class GuardCode(enum.StrEnum):
    """What Review points out."""

    SAME_PLAN_TODAY = "same_plan_today"  # needs a reason
    PAYMENT_USED = "payment_used"  # needs a reason
    # `count` orders by card have no answer; they would be unpaid: nothing is charged for them. Needs a reason.
    UNPAID_UNKNOWN = "unpaid_unknown"
    # The attempt before may still be carried out: then there are two, and both cost money. Needs a reason.
    MAY_COME_LATE = "may_come_late"
    PRICE_ZERO = "price_zero"  # zero, or less. Needs a reason
    PRICE_UNUSUAL = "price_unusual"  # far from every other price that the card is offered
    SAME_PLAN_WAITING = "same_plan_waiting"
    APPEARED = "appeared"  # `count` orders since the agent looked
    NEAR_CARD = "near_card"  # `value` is the other card
    CARD_NOT_NAMED = "card_not_named"  # no answer says that the order is of this card: needs a reason
    STILL_OPEN = "still_open"  # `value` is the intent; nothing can be approved
    NO_TICKET = "no_ticket"  # needs the agent's word


class Guard(Record, frozen=True):
    """One thing Review points out. `value` is another intent or card, `count` how many, where it counts."""

    code: GuardCode
    value: str = ""
    count: int = 0
    needs_reason: bool = False
    stops: bool = False


class Review(Record, frozen=True):
    """A write as the agent sees it before confirming. `expires` is on the monotonic clock, in seconds.

    `beside` are the unknown orders by card that it would go out beside (GuardCode.UNPAID_UNKNOWN); `partner` is as in
    Intent.
    """

    intent: str
    attempt: int
    subject: Subject
    place: Place
    write: Write
    snapshot: Snapshot
    guards: tuple[Guard, ...]
    seq: int
    previous: State
    expires: float
    beside: tuple[str, ...] = ()
    partner: str = ""

    @property
    def needs_reason(self) -> bool:
        """Whether approving asks for a reason."""
        return any(guard.needs_reason for guard in self.guards)

    @property
    def stopped(self) -> bool:
        """Whether nothing can be approved now."""
        return any(guard.stops for guard in self.guards)


class Intent(Record, frozen=True):
    """An approved write and where it stands. Times are aware UTC; `since` is its last step's.

    `seen_on_before`: the renewal to be stopped was seen in force just before the request left. `partner` tells the
    partner code it was approved under from others ("": approved by an earlier version).
    """

    intent: str
    subject: Subject
    place: Place
    write: Write
    snapshot: Snapshot
    state: State
    attempt: int
    approved_at: datetime
    since: datetime
    sent_at: datetime | None
    earlier_may_have_arrived: bool
    seen_on_before: bool = False
    partner: str = ""
    reason: str = ""
    cause: str = ""
    detail: str = ""

    @property
    def effect(self) -> Effect:
        """What it does to its card."""
        return self.write.kind.effect

    @property
    def may_have_arrived(self) -> bool:
        """Whether any attempt may have: one that was not sent says nothing of those before it."""
        return self.earlier_may_have_arrived or self.state not in HARMLESS

    @property
    def may_come_late(self) -> bool:
        """Whether an agent said that it was not placed, and nothing of it left this PC since."""
        return self.state is State.NOT_PLACED or (self.state is State.NOT_SENT and self.earlier_may_have_arrived)


class Source(enum.StrEnum):
    """Where a finding comes from: a question to Linksfield, or an answer to the write that came too late."""

    ORDERS = "orders"
    RENEWAL = "renewal"
    PAYMENT = "payment"
    ORDER_DETAILS = "order_details"
    CARD = "card"
    CONTRACT = "contract"
    ANSWER = "answer"


class Reply(enum.StrEnum):
    """What became of a question. Only ANSWERED says anything; REFUSED ("too many requests") could not see."""

    ANSWERED = "answered"
    REFUSED = "refused"
    FAILED = "failed"


FOUND_ALL_THE_SAME = "refused_and_there"
"""WriteResult.why: refused in words, and shown by Linksfield when it was asked once more."""
STILL_ON = "still_on"
"""Finding.code: the renewal to be stopped is in force."""


class Finding(Record, frozen=True):
    """What one question to Linksfield brought.

    `proves`: the answer told us one of our numbers that we had not told it, or shows the effect itself.
    `contradicts`: it says something that cannot be so if the write was carried out as it was confirmed.
    `code` and `value` say what was found: "names_order", "paid", "pending", "not_known_there", "gone", ... or why a
    question failed; `before` and `after` count orders of the plan.
    """

    source: Source
    outcome: Reply
    code: str = ""
    value: str = ""
    before: int = 0
    after: int = 0
    proves: bool = False
    hints: bool = False
    contradicts: bool = False


class Evidence(Record, frozen=True):
    """One read-back. `complete`: every question that could show the write was answered, by a yes or a no."""

    at: datetime
    findings: tuple[Finding, ...]
    complete: bool
    attempt: int

    @property
    def proves(self) -> bool:
        """Whether it proves that the write arrived. Nothing proves that it did not."""
        return any(finding.proves for finding in self.findings)

    @property
    def hints(self) -> bool:
        """Whether something changed that could be the write."""
        return any(finding.hints for finding in self.findings)

    @property
    def contradicts(self) -> bool:
        """Whether something speaks against a write that was confirmed."""
        return any(finding.contradicts for finding in self.findings)


def is_noted(state: State | None, evidence: Evidence | None) -> bool:
    """Whether an agent's word settled a write, and no answer of Linksfield proves it: that word is all that is known.

    Nothing ever proves that a write was not carried out.
    """
    proved = evidence is not None and evidence.proves
    return state is State.NOT_PLACED or (state is State.PLACED and not proved)


class Outlook(enum.StrEnum):
    """What the evidence comes to; `Check.proposal` follows from it."""

    PROVED = "proved"  # it was placed
    # An order by card that nobody paid may be in no list and under no number: nothing can prove or disprove it, and
    # nothing is charged for it. No use in waiting; another may be ordered, which Review warns of.
    CANNOT_BE_SEEN = "cannot_be_seen"
    COULD_BE_IT = "could_be_it"  # something changed that may be this write, or somebody else's
    COULD_NOT_SEE = "could_not_see"  # a question that would show it was refused or not answered
    TOO_EARLY = "too_early"  # no trace, and not long or not often enough
    NO_TRACE = "no_trace"  # it was not placed, as far as can be seen: a proposal, never a proof


class Tell(enum.StrEnum):
    """The line to tell the customer."""

    IT_IS_THERE = "it_is_there"
    WAITS_FOR_PAYMENT = "waits_for_payment"
    IT_IS_OFF = "it_is_off"
    BEING_CHECKED = "being_checked"
    CHARGED_ONLY_WHEN_PAID = "charged_only_when_paid"


class Check(Record, frozen=True):
    """*Check what happened*: what is known, what Linksfield says, and what may be decided.

    `proposal`: PLACED (proved), NOT_PLACED (waited, asked several times, and no trace) or UNKNOWN (not sure yet).
    `wait` and `missing` say what *It was not placed* still needs; both zero = it is open.
    """

    intent: Intent
    evidence: Evidence
    earlier: tuple[Evidence, ...]
    proved: bool
    proposal: State
    wait: timedelta
    missing: int
    tell: Tell
    outlook: Outlook

    @property
    def not_placed_open(self) -> bool:
        """Whether *It was not placed* can be chosen."""
        return not self.proved and not self.missing and self.wait <= timedelta(0)


class Said(Record, frozen=True):
    """Linksfield's own words, as a refusal carried them: its `operateCode` and message."""

    code: str
    message: str


class Decision(Record, frozen=True):
    """What an agent decided of an unknown write: PLACED, NOT_PLACED, or UNKNOWN (*not sure yet*); `at` is aware UTC."""

    choice: State
    agent: str
    at: datetime
    reason: str = ""


class Seen(enum.StrEnum):
    """What a look after a confirmation showed. NOT_YET says nothing against it: an unpaid order may be in no list."""

    SEEN = "seen"
    NOT_YET = "not_yet"
    CONTRADICTS = "contradicts"


class WriteResult(Record, frozen=True):
    """What happened to one write, of whatever kind and however it ended: every view is worded from this alone.

    `state` is where it stands; SENDING: it is on its way, or was when the program died. `cause` moved it there.
    `ended_at` is when the call ended (aware UTC). `why` is a short code where it did not end well: what kept it from
    being sent ("dns", "refused", "tls", "read_only" ...) or left it unknown ("timeout", "cut", "status" with the HTTP
    `status`, "answer_without_our_numbers", "refused_again" ...). `said` are Linksfield's words where it refused.
    `evidence` is what the state rests on, or the last that was found (see `seen_after`); `decision` the last one about
    this attempt: beside PLACED by FOUND_LATE, the "not placed" that was wrong.

    `written` is false where the journal could not take the outcome (`trouble` is a JournalTrouble's reason). `state` is
    then what the answer said all the same; `intent.state` is always the journal's. After a restart such a write is
    unknown.
    """

    intent: Intent
    state: State
    cause: Cause
    ended_at: datetime | None = None
    why: str = ""
    status: int = 0
    said: Said | None = None
    evidence: Evidence | None = None
    decision: Decision | None = None
    written: bool = True
    trouble: str = ""

    @property
    def write(self) -> Write:
        """What was to be done: kind, card, numbers, plan, amount."""
        return self.intent.write

    @property
    def what(self) -> What:
        """The kind of write."""
        return self.intent.write.what

    @property
    def attempt(self) -> int:
        """Which attempt this is, from 1."""
        return self.intent.attempt

    @property
    def seen_after(self) -> Seen | None:
        """What a look after a confirmation showed; None for anything else, and until it was looked."""
        if self.state is not State.CONFIRMED or self.evidence is None:
            return None
        if self.evidence.contradicts:
            return Seen.CONTRADICTS
        return Seen.SEEN if self.evidence.proves else Seen.NOT_YET

    @property
    def noted(self) -> bool:
        """Whether it is settled by an agent's word alone (`is_noted`)."""
        return is_noted(self.state, self.evidence)

    @property
    def periods(self) -> int | None:
        """How many periods were ordered, or an order was renewed by; None for what is neither."""
        return self.write.periods

    @property
    def renews(self) -> bool:
        """Whether an order was to renew by itself."""
        return self.write.draft is not None and self.write.draft.auto_renewal


class LateFind(Record, frozen=True):
    """A write settled as not placed that was found on the card after all.

    `others` are intents of the same plan sent since: what may now be double.
    """

    intent: Intent
    others: tuple[str, ...] = ()


def card_order(order: Order) -> CardOrder:
    """What a snapshot keeps of an order."""
    fields = dict(order.fields)
    in_use = order.state is OrderState.IN_USE
    return CardOrder(
        plan_name=order.plan_name,
        time=fields.get("time", "" if order.periods is None else str(order.periods)),
        unit=order.unit,
        status=order.status,
        ends_text=order.ends_text,
        ends=order.ends if in_use else None,
        days_left=order.days_left if in_use else None,
    )
