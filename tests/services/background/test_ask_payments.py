"""Followed payments are asked about when they are due, over the network, and survive what goes wrong."""

from __future__ import annotations

from collections.abc import Iterable

from services.background.ask_payments import AskPayments, FollowedAnswer
from services.background.followed_payments import FollowedMemory, FollowedPayment, FollowPayments
from services.errors import ConsoleError, NoAnswer, NotSetUp
from services.records import PaymentResult, PaymentState
from tests.services.writes.stage import HandClock


class Linksfield:
    """What is answered: results one after the other, and counts of orders."""

    def __init__(self, *results: PaymentState | ConsoleError, orders: Iterable[int] = ()) -> None:
        self.results = list(results)
        self.orders = list(orders)
        self.clock = HandClock()
        self.answers: list[FollowedAnswer] = []
        self.troubles: list[ConsoleError] = []

    def result(self, payment: FollowedPayment) -> PaymentResult:
        found = self.results.pop(0)
        if isinstance(found, ConsoleError):
            raise found
        return PaymentResult(pay_id=payment.pay_id, status="?", state=found)

    def count(self, _payment: FollowedPayment) -> int:
        return self.orders.pop(0)

    def asking(self, follow: FollowPayments) -> AskPayments:
        return AskPayments(follow, self.result, self.count, self.answers.append, self.troubles.append)


class Disk(FollowedMemory):
    """A store that cannot be written while the disk is full."""

    full = False

    def save(self, payments: Iterable[FollowedPayment]) -> None:
        if self.full:
            raise NotSetUp("data_folder", f"no room for {len(tuple(payments))}")


def test_pending_is_asked_again_after_a_growing_pause_until_it_is_paid() -> None:
    there = Linksfield(PaymentState.PENDING, PaymentState.PENDING, PaymentState.PAID)
    follow = FollowPayments(FollowedMemory(), there.clock.now)
    follow.follow("Europe", "89", "P1")
    asking = there.asking(follow)
    pauses = []
    while (pause := asking.tick()) is not None:
        pauses.append(pause)
        there.clock.move(pause)
    assert pauses == [2.0, 3.0]
    assert [answer.payment.ended for answer in there.answers] == ["", "", "paid"]


def test_no_answer_is_told_as_none_and_asked_again() -> None:
    there = Linksfield(NoAnswer("timeout"), PaymentState.FAILED)
    follow = FollowPayments(FollowedMemory(), there.clock.now)
    follow.follow("Europe", "89", "P1")
    asking = there.asking(follow)
    assert asking.tick() == 2.0
    assert there.answers[0].payment.unanswered == 1
    assert isinstance(there.answers[0].error, NoAnswer)
    there.clock.move(2)
    assert asking.tick() is None
    assert there.answers[1].payment.ended == "failed"


def test_a_delivery_is_waited_for_until_one_more_order_is_listed() -> None:
    there = Linksfield(orders=(2, 1, 2))
    follow = FollowPayments(FollowedMemory(), there.clock.now)
    follow.follow("Europe", "89", "P1", delivery=True)
    asking = there.asking(follow)
    for _ in range(3):
        asking.tick()
        there.clock.move(60)
    # Two at first; one was used up meanwhile; then one more than that.
    assert [answer.payment.orders_before for answer in there.answers] == [2, 1, 1]
    assert [answer.payment.ended for answer in there.answers] == ["", "", "arrived"]


def test_following_the_delivery_takes_the_place_of_following_the_payment() -> None:
    there = Linksfield()
    follow = FollowPayments(FollowedMemory(), there.clock.now)
    follow.follow("Europe", "89", "P1")
    follow.follow("Europe", "89", "P1", delivery=True, orders_before=0)
    (only,) = follow.followed()
    assert only.delivery


def test_an_answer_that_cannot_be_saved_holds_for_this_run_and_is_said() -> None:
    there = Linksfield(PaymentState.PAID)
    store = Disk()
    follow = FollowPayments(store, there.clock.now)
    follow.follow("Europe", "89", "P1")
    store.full = True
    assert there.asking(follow).tick() is None
    assert there.answers[0].payment.ended == "paid"
    assert isinstance(there.troubles[0], NotSetUp)


def test_nothing_more_is_asked_once_the_program_ends() -> None:
    there = Linksfield()
    follow = FollowPayments(FollowedMemory(), there.clock.now)
    follow.follow("Europe", "89", "P1")
    there.asking(follow).tick(lambda: True)
    assert there.answers == []
