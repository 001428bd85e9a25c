from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest

from services.bulk.order_preview import (
    Candidate,
    CannotOrder,
    OrderPreview,
    Terms,
    TermsOfPlan,
    candidate,
    offered,
    order_preview,
)
from services.bulk.ordering import BulkOrder
from services.bulk.reports import Fate, end_left_behind, left_behind, report_of
from services.desk.desk import Desk
from services.errors import BadInput, NotAllowed, NotSetUp
from services.records import Plan
from services.sandbox import Sandbox
from services.sisters import PayStatus
from services.writes.states import State, What
from tests.services.bulk.desks import BY, PROFILE, answers_of, desk_over, fates, numbers, run, with_csss

REASON = "Nordwind, 4 trucks"
PLAN = "Europe 10 GB / 30 days"
ONE = Terms(periods=1, pay_status=PayStatus.UNPAID)
CARDS = (*numbers(8), numbers(10)[9])


@pytest.fixture
def office(sandbox: Sandbox, tmp_path: Path) -> Iterator[Desk]:
    made = with_csss(desk_over(sandbox, tmp_path), sandbox)
    yield made
    made.close()


def candidates(desk: Desk, iccids: Sequence[str]) -> tuple[Candidate, ...]:
    place, shared = desk.clients.place(PROFILE), cast("dict[TermsOfPlan, Plan]", {})
    return tuple(candidate(desk, BY, each, place, shared) for each in answers_of(desk, tuple(iccids)))


def plan_of(found: Sequence[Candidate], name: str = PLAN) -> Plan:
    return next(each.plan for each in offered(found) if each.plan.name == name)


def few(card: Candidate) -> Candidate:
    """The same card, which may buy the first five plans alone."""
    return msgspec.structs.replace(card, plans=card.plans[:5])


def previewed(desk: Desk, iccids: Sequence[str], terms: Terms = ONE) -> OrderPreview:
    found = candidates(desk, iccids)
    return order_preview(desk, found, plan_of(found), terms)


def bulk(desk: Desk, iccids: Sequence[str], terms: Terms = ONE) -> BulkOrder:
    return BulkOrder(desk, BY, previewed(desk, iccids, terms), desk.clients.place(PROFILE), REASON)


def confirmed(desk: Desk, iccids: Sequence[str]) -> BulkOrder:
    order = bulk(desk, iccids)
    order.begin(str(len(iccids)))
    return order


def orders_received(sandbox: Sandbox) -> Counter[str]:
    received = cast("list[dict[str, Any]]", sandbox.state()["requests"])
    return Counter(each["card"] for each in received if each["call"] == "orderPackage")


def on_server(sandbox: Sandbox) -> Counter[str]:
    """How many orders by contract each card has at the server."""
    orders = cast("list[dict[str, Any]]", sandbox.state()["orders"])
    return Counter(each["card"] for each in orders if each["source"] == "contract")


# ------------------------------------------------------------------ which plan, for which cards


def test_every_plan_of_the_lists_stands_once_with_how_many_cards_may_buy_it(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(3)
    found = candidates(office, numbers(3))
    found = (*found[:2], few(found[2]))
    counts = {each.plan.name: each.cards for each in offered(found)}
    assert len(counts) == len(found[0].plans)
    assert Counter(counts.values()) == {3: 5, 2: len(found[0].plans) - 5}
    assert next(iter(counts.values())) == 3, "those that all may buy come first"
    assert found[0].plans[0] is found[1].plans[0], "what many cards list is kept once"
    assert orders_received(sandbox) == {}


def test_the_preview_says_for_which_cards_not_and_why(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(10)
    cards = numbers(10)
    rules = {
        1: "singleServicePlanPage@{}=503",
        3: "singleVerify@{}=503",
        4: "orderPackage@{}=drop",
    }
    sandbox.set_faults(";".join(rule.format(cards[place]) for place, rule in rules.items()))
    run(confirmed(office, cards[4:6]))
    found = candidates(office, cards)
    plan = next(each.plan for each in offered(found) if each.plan.name == PLAN)
    dear = msgspec.structs.replace(plan, package_type="5")
    odd = tuple(dear if each.name == PLAN else each for each in found[6].plans)
    found = (*found[:2], few(found[2]), *found[3:6], msgspec.structs.replace(found[6], plans=odd), *found[7:])
    shown = order_preview(office, found, plan, ONE)
    cannot = {each: [card.iccid for card in shown.unable(each)] for each in CannotOrder}
    assert cannot == {
        CannotOrder.CHECK_FIRST: [cards[4]],
        CannotOrder.BEING_SENT: [],
        CannotOrder.PLANS_NOT_SEEN: [cards[1], cards[3]],
        CannotOrder.SAME_PLAN: [cards[5]],
        CannotOrder.OTHER_TERMS: [cards[6]],
        CannotOrder.NOT_OFFERED: [],
        CannotOrder.NOT_OUR_CARD: [cards[8]],
        CannotOrder.NOT_ALLOWED: [],
    }
    rarer = next(each.plan for each in offered(found) if each.cards < 6 and (each.plan.min_periods or 1) == 1)
    assert [each.iccid for each in order_preview(office, found, rarer, ONE).unable(CannotOrder.NOT_OFFERED)] == [
        cards[2]
    ]
    assert [each.iccid for each in shown.able] == [cards[place] for place in (0, 2, 7, 9)]


def test_without_the_part_or_the_right_nothing_is_asked(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(1)
    (answer,), place = answers_of(office, numbers(1)), office.clients.place(PROFILE)
    profile = office.clients.profile(PROFILE)
    for changed, error in (
        (msgspec.structs.replace(profile, csss_url=""), NotSetUp),
        (msgspec.structs.replace(profile, read_only=True), NotAllowed),
    ):
        office.profiles.replace(PROFILE, changed)
        with pytest.raises(error):
            candidate(office, BY, answer, place, {})


def test_a_number_of_periods_that_the_plan_does_not_have_previews_nothing(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(1)
    with pytest.raises(BadInput, match="periods"):
        previewed(office, numbers(1), Terms(periods=0, pay_status=PayStatus.PAID))


# ------------------------------------------------------------------ the agent's word


@pytest.mark.parametrize("typed", ["", "2", "4", "three", "33"])
def test_another_number_than_that_of_the_cards_begins_nothing(office: Desk, sandbox: Sandbox, typed: str) -> None:
    sandbox.add_fleet(3)
    order, before = bulk(office, numbers(3)), office.journal.last_seq()
    with pytest.raises(BadInput, match="count"):
        order.begin(typed)
    assert office.journal.last_seq() == before
    assert orders_received(sandbox) == {}


def test_a_reason_is_asked_for(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(1)
    order = BulkOrder(office, BY, previewed(office, numbers(1)), office.clients.place(PROFILE), " ")
    with pytest.raises(BadInput, match="reason"):
        order.begin("1")


# ------------------------------------------------------------------ carried out


def test_each_card_has_an_intent_of_its_own_with_reason_ticket_and_number(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(4)
    report = run(confirmed(office, numbers(4)))
    assert set(fates(report).values()) == {Fate.CARRIED_OUT}
    intents = office.fixes.ledger.standing([State.CONFIRMED])
    assert sorted(each.write.iccid for each in intents) == sorted(numbers(4))
    assert {(each.write.what, each.reason, each.subject.ticket, each.subject.agent) for each in intents} == {
        (What.CONTRACT_ORDER, REASON, "SUP-9", "mei")
    }
    assert on_server(sandbox) == dict.fromkeys(numbers(4), 1)
    told = {each.iccid: each.order_number for each in report.outcomes}
    for iccid, number in told.items():
        listed = office.contract.orders(msgspec.structs.replace(BY, iccid=iccid)).orders
        assert number in [each.order_code for each in listed]
    assert len(set(told.values())) == 4


def test_with_faults_every_card_is_accounted_for_and_the_server_agrees(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(30)
    cards = tuple(iccid for number, iccid in enumerate(numbers(30)) if number % 10 != 8)[:24]
    faults = {
        0: "orderPackage@{}=drop-after",
        4: "orderPackage@{}=drop",
        8: "orderPackage@{}=refused:4001:No credit.",
        12: "orderPackage@{}=refused-after:4001:No.",
        15: "queryOrder@{}=503",  # cannot be looked at again: not sent
        18: "orderPackage@{}=cut",
        21: "singleServicePlanPage@{}#2-=503",
    }
    sandbox.set_faults(";".join(rule.format(cards[place]) for place, rule in faults.items()))
    order = confirmed(office, cards)
    told = fates(run(order))
    assert list(told) == list(cards)
    here = on_server(sandbox)
    assert set(here.values()) == {1}, "none was ordered twice"
    for iccid, fate in told.items():
        if fate is Fate.CARRIED_OUT:
            assert here[iccid] == 1
        elif fate in (Fate.REFUSED, Fate.NOT_SENT):
            assert here[iccid] == 0
        else:
            assert fate is Fate.UNKNOWN
    assert Counter(told.values()) == {Fate.CARRIED_OUT: 17, Fate.UNKNOWN: 4, Fate.REFUSED: 1, Fate.NOT_SENT: 2}
    assert {iccid for iccid, fate in told.items() if fate is Fate.UNKNOWN} == {
        each.write.iccid for each in office.fixes.unknown()
    }
    assert set(orders_received(sandbox).values()) == {1}


def test_after_three_without_an_answer_no_more_are_sent_until_the_agent_goes_on(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(8)
    order = confirmed(office, numbers(7))
    sandbox.set_faults("orderPackage#2-4=drop")
    report = run(order)
    assert Counter(fates(report).values()) == {Fate.CARRIED_OUT: 1, Fate.UNKNOWN: 3, Fate.NOT_BEGUN: 3}
    order.go_on()
    assert Counter(fates(run(order)).values()) == {Fate.CARRIED_OUT: 4, Fate.UNKNOWN: 3}


def test_the_same_plan_ordered_meanwhile_is_no_part_of_it_and_is_not_ordered_again(
    office: Desk, sandbox: Sandbox
) -> None:
    """The reason for all of them was typed before anybody saw that this card has the plan already."""
    sandbox.add_fleet(2)
    order = confirmed(office, numbers(2))
    other = bulk(office, numbers(1))
    other.begin("1")
    run(other)
    report = run(order)
    assert fates(report) == {numbers(2)[0]: Fate.NOT_SENT, numbers(2)[1]: Fate.CARRIED_OUT}
    assert report.outcomes[0].done is None
    assert on_server(sandbox) == dict.fromkeys(numbers(2), 1)


def test_an_unknown_order_on_a_card_keeps_its_bulk_order_back(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(1)
    order = confirmed(office, numbers(1))
    sandbox.set_faults("orderPackage=drop")
    other = bulk(office, numbers(1))
    other.begin("1")
    run(other)
    sandbox.set_faults("")
    assert fates(run(order)) == {numbers(1)[0]: Fate.NOT_SENT}
    assert on_server(sandbox) == {}


def test_a_fault_of_the_program_in_the_middle_is_accounted_for_and_ends_it(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(4)
    order = confirmed(office, numbers(4))
    run(order, most=1)
    broken: list[str] = []

    def break_once(name: str) -> None:
        if name == "call:answered" and not broken:
            broken.append(name)
            raise LookupError("odd")

    office.fixes._step = break_once
    report = run(order)
    assert list(fates(report).values()) == [Fate.CARRIED_OUT, Fate.UNKNOWN, Fate.NOT_BEGUN, Fate.NOT_BEGUN]
    order.go_on()
    assert list(fates(run(order)).values()) == [Fate.CARRIED_OUT, Fate.UNKNOWN, Fate.CARRIED_OUT, Fate.CARRIED_OUT]
    assert on_server(sandbox) == dict.fromkeys(numbers(4), 1)


def test_a_fault_of_the_program_before_anything_is_written_down_is_not_sent(office: Desk, sandbox: Sandbox) -> None:
    sandbox.add_fleet(2)
    order = confirmed(office, numbers(2))
    order._drafts.pop(numbers(2)[0])
    assert fates(run(order)) == {numbers(2)[0]: Fate.NOT_SENT, numbers(2)[1]: Fate.NOT_BEGUN}
    assert orders_received(sandbox) == {}


# ------------------------------------------------------------------ a sudden end


class Died(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("at", ["recorded:committed", "sending:committed", "call:answered", "confirmed:committed"])
def test_ended_in_the_middle_the_next_start_says_what_was_begun_and_what_was_not(
    sandbox: Sandbox, tmp_path: Path, at: str
) -> None:
    sandbox.add_fleet(5)
    cards = numbers(5)
    desk = with_csss(desk_over(sandbox, tmp_path), sandbox)
    order = confirmed(desk, cards)
    run(order, most=2)

    def step(name: str) -> None:
        if name == at:
            raise Died

    desk.fixes._step = desk.fixes.ledger._step = step
    with pytest.raises(Died):
        order.next()
    desk.close()

    again = with_csss(desk_over(sandbox, tmp_path), sandbox)
    try:
        again.fixes.recover()
        (report,) = left_behind(again)
        told = fates(report)
        third = {"recorded:committed": Fate.NOT_SENT, "confirmed:committed": Fate.CARRIED_OUT}.get(at, Fate.UNKNOWN)
        assert list(told.values()) == [Fate.CARRIED_OUT] * 2 + [third] + [Fate.NOT_BEGUN] * 2
        begun = report.begun
        assert (begun.what, begun.plan_name, begun.periods) == (What.CONTRACT_ORDER, PLAN, 1)
        assert (begun.agent, begun.ticket, begun.reason) == ("mei", "SUP-9", REASON)
        end_left_behind(again, begun, "ana")
        assert left_behind(again) == ()
        assert fates(report_of(again, begun)) == told
    finally:
        again.close()
