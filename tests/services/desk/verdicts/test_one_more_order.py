"""One more order on the card is that of one payment: where it may be another's, nobody says whose it is."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from services.background.followed_payments import FollowedPayment
from services.desk.done import Did, Done, of_ticket
from services.desk.verdicts.card_facts import AskedPayment, CardFacts
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.note_outcomes import NoteOutcome
from services.desk.verdicts.noting import jobs
from services.desk.verdicts.verdicts import Delivery
from services.records import Order
from tests.services.desk.verdicts.known import (
    EUROPE,
    WORLD,
    at,
    card,
    followed,
    in_use,
    order,
    payment,
    snapshot,
    told,
    wrote,
)

TWO = (told(payment("P1", order_no="A")), told(payment("P2", order_no="B")))
BEFORE = (in_use(WORLD),)


def asked_to_confirm(pay_id: str, *, minutes: float = 20) -> Done:
    return wrote(Did.CONFIRM_PAYMENT, before=BEFORE, intent=pay_id, pay_id=pay_id, minutes=minutes)


def arrived(pay_id: str, *, begun: float = 30, ended: float = 2) -> FollowedPayment:
    return replace(followed(pay_id, ended="arrived", minutes=begun), orders_before=1, ended_at=at(ended))


def seen(facts: CardFacts) -> dict[str, Delivery | None]:
    return {each.pay_id: each.delivery for each in conclude(facts).payments}


def outcomes(facts: CardFacts) -> list[NoteOutcome]:
    return [job.outcome for job in jobs(facts, conclude(facts), of_ticket(facts.done, facts.ticket))]


def waiting(*more: Order, **known: object) -> CardFacts:
    return card(*BEFORE, order(), *more, **known)  # type: ignore[arg-type]  # the names of `card`


@pytest.mark.parametrize("pay_ids", [("P1", "P2"), ("P2", "P1")])
def test_of_two_payments_that_were_to_be_confirmed_one_order_is_not_that_of_both(pay_ids: tuple[str, ...]) -> None:
    facts = waiting(done=tuple(map(asked_to_confirm, pay_ids)), payments=TWO)
    assert seen(facts) == {"P1": Delivery.UNCLEAR, "P2": Delivery.UNCLEAR}
    assert outcomes(facts) == [NoteOutcome.ORDERS_NOT_TRACED]


def test_two_more_orders_are_those_of_two_payments() -> None:
    facts = waiting(order(), done=tuple(map(asked_to_confirm, ("P1", "P2"))), payments=TWO)
    assert seen(facts) == {"P1": Delivery.ON_CARD, "P2": Delivery.ON_CARD}
    assert outcomes(facts) == [NoteOutcome.DIFFERENT_ORDERS]


def test_of_two_deliveries_that_were_waited_for_at_once_one_order_is_not_that_of_both() -> None:
    facts = waiting(followed=(arrived("P1"), arrived("P2")), payments=TWO)
    assert seen(facts) == {"P1": Delivery.UNCLEAR, "P2": Delivery.UNCLEAR}
    assert outcomes(facts) == [NoteOutcome.ORDERS_NOT_TRACED]


def test_two_more_orders_are_those_of_two_deliveries_that_were_waited_for() -> None:
    facts = waiting(order(), followed=(arrived("P1"), arrived("P2")), payments=TWO)
    assert seen(facts) == {"P1": Delivery.ON_CARD, "P2": Delivery.ON_CARD}


def test_two_deliveries_one_after_the_other_are_told_apart() -> None:
    one_then_other = (arrived("P1", begun=60, ended=40), replace(arrived("P2"), orders_before=2))
    facts = waiting(order(), followed=one_then_other, payments=TWO)
    assert seen(facts) == {"P1": Delivery.ON_CARD, "P2": Delivery.ON_CARD}


def test_two_payments_of_one_order_wait_for_one() -> None:
    """Charged twice: there is one order for both, and it is there."""
    both: tuple[AskedPayment, ...] = (told(payment("P1", order_no="A")), told(payment("P2", order_no="A")))
    for facts in (
        waiting(done=tuple(map(asked_to_confirm, ("P1", "P2"))), payments=both),
        waiting(followed=(arrived("P1"), arrived("P2")), payments=both),
    ):
        assert seen(facts) == {"P1": Delivery.ON_CARD, "P2": Delivery.ON_CARD}


@pytest.mark.parametrize("did", [Did.CONTRACT_ORDER, Did.RECORD_ORDER, Did.PLACE_ORDER])
def test_what_was_ordered_from_here_meanwhile_may_be_what_came(did: Did) -> None:
    facts = waiting(done=(wrote(did, minutes=20),), followed=(arrived("P1"),), payments=(told(payment("P1")),))
    assert seen(facts) == {"P1": Delivery.UNCLEAR}


def test_a_payment_to_be_confirmed_after_ours_was_recorded_may_have_brought_the_order() -> None:
    recorded = wrote(Did.RECORD_ORDER, before=BEFORE, minutes=30)
    alone = waiting(done=(recorded,))
    assert outcomes(alone) == [NoteOutcome.ORDER_RECORDED]
    (job,) = jobs(alone, conclude(alone), of_ticket(alone.done, alone.ticket))
    assert job.facts.starts is not None
    beside = waiting(done=(asked_to_confirm("P2"), recorded), payments=(told(payment("P2", order_no="B")),))
    told_of = next(
        job
        for job in jobs(beside, conclude(beside), of_ticket(beside.done, beside.ticket))
        if job.outcome is NoteOutcome.ORDER_RECORDED
    )
    assert (told_of.facts.plan, told_of.facts.starts) == (EUROPE, None)


def test_a_payment_whose_order_came_before_is_not_waited_for_any_more() -> None:
    """P1 was to be confirmed and its order came; days later P2 was, and one more came."""
    first = asked_to_confirm("P1", minutes=3000)
    second = replace(asked_to_confirm("P2"), snapshot=snapshot(*BEFORE, order(), minutes=20))
    facts = waiting(order(), done=(second, first), payments=TWO)
    assert seen(facts)["P2"] is Delivery.ON_CARD
    then = waiting(order(), done=(first,), followed=(replace(arrived("P2"), orders_before=2),), payments=TWO)
    assert seen(then)["P2"] is Delivery.ON_CARD
