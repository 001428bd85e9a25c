"""Frozen records that cross the layers.

Units: ICCIDs are strings of digits; money is `Money` (Decimal amount, ISO 4217 currency in upper case);
times are aware UTC `datetime`s unless a field says that it holds a server's own text.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

import msgspec


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all records: immutable, compared by value."""


class Environment(enum.Enum):
    """Which system a profile's URLs lead to; decided by the URLs, and for the sandbox by its proof."""

    PRODUCTION = "production"
    UAT = "uat"
    SANDBOX = "sandbox"  # of this process, or one that proved itself
    LOCAL = "local"  # this machine, and whatever lies behind it
    NOT_LINKSFIELD = "not_linksfield"  # some base is none of the documented ones

    @property
    def may_be_real(self) -> bool:
        """Whether customers may be behind it: production's guards hold."""
        return self not in (Environment.SANDBOX, Environment.UAT)


class Provenance(enum.Enum):
    """How we know what a request or a reply looks like."""

    DOCUMENTED = "documented"  # printed in Linksfield's documentation
    INFERRED = "inferred"  # follows from what is printed there
    ASSUMED = "assumed"  # ours, for what nothing prints


class Money(Record, frozen=True, kw_only=False, gc=False):
    """An amount with its currency: `Money(Decimal("12.36"), "GBP")`."""

    amount: Decimal
    currency: str


class Profile(Record, frozen=True):
    """One way to reach Linksfield, as it stands in profiles.json (never with a secret).

    `environment` is "production", "uat" or "custom"; the three URLs are used for "custom" only. `csss_url` and
    `esim_qr_url` (with its account, an e-mail address) are optional parts: "" where that API is not set up.
    `usage_unit` is what CSSS counts data in, "bytes" or "MB", where somebody knows it.
    `former_names`: what it was called before; what was sent under such a name belongs to it. `extras` keeps keys of
    the file that this version does not know.
    """

    name: str
    environment: str
    vshop_url: str = ""
    payment_url: str = ""
    topup_url: str = ""
    language_code: str = "1"
    mall_url: str = ""
    read_only: bool = False
    assumed_calls: bool = False
    csss_url: str = ""
    esim_qr_url: str = ""
    esim_qr_account: str = ""
    usage_unit: str = ""
    former_names: tuple[str, ...] = ()
    extras: Mapping[str, object] = {}


class Bases(Record, frozen=True):
    """The three base URLs of a profile, without a trailing slash."""

    vshop: str
    payment: str
    topup: str

    @property
    def urls(self) -> tuple[str, str, str]:
        """All three."""
        return self.vshop, self.payment, self.topup


class LeadsTo(Record, frozen=True):
    """Where a profile leads: the one judgement that badge, Review, notes, verdicts and guards go by.

    `stranger` is the first host that is not Linksfield's ("" for all but NOT_LINKSFIELD; with its path where the host
    itself is documented); `hosts` are all hosts that calls go to, each once, with their port where it is named.
    """

    environment: Environment
    stranger: str = ""
    hosts: tuple[str, ...] = ()


# ------------------------------------------------------------------ what Linksfield answers
# `fields` holds every returned scalar as (name, text) pairs in the server's order, so that
# nothing is dropped; `problem` is a short code if the row could not be read whole.


class VerifiedCard(Record, frozen=True):
    """A card that Linksfield accepted for this partner (reply of /singleVerify: assumed)."""

    iccid: str
    partner_code: str
    fields: tuple[tuple[str, str], ...] = ()


class Plan(Record, frozen=True, gc=False):
    """A plan this card may buy (reply of /singleServicePlanPage: assumed, linksfield-api.md section 12).

    `price` is for one period; `period_prices` are printed prices for n periods. `price_problem` is "" or
    "missing", "contradiction" (price fields disagree), "unreadable", "negative" or "too_many_decimals" (for its
    currency): then it cannot be ordered. `problem` is "same_codes" for plans that an order could not tell apart.
    `allowance_mb` is None where none is given; `unlimited` is true for packageType "0".
    """

    plan_code: str
    name: str
    package_code: str
    package_type: str = ""
    area: str = ""
    countries: str = ""
    allowance_mb: Decimal | None = None
    price: Money | None = None
    price_problem: str = ""
    period_prices: Mapping[int, Money] = {}
    time: str = ""
    unit: str = ""
    length_days: int | None = None
    min_periods: int | None = None
    max_periods: int | None = None
    may_renew: bool | None = None
    stripe_plan_id: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    problem: str = ""

    @property
    def unlimited(self) -> bool:
        """Whether the plan is of the unlimited daily kind (packageType "0": assumed)."""
        return self.package_type == "0"


class PlanPage(Record, frozen=True):
    """The plans that one answer listed. `total`: how many Linksfield says there are, None if it does not say."""

    plans: tuple[Plan, ...]
    total: int | None = None

    @property
    def there_may_be_more(self) -> bool:
        """Whether Linksfield speaks of more plans than it listed."""
        return self.total is not None and self.total > len(self.plans)


class OrderState(enum.Enum):
    """State of an order on the card (values seen, meaning inferred)."""

    IN_USE = "in_use"
    WAITING = "waiting"
    UNKNOWN = "unknown"


class Order(Record, frozen=True):
    """One order in use or waiting (documented, /singleQueryOrder). `status` is the server's own value."""

    status: str
    state: OrderState
    plan_name: str
    periods: int | None = None
    unit: str = ""
    length_days: int | None = None
    ends: date | None = None
    ends_text: str = ""
    days_left: int | None = None
    fields: tuple[tuple[str, str], ...] = ()
    problem: str = ""


class Renewal(Record, frozen=True):
    """The auto-renewal in force (documented bare fields, /queryAutoRenewalRecord).

    `problem`: "missing" (a number), "not_object", "several" (the first of them), or "ended": it says so itself.
    """

    order_no: str
    pay_id: str
    plan_name: str
    periods: str = ""
    package_type: str = ""
    since: date | None = None
    since_text: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    problem: str = ""

    @property
    def in_force(self) -> bool:
        """Whether the record shows something in force: it names a number, and does not say itself that it ended.

        One that does not shows neither that auto-renewal is on nor that it is off.
        """
        return self.problem != "ended" and bool(self.order_no or self.pay_id)


class RenewalForm(enum.Enum):
    """In which form a renewal was told, or its absence: how much an absence weighs depends on it.

    Every form but RECORD and EMPTY_RECORD is also what a blind gateway, or the late answer of another call, looks
    like: it shows that nothing is in force only beside a positive control in the same minute.
    """

    RECORD = "record"
    EMPTY_RECORD = "empty_record"  # the record's own fields, all of them empty
    BARE_EMPTY = "bare_empty"  # {} without an envelope
    NO_DATA = "no_data"  # "S", `data` null or left out
    EMPTY_DATA = "empty_data"  # "S", `data` {} or []
    CARD_ALONE = "card_alone"  # "S", `data` names card and partner only, as /singleVerify does


class RenewalReading(Record, frozen=True):
    """What /queryAutoRenewalRecord said: the record in force or None, and the form in which that came."""

    renewal: Renewal | None
    form: RenewalForm


class PaymentState(enum.Enum):
    """State of a payment (assumed: "1" paid, "2" pending, "0" failed)."""

    PAID = "paid"
    PENDING = "pending"
    FAILED = "failed"
    UNKNOWN = "unknown"


class PaymentResult(Record, frozen=True):
    """What Linksfield says of a payId (reply of /resultQuery: assumed). `status` is the server's own value.

    `paid_at_text` is the server's own text in Linksfield's time: it carries no zone.
    """

    pay_id: str
    status: str
    state: PaymentState
    order_no: str = ""
    money: Money | None = None
    paid_at_text: str = ""
    pay_type: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    problem: str = ""


class OrderFound(Record, frozen=True):
    """What GET /mall/order told, and by which number: "order_no", "pay_id", "iccid", or "" if none told anything.

    What was asked by proves nothing by standing in the answer.
    """

    asked_by: str = ""
    fields: tuple[tuple[str, str], ...] = ()


class OrderRecords(Record, frozen=True):
    """An answer to a search for an order, for whoever looks for proofs in it; it is not redacted.

    Every object of it by itself, at whatever depth, as (name, text) pairs of its plain values: what stands in one of
    them was told beside each other.
    """

    records: tuple[tuple[tuple[str, str], ...], ...] = ()


class OrderReceipt(Record, frozen=True):
    """Linksfield's answer to a placed or recorded order, naming our numbers (documented bare fields)."""

    order_no: str
    pay_id: str
    iccid: str = ""
    partner_code: str = ""
    fields: tuple[tuple[str, str], ...] = ()


# ------------------------------------------------------------------ what the agent orders


class OrderDraft(Record, frozen=True):
    """A checked order, ready for Review. `total` is the exact amount for all periods."""

    iccid: str
    plan: Plan
    periods: int
    total: Money
    auto_renewal: bool = False
    paid: PaidProof | None = None


class PaidProof(Record, frozen=True):
    """Proof that our own shop holds the customer's money (recording a paid order).

    `pay_id` and `pay_type` are the shop's; `paid_at` is aware UTC. `we_hold_the_money` must have been ticked.
    """

    pay_id: str
    money: Money
    pay_type: str
    paid_at: datetime
    we_hold_the_money: bool


class OrderNumbers(Record, frozen=True):
    """Numbers made here for one order: 19 digits, and the partner code + the same (documented form)."""

    order_no: str
    pay_id: str


# ------------------------------------------------------------------ what the desk adds


class Subject(Record, frozen=True):
    """Whom and what a piece of work is about: which profile, which card, which ticket, which agent."""

    profile: str
    iccid: str
    ticket: str
    agent: str


class Span(Record, frozen=True):
    """One order's place on the timeline, as days at Linksfield. Estimated days are ours, not Linksfield's.

    `overdue`: it is listed as in use, and its end has passed: it was to end. `differs`: Linksfield's end and its
    days left do not fit each other; `ends` is then counted from the days left.
    """

    order: Order
    starts: date | None
    ends: date | None
    estimated: bool
    overdue: bool = False
    differs: bool = False


class ProfileTrial(Record, frozen=True):
    """What another profile says of a card; "secret": its partner code could not be had; "not_sent": nothing left."""

    profile: str
    outcome: Literal["ok", "refused", "secret", "not_sent", "failed"]
    error: Exception | None = None


class KnownPayment(Record, frozen=True):
    """A payId of a card that this PC knows. `source`: "order", "recorded", "renewal" or "asked"."""

    pay_id: str
    source: str
    at: datetime | None = None
    money: Money | None = None
    order_no: str = ""
    plan_name: str = ""


# ------------------------------------------------------------------ what happened here


class Call(Record, frozen=True):
    """One HTTP attempt, redacted, for Activity and the inspector. `ms` are milliseconds.

    `provenance` is the request's, `reply_known` the reply's.
    `outcome`: "ok", "refused", "not_sent", "no_answer" or "not_understood". `stale`: the kept-alive connection turned
    out to be closed, which says nothing of how Linksfield answers.
    """

    at: datetime
    profile: str
    endpoint: str
    provenance: Provenance
    safe: bool
    method: str
    url: str
    iccid: str
    ms: float
    outcome: str
    status: int | None = None
    attempt: int = 1
    request: str = ""
    canonical: str = ""
    reply: str = ""
    detail: str = ""
    stale: bool = False
    reply_known: Provenance = Provenance.DOCUMENTED
