from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.background.followed_payments import FollowedPayment
from services.desk.done import Did, Done, of_ticket
from services.desk.verdicts.card_facts import Answer, Asked, AskedPayment, CardFacts, answered, failed
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.note_outcomes import NoteOutcome
from services.desk.verdicts.noting import jobs
from services.desk.verdicts.verdicts import Kind, Seen, Standing, Step
from services.records import Environment, Order, OrderState, PaymentResult, PaymentState, Renewal, VerifiedCard
from services.writes.records import Snapshot, card_order
from services.writes.states import Cause, State
from tests.services.desk.verdicts.known import (
    CARD,
    EUROPE,
    NOW,
    OFFLINE,
    PRICE,
    REFUSAL,
    SILENCE,
    WORLD,
    at,
    followed,
    wrote,
)

Value = TypeVar("Value")

# The machine of the tests is busy: how long one example takes says nothing.
MANY = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])

PLANS, PAY_IDS, ORDER_NOS = ("", EUROPE, WORLD), ("P1", "P2", "P3"), ("", "A", "B")
WRITES = (
    Did.PLACE_ORDER,
    Did.RECORD_ORDER,
    Did.STOP_RENEWAL,
    Did.CREATE_SUBSCRIPTION,
    Did.CONFIRM_PAYMENT,
)
STANDING = tuple(state for state in State if state not in (State.DRAFT, State.APPROVED))
moments = st.sampled_from([-5.0, 0.5, 3.0, 60.0, 60.0 * 24 * 3, 60.0 * 24 * 40])


@st.composite
def answers(draw: st.DrawFn, values: st.SearchStrategy[Value]) -> Answer[Value]:
    state = draw(st.sampled_from([Asked.ANSWERED, Asked.ANSWERED, Asked.ANSWERED, *Asked]))
    if state is Asked.ANSWERED:
        return answered(draw(values), at(draw(moments)))
    errors = {Asked.REFUSED: REFUSAL, Asked.FAILED: SILENCE, Asked.UNSENT: OFFLINE}
    return failed(errors[state], at(1)) if state in errors else Answer(state=state)


orders = st.builds(
    Order,
    status=st.sampled_from(["1", "2", "7"]),
    state=st.sampled_from(OrderState),
    plan_name=st.sampled_from(PLANS),
    periods=st.sampled_from([None, 1, 2]),
    unit=st.sampled_from(["", "2"]),
    length_days=st.sampled_from([None, 0, 30, 10**7]),
    ends=st.none() | st.dates(),
    ends_text=st.sampled_from(["", "2026-12-10 23:59:59"]),
    days_left=st.sampled_from([None, 0, 12, -1]),
    problem=st.sampled_from(["", "", "", "not_object"]),
)
order_lists = st.lists(orders, max_size=3).map(tuple)
renewals = st.builds(
    Renewal,
    order_no=st.sampled_from(ORDER_NOS),
    pay_id=st.sampled_from(("", *PAY_IDS)),
    plan_name=st.sampled_from(PLANS),
)
payment_results = st.builds(
    PaymentResult,
    pay_id=st.just(""),
    status=st.just("1"),
    state=st.sampled_from(PaymentState),
    order_no=st.sampled_from(ORDER_NOS),
    money=st.sampled_from([None, PRICE]),
    paid_at_text=st.sampled_from(
        ["", "?", "2026-11-27 14:02:00", "0001-01-01", "20261127", "昨天", "2026-11-27T14:02:00+08:00"]
    ),
)


def results_of(pay_id: str) -> st.SearchStrategy[PaymentResult]:
    return payment_results.map(lambda result: msgspec.structs.replace(result, pay_id=pay_id))


@st.composite
def asked_payments(draw: st.DrawFn) -> tuple[AskedPayment, ...]:
    chosen = draw(st.lists(st.sampled_from(PAY_IDS), unique=True))
    return tuple(AskedPayment(pay_id=pay_id, answer=draw(answers(results_of(pay_id)))) for pay_id in chosen)


@st.composite
def writes(draw: st.DrawFn) -> Done:
    minutes = draw(moments)
    before = tuple(map(card_order, draw(order_lists)))
    look = Snapshot(at=at(minutes), language_code=draw(st.sampled_from(["0", "1"])), orders=before)
    return wrote(
        draw(st.sampled_from(WRITES)),
        draw(st.sampled_from(STANDING)),
        minutes=minutes,
        intent=draw(st.sampled_from([f"i{number}" for number in range(20)])),
        ticket=draw(st.sampled_from(["", "SUP-1", "SUP-2"])),
        cause=draw(st.sampled_from(Cause)),
        pay_id=draw(st.sampled_from(("", *PAY_IDS))),
        order_no=draw(st.sampled_from(ORDER_NOS)),
        plan_name=draw(st.sampled_from(PLANS)),
        renews=draw(st.booleans()),
        why=draw(st.sampled_from(["", "already_off", "timeout"])),
        snapshot=draw(st.sampled_from([None, look])),
        earlier_may_have_arrived=draw(st.booleans()),
    )


followings = st.builds(
    followed,
    st.sampled_from(PAY_IDS),
    ended=st.sampled_from(["", "arrived", "paid", "stopped"]),
    delivery=st.booleans(),
    minutes=moments,
)


@st.composite
def cards(draw: st.DrawFn) -> CardFacts:
    done = {each.intent: each for each in draw(st.lists(writes(), max_size=4))}
    kept: tuple[FollowedPayment, ...] = tuple(draw(st.lists(followings, max_size=2)))
    return CardFacts(
        iccid=CARD,
        profile="Reseller UK",
        environment=draw(st.sampled_from(Environment)),
        now=NOW,
        ticket=draw(st.sampled_from(["", "SUP-1"])),
        card=draw(answers(st.just(VerifiedCard(iccid=CARD, partner_code="P000270")))),
        orders=draw(answers(order_lists)),
        renewal=draw(answers(st.none() | renewals)),
        payments=draw(asked_payments()),
        done=tuple(sorted(done.values(), key=lambda each: -each.seq)),
        done_seen=draw(st.sampled_from([True, True, True, False])),
        followed=kept,
        under_way=draw(st.sampled_from([frozenset[str](), frozenset({"i1"})])),
        found_off=draw(st.sampled_from([None, NOW, NOW - timedelta(days=30)])),
        language_code=draw(st.sampled_from(["", "1"])),
        read_only=draw(st.booleans()),
        assumed_calls=draw(st.booleans()),
    )


@given(cards())
@MANY
def test_a_verdict_is_never_an_error_and_always_the_same(facts: CardFacts) -> None:
    found = conclude(facts)
    assert found == conclude(facts)
    assert [offer.step for offer in found.offers] == list(Step)
    assert found.primary is None or found.offer(found.primary).offered
    told = jobs(facts, found, of_ticket(facts.done, facts.ticket))
    assert told
    assert told == jobs(facts, found, of_ticket(facts.done, facts.ticket))


@given(cards())
@MANY
def test_while_something_is_asked_nothing_stands(facts: CardFacts) -> None:
    found = conclude(facts)
    asked = (facts.card, facts.orders, facts.renewal, *(each.answer for each in facts.payments))
    assert (found.standing is Standing.ASKING) == any(each.state is Asked.ASKING for each in asked)
    if found.standing is not Standing.STANDS:
        assert (found.head, found.also, found.primary) == (None, (), None)
        offers = (*found.offers, *(offer for each in found.payments for offer in each.offers))
        assert not any(offer.offered for offer in offers)


@given(cards())
@MANY
def test_nothing_unknown_is_called_delivered_stopped_or_none(facts: CardFacts) -> None:
    found = conclude(facts)
    unknown = [each for each in facts.writes if each.open]
    if unknown and found.standing is Standing.STANDS:
        assert found.kind is Kind.UNKNOWN
    for each in found.conclusions:
        if each.kind is not Kind.UNKNOWN:
            assert each.facts.done is None or not each.facts.done.open
    kinds = {each.kind for each in found.conclusions}
    if any(each.did is Did.STOP_RENEWAL for each in unknown):
        assert not kinds & {Kind.RENEWAL_STOPPED, Kind.RENEWAL_WAS_OFF}
    open_pay_ids = {each.pay_id for each in unknown if each.did is not Did.STOP_RENEWAL}
    for payment in found.payments:
        if payment.pay_id in open_pay_ids:
            assert payment.kind in (Kind.UNKNOWN, None)


@given(cards())
@MANY
def test_what_was_not_answered_is_never_called_none_or_there(facts: CardFacts) -> None:
    found = conclude(facts)
    kinds = {each.kind for each in found.conclusions}
    if not facts.orders.answered:
        assert not kinds & {Kind.PAID_DELIVERED, Kind.PAID_NOT_DELIVERED, Kind.IN_USE, Kind.NOTHING_KNOWN}
    if not facts.renewal_seen:
        assert not kinds & {Kind.RENEWAL_ON, Kind.RENEWAL_WAS_OFF}
    paid = {each.pay_id for each in found.payments if each.state is PaymentState.PAID}
    for each in found.conclusions:
        if each.kind is Kind.CHARGED_TWICE:
            assert {one.pay_id for one in each.facts.payments} <= paid
        if each.kind in (Kind.PAID_DELIVERED, Kind.PAID_NOT_DELIVERED) and each.facts.done is None:
            assert each.facts.pay_id in paid
        if each.kind is Kind.NOT_AT_LINKSFIELD:
            assert not any(
                one.carried_out
                for one in facts.writes
                if one.pay_id == each.facts.pay_id and one.did is Did.RECORD_ORDER
            )
    for payment in found.payments:
        offered = {offer.step for offer in payment.offers if offer.offered}
        assert Step.CONFIRM_PAYMENT not in offered or payment.pay_id in paid
        assert Step.RECORD_FOR_SHOP not in offered or payment.kind is Kind.NOT_AT_LINKSFIELD


@given(cards())
@MANY
def test_a_note_says_nothing_better_than_the_verdict(facts: CardFacts) -> None:
    found = conclude(facts)
    outcomes = {job.outcome for job in jobs(facts, found, of_ticket(facts.done, facts.ticket))}
    if any(each.open for each in facts.writes):
        assert outcomes & {
            NoteOutcome.ORDER_UNCONFIRMED,
            NoteOutcome.STOP_UNCONFIRMED,
            NoteOutcome.CONFIRM_UNCONFIRMED,
            NoteOutcome.SUBSCRIPTION_UNCONFIRMED,
        }
    if not facts.renewal_seen and facts.found_off is None:
        assert not outcomes & {NoteOutcome.STOPPED_OTHER_ON}
    if found.find(Kind.CHARGED_TWICE) is None:
        assert NoteOutcome.CHARGED_TWICE not in outcomes


@given(cards())
@MANY
def test_evidence_never_says_more_than_was_answered(facts: CardFacts) -> None:
    seen = {each.seen for each in conclude(facts).evidence}
    if not facts.orders.answered:
        assert not seen & {Seen.NO_ORDERS, Seen.ORDERS, Seen.ODD_ORDERS}
    if not facts.renewal_seen:
        assert not seen & {Seen.NO_RENEWAL, Seen.RENEWAL_IN_FORCE}
    if not facts.done_seen:
        assert Seen.NOTHING_DONE not in seen
