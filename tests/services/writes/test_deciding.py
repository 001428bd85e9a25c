"""Check what happened: evidence, decisions, sending again (design.md 6.5 and 6.6)."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from msgspec.structs import replace

from services.errors import SecretTrouble, SecretUnavailable
from services.journal import AlreadyEntered
from services.mall.client import MallClient
from services.records import OrderDraft, OrderNumbers
from services.writes.errors import NotDecidable, NotYet, ReasonNeeded, ReviewStopped, StillUnknown
from services.writes.exactly_once import Fixes
from services.writes.making import order_write
from services.writes.read_back import read_back
from services.writes.records import Outlook, Said, Source, Tell, WriteResult
from services.writes.review_guards import sent_since
from services.writes.states import State
from tests.services.writes.stage import FRESH, RENEWING, Stage, stage


def unknown(pc: Stage, fault: str = "drop-after", *, paid: bool = True) -> WriteResult:
    review = pc.review(paid=paid)
    pc.sandbox.set_faults(f"SynOrderInfo#1={fault};singleOrder#1={fault}")
    outcome = pc.fixes.carry_out(review, reason="asked for")
    assert outcome.state is State.UNKNOWN
    pc.sandbox.set_faults("")
    return outcome


def test_a_reply_lost_while_recording_is_found_by_its_number_and_decided_by_the_agent(pc: Stage) -> None:
    outcome = unknown(pc)
    check = pc.check(outcome)
    found = {finding.source: finding for finding in check.evidence.findings}
    assert found[Source.ORDER_DETAILS].code == "names_order"
    assert found[Source.ORDER_DETAILS].proves
    assert (found[Source.ORDERS].code, found[Source.ORDERS].before, found[Source.ORDERS].after) == (
        "more_of_this_plan",
        0,
        1,
    )
    assert (check.proposal, check.tell) == (State.PLACED, "it_is_there")
    assert pc.fixes.decide_placed(outcome.intent.intent, "desk-2").state is State.PLACED
    row = pc.done.listed(FRESH)[0]
    assert (row.outcome, row.decided_by) == ("placed", "desk-2")
    assert row.evidence is not None
    assert ("order_details", "names_order") in {(each.source, each.code) for each in row.evidence.findings}


def test_a_count_that_rose_is_only_a_hint(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.client("").record_paid_order(pc.draft(paid=True), pc.numbers("", pc.journal.used))
    check = pc.wait_until_decidable(outcome)
    orders = next(finding for finding in check.evidence.findings if finding.source == "orders")
    assert (orders.code, orders.hints, orders.proves) == ("more_of_this_plan", True, False)
    assert (check.proved, check.not_placed_open, check.proposal) == (False, True, State.UNKNOWN)


def test_an_order_by_card_that_waits_for_its_payment_is_proved_by_its_number(pc: Stage) -> None:
    outcome = unknown(pc, paid=False)
    check = pc.check(outcome)
    assert (check.proposal, check.tell) == (State.PLACED, "waits_for_payment")


def test_an_order_by_card_without_a_trace_is_said_to_be_invisible_at_once_and_for_ever(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before", paid=False)
    check = pc.check(outcome)
    assert (check.tell, check.outlook, check.proposal) == (
        Tell.CHARGED_ONLY_WHEN_PAID,
        Outlook.CANNOT_BE_SEEN,
        State.UNKNOWN,
    )
    check = pc.wait_until_decidable(outcome)
    assert (check.not_placed_open, check.outlook, check.proposal) == (True, Outlook.CANNOT_BE_SEEN, State.UNKNOWN)


@pytest.mark.parametrize("refused", ["E429:too many requests, try again later", "E500:system error", "E7:no"])
@pytest.mark.parametrize("paid", [False, True])
def test_a_refused_question_could_not_see_and_never_leads_to_not_placed(pc: Stage, refused: str, paid: bool) -> None:
    outcome = unknown(pc, "drop-before", paid=paid)
    pc.sandbox.set_faults(f"resultQuery=refused:{refused};mallOrder=refused:{refused}")
    check = pc.wait_until_decidable(outcome)
    assert (check.evidence.complete, check.missing, check.proposal) == (False, 3, State.UNKNOWN)
    assert check.outlook is (Outlook.COULD_NOT_SEE if paid else Outlook.CANNOT_BE_SEEN)
    assert [finding.code for finding in check.evidence.findings[1:]] == ["could_not_see", "could_not_see"]
    with pytest.raises(NotYet):
        pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")


def test_there_is_no_such_order_is_an_answer(pc: Stage) -> None:
    check = pc.wait_until_decidable(unknown(pc, "drop-before"))
    assert check.outlook is Outlook.NO_TRACE
    assert {finding.code for finding in check.evidence.findings} == {"as_before", "not_known_there"}


def test_a_payid_that_ends_in_the_order_number_told_back_proves_nothing(pc: Stage) -> None:
    """As they were drawn by earlier versions: the one could be made from the other."""
    write = pc.order().intent.write
    by_card = msgspec.structs.replace(write, pay_id=f"{pc.sandbox.partner_code}{write.order_no}")
    draft = by_card.draft
    assert draft is not None
    outcome = pc.order(reason="another")
    asked = msgspec.structs.replace(outcome.intent, write=by_card)
    pc.client("").place_order(draft, OrderNumbers(order_no=by_card.order_no, pay_id=by_card.pay_id))
    evidence = read_back(pc.client(""), asked, pc.clock.now())
    payment = next(finding for finding in evidence.findings if finding.source is Source.PAYMENT)
    assert (payment.code, payment.proves, payment.hints) == ("pending", False, True)


def test_an_answer_that_only_echoes_our_payment_number_proves_nothing(pc: Stage) -> None:
    outcome = pc.order()
    write = outcome.intent.write
    pc.sandbox.set_faults("mallOrder=503")
    # The payment exists, and names another order than the one we ask about: an echo of the payId is left.
    stranger = msgspec.structs.replace(write, order_no="2020061214140465562")
    asked = msgspec.structs.replace(outcome.intent, write=stranger)
    evidence = read_back(pc.client(""), asked, pc.clock.now())
    payment = next(finding for finding in evidence.findings if finding.source == "payment")
    assert (payment.proves, payment.hints, payment.code) == (False, True, "other_order")


def test_not_placed_opens_after_ten_minutes_and_several_whole_read_backs(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    assert (pc.check(outcome).wait, pc.check(outcome).missing) == (timedelta(minutes=10), 1)
    with pytest.raises(NotYet) as early:
        pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    assert (early.value.wait, early.value.read_backs) == (timedelta(minutes=10), 0)
    pc.clock.move(600)
    check = pc.check(outcome)
    assert (check.not_placed_open, check.proposal) == (True, State.NOT_PLACED)
    settled = pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    assert (settled.state, settled.reason) == (State.NOT_PLACED, "nothing there")


def test_time_alone_does_not_open_not_placed(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.clock.move(3600)
    with pytest.raises(NotYet) as early:
        pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    assert early.value.read_backs == 2


def test_a_moved_wall_clock_does_not_open_not_placed(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.clock.wall += timedelta(days=2)
    for _ in range(3):
        assert pc.check(outcome).wait == timedelta(minutes=10)


def test_after_a_restart_the_ten_minutes_begin_again(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.wait_until_decidable(outcome)
    pc.restart()
    check = pc.check(outcome)
    assert (check.wait, check.missing, check.not_placed_open) == (timedelta(minutes=10), 0, False)


def test_a_read_back_that_failed_does_not_count(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.sandbox.set_faults("singleQueryOrder=garbage")
    for _ in range(4):
        check = pc.check(outcome)
    assert (check.missing, check.evidence.complete) == (3, False)
    pc.sandbox.set_faults("")
    pc.wait_until_decidable(outcome)
    pc.sandbox.set_faults("singleQueryOrder=garbage")
    with pytest.raises(NotYet):
        pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")


def test_the_decision_itself_looks_once_more_and_sees_what_came_late(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.wait_until_decidable(outcome)
    pc.client("").record_paid_order(*_as_sent(outcome))
    with pytest.raises(NotDecidable) as refused:
        pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    assert refused.value.reason == "proved"
    assert len(pc.on_server(outcome.intent.write.order_no)) == 1


def test_not_placed_needs_a_reason(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.wait_until_decidable(outcome)
    with pytest.raises(ReasonNeeded):
        pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "  ")


def test_not_sure_yet_keeps_it_unknown_and_is_kept(pc: Stage) -> None:
    outcome = unknown(pc)
    pc.fixes.leave_unknown(outcome.intent.intent, "desk-1", "customer calls back")
    assert [intent.intent for intent in pc.fixes.unknown()] == [outcome.intent.intent]
    decisions = pc.journal.of_intent(outcome.intent.intent, ("decision",))
    assert ["customer calls back" in event.body for event in decisions] == [True]


def test_what_is_settled_is_decided_once(pc: Stage) -> None:
    outcome = unknown(pc)
    pc.fixes.decide_placed(outcome.intent.intent, "desk-1")
    for decide in (pc.fixes.decide_placed, pc.fixes.leave_unknown, pc.fixes.check):
        with pytest.raises(NotDecidable):
            decide(outcome.intent.intent, "desk-2")


@pytest.mark.parametrize("repeat", ["none", "same-answer", "refuse"])
def test_not_placed_is_sent_again_with_the_same_numbers_and_fields(
    tmp_path_factory: pytest.TempPathFactory, repeat: str
) -> None:
    with stage(tmp_path_factory.mktemp("pc"), repeat=repeat) as pc:
        outcome = unknown(pc, "drop-before")
        pc.wait_until_decidable(outcome)
        pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
        review = pc.fixes.review_again(pc.subject(), outcome.intent.intent)
        assert (review.write, review.attempt) == (outcome.intent.write, 2)
        assert [guard.code for guard in review.guards if guard.needs_reason] == ["may_come_late"]
        with pytest.raises(ReasonNeeded):
            pc.fixes.carry_out(review)
        again = pc.fixes.carry_out(review, reason="wanted")
        assert again.state is State.CONFIRMED
        assert len(pc.on_server(outcome.intent.write.order_no)) == 1


def test_it_is_sent_again_to_the_system_it_was_made_for_and_to_no_other(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    elsewhere = msgspec.structs.replace(pc.place(""), base_url="https://wx.linksfield.net/vshop")
    places = {"live": elsewhere, "practice": pc.place("")}
    fixes = Fixes(pc.journal, pc.client, places.__getitem__, pc.numbers, pc.clock)
    with pytest.raises(ReviewStopped) as stopped:
        fixes.review_again(msgspec.structs.replace(pc.subject(), profile="live"), outcome.intent.intent)
    assert stopped.value.reason == "other_system"


def test_the_renewal_of_a_payment_that_another_desk_recorded_is_only_a_hint(pc: Stage) -> None:
    plan = next(plan for plan in pc.client("").plans(FRESH) if plan.stripe_plan_id and not plan.price_problem)
    theirs = pc.numbers("", pc.journal.used)
    by_card = msgspec.structs.replace(pc.draft(plan=plan), auto_renewal=True)
    ours = msgspec.structs.replace(by_card, paid=pc.proof(by_card.total, theirs.pay_id))
    review = pc.fixes.review(pc.subject(), order_write(ours))
    pc.sandbox.set_faults("SynOrderInfo#1=drop-before")
    outcome = pc.fixes.carry_out(review)
    pc.client("").place_order(by_card, theirs)
    method = "pm_1GnMUDLnVNBddzslXw7xuo6oe6"
    pc.client("").create_subscription(theirs.pay_id, by_card.total, "a@example.com", plan.stripe_plan_id, method)
    check = pc.check(outcome)
    renewal = next(finding for finding in check.evidence.findings if finding.source == "renewal")
    assert (renewal.code, renewal.proves, renewal.hints) == ("in_force", False, True)
    assert (check.proved, check.proposal) == (False, State.UNKNOWN)


def test_what_was_not_sent_may_go_out_again_at_once(pc: Stage) -> None:
    review = pc.review()
    pc.sandbox.stop()
    outcome = pc.fixes.carry_out(review)
    pc.sandbox.start()
    again = pc.fixes.carry_out(pc.fixes.review_again(pc.subject(), outcome.intent.intent))
    assert (again.state, again.intent.attempt) == (State.CONFIRMED, 2)
    assert again.intent.write == outcome.intent.write


def test_sending_again_looks_first_and_sends_nothing_when_it_is_there_after_all(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    pc.client("").record_paid_order(*_as_sent(outcome))
    with pytest.raises(NotDecidable):
        pc.fixes.review_again(pc.subject(), outcome.intent.intent)
    assert pc.fixes.ledger.load(outcome.intent.intent).state is State.PLACED
    assert len(pc.on_server(outcome.intent.write.order_no)) == 1


def sent_again_in_vain(pc: Stage, outcome: WriteResult) -> None:
    """Settled as not placed, sent again, and that attempt never left this PC."""
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    review = pc.fixes.review_again(pc.subject(), outcome.intent.intent)
    pc.sandbox.stop()
    assert pc.fixes.carry_out(review, reason="wanted").state is State.NOT_SENT
    pc.sandbox.start()


def test_an_attempt_that_never_left_does_not_make_the_one_before_it_harmless(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    sent_again_in_vain(pc, outcome)
    assert [guard.code for guard in pc.review().guards] == ["same_plan_today"]
    pc.client("").record_paid_order(*_as_sent(outcome))
    with pytest.raises(NotDecidable) as found:
        pc.fixes.review_again(pc.subject(), outcome.intent.intent)
    assert found.value.reason == "proved"
    assert pc.fixes.ledger.load(outcome.intent.intent).state is State.PLACED
    assert len(pc.on_server(outcome.intent.write.order_no)) == 1


def test_after_an_attempt_that_never_left_the_one_before_it_goes_on_being_watched(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    sent_again_in_vain(pc, outcome)
    assert [each.intent for each in pc.fixes.watched()] == [outcome.intent.intent]
    pc.client("").record_paid_order(*_as_sent(outcome))
    late = pc.fixes.look_for_late(outcome.intent.intent)
    assert late is not None
    assert late.intent.state is State.PLACED


def test_sending_again_wants_a_whole_look_first(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    pc.sandbox.set_faults("resultQuery=garbage;mallOrder=garbage")
    with pytest.raises(NotYet):
        pc.fixes.review_again(pc.subject(), outcome.intent.intent)


def test_a_refusal_of_a_second_attempt_is_unknown_because_the_first_may_have_arrived(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    review = pc.fixes.review_again(pc.subject(), outcome.intent.intent)
    pc.sandbox.set_faults("SynOrderInfo=refused:E102:plan withdrawn")
    again = pc.fixes.carry_out(review, reason="wanted")
    assert (again.state, again.why) == (State.UNKNOWN, "refused_again")
    assert again.said == Said(code="E102", message="plan withdrawn")


def test_a_refusal_after_an_attempt_that_certainly_never_left_is_a_refusal(pc: Stage) -> None:
    review = pc.review()
    pc.sandbox.stop()
    outcome = pc.fixes.carry_out(review)
    pc.sandbox.start()
    pc.sandbox.set_faults("singleOrder=refused:E1:No")
    again = pc.fixes.carry_out(pc.fixes.review_again(pc.subject(), outcome.intent.intent))
    assert again.state is State.REFUSED


@pytest.mark.parametrize("paid", [False, True])
def test_what_is_confirmed_refused_or_unknown_is_never_sent_again(pc: Stage, paid: bool) -> None:
    confirmed = pc.order(paid=paid)
    with pytest.raises(NotDecidable):
        pc.fixes.review_again(pc.subject(), confirmed.intent.intent)


def test_a_write_found_late_after_not_placed_is_placed_and_says_what_may_be_double(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    pc.clock.move(60)
    second = pc.order(paid=True)
    pc.client("").record_paid_order(*_as_sent(outcome))
    late = pc.fixes.look_for_late(outcome.intent.intent)
    assert late is not None
    assert (late.intent.state, late.others) == (State.PLACED, (second.intent.intent,))
    assert pc.fixes.look_for_late(outcome.intent.intent) is None


def stop_noted_as_not_done(pc: Stage) -> WriteResult:
    pc.sandbox.set_faults("cancelAutoRenewalRecord#1=drop-before")
    outcome = pc.stop_renewal()
    assert outcome.state is State.UNKNOWN
    pc.sandbox.set_faults("")
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "it is still listed")
    return outcome


def test_a_stop_that_another_one_carried_out_is_not_found_late(pc: Stage) -> None:
    first = stop_noted_as_not_done(pc)
    pc.clock.move(60)
    assert pc.stop_renewal().state is State.CONFIRMED
    assert pc.fixes.look_for_late(first.intent.intent) is None
    assert pc.fixes.ledger.load(first.intent.intent).state is State.NOT_PLACED


def test_a_stop_that_took_effect_late_is_found(pc: Stage) -> None:
    first = stop_noted_as_not_done(pc)
    pc.client("").stop_renewal(RENEWING, first.write.order_no, first.write.pay_id)
    late = pc.fixes.look_for_late(first.intent.intent)
    assert late is not None
    assert (late.intent.state, late.others) == (State.PLACED, ())


def test_a_stop_since_is_no_second_order_of_the_plan_that_was_found_late(pc: Stage) -> None:
    review = pc.review(RENEWING, paid=True)
    plan = pc.renewal().plan_name
    assert plan
    pc.sandbox.set_faults("SynOrderInfo#1=drop-before")
    outcome = pc.fixes.carry_out(review, reason="asked for")
    pc.sandbox.set_faults("")
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    pc.clock.move(60)
    stop = pc.stop_renewal()
    intent = pc.fixes.ledger.load(outcome.intent.intent)
    same_name = replace(intent, write=replace(intent.write, plan_name=stop.write.plan_name))
    assert sent_since(same_name, pc.fixes.ledger.of_card(RENEWING, intent.place.base_url)) == []


def test_not_placed_is_watched_for_a_day(pc: Stage) -> None:
    outcome = unknown(pc, "drop-before")
    pc.wait_until_decidable(outcome)
    pc.fixes.decide_not_placed(outcome.intent.intent, "desk-1", "nothing there")
    pc.clock.move(23 * 3600)
    assert len(pc.fixes.watched()) == 1
    pc.clock.move(2 * 3600)
    assert pc.fixes.watched() == ()


def test_an_outcome_that_comes_after_another_process_called_it_unknown_is_evidence(pc: Stage) -> None:
    def taken_over(name: str) -> None:
        if name == "call:answered":
            # As if the lock had been lost and another process had recovered what it found.
            other = Fixes(pc.journal, pc.client, pc.place, pc.numbers, pc.clock)
            assert [each.state for each in other.recover()] == [State.UNKNOWN]

    pc.restart(taken_over)
    outcome = pc.order()
    assert outcome.state is State.UNKNOWN
    check = pc.check(outcome)
    assert check.earlier[0].proves
    assert check.proposal is State.PLACED


def test_a_secret_that_went_away_between_review_and_confirm_sends_nothing_and_blocks_nothing(pc: Stage) -> None:
    intent = pc.fixes.approve(pc.review())

    def locked(_profile: str) -> MallClient:
        raise SecretUnavailable(SecretTrouble.LOCKED, "practice")

    with pytest.raises(SecretUnavailable):
        Fixes(pc.journal, locked, pc.place, pc.numbers, pc.clock).send(intent)
    assert pc.fixes.ledger.load(intent.intent).state is State.NOT_SENT
    assert pc.requests("singleOrder") == 0


def test_confirm_pressed_twice_records_and_sends_once(pc: Stage) -> None:
    review = pc.review()
    pc.fixes.carry_out(review)
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.carry_out(review)
    assert stopped.value.reason == "already_approved"
    assert pc.requests("singleOrder") == 1


def test_a_sent_intent_cannot_be_sent_twice_whoever_tries(pc: Stage) -> None:
    intent = pc.fixes.approve(pc.review())
    pc.fixes.send(intent)
    with pytest.raises(AlreadyEntered):
        pc.fixes.send(intent)
    assert pc.requests("singleOrder") == 1


def test_nothing_is_approved_while_an_unknown_is_open_even_if_the_agent_gives_reasons(pc: Stage) -> None:
    unknown(pc)
    with pytest.raises(StillUnknown):
        pc.order(reason="the customer insists")


def _as_sent(outcome: WriteResult) -> tuple[OrderDraft, OrderNumbers]:
    write = outcome.intent.write
    assert write.draft is not None
    return write.draft, OrderNumbers(order_no=write.order_no, pay_id=write.pay_id)
