"""What a note is about: the closed list of outcomes, each with the facts of its texts (words/notes.md section 1)."""

from __future__ import annotations

import enum
from datetime import date, datetime

from services.desk.done import Done
from services.desk.verdicts.verdicts import Unsent
from services.records import Environment, Money, Order, PaymentResult, Record, Renewal, Span


class NoteOutcome(enum.StrEnum):
    """How one job of a ticket came out, most telling first."""

    ORDER_UNCONFIRMED = "order_unconfirmed"
    STOP_UNCONFIRMED = "stop_unconfirmed"
    CONFIRM_UNCONFIRMED = "confirm_unconfirmed"
    SUBSCRIPTION_UNCONFIRMED = "subscription_unconfirmed"
    EXTENSION_UNCONFIRMED = "extension_unconfirmed"  # CSSS: an order was to be extended
    CONTRACT_UNCONFIRMED = "contract_unconfirmed"  # CSSS: a plan was ordered by our own contract
    ORDER_REFUSED = "order_refused"
    STOP_REFUSED = "stop_refused"
    SUBSCRIPTION_REFUSED = "subscription_refused"
    EXTENSION_REFUSED = "extension_refused"
    CONTRACT_REFUSED = "contract_refused"
    ORDER_NOT_SENT = "order_not_sent"
    STOP_NOT_SENT = "stop_not_sent"
    SUBSCRIPTION_NOT_SENT = "subscription_not_sent"
    EXTENSION_NOT_SENT = "extension_not_sent"
    CONTRACT_NOT_SENT = "contract_not_sent"
    ORDER_TURNED_UP = "order_turned_up"
    ORDER_FOUND_PLACED = "order_found_placed"
    ORDER_NOT_PLACED = "order_not_placed"
    STOP_NOT_DONE = "stop_not_done"  # decided: it was not carried out, and the renewal is still on
    SUBSCRIPTION_NOT_DONE = "subscription_not_done"  # decided: auto-renewal was not started
    EXTENSION_NOT_DONE = "extension_not_done"
    CONTRACT_NOT_PLACED = "contract_not_placed"
    EXTENDED = "extended"
    CONTRACT_ORDERED = "contract_ordered"
    ORDER_RECORDED = "order_recorded"
    ORDER_PLACED_PAID = "order_placed_paid"
    ORDER_PLACED_LISTED = "order_placed_listed"  # seen on the card, and Linksfield does not say that it is paid
    ORDER_PLACED_UNPAID = "order_placed_unpaid"
    STOPPED_OTHER_ON = "stopped_other_on"
    STOPPED = "stopped"
    ALREADY_OFF = "already_off"
    CHARGED_TWICE = "charged_twice"
    PAID_NOT_DELIVERED = "paid_not_delivered"
    DELIVERED = "delivered"
    PAID_UNCLEAR = "paid_unclear"  # paid to Linksfield; whether its plan is on the card, or was, cannot be told
    ONE_PENDING = "one_pending"  # two payments and more, not a double charge: the six others of F6
    PAYMENTS_NOT_KNOWN = "payments_not_known"
    FEWER_ORDERS = "fewer_orders"
    DIFFERENT_ORDERS = "different_orders"  # an order each, and every one is seen on the card
    ORDERS_NOT_TRACED = "orders_not_traced"  # an order each; which are on the card cannot be told
    ONLY_ONE_PAID = "only_one_paid"
    PAYMENT_PENDING = "payment_pending"
    PAYMENT_FAILED = "payment_failed"
    PAYMENT_UNKNOWN = "payment_unknown"
    PAYMENT_NOT_FOUND = "payment_not_found"
    CARD_REFUSED = "card_refused"
    NOT_ASKED = "not_asked"  # the card was to be looked up, and nothing left this computer
    LOOKED_UP = "looked_up"


class OnCard(enum.StrEnum):
    """Where the order of a job is seen to be; NOT_KNOWN: the orders could not be seen, or which one is not clear."""

    IN_USE = "in_use"
    WAITING = "waiting"
    NOT_LISTED = "not_listed"
    UNPAID = "unpaid"
    UNSURE = "unsure"  # not seen there, and paid or not: its status is not known, or its renewal may be on
    NOT_KNOWN = "not_known"


class Confirmation(enum.StrEnum):
    """What became of asking Linksfield to confirm a payment. NOTED: confirmed by an agent's word alone."""

    NOT_ASKED = "not_asked"
    CONFIRMED = "confirmed"
    NOTED = "noted"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    NOT_SENT = "not_sent"


class Proof(enum.StrEnum):
    """What "it was placed" rests on: Linksfield named our numbers, or an agent decided without (`reason`)."""

    LINKSFIELD_NAMES_IT = "linksfield_names_it"
    DECIDED = "decided"


class NoteFacts(Record, frozen=True):
    """What fills the braces of notes.md. What is None or empty is not known: its line is left out.

    `day` is the last day of `plan`, estimated where `day_estimated`; `starts` and `ends` are those of the plan that
    waits (the job's own, else `next_plan`), always an estimate. `length` counts days: what is left of the plan in use,
    `next_length` how long the next one lasts. `refunds` has an amount a currency; `count` is how many payments.
    `paid_at` is Linksfield's own text, without a zone; `paid_to_us_at` our shop's own moment. `agent` writes the note;
    `by` did or decided it at `moment`; `as_of` is when Linksfield was asked for the orders, `renewal_as_of` when for
    auto-renewal. `on_card` is where the job's order is seen to be. `paid_to_us`: our shop holds the money, else the
    customer pays Linksfield. `not_paid`: Linksfield says that the payment of this order is not paid ("You have not been
    charged" needs it); `is_paid`: that it is. `ordered_again`: the same plan was sent again since. `orders` are all on
    the card (None: not known), `spans` their days.
    `tried_again`: it was noted as not carried out, tried once more, and that never left this computer; who noted it and
    when is not known here.
    `new_end` is the last day of an extended order, as Linksfield gave it in its answer.
    `stranger` is the host that is not Linksfield's, as `LeadsTo` has it.
    `unsent` is why Linksfield could not be asked about the job's payment, or the card.
    `missing` names the needed braces that nothing fills ("how_to_pay"): the text is not offered without them.
    """

    iccid: str
    profile: str
    environment: Environment
    stranger: str = ""
    ticket: str = ""
    agent: str = ""
    by: str = ""
    moment: datetime | None = None
    as_of: datetime | None = None
    plan: str = ""
    periods: int | None = None
    renewed_plan: str = ""
    renewal_on: bool | None = None
    renewal_as_of: datetime | None = None
    other_plan: str = ""
    other_pay_id: str = ""
    next_plan: str = ""
    next_length: int | None = None
    day: date | None = None
    day_estimated: bool = False
    starts: date | None = None
    ends: date | None = None
    length: int | None = None
    new_end: date | None = None
    money: Money | None = None
    refunds: tuple[Money, ...] = ()
    count: int = 0
    payments: tuple[PaymentResult, ...] = ()
    order_no: str = ""
    pay_id: str = ""
    since: str = ""
    since_day: date | None = None
    paid_at: str = ""
    paid_to_us_at: datetime | None = None
    paid_to_us: bool = False
    not_paid: bool = False
    is_paid: bool = False
    tried_again: bool = False
    renews: bool = False
    on_card: OnCard = OnCard.NOT_KNOWN
    confirmation: Confirmation = Confirmation.NOT_ASKED
    confirmed_at: datetime | None = None
    ordered_again: bool = False
    message: str = ""
    code: str = ""
    why: str = ""
    reason: str = ""
    proof: Proof | None = None
    how_to_pay: str = ""
    orders: tuple[Order, ...] | None = None
    spans: tuple[Span, ...] = ()
    renewal: Renewal | None = None
    unsent: Unsent | None = None
    missing: tuple[str, ...] = ()


class Job(Record, frozen=True):
    """One job of a ticket: its outcome gives the headline, `facts` its braces, `done` the write it is about, if any.

    `under_way`: that write is being sent by this program right now, and its answer is still to come.
    """

    outcome: NoteOutcome
    facts: NoteFacts
    done: Done | None = None
    under_way: bool = False
