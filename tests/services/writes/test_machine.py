"""Everything at once, in any order: agents who follow the proposal, faults, deaths, a second process, moved clocks."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import cast

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from services.journal import Journal, JournalTrouble
from services.records import OrderNumbers, Plan
from services.sandbox.sandbox import Sandbox
from services.writes.errors import NotDecidable, NotYet, ReviewStopped, StillUnknown
from services.writes.exactly_once import Fixes
from services.writes.making import order_write
from services.writes.records import Intent, Review
from services.writes.states import OPEN, STEPS, State, What
from tests.services.writes.stage import CARDS, Stage

TWO_CARDS = (CARDS["documented_order_reply"], CARDS["paid_twice"])
FAULTS = (
    "drop-before", "drop-after", "cut", "late:0.01", "status-before:503", "status-after:502", "garbage-before",
    "garbage-after", "foreign-after", "refused-before:E1:No",
)  # fmt: skip
AWAY = "the server is away"
cards = st.sampled_from(TWO_CARDS)
picks = st.integers(0, 10**6)


class Died(BaseException):
    """The program is killed here."""


class OnePc(RuleBasedStateMachine):
    """One data folder, one sandbox in the repeat mode that forgives nothing.

    A rule that has nothing to act on does nothing: were it not offered instead, what Hypothesis draws would hang on how
    real threads and sockets ran, and the same draws would not replay.
    """

    sandbox: Sandbox
    plans: dict[str, Plan]

    def __init__(self) -> None:
        super().__init__()
        self.sandbox.reset()
        self._folder = tempfile.TemporaryDirectory()
        self._dies_at = ""
        self.pc = Stage(self.sandbox, Path(self._folder.name), step=self._step)
        self.approved: set[str] = set()
        self.reviews: list[Review] = []

    def teardown(self) -> None:
        self._wait_for_late_work()
        self.pc.close()
        self._folder.cleanup()

    def _step(self, name: str) -> None:
        if name == self._dies_at:
            raise Died(name)

    # ------------------------------------------------------------------ rules

    @rule(card=cards, paid=st.booleans())
    def review(self, card: str, paid: bool) -> None:
        self.sandbox.set_faults("")
        draft = self.pc.draft(card, paid=paid, plan=self.plans[card])
        self.reviews.append(self.pc.fixes.review(self.pc.subject(card), order_write(draft)))

    @rule(pick=picks, fault=st.sampled_from(("", "", *FAULTS)))
    def send(self, pick: int, fault: str) -> None:
        if not self.reviews:
            return
        self._send(self.reviews[pick % len(self.reviews)], fault)

    @rule(pick=picks, fault=st.sampled_from(("", *FAULTS)), moment=st.sampled_from(STEPS))
    def be_killed_while_sending(self, pick: int, fault: str, moment: str) -> None:
        if not self.reviews:
            return
        self._dies_at = moment
        try:
            self._send(self.reviews[pick % len(self.reviews)], fault)
        except Died:
            self.restart()
        self._dies_at = ""

    @rule(pick=picks)
    def send_while_the_server_is_away(self, pick: int) -> None:
        if not self.reviews:
            return
        # A server that stops forgets what it had put off.
        self._wait_for_late_work()
        self.sandbox.stop()
        try:
            self._send(self.reviews[pick % len(self.reviews)], "")
        finally:
            self.sandbox.start()

    @rule()
    def restart(self) -> None:
        self._dies_at = ""
        self.pc.restart(self._step)
        self.reviews.clear()

    @rule(seconds=st.sampled_from((30, 240, 601, 90_000)))
    def time_passes(self, seconds: int) -> None:
        self._wait_for_late_work()
        self.pc.clock.move(seconds)

    @rule(days=st.sampled_from((-400, -1, 1, 400)))
    def the_wall_clock_is_moved(self, days: int) -> None:
        self.pc.clock.wall += timedelta(days=days)

    @rule(pick=picks, reads=st.sampled_from(("", "singleQueryOrder=garbage", "mallOrder=garbage;resultQuery=503")))
    def read_back(self, pick: int, reads: str) -> None:
        if not self.pc.fixes.unknown():
            return
        self.sandbox.set_faults(reads)
        self.pc.check_intent(self._unknown(pick))

    @rule(pick=picks)
    def decide_as_proposed(self, pick: int) -> None:
        if not self.pc.fixes.unknown():
            return
        self.sandbox.set_faults("")
        intent = self._unknown(pick)
        check = self.pc.check_intent(intent)
        if check.proposal is State.PLACED:
            self.pc.fixes.decide_placed(intent.intent, "desk-1")
        elif check.proposal is State.NOT_PLACED:
            self.pc.fixes.decide_not_placed(intent.intent, "desk-1", "nothing there")
        else:
            self.pc.fixes.leave_unknown(intent.intent, "desk-1")

    @rule(pick=picks)
    def say_not_placed_too_early(self, pick: int) -> None:
        if not self.pc.fixes.unknown():
            return
        self.sandbox.set_faults("singleQueryOrder=garbage")
        with pytest.raises((NotYet, NotDecidable)):
            self.pc.fixes.decide_not_placed(self._unknown(pick).intent, "desk-1", "in a hurry")

    @rule(pick=picks)
    def what_was_lost_arrives_late(self, pick: int) -> None:
        if not self._may_arrive():
            return
        self._wait_for_late_work()
        self.sandbox.set_faults("")
        write = self._may_arrive()[pick % len(self._may_arrive())].write
        if self.pc.on_server(write.order_no):
            return
        client = self.pc.client("")
        arrive = client.place_order if write.what is What.PLACE_ORDER else client.record_paid_order
        assert write.draft is not None
        arrive(write.draft, OrderNumbers(order_no=write.order_no, pay_id=write.pay_id))

    @rule()
    def what_was_called_not_placed_is_looked_for(self) -> None:
        if not self.pc.fixes.watched():
            return
        self.sandbox.set_faults("")
        for intent in self.pc.fixes.watched():
            self.pc.fixes.look_for_late(intent.intent)

    @rule(pick=picks, fault=st.sampled_from(("", AWAY, *FAULTS)))
    def send_again(self, pick: int, fault: str) -> None:
        if not self._sendable():
            return
        self._wait_for_late_work()
        self.sandbox.set_faults("")
        intent = self._sendable()[pick % len(self._sendable())]
        try:
            review = self.pc.fixes.review_again(self.pc.subject(intent.write.iccid), intent.intent)
        except (NotDecidable, NotYet):
            return
        assert review.write == intent.write
        if fault == AWAY:
            self.sandbox.stop()
        try:
            self._send(review, fault.removeprefix(AWAY))
        finally:
            self.sandbox.start()

    @rule(card=cards)
    def a_second_process_tries_to_write(self, card: str) -> None:
        other = Journal(self.pc.folder, self.pc.clock.now)
        fixes = Fixes(other, self.pc.client, self.pc.place, self.pc.numbers, self.pc.clock)
        assert fixes.recover() == ()
        with pytest.raises(JournalTrouble):
            fixes.review(self.pc.subject(card), order_write(self.pc.draft(card, plan=self.plans[card])))
        other.close()

    # ------------------------------------------------------------------ invariants

    @invariant()
    def there_is_never_more_on_the_server_than_was_approved(self) -> None:
        orders = cast("list[dict[str, str]]", self.sandbox.state()["orders"])
        placed = Counter(order["orderNo"] for order in orders if order["source"] in ("customer", "recorded"))
        intents = {intent.write.order_no: intent for intent in self._intents()}
        assert set(placed) <= set(intents)
        assert all(count == 1 for count in placed.values())
        for number, intent in intents.items():
            if intent.state in (State.CONFIRMED, State.PLACED):
                assert placed[number] == 1
            if intent.state in (State.REFUSED, State.NOT_SENT) and not intent.may_come_late:
                assert placed[number] == 0

    @invariant()
    def every_approved_intent_is_in_the_journal_and_every_unknown_is_visible(self) -> None:
        intents = self._intents()
        assert self.approved <= {intent.intent for intent in intents}
        open_ones = {intent.intent for intent in intents if intent.state in OPEN}
        assert open_ones == {intent.intent for intent in self.pc.fixes.unknown()}

    @invariant()
    def at_most_one_write_of_an_effect_is_open_on_a_card(self) -> None:
        """Unknown orders by card aside: nothing is charged for them, and they may never be seen."""
        open_ones = [intent for intent in self._intents() if intent.state in OPEN and not _may_be_invisible(intent)]
        assert all(count == 1 for count in Counter(intent.write.iccid for intent in open_ones).values())

    @invariant()
    def the_chain_holds(self) -> None:
        assert self.pc.journal.trouble is None

    # ------------------------------------------------------------------ helpers

    def _send(self, review: Review, fault: str) -> None:
        on_card = [each for each in self.pc.fixes.unknown() if each.write.iccid == review.write.iccid]
        blocked = any(not _may_be_invisible(each) or each.intent not in review.beside for each in on_card)
        spec = f"singleOrder#1={fault};SynOrderInfo#1={fault}" if fault else ""
        self.sandbox.set_faults(spec)
        try:
            intent = self.pc.fixes.approve(review, reason="wanted")
        except (ReviewStopped, StillUnknown):
            return
        assert not blocked
        self.approved.add(intent.intent)
        self.pc.fixes.send(intent)

    def _intents(self) -> tuple[Intent, ...]:
        return self.pc.fixes.ledger.standing(state for state in State)

    def _unknown(self, pick: int) -> Intent:
        unknown = self.pc.fixes.unknown()
        return unknown[pick % len(unknown)]

    def _sendable(self) -> list[Intent]:
        again = self.pc.fixes.ledger.standing([State.NOT_SENT, State.NOT_PLACED])
        return [intent for intent in again if intent.write.what is not What.STOP_RENEWAL]

    def _may_arrive(self) -> list[Intent]:
        return [intent for intent in self._intents() if intent.state is State.UNKNOWN or intent.may_come_late]

    def _wait_for_late_work(self) -> None:
        give_up = time.monotonic() + 10
        while self.sandbox.state()["late"] and time.monotonic() < give_up:
            # Real seconds of the sandbox's own timer: there is nothing else to wait on.
            time.sleep(0.002)


def _may_be_invisible(intent: Intent) -> bool:
    return intent.state is State.UNKNOWN and intent.write.what is What.PLACE_ORDER


def play(examples: int, steps: int) -> None:
    with Sandbox(repeat="none") as sandbox, tempfile.TemporaryDirectory() as folder:
        look = Stage(sandbox, Path(folder))
        plans = {card: msgspec.structs.replace(look.plan(card), fields=()) for card in TWO_CARDS}
        look.close()
        machine = type("Machine", (OnePc,), {"sandbox": sandbox, "plans": plans})
        checks = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=examples,
                stateful_step_count=steps,
                deadline=None,
                suppress_health_check=checks,
                phases=[Phase.generate],
            ),
        )


@pytest.mark.timeout(300)
def test_no_order_of_events_doubles_loses_or_hides_anything() -> None:
    play(examples=25, steps=40)


@pytest.mark.system
@pytest.mark.timeout(1800)
@pytest.mark.timeout(300)
def test_no_order_of_events_doubles_loses_or_hides_anything_tried_for_long() -> None:
    play(examples=400, steps=60)
