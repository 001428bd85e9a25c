"""Frozen records about notifications that Linksfield pushes to its customers (linksfield-api.md section 7.2)."""

from __future__ import annotations

import enum
from datetime import datetime

from services.records import Money, PaymentState, Record


class Pasted(Record, frozen=True):
    """A notification as somebody pasted it: header lines in their order, and the bytes of the body."""

    headers: tuple[tuple[str, str], ...]
    body: bytes


class Difference(Record, frozen=True):
    """Where two signed texts part: the byte offset of the first difference (from 0), and the text around it.

    `expected` is from the text that should have been signed, `got` from the one that was.
    """

    offset: int
    expected: str
    got: str


class RechargeNotice(Record, frozen=True):
    """A recharge (the newer page: one that succeeded; body assumed). What became of it: `state`, by the body's status.

    `time_text` is the sender's own, without a zone.
    """

    order_no: str
    pay_id: str
    iccid: str
    status: str
    state: PaymentState
    plan_name: str = ""
    money: Money | None = None
    time_text: str = ""


class WarningKind(enum.Enum):
    """What Linksfield warns of, each scanned every seven days (documented, linksfield-api.md 13.1)."""

    NO_PLAN = "1"  # no plan was bought; a card may come every week
    ENDS_SOON = "2"  # fewer than 7 days left, and no further plan bought
    ENDED = "3"  # the plan in use has ended and none waits
    TRIAL_USED_UP = "4"  # the data of a trial plan is used up (only some cards)


class ExpiryWarning(Record, frozen=True):
    """One device of a warning (documented). `warning` is None for a code that no page prints."""

    iccid: str
    expires_text: str
    warning_code: str
    warning: WarningKind | None = None


class ReceivedSms(Record, frozen=True):
    """An SMS that a card sent (documented, linksfield-api.md 13.2). `message_type`: "Binary"; "Text" is inferred.

    `received_at` is aware UTC, None if it cannot be read.
    """

    iccid: str
    imsi: str
    message_type: str
    text: str
    received_at: datetime | None = None


class PushVerdict(Record, frozen=True):
    """Whether a notification is Linksfield's, why not, and what it says (also when it is not proved to be).

    `right`: the signature was made with the key of `key_id` over this body and these headers (the older x-lf-md5: over
    the body alone). `problem` is "" then,
    else "shop_report" (the shop's own report of an eSIM's payment, which nothing signs), "answer" (one of eSIM by QR
    code), "too_large", "header_missing", "header_twice" (which: `detail`), "version", "algorithm", "signature_form",
    "timestamp", "key_unknown", "key_unusable", "not_json", "not_object", "said_twice" (a field, and which of them was
    signed nobody knows) or "signature_wrong".
    `clock_seconds`: how much older than now it is (negative: from the future); `clock` is "near", "old" or "future".
    The clock does not make a signature wrong: a notification may be sent again later, by rules that nobody printed.
    `explanation`: codes of what was done otherwise when the signature was made, for a wrong one that this explains, or
    "byte_changed"; `difference` shows it where the texts differ. Empty: nothing we know explains it (another key, or
    more than a byte changed).
    `kind`: "recharge", "expiry", "sms", "shop_report", "answer", "unknown", or "" if the body could not be read.
    `fields` holds every top-level field, the partner code shortened. `fingerprint`: SHA-256 (hex) of the content, the
    same however often it is sent.
    """

    right: bool
    problem: str = ""
    detail: str = ""
    version: str = ""
    algorithm: str = ""
    key_id: str = ""
    sent_at: datetime | None = None
    clock_seconds: float | None = None
    clock: str = ""
    explanation: tuple[str, ...] = ()
    difference: Difference | None = None
    kind: str = ""
    recharge: RechargeNotice | None = None
    expiries: tuple[ExpiryWarning, ...] = ()
    sms: ReceivedSms | None = None
    fields: tuple[tuple[str, str], ...] = ()
    fingerprint: str = ""

    @property
    def iccids(self) -> tuple[str, ...]:
        """The cards it names, without repetition."""
        alone = self.recharge or self.sms
        named = [alone.iccid] if alone else [warning.iccid for warning in self.expiries]
        return tuple(dict.fromkeys(filter(None, named)))
