"""Looking up to 1,000 cards up, read-only: what each comes to, by the one rule that concludes for a single card."""

from __future__ import annotations

import enum
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

import msgspec

from services.bulk.pace import MOST_AT_ONCE, Pace
from services.desk.desk import Desk
from services.desk.verdicts.card_facts import Answer, CardFacts, answered, failed
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.verdicts import Verdict
from services.errors import ConsoleError, NoAnswer, NotSent, Refused
from services.records import Order, Record, Renewal, Subject
from services.writes.errors import ReviewStopped
from services.writes.records import Place

Value = TypeVar("Value")
_log = logging.getLogger("console.bulk")

ROUNDS = 3
"""How often a card is asked for that was not answered, at the end of the list."""
GIVES_UP_AFTER = 10
"""Cards in a row without an answer, after which it waits for the agent."""
_BUSY_STATUS = (429, 502, 503, 504)


class CardAnswer(Record, frozen=True):
    """What one card came to: the facts that were asked for and known here, and what follows. `at` is aware UTC."""

    iccid: str
    at: datetime
    facts: CardFacts
    verdict: Verdict


class Stage(enum.StrEnum):
    """Where a look-up of many stands. HELD: it stopped by itself, and `Progress.why` says why."""

    RUNNING = "running"
    PAUSED = "paused"
    HELD = "held"
    CANCELLED = "cancelled"
    DONE = "done"


class Progress(Record, frozen=True):
    """How far it is: `done` of `total` cards; `per_second` as measured; `waits` seconds while Linksfield is busy.

    `why` is what it is HELD for; None there: the program itself failed, and the log has the details.
    """

    stage: Stage
    done: int
    total: int
    per_second: float = 0.0
    waits: float = 0.0
    why: ConsoleError | None = None

    @property
    def seconds_left(self) -> float | None:
        """How long the others will take at this pace; None while that cannot be told."""
        return (self.total - self.done) / self.per_second if self.per_second else None


class BulkLookUp:
    """Asks for every card in threads of its own. Thread-safe; `take` never blocks.

    `subject` names profile, ticket and agent; its card is not used. The profile must be unlocked. What is answered
    after `cancel` reaches nobody; nothing is asked any more then but what was under way.
    """

    def __init__(self, desk: Desk, subject: Subject, iccids: Iterable[str], pace: Pace | None = None) -> None:
        self._desk = desk
        self._subject = subject
        self.place: Place = desk.clients.place(subject.profile)
        self._pace = pace or Pace()
        self._lock = threading.Lock()
        self._resumed = threading.Condition(self._lock)
        self._waiting = deque((iccid, 1) for iccid in dict.fromkeys(iccids))
        self._total = len(self._waiting)
        self._fresh: list[CardAnswer] = []
        self._done: set[str] = set()
        self._under_way = 0
        self._unanswered = 0
        self._stage = Stage.RUNNING if self._total else Stage.DONE
        self._why: ConsoleError | None = None

    # ------------------------------------------------------------------ what the agent does

    def start(self) -> None:
        """Begin; the threads end by themselves."""
        for number in range(min(MOST_AT_ONCE, self._total)):
            threading.Thread(target=self._run, name=f"bulk_{number}", daemon=True).start()

    def pause(self) -> None:
        """Ask for no more cards until `go_on`."""
        with self._lock:
            if self._stage is Stage.RUNNING:
                self._stage = Stage.PAUSED

    def go_on(self) -> None:
        """Go on after a pause, or after it stopped by itself."""
        with self._lock:
            if self._stage in (Stage.PAUSED, Stage.HELD):
                self._stage, self._why, self._unanswered = Stage.RUNNING, None, 0
                self._resumed.notify_all()

    def cancel(self) -> None:
        """End now; what was answered so far stays."""
        with self._lock:
            if self._stage is not Stage.DONE:
                self._end(Stage.CANCELLED)

    # ------------------------------------------------------------------ what is known

    def take(self) -> tuple[CardAnswer, ...]:
        """What was answered since the last time; a card may come again, answered better."""
        with self._lock:
            fresh, self._fresh = self._fresh, []
            return tuple(fresh)

    @property
    def progress(self) -> Progress:
        """How far it is now."""
        with self._lock:
            return Progress(
                stage=self._stage,
                done=len(self._done),
                total=self._total,
                per_second=self._pace.per_second,
                waits=self._pace.waits,
                why=self._why,
            )

    # ------------------------------------------------------------------ internals

    def _run(self) -> None:
        while (begun := self._pace.turn()) is not None:
            job = self._next()
            if job is None:
                return
            self._pace.over(begun, busy=self._look_up(*job))

    def _look_up(self, iccid: str, turn: int) -> bool:
        """Ask for one card; returns whether Linksfield should be left alone for a while."""
        errors: list[ConsoleError] = []
        try:
            answer = self._ask(iccid, errors)
        except ConsoleError as error:
            self._hold(iccid, turn, error)
            return False
        except Exception:
            # A fault of the program must not leave the others waiting for this card for ever.
            _log.exception("a fault of the program while looking many cards up")
            self._hold(iccid, turn, None)
            return False
        busy = any(map(is_no_answer, errors))
        self._put(answer, turn, errors[-1] if busy else None)
        return busy

    def _next(self) -> tuple[str, int] | None:
        """The next card, once there is one; None at the end."""
        with self._lock:
            while self._stage in (Stage.PAUSED, Stage.HELD) or (self._under_way and not self._waiting):
                if self._stage in (Stage.CANCELLED, Stage.DONE):
                    return None
                self._resumed.wait()
            if self._stage is not Stage.RUNNING or not self._waiting:
                return None
            self._under_way += 1
            return self._waiting.popleft()

    def _put(self, answer: CardAnswer, turn: int, busy: ConsoleError | None) -> None:
        with self._lock:
            self._under_way -= 1
            if self._stage in (Stage.CANCELLED, Stage.DONE):
                return
            self._fresh.append(answer)
            if busy is not None and turn < ROUNDS:
                self._waiting.append((answer.iccid, turn + 1))
            else:
                self._done.add(answer.iccid)
            self._unanswered = self._unanswered + 1 if busy is not None else 0
            if self._unanswered >= GIVES_UP_AFTER and self._stage is Stage.RUNNING:
                self._stage, self._why = Stage.HELD, busy
            self._end_if_all_are_done()
            self._resumed.notify_all()

    def _hold(self, iccid: str, turn: int, error: ConsoleError | None) -> None:
        """Wait for the agent: no card can be asked for like this."""
        with self._lock:
            self._under_way -= 1
            self._waiting.append((iccid, turn))
            if self._stage in (Stage.RUNNING, Stage.PAUSED):
                self._stage, self._why = Stage.HELD, error
            self._resumed.notify_all()

    def _end_if_all_are_done(self) -> None:
        if not self._waiting and not self._under_way:
            self._end(Stage.DONE)

    def _end(self, stage: Stage) -> None:
        self._stage = stage
        self._waiting.clear()
        self._pace.close()
        self._resumed.notify_all()

    def _ask(self, iccid: str, errors: list[ConsoleError]) -> CardAnswer:
        """Ask for one card. What kept a question from being answered goes to `errors`; raises what stops them all."""
        subject = msgspec.structs.replace(self._subject, iccid=iccid)
        place = self._desk.clients.place(subject.profile)
        if place != self.place:
            raise ReviewStopped("other_system", before=self.place.base_url)
        facts = ask_for_card(self._desk, subject, errors)
        return CardAnswer(iccid=iccid, at=facts.now, facts=facts, verdict=conclude(facts))


def ask_for_card(desk: Desk, subject: Subject, errors: list[ConsoleError]) -> CardFacts:
    """The facts of one card: what is known here, and Linksfield's word on the card, its orders and its renewal.

    A card that is refused is asked nothing more. Blocks; raises NotSetUp, SecretUnavailable.
    """
    client, known = desk.clients.client(subject.profile), desk.cards.known(subject)
    asking = _Asking(desk, subject.iccid, errors)
    card = asking.ask(client.verify)
    orders: Answer[tuple[Order, ...]] = Answer()
    renewal: Answer[Renewal | None] = Answer()
    if card.answered:
        orders = asking.ask(client.orders)
        renewal = asking.ask(client.renewal)
    return known.with_answers(desk.now(), card=card, orders=orders, renewal=renewal)


class _Asking:
    """Asks about one card, and keeps what went wrong."""

    def __init__(self, desk: Desk, iccid: str, errors: list[ConsoleError]) -> None:
        self._desk = desk
        self._iccid = iccid
        self._errors = errors

    def ask(self, question: Callable[[str], Value]) -> Answer[Value]:
        """One question."""
        try:
            return answered(question(self._iccid), self._desk.now())
        except ConsoleError as error:
            self._errors.append(error)
            return failed(error, self._desk.now())


def is_no_answer(error: ConsoleError) -> bool:
    """Whether it says nothing of the card: "not now", or no answer at all."""
    if isinstance(error, Refused):
        return error.is_busy
    if isinstance(error, NoAnswer) and error.reason == "status":
        return error.status in _BUSY_STATUS
    return isinstance(error, (NoAnswer, NotSent))
