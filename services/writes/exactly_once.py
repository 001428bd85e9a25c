"""The writes from Review to settled, over the journal and the wire."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from services.clock import Clock
from services.errors import ConsoleError, NotSetUp
from services.journal import AlreadyEntered, Journal, JournalTrouble, Outdated, StillOpen
from services.mall.client import MallClient
from services.records import Order, Subject
from services.writes import review_guards
from services.writes.by_contract import contract_gone, require_same_account
from services.writes.deciding import Waits, judge
from services.writes.errors import NotDecidable, NotYet, ReasonNeeded, ReviewStopped, StillUnknown
from services.writes.ledger import Ledger, StepBody
from services.writes.looks_after import LooksAfter, tells_enough
from services.writes.making import is_private_of
from services.writes.outcomes import Outcomes
from services.writes.read_back import look_before_stop, read_back
from services.writes.records import Check, Evidence, Intent, LateFind, Place, Private, Review, Write, WriteResult
from services.writes.reviewing import Numbers, Reviewing
from services.writes.sending import send
from services.writes.states import BY_CONTRACT, SENDABLE_AGAIN, Cause, State, What, transition

if TYPE_CHECKING:
    from services.csss.client import CsssClient

WATCHED_SECONDS = 24 * 3600.0


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
        contract: Callable[[str], CsssClient] | None = None,
    ) -> None:
        self.journal = journal
        self.ledger = Ledger(journal, step)
        self._client = client
        self._place = place
        self._contract = contract
        self._reviewing = Reviewing(self.ledger, client, place, numbers, clock, contract)
        self._clock = clock
        self._step = step
        self._waits = Waits(clock)
        self._looks = LooksAfter(self.ledger, clock)
        self._outcomes = Outcomes(self.ledger, clock)
        self._lock = threading.Lock()
        self._recovering = threading.Lock()
        self._live: set[str] = set()

    # ------------------------------------------------------------------ review, approve, send

    def review(self, subject: Subject, write: Write, seen: Iterable[Order] | None = None) -> Review:
        """Look at the card as it is now and say what must be known before confirming; numbers are drawn here.

        `seen` are the orders the agent looked at. Raises ReviewStopped, JournalTrouble, and what the reads raise:
        without a snapshot there is no write.
        """
        # What this process knows must not stand in its own way.
        with suppress(JournalTrouble):
            self._outcomes.write_down()
        return self._reviewing.first(subject, write, seen)

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
        return self._reviewing.again(subject, found)

    def carry_out(
        self, review: Review, *, reason: str = "", no_ticket: bool = False, private: Private | None = None
    ) -> WriteResult:
        """Approve a Review and send it: what Confirm does."""
        if not is_private_of(review.write, private):
            raise ReasonNeeded("payment_method")
        return self.send(self.approve(review, reason=reason, no_ticket=no_ticket), private)

    def approve(self, review: Review, *, reason: str = "", no_ticket: bool = False) -> Intent:
        """Write the approved intent down. Raises ReviewStopped, StillUnknown, ReasonNeeded, JournalTrouble."""
        self._reviewing.check_approvable(review, reason, no_ticket)
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

    def send(self, intent: Intent, private: Private | None = None) -> WriteResult:
        """Send a recorded intent, once: `sending` is on the disk before `connect()`. Never cancelled.

        Raises JournalTrouble or ConsoleError only if nothing was sent. After that nothing about the outcome is
        raised: it stands in the journal when this returns, or is known in memory alone (`written` is false).
        """
        try:
            client, contract, looked = self._ready_to_send(intent)
            going = self.ledger.step(intent, Cause.ABOUT_TO_CONNECT, evidence=looked)
            self._step("call:begin")
            result = send(client, going, private, self._clock.now, contract)
            self._step("call:answered")
            told = self._outcomes.keep(going, result)
            if told.state is State.UNKNOWN:
                self._waits.begin(going)
            elif told.cause is Cause.ANSWER_NAMES_IT and going.write.what not in BY_CONTRACT:
                self._looks.begin(going)
            if result.interrupt is not None:
                raise result.interrupt
            return told
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
            self._outcomes.write_down()
            moved = tuple(self.ledger.step(intent, Cause.LEFT_BEHIND) for intent in self._left_behind())
            self._looks.take_up()
        for intent in self.unknown():
            self._waits.begin(intent)
        return moved

    def unknown(self) -> tuple[Intent, ...]:
        """Everything whose outcome nobody knows, oldest first.

        Also what was sent and could not be called unknown; what this process knows, written down or not, is left out.
        """
        left = (
            each for each in self._left_behind() if each.state is State.SENDING and not self._outcomes.is_known(each)
        )
        return (*self.ledger.standing([State.UNKNOWN]), *left)

    def result(self, intent: str) -> WriteResult:
        """What happened to one write, also where the journal could not take its outcome.

        KeyError if there is none; raises JournalTrouble.
        """
        return self.unwritten(intent) or self.ledger.result(intent)

    def unwritten(self, intent: str) -> WriteResult | None:
        """What this process knows of a write and the journal could not take; None if that tells it all."""
        return self._outcomes.unwritten(intent)

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
        enough = check.evidence.complete or contract_gone(check.evidence)
        if not check.not_placed_open or not enough:
            raise NotYet(check.wait, max(check.missing, 0 if enough else 1))
        return self._settle(check.intent, Cause.AGENT_SAYS_NOT_PLACED, agent, reason, check.evidence)

    def leave_unknown(self, intent: str, agent: str, reason: str = "") -> None:
        """*Not sure yet*: kept, with who and why; it stays unknown and goes on being read back."""
        self.ledger.add_decision(self._undecided(intent), "not_sure", reason, agent)

    def confirmed(self) -> tuple[str, ...]:
        """Writes confirmed by their answer that no look has shown yet; each is looked for three times.

        Also those of an earlier run, of the last day, once `recover` took them up.
        """
        return self._looks.left()

    def look_after_confirmed(self, intent: str, agent: str) -> Evidence:
        """Ask whether a confirmed write can be seen, and keep what was found as evidence (WriteResult.seen_after).

        Raises ConsoleError, JournalTrouble.
        """
        self._looks.count(intent)
        found = self.ledger.load(intent)
        evidence = self._read_back(found)
        self.ledger.add_evidence(found, evidence, agent)
        if tells_enough(evidence):
            self._looks.end(intent)
        return evidence

    def watched(self) -> tuple[Intent, ...]:
        """Writes settled as not placed within the last day: they may still arrive.

        Those to CSSS are not among them: nothing could prove one of them late.
        """
        now = self._clock.now()
        settled = filter(_can_be_found_late, self.ledger.standing([State.NOT_PLACED, State.NOT_SENT]))
        return tuple(each for each in settled if (now - each.since).total_seconds() < WATCHED_SECONDS)

    def look_for_late(self, intent: str) -> LateFind | None:
        """Read a write back that was settled as not placed; found on the card, it is placed after all."""
        found = self.ledger.load(intent)
        evidence = self._read_back(found) if _can_be_found_late(found) else None
        if evidence is None or not evidence.proves or review_guards.stopped_since(found, self._on_the_card_of(found)):
            return None
        return self._found_late(found, evidence, "")

    # ------------------------------------------------------------------ internals

    def _record(self, review: Review, reason: str) -> Intent:
        try:
            return self.ledger.record(review, reason)
        except StillOpen as error:
            raise StillUnknown(error.intent) from error
        except Outdated as error:
            raise ReviewStopped("outdated", before=error.intent) from error
        except AlreadyEntered as error:
            raise ReviewStopped("already_approved") from error

    def _ready_to_send(self, intent: Intent) -> tuple[MallClient, CsssClient | None, Evidence | None]:
        """The clients to send with, and the look before a stop. What it raises leaves the intent not sent."""
        try:
            client, contract = self._client_of(intent), self._contract_of(intent)
            stop = intent.write.what is What.STOP_RENEWAL
            return client, contract, look_before_stop(client, intent, self._clock.now()) if stop else None
        except ConsoleError as error:
            why = str(getattr(error, "reason", "")) or type(error).__name__
            self.ledger.step_with(intent, StepBody(cause=Cause.LEFT_BEHIND, detail=why, why=why))
            raise

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
        profile = intent.subject.profile
        if self._place(profile).base_url != intent.place.base_url:
            raise ReviewStopped("moved_system", before=intent.place.base_url)
        client = self._client(profile)
        if not _is_partner_of(client, intent):
            raise ReviewStopped("other_partner")
        return client

    def _contract_of(self, intent: Intent) -> CsssClient | None:
        """The client of CSSS for what goes there. Raises ReviewStopped if it is another account by now, NotSetUp."""
        if intent.write.what not in BY_CONTRACT:
            return None
        if self._contract is None:
            raise NotSetUp("no_csss", intent.subject.profile)
        client = self._contract(intent.subject.profile)
        require_same_account(client, intent.write)
        return client

    def _read_back(self, intent: Intent) -> Evidence:
        return read_back(self._client_of(intent), intent, self._clock.now(), self._contract_to_ask(intent))

    def _contract_to_ask(self, intent: Intent) -> CsssClient | None:
        """The client of CSSS to look with; None where the part was taken out of the profile: the look says so."""
        try:
            return self._contract_of(intent)
        except NotSetUp:
            return None

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
        evidence = self._read_back(intent)
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
        evidence = self._read_back(intent)
        if evidence.proves:
            self._found_late(intent, evidence, agent)
            raise NotDecidable("proved")
        if not evidence.complete:
            raise NotYet(timedelta(0), 1)

    def _found_late(self, intent: Intent, evidence: Evidence, agent: str) -> LateFind:
        placed = self._settle(intent, Cause.FOUND_LATE, agent, "", evidence)
        return LateFind(intent=placed, others=tuple(review_guards.sent_since(intent, self._on_the_card_of(intent))))

    def _on_the_card_of(self, intent: Intent) -> tuple[Intent, ...]:
        return tuple(self.ledger.of_card(intent.write.iccid, intent.place.base_url))


def _can_be_found_late(intent: Intent) -> bool:
    return intent.may_come_late and intent.write.what not in BY_CONTRACT


def _is_partner_of(client: MallClient, intent: Intent) -> bool:
    """Whether this client's partner code is the one that a write was approved under."""
    if intent.partner:
        return client.partner_mark(intent.intent) == intent.partner
    return not intent.write.kind.draws_pay_id or client.made(intent.write.pay_id)
