"""The table of states (tests/services/writes/test_dying.py dies at each of its moves)."""

from __future__ import annotations

import pytest

from services.writes.making import confirmation_write, subscription_write
from services.writes.records import WriteResult
from services.writes.states import (
    HARMLESS,
    KINDS,
    MAY_HAVE_ARRIVED,
    OPEN,
    SENDABLE_AGAIN,
    TRANSITIONS,
    Cause,
    Effect,
    State,
    What,
    transition,
)
from tests.services.writes.stage import CARDS, Stage


@pytest.mark.parametrize("what", What)
def test_every_kind_of_write_gets_from_draft_to_an_end(what: What) -> None:
    reached, todo = {State.DRAFT}, [State.DRAFT]
    while todo:
        source = todo.pop()
        new = {move.target for move in TRANSITIONS if move.source is source and what in move.kinds} - reached
        reached |= new
        todo += new
    assert reached == set(State)


@pytest.mark.parametrize("what", What)
def test_each_kind_is_confirmed_in_exactly_one_way(what: What) -> None:
    ways = [move.cause for move in TRANSITIONS if move.target is State.CONFIRMED and what in move.kinds]
    assert ways == [KINDS[what].confirmed_by]


def test_the_table_names_no_move_twice() -> None:
    assert len({(move.source, move.cause) for move in TRANSITIONS}) == len(TRANSITIONS)


def test_only_what_certainly_did_not_arrive_or_was_settled_so_can_go_out_again() -> None:
    assert {State.NOT_SENT, State.NOT_PLACED} == SENDABLE_AGAIN
    assert all(move.source is not State.UNKNOWN for move in TRANSITIONS if move.target is State.RECORDED)


def test_unknown_is_left_by_an_agent_only() -> None:
    causes = {move.cause for move in TRANSITIONS if move.source is State.UNKNOWN}
    assert causes == {Cause.AGENT_SAYS_PLACED, Cause.AGENT_SAYS_NOT_PLACED}


def test_what_is_open_blocks_and_what_may_have_arrived_is_not_harmless() -> None:
    assert {State.RECORDED, State.SENDING, State.UNKNOWN} == OPEN
    assert not HARMLESS & MAY_HAVE_ARRIVED


def test_a_move_that_the_table_does_not_have_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing leads"):
        transition(What.PLACE_ORDER, State.CONFIRMED, Cause.ABOUT_TO_CONNECT)
    with pytest.raises(ValueError, match="nothing leads"):
        transition(What.STOP_RENEWAL, State.SENDING, Cause.ANSWER_NAMES_IT)


def test_everything_that_sells_adds_a_plan() -> None:
    adding = {what for what, kind in KINDS.items() if kind.effect is Effect.ADDS_PLAN}
    assert adding == set(What) - {What.STOP_RENEWAL}


def test_a_subscription_is_confirmed_by_the_renewal_it_starts(pc: Stage) -> None:
    outcome = subscribe(pc)
    assert (outcome.state, outcome.cause) == (State.CONFIRMED, Cause.READ_BACK_SHOWS_IT)
    texts = [event.body for event in pc.journal.after(0)]
    assert not any("anna@" in text or "pm_1GnMUDL" in text for text in texts)
    assert any("a***@example.com" in text and "pm_***6oe6" in text for text in texts)


def test_a_subscription_whose_answer_was_lost_is_confirmed_all_the_same(pc: Stage) -> None:
    assert subscribe(pc, "stripeSubDirectly=drop-after").state is State.CONFIRMED


def test_a_subscription_that_never_came_about_is_unknown(pc: Stage) -> None:
    assert subscribe(pc, "stripeSubDirectly=drop-before").state is State.UNKNOWN


def test_a_confirmation_of_a_payment_is_confirmed_by_its_answer(pc: Stage) -> None:
    assert confirm(pc).state is State.CONFIRMED


def test_a_confirmation_without_an_answer_is_unknown_and_is_hinted_at_only(pc: Stage) -> None:
    outcome = confirm(pc, "resultConfirm=drop-after")
    assert outcome.state is State.UNKNOWN
    pc.sandbox.set_faults("")
    pc.sandbox.advance(seconds=3600)
    check = pc.check(outcome)
    assert (check.proved, check.evidence.hints) == (False, True)


def subscribe(pc: Stage, faults: str = "") -> WriteResult:
    import msgspec

    from services.writes.making import order_write
    from services.writes.records import Private
    from tests.services.writes.stage import FRESH

    plan = next(plan for plan in pc.client("").plans(FRESH) if plan.stripe_plan_id and not plan.price_problem)
    draft = msgspec.structs.replace(pc.draft(plan=plan), auto_renewal=True)
    order = pc.fixes.carry_out(pc.fixes.review(pc.subject(), order_write(draft))).intent.write
    private = Private(email="anna@example.com", payment_method="pm_1GnMUDLnVNBddzslXw7xuo6oe6")
    write = subscription_write(
        FRESH, order.order_no, order.pay_id, plan.name, draft.total, plan.stripe_plan_id, private
    )
    review = pc.fixes.review(pc.subject(), write)
    pc.sandbox.set_faults(faults)
    return pc.fixes.carry_out(review, private=private, reason="belongs to the order")


def confirm(pc: Stage, faults: str = "") -> WriteResult:
    card = CARDS["paid_not_delivered"]
    payments: list[dict[str, str]] = pc.sandbox.state()["payments"]  # type: ignore[assignment]  # state() is plain JSON
    paid = next(each for each in payments if each["card"] == card)
    review = pc.fixes.review(pc.subject(card), confirmation_write(card, paid["orderNo"], paid["payId"], "Europe"))
    pc.sandbox.set_faults(faults)
    return pc.fixes.carry_out(review)
