"""The closed set of verdicts about a card, as records: what is concluded, on which facts, and what may be done next."""

from __future__ import annotations

import enum
from datetime import datetime

from services.desk.done import Done
from services.records import Environment, Money, PaymentResult, PaymentState, Record, Renewal, Span
from services.writes.states import What


class Kind(enum.StrEnum):
    """What is concluded about a card, by money at risk: the first that holds heads the page."""

    UNKNOWN = "unknown"  # something sent from here has no answer: it may have been carried out
    CHARGED_TWICE = "charged_twice"  # Linksfield names one order for several paid payments
    PAID_NOT_DELIVERED = "paid_not_delivered"  # paid to Linksfield, and not on the card
    NOT_AT_LINKSFIELD = "not_at_linksfield"  # Linksfield does not know this payId: it may be our own shop's
    WAITS_FOR_PAYMENT = "waits_for_payment"  # ordered, and not paid yet as far as Linksfield says
    NOT_OUR_CARD = "not_our_card"  # Linksfield refuses the card for this profile
    NO_ANSWER = "no_answer"  # what would have to be known could not be seen: nothing is concluded
    RECORDED = "recorded"  # paid to our own shop, and its order recorded at Linksfield
    PAID_DELIVERED = "paid_delivered"  # paid to Linksfield, and on the card
    RENEWAL_STOPPED = "renewal_stopped"  # stopped from here
    RENEWAL_ON = "renewal_on"
    IN_USE = "in_use"  # in use until, then what waits; also: nothing in use and something waits
    NOTHING_KNOWN = "nothing_known"  # a valid card with nothing on it, and nothing was done here
    RENEWAL_WAS_OFF = "renewal_was_off"  # none in force, and none was stopped from here


class Standing(enum.StrEnum):
    """Whether there is a verdict."""

    NOT_ASKED = "not_asked"  # the card was not looked up
    ASKING = "asking"
    STANDS = "stands"


class Delivery(enum.StrEnum):
    """Whether the order of a payment is on the card. Linksfield's list of orders carries no order numbers."""

    ON_CARD = "on_card"  # one more order of its plan is listed than before it was ordered or asked for
    NOT_ON_CARD = "not_on_card"  # no listed order can be the one
    UNCLEAR = "unclear"  # orders are listed, and which payment they belong to cannot be told
    NOT_SEEN = "not_seen"  # the orders are not known


class Question(enum.StrEnum):
    """What was asked, of Linksfield or of the journal here."""

    CARD = "card"
    ORDERS = "orders"
    RENEWAL = "renewal"
    PAYMENT = "payment"
    DONE_HERE = "done_here"
    FOLLOWED = "followed"


class Unsent(enum.StrEnum):
    """Why a question never left this computer."""

    NO_CODE = "no_code"  # there is no partner code for the profile here
    CODE_ELSEWHERE = "code_elsewhere"  # the partner code was entered for other addresses
    KEYRING = "keyring"  # this computer's keyring is locked, missing, or does not answer
    NOT_SET_UP = "not_set_up"  # the profile, or an address of it, is missing
    NO_CONNECTION = "no_connection"
    OTHER = "other"


class Seen(enum.StrEnum):
    """What a question showed."""

    BEING_ASKED = "being_asked"
    COULD_NOT_SEE = "could_not_see"  # no answer, or the question was refused: says nothing either way
    COULD_NOT_ASK = "could_not_ask"  # the question never left this computer: `unsent` says why
    VALID = "valid"
    CARD_REFUSED = "card_refused"
    NO_ORDERS = "no_orders"
    ORDERS = "orders"  # `count` are listed
    ODD_ORDERS = "odd_orders"  # `count` cannot be read whole, or are in a state that is not known here
    ORDER_ON_CARD = "order_on_card"
    ORDER_NOT_LISTED = "order_not_listed"
    WHICH_ORDER_UNCLEAR = "which_order_unclear"
    ONE_MORE_ORDER = "one_more_order"  # came while its delivery was waited for
    WAITED_FOR = "waited_for"  # its order is asked for again and again
    RENEWAL_IN_FORCE = "renewal_in_force"
    NO_RENEWAL = "no_renewal"
    PAID = "paid"
    PENDING = "pending"
    FAILED = "failed"
    STATUS_NOT_KNOWN = "status_not_known"  # `value` is Linksfield's own
    NOT_KNOWN_THERE = "not_known_there"
    WRITE = "write"  # `done` was sent from here
    NOTHING_DONE = "nothing_done"  # nothing was ever ordered, recorded or stopped from here


class Evidence(Record, frozen=True):
    """What one question showed, and when (aware UTC): `code` and `message` are Linksfield's words of a refusal.

    Of a failed read `code` is its reason ("timeout", "dns" ...). `value` is the payId asked about, or a status.
    """

    question: Question
    seen: Seen
    at: datetime | None = None
    pay_id: str = ""
    order_no: str = ""
    value: str = ""
    count: int = 0
    money: Money | None = None
    code: str = ""
    message: str = ""
    done: Done | None = None
    unsent: Unsent | None = None

    @property
    def not_seen(self) -> bool:
        """Whether it showed nothing, and may be asked again."""
        return self.seen in (Seen.COULD_NOT_SEE, Seen.COULD_NOT_ASK)


class Step(enum.StrEnum):
    """What an agent can do next about a card."""

    CHECK = "check"  # *Check what happened*
    CONFIRM_PAYMENT = "confirm_payment"  # ask Linksfield to confirm the payment result
    FOLLOW_PAYMENT = "follow_payment"  # ask again by itself until it is decided
    FOLLOW_DELIVERY = "follow_delivery"  # until one more order is on the card
    ESCALATE = "escalate"  # pass it on to Linksfield, with the case file
    COPY_REFUND_REQUEST = "copy_refund_request"
    COMPARE_PAYMENTS = "compare_payments"
    RECORD_FOR_SHOP = "record_for_shop"  # our own shop took the money: record the paid order
    PASTE_PAY_ID = "paste_pay_id"  # ask about a payId, or another one
    SEND_WAY_TO_PAY = "send_way_to_pay"
    ORDER_PLAN = "order_plan"
    STOP_RENEWAL = "stop_renewal"
    TRY_OTHER_PROFILES = "try_other_profiles"
    ASK_AGAIN = "ask_again"
    COPY_REPLY = "copy_reply"
    COPY_NOTE = "copy_note"


class WhyNot(enum.StrEnum):
    """Why a step is not offered."""

    STILL_ASKING = "still_asking"
    NOT_LOOKED_UP = "not_looked_up"
    BEING_SENT = "being_sent"  # something is on its way for this card: wait for its answer
    CHECK_FIRST = "check_first"  # something of the same effect is unknown
    TOO_OLD = "too_old"  # this version of the program is no longer safe for production
    LOOK_ONLY = "look_only"  # the profile only looks
    ASSUMED_CALL = "assumed_call"  # how Linksfield takes it is assumed, and the profile allows no such calls
    JOURNAL_NOT_READ = "journal_not_read"  # what was done here cannot be seen: nothing may be sent
    NOT_OUR_CARD = "not_our_card"
    ORDER_IS_ON_CARD = "order_is_on_card"
    ORDER_MAY_BE_ON_CARD = "order_may_be_on_card"  # Linksfield names its order for an earlier payment as well
    NOT_PAID = "not_paid"  # Linksfield does not say that it is paid
    CONFIRMED_ALREADY = "confirmed_already"  # asked from here, and Linksfield confirmed it
    NOTED_AS_CONFIRMED = (
        "noted_as_confirmed"  # asked from here, and an agent decided, without proof, that it went through
    )
    DECIDED_ALREADY = "decided_already"  # paid or failed: nothing is left to be followed
    FOLLOWED_ALREADY = "followed_already"
    PAYMENT_NOT_SEEN = "payment_not_seen"  # Linksfield could not be asked about it: it may be Linksfield's
    NO_PAYMENT = "no_payment"  # no payment of this card is known that it could be about
    LINKSFIELD_TOOK_IT = "linksfield_took_it"  # never record it as paid to us
    MADE_HERE = "made_here"  # its payId was drawn here for an order by card: it is not our shop's
    RECORDED_ALREADY = "recorded_already"
    NO_RENEWAL = "no_renewal"
    RENEWAL_NOT_SEEN = "renewal_not_seen"
    NOTHING_UNKNOWN = "nothing_unknown"
    NOT_CHARGED_TWICE = "not_charged_twice"
    NOTHING_WAITS = "nothing_waits"
    CARD_IS_OURS = "card_is_ours"
    NO_OTHER_PROFILE = "no_other_profile"  # this profile is the only one here
    ONE_PAYMENT = "one_payment"  # there is nothing to compare


class Offer(Record, frozen=True):
    """One step: offered (`why_not` is None), or not and why. `pay_id` or `intent` say what it would be about."""

    step: Step
    why_not: WhyNot | None = None
    pay_id: str = ""
    intent: str = ""

    @property
    def offered(self) -> bool:
        """Whether it may be done now."""
        return self.why_not is None


class Facts(Record, frozen=True):
    """What a conclusion says, for its sentence; what is not known is empty or None and is left out of the sentence.

    `done` is the write from here that it rests on (who, when, ticket, numbers, proof); `confirmed` a confirmation of
    the payment that was asked for from here, as it stands. `what` is the kind of an unknown write.
    `under_way`: it is being sent by this program right now.
    `refunds` is what was paid beyond the first time, an amount a currency; empty where amounts are missing or do not
    agree. `paid_at` is Linksfield's own text, without a zone. `spans` are the orders in use, then those waiting, as
    `services.desk.orders.timeline` gives them: of RECORDED and PAID_DELIVERED its own alone, else all on the card;
    `odd` counts orders that cannot be read or are in a state not known here. `renewal` is the one in force, or the one
    that was stopped; `other` one that is on beside a stopped one. `none_left`: Linksfield was asked after the stop and
    listed none; a stopped one without that may be one of several.
    `unseen` names what could not be seen; `unasked` those of it about which nothing left this computer, `unsent` why.
    `certain` is false where a renewal may have made the second charge.
    `may_be_used_up`: the payment is older than its plan lasts (or than a day, where that is not known): not listed
    may mean used up. `awaited`: its order is waited for, and not for long yet. `at` is when it came about, `as_of` when
    Linksfield was asked; both aware UTC.
    """

    what: What | None = None
    done: Done | None = None
    confirmed: Done | None = None
    under_way: bool = False
    plan: str = ""
    periods: int | None = None
    money: Money | None = None
    refunds: tuple[Money, ...] = ()
    payments: tuple[PaymentResult, ...] = ()
    payment: PaymentState | None = None
    delivery: Delivery | None = None
    order_no: str = ""
    pay_id: str = ""
    paid_at: str = ""
    spans: tuple[Span, ...] = ()
    odd: int = 0
    renewal: Renewal | None = None
    other: Renewal | None = None
    none_left: bool = False
    at: datetime | None = None
    as_of: datetime | None = None
    code: str = ""
    message: str = ""
    unseen: tuple[Question, ...] = ()
    unasked: tuple[Question, ...] = ()
    unsent: Unsent | None = None
    certain: bool = True
    may_be_used_up: bool = False
    awaited: bool = False


class Conclusion(Record, frozen=True):
    """One thing that is true of the card. `fresh`: of this ticket, or of the last seven days."""

    kind: Kind
    facts: Facts
    evidence: tuple[Evidence, ...] = ()
    fresh: bool = True


class PaymentVerdict(Record, frozen=True):
    """What is concluded about one payId, for its row and its buttons.

    `kind`: UNKNOWN, CHARGED_TWICE, PAID_NOT_DELIVERED, PAID_DELIVERED, NOT_AT_LINKSFIELD, RECORDED,
    WAITS_FOR_PAYMENT (`state` tells pending from failed) or NO_ANSWER (`unasked`: the question never left this
    computer); None while it is asked or was not asked.
    """

    pay_id: str
    kind: Kind | None
    state: PaymentState | None = None
    delivery: Delivery | None = None
    order_no: str = ""
    unasked: bool = False
    offers: tuple[Offer, ...] = ()


class Verdict(Record, frozen=True):
    """All that follows for a card: one conclusion heads, the others that are true stand in `also`, worst first.

    While something is asked (`standing`) nothing heads and no step is offered; `answered` of `asked` questions are in.
    `evidence` is everything that was seen so far, in the order asked. `primary` is the one next step.
    `offers` has every Step once, with why it is not offered.
    """

    iccid: str
    profile: str
    environment: Environment
    at: datetime
    standing: Standing
    head: Conclusion | None = None
    also: tuple[Conclusion, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    asked: int = 0
    answered: int = 0
    primary: Step | None = None
    offers: tuple[Offer, ...] = ()
    payments: tuple[PaymentVerdict, ...] = ()

    @property
    def kind(self) -> Kind | None:
        """What heads; None while nothing stands."""
        return self.head.kind if self.head is not None else None

    @property
    def conclusions(self) -> tuple[Conclusion, ...]:
        """Everything that is true, worst first."""
        return (self.head, *self.also) if self.head is not None else ()

    def find(self, kind: Kind) -> Conclusion | None:
        """The worst conclusion of this kind, or None."""
        return next((each for each in self.conclusions if each.kind is kind), None)

    def offer(self, step: Step) -> Offer:
        """Whether this step is offered for the card, and why not."""
        return next(each for each in self.offers if each.step is step)

    def payment(self, pay_id: str) -> PaymentVerdict | None:
        """What is concluded about one payId; None if it was never asked about."""
        return next((each for each in self.payments if each.pay_id == pay_id), None)
