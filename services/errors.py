"""The error tree, by what the user can do about it.

Errors carry facts (which field, which reason, the server's own words), never sentences:
`ui/words/errors.py` alone turns them into sentences.
"""

from __future__ import annotations

import enum


class ConsoleError(Exception):
    """Base of every error that is worded for the agent."""


class BadInput(ConsoleError):
    """Something typed cannot be used; the field stays as it was typed.

    `field` is the name of the field ("iccid", "periods", "amount", "currency", "paid_at", "pay_id",
    "profile.name", "profile.vshop_url", ...); `reason` a short code that wording knows ("empty",
    "letters", "too_short", ...); `facts` what the sentence needs to be specific.
    """

    def __init__(self, field: str, reason: str, **facts: str | int) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason
        self.facts = facts


class NotSent(ConsoleError):
    """The request certainly never left: `connect()` did not return. Safe to try again.

    `reason`: "dns", "refused", "timeout", "tls", "proxy", "socks" (the only proxy that the system offers, `host`,
    is one that we cannot use), "offline" or "other".
    """

    def __init__(self, reason: str, *, host: str, detail: str = "") -> None:
        super().__init__(f"not sent to {host}: {reason} {detail}".rstrip())
        self.reason = reason
        self.host = host
        self.detail = detail


class NoAnswer(ConsoleError):
    """The request may have arrived, and no usable answer came back.

    For a read: try again. For a write the outcome is unknown: it may have been carried out.
    `reason`: "timeout", "cut", "deadline", "status" (an HTTP status that is no answer), "redirect",
    "too_large", "not_understood" (a write's reply that names neither our order number nor a refusal).
    `raw` is the text that came back, if any (redacted, at most 256 KiB).
    """

    def __init__(self, reason: str, *, status: int | None = None, detail: str = "", raw: str = "") -> None:
        super().__init__(f"no answer: {reason} {status or ''} {detail}".rstrip())
        self.reason = reason
        self.status = status
        self.detail = detail
        self.raw = raw


class RefusalMeaning(enum.Enum):
    """What the words of a refusal say (ours: no code but "S" is documented)."""

    PLAIN = "plain"  # no, and nothing more
    BUSY = "busy"  # not now: too many requests, system error; to a question that is no answer
    EXISTS = "exists"  # the number exists already
    NOT_THERE = "not_there"  # what was asked for is not known there


class Refused(ConsoleError):
    """Linksfield answered, and said no: a well-formed envelope with another code than "S" that leaves nothing open.

    To a write it is a definite no: BUSY and EXISTS never come here, they are NoAnswer("not_understood"). To a question
    only NOT_THERE is an answer; with every other `meaning` the question itself was refused, and nothing was seen.
    """

    def __init__(
        self, code: str, message: str, *, raw: str = "", meaning: RefusalMeaning = RefusalMeaning.PLAIN
    ) -> None:
        super().__init__(f"refused: {code} {message}")
        self.code = code
        self.message = message
        self.raw = raw
        self.meaning = meaning

    @property
    def question_refused(self) -> bool:
        """Whether a read that ended like this saw nothing at all."""
        return self.meaning is not RefusalMeaning.NOT_THERE

    @property
    def is_busy(self) -> bool:
        """Whether it only says "not now": that is no word about what was asked for."""
        return self.meaning is RefusalMeaning.BUSY


class NotUnderstood(ConsoleError):
    """A read's reply arrived and could not be understood; `raw` is its text (redacted).

    `reason`: "empty", "not_json", "not_object", "no_envelope", "two_voices" (it says yes and no), "said_twice" (a
    field), "echo" (our own request), "too_deep", "too_many" (rows, or parts of any kind), "wrong_card", "no_card"
    (it does not name the card), "wrong_payment", "no_orders", "no_plans".
    """

    def __init__(self, reason: str, *, raw: str = "", detail: str = "") -> None:
        super().__init__(f"not understood: {reason} {detail}".rstrip())
        self.reason = reason
        self.raw = raw
        self.detail = detail


class SecretTrouble(enum.Enum):
    """Why the partner code cannot be used as it is kept in the operating system's keyring."""

    LOCKED = "locked"  # the keyring is there and refused to open
    MISSING = "missing"  # the keyring works and holds no partner code for this profile
    ABSENT = "absent"  # the keyring service should be there and does not answer
    NO_BACKEND = "no-backend"  # this system has no keyring at all
    SILENT = "silent"  # the keyring has said nothing for some seconds; perhaps a prompt waits behind the window
    ELSEWHERE = "elsewhere"  # it was entered for other addresses than the profile leads to now (`detail`)


class SecretUnavailable(ConsoleError):
    """The partner code of a profile cannot be had; it can always be typed in for this run."""

    def __init__(self, trouble: SecretTrouble, profile: str, detail: str = "") -> None:
        super().__init__(f"partner code of {profile!r}: {trouble.value} {detail}".rstrip())
        self.trouble = trouble
        self.profile = profile
        self.detail = detail


class NotAllowed(ConsoleError):
    """The console itself declines before anything is sent.

    `reason`: "read_only" (the profile), "live_key" and "checkout_production" (no rehearsal of a payment),
    "rehearsal_only" (a call of the shop's, for the sandbox alone), "assumed_call" (the call is assumed, not documented,
    and the profile does not allow those), "too_old" (this program is below the minimum version for production).
    """

    def __init__(self, reason: str, *, profile: str = "") -> None:
        super().__init__(f"not allowed: {reason}")
        self.reason = reason
        self.profile = profile


class NotSetUp(ConsoleError):
    """There is no usable profile to work with.

    `reason`: "no_profile", "unknown_profile", "of_this_run" (a profile that is not kept cannot be changed),
    "data_folder" (cannot be written), "no_mall_url" (the profile names no shop),
    "no_order_in_mall_url" (its shop's address names the card alone).
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"not set up: {reason} {detail}".rstrip())
        self.reason = reason
        self.detail = detail


NEVER_LEFT = (BadInput, NotAllowed, NotSent, NotSetUp, SecretUnavailable)
"""What is raised before anything leaves. Of other errors that is not known: the program may have failed afterwards."""
