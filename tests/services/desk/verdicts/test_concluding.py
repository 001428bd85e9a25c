from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from services.background.followed_payments import End
from services.desk.done import Did, Done
from services.desk.verdicts.card_facts import Answer, Asked, AskedPayment, CardFacts, failed
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.verdicts import Delivery, Kind, Question, Seen, Standing, Step, WhyNot
from services.errors import (
    BadInput,
    ConsoleError,
    NoAnswer,
    NotAllowed,
    NotSent,
    NotSetUp,
    NotUnderstood,
    RefusalMeaning,
    Refused,
)
from services.records import Environment, OrderState, PaymentState
from services.writes.states import State, What
from tests.services.desk.verdicts.known import (
    NOW,
    OUR_ORDER,
    OUR_PAY_ID,
    PRICE,
    REFUSAL,
    SHOP_PAY_ID,
    SILENCE,
    WORLD,
    asking,
    at,
    card,
    followed,
    in_use,
    order,
    payment,
    proof,
    refused,
    renewal,
    silent,
    told,
    verdict,
    wrote,
)

PAID, PENDING, FAILED = PaymentState.PAID, PaymentState.PENDING, PaymentState.FAILED
TWICE = (told(payment("P1", order_no="A")), told(payment("P2", order_no="A")))
BUSY = Refused("E429", "too many requests", meaning=RefusalMeaning.BUSY)
ODD = order("Strange", OrderState.UNKNOWN)

CASES: dict[str, tuple[CardFacts, Kind, Step | None]] = {
    # ---- unknown
    "an order without an answer": (card(done=(wrote(state=State.UNKNOWN),)), Kind.UNKNOWN, Step.CHECK),
    "a stop without an answer": (card(done=(wrote(Did.STOP_RENEWAL, State.UNKNOWN),)), Kind.UNKNOWN, Step.CHECK),
    "one that was being sent when the program died": (
        card(done=(wrote(state=State.SENDING),)),
        Kind.UNKNOWN,
        Step.CHECK,
    ),
    "unknown, though its plan is on the card": (
        card(order(), done=(wrote(state=State.UNKNOWN),), payments=(told(payment(OUR_PAY_ID)),)),
        Kind.UNKNOWN,
        Step.CHECK,
    ),
    "unknown before charged twice": (
        card(done=(wrote(state=State.UNKNOWN),), payments=TWICE),
        Kind.UNKNOWN,
        Step.CHECK,
    ),
    "unknown, and Linksfield refuses the card": (
        card(done=(wrote(state=State.UNKNOWN),), card=failed(REFUSAL, at(1))),
        Kind.UNKNOWN,
        Step.CHECK,
    ),
    # ---- charged twice
    "two payments of one order": (card(in_use(), payments=TWICE), Kind.CHARGED_TWICE, Step.COPY_REFUND_REQUEST),
    "two payments of one order that is missing as well": (
        card(payments=TWICE),
        Kind.CHARGED_TWICE,
        Step.COPY_REFUND_REQUEST,
    ),
    "two payments of an order that renews: the second may be the renewal's": (
        card(
            in_use(),
            on=renewal("A"),
            payments=TWICE,
        ),
        Kind.CHARGED_TWICE,
        Step.COMPARE_PAYMENTS,
    ),
    # ---- paid, not delivered
    "paid and nothing on the card": (
        card(payments=(told(payment()),)),
        Kind.PAID_NOT_DELIVERED,
        Step.CONFIRM_PAYMENT,
    ),
    "paid for a plan that is not on the card": (
        card(in_use(WORLD), done=(wrote(before=(in_use(WORLD),)),), payments=(told(payment(OUR_PAY_ID)),)),
        Kind.PAID_NOT_DELIVERED,
        Step.CONFIRM_PAYMENT,
    ),
    "paid, and only the orders of before are on the card": (
        card(in_use(), done=(wrote(before=(in_use(),)),), payments=(told(payment(OUR_PAY_ID)),)),
        Kind.PAID_NOT_DELIVERED,
        Step.CONFIRM_PAYMENT,
    ),
    "confirmed from here, and not there yet": (
        card(payments=(told(payment()),), done=(wrote(Did.CONFIRM_PAYMENT),)),
        Kind.PAID_NOT_DELIVERED,
        Step.FOLLOW_DELIVERY,
    ),
    "confirmed from here, waited for, and not there yet": (
        card(payments=(told(payment()),), done=(wrote(Did.CONFIRM_PAYMENT),), followed=(followed(),)),
        Kind.PAID_NOT_DELIVERED,
        Step.ASK_AGAIN,
    ),
    "confirmed from here, and waited for in vain": (
        card(payments=(told(payment()),), done=(wrote(Did.CONFIRM_PAYMENT),), followed=(followed(minutes=61),)),
        Kind.PAID_NOT_DELIVERED,
        Step.ESCALATE,
    ),
    "no longer waited for": (
        card(
            payments=(told(payment()),),
            read_only=True,
            done=(wrote(Did.CONFIRM_PAYMENT),),
            followed=(followed(ended="stopped"),),
        ),
        Kind.PAID_NOT_DELIVERED,
        Step.FOLLOW_DELIVERY,
    ),
    "paid long ago: it may be used up": (
        card(payments=(told(payment(paid_at="2026-10-01 09:00:00")),)),
        Kind.PAID_NOT_DELIVERED,
        Step.ESCALATE,
    ),
    "paid, not delivered, with a profile for looking only": (
        card(payments=(told(payment()),), read_only=True),
        Kind.PAID_NOT_DELIVERED,
        Step.FOLLOW_DELIVERY,
    ),
    # ---- not at Linksfield
    "a payId that Linksfield does not know": (
        card(payments=(refused(SHOP_PAY_ID),)),
        Kind.NOT_AT_LINKSFIELD,
        Step.RECORD_FOR_SHOP,
    ),
    "one whose recording was refused": (
        card(payments=(refused(SHOP_PAY_ID),), done=(wrote(Did.RECORD_ORDER, State.REFUSED),)),
        Kind.NOT_AT_LINKSFIELD,
        Step.RECORD_FOR_SHOP,
    ),
    # ---- a refused question is no answer
    "a payId that could not be asked about: too many requests": (
        card(payments=(AskedPayment(pay_id=SHOP_PAY_ID, answer=failed(BUSY, at(1))),)),
        Kind.NO_ANSWER,
        Step.ASK_AGAIN,
    ),
    "a payId that could not be asked about, in words that nobody can read": (
        card(payments=(AskedPayment(pay_id=SHOP_PAY_ID, answer=failed(Refused("E7", "no"), at(1))),)),
        Kind.NO_ANSWER,
        Step.ASK_AGAIN,
    ),
    "a card that could not be asked about: too many requests": (
        card(card=failed(BUSY, at(1)), orders=Answer(), renewal=Answer()),
        Kind.NO_ANSWER,
        Step.ASK_AGAIN,
    ),
    # ---- waits for the customer's payment
    "ordered here, its payment not asked about yet": (
        card(done=(wrote(),)),
        Kind.WAITS_FOR_PAYMENT,
        Step.SEND_WAY_TO_PAY,
    ),
    "ordered here and pending": (
        card(done=(wrote(),), payments=(told(payment(OUR_PAY_ID, PENDING)),)),
        Kind.WAITS_FOR_PAYMENT,
        Step.SEND_WAY_TO_PAY,
    ),
    "ordered here, and Linksfield knows no such payment yet": (
        card(done=(wrote(),), payments=(refused(OUR_PAY_ID),)),
        Kind.WAITS_FOR_PAYMENT,
        Step.SEND_WAY_TO_PAY,
    ),
    "ordered elsewhere and pending": (
        card(payments=(told(payment("P1", PENDING, order_no="A")),)),
        Kind.WAITS_FOR_PAYMENT,
        Step.FOLLOW_PAYMENT,
    ),
    "ordered elsewhere and failed": (
        card(payments=(told(payment("P1", FAILED)),)),
        Kind.WAITS_FOR_PAYMENT,
        Step.COPY_REPLY,
    ),
    # ---- not our card
    "refused for this profile": (
        card(card=failed(REFUSAL, at(1)), orders=Answer(), renewal=Answer()),
        Kind.NOT_OUR_CARD,
        Step.TRY_OTHER_PROFILES,
    ),
    "refused for the only profile": (
        card(card=failed(REFUSAL, at(1)), orders=Answer(), renewal=Answer(), only_profile=True),
        Kind.NOT_OUR_CARD,
        Step.COPY_REPLY,
    ),
    # ---- recorded
    "recorded, in use": (card(in_use(), done=(wrote(Did.RECORD_ORDER),)), Kind.RECORDED, Step.COPY_REPLY),
    "recorded, not listed yet": (card(done=(wrote(Did.RECORD_ORDER),)), Kind.RECORDED, Step.COPY_REPLY),
    "recorded, and Linksfield does not know the payment": (
        card(in_use(), done=(wrote(Did.RECORD_ORDER),), payments=(refused(SHOP_PAY_ID),)),
        Kind.RECORDED,
        Step.COPY_REPLY,
    ),
    "recorded, and no answer about the payment": (
        card(in_use(), done=(wrote(Did.RECORD_ORDER),), payments=(silent(SHOP_PAY_ID),)),
        Kind.RECORDED,
        Step.COPY_REPLY,
    ),
    "recorded, and no answer about the orders": (
        card(done=(wrote(Did.RECORD_ORDER),), orders=failed(SILENCE, at(1))),
        Kind.RECORDED,
        Step.COPY_REPLY,
    ),
    "found to be recorded after a check": (
        card(done=(wrote(Did.RECORD_ORDER, State.PLACED, evidence=proof()),)),
        Kind.RECORDED,
        Step.COPY_REPLY,
    ),
    "recorded for an earlier ticket, and in use": (
        card(in_use(), done=(wrote(Did.RECORD_ORDER, ticket="OLD", minutes=60 * 24 * 9),)),
        Kind.IN_USE,
        Step.COPY_REPLY,
    ),
    "recorded long ago and used up": (
        card(done=(wrote(Did.RECORD_ORDER, ticket="OLD", minutes=60 * 24 * 90),)),
        Kind.NOTHING_KNOWN,
        Step.PASTE_PAY_ID,
    ),
    # ---- paid and delivered
    "paid, and one more of the plan than before the order": (
        card(in_use(), done=(wrote(),), payments=(told(payment(OUR_PAY_ID)),)),
        Kind.PAID_DELIVERED,
        Step.COPY_REPLY,
    ),
    "paid, confirmed from here, and one more than before": (
        card(
            in_use(WORLD),
            order(),
            done=(wrote(Did.CONFIRM_PAYMENT, before=(in_use(WORLD),)),),
            payments=(told(payment()),),
        ),
        Kind.PAID_DELIVERED,
        Step.COPY_REPLY,
    ),
    "paid, and its delivery was waited for and came": (
        card(in_use(), payments=(told(payment()),), followed=(followed(ended="arrived"),)),
        Kind.PAID_DELIVERED,
        Step.COPY_REPLY,
    ),
    "the payment of the renewal in force, whose plan is in use": (
        card(in_use(), on=renewal(), payments=(told(payment(renewal().pay_id)),)),
        Kind.PAID_DELIVERED,
        Step.COPY_REPLY,
    ),
    # ---- nothing can be concluded
    "paid, and whose the listed order is cannot be told": (
        card(in_use(), payments=(told(payment()),)),
        Kind.NO_ANSWER,
        Step.ASK_AGAIN,
    ),
    "paid, and no answer about the orders": (
        card(payments=(told(payment()),), orders=failed(SILENCE, at(1))),
        Kind.NO_ANSWER,
        Step.ASK_AGAIN,
    ),
    "paid, and Linksfield refuses to list the orders": (
        card(payments=(told(payment()),), orders=failed(REFUSAL, at(1))),
        Kind.NO_ANSWER,
        Step.ASK_AGAIN,
    ),
    "paid, and what is listed cannot be read": (
        card(ODD, payments=(told(payment()),)),
        Kind.NO_ANSWER,
        Step.ASK_AGAIN,
    ),
    "no answer about a payment": (card(in_use(), payments=(silent("P1"),)), Kind.NO_ANSWER, Step.ASK_AGAIN),
    "a payment in a status that is not known here": (
        card(payments=(told(payment("P1", PaymentState.UNKNOWN)),)),
        Kind.NO_ANSWER,
        Step.ASK_AGAIN,
    ),
    "no answer about the card": (
        card(card=failed(SILENCE, at(1)), orders=Answer(), renewal=Answer()),
        Kind.NO_ANSWER,
        Step.ASK_AGAIN,
    ),
    "no answer about the orders": (card(orders=failed(SILENCE, at(1))), Kind.NO_ANSWER, Step.ASK_AGAIN),
    "orders in states that are not known here": (card(ODD), Kind.NO_ANSWER, Step.ASK_AGAIN),
    # ---- auto-renewal
    "auto-renewal on": (card(in_use(), on=renewal()), Kind.RENEWAL_ON, Step.STOP_RENEWAL),
    "auto-renewal on, with a profile for looking only": (
        card(in_use(), on=renewal(), read_only=True),
        Kind.RENEWAL_ON,
        Step.COPY_REPLY,
    ),
    "auto-renewal on, and no answer about the orders": (
        card(on=renewal(), orders=failed(SILENCE, at(1))),
        Kind.RENEWAL_ON,
        Step.STOP_RENEWAL,
    ),
    "stopped from here": (
        card(in_use(), done=(wrote(Did.STOP_RENEWAL),)),
        Kind.RENEWAL_STOPPED,
        Step.COPY_REPLY,
    ),
    "stopped from here, and its outcome could not be written down": (
        card(in_use(), done=(wrote(Did.STOP_RENEWAL, written=False),)),
        Kind.RENEWAL_STOPPED,
        Step.COPY_REPLY,
    ),
    "stopped from here, and no answer since": (
        card(in_use(), done=(wrote(Did.STOP_RENEWAL),), renewal=failed(SILENCE, at(1))),
        Kind.RENEWAL_STOPPED,
        Step.COPY_REPLY,
    ),
    "stopped from here after Linksfield was asked": (
        card(in_use(), done=(wrote(Did.STOP_RENEWAL, minutes=0.5),), on=renewal()),
        Kind.RENEWAL_STOPPED,
        Step.COPY_REPLY,
    ),
    "stopped from here, and another one is on": (
        card(in_use(), done=(wrote(Did.STOP_RENEWAL),), on=renewal("2026080114020000010")),
        Kind.RENEWAL_ON,
        Step.STOP_RENEWAL,
    ),
    "a stop that Linksfield refused": (
        card(in_use(), done=(wrote(Did.STOP_RENEWAL, State.REFUSED),), on=renewal()),
        Kind.RENEWAL_ON,
        Step.STOP_RENEWAL,
    ),
    "a colleague was quicker": (
        card(in_use(), done=(wrote(Did.STOP_RENEWAL, State.REFUSED, why="already_off"),)),
        Kind.RENEWAL_WAS_OFF,
        Step.COPY_REPLY,
    ),
    "none was in force when it was to be stopped": (
        card(in_use(), found_off=at(2)),
        Kind.RENEWAL_WAS_OFF,
        Step.COPY_REPLY,
    ),
    # ---- in use, and nothing
    "in use": (card(in_use(), order(WORLD)), Kind.IN_USE, Step.COPY_REPLY),
    "in use, and no answer about auto-renewal": (
        card(in_use(), renewal=failed(SILENCE, at(1))),
        Kind.IN_USE,
        Step.COPY_REPLY,
    ),
    "waiting alone": (card(order()), Kind.IN_USE, Step.COPY_REPLY),
    "a valid card with nothing on it": (card(), Kind.NOTHING_KNOWN, Step.PASTE_PAY_ID),
    "an order that was refused leaves nothing": (
        card(done=(wrote(state=State.REFUSED),)),
        Kind.NOTHING_KNOWN,
        Step.PASTE_PAY_ID,
    ),
    "an order decided as not placed leaves nothing": (
        card(done=(wrote(state=State.NOT_PLACED),), payments=(refused(OUR_PAY_ID),)),
        Kind.NOTHING_KNOWN,
        Step.PASTE_PAY_ID,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_heads_and_what_is_to_be_done_next(name: str) -> None:
    facts, kind, step = CASES[name]
    found = conclude(facts)
    assert (found.kind, found.primary, found.standing) == (kind, step, Standing.STANDS)
    assert found.head is not None
    assert found.head.evidence


def test_every_kind_heads_somewhere() -> None:
    assert {kind for _, kind, _ in CASES.values()} == set(Kind)


# ------------------------------------------------------------------ more than one thing is true


def test_a_double_charge_of_a_missing_order_is_both_and_only_one_of_the_payments_is_to_be_confirmed() -> None:
    found = verdict(payments=TWICE)
    assert [each.kind for each in found.conclusions[:2]] == [Kind.CHARGED_TWICE, Kind.PAID_NOT_DELIVERED]
    twice = found.conclusions[0].facts
    assert (twice.refunds, len(twice.payments), twice.order_no) == ((PRICE,), 2, "A")


def test_a_double_charge_of_an_order_that_renews_says_no_amount_to_give_back() -> None:
    facts, _, _ = CASES["two payments of an order that renews: the second may be the renewal's"]
    found = conclude(facts)
    assert found.head is not None
    assert (found.head.facts.certain, found.head.facts.refunds) == (False, ())
    assert found.offer(Step.COPY_REFUND_REQUEST).why_not is WhyNot.NOT_CHARGED_TWICE


def test_what_else_is_true_stands_beside_the_head_worst_first() -> None:
    found = verdict(in_use(), on=renewal(), done=(wrote(Did.STOP_RENEWAL, State.UNKNOWN),), payments=(refused("SH-1"),))
    assert [each.kind for each in found.conclusions] == [
        Kind.UNKNOWN,
        Kind.NOT_AT_LINKSFIELD,
        Kind.RENEWAL_ON,
        Kind.IN_USE,
    ]


def test_another_renewal_that_is_on_is_named_beside_the_one_that_was_stopped() -> None:
    other = renewal("2026080114020000010", WORLD)
    found = verdict(in_use(), done=(wrote(Did.STOP_RENEWAL),), on=other)
    stopped = found.find(Kind.RENEWAL_STOPPED)
    assert stopped is not None
    assert (stopped.facts.renewal, stopped.facts.other) == (renewal(), other)


def test_nothing_is_left_to_charge_only_where_linksfield_was_asked_after_the_stop() -> None:
    stop = wrote(Did.STOP_RENEWAL)
    for done, left in ((stop, True), (msgspec.structs.replace(stop, since=NOW + timedelta(hours=1)), False)):
        stopped = verdict(in_use(), done=(done,)).find(Kind.RENEWAL_STOPPED)
        assert stopped is not None
        assert stopped.facts.none_left is left


def test_a_renewal_that_is_on_again_after_its_stop_is_on_and_not_stopped() -> None:
    found = verdict(done=(wrote(Did.STOP_RENEWAL),), on=renewal())
    assert (found.kind, found.find(Kind.RENEWAL_STOPPED)) == (Kind.RENEWAL_ON, None)


@pytest.mark.parametrize("state", [State.UNKNOWN, State.SENDING, State.RECORDED, State.NOT_PLACED])
def test_while_a_stop_may_still_have_done_it_nothing_is_said_to_have_been_off(state: State) -> None:
    found = verdict(in_use(), done=(wrote(Did.STOP_RENEWAL, state),))
    assert found.find(Kind.RENEWAL_WAS_OFF) is None
    assert found.find(Kind.RENEWAL_STOPPED) is None


# ------------------------------------------------------------------ asking


def test_while_something_is_asked_nothing_heads_and_no_step_is_offered() -> None:
    found = verdict(in_use(), renewal=asking(), payments=(refused("SH-1"),))
    assert (found.standing, found.answered, found.asked) == (Standing.ASKING, 3, 4)
    assert (found.head, found.also, found.primary) == (None, (), None)
    assert {offer.why_not for offer in found.offers} == {WhyNot.STILL_ASKING}
    (payment_verdict,) = found.payments
    assert {offer.why_not for offer in payment_verdict.offers} == {WhyNot.STILL_ASKING}
    assert [each.seen for each in found.evidence[:4]] == [
        Seen.VALID,
        Seen.ORDERS,
        Seen.BEING_ASKED,
        Seen.NOT_KNOWN_THERE,
    ]


def test_a_card_that_was_not_looked_up_has_no_verdict_but_what_is_unknown_here_is() -> None:
    nothing = {"card": Answer[object](), "orders": Answer[object](), "renewal": Answer[object]()}
    found = verdict(**nothing)
    assert (found.standing, found.kind) == (Standing.NOT_ASKED, None)
    assert {offer.why_not for offer in found.offers} == {WhyNot.NOT_LOOKED_UP}
    unknown = verdict(**nothing, done=(wrote(state=State.UNKNOWN),))
    assert (unknown.standing, unknown.kind) == (Standing.STANDS, Kind.UNKNOWN)


def test_a_failed_read_is_evidence_of_nothing_but_itself() -> None:
    found = verdict(in_use(), renewal=failed(SILENCE, at(1)))
    unseen = next(each for each in found.evidence if each.question is Question.RENEWAL)
    assert (unseen.seen, unseen.code, unseen.at) == (Seen.COULD_NOT_SEE, "timeout", at(1))
    no_answer = found.find(Kind.NO_ANSWER)
    assert no_answer is not None
    assert no_answer.facts.unseen == (Question.RENEWAL,)
    assert found.offer(Step.STOP_RENEWAL).why_not is WhyNot.RENEWAL_NOT_SEEN


# ------------------------------------------------------------------ steps


def test_confirming_is_not_offered_once_the_order_is_on_the_card() -> None:
    found = verdict(in_use(), done=(wrote(),), payments=(told(payment(OUR_PAY_ID)),))
    assert found.offer(Step.CONFIRM_PAYMENT).why_not is WhyNot.ORDER_IS_ON_CARD
    assert found.offer(Step.ESCALATE).why_not is WhyNot.ORDER_IS_ON_CARD


def test_confirming_is_not_offered_for_the_second_payment_of_an_order() -> None:
    found = verdict(in_use(), payments=TWICE)
    assert found.offer(Step.CONFIRM_PAYMENT).why_not is WhyNot.ORDER_MAY_BE_ON_CARD
    for each in found.payments:
        assert each.kind is Kind.CHARGED_TWICE
        assert [o.why_not for o in each.offers if o.step is Step.CONFIRM_PAYMENT] == [WhyNot.ORDER_MAY_BE_ON_CARD]


def test_confirming_is_offered_where_it_cannot_be_told_whether_the_order_arrived() -> None:
    found = verdict(in_use(), payments=(told(payment()),))
    offer = found.offer(Step.CONFIRM_PAYMENT)
    assert (offer.offered, offer.pay_id, found.payments[0].delivery) == (True, "P1", Delivery.UNCLEAR)


@pytest.mark.parametrize(
    ("asked", "done", "why_not"),
    [
        (told(payment()), (), WhyNot.LINKSFIELD_TOOK_IT),
        (told(payment("P1", PENDING)), (), WhyNot.LINKSFIELD_TOOK_IT),
        (silent(SHOP_PAY_ID), (), WhyNot.PAYMENT_NOT_SEEN),
        (refused(SHOP_PAY_ID), (wrote(Did.RECORD_ORDER),), WhyNot.RECORDED_ALREADY),
        (refused(SHOP_PAY_ID), (wrote(Did.RECORD_ORDER, State.UNKNOWN),), WhyNot.CHECK_FIRST),
        (refused(OUR_PAY_ID), (wrote(state=State.NOT_PLACED),), WhyNot.MADE_HERE),
        (refused(SHOP_PAY_ID), (), None),
    ],
)
def test_what_linksfield_took_or_may_have_taken_is_never_recorded_as_ours(
    asked: AskedPayment, done: tuple[Done, ...], why_not: WhyNot | None
) -> None:
    offers = {offer.step: offer for offer in verdict(payments=(asked,), done=done).payments[0].offers}
    assert offers[Step.RECORD_FOR_SHOP].why_not is why_not


@pytest.mark.parametrize(
    ("more", "order_plan", "stop", "confirm"),
    [
        ({}, None, None, None),
        ({"read_only": True}, WhyNot.LOOK_ONLY, WhyNot.LOOK_ONLY, WhyNot.LOOK_ONLY),
        ({"too_old": True}, WhyNot.TOO_OLD, WhyNot.TOO_OLD, WhyNot.TOO_OLD),
        ({"assumed_calls": False}, None, None, WhyNot.ASSUMED_CALL),
        ({"assumed_calls": False, "environment": Environment.SANDBOX}, None, None, None),
        ({"under_way": frozenset({"i9"})}, WhyNot.BEING_SENT, WhyNot.BEING_SENT, WhyNot.BEING_SENT),
        ({"done": (wrote(state=State.UNKNOWN),)}, WhyNot.CHECK_FIRST, None, WhyNot.CHECK_FIRST),
        ({"done": (wrote(Did.STOP_RENEWAL, State.UNKNOWN),)}, None, WhyNot.CHECK_FIRST, None),
    ],
)
def test_a_write_that_would_not_be_sent_is_not_offered(
    more: dict[str, object], order_plan: WhyNot | None, stop: WhyNot | None, confirm: WhyNot | None
) -> None:
    found = verdict(on=renewal(), payments=(told(payment()),), **more)
    steps = (Step.ORDER_PLAN, Step.STOP_RENEWAL, Step.CONFIRM_PAYMENT)
    assert [found.offer(step).why_not for step in steps] == [order_plan, stop, confirm]


def test_other_profiles_are_not_offered_where_there_is_none() -> None:
    refused_card: dict[str, object] = {"card": failed(REFUSAL, at(1)), "orders": Answer(), "renewal": Answer()}
    assert verdict(**refused_card).offer(Step.TRY_OTHER_PROFILES).offered
    alone = verdict(**refused_card, only_profile=True)
    assert alone.offer(Step.TRY_OTHER_PROFILES).why_not is WhyNot.NO_OTHER_PROFILE


def test_what_is_being_sent_right_now_is_unknown_and_not_to_be_checked_yet() -> None:
    found = verdict(done=(wrote(state=State.SENDING),), under_way=frozenset({"i1"}))
    assert found.head is not None
    assert (found.kind, found.head.facts.under_way, found.head.facts.what) == (Kind.UNKNOWN, True, What.PLACE_ORDER)
    assert found.offer(Step.CHECK).why_not is WhyNot.BEING_SENT


def test_an_order_that_is_waited_for_is_said_to_be_and_no_longer_once_it_came() -> None:
    def waited_for(*, ended: End = "", delivery: bool = True) -> bool:
        followed_now = (followed(ended=ended, delivery=delivery),)
        head = verdict(payments=(told(payment()),), followed=followed_now).head
        return head is not None and any(each.seen is Seen.WAITED_FOR for each in head.evidence)

    assert waited_for()
    assert not waited_for(ended="stopped")
    assert not waited_for(delivery=False)


def test_a_payment_that_is_followed_is_not_followed_again() -> None:
    pending = told(payment("P1", PENDING))
    assert verdict(payments=(pending,)).offer(Step.FOLLOW_PAYMENT).offered
    twice = verdict(payments=(pending,), followed=(followed(delivery=False),))
    assert twice.offer(Step.FOLLOW_PAYMENT).why_not is WhyNot.FOLLOWED_ALREADY
    paid = verdict(payments=(told(payment()),))
    assert paid.offer(Step.FOLLOW_PAYMENT).why_not is WhyNot.DECIDED_ALREADY


def test_the_payment_of_an_order_from_here_can_be_followed_before_it_was_asked_about() -> None:
    offer = verdict(done=(wrote(),)).offer(Step.FOLLOW_PAYMENT)
    assert (offer.offered, offer.pay_id) == (True, OUR_PAY_ID)


# ------------------------------------------------------------------ whether an order arrived


def test_an_order_that_another_one_of_ours_can_explain_is_nobodys_delivery() -> None:
    mine = wrote(intent="i1", order_no="N1", pay_id="P1")
    other = wrote(intent="i2", order_no="N2", pay_id="P2", minutes=50)
    found = verdict(in_use(), done=(other, mine), payments=(told(payment("P1")), told(payment("P2"))))
    assert [each.delivery for each in found.payments] == [Delivery.UNCLEAR, Delivery.UNCLEAR]
    both = verdict(in_use(), order(), done=(other, mine), payments=(told(payment("P1")), told(payment("P2"))))
    assert [each.kind for each in both.payments] == [Kind.PAID_DELIVERED, Kind.PAID_DELIVERED]


def test_names_of_plans_are_not_compared_across_languages() -> None:
    found = verdict(in_use("欧洲"), done=(wrote(),), payments=(told(payment(OUR_PAY_ID)),), language_code="0")
    assert found.payments[0].delivery is Delivery.UNCLEAR


def test_orders_that_were_listed_before_the_write_say_nothing_of_it() -> None:
    found = verdict(in_use(), done=(wrote(minutes=0.5),), payments=(told(payment(OUR_PAY_ID)),))
    assert found.kind is Kind.NO_ANSWER


def test_what_was_sent_to_another_system_says_nothing_here() -> None:
    elsewhere = wrote(state=State.UNKNOWN)
    assert verdict(done=(elsewhere,), base_url="https://another.example").kind is Kind.NOTHING_KNOWN
    assert verdict(done=(elsewhere,), base_url=elsewhere.base_url).kind is Kind.UNKNOWN


def test_an_order_whose_renewal_was_started_from_here_waits_for_no_payment() -> None:
    started = wrote(Did.CREATE_SUBSCRIPTION, intent="i2", minutes=50)
    ordered = wrote(renews=True)
    assert verdict(in_use(), done=(started, ordered), on=renewal()).find(Kind.WAITS_FOR_PAYMENT) is None
    delivered = verdict(in_use(), done=(started, ordered), on=renewal()).find(Kind.PAID_DELIVERED)
    assert delivered is not None
    assert delivered.facts.spans[0].order == in_use()


def test_a_pending_second_payment_of_a_paid_order_waits_for_nothing() -> None:
    found = verdict(in_use(), payments=(told(payment("P1", order_no="A")), told(payment("P2", PENDING, order_no="A"))))
    assert found.find(Kind.WAITS_FOR_PAYMENT) is None
    assert found.payments[1].kind is Kind.WAITS_FOR_PAYMENT


@pytest.mark.parametrize(
    ("paid_at", "used_up"),
    [("2026-11-28 21:02:00", False), ("2026-11-27 21:02:00", False), ("2026-11-20", True), ("?", True)],
)
def test_a_payment_older_than_its_plan_may_be_used_up(paid_at: str, used_up: bool) -> None:
    found = verdict(payments=(told(payment(paid_at=paid_at)),))
    assert found.head is not None
    assert (found.kind, found.head.facts.may_be_used_up) == (Kind.PAID_NOT_DELIVERED, used_up)


def test_the_verdict_says_of_whom_and_when() -> None:
    found = verdict()
    assert (found.iccid, found.profile, found.environment, found.at) == (
        card().iccid,
        "Reseller UK",
        Environment.PRODUCTION,
        NOW,
    )
    assert found.payment("P9") is None


def test_of_a_card_with_very_many_writes_what_is_asked_about_and_what_is_unknown_is_still_judged() -> None:
    many = tuple(wrote(state=State.REFUSED, intent=f"n{number}", minutes=number) for number in range(500))
    recorded = wrote(Did.RECORD_ORDER, intent="old", minutes=60 * 24 * 300)
    assert verdict(done=(*many, recorded), payments=(refused(SHOP_PAY_ID),)).payments[0].kind is Kind.RECORDED
    unknown = wrote(state=State.UNKNOWN, intent="open", minutes=60 * 24 * 300)
    assert verdict(done=(*many, unknown)).kind is Kind.UNKNOWN


def test_what_renews_says_until_when_the_plan_is_in_use_and_what_it_cost_where_that_is_known() -> None:
    found = verdict(in_use(), on=renewal(), payments=(told(payment(renewal().pay_id, PENDING)),)).find(Kind.RENEWAL_ON)
    assert found is not None
    assert (found.facts.spans[0].order, found.facts.money) == (in_use(), PRICE)


@pytest.mark.parametrize("did", [Did.CONTRACT_ORDER, Did.RENEW_ORDER])
def test_what_went_to_csss_may_be_the_one_order_more_that_a_payment_waits_for(did: Did) -> None:
    """Paid to Linksfield, one order more on the card: it may be the one ordered, or extended, by contract."""
    ordered = wrote(Did.PLACE_ORDER, minutes=60)
    paid = (told(payment(OUR_PAY_ID, order_no=OUR_ORDER)),)
    alone = conclude(card(order(), done=(ordered,), payments=paid))
    assert alone.payments[0].delivery is Delivery.ON_CARD
    beside = conclude(card(order(), done=(wrote(did, intent="i2", minutes=50), ordered), payments=paid))
    assert beside.payments[0].delivery is Delivery.UNCLEAR


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (NotSent("dns", host="wx.example"), Asked.UNSENT),
        (NotSetUp("no_url", "Test"), Asked.UNSENT),
        (NotAllowed("too_old", profile="Test"), Asked.UNSENT),
        (BadInput("iccid", "empty"), Asked.UNSENT),
        (NoAnswer("timeout"), Asked.FAILED),
        (NotUnderstood("not_json", raw="<html>"), Asked.FAILED),
        # The program itself failed, and nobody knows where: before it was sent, or with the answer in its hands.
        (ConsoleError("something else"), Asked.FAILED),
    ],
    ids=lambda each: type(each).__name__,
)
def test_only_what_certainly_never_left_is_told_as_unsent(error: ConsoleError, state: Asked) -> None:
    assert failed(error, at(1)).state is state
