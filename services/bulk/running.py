"""The same write for many cards: one intent each, through the same gate as a single one."""

from __future__ import annotations

import logging
import secrets
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable
from contextlib import suppress

import msgspec

from services.bulk.begun import Begun, write_begun, write_ended
from services.bulk.look_up import is_no_answer
from services.bulk.preview import check_place
from services.bulk.reports import WAS_OFF, Fate, Outcome, Report, fate_of
from services.desk.desk import Desk
from services.desk.done import done_of
from services.errors import BadInput, ConsoleError, NotAllowed, NotSetUp, SecretUnavailable
from services.records import Subject
from services.writes.errors import JournalTrouble, ReasonNeeded, ReviewStopped, StillUnknown
from services.writes.records import GuardCode, Place, Review
from services.writes.states import What

_log = logging.getLogger("console.bulk")
GIVES_UP_AFTER = 3
"""Cards in a row without an answer, after which no more are sent: each of them may stay unknown."""
# What would meet every other card as well.
_FOR_ALL = (NotAllowed, JournalTrouble, SecretUnavailable, NotSetUp)
_REASONS_FOR_ALL = ("other_system", "moved_system", "other_partner", "no_ticket")


def begun_by(desk: Desk, by: Subject, place: Place, reason: str, iccids: Iterable[str]) -> Begun:
    """Work on these cards as an agent confirms it now; nothing of it is written down yet."""
    return Begun(
        name=secrets.token_hex(8),
        at=desk.now(),
        agent=by.agent,
        ticket=by.ticket,
        profile=by.profile,
        place=place,
        reason=reason.strip(),
        iccids=tuple(iccids),
    )


class BulkRun(ABC):
    """Work on many cards from its confirmation to its end. Thread-safe; `begin`, `next` and `end` block.

    `confirmed` is the number that the agent typed. Nothing is sent for any other card than those of `begun`, and never
    for more than that number.
    """

    def __init__(self, desk: Desk, by: Subject, begun: Begun) -> None:
        self._desk = desk
        self._by = by
        self._lock = threading.Lock()
        self._outcomes: dict[str, Outcome] = {}
        self._intents: dict[str, str] = {}
        self._in_a_row = 0
        self._halted = False
        self._why: ConsoleError | None = None
        self._no_ticket = False
        self.begun = begun

    @abstractmethod
    def _check_allowed(self) -> None:
        """Raise NotAllowed or JournalTrouble if nothing of it may be sent with this profile."""

    @abstractmethod
    def _review(self, subject: Subject) -> Review:
        """Look at this card as it is now. Raises what a single Review raises."""

    def begin(self, confirmed: str, *, no_ticket: bool = False) -> None:
        """Take the agent's word and write down what is meant, before the first card.

        Raises BadInput("bulk", "count" or "reason"), NotAllowed, JournalTrouble; ReviewStopped("other_system" or
        "no_ticket"). Nothing was sent then.
        """
        count = len(self.begun.iccids)
        if confirmed.strip() != str(count) or not count or len(set(self.begun.iccids)) != count:
            raise BadInput("bulk", "count", count=count)
        if not self.begun.reason:
            raise BadInput("bulk", "reason")
        self._check_allowed()
        check_place(self._desk, self._by.profile, self.begun.place)
        if self.begun.place.environment.may_be_real and not self._by.ticket and not no_ticket:
            raise ReviewStopped("no_ticket")
        self._no_ticket = no_ticket
        self.begun = write_begun(self._desk.journal, self.begun)

    def next(self) -> Outcome | None:
        """Send for the next card, once; None at the end, and after `halt` or three cards without an answer.

        Never raises for a card: what became of it stands in the outcome.
        """
        iccid = self._next_card()
        if not iccid:
            return None
        outcome = self._sent(iccid)
        with self._lock:
            if outcome is not None:
                self._outcomes[iccid] = outcome
                self._count(outcome)
        return outcome

    def halt(self) -> None:
        """Begin no more cards; the one that is being sent comes to its end."""
        with self._lock:
            self._halted = True

    def go_on(self) -> None:
        """Go on with those whose turn has not come."""
        with self._lock:
            self._halted, self._why, self._in_a_row = False, None, 0

    def end(self) -> None:
        """Write down that an agent knows what became of it, and what was not begun. Raises JournalTrouble."""
        self.halt()
        write_ended(self._desk.journal, self.begun, self._by.agent)

    @property
    def report(self) -> Report:
        """Every card as this run knows it; `reports.report_of` has it from the journal."""
        with self._lock:
            outcomes, why = dict(self._outcomes), self._why
        not_begun = {iccid: Outcome(iccid=iccid, fate=Fate.NOT_BEGUN) for iccid in self.begun.iccids}
        return Report(begun=self.begun, outcomes=tuple((not_begun | outcomes).values()), why=why)

    # ------------------------------------------------------------------ internals

    def _next_card(self) -> str:
        with self._lock:
            if self._halted:
                return ""
            return next((iccid for iccid in self.begun.iccids if iccid not in self._outcomes), "")

    def _count(self, outcome: Outcome) -> None:
        silent = outcome.fate is Fate.UNKNOWN or (outcome.error is not None and is_no_answer(outcome.error))
        self._in_a_row = self._in_a_row + 1 if silent else 0
        if self._in_a_row >= GIVES_UP_AFTER:
            self._halted, self._why = True, outcome.error

    def _sent(self, iccid: str) -> Outcome | None:
        """What became of this card; None where its turn did not come after all, since no card can be sent for."""
        try:
            return self._carried_out(msgspec.structs.replace(self._by, iccid=iccid))
        except ConsoleError as error:
            if isinstance(error, _FOR_ALL) or getattr(error, "reason", "") in _REASONS_FOR_ALL:
                return self._halt_for_all(iccid, error)
            return self._kept_back(iccid, error)
        except Exception:
            # A fault of the program: what is certain stands in the journal, and nothing more is sent.
            _log.exception("a fault of the program while working on many cards")
            self.halt()
            return self._after_fault(iccid)

    def _carried_out(self, subject: Subject) -> Outcome:
        review = self._review(subject)
        _require_free(review)
        self._intents[subject.iccid] = review.intent
        result = self._desk.writing.carry_out(review, reason=self.begun.reason, no_ticket=self._no_ticket)
        done = done_of(result)
        return Outcome(iccid=subject.iccid, fate=fate_of(done), done=done)

    def _halt_for_all(self, iccid: str, error: ConsoleError) -> Outcome | None:
        with self._lock:
            self._halted, self._why = True, error
        kept_back = self._kept_back(iccid, error)
        return kept_back if kept_back.done is not None else None

    def _kept_back(self, iccid: str, error: ConsoleError) -> Outcome:
        """Something stood in the way of this one, and nothing was sent: an intent that was recorded says so itself."""
        if isinstance(error, ReviewStopped) and error.reason in WAS_OFF:
            return Outcome(iccid=iccid, fate=Fate.WAS_OFF, error=error)
        written = None
        with suppress(JournalTrouble):
            written = self._written(iccid)
        return Outcome(iccid=iccid, fate=Fate.NOT_SENT, done=written.done if written else None, error=error)

    def _after_fault(self, iccid: str) -> Outcome:
        """What is certain stands in the journal; where that cannot be read, nothing is."""
        try:
            self._desk.fixes.recover()
            return self._written(iccid) or Outcome(iccid=iccid, fate=Fate.NOT_SENT)
        except Exception:
            _log.exception("what became of a card cannot be read")
            return Outcome(iccid=iccid, fate=Fate.UNKNOWN)

    def _written(self, iccid: str) -> Outcome | None:
        """What the journal tells of this card's own write; None where none was written down. Raises JournalTrouble."""
        intent = self._intents.get(iccid)
        if intent is None:
            return None
        try:
            done = done_of(self._desk.writing.result(intent))
        except KeyError:
            return None
        return Outcome(iccid=iccid, fate=fate_of(done), done=done)


def _require_free(review: Review) -> None:
    """Raise StillUnknown where a write of before has no answer, ReasonNeeded where the same plan was ordered today.

    The reason for all of them was typed before anybody saw that: it is no reason for the same plan twice on one card.
    """
    guards = {guard.code: guard for guard in reversed(review.guards)}
    if GuardCode.STILL_OPEN in guards:
        raise StillUnknown(guards[GuardCode.STILL_OPEN].value)
    if review.write.what is What.CONTRACT_ORDER and review.needs_reason:
        raise ReasonNeeded(next(guard.code for guard in review.guards if guard.needs_reason))
