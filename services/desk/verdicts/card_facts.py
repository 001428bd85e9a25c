"""All that a verdict rests on, as one frozen record: questions with their answers, and what was done here."""

from __future__ import annotations

import enum
from datetime import date, datetime, timedelta, timezone
from typing import Generic, TypeVar

from services.background.followed_payments import FollowedPayment
from services.desk.done import Done
from services.errors import ConsoleError, Refused
from services.records import Environment, Order, PaymentResult, Record, Renewal, VerifiedCard

Value = TypeVar("Value")

# Linksfield's own calendar (inferred, linksfield-api.md section 13.4): the day on which an order ends is counted there.
LINKSFIELD_TIME = timezone(timedelta(hours=8))


class Asked(enum.StrEnum):
    """What became of a question. REFUSED: Linksfield answered, and did not answer it: for a payId "not known there"."""

    NOT_ASKED = "not_asked"
    ASKING = "asking"
    ANSWERED = "answered"
    REFUSED = "refused"
    FAILED = "failed"


class Answer(Record, Generic[Value], frozen=True):
    """One question to Linksfield and what came of it. `as_of` (aware UTC) is when it was answered, or failed.

    `value` is only set where it was answered; None is then an answer, too ("no renewal"). `code` and `message` are
    Linksfield's own words of a refusal; of a failure `code` is the error's short reason ("timeout", "dns" ...).
    """

    state: Asked = Asked.NOT_ASKED
    value: Value | None = None
    as_of: datetime | None = None
    code: str = ""
    message: str = ""

    @property
    def answered(self) -> bool:
        """Whether there is an answer to conclude from."""
        return self.state is Asked.ANSWERED

    @property
    def not_seen(self) -> bool:
        """Whether it was asked for and could not be seen: no answer, or a refused question."""
        return self.state in (Asked.FAILED, Asked.REFUSED)


def answered(value: Value, as_of: datetime) -> Answer[Value]:
    """Linksfield said this at `as_of` (aware UTC)."""
    return Answer(state=Asked.ANSWERED, value=value, as_of=as_of)


def failed(error: ConsoleError, at: datetime) -> Answer[Value]:
    """No answer to conclude from: refused, or failed on the way."""
    if isinstance(error, Refused):
        return Answer(state=Asked.REFUSED, as_of=at, code=error.code, message=error.message)
    return Answer(state=Asked.FAILED, as_of=at, code=str(getattr(error, "reason", "") or type(error).__name__))


class AskedPayment(Record, frozen=True):
    """One payId that was asked about. A REFUSED answer says that Linksfield does not know it, and nothing else."""

    pay_id: str
    answer: Answer[PaymentResult]


class CardFacts(Record, frozen=True):
    """Everything that is known of one card at `now` (aware UTC).

    `done` is all that was done on it from here, newest first, all tickets, over restarts (`services.desk.done`).
    `under_way` names the writes (their intents) that this program is sending right now. `found_off` is when the agent
    wanted to stop an auto-renewal and none was in force any more: nothing was sent then, so no write tells it.
    `read_only` and `assumed_calls` are the profile's (`records.Profile`).
    """

    iccid: str
    profile: str
    environment: Environment
    now: datetime
    ticket: str = ""
    agent: str = ""
    card: Answer[VerifiedCard] = Answer()
    orders: Answer[tuple[Order, ...]] = Answer()
    renewal: Answer[Renewal | None] = Answer()
    payments: tuple[AskedPayment, ...] = ()
    done: tuple[Done, ...] = ()
    followed: tuple[FollowedPayment, ...] = ()
    under_way: frozenset[str] = frozenset()
    found_off: datetime | None = None
    read_only: bool = False
    assumed_calls: bool = False

    @property
    def today(self) -> date:
        """The calendar day where Linksfield counts the days of orders."""
        return self.now.astimezone(LINKSFIELD_TIME).date()
