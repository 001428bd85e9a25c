"""All that a verdict rests on, as one frozen record: questions with their answers, and what was done here."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from datetime import date, datetime
from typing import Generic, TypeVar

import msgspec

from services.background.followed_payments import FollowedPayment
from services.clock import linksfield_day
from services.desk.done import Done
from services.desk.verdicts.verdicts import Unsent
from services.errors import (
    NEVER_LEFT,
    ConsoleError,
    NotSent,
    NotSetUp,
    Refused,
    SecretTrouble,
    SecretUnavailable,
)
from services.records import Environment, Order, PaymentResult, Record, Renewal, VerifiedCard

Value = TypeVar("Value")
Value_co = TypeVar("Value_co", covariant=True)

NEWEST = 100
"""How many of the newest writes of a card are judged whatever they are; of the others those that are asked about."""


class Asked(enum.StrEnum):
    """What became of a question. REFUSED: Linksfield said no to it; FAILED: no usable answer, or "not now".

    UNSENT: it never left this computer.
    """

    NOT_ASKED = "not_asked"
    ASKING = "asking"
    ANSWERED = "answered"
    REFUSED = "refused"
    FAILED = "failed"
    UNSENT = "unsent"


class Answer(Record, Generic[Value_co], frozen=True):
    """One question to Linksfield and what came of it. `as_of` (aware UTC) is when it was answered, or failed.

    `value` is only set where it was answered; None is then an answer, too ("no renewal"). `code` and `message` are
    Linksfield's own words of a refusal; of a failure `code` is the error's short reason ("timeout", "dns", "busy" ...).
    `unsent` says why it never left. `not_there`: it refused because it does not know what was asked for.
    """

    state: Asked = Asked.NOT_ASKED
    value: Value_co | None = None
    as_of: datetime | None = None
    code: str = ""
    message: str = ""
    not_there: bool = False
    unsent: Unsent | None = None

    @property
    def answered(self) -> bool:
        """Whether there is an answer to conclude from."""
        return self.state is Asked.ANSWERED

    @property
    def not_seen(self) -> bool:
        """Whether it was asked for and could not be seen: no answer, a refused question, or one that never left."""
        return self.state in (Asked.FAILED, Asked.REFUSED, Asked.UNSENT)


def answered(value: Value, as_of: datetime) -> Answer[Value]:
    """Linksfield said this at `as_of` (aware UTC)."""
    return Answer(state=Asked.ANSWERED, value=value, as_of=as_of)


def failed(error: ConsoleError, at: datetime) -> Answer[Value]:
    """No answer to conclude from: refused, failed on the way, or never sent."""
    if isinstance(error, Refused):
        state, code = (Asked.FAILED, "busy") if error.is_busy else (Asked.REFUSED, error.code)
        return Answer(state=state, as_of=at, code=code, message=error.message, not_there=not error.question_refused)
    code = str(getattr(error, "reason", "") or type(error).__name__)
    if not isinstance(error, NEVER_LEFT):
        return Answer(state=Asked.FAILED, as_of=at, code=code)
    return Answer(state=Asked.UNSENT, as_of=at, code=code, unsent=_why_unsent(error))


def _why_unsent(error: ConsoleError) -> Unsent:
    if isinstance(error, SecretUnavailable):
        troubles = {SecretTrouble.MISSING: Unsent.NO_CODE, SecretTrouble.ELSEWHERE: Unsent.CODE_ELSEWHERE}
        return troubles.get(error.trouble, Unsent.KEYRING)
    if isinstance(error, NotSent) and error.reason != "not_text":
        return Unsent.NO_CONNECTION
    return Unsent.NOT_SET_UP if isinstance(error, NotSetUp) else Unsent.OTHER


class AskedPayment(Record, frozen=True):
    """One payId that was asked about."""

    pay_id: str
    answer: Answer[PaymentResult]

    @property
    def not_known_there(self) -> bool:
        """Whether Linksfield does not know it: only those words say so, any other refusal is that of the question."""
        return self.answer.not_there


class CardFacts(Record, frozen=True):
    """Everything that is known of one card at `now` (aware UTC).

    `done` is all that was done on it from here, newest first, all tickets, over restarts (`services.desk.done`).
    `under_way` names the writes (their intents) that this program is sending right now. `found_off` is when the agent
    wanted to stop an auto-renewal and none was in force any more: nothing was sent then, so no write tells it.
    `read_only` and `assumed_calls` are the profile's (`records.Profile`). `too_old`: this version of the program may
    send nothing there. `base_url` names its system and
    `language_code` the language it asks in, both as `writes.records.Place` has them: what was sent to another system
    says nothing of this card there, and names of plans can only be compared in one language. Both "" for any.
    `only_profile`: there is no other profile here that the card could be looked up with.
    `stranger` is the host that is not Linksfield's, as `LeadsTo` has it.
    `done_seen` is false where the journal could not be read: then an empty `done` says nothing. `telling`: `done` holds
    nothing but the writes that can bear on anything, and what the journal knows of payments is among `payments`
    (`remembered.judged`).
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
    done_seen: bool = True
    followed: tuple[FollowedPayment, ...] = ()
    under_way: frozenset[str] = frozenset()
    found_off: datetime | None = None
    base_url: str = ""
    stranger: str = ""
    language_code: str = ""
    telling: bool = False
    read_only: bool = False
    assumed_calls: bool = False
    too_old: bool = False
    only_profile: bool = False

    def with_done(self, done: Iterable[Done]) -> CardFacts:
        """The same card with these rows of what was done, newest first."""
        return msgspec.structs.replace(self, done=tuple(done))

    def with_answers(
        self,
        now: datetime,
        *,
        card: Answer[VerifiedCard],
        orders: Answer[tuple[Order, ...]],
        renewal: Answer[Renewal | None],
        payments: Iterable[AskedPayment] = (),
        under_way: Iterable[str] = (),
        found_off: datetime | None = None,
    ) -> CardFacts:
        """The same card with what Linksfield said of it until `now` (aware UTC)."""
        return msgspec.structs.replace(
            self,
            now=now,
            card=card,
            orders=orders,
            renewal=renewal,
            payments=tuple(payments),
            under_way=frozenset(under_way),
            found_off=found_off,
        )

    def is_as(self, earlier: CardFacts) -> bool:
        """Whether nothing but the moment is another one."""
        return msgspec.structs.replace(earlier, now=self.now) == self

    @property
    def writes(self) -> tuple[Done, ...]:
        """What was sent for this card to this system, newest first."""
        if self.telling:
            return self.done
        sent = (each for each in self.done if each.state is not None)
        return tuple(each for each in sent if self.base_url in ("", each.base_url))

    def only_writes(self) -> CardFacts:
        """The same with the writes alone that can bear on anything: a card of a tester may have thousands."""
        named = {each.answer.value.order_no for each in self.payments if each.answer.value is not None} - {""}
        asked = {each.pay_id for each in self.payments}
        kept = tuple(
            each
            for place, each in enumerate(self.writes)
            if place < NEWEST or each.open or each.pay_id in asked or each.order_no in named
        )
        return msgspec.structs.replace(self, done=kept, telling=True)

    @property
    def in_force(self) -> Renewal | None:
        """The auto-renewal that is in force; None if there is none, or if it is not known (`renewal_seen`)."""
        return self.renewal.value if self.renewal_seen else None

    @property
    def renewal_seen(self) -> bool:
        """Whether it is known if an auto-renewal is in force: a record that shows none says neither yes nor no."""
        found = self.renewal.value
        return self.renewal.answered and (found is None or found.in_force)

    @property
    def today(self) -> date:
        """The calendar day where Linksfield counts the days of orders."""
        return linksfield_day(self.now)

    @property
    def orders_told(self) -> date:
        """The day at Linksfield on which it listed the orders: their days left are counted from it."""
        return linksfield_day(self.orders.as_of or self.now)
