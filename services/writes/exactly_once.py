"""The writes from Review to settled, over the journal and the wire."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime, timedelta

import msgspec

from services.clock import Clock
from services.errors import ConsoleError
from services.journal import AlreadyEntered, Journal, JournalTrouble, Outdated, StillOpen
from services.mall.client import MallClient
from services.records import Order, OrderNumbers, Subject
from services.writes import review_guards
from services.writes.deciding import Waits, judge
from services.writes.errors import NotDecidable, NotYet, OutcomeNotWritten, ReasonNeeded, ReviewStopped, StillUnknown
from services.writes.ledger import Ledger
from services.writes.making import is_private_of
from services.writes.read_back import read_back
from services.writes.records import Check, Evidence, Guard, Intent, LateFind, Outcome, Place, Private, Review, Write
from services.writes.sending import Result, answer_as_evidence, send
from services.writes.snapshot import appeared, take
from services.writes.states import SENDABLE_AGAIN, Cause, State, transition

REVIEW_SECONDS = 600.0
SNAPSHOT_SECONDS = 60.0
WATCHED_SECONDS = 24 * 3600.0

Numbers = Callable[[str, Callable[[str], bool]], OrderNumbers]


def _nothing(_name: str) -> None:
    """No step hook."""


class Fixes:
    """Every write of the program goes through here. Thread-safe; blocks while it talks to Linksfield.

    `client` gives the client of a profile and `place` where it leads (both raise ConsoleError); `numbers` draws
    numbers for a profile that a given test calls unused. `step` is called with each name of states.STEPS. Any
    method that writes raises JournalTrouble when the journal takes no writes; nothing is sent then.
    """

    def __init__(
        self,
        journal: Journal,
        client: Callable[[str], MallClient],
        place: Callable[[str], Place],
        numbers: Numbers,
        clock: Clock,
        step: Callable[[str], None] = _nothing,
    ) -> None:
        self.journal = journal
        self.ledger = Ledger(journal, step)
        self._client = client
        self._place = place
        self._numbers = numbers
        self._clock = clock
        self._step = step
        self._waits = Waits(clock)
        self._lock = threading.Lock()
        self._recovering = threading.Lock()
        self._live: set[str] = set()

    # ------------------------------------------------------------------ review, approve, send

    def review(self, subject: Subject, write: Write, seen: Iterable[Order] | None = None) -> Review:
        """Look at the card as it is now and say what must be known before confirming; numbers are drawn here.

        `seen` are the orders the agent looked at. Raises ReviewStopped, JournalTrouble, and what the reads raise:
        without a snapshot there is no write.
        """
        drawn = self._with_numbers(subject.profile, write)
        return self._review(subject, drawn, secrets.token_hex(8), 1, State.APPROVED, seen)

    def review_again(self, subject: Subject, intent: str) -> Review:
        """Review a write that was not sent, or settled as not placed, to send it once more: same fields, same numbers.

        It is read back first: found now, it is settled as placed and NotDecidable("proved") is raised. NotYet if
        the read-back could not see enough.
        """
        found = self.ledger.load(intent)
        if found.state not in SENDABLE_AGAIN:
            raise NotDecidable("settled")
        # The numbers belong to the system they were drawn for, and so does the block on what is unknown there.
        if self._place(subject.profile).base_url != found.place.base_url:
            raise ReviewStopped("other_system", before=found.place.base_url)
        if found.may_come_late:
            self._look_before_sending_again(found, subject.agent)
        return self._review(subject, found.write, intent, found.attempt + 1, found.state, None)

    def carry_out(
        self, review: Review, *, reason: str = "", no_ticket: bool = False, private: Private | None = None
    ) -> Outcome:
        """Approve a Review and send it: what Confirm does."""
        if not is_private_of(review.write, private):
            raise ReasonNeeded("payment_method")
        return self.send(self.approve(review, reason=reason, no_ticket=no_ticket), private)

    def approve(self, review: Review, *, reason: str = "", no_ticket: bool = False) -> Intent:
        """Write the approved intent down. Raises ReviewStopped, StillUnknown, ReasonNeeded, JournalTrouble."""
        self._check_approvable(review, reason, no_ticket)
        transition(review.write.what, State.DRAFT, Cause.AGENT_APPROVES)
        with self._lock:
            if review.intent in self._live:
                raise ReviewStopped("already_approved")
            self._live.add(review.intent)
        try:
            return self._record(review, reason)
        except BaseException:
            self._leave(review.intent)
            raise

    def send(self, intent: Intent, private: Private | None = None) -> Outcome:
        """Send a recorded intent, once: `sending` is on the disk before `connect()`. Never cancelled.

        The outcome stands in the journal when this returns; OutcomeNotWritten if it could not be written.
        Raises JournalTrouble or ConsoleError only if nothing was sent.
        """
        try:
            client = self._ready_to_send(intent)
            going = self.ledger.step(intent, Cause.ABOUT_TO_CONNECT)
            self._step("call:begin")
            result = send(client, going, private, self._clock.now())
            self._step("call:answered")
            return self._finish(going, result)
        finally:
            self._leave(intent.intent)

    # ------------------------------------------------------------------ what is not settled

    def recover(self) -> tuple[Intent, ...]:
        """Take up what was left behind: recorded is not sent, sending is unknown. Only the writing process does.

        Call it at start; again does no harm. Returns what it moved.
        """
        if self.journal.trouble is not None:
            return ()
        with self._recovering:
            moved = tuple(self.ledger.step(intent, Cause.LEFT_BEHIND) for intent in self._left_behind())
        for intent in self.unknown():
            self._waits.begin(intent)
        return moved

    def unknown(self) -> tuple[Intent, ...]:
        """Everything whose outcome nobody knows, oldest first: also what was sent and could not be written down."""
        return (*self.ledger.standing([State.UNKNOWN]), *(i for i in self._left_behind() if i.state is State.SENDING))

    def check(self, intent: str, agent: str) -> Check:
        """*Check what happened*: read back now, keep the evidence, and say what may be decided. Raises NotDecidable."""
        # A journal that takes nothing cannot call it unknown; Linksfield can be asked all the same.
        with suppress(JournalTrouble):
            self.recover()
        found = self.ledger.load(intent)
        return self._judged(found if self._is_stuck(found) else self._undecided(intent), agent)

    def decide_placed(self, intent: str, agent: str, reason: str = "") -> Intent:
        """*It was placed*: the agent's decision, proved or not."""
        found = self._undecided(intent)
        evidence = self.ledger.evidence_of(found)
        proof = next((each for each in evidence if each.proves), evidence[-1] if evidence else None)
        return self._settle(found, Cause.AGENT_SAYS_PLACED, agent, reason, proof)

    def decide_not_placed(self, intent: str, agent: str, reason: str) -> Intent:
        """*It was not placed*: reads back once more, at this moment. Needs a reason.

        Raises NotDecidable("proved") if Linksfield shows it, NotYet before 10 minutes and several read-backs.
        """
        if not reason.strip():
            raise ReasonNeeded("not_placed")
        check = self._judged(self._undecided(intent), agent)
        if check.proved:
            raise NotDecidable("proved")
        if not check.not_placed_open or not check.evidence.complete:
            raise NotYet(check.wait, max(check.missing, 0 if check.evidence.complete else 1))
        return self._settle(check.intent, Cause.AGENT_SAYS_NOT_PLACED, agent, reason, check.evidence)

    def leave_unknown(self, intent: str, agent: str, reason: str = "") -> None:
        """*Not sure yet*: kept, with who and why; it stays unknown and goes on being read back."""
        self.ledger.add_decision(self._undecided(intent), "not_sure", reason, agent)

    def watched(self) -> tuple[Intent, ...]:
        """Writes settled as not placed within the last day: they may still arrive."""
        now = self._clock.now()
        settled = filter(lambda each: each.may_come_late, self.ledger.standing([State.NOT_PLACED, State.NOT_SENT]))
        return tuple(each for each in settled if (now - each.since).total_seconds() < WATCHED_SECONDS)

    def look_for_late(self, intent: str) -> LateFind | None:
        """Read a write back that was settled as not placed; found on the card, it is placed after all."""
        found = self.ledger.load(intent)
        if not found.may_come_late:
            return None
        evidence = read_back(self._client_of(found), found, self._clock.now())
        if not evidence.proves:
            return None
        return self._found_late(found, evidence, "")

    # ------------------------------------------------------------------ internals

    def _with_numbers(self, profile: str, write: Write) -> Write:
        if not write.kind.draws_number:
            return write
        made = self._numbers(profile, self.journal.used)
        pay_id = made.pay_id if write.kind.draws_pay_id else write.pay_id
        return msgspec.structs.replace(write, order_no=made.order_no, pay_id=pay_id)

    def _review(
        self, subject: Subject, write: Write, intent: str, attempt: int, previous: State, seen: Iterable[Order] | None
    ) -> Review:
        trouble = self.journal.trouble
        if trouble is not None:
            raise trouble
        client, place = self._client(subject.profile), self._place(subject.profile)
        # Whatever is written after this makes the Review outdated.
        seq, begun = self.journal.last_seq(), self._clock.monotonic()
        if write.draft is not None:
            review_guards.check_plan(write.draft, client.plans(write.iccid))
        snapshot = take(client, write.iccid, place.language_code, self._clock.now())
        if write.renewal is not None:
            review_guards.check_renewal(write.renewal, snapshot)
        if max(self._clock.monotonic() - begun, self._age(snapshot.at)) > SNAPSHOT_SECONDS:
            raise ReviewStopped("expired")
        review = Review(
            intent=intent,
            attempt=attempt,
            subject=subject,
            place=place,
            write=write,
            snapshot=snapshot,
            guards=(),
            seq=seq,
            previous=previous,
            expires=begun + REVIEW_SECONDS,
        )
        return msgspec.structs.replace(review, guards=tuple(self._guards(review, seen)))

    def _guards(self, review: Review, seen: Iterable[Order] | None) -> list[Guard]:
        write, place, ledger = review.write, review.place, self.ledger
        new_orders = appeared(seen, review.snapshot) if seen is not None else 0
        on_card = ledger.of_card(write.iccid, place.base_url)
        # One more, since this card is among them.
        lately = [iccid for iccid in self.journal.last_cards(review_guards.NEAR_CARDS + 1) if iccid != write.iccid]
        return [
            *review_guards.against_history(write, on_card, review.intent, self._clock.now()),
            *self._payment_used(write, place, review.intent),
            *review_guards.against_card(write, review.snapshot, new_orders),
            *review_guards.near_cards(write.iccid, lately[: review_guards.NEAR_CARDS]),
            *review_guards.ticket_missing(place.environment, review.subject.ticket),
        ]

    def _check_approvable(self, review: Review, reason: str, no_ticket: bool) -> None:
        # By both clocks: the monotonic one stands still while a Mac or a Linux PC sleeps.
        if self._clock.monotonic() >= review.expires or self._age(review.snapshot.at) >= REVIEW_SECONDS:
            raise ReviewStopped("expired")
        if self._place(review.subject.profile) != review.place:
            raise ReviewStopped("other_system")
        self._check_payment_free(review)
        for guard in review.guards:
            if guard.stops:
                raise StillUnknown(guard.value)
            if guard.needs_reason and not reason.strip():
                raise ReasonNeeded(guard.code)
            if guard.code == "no_ticket" and not no_ticket:
                raise ReviewStopped("no_ticket")

    def _check_payment_free(self, review: Review) -> None:
        """Raise ReviewStopped if the payment was recorded since the Review: on another card, nothing else stops it."""
        for guard in self._payment_used(review.write, review.place, review.intent):
            if guard not in review.guards:
                raise ReviewStopped("outdated", before=guard.value)

    def _payment_used(self, write: Write, place: Place, own: str) -> list[Guard]:
        paid = self.ledger.of_payment(write.pay_id, place.base_url) if write.pay_id else ()
        return review_guards.payment_used(write, paid, own)

    def _age(self, at: datetime) -> float:
        return (self._clock.now() - at).total_seconds()

    def _record(self, review: Review, reason: str) -> Intent:
        try:
            return self.ledger.record(review, reason)
        except StillOpen as error:
            raise StillUnknown(error.intent) from error
        except Outdated as error:
            raise ReviewStopped("outdated", before=error.intent) from error
        except AlreadyEntered as error:
            raise ReviewStopped("already_approved") from error

    def _ready_to_send(self, intent: Intent) -> MallClient:
        try:
            return self._client_of(intent)
        except ConsoleError as error:
            self.ledger.step(intent, Cause.LEFT_BEHIND, detail=type(error).__name__)
            raise

    def _finish(self, going: Intent, result: Result) -> Outcome:
        try:
            ended = self._ended(going, result)
        except JournalTrouble as trouble:
            target = transition(going.write.what, going.state, result.cause).target
            raise OutcomeNotWritten(going.intent, target.value, trouble) from trouble
        if ended.state is State.UNKNOWN:
            self._waits.begin(ended)
        if result.error is not None and not isinstance(result.error, Exception):
            raise result.error
        return Outcome(intent=ended, state=ended.state, cause=result.cause, detail=result.detail, error=result.error)

    def _ended(self, going: Intent, result: Result) -> Intent:
        try:
            return self.ledger.step(going, result.cause, detail=result.detail, evidence=result.evidence)
        except AlreadyEntered:
            # Another process took it for left behind: it stays unknown, and our answer is evidence.
            self.ledger.add_evidence(going, answer_as_evidence(going, result, self._clock.now()), going.subject.agent)
            return self.ledger.load(going.intent)

    def _is_stuck(self, intent: Intent) -> bool:
        with self._lock:
            return intent.state is State.SENDING and intent.intent not in self._live

    def _leave(self, intent: str) -> None:
        with self._lock:
            self._live.discard(intent)

    def _left_behind(self) -> tuple[Intent, ...]:
        # The list is read before the live ones: what ends in between is then in neither.
        standing = self.ledger.standing([State.RECORDED, State.SENDING])
        with self._lock:
            live = set(self._live)
        left = [intent for intent in standing if intent.intent not in live]
        return tuple(now for now in map(self._reload, left) if now.state in (State.RECORDED, State.SENDING))

    def _reload(self, intent: Intent) -> Intent:
        return self.ledger.load(intent.intent)

    def _client_of(self, intent: Intent) -> MallClient:
        """The client of an intent's profile. Raises ReviewStopped if that is another system or partner by now."""
        profile, write = intent.subject.profile, intent.write
        if self._place(profile).base_url != intent.place.base_url:
            raise ReviewStopped("moved_system", before=intent.place.base_url)
        client = self._client(profile)
        if write.kind.draws_pay_id and not client.made(write.pay_id, write.order_no):
            raise ReviewStopped("other_partner")
        return client

    def _undecided(self, intent: str) -> Intent:
        found = self.ledger.load(intent)
        if self._is_stuck(found):
            self.recover()
            if self.journal.trouble is not None:
                raise self.journal.trouble
            found = self.ledger.load(intent)
        if found.state is not State.UNKNOWN:
            raise NotDecidable("settled" if found.state in (State.PLACED, State.NOT_PLACED) else "not_unknown")
        return found

    def _judged(self, intent: Intent, agent: str) -> Check:
        self._waits.begin(intent)
        earlier = self.ledger.evidence_of(intent)
        evidence = read_back(self._client_of(intent), intent, self._clock.now())
        # What was found is shown also where it cannot be kept; a decision is refused there by the journal itself.
        with suppress(JournalTrouble):
            self.ledger.add_evidence(intent, evidence, agent)
        return judge(intent, evidence, earlier, self._waits.left(intent))

    def _settle(self, intent: Intent, cause: Cause, agent: str, reason: str, evidence: Evidence | None) -> Intent:
        try:
            return self.ledger.step(intent, cause, agent=agent, reason=reason, evidence=evidence)
        except AlreadyEntered as error:
            raise NotDecidable("settled") from error

    def _look_before_sending_again(self, intent: Intent, agent: str) -> None:
        evidence = read_back(self._client_of(intent), intent, self._clock.now())
        if evidence.proves:
            self._found_late(intent, evidence, agent)
            raise NotDecidable("proved")
        if not evidence.complete:
            raise NotYet(timedelta(0), 1)

    def _found_late(self, intent: Intent, evidence: Evidence, agent: str) -> LateFind:
        placed = self._settle(intent, Cause.FOUND_LATE, agent, "", evidence)
        others = self.ledger.of_card(intent.write.iccid, intent.place.base_url)
        return LateFind(intent=placed, others=tuple(review_guards.sent_since(intent, others)))
