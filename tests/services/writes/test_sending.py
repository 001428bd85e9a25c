"""What an answer stands for: confirmed, refused, not sent, unknown (design.md 6.3 and 5)."""

from __future__ import annotations

import msgspec
import pytest

from services.mall.client import MallClient
from services.records import Bases
from services.writes.errors import ReasonNeeded, ReviewStopped, StillUnknown
from services.writes.making import order_write, stop_write
from services.writes.records import GuardCode, Said, Seen
from services.writes.sending import send
from services.writes.states import Cause, State
from tests.services.writes.stage import CARDS, FRESH, RENEWING, Stage


def test_an_answer_naming_both_numbers_confirms_an_order(pc: Stage) -> None:
    outcome = pc.order()
    assert (outcome.state, outcome.cause) == (State.CONFIRMED, Cause.ANSWER_NAMES_IT)
    assert len(pc.on_server(outcome.intent.write.order_no)) == 1


def test_an_answer_naming_both_numbers_confirms_a_recorded_order(pc: Stage) -> None:
    outcome = pc.order(paid=True)
    assert outcome.state is State.CONFIRMED
    assert outcome.intent.write.pay_id.startswith("SHOP")


def test_a_bare_answer_naming_both_numbers_confirms(pc: Stage) -> None:
    pc.sandbox.set_faults("singleOrder=bare")
    assert pc.order().state is State.CONFIRMED


def test_an_order_that_turns_out_to_be_unsendable_is_not_sent_and_not_unknown(pc: Stage) -> None:
    review = pc.fixes.review(pc.subject(), order_write(pc.draft()))
    intent = pc.fixes.approve(review)
    draft = intent.write.draft
    assert draft is not None
    odd = msgspec.structs.replace(draft, plan=msgspec.structs.replace(draft.plan, name="\ud800"))
    result = pc.fixes.send(msgspec.structs.replace(intent, write=msgspec.structs.replace(intent.write, draft=odd)))
    assert (result.state, result.why) == (State.NOT_SENT, "not_text")
    assert pc.on_server(intent.write.order_no) == []


def test_a_refusal_in_an_envelope_is_a_refusal_and_blocks_nothing(pc: Stage) -> None:
    pc.sandbox.set_faults("singleOrder#1=refused:E999:Not today")
    refused = pc.order()
    assert (refused.state, refused.said) == (State.REFUSED, Said(code="E999", message="Not today"))
    assert pc.order().state is State.CONFIRMED


def test_a_connection_that_never_came_about_is_not_sent(pc: Stage) -> None:
    review = pc.review()
    pc.sandbox.stop()
    outcome = pc.fixes.carry_out(review)
    assert (outcome.state, outcome.cause) == (State.NOT_SENT, Cause.NEVER_CONNECTED)
    assert outcome.why == "refused"
    pc.sandbox.start()
    assert pc.on_server(outcome.intent.write.order_no) == []


def test_what_the_client_itself_declines_is_not_sent(pc: Stage) -> None:
    """An assumed write beyond loopback, with a profile that does not allow those."""
    intent = pc.fixes.approve(pc.review(paid=True))
    away = Bases(vshop="https://mall.invalid/v", payment="https://mall.invalid/p", topup="https://mall.invalid/t")
    client = MallClient(pc.profile, away, "P000270", pc.transport, pc.calls.append, pc.clock.now)
    result = send(client, intent, None, pc.clock.now)
    assert (result.cause, result.why) == (Cause.NEVER_CONNECTED, "assumed_call")


FAULTS = [
    "drop-before", "drop-after", "cut", "status-before:503", "status-after:502", "html-before", "html-after",
    "redirect-after", "garbage-before", "garbage-after", "foreign-before", "foreign-after", "late:0.05",
    "enormous:40",
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("call", ["singleOrder", "SynOrderInfo"])
def test_everything_else_is_unknown(pc: Stage, call: str, fault: str) -> None:
    review = pc.review(paid=call == "SynOrderInfo")
    pc.sandbox.set_faults(f"{call}#1={fault}")
    outcome = pc.fixes.carry_out(review)
    assert (outcome.state, outcome.cause) == (State.UNKNOWN, Cause.NO_PROOF)
    assert outcome.why in ("cut", "status", "redirect", "not_understood", "too_large")
    assert pc.requests(call) == 1
    assert [intent.intent for intent in pc.fixes.unknown()] == [review.intent]


def test_an_unknown_write_blocks_the_same_effect_on_its_card_and_nothing_else(pc: Stage) -> None:
    pc.sandbox.set_faults("SynOrderInfo#1=drop-after")
    unknown = pc.order(paid=True)
    review = pc.review(paid=True)
    assert [guard.code for guard in review.guards if guard.stops] == ["still_open"]
    with pytest.raises(StillUnknown) as stopped:
        pc.fixes.carry_out(review)
    assert stopped.value.intent == unknown.intent.intent
    assert pc.stop_renewal().state is State.CONFIRMED
    assert pc.order("89852420180910340793").state is State.CONFIRMED


def test_the_block_holds_for_every_profile_of_the_same_system(pc: Stage) -> None:
    pc.sandbox.set_faults("SynOrderInfo#1=drop-after")
    pc.order(paid=True)
    other = msgspec.structs.replace(pc.subject(), profile="another name for it")
    review = pc.fixes.review(other, order_write(pc.draft()))
    with pytest.raises(StillUnknown):
        pc.fixes.carry_out(review, reason="another one")


@pytest.mark.parametrize("call", ["singleOrder", "SynOrderInfo"])
def test_the_block_is_checked_in_the_journal_not_only_at_review(pc: Stage, call: str) -> None:
    innocent = pc.review()
    pc.sandbox.set_faults(f"{call}#1=drop-before")
    pc.order(paid=call == "SynOrderInfo")
    with pytest.raises(StillUnknown):
        pc.fixes.carry_out(innocent, reason="reviewed before")
    assert pc.requests("singleOrder") + pc.requests("SynOrderInfo") == 1


def test_a_stopped_renewal_is_confirmed_by_a_read_back_without_it(pc: Stage) -> None:
    outcome = pc.stop_renewal()
    assert (outcome.state, outcome.cause) == (State.CONFIRMED, Cause.READ_BACK_SHOWS_IT)


def test_a_stop_whose_answer_was_lost_is_confirmed_by_the_read_back_too(pc: Stage) -> None:
    pc.sandbox.set_faults("cancelAutoRenewalRecord#1=drop-after")
    assert pc.stop_renewal().state is State.CONFIRMED


def test_a_stop_that_was_answered_but_is_still_in_force_is_unknown(pc: Stage) -> None:
    pc.sandbox.set_faults("cancelAutoRenewalRecord#1=foreign-before")
    outcome = pc.stop_renewal()
    assert outcome.state is State.UNKNOWN
    pc.sandbox.set_faults("")
    assert not pc.check(outcome).proved


def test_a_stop_that_cannot_be_read_back_is_unknown(pc: Stage) -> None:
    # The window's, the Review's and the look just before come first.
    pc.sandbox.set_faults("cancelAutoRenewalRecord=drop-after;queryAutoRenewalRecord#4-=503")
    outcome = pc.stop_renewal()
    assert outcome.state is State.UNKNOWN
    pc.sandbox.set_faults("")
    check = pc.check(outcome)
    assert (check.proved, check.tell) == (True, "it_is_off")


def test_a_stop_that_is_seen_off_before_our_request_changes_nothing(pc: Stage) -> None:
    review = pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, pc.renewal()))
    pc.client("").stop_renewal(RENEWING, review.write.order_no, review.write.pay_id)
    with pytest.raises(ReviewStopped, match="renewal_off"):
        pc.fixes.carry_out(review)
    assert pc.requests("cancelAutoRenewalRecord") == 1, "the colleague's alone"
    assert pc.fixes.result(review.intent).state is State.NOT_SENT


# ------------------------------------------------------------------ refused


@pytest.mark.parametrize("call", ["singleOrder", "SynOrderInfo"])
def test_a_refused_order_that_is_there_all_the_same_is_placed(pc: Stage, call: str) -> None:
    review = pc.review(paid=call == "SynOrderInfo")
    pc.sandbox.set_faults(f"{call}=refused-after:E1002:plan withdrawn")
    outcome = pc.fixes.carry_out(review)
    assert (outcome.state, outcome.cause, outcome.why) == (
        State.PLACED,
        Cause.FOUND_AFTER_REFUSAL,
        "refused_and_there",
    )
    assert outcome.said == Said(code="E1002", message="plan withdrawn")
    assert outcome.decision is None
    assert pc.fixes.result(review.intent) == outcome
    pc.sandbox.set_faults("")
    assert "same_plan_today" in [guard.code for guard in pc.review().guards]


@pytest.mark.parametrize(
    "busy",
    ["resultQuery=503;mallOrder=503", "resultQuery=refused:E429:too many requests;mallOrder=refused:E500:system error"],
)
def test_a_refusal_after_which_nothing_could_be_seen_is_unknown(pc: Stage, busy: str) -> None:
    review = pc.review(paid=True)
    pc.sandbox.set_faults(f"SynOrderInfo=refused-after:E1002:plan withdrawn;{busy}")
    outcome = pc.fixes.carry_out(review)
    assert (outcome.state, outcome.why) == (State.UNKNOWN, "refused_not_seen")
    assert outcome.evidence is not None
    assert not outcome.evidence.complete
    pc.sandbox.set_faults("")
    assert pc.check(outcome).proposal is State.PLACED


def test_both_numbers_are_asked_for_before_a_refusal_is_told(pc: Stage) -> None:
    review = pc.review()
    pc.sandbox.set_faults("singleOrder=refused:E1002:plan withdrawn")
    outcome = pc.fixes.carry_out(review)
    assert outcome.evidence is not None
    assert [finding.code for finding in outcome.evidence.findings] == ["not_known_there", "not_known_there"]
    # The order details by orderNo, payId and card.
    assert (pc.requests("resultQuery"), pc.requests("mallOrder")) == (1, 3)


# ------------------------------------------------------------------ looked for after a confirmation


def test_a_confirmed_order_is_looked_for_and_what_was_found_is_kept(pc: Stage) -> None:
    outcome = pc.order(paid=True)
    assert (outcome.seen_after, pc.fixes.confirmed()) == (None, (outcome.intent.intent,))
    pc.fixes.look_after_confirmed(outcome.intent.intent, "console")
    assert pc.fixes.result(outcome.intent.intent).seen_after is Seen.SEEN
    assert pc.fixes.confirmed() == ()


def test_an_order_that_cannot_be_seen_yet_is_looked_for_three_times(pc: Stage) -> None:
    outcome = pc.order()
    pc.sandbox.set_faults("mallOrder=503;resultQuery=503")
    for _ in range(3):
        assert pc.fixes.confirmed() == (outcome.intent.intent,)
        pc.fixes.look_after_confirmed(outcome.intent.intent, "console")
        assert pc.fixes.result(outcome.intent.intent).seen_after is Seen.NOT_YET
    assert pc.fixes.confirmed() == ()


def test_what_was_confirmed_before_a_restart_is_looked_for_as_often_as_is_left(pc: Stage) -> None:
    seen, once, never = pc.order(paid=True), pc.order(CARDS["in_use_two_waiting"]), pc.order(RENEWING)
    pc.sandbox.set_faults("singleOrder=refused:E1002:plan withdrawn")
    refused = pc.order(CARDS["chinese_names"])
    pc.sandbox.set_faults("")
    pc.fixes.look_after_confirmed(seen.intent.intent, "console")
    pc.sandbox.set_faults("mallOrder=503;resultQuery=503")
    pc.fixes.look_after_confirmed(once.intent.intent, "console")
    pc.restart()
    assert set(pc.fixes.confirmed()) == {once.intent.intent, never.intent.intent}
    assert refused.state is State.REFUSED
    for _ in range(2):
        pc.fixes.look_after_confirmed(once.intent.intent, "console")
    pc.fixes.recover()
    assert pc.fixes.confirmed() == (never.intent.intent,)
    pc.clock.move(25 * 3600)
    pc.restart()
    assert pc.fixes.confirmed() == ()


def test_a_look_that_cannot_be_taken_any_more_is_not_tried_for_ever(pc: Stage) -> None:
    outcome = pc.order()
    pc.bases = Bases(vshop="http://127.0.0.1:9/other", payment=pc.bases.payment, topup=pc.bases.topup)
    for _ in range(3):
        assert pc.fixes.confirmed() == (outcome.intent.intent,)
        with pytest.raises(ReviewStopped):
            pc.fixes.look_after_confirmed(outcome.intent.intent, "console")
    assert pc.fixes.confirmed() == ()


# ------------------------------------------------------------------ an order by card that may be invisible


def test_an_unknown_order_by_card_locks_nobody_out_and_is_warned_of(pc: Stage) -> None:
    pc.sandbox.set_faults("singleOrder#1=drop-after")
    unknown = pc.order()
    pc.sandbox.set_faults("")
    review = pc.review()
    (guard,) = (each for each in review.guards if each.code is GuardCode.UNPAID_UNKNOWN)
    assert (guard.value, guard.count, guard.needs_reason, guard.stops) == (unknown.intent.intent, 1, True, False)
    with pytest.raises(ReasonNeeded):
        pc.fixes.carry_out(review)
    assert pc.fixes.carry_out(review, reason="the customer waits").state is State.CONFIRMED


def test_what_went_out_again_since_the_review_is_not_gone_beside(pc: Stage) -> None:
    pc.sandbox.set_faults("singleOrder#1=drop-before")
    unknown = pc.order()
    pc.sandbox.set_faults("")
    review = pc.review()
    pc.wait_until_decidable(unknown)
    pc.fixes.decide_not_placed(unknown.intent.intent, "desk-1", "nothing there")
    pc.fixes.approve(pc.fixes.review_again(pc.subject(), unknown.intent.intent), reason="wanted")
    with pytest.raises(ReviewStopped):
        pc.fixes.carry_out(review, reason="wanted too")


# ------------------------------------------------------------------ the way there


def test_both_commits_stand_before_the_connection_and_the_outcome_before_send_returns(pc: Stage) -> None:
    seen: list[tuple[str, str]] = []
    holder: list[Stage] = []

    def step(name: str) -> None:
        last = holder[0].journal.standing(["recorded", "sending", "confirmed"]) if holder else ()
        seen.append((name, last[-1].last.state if last else ""))

    pc.stop()
    pc.start(step)
    holder.append(pc)
    pc.order()
    names = [name for name, _ in seen]
    assert names.index("recorded:committed") < names.index("sending:committed") < names.index("call:begin")
    assert dict(seen)["call:begin"] == "sending"
    assert dict(seen)["confirmed:committed"] == "confirmed"


def test_what_was_reviewed_is_what_is_sent(pc: Stage) -> None:
    review = pc.review()
    pc.fixes.carry_out(review)
    sent = next(call for call in pc.calls if not call.safe)
    order = review.write
    assert order.draft is not None
    assert order.draft.plan.fields == ()
    for value in (order.order_no, order.pay_id, FRESH, order.draft.plan.package_code):
        assert f'"{value}"' in sent.request
