"""What a check of the contract found, as frozen records."""

from __future__ import annotations

import enum
from datetime import datetime
from decimal import Decimal

from services.errors import ConsoleError
from services.records import Environment, Record


class Assumption(enum.StrEnum):
    """What an answer can confirm or refute (linksfield-api.md section 12, and the documented forms around it)."""

    ENVELOPE = "envelope"  # every reply is {"operateCode", "message", "data"}
    REFUSAL = "refusal"  # another code than "S" is a no, with words beside it
    TEXTS = "texts"  # every value is a string
    CARD_NAMED = "card_named"  # /singleVerify names the card as deviceCode
    PLAN_LIST = "plan_list"  # the plans stand in data.servicePlanList
    PLAN_NAMES = "plan_names"  # servicePlanCode, servicePlanShowName, packageCode
    PLAN_PRICE = "plan_price"  # payAmount and payCurrency, for one period
    PLAN_PERIODS = "plan_periods"  # time, unit, minOrderPeriod, maxOrderPeriod
    PLAN_RENEWS = "plan_renews"  # autoRenewal, and plan_id for Stripe
    UNITS = "units"  # unit and packageType are "0" to "5"
    ORDER_LIST = "order_list"  # the orders stand in data.orderList
    ORDER_STATES = "order_states"  # "1" waits, "2" is in use, and there is no other
    END_DATE = "end_date"  # expireDate is yyyy-MM-dd
    NO_ORDERS = "no_orders"  # in which form a card without orders is told
    RENEWAL_RECORD = "renewal_record"  # data is the one record in force
    RENEWAL_DATE = "renewal_date"  # subscriptionTime is yyyy.MM.dd
    NO_RENEWAL = "no_renewal"  # in which form "nothing in force" is told
    PAYMENT_FIELDS = "payment_fields"  # payId, orderNo, payStatus, payAmount, payCurrency ...
    PAYMENT_STATES = "payment_states"  # "1" paid, "2" pending, "0" failed
    DETAILS_BASE = "details_base"  # GET /mall/order lies below the topup address
    PUSH_HMAC = "push_hmac"  # recharge notifications are signed with HMAC-SHA1 and a key


class Verdict(enum.StrEnum):
    """What an answer says of an assumption. One that it says nothing of is not in the list."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"


class Judged(Record, frozen=True):
    """An assumption and what an answer says of it; `seen` is what stood there, in Linksfield's own names."""

    assumption: Assumption
    verdict: Verdict
    seen: str = ""


class FieldSeen(Record, frozen=True):
    """A field of a reply, by its path inside `data` (elements of a list add nothing to it).

    `kinds` are "text", "number", "bool", "null", "object", "list". It stood in `count` of `among` objects.
    """

    path: str
    kinds: tuple[str, ...]
    count: int
    among: int


class Missing(Record, frozen=True):
    """A field that we expect and that was not in `count` of `among` objects."""

    path: str
    count: int
    among: int


class Findings(Record, frozen=True):
    """What one reply's text tells. `cut`: it was longer than is kept, and only its beginning was read."""

    understood: tuple[FieldSeen, ...] = ()
    unknown: tuple[FieldSeen, ...] = ()
    missing: tuple[Missing, ...] = ()
    judged: tuple[Judged, ...] = ()
    cut: bool = False

    def with_verdict(self, verdict: Verdict) -> tuple[Judged, ...]:
        """The assumptions with this verdict."""
        return tuple(each for each in self.judged if each.verdict is verdict)


class CallCheck(Record, frozen=True):
    """One call: what was asked, what came back, and what that tells.

    `outcome` is that of `services.records.Call`; `problem` the error that the call ended with, None for an answer that
    was understood; `seconds` the time of the last attempt; `reply` its text, redacted.
    """

    call: str
    method: str
    path: str
    outcome: str
    seconds: float
    attempts: int
    status: int | None = None
    problem: ConsoleError | None = None
    reply: str = ""
    findings: Findings = Findings()

    @property
    def answered(self) -> bool:
        """Whether a reply came that is an answer, understood or a refusal."""
        return self.outcome in ("ok", "refused")

    @property
    def as_assumed(self) -> bool:
        """Whether it was answered, and nothing that it tells is other than we assume."""
        return self.answered and not self.findings.with_verdict(Verdict.REFUTED)


class Pushes(Record, frozen=True):
    """The notifications that this PC's listener wrote down: how many by each kind of signature, and what they say."""

    by_hmac: int = 0
    by_md5: int = 0
    judged: tuple[Judged, ...] = ()


class UsageCheck(Record, frozen=True):
    """What CSSS said that a card has used, and in which units that would be its plan: a hint, where it is one.

    `used` and `left` are the numbers as they came; `allowance_mb` that of the plan in use, None where it is not known;
    `problem` is why there is no answer.
    """

    used: str = ""
    left: str = ""
    allowance_mb: Decimal | None = None
    fits: tuple[str, ...] = ()
    problem: ConsoleError | None = None


class ContractCheck(Record, frozen=True):
    """The whole check. `host` is where the mall calls went; `iccid` the card that was asked about.

    `usage` is None for a profile without CSSS.
    """

    at: datetime
    profile: str
    environment: Environment
    host: str
    language_code: str
    iccid: str
    calls: tuple[CallCheck, ...]
    pushes: Pushes = Pushes()
    usage: UsageCheck | None = None

    @property
    def as_assumed(self) -> bool:
        """Whether every call of the Mall was answered, and nothing was found to be other than we assume."""
        refuted = any(each.verdict is Verdict.REFUTED for each in self.pushes.judged)
        return all(call.as_assumed for call in self.calls) and not refuted
