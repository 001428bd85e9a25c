from __future__ import annotations

import os
from decimal import Decimal

import pytest
from msgspec.structs import replace

from services.errors import BadInput, NoAnswer, NotAllowed
from services.journal import JournalTrouble
from services.journal.writer_lock import FILE_NAME
from services.records import Money, OrderNumbers
from services.writes.errors import NotDecidable, ReasonNeeded, ReviewStopped, StillUnknown
from services.writes.records import Said
from services.writes.states import State
from tests.services.desk.office import (
    CARDS,
    FRESH,
    LOOKING,
    ORDERS,
    PLACE,
    PRACTICE,
    RECORD,
    RENEWAL,
    UAT,
    UAT_ASSUMED,
    Office,
)

# ---------------------------------------------------------------------- drafts


def test_a_draft_has_the_exact_amount_for_all_periods(office: Office) -> None:
    plan = office.plan()
    draft = office.desk.ordering.draft(FRESH, plan, 3)
    assert draft.total == office.desk.ordering.total(plan, 3) == Money(Decimal("37.08"), "GBP")


def test_a_recorded_order_has_the_amount_that_was_paid(office: Office) -> None:
    plan = office.plan()
    paid = replace(office.proof("SHOP-1", plan), money=Money(Decimal("11.00"), "GBP"))
    assert office.desk.ordering.draft(FRESH, plan, 1, paid=paid).total == Money(Decimal("11.00"), "GBP")


def test_a_draft_that_cannot_be_ordered_names_its_field(office: Office) -> None:
    ordering, plan = office.desk.ordering, office.plan()
    with pytest.raises(BadInput, match="periods"):
        ordering.draft(FRESH, plan, 0)
    with pytest.raises(BadInput, match="plan: missing"):
        ordering.draft(FRESH, replace(plan, price_problem="missing"), 1)
    with pytest.raises(BadInput, match="auto_renewal: not_offered"):
        ordering.draft(FRESH, replace(plan, may_renew=False), 1, auto_renewal=True)
    with pytest.raises(BadInput, match="we_hold_the_money: not_ticked"):
        ordering.draft(FRESH, plan, 1, paid=office.proof("SHOP-1", plan, hold=False))


def test_what_cannot_be_sent_is_named_before_anybody_confirms_it(office: Office) -> None:
    plan = office.plan()
    draft = office.desk.ordering.draft(FRESH, plan, 1, paid=office.proof("SHOP-1\ud800", plan))
    with pytest.raises(BadInput, match="payId: not_text"):
        office.desk.ordering.review(office.subject(FRESH), draft, ())
    assert office.requests(RECORD) == 0


# ---------------------------------------------------------------------- what may be sent


def test_a_profile_for_looking_only_orders_nothing(office: Office) -> None:
    draft = office.draft()
    with pytest.raises(NotAllowed) as caught:
        office.desk.ordering.review(office.subject(profile=LOOKING), draft, ())
    assert (caught.value.reason, caught.value.profile) == ("read_only", LOOKING)


def test_recording_is_an_assumed_call_that_a_profile_beyond_practice_must_allow(office: Office) -> None:
    ordering = office.desk.ordering
    with pytest.raises(NotAllowed) as caught:
        ordering.check_allowed(UAT, paid=True)
    assert (caught.value.reason, caught.value.profile) == ("assumed_call", UAT)
    ordering.check_allowed(UAT, paid=False)
    ordering.check_allowed(UAT_ASSUMED, paid=True)
    ordering.check_allowed(PRACTICE, paid=True)


def test_a_profile_that_was_made_read_only_after_review_sends_nothing(office: Office) -> None:
    office.desk.profiles.add(office.practice("Kept"))
    office.desk.vault.use_for_this_run("Kept", office.sandbox.partner_code)
    review = office.desk.ordering.review(office.subject(profile="Kept"), office.draft(), ())
    office.desk.profiles.replace("Kept", office.practice("Kept", read_only=True))
    with pytest.raises(NotAllowed):
        office.desk.writing.carry_out(review)
    assert office.requests(PLACE) == 0


def test_without_the_journal_there_is_no_review_and_nothing_is_sent(office: Office) -> None:
    review, draft = office.review(), office.draft()
    office.lose_the_journal()
    for work in (
        lambda: office.desk.ordering.check_allowed(PRACTICE, paid=False),
        lambda: office.desk.ordering.review(office.subject(), draft, ()),
        lambda: office.desk.writing.carry_out(review),
    ):
        with pytest.raises(JournalTrouble) as caught:
            work()
        assert caught.value.reason == "lock_lost"
    assert office.requests(PLACE) == 0


# ---------------------------------------------------------------------- review


def test_a_review_draws_numbers_that_name_the_partner(office: Office) -> None:
    first, second = office.review(), office.review()
    assert len(first.write.order_no) == 19
    assert first.write.pay_id.startswith(office.sandbox.partner_code)
    assert first.write.pay_id != office.sandbox.partner_code + first.write.order_no
    assert first.write.order_no != second.write.order_no
    assert first.guards == ()


def test_a_recorded_order_keeps_the_payid_of_our_shop(office: Office) -> None:
    assert office.review(shop_pay_id="SHOP-7").write.pay_id == "SHOP-7"


def test_a_review_says_what_the_card_and_this_pc_know(office: Office) -> None:
    office.order(shop_pay_id="SHOP-7")
    again = office.review(shop_pay_id="SHOP-7")
    assert {guard.code: guard.needs_reason for guard in again.guards} == {
        "same_plan_today": True,
        "payment_used": True,
        "appeared": False,
    }


def test_orders_the_agent_has_seen_have_not_appeared(office: Office) -> None:
    card = CARDS["in_use_two_waiting"].iccid
    seen = office.desk.orders.list(office.subject(card))
    assert "appeared" not in [guard.code for guard in office.review(card, seen=seen).guards]
    (appeared,) = (guard for guard in office.review(card, seen=seen[:1]).guards if guard.code == "appeared")
    assert appeared.count == 2


def test_a_plan_whose_price_has_changed_is_not_reviewed(office: Office) -> None:
    draft = office.draft()
    cheaper = Money(Decimal("1.00"), "GBP")
    old = replace(draft, plan=replace(draft.plan, price=cheaper), total=cheaper)
    with pytest.raises(ReviewStopped) as caught:
        office.desk.ordering.review(office.subject(), old, ())
    assert (caught.value.reason, caught.value.before, caught.value.after) == ("price_changed", "1.00 GBP", "12.36 GBP")


@pytest.mark.parametrize("call", ["singleServicePlanPage", ORDERS, RENEWAL])
def test_without_an_answer_about_the_card_there_is_no_review(office: Office, call: str) -> None:
    draft = office.draft()
    office.sandbox.set_faults(f"{call}=status:400")
    with pytest.raises(NoAnswer):
        office.desk.ordering.review(office.subject(), draft, ())


def test_the_preview_is_the_exact_request_with_its_secrets_masked(office: Office) -> None:
    review = office.review()
    shown = dict(office.desk.writing.preview(review))
    assert (shown["orderNo"], shown["payId"]) == (review.write.order_no, review.write.pay_id)
    assert (shown["deviceCode"], shown["payAmount"]) == (FRESH, "12.36")
    assert office.sandbox.partner_code != shown["partnerCode"]
    assert len(shown["sign"]) < 32
    assert office.requests(PLACE) == 0


# ---------------------------------------------------------------------- carried out


def test_an_order_is_confirmed_by_an_answer_that_names_it(office: Office) -> None:
    outcome = office.order()
    assert outcome.state is State.CONFIRMED
    assert office.requests(PLACE) == 1


def test_an_order_our_shop_was_paid_for_is_on_the_card_at_once(office: Office) -> None:
    assert office.order(shop_pay_id="SHOP-7").state is State.CONFIRMED
    (listed,) = office.desk.orders.list(office.subject())
    assert listed.plan_name == "Europe 10 GB / 30 days"


def test_a_refusal_is_told_in_linksfields_words(office: Office) -> None:
    office.sandbox.set_faults(f"{PLACE}=refused:E77:Not sold today")
    told = office.order()
    assert (told.state, told.said) == (State.REFUSED, Said(code="E77", message="Not sold today"))


def test_an_order_that_never_left_is_not_sent(office: Office) -> None:
    review = office.review()
    office.sandbox.stop()
    assert office.desk.writing.carry_out(review).state is State.NOT_SENT
    assert [row.outcome for row in office.desk.activity.rows(FRESH)] == ["not_sent"]
    assert office.desk.fixes.ledger.load(review.intent).state is State.NOT_SENT


def test_sending_again_uses_the_numbers_of_the_first_time(office: Office) -> None:
    review = office.review()
    office.sandbox.stop()
    assert office.desk.writing.carry_out(review).state is State.NOT_SENT
    office.sandbox.start()
    again = office.desk.ordering.review_again(office.subject(), review.intent)
    assert (again.intent, again.attempt) == (review.intent, 2)
    assert (again.write.order_no, again.write.pay_id) == (review.write.order_no, review.write.pay_id)
    assert office.desk.writing.carry_out(again).state is State.CONFIRMED
    assert office.requests(PLACE) == 1


def test_a_confirmed_order_is_not_sent_again(office: Office) -> None:
    outcome = office.order()
    with pytest.raises(NotDecidable) as caught:
        office.desk.ordering.review_again(office.subject(), outcome.intent.intent)
    assert caught.value.reason == "settled"


@pytest.mark.parametrize("fault", ["drop", "drop-after", "cut", "status-after:502", "garbage-after", "foreign-after"])
@pytest.mark.parametrize(("call", "shop_pay_id"), [(PLACE, ""), (RECORD, "SHOP-7")])
def test_an_order_without_a_usable_answer_is_unknown_and_stands_in_the_way_of_the_next(
    office: Office, call: str, shop_pay_id: str, fault: str
) -> None:
    office.sandbox.set_faults(f"{call}#1={fault}")
    assert office.order(shop_pay_id=shop_pay_id).state is State.UNKNOWN
    assert [row.outcome for row in office.desk.activity.rows(FRESH)] == ["unknown"]
    (unknown,) = office.desk.fixes.unknown()
    review = office.review()
    # An order by card would be unpaid and perhaps invisible: another one may go out beside it, with a reason.
    code = "still_open" if shop_pay_id else "unpaid_unknown"
    assert [guard.value for guard in review.guards if guard.code == code] == [unknown.intent]
    with pytest.raises(StillUnknown if shop_pay_id else ReasonNeeded):
        office.desk.writing.carry_out(review, reason="again" if shop_pay_id else "")
    assert office.requests(PLACE) + office.requests(RECORD) == 1


def test_a_second_order_of_the_same_plan_wants_a_reason_which_is_kept(office: Office) -> None:
    office.order()
    with pytest.raises(ReasonNeeded) as caught:
        office.order()
    assert caught.value.code == "same_plan_today"
    office.order(reason="the customer wants two")
    assert [row.reason for row in office.desk.activity.rows(FRESH)] == ["the customer wants two", ""]


def test_a_review_is_good_for_one_order(office: Office) -> None:
    review = office.review()
    office.desk.writing.carry_out(review)
    with pytest.raises(ReviewStopped):
        office.desk.writing.carry_out(review)
    assert office.requests(PLACE) == 1


def test_an_old_review_is_not_carried_out(office: Office) -> None:
    review = office.review()
    office.clock.move(601)
    with pytest.raises(ReviewStopped) as caught:
        office.desk.writing.carry_out(review)
    assert caught.value.reason == "expired"
    assert office.requests(PLACE) == 0


def test_an_outcome_that_cannot_be_written_down_is_told_all_the_same(office: Office) -> None:
    review = office.review()
    office.once_asked(PLACE, lambda: os.unlink(office.folder / FILE_NAME))
    told = office.desk.writing.carry_out(review)
    assert (told.state, told.written, told.trouble) == (State.CONFIRMED, False, "lock_lost")
    assert office.desk.writing.of_card(PRACTICE, FRESH) == (told,)


def test_numbers_that_stand_in_the_journal_are_never_drawn_again(office: Office) -> None:
    outcome = office.order()
    used = OrderNumbers(order_no=outcome.intent.write.order_no, pay_id=outcome.intent.write.pay_id)
    assert office.desk.journal.used(used.order_no)
    assert office.desk.journal.used(used.pay_id)
    assert not office.desk.journal.used("2026112314050099999")


# ---------------------------------------------------------------------- a profile that changed meanwhile


def unanswered(office: Office, shop_pay_id: str = "") -> str:
    """The intent of an order without an answer, sent with a profile that is saved."""
    office.desk.profiles.add(office.practice("Shop"))
    office.desk.vault.use_for_this_run("Shop", office.sandbox.partner_code)
    review = office.desk.ordering.review(office.subject(profile="Shop"), office.draft(shop_pay_id=shop_pay_id), ())
    office.sandbox.set_faults(f"{PLACE}#1=drop-after;{RECORD}#1=drop-after")
    assert office.desk.writing.carry_out(review).state is State.UNKNOWN
    return office.desk.fixes.unknown()[0].intent


def test_an_order_without_an_answer_can_be_checked_after_its_profile_was_renamed(office: Office) -> None:
    intent = unanswered(office)
    office.desk.profiles.replace("Shop", office.practice("Web shop"))
    office.desk.vault.use_for_this_run("Web shop", office.sandbox.partner_code)
    check = office.desk.fixes.check(intent, "desk-1")
    assert {finding.outcome for finding in check.evidence.findings} == {"answered"}


@pytest.mark.parametrize("shop_pay_id", ["", "SHOP-7"])
def test_another_partner_is_not_asked_what_became_of_an_order(office: Office, shop_pay_id: str) -> None:
    """Also of a recorded one, whose payId says nothing of the partner."""
    intent = unanswered(office, shop_pay_id)
    office.desk.vault.use_for_this_run("Shop", "P999999")
    before = office.requests(ORDERS)
    with pytest.raises(ReviewStopped) as stopped:
        office.desk.fixes.check(intent, "desk-1")
    assert (stopped.value.reason, office.requests(ORDERS)) == ("other_partner", before)


def test_another_system_is_not_asked_what_became_of_an_order(office: Office) -> None:
    intent = unanswered(office)
    office.desk.profiles.replace("Shop", replace(office.practice("Shop"), vshop_url="http://127.0.0.1:9/vshop"))
    with pytest.raises(ReviewStopped) as stopped:
        office.desk.fixes.check(intent, "desk-1")
    assert stopped.value.reason == "moved_system"
