"""A note is written from what was seen of a card: it says neither more nor anything else."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from msgspec.structs import replace

from services.desk.done import Did, Done, of_ticket
from services.desk.verdicts.card_facts import CardFacts, failed
from services.desk.verdicts.concluding import conclude
from services.desk.verdicts.noting import jobs
from services.desk.verdicts.verdicts import Kind as Kinds
from services.desk.verdicts.verdicts import Step, WhyNot
from services.records import Money, OrderState, PaymentState
from services.writes.records import FOUND_ALL_THE_SAME, Decision, Said
from services.writes.states import Cause, State, What
from tests.services.desk.verdicts.known import (
    EUROPE,
    NOW,
    OUR_PAY_ID,
    SILENCE,
    WORLD,
    at,
    card,
    followed,
    in_use,
    order,
    payment,
    proof,
    renewal,
    told,
    wrote,
)
from ui.words import verdict_steps, verdicts
from ui.words.ticket.language import Language, NoteLanguage
from ui.words.ticket.note import Kind, write_note

STOP = Did.STOP_RENEWAL
OFF = Decision(choice=State.NOT_PLACED, agent="jonas", at=at(40), reason="still listed")
ON = Decision(choice=State.PLACED, agent="jonas", at=at(40), reason="they said so on the telephone")
SAID = Said(code="E125", message="busy")


ENGLISH = NoteLanguage("en")


def written(facts: CardFacts, kind: Kind = Kind.INTERNAL, language: NoteLanguage = ENGLISH) -> str:
    found = jobs(facts, conclude(facts), of_ticket(facts.done, facts.ticket))
    return write_note(found, (), kind, language, agent="maria", now=NOW).text


def reply(facts: CardFacts, language: NoteLanguage = ENGLISH) -> str:
    return written(facts, Kind.CUSTOMER, language)


# ------------------------------------------------------------------ auto-renewal


@pytest.mark.parametrize(
    "stop",
    [
        wrote(STOP, State.NOT_PLACED, decision=OFF),
        wrote(STOP, State.REFUSED, said=SAID),
        wrote(STOP, State.NOT_SENT, why="dns"),
    ],
    ids=["noted as not switched off", "refused", "not sent"],
)
def test_a_renewal_that_was_not_stopped_is_on_only_where_linksfield_lists_it(stop: object) -> None:
    done = (stop,)
    assert "Auto-renewal: off." in written(card(in_use(), done=done))  # type: ignore[arg-type]
    unseen = card(in_use(), done=done, renewal=failed(SILENCE, at(1)))  # type: ignore[arg-type]
    assert "Auto-renewal: not known." in written(unseen)
    assert "Auto-renewal: on since 6 Jul 2026" in written(card(in_use(), done=done, on=renewal()))  # type: ignore[arg-type]


@pytest.mark.parametrize("state", [State.REFUSED, State.NOT_SENT, State.NOT_PLACED])
def test_what_linksfield_shows_as_off_is_not_told_as_still_to_be_stopped(state: State) -> None:
    stop = wrote(STOP, state, said=SAID if state is State.REFUSED else None, decision=OFF)
    facts = card(in_use(), done=(stop,))
    assert "Auto-renewal is already off on your card, so nothing will renew." in reply(facts)
    assert "as soon as it is off" not in reply(facts)
    assert "Next: tell the customer that it is off." in written(facts)
    for open_still in (card(in_use(), done=(stop,), on=renewal()), card(done=(stop,), renewal=failed(SILENCE, at(1)))):
        assert "as soon as it is off" in reply(open_still)
        assert "tell the customer that it is off" not in written(open_still)


@pytest.mark.parametrize("did", [Did(what.value) for what in What])
def test_what_is_being_sent_right_now_is_not_told_as_unanswered(did: Did) -> None:
    sending = wrote(did, State.SENDING)
    note = written(card(done=(sending,), under_way=frozenset({sending.intent})))
    assert "being sent right now, no answer yet." in note
    assert "no usable answer" not in note
    assert "Next: wait for the answer." in note
    assert "no usable answer" in written(card(done=(sending,))), "nobody here is sending it: its answer is lost"


def test_a_payment_that_failed_says_nothing_of_what_another_one_paid_for() -> None:
    both = (told(payment("P1", order_no="A")), told(payment("P2", PaymentState.FAILED)))
    assert "not paid for" not in reply(card(payments=both))


@pytest.mark.parametrize("did", [Did.PLACE_ORDER, Did.RECORD_ORDER, STOP, Did.RENEW_ORDER, Did.CONTRACT_ORDER])
def test_who_tried_again_in_vain_is_not_told_as_who_decided_what_became_of_the_first_try(did: Did) -> None:
    again = wrote(did, State.NOT_SENT, why="dns", earlier_may_have_arrived=True, attempt=2)
    note = written(card(done=(again,)))
    assert "by wei" not in note
    assert "Decided without proof. It was tried again, and that never left this computer." in note


def test_what_an_agent_noted_waits_for_no_confirmation() -> None:
    started = noted(Did.CREATE_SUBSCRIPTION)
    assert "waiting for confirmation" not in reply(card(done=(started,)))
    assert "We cannot see yet that auto-renewal" in reply(card(done=(started,)))
    unseen = card(done=(noted(STOP),), renewal=failed(SILENCE, at(1)))
    assert "waiting for confirmation" not in reply(unseen)
    assert "We cannot see yet that auto-renewal" in reply(unseen)


def test_a_renewal_that_is_listed_again_was_answered_and_is_on() -> None:
    facts = card(in_use(), done=(wrote(STOP),), on=renewal())
    note = written(facts)
    assert "no usable answer" not in note
    assert "It may be off" not in note
    assert (
        "Auto-renewal was stopped and seen to be off (28 Nov 2026 13:05 UTC), but Linksfield lists it again "
        "(28 Nov 2026 14:04 UTC)." in note
    )
    assert "waiting for confirmation" not in reply(facts)
    assert "We cannot see yet that auto-renewal" in reply(facts)


def test_what_was_off_and_is_on_since_is_not_told_as_off() -> None:
    facts = card(in_use(), done=(wrote(STOP, State.NOT_SENT, why="renewal_off"),), on=renewal())
    assert "already off" not in written(facts) + reply(facts)
    assert "Auto-renewal: on since 6 Jul 2026" in written(facts)


def test_what_was_off_was_so_when_it_was_seen_and_not_when_a_later_question_failed() -> None:
    off = wrote(STOP, State.NOT_SENT, why="renewal_off")
    note = written(card(in_use(), done=(off,), renewal=failed(SILENCE, at(1))))
    assert "Auto-renewal was already off (28 Nov 2026 13:05 UTC). Nothing was changed." in note
    assert "On the card (28 Nov 2026 14:04 UTC):" in note


# ------------------------------------------------------------------ found later


def test_an_order_that_turned_up_unpaid_was_found_at_linksfield_and_not_on_the_card() -> None:
    late = wrote(state=State.PLACED, cause=Cause.FOUND_LATE, decision=OFF, evidence=proof())
    note = written(card(done=(late,)))
    assert "found on the card" not in note
    assert "Order placed after all: found at Linksfield 28 Nov 2026 13:05 UTC" in note


def test_what_was_refused_and_found_all_the_same_was_answered() -> None:
    found = wrote(
        state=State.PLACED, cause=Cause.FOUND_AFTER_REFUSAL, why=FOUND_ALL_THE_SAME, said=SAID, evidence=proof()
    )
    note = written(card(done=(found,)))
    assert "There was no usable answer at first" not in note
    assert "Order placed, although Linksfield refused it at first. Linksfield: “busy” (code E125)." in note


def test_a_refusal_that_leaves_open_what_happened_is_no_missing_answer() -> None:
    refused = wrote(state=State.UNKNOWN, cause=Cause.NO_PROOF, why="refused_not_seen", said=SAID)
    assert "Order unconfirmed: sent 28 Nov 2026 13:05 UTC, no usable answer." in written(card(done=(refused,)))


# ------------------------------------------------------------------ noted by an agent, and proved by nothing


def test_a_confirmation_that_an_agent_noted_is_not_told_as_linksfields() -> None:
    noted = wrote(Did.CONFIRM_PAYMENT, State.PLACED, cause=Cause.AGENT_SAYS_PLACED, decision=ON)
    facts = card(done=(noted,), payments=(told(payment()),))
    note = written(facts)
    assert "Confirmed 28 Nov" not in note
    assert "Noted as confirmed, without proof (28 Nov 2026 13:05 UTC)." in note
    assert "Our provider has confirmed" not in reply(facts)
    offer = conclude(facts).offer(Step.CONFIRM_PAYMENT)
    assert offer.why_not is WhyNot.NOTED_AS_CONFIRMED
    assert "has confirmed it" not in verdict_steps.why_not(offer.why_not)


def noted(did: Did, **more: object) -> Done:
    return wrote(did, State.PLACED, cause=Cause.AGENT_SAYS_PLACED, decision=ON, **more)  # type: ignore[arg-type]  # those of `wrote`


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize(
    ("did", "claim"),
    [
        (Did.RENEW_ORDER, "we have extended|已按您的要求延长"),
        (Did.CONTRACT_ORDER, "has been ordered|”已下单"),
        (Did.RECORD_ORDER, "has been ordered|”已下单"),
        (Did.PLACE_ORDER, "We have prepared|已为您下单"),
        (STOP, "we have switched off|已按您的要求关闭"),
    ],
)
def test_what_an_agent_noted_is_not_told_to_the_customer_as_done(
    did: Did, claim: str, language: Language, chinese: NoteLanguage
) -> None:
    said = reply(card(done=(noted(did),)), chinese if language == "zh_CN" else ENGLISH)
    assert re.findall(claim, said) == []
    proved = reply(card(done=(wrote(did, cause=Cause.ANSWER_NAMES_IT),)), chinese if language == "zh_CN" else ENGLISH)
    assert re.findall(claim, proved), "what Linksfield confirmed is told as done"


def test_who_paid_our_shop_is_told_what_is_known_of_an_order_that_was_noted() -> None:
    assert "is not lost" in reply(card(done=(noted(Did.RECORD_ORDER),)))
    there = reply(card(in_use(), done=(noted(Did.RECORD_ORDER),)))
    assert f"Your plan “{EUROPE}” is on your card" in there, "Linksfield lists it"


def test_a_stop_that_was_noted_and_is_seen_to_be_off_is_told_as_off_and_as_noted() -> None:
    facts = card(in_use(), done=(noted(STOP),))
    assert f"Auto-renewal for “{EUROPE}” is off. It will not renew again." in reply(facts)
    note = written(facts)
    assert "Auto-renewal noted as stopped. No usable answer came. Decided 28 Nov 2026 13:05 UTC by jonas" in note
    assert "Linksfield lists none (28 Nov 2026 14:04 UTC)." in note
    assert "Done: checked what happened." in note


def test_an_order_whose_renewal_an_agent_noted_as_started_is_neither_paid_nor_unpaid() -> None:
    noted = wrote(
        Did.CREATE_SUBSCRIPTION, State.PLACED, cause=Cause.AGENT_SAYS_PLACED, decision=ON, intent="i2", minutes=50
    )
    facts = card(done=(noted, wrote(renews=True)))
    assert not {Kinds.PAID_NOT_DELIVERED, Kinds.PAID_DELIVERED, Kinds.WAITS_FOR_PAYMENT} & {
        each.kind for each in conclude(facts).conclusions
    }
    note = written(facts)
    assert "paid to Linksfield" not in note
    assert "Auto-renewal noted as started. No usable answer came. Decided" in note
    assert "pay" not in reply(facts)
    listed = renewal()
    ours = card(done=(noted, wrote(renews=True)), on=replace(listed, pay_id=noted.pay_id))
    assert "Order placed and paid to Linksfield." in written(ours), "Linksfield lists it"


def test_an_order_whose_renewal_may_have_been_started_is_not_told_as_unpaid_nor_to_be_paid() -> None:
    starting = wrote(Did.CREATE_SUBSCRIPTION, State.UNKNOWN, intent="i2", minutes=50)
    verdict = conclude(card(done=(starting, wrote(renews=True))))
    assert Kinds.WAITS_FOR_PAYMENT not in {each.kind for each in verdict.conclusions}
    assert verdict.offer(Step.SEND_WAY_TO_PAY).why_not is WhyNot.NOTHING_WAITS
    found = wrote(state=State.PLACED, cause=Cause.AGENT_SAYS_PLACED, decision=ON, evidence=proof(), renews=True)
    assert "not charged" not in reply(card(done=(starting, found)))
    assert "way to pay" not in written(card(done=(starting, found)))


def test_an_order_that_was_paid_with_its_renewal_waits_for_no_payment() -> None:
    started = wrote(Did.CREATE_SUBSCRIPTION, intent="i2", minutes=50)
    note = written(card(done=(started, wrote(renews=True))))
    assert "Order placed and paid to Linksfield." in note
    assert "until it is paid" not in note


CARRIED_OUT = pytest.mark.parametrize(
    "how",
    [
        {},
        {"state": State.PLACED, "cause": Cause.AGENT_SAYS_PLACED, "decision": ON},
        {"state": State.PLACED, "cause": Cause.AGENT_SAYS_PLACED, "decision": ON, "evidence": proof()},
        {"state": State.PLACED, "cause": Cause.FOUND_LATE, "decision": OFF, "evidence": proof()},
    ],
    ids=["confirmed", "noted", "found", "found late"],
)


@CARRIED_OUT
def test_whose_payment_has_an_unknown_status_is_neither_asked_to_pay_nor_told_that_nothing_is_charged(
    how: dict[str, object],
) -> None:
    facts = card(done=(wrote(**how),), payments=(told(payment(OUR_PAY_ID, PaymentState.UNKNOWN)),))  # type: ignore[arg-type]  # those of `wrote`
    assert "We are checking your payment" in reply(facts)
    assert "not charged" not in reply(facts)
    assert "way to pay" not in written(facts)
    assert "until it is paid" not in written(facts)
    assert "unknown status “7”" in written(facts)


@CARRIED_OUT
def test_who_may_have_paid_already_is_not_asked_to_pay_once_more(how: dict[str, object]) -> None:
    facts = card(done=(wrote(**how),), payments=(told(payment(OUR_PAY_ID, PaymentState.PENDING)),))  # type: ignore[arg-type]  # those of `wrote`
    assert "If you have paid for it already, please do not pay again." in reply(facts)
    assert "not charged" not in reply(facts)
    assert f"Payment {OUR_PAY_ID}: pending" in written(facts)


def test_that_an_order_is_unpaid_is_not_told_as_linksfields_word_where_nobody_asked() -> None:
    assert "Linksfield says" not in written(card(done=(wrote(),)))


@pytest.mark.parametrize("state", [State.REFUSED, State.NOT_PLACED])
def test_what_was_not_placed_is_not_told_as_ordered_because_its_payment_is_pending(state: State) -> None:
    facts = card(done=(wrote(state=state, said=SAID),), payments=(told(payment(OUR_PAY_ID, PaymentState.PENDING)),))
    verdict = conclude(facts)
    assert verdict.head is not None
    assert verdicts.sentence(verdict.head, verdict) == "The payment of 12.36 GBP is pending."


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (PaymentState.FAILED, f"Payment {OUR_PAY_ID}: failed"),
        (PaymentState.PENDING, f"Payment {OUR_PAY_ID}: pending"),
        (PaymentState.UNKNOWN, f"Payment {OUR_PAY_ID}: unknown status “7”"),
        (None, "Whether its payment went through is not known."),
    ],
)
def test_an_order_that_is_listed_is_told_as_paid_only_where_linksfield_says_so(
    state: PaymentState | None, line: str
) -> None:
    known = (told(payment(OUR_PAY_ID, state)),) if state is not None else ()
    facts = card(in_use(), done=(wrote(),), payments=known)
    note = written(facts)
    assert "paid" not in note.split("Done:")[0].replace(line, "")
    assert "Order placed, and listed on the card." in note
    assert line in note
    assert "payment" not in reply(facts)
    paid = card(in_use(), done=(wrote(),), payments=(told(payment(OUR_PAY_ID)),))
    assert "Order placed and paid to Linksfield." in written(paid)


def test_an_order_whose_payment_has_an_unknown_status_is_not_told_as_unpaid() -> None:
    facts = card(done=(wrote(),), payments=(told(payment(OUR_PAY_ID, PaymentState.UNKNOWN)),))
    assert "not paid yet" not in written(facts)
    assert "unknown status “7”" in written(facts)
    assert "We are checking your payment" in reply(facts)
    assert "prepared your order" not in reply(facts)


# ------------------------------------------------------------------ what is on the card


def test_beside_an_order_of_an_unknown_status_nobody_says_that_nothing_is_in_use() -> None:
    odd = order(state=OrderState.UNKNOWN)
    for facts in (card(odd), card(odd, order(WORLD))):
        assert "Looked up. What is in use is not known." in written(facts)
    verdict = conclude(card(odd, order(WORLD)))
    assert verdict.head is not None
    said = verdicts.sentence(verdict.head, verdict)
    assert said == f"What is in use is not known. Then {WORLD}. 1 could not be read in full."


def test_a_plan_without_a_name_and_an_end_is_in_use_all_the_same() -> None:
    facts = card(replace(in_use(), plan_name="", ends=None, ends_text=""))
    assert "In use, end not known: plan without a name." in written(facts)


def test_an_end_that_is_over_is_not_one_until_which_a_plan_runs() -> None:
    over = in_use(days=-3)
    assert f"In use, was to end 25 Nov 2026: {EUROPE}." in written(card(over))
    recorded = written(card(over, done=(wrote(Did.RECORD_ORDER),)))
    assert "On the card (28 Nov 2026 14:04 UTC): in use, was to end 25 Nov 2026." in recorded


def test_a_counted_end_is_an_estimate_in_every_text() -> None:
    counted = replace(in_use(), days_left=5)
    assert f"In use until about 3 Dec 2026: {EUROPE}." in written(card(counted))
    for done in (wrote(STOP), wrote(STOP, State.NOT_SENT, why="renewal_off")):
        assert "until about 3 Dec 2026." in reply(card(counted, done=(done,)))


def test_a_plan_that_arrived_among_several_is_not_told_as_still_to_come() -> None:
    arrived = (followed(ended="arrived"),)
    facts = card(in_use(WORLD), order(), payments=(told(payment()),), followed=arrived)
    assert "Good news: your plan is now on your card." in reply(facts)


# ------------------------------------------------------------------ charged more than once


def test_amounts_that_differ_are_not_told_as_one_amount_taken_twice() -> None:
    other = Money(Decimal("7.50"), "GBP")
    both = (told(payment("P1", order_no="A")), told(payment("P2", order_no="A", money=other)))
    verdict = conclude(card(in_use(), payments=both))
    assert verdict.head is not None
    said = verdicts.sentence(verdict.head, verdict)
    assert said == "Charged 12.36 GBP, 7.50 GBP for one order. The refund amount is not known."
    unknown = (told(payment("P1", order_no="A")), told(payment("P2", order_no="A", money=None)))
    verdict = conclude(card(in_use(), payments=unknown))
    assert verdict.head is not None
    assert "12.36" not in verdicts.sentence(verdict.head, verdict)


def test_an_order_of_our_shop_without_an_answer_is_not_told_as_recorded() -> None:
    verdict = conclude(card(done=(wrote(Did.RECORD_ORDER, State.UNKNOWN),)))
    assert verdict.head is not None
    assert "was recorded" not in verdicts.sentence(verdict.head, verdict)


# ------------------------------------------------------------------ paid, whatever became of the order


def test_who_paid_is_not_told_that_nothing_is_charged_before() -> None:
    paid = (told(payment(OUR_PAY_ID)),)
    facts = card(done=(wrote(state=State.UNKNOWN, cause=Cause.NO_PROOF),), payments=paid)
    assert "not charged" not in reply(facts)
    assert "Your payment of 12.36 GBP is not lost." in reply(facts)
    assert "Linksfield says that its payment is paid." in written(facts)
    unasked = card(done=(wrote(state=State.UNKNOWN, cause=Cause.NO_PROOF),))
    assert "You are not charged until you pay." in reply(unasked)
    assert "its payment is paid" not in written(unasked)


@pytest.mark.parametrize("state", [State.NOT_PLACED, State.REFUSED, State.NOT_SENT])
@pytest.mark.parametrize("paid", [PaymentState.PAID, PaymentState.PENDING, PaymentState.UNKNOWN])
def test_what_is_or_may_be_paid_is_not_to_be_ordered_again(state: State, paid: PaymentState) -> None:
    facts = card(done=(wrote(state=state, said=SAID),), payments=(told(payment(OUR_PAY_ID, paid)),))
    assert "order it again" not in reply(facts)
    assert "Please do not pay" in reply(facts) or paid is PaymentState.UNKNOWN
    assert "send the same order again" not in written(facts)
    assert "nothing was placed" not in written(facts)


def test_where_auto_renewal_could_not_be_read_nobody_is_told_of_a_double_charge() -> None:
    both = (told(payment("P1", order_no="A")), told(payment("P2", order_no="A")))
    facts = card(in_use(), payments=both, renewal=failed(SILENCE, at(1)))
    assert "charged twice" not in reply(facts)
    assert "Refund due" not in written(facts)
    assert conclude(facts).offer(Step.COPY_REFUND_REQUEST).why_not is WhyNot.NOT_CHARGED_TWICE
    assert "charged twice" in reply(card(in_use(), payments=both))


def test_who_was_charged_twice_for_what_is_not_on_the_card_is_told_of_both() -> None:
    both = (told(payment("P1", order_no="A")), told(payment("P2", order_no="A")))
    missing = card(payments=both)
    assert "Your plan is not on your card yet." in reply(missing)
    assert "Refund due: 12.36 GBP. Its plan is not on the card." in written(missing)
    old = (told(payment("P1", order_no="A", paid_at="2026-08-01 10:00:00")), both[1])
    for known in (card(in_use(), payments=both), card(payments=old)):
        assert "not on your card" not in reply(known)
        assert "Its plan is not on the card." not in written(known)


def test_as_many_orders_as_payments_are_not_told_as_theirs() -> None:
    """The verdict on each payment is that its order cannot be told: neither note nor reply says more."""
    both = (told(payment("P1", order_no="A")), told(payment("P2", order_no="B")))
    facts = card(in_use(WORLD), order(), payments=both)
    verdict = conclude(facts)
    assert verdict.head is not None
    assert "cannot be told" in verdicts.sentence(verdict.head, verdict)
    assert "and all of them are on your card" not in reply(facts)
    assert "all are on the card" not in written(facts).replace("Whether all are on the card cannot be told", "")


def test_orders_of_others_are_not_listed_to_who_paid_for_two() -> None:
    before = (in_use(WORLD),)
    asked = [wrote(Did.CONFIRM_PAYMENT, intent=each, pay_id=each, before=before) for each in ("P1", "P2")]
    both = (told(payment("P1", order_no="A")), told(payment("P2", order_no="B")))
    facts = card(*before, order(), order(), done=tuple(asked), payments=both)
    assert "2 different orders, and all of them are on your card." in reply(facts)
    assert WORLD not in reply(facts)


def test_of_three_payments_of_which_one_was_paid_two_did_not_go_through() -> None:
    failures = [told(payment(each, PaymentState.FAILED, order_no=each)) for each in ("P2", "P3")]
    facts = card(in_use(), payments=(told(payment("P1", order_no="A")), *failures))
    assert "one payment of 12.36 GBP went through, the others did not." in reply(facts)


def test_a_journal_that_cannot_be_read_is_no_missing_answer_of_linksfield() -> None:
    verdict = conclude(card(in_use(), done_seen=False))
    assert verdict.head is not None
    assert verdicts.name(verdict.head) == "Activity not read"
    assert verdicts.sentence(verdict.head, verdict) == (
        "What was done here could not be read: nothing is concluded from it."
    )
    verdict = conclude(card(orders=failed(SILENCE, at(1)), done_seen=False))
    assert verdict.head is not None
    assert verdicts.sentence(verdict.head, verdict) == (
        "Linksfield gave no usable answer about the orders. Nothing is concluded. "
        "What was done here could not be read: nothing is concluded from it."
    )
