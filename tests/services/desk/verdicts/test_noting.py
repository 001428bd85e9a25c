from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from services.desk.done import Came, Did, Done, of_ticket
from services.desk.verdicts.card_facts import Answer, CardFacts, failed
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.note_outcomes import Confirmation, Job, NoteOutcome, OnCard, Proof
from services.desk.verdicts.noting import jobs
from services.records import Environment, Money, PaymentState
from services.writes.records import Decision, Said
from services.writes.states import Cause, State
from tests.services.desk.verdicts.known import (
    EUROPE,
    OFFLINE,
    OUR_ORDER,
    OUR_PAY_ID,
    PRICE,
    REFUSAL,
    SHOP_PAY_ID,
    SILENCE,
    WORLD,
    at,
    card,
    in_use,
    order,
    payment,
    proof,
    refused,
    renewal,
    silent,
    told,
    wrote,
)

PENDING, FAILED = PaymentState.PENDING, PaymentState.FAILED
SAID = Said(code="E125", message="payAmount must be 12.36")
STOP, RECORD, CONFIRM, SUBSCRIBE = Did.STOP_RENEWAL, Did.RECORD_ORDER, Did.CONFIRM_PAYMENT, Did.CREATE_SUBSCRIPTION
EXTEND, CONTRACT = Did.RENEW_ORDER, Did.CONTRACT_ORDER
WRONG = Decision(choice=State.NOT_PLACED, agent="jonas", at=at(40), reason="nothing there")
RIGHT = Decision(choice=State.PLACED, agent="jonas", at=at(40), reason="the customer sees it")
NAMED, LATE = Proof.LINKSFIELD_NAMES_IT, Cause.FOUND_LATE
TWICE = (told(payment("P1", order_no="A")), told(payment("P2", order_no="A")))


def of(facts: CardFacts, *, how_to_pay: str = "") -> tuple[Job, ...]:
    return jobs(facts, conclude(facts), of_ticket(facts.done, facts.ticket), how_to_pay=how_to_pay)


def one(facts: CardFacts, *, how_to_pay: str = "") -> Job:
    (job,) = of(facts, how_to_pay=how_to_pay)
    return job


O = NoteOutcome  # noqa: E741 - the table below is read by its second column
STANDS = (State.UNKNOWN, State.CONFIRMED, State.PLACED, State.REFUSED, State.NOT_PLACED, State.NOT_SENT)
EXTENSIONS = (
    O.EXTENSION_UNCONFIRMED, O.EXTENDED, O.EXTENDED, O.EXTENSION_REFUSED, O.EXTENSION_NOT_DONE, O.EXTENSION_NOT_SENT,
)  # fmt: skip
CONTRACTS = (
    O.CONTRACT_UNCONFIRMED, O.CONTRACT_ORDERED, O.CONTRACT_ORDERED, O.CONTRACT_REFUSED, O.CONTRACT_NOT_PLACED,
    O.CONTRACT_NOT_SENT,
)  # fmt: skip
CASES: dict[str, tuple[CardFacts, tuple[NoteOutcome, ...]]] = {
    "an order without an answer": (card(done=(wrote(state=State.UNKNOWN),)), (O.ORDER_UNCONFIRMED,)),
    "one of another ticket counts as well": (
        card(done=(wrote(state=State.UNKNOWN, ticket="OTHER"),)),
        (O.ORDER_UNCONFIRMED,),
    ),
    "a stop without an answer": (card(done=(wrote(STOP, State.UNKNOWN),), on=renewal()), (O.STOP_UNCONFIRMED,)),
    "a stop that is listed again": (card(done=(wrote(STOP),), on=renewal()), (O.STOP_UNCONFIRMED,)),
    "a confirmation without an answer": (
        card(done=(wrote(CONFIRM, State.UNKNOWN),), payments=(told(payment()),)),
        (O.CONFIRM_UNCONFIRMED,),
    ),
    "a subscription without an answer leaves open whether its order is paid": (
        card(done=(wrote(SUBSCRIBE, State.UNKNOWN, intent="i2", minutes=50), wrote(renews=True))),
        (O.SUBSCRIPTION_UNCONFIRMED,),
    ),
    "an order refused": (card(done=(wrote(state=State.REFUSED, said=SAID),)), (O.ORDER_REFUSED,)),
    "refused, then placed": (
        card(done=(wrote(intent="i2", minutes=50), wrote(state=State.REFUSED))),
        (O.ORDER_PLACED_UNPAID,),
    ),
    "noted as not placed, and refused when it was tried again": (
        card(done=(wrote(RECORD, State.REFUSED, intent="i2", minutes=50, said=SAID), wrote(RECORD, State.NOT_PLACED))),
        (O.ORDER_REFUSED, O.ORDER_NOT_PLACED),
    ),
    "noted as not placed, and not sent when it was tried again": (
        card(done=(wrote(state=State.NOT_SENT, intent="i2", minutes=50, pay_id="P9"), wrote(state=State.NOT_PLACED))),
        (O.ORDER_NOT_SENT, O.ORDER_NOT_PLACED),
    ),
    "placed, and another one refused": (
        card(done=(wrote(state=State.REFUSED, intent="i2", minutes=50, pay_id="P9"), wrote())),
        (O.ORDER_REFUSED, O.ORDER_PLACED_UNPAID),
    ),
    "recorded, and the same payment once more in vain": (
        card(in_use(), done=(wrote(RECORD, State.REFUSED, intent="i2", minutes=50, said=SAID), wrote(RECORD))),
        (O.ORDER_RECORDED,),
    ),
    "stopped, and off when it was to be stopped once more": (
        card(in_use(), done=(wrote(STOP, State.NOT_SENT, intent="i2", minutes=50, why="renewal_off"), wrote(STOP))),
        (O.STOPPED,),
    ),
    "noted as not stopped, and off when it was to be stopped once more": (
        card(
            in_use(),
            done=(
                wrote(STOP, State.NOT_SENT, intent="i2", minutes=50, why="renewal_off"),
                wrote(STOP, State.NOT_PLACED, decision=WRONG),
            ),
        ),
        (O.STOP_NOT_DONE,),
    ),
    "a stop refused": (card(done=(wrote(STOP, State.REFUSED, said=SAID),), on=renewal()), (O.STOP_REFUSED,)),
    "an order not sent": (card(done=(wrote(state=State.NOT_SENT, why="dns"),)), (O.ORDER_NOT_SENT,)),
    "not sent again after it may have arrived": (
        card(done=(wrote(state=State.NOT_SENT, earlier_may_have_arrived=True),)),
        (O.ORDER_NOT_PLACED,),
    ),
    "a stop not sent": (card(done=(wrote(STOP, State.NOT_SENT),), on=renewal()), (O.STOP_NOT_SENT,)),
    "a stop decided as not carried out": (
        card(done=(wrote(STOP, State.NOT_PLACED, decision=WRONG),), on=renewal()),
        (O.STOP_NOT_DONE,),
    ),
    "a subscription refused": (
        card(done=(wrote(SUBSCRIBE, State.REFUSED, intent="i2", minutes=50), wrote())),
        (O.SUBSCRIPTION_REFUSED, O.ORDER_PLACED_UNPAID),
    ),
    "found placed after a check": (
        card(in_use(), done=(wrote(RECORD, State.PLACED, evidence=proof()),)),
        (O.ORDER_FOUND_PLACED,),
    ),
    "decided as not placed": (card(done=(wrote(state=State.NOT_PLACED, decision=WRONG),)), (O.ORDER_NOT_PLACED,)),
    "turned up later": (
        card(order(), done=(wrote(state=State.PLACED, cause=Cause.FOUND_LATE, decision=WRONG),)),
        (O.ORDER_TURNED_UP,),
    ),
    "recorded": (card(in_use(), done=(wrote(RECORD),)), (O.ORDER_RECORDED,)),
    "recorded, and Linksfield does not know the payment": (
        card(in_use(), done=(wrote(RECORD),), payments=(refused(SHOP_PAY_ID),)),
        (O.ORDER_RECORDED,),
    ),
    "recorded under another ticket, and asked about under this one": (
        card(in_use(), done=(wrote(RECORD, ticket="OTHER"),), payments=(refused(SHOP_PAY_ID),)),
        (O.ORDER_RECORDED,),
    ),
    "placed, and the customer has to pay": (card(done=(wrote(),)), (O.ORDER_PLACED_UNPAID,)),
    "placed, and pending": (
        card(done=(wrote(),), payments=(told(payment(OUR_PAY_ID, PENDING)),)),
        (O.ORDER_PLACED_UNPAID,),
    ),
    "placed, paid and on the card": (
        card(in_use(), done=(wrote(),), payments=(told(payment(OUR_PAY_ID)),)),
        (O.ORDER_PLACED_PAID,),
    ),
    "placed, and its renewal started with the payment": (
        card(done=(wrote(SUBSCRIBE, intent="i2", minutes=50), wrote(renews=True)), on=renewal()),
        (O.ORDER_PLACED_PAID,),
    ),
    # That it is listed does not say that it is paid.
    "placed, on the card, and its payment not asked for": (
        card(in_use(), done=(wrote(),)),
        (O.ORDER_PLACED_LISTED,),
    ),
    "placed, on the card, and its payment failed": (
        card(in_use(), done=(wrote(),), payments=(told(payment(OUR_PAY_ID, FAILED)),)),
        (O.ORDER_PLACED_LISTED,),
    ),
    "placed, paid and missing": (
        card(done=(wrote(),), payments=(told(payment(OUR_PAY_ID)),)),
        (O.PAID_NOT_DELIVERED,),
    ),
    "stopped": (card(in_use(), done=(wrote(STOP),)), (O.STOPPED,)),
    "stopped, and nobody wrote it down": (card(in_use(), done=(wrote(STOP, written=False),)), (O.STOPPED,)),
    "stopped, and another one is on": (
        card(in_use(), done=(wrote(STOP),), on=renewal("2026080114020000010", WORLD)),
        (O.STOPPED_OTHER_ON,),
    ),
    "it was already off": (card(in_use(), found_off=at(1)), (O.ALREADY_OFF,)),
    "a colleague was quicker after the review": (
        card(in_use(), done=(wrote(STOP, State.NOT_SENT, why="renewal_off"),)),
        (O.ALREADY_OFF,),
    ),
    "a colleague was quicker": (
        card(in_use(), done=(wrote(STOP, State.REFUSED, why="already_off"),)),
        (O.ALREADY_OFF,),
    ),
    "charged twice": (card(in_use(), payments=TWICE), (O.CHARGED_TWICE,)),
    "charged twice for an order from here": (
        card(
            in_use(),
            done=(wrote(),),
            payments=(told(payment(OUR_PAY_ID, order_no=OUR_ORDER)), told(payment("P2", order_no=OUR_ORDER))),
        ),
        (O.CHARGED_TWICE,),
    ),
    "paid again by a renewal, perhaps": (card(in_use(), on=renewal("A"), payments=TWICE), (O.PAYMENTS_NOT_KNOWN,)),
    "paid, not delivered": (card(payments=(told(payment()),)), (O.PAID_NOT_DELIVERED,)),
    "paid, and another payId that nobody knows": (
        card(payments=(refused("X"), told(payment()))),
        (O.PAID_NOT_DELIVERED, O.PAYMENT_NOT_FOUND),
    ),
    "confirmed, and delivered": (
        card(in_use(), done=(wrote(CONFIRM),), payments=(told(payment()),)),
        (O.DELIVERED,),
    ),
    "one paid, the other failed": (
        card(in_use(), payments=(told(payment("P1", order_no="A")), told(payment("P2", FAILED, order_no="A")))),
        (O.ONLY_ONE_PAID,),
    ),
    "one paid, the other pending": (
        card(in_use(), payments=(told(payment("P1", order_no="A")), told(payment("P2", PENDING, order_no="A")))),
        (O.ONE_PENDING,),
    ),
    # That two are listed says nothing of whose they are: the verdict on either payment is that it cannot be told.
    "two for two orders, and two on the card": (
        card(in_use(), order(), payments=(told(payment("P1", order_no="A")), told(payment("P2", order_no="B")))),
        (O.ORDERS_NOT_TRACED,),
    ),
    "two for two orders, both seen on the card": (
        card(
            in_use(WORLD),
            order(),
            order(),
            done=(
                wrote(CONFIRM, intent="i2", pay_id="P2", before=(in_use(WORLD),)),
                wrote(CONFIRM, before=(in_use(WORLD),)),
            ),
            payments=(told(payment("P1", order_no="A")), told(payment("P2", order_no="B"))),
        ),
        (O.DIFFERENT_ORDERS,),
    ),
    "two for two orders, one on the card": (
        card(in_use(), payments=(told(payment("P1", order_no="A")), told(payment("P2", order_no="B")))),
        (O.FEWER_ORDERS,),
    ),
    "two for two orders, and the orders not known": (
        card(
            payments=(told(payment("P1", order_no="A")), told(payment("P2", order_no="B"))),
            orders=failed(SILENCE, at(1)),
        ),
        (O.ORDERS_NOT_TRACED,),
    ),
    "two paid, and no order named": (
        card(in_use(), payments=(told(payment("P1")), told(payment("P2", order_no="B")))),
        (O.PAYMENTS_NOT_KNOWN,),
    ),
    "pending": (card(payments=(told(payment("P1", PENDING)),)), (O.PAYMENT_PENDING,)),
    "failed": (card(payments=(told(payment("P1", FAILED)),)), (O.PAYMENT_FAILED,)),
    "no answer about a payment": (card(in_use(), payments=(silent("P1"),)), (O.PAYMENT_UNKNOWN,)),
    "paid, and nobody can tell whether it arrived": (card(in_use(), payments=(told(payment()),)), (O.PAID_UNCLEAR,)),
    "paid, and no answer about the orders": (
        card(payments=(told(payment()),), orders=failed(SILENCE, at(1))),
        (O.PAID_UNCLEAR,),
    ),
    "paid long ago, and not on the card: it may be used up": (
        card(payments=(told(payment(paid_at="2026-09-01 10:00:00")),)),
        (O.PAID_UNCLEAR,),
    ),
    "a status that is not known here": (
        card(in_use(), payments=(told(payment("P1", PaymentState.UNKNOWN)),)),
        (O.PAYMENT_UNKNOWN,),
    ),
    "a payId that nobody knows": (card(payments=(refused("SH-1"),)), (O.PAYMENT_NOT_FOUND,)),
    "not our card": (card(card=failed(REFUSAL, at(1)), orders=Answer(), renewal=Answer()), (O.CARD_REFUSED,)),
    "looked up": (card(in_use(), order(WORLD)), (O.LOOKED_UP,)),
    "looked up, and nothing was answered": (card(orders=failed(SILENCE, at(1))), (O.LOOKED_UP,)),
    "to be looked up, and nothing left this computer": (card(card=failed(OFFLINE, at(1))), (O.NOT_ASKED,)),
    **{
        f"an order that was to be extended: {state}": (card(in_use(), done=(wrote(EXTEND, state),)), (outcome,))
        for state, outcome in zip(STANDS, EXTENSIONS, strict=True)
    },
    **{
        f"an order by contract: {state}": (card(in_use(), done=(wrote(CONTRACT, state),)), (outcome,))
        for state, outcome in zip(STANDS, CONTRACTS, strict=True)
    },
    "extended twice, the newer tells": (
        card(in_use(), done=(wrote(EXTEND, intent="i2", minutes=50), wrote(EXTEND, State.REFUSED))),
        (O.EXTENDED,),
    ),
    "two jobs": (
        card(in_use(), done=(wrote(STOP, intent="i2", minutes=50), wrote(RECORD))),
        (O.ORDER_RECORDED, O.STOPPED),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_how_the_jobs_of_a_ticket_came_out(name: str) -> None:
    facts, outcomes = CASES[name]
    assert tuple(job.outcome for job in of(facts)) == outcomes


def test_every_outcome_of_the_closed_list_comes_about() -> None:
    missing = set(NoteOutcome) - {outcome for _, outcomes in CASES.values() for outcome in outcomes}
    assert missing == {O.SUBSCRIPTION_NOT_SENT, O.SUBSCRIPTION_NOT_DONE}
    not_done = card(done=(wrote(SUBSCRIBE, State.NOT_PLACED, intent="i2", minutes=50), wrote()))
    assert of(not_done)[0].outcome is O.SUBSCRIPTION_NOT_DONE
    not_sent = card(done=(wrote(SUBSCRIBE, State.NOT_SENT, intent="i2", minutes=50), wrote()))
    assert of(not_sent)[0].outcome is O.SUBSCRIPTION_NOT_SENT


# ------------------------------------------------------------------ what fills the braces


def test_a_recorded_order_in_use_says_until_when_and_that_we_hold_the_money() -> None:
    job = one(card(in_use(), order(WORLD), done=(wrote(RECORD, before=(order(WORLD),), paid_at=at(90)),)))
    facts = job.facts
    assert (facts.plan, facts.money, facts.order_no, facts.pay_id) == (EUROPE, PRICE, OUR_ORDER, SHOP_PAY_ID)
    assert (facts.on_card, facts.day, facts.length) == (OnCard.IN_USE, in_use().ends, 12)
    assert (facts.paid_to_us, facts.paid_to_us_at, facts.moment, facts.by) == (True, at(90), at(60), "wei")
    assert (facts.agent, facts.ticket, facts.profile, facts.environment) == (
        "maria",
        "SUP-1",
        "Reseller UK",
        Environment.PRODUCTION,
    )


def test_a_recorded_order_that_waits_says_about_when_it_starts_and_ends() -> None:
    facts = one(card(in_use(WORLD), order(), done=(wrote(RECORD, before=(in_use(WORLD),)),))).facts
    ends = in_use().ends
    assert ends is not None
    assert (facts.on_card, facts.starts, facts.ends) == (OnCard.WAITING, ends, ends + timedelta(days=30))
    assert (facts.plan, facts.day, facts.next_plan) == (EUROPE, None, "")


@pytest.mark.parametrize(
    ("facts", "on"),
    [
        (card(done=(wrote(RECORD),)), OnCard.NOT_LISTED),
        (card(done=(wrote(RECORD),), orders=failed(SILENCE, at(1))), OnCard.NOT_KNOWN),
        (card(done=(wrote(),)), OnCard.UNPAID),
        (card(done=(wrote(state=State.NOT_SENT),)), OnCard.NOT_LISTED),
    ],
)
def test_where_the_order_is_seen_to_be(facts: CardFacts, on: OnCard) -> None:
    assert one(facts).facts.on_card is on


def test_an_order_that_the_customer_has_to_pay_needs_the_way_to_pay() -> None:
    facts = card(done=(wrote(renews=True),))
    assert one(facts).facts.missing == ("how_to_pay",)
    told_how = one(facts, how_to_pay="You can pay here: https://shop.example/1").facts
    assert (told_how.missing, told_how.how_to_pay) == ((), "You can pay here: https://shop.example/1")
    assert told_how.renews
    assert one(card(done=(wrote(RECORD),))).facts.missing == ()


def test_not_charged_is_only_said_where_linksfield_says_so() -> None:
    refused_order = wrote(state=State.NOT_PLACED, decision=WRONG)
    assert not one(card(done=(refused_order,))).facts.not_paid
    failed_payment = (told(payment(OUR_PAY_ID, FAILED)),)
    assert of(card(done=(refused_order,), payments=failed_payment))[0].facts.not_paid
    # Pending has no result yet: it may be charged at any moment.
    pending_payment = (told(payment(OUR_PAY_ID, PENDING)),)
    assert not of(card(done=(refused_order,), payments=pending_payment))[0].facts.not_paid


def test_a_refusal_has_linksfields_words() -> None:
    facts = one(card(done=(wrote(state=State.REFUSED, said=SAID),))).facts
    assert (facts.code, facts.message) == ("E125", "payAmount must be 12.36")
    facts = one(card(card=failed(REFUSAL, at(1)), orders=Answer(), renewal=Answer())).facts
    assert (facts.code, facts.message, facts.as_of) == ("E140", "There is no such thing.", at(1))


@pytest.mark.parametrize(
    ("done", "by", "reason", "proved"),
    [
        (
            wrote(RECORD, State.PLACED, evidence=proof(), decision=RIGHT),
            "jonas",
            RIGHT.reason,
            Proof.LINKSFIELD_NAMES_IT,
        ),
        (wrote(RECORD, State.PLACED, decision=RIGHT), "jonas", RIGHT.reason, Proof.DECIDED),
        (wrote(RECORD, State.NOT_PLACED, decision=WRONG), "jonas", WRONG.reason, None),
        (
            wrote(RECORD, State.PLACED, cause=Cause.FOUND_LATE, evidence=proof(), decision=WRONG),
            "wei",
            WRONG.reason,
            Proof.LINKSFIELD_NAMES_IT,
        ),
    ],
)
def test_what_was_decided_says_by_whom_why_and_on_what_proof(
    done: Done, by: str, reason: str, proved: Proof | None
) -> None:
    facts = one(card(done=(done,))).facts
    assert (facts.by, facts.reason, facts.proof) == (by, reason, proved)


def test_what_turned_up_says_that_it_was_ordered_again() -> None:
    late = wrote(state=State.PLACED, cause=Cause.FOUND_LATE, decision=WRONG)
    again = wrote(intent="i2", minutes=30, order_no="N2", pay_id="P2")
    found = of(card(order(), done=(again, late)))
    assert [(job.outcome, job.facts.ordered_again) for job in found] == [
        (O.ORDER_TURNED_UP, True),
        (O.ORDER_PLACED_UNPAID, False),
    ]


def test_a_stop_says_what_it_was_what_stays_and_what_is_still_on() -> None:
    other = renewal("2026080114020000010", WORLD)
    facts = one(card(in_use(), order(WORLD), done=(wrote(STOP),), on=other)).facts
    assert (facts.renewed_plan, facts.since_day, facts.order_no) == (EUROPE, renewal().since, renewal().order_no)
    assert (facts.plan, facts.day, facts.next_plan) == (EUROPE, in_use().ends, WORLD)
    assert (facts.other_plan, facts.other_pay_id, facts.renewal_on) == (WORLD, other.pay_id, True)


@pytest.mark.parametrize(
    ("done", "confirmation"),
    [
        ((), Confirmation.NOT_ASKED),
        ((wrote(CONFIRM),), Confirmation.CONFIRMED),
        ((wrote(CONFIRM, State.PLACED),), Confirmation.NOTED),
        ((wrote(CONFIRM, State.REFUSED, said=SAID),), Confirmation.REFUSED),
        ((wrote(CONFIRM, State.NOT_PLACED),), Confirmation.NO_ANSWER),
        ((wrote(CONFIRM, State.NOT_SENT),), Confirmation.NOT_SENT),
    ],
)
def test_a_paid_order_that_is_missing_says_what_became_of_asking_for_it(
    done: tuple[Done, ...], confirmation: Confirmation
) -> None:
    facts = one(card(done=done, payments=(told(payment(order_no="A")),))).facts
    assert (facts.confirmation, facts.money, facts.order_no, facts.pay_id) == (confirmation, PRICE, "A", "P1")
    assert (facts.paid_at, facts.orders) == ("2026-11-28 21:02:00", ())
    assert facts.message == (SAID.message if confirmation is Confirmation.REFUSED else "")


def test_a_double_charge_says_how_many_and_how_much_comes_back() -> None:
    three = (*TWICE, told(payment("P3", order_no="A")))
    facts = one(card(in_use(), payments=three)).facts
    assert (facts.count, facts.refunds, facts.money) == (3, (Money(PRICE.amount * 2, "GBP"),), PRICE)
    assert (facts.plan, facts.on_card, len(facts.payments)) == (EUROPE, OnCard.IN_USE, 3)


def test_what_was_delivered_says_what_and_until_when() -> None:
    facts = one(card(in_use(), done=(wrote(CONFIRM),), payments=(told(payment()),))).facts
    assert (facts.plan, facts.day, facts.on_card) == (EUROPE, in_use().ends, OnCard.IN_USE)
    assert (facts.confirmation, facts.confirmed_at) == (Confirmation.CONFIRMED, at(60))


def test_a_card_that_was_looked_up_says_what_is_in_use_and_what_comes_next() -> None:
    facts = one(card(in_use(), order(WORLD), on=None)).facts
    assert (facts.plan, facts.day, facts.length, facts.day_estimated) == (EUROPE, in_use().ends, 12, False)
    assert (facts.next_plan, facts.next_length, facts.starts) == (WORLD, 30, in_use().ends)
    assert (facts.renewal_on, facts.as_of) == (False, at(1))
    unseen = one(card(orders=failed(SILENCE, at(1)), renewal=failed(SILENCE, at(1)))).facts
    assert (unseen.orders, unseen.renewal_on) == (None, None)


def test_only_the_rows_of_a_ticket_and_a_time_are_told() -> None:
    rows = (
        wrote(intent="new", minutes=10),
        wrote(intent="open", minutes=500, state=State.UNKNOWN),
        wrote(intent="old", minutes=500),
        wrote(intent="decided", minutes=500, since=at(5)),
        wrote(intent="other", minutes=10, ticket="OTHER"),
    )
    assert [row.intent for row in of_ticket(rows, "SUP-1", at(60))] == ["new", "open", "decided"]
    assert [row.intent for row in of_ticket(rows, "OTHER")] == ["other"]


def test_a_confirmation_without_an_answer_says_how_its_payment_stands_and_where_its_order_is() -> None:
    facts = one(card(done=(wrote(CONFIRM, State.UNKNOWN),), payments=(told(payment()),))).facts
    assert (facts.payments, facts.on_card, facts.confirmation) == (
        (payment(),),
        OnCard.NOT_LISTED,
        Confirmation.NO_ANSWER,
    )
    elsewhere = one(
        card(in_use(), done=(wrote(CONFIRM, State.UNKNOWN, before=(in_use(),)),), payments=(told(payment()),))
    )
    assert elsewhere.facts.on_card is OnCard.NOT_KNOWN


def test_a_note_about_one_payment_has_what_linksfield_said_of_it() -> None:
    assert one(card(payments=(told(payment()),))).facts.payments == (payment(),)
    assert one(card(payments=(refused("SH-1"),))).facts.payments == ()


def asked_before(pay_id: str = "P1", *, order_no: str = "", ticket: str = "SUP-1", came: Came = Came.PAID) -> Done:
    """The light row of a payment that was asked about an hour ago."""
    write = wrote(CONFIRM, ticket=ticket, pay_id=pay_id, order_no=order_no)
    return replace(write, did=Did.PAYMENT_RESULT, state=None, came=came, intent="", paid_at_text="2026-11-28 21:02:00")


def test_a_payment_that_was_found_paid_before_the_restart_is_still_paid_without_asking_again() -> None:
    done = (wrote(CONFIRM), asked_before(order_no="A"))
    job = one(card(done=done))
    assert (job.outcome, job.facts.confirmation) == (O.PAID_NOT_DELIVERED, Confirmation.CONFIRMED)
    assert (job.facts.money, job.facts.order_no, job.facts.paid_at) == (PRICE, "A", "2026-11-28 21:02:00")
    assert one(card(in_use(), done=done)).outcome is O.DELIVERED
    assert one(card(done=done, payments=(silent("P1"),))).outcome is O.PAID_NOT_DELIVERED


def test_two_payments_found_paid_before_the_restart_are_still_a_double_charge() -> None:
    assert one(card(in_use(), done=(asked_before("P1", order_no="A"), asked_before("P2", order_no="A")))).outcome is (
        O.CHARGED_TWICE
    )


@pytest.mark.parametrize("came", [Came.PENDING, Came.FAILED, Came.REFUSED, Came.NO_ANSWER])
def test_what_may_have_changed_since_is_not_remembered(came: Came) -> None:
    assert one(card(done=(asked_before(came=came),))).outcome is O.LOOKED_UP


def test_what_was_paid_for_another_ticket_is_its_business() -> None:
    assert one(card(done=(asked_before(ticket="OLD"),))).outcome is O.LOOKED_UP


def test_starting_auto_renewal_for_an_order_of_another_ticket_is_told_with_that_order() -> None:
    done = (wrote(SUBSCRIBE, intent="i2", minutes=50), wrote(renews=True, ticket="OLD"))
    job = one(card(done=done, on=renewal()))
    assert (job.outcome, job.facts.renews) == (O.ORDER_PLACED_PAID, True)


def test_what_was_sent_to_another_system_is_no_job_here() -> None:
    """An order for the same card and ticket at UAT, before the right profile was chosen."""
    elsewhere = tuple(wrote(did, ticket="SUP-1", intent=did.value) for did in (Did.PLACE_ORDER, STOP, EXTEND))
    facts = card(in_use(), done=elsewhere, base_url="https://production.example/vshop")
    assert [job.outcome for job in of(facts)] == [O.LOOKED_UP]
