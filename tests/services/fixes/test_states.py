"""The table of states, and a program that dies at each of its moves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from services.fixes.records import Outcome
from services.fixes.states import (
    HARMLESS,
    KINDS,
    MAY_HAVE_ARRIVED,
    OPEN,
    SENDABLE_AGAIN,
    STEPS,
    TRANSITIONS,
    Cause,
    Effect,
    State,
    What,
    transition,
)
from services.fixes.writes import confirmation_write, subscription_write
from tests.services.fixes.stage import CARDS, Stage, stage


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


def subscribe(pc: Stage, faults: str = "") -> Outcome:
    import msgspec

    from services.fixes.records import Private
    from services.fixes.writes import order_write
    from tests.services.fixes.stage import FRESH

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


def confirm(pc: Stage, faults: str = "") -> Outcome:
    card = CARDS["paid_not_delivered"]
    payments: list[dict[str, str]] = pc.sandbox.state()["payments"]  # type: ignore[assignment]  # state() is plain JSON
    paid = next(each for each in payments if each["card"] == card)
    review = pc.fixes.review(pc.subject(card), confirmation_write(card, paid["orderNo"], paid["payId"], "Europe"))
    pc.sandbox.set_faults(faults)
    return pc.fixes.carry_out(review)


# ------------------------------------------------------------------ dying at every step


class Died(BaseException):
    """The program ends here."""


def dying_at(moment: str) -> Callable[[str], None]:
    def step(name: str) -> None:
        if name == moment:
            raise Died(name)

    return step


def confirmed(pc: Stage) -> None:
    pc.order()


def refused(pc: Stage) -> None:
    review = pc.review()
    pc.sandbox.set_faults("singleOrder=refused:E1:No")
    pc.fixes.carry_out(review)


def not_sent(pc: Stage) -> None:
    review = pc.review()
    pc.sandbox.stop()
    pc.fixes.carry_out(review)


def settled(pc: Stage, fault: str) -> None:
    review = pc.review()
    pc.sandbox.set_faults(f"singleOrder#1={fault}")
    outcome = pc.fixes.carry_out(review)
    pc.wait_until_decidable(outcome)
    if fault == "drop-after":
        pc.fixes.decide_placed(outcome.intent.intent, "desk-1")
    else:
        pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")


def placed(pc: Stage) -> None:
    settled(pc, "drop-after")


def not_placed(pc: Stage) -> None:
    settled(pc, "drop-before")


STORIES: dict[str, Callable[[Stage], None]] = {
    "recorded": confirmed,
    "sending": confirmed,
    "confirmed": confirmed,
    "refused": refused,
    "not_sent": not_sent,
    "unknown": placed,
    "placed": placed,
    "not_placed": not_placed,
    "call": confirmed,
}


def test_the_stories_below_pass_through_every_step_of_the_table(tmp_path: Path) -> None:
    passed: set[str] = set()
    for number, story in enumerate(dict.fromkeys(STORIES.values())):
        folder = tmp_path / str(number)
        folder.mkdir()
        with stage(folder, step=passed.add) as pc:
            story(pc)
    assert passed == set(STEPS)


@pytest.mark.parametrize("moment", STEPS)
def test_a_program_that_dies_at_any_step_finds_its_intent_again_and_doubles_nothing(
    tmp_path: Path, moment: str
) -> None:
    state, _, when = moment.partition(":")
    with stage(tmp_path, step=dying_at(moment)) as pc:
        with pytest.raises(Died):
            STORIES[state](pc)
        pc.sandbox.set_faults("")
        pc.sandbox.start()
        pc.restart()
        assert pc.journal.verify().ok
        intents = pc.fixes.ledger.of_card(CARDS["fresh"], pc.bases.vshop)
        if state == "recorded" and when != "committed":
            # It was never written down, so it was never approved.
            assert (intents, pc.requests("singleOrder")) == ((), 0)
            return
        (intent,) = intents
        there = len(pc.on_server(intent.write.order_no))
        assert intent.state not in (State.RECORDED, State.SENDING)
        assert there <= 1
        if intent.state in (State.CONFIRMED, State.PLACED):
            assert there == 1
        if intent.state in (State.NOT_SENT, State.REFUSED):
            assert there == 0
        assert (intent in pc.fixes.unknown()) is (intent.state is State.UNKNOWN)
        _go_on(pc, intent.intent)
        assert len(pc.on_server(intent.write.order_no)) <= 1


def _go_on(pc: Stage, name: str) -> None:
    """Bring it to an end as the proposal says, and send what did not arrive once more."""
    intent = pc.fixes.ledger.load(name)
    if intent.state is State.UNKNOWN:
        pc.fixes.check(name, "desk-1")
        pc.fixes.check(name, "desk-1")
        pc.clock.move(601)
        if pc.fixes.check(name, "desk-1").proposal is State.PLACED:
            pc.fixes.decide_placed(name, "desk-1")
        else:
            pc.fixes.decide_not_placed(name, "desk-1", "nothing there")
    intent = pc.fixes.ledger.load(name)
    if intent.state in SENDABLE_AGAIN:
        again = pc.fixes.carry_out(pc.fixes.review_again(pc.subject(), name))
        assert again.state is State.CONFIRMED
    if intent.state is not State.REFUSED:
        assert len(pc.on_server(intent.write.order_no)) == 1
