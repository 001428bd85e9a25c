"""Renewing and ordering by contract: reviewed, an intent each, sent once; what got no answer is a hint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier, Thread

import pytest
from msgspec.structs import replace

from services.desk.sisters.ordering import offered_plan
from services.errors import BadInput, ConsoleError, NotAllowed, NotSetUp
from services.sandbox import Sandbox, sample_cards
from services.setup.systems import origin_of
from services.setup.vault import Part
from services.sisters import ContractOrder, PayStatus
from services.writes.by_contract import contract_gone
from services.writes.errors import NotYet, ReasonNeeded, ReviewStopped, StillUnknown
from services.writes.records import Check, Intent, Outlook, Reply, Review, Source, WriteResult
from services.writes.states import Cause, State, What
from tests.services.desk.office import PRACTICE, Office, office_in

CARDS = {card.key: card for card in sample_cards()}
CARD, FRESH = CARDS["in_use_two_waiting"], CARDS["fresh"].iccid
PARTS = "With parts"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with office_in(tmp_path) as one:
        one.add(replace(one.practice(PARTS), csss_url=one.sandbox.csss_url))
        here = one.desk.clients.origins(PARTS)
        one.desk.vault.use_part_for_this_run(PARTS, Part.CSSS, one.sandbox.csss_secret, here)
        yield one


def seen(office: Office) -> ContractOrder:
    """The order in use, as it is listed now."""
    found = office.desk.contract.orders(office.subject(CARD.iccid, profile=PARTS)).orders
    return next(order for order in found if order.order_code == CARD.order_nos[0])


def renew(office: Office, periods: int = 1, reason: str = "asked for again") -> WriteResult:
    subject = office.subject(CARD.iccid, profile=PARTS)
    review = office.desk.contract_orders.review_renewal(subject, seen(office), periods, "Europe 10 GB / 30 days")
    return office.desk.writing.carry_out(review, reason=reason)


def order(office: Office, iccid: str = FRESH, reason: str = "") -> WriteResult:
    subject = office.subject(iccid, profile=PARTS)
    draft = office.desk.contract_orders.draft(iccid, office.plan(iccid), 1, PayStatus.PAID)
    return office.desk.writing.carry_out(office.desk.contract_orders.review_order(subject, draft), reason=reason)


def check(office: Office, result: WriteResult) -> Check:
    return office.desk.fixes.check(result.intent.intent, "desk-1")


# ------------------------------------------------------------------ give her another month


def test_a_renewal_is_confirmed_by_the_new_end_of_its_order(office: Office) -> None:
    before = seen(office).expires
    result = renew(office)
    after = seen(office).expires
    assert (result.what, result.state, result.cause) == (What.RENEW_ORDER, State.CONFIRMED, Cause.ANSWER_NAMES_IT)
    assert before is not None
    assert after is not None
    assert (after - before).days == 30


@pytest.mark.parametrize("fault", ["drop-after", "cut", "status-after:502", "refused-after:5:系统繁忙"])
def test_a_renewal_whose_answer_is_lost_stays_unknown_and_its_later_end_is_a_hint(office: Office, fault: str) -> None:
    office.sandbox.set_faults(f"renewPackage={fault}")
    result = renew(office)
    assert result.state is State.UNKNOWN
    found = check(office, result)
    hint = next(each for each in found.evidence.findings if each.source is Source.CONTRACT)
    assert (hint.code, hint.hints, hint.proves) == ("ends_later", True, False)
    assert (found.outlook, found.proved) == (Outlook.COULD_BE_IT, False)
    assert office.requests("renewPackage") == 1


@pytest.mark.parametrize("fault", ["drop", "status:503", "html"])
def test_a_renewal_that_was_not_carried_out_is_unknown_until_time_and_looks_have_passed(
    office: Office, fault: str
) -> None:
    office.sandbox.set_faults(f"renewPackage={fault}")
    result = renew(office)
    assert result.state is State.UNKNOWN
    assert check(office, result).outlook is Outlook.TOO_EARLY
    with pytest.raises(NotYet):
        office.desk.fixes.decide_not_placed(result.intent.intent, "desk-1", "asked Linksfield")
    check(office, result)
    office.clock.move(601)
    assert check(office, result).outlook is Outlook.NO_TRACE


def test_while_a_renewal_is_unknown_nothing_else_that_adds_goes_out_on_its_card(office: Office) -> None:
    office.sandbox.set_faults("renewPackage=drop-after")
    renew(office)
    office.sandbox.set_faults("")
    with pytest.raises(StillUnknown):
        renew(office)
    with pytest.raises(StillUnknown):
        order(office, CARD.iccid)
    with pytest.raises(StillUnknown):
        office.desk.writing.carry_out(
            office.desk.ordering.review(office.subject(CARD.iccid, profile=PARTS), office.draft(CARD.iccid), ()),
            reason="asked for",
        )
    assert (office.requests("renewPackage"), office.requests("orderPackage"), office.requests("singleOrder")) == (
        1,
        0,
        0,
    )


def test_an_order_that_is_unknown_keeps_a_renewal_back(office: Office) -> None:
    office.sandbox.set_faults("singleOrder=drop-after")
    office.desk.writing.carry_out(
        office.desk.ordering.review(office.subject(CARD.iccid, profile=PARTS), office.draft(CARD.iccid), ()),
        reason="asked for",
    )
    with pytest.raises(StillUnknown):
        renew(office)
    assert office.requests("renewPackage") == 0


def test_an_answer_whose_end_is_not_later_proves_nothing(office: Office) -> None:
    # The printed order is answered with its printed end, whatever it was before.
    subject = office.subject(CARD.iccid, profile=PARTS)
    review = office.desk.contract_orders.review_renewal(subject, seen(office), 1)
    contract = review.write.contract
    assert contract is not None
    later = replace(contract, expires_text="2099-01-01 00:00:00")
    result = office.desk.writing.carry_out(replace(review, write=replace(review.write, contract=later)))
    assert result.state is State.UNKNOWN


def test_a_refused_renewal_is_a_no_after_a_look(office: Office) -> None:
    office.sandbox.set_faults("renewPackage=refused:4001:Not for this order.")
    result = renew(office)
    assert result.state is State.REFUSED
    assert result.said is not None
    assert result.said.message == "Not for this order."


def test_a_refused_renewal_whose_order_ends_later_all_the_same_stays_unknown(office: Office) -> None:
    office.sandbox.set_faults("renewPackage=refused-after:4001:Not for this order.")
    assert renew(office).state is State.UNKNOWN


def test_a_refusal_that_cannot_be_looked_after_stays_unknown(office: Office) -> None:
    subject = office.subject(CARD.iccid, profile=PARTS)
    review = office.desk.contract_orders.review_renewal(subject, seen(office), 1)
    office.sandbox.set_faults("renewPackage=refused:4001:No.;queryOrder=503")
    result = office.desk.writing.carry_out(review)
    assert result.state is State.UNKNOWN
    found = check(office, result)
    assert found.outlook is Outlook.COULD_NOT_SEE
    assert found.evidence.findings[0].outcome is Reply.FAILED


def test_an_order_that_a_colleague_renewed_meanwhile_is_looked_at_again_first(office: Office) -> None:
    old = seen(office)
    office.desk.sisters.csss(PARTS).renew(CARD.order_nos[0], 1)
    with pytest.raises(ReviewStopped, match="plan_changed"):
        office.desk.contract_orders.review_renewal(office.subject(CARD.iccid, profile=PARTS), old, 1)


def test_an_order_that_the_card_does_not_have_is_not_renewed(office: Office) -> None:
    subject = office.subject(FRESH, profile=PARTS)
    with pytest.raises(ReviewStopped, match="plan_gone"):
        office.desk.contract_orders.review_renewal(subject, seen(office), 1)


def test_the_same_renewal_again_within_a_day_wants_a_reason(office: Office) -> None:
    renew(office)
    subject = office.subject(CARD.iccid, profile=PARTS)
    review = office.desk.contract_orders.review_renewal(subject, seen(office), 1, "Europe 10 GB / 30 days")
    assert review.needs_reason


def test_another_account_than_the_reviewed_one_sends_nothing(office: Office) -> None:
    subject = office.subject(CARD.iccid, profile=PARTS)
    review = office.desk.contract_orders.review_renewal(subject, seen(office), 1)
    here = office.desk.clients.origins(PARTS)
    office.desk.vault.use_part_for_this_run(PARTS, Part.CSSS_ACCESS_CODE, "P000818", here)
    with pytest.raises(ReviewStopped, match="other_partner"):
        office.desk.writing.carry_out(review)
    assert office.requests("renewPackage") == 0


def test_without_the_part_or_the_right_nothing_is_reviewed(office: Office) -> None:
    with pytest.raises(NotSetUp, match="no_csss"):
        office.desk.contract_orders.review_renewal(office.subject(CARD.iccid, profile=PRACTICE), seen(office), 1)
    office.add(replace(office.practice("Looks", read_only=True), csss_url=office.sandbox.csss_url))
    with pytest.raises(NotAllowed, match="read_only"):
        office.desk.contract_orders.review_renewal(office.subject(CARD.iccid, profile="Looks"), seen(office), 1)


def test_what_a_restart_finds_being_sent_is_unknown_and_can_be_looked_for(office: Office) -> None:
    office.sandbox.set_faults("renewPackage=drop-after")
    result = renew(office)
    kept = office.desk.fixes.ledger.load(result.intent.intent)
    assert kept.write == result.write
    assert kept.write.contract is not None
    assert office.sandbox.csss_secret not in repr(kept)


def test_the_preview_is_the_request_without_its_secrets(office: Office) -> None:
    subject = office.subject(CARD.iccid, profile=PARTS)
    review = office.desk.contract_orders.review_renewal(subject, seen(office), 2)
    shown = dict(office.desk.writing.preview(review))
    assert (shown["renew_period"], shown["order_id"], shown["sign"]) == ("2", CARD.order_nos[0], "…")


# ------------------------------------------------------------------ ordering by contract


def test_an_order_by_contract_is_confirmed_by_its_new_number(office: Office) -> None:
    result = order(office)
    assert (result.what, result.state) == (What.CONTRACT_ORDER, State.CONFIRMED)
    codes = [each.order_code for each in office.desk.contract.orders(office.subject(FRESH, profile=PARTS)).orders]
    assert len(codes) == 1


def test_an_order_by_contract_whose_answer_is_lost_is_a_hint(office: Office) -> None:
    office.sandbox.set_faults("orderPackage=drop-after")
    result = order(office)
    found = check(office, result)
    assert (result.state, found.outlook, found.proved) == (State.UNKNOWN, Outlook.COULD_BE_IT, False)


def test_only_a_plan_of_the_malls_list_is_ordered(office: Office) -> None:
    draft = office.desk.contract_orders.draft(FRESH, office.plan(FRESH), 1, PayStatus.PAID)
    subject = office.subject(FRESH, profile=PARTS)
    for wrong in (
        replace(draft, package_code="DP0"),
        replace(draft, package_name="Else"),
        replace(draft, iccid=CARD.iccid),
    ):
        with pytest.raises(BadInput, match="not_offered"):
            office.desk.contract_orders.review_order(subject, wrong)


def test_what_cannot_be_written_as_utf_8_is_named_before_anything_is_sent(office: Office) -> None:
    client = office.desk.sisters.csss(PARTS)
    plan = replace(office.plan(FRESH), name="Europe \ud800")
    draft = office.desk.contract_orders.draft(FRESH, plan, 1, PayStatus.PAID)
    with pytest.raises(BadInput, match="package_name: not_text"):
        client.order(draft)
    with pytest.raises(BadInput, match="order_id: not_text"):
        client.renew("L1\udfff", 1)
    odd = replace(seen(office), order_code="L1\udfff")
    with pytest.raises(BadInput, match="order_id: not_text"):
        office.desk.contract_orders.review_renewal(office.subject(CARD.iccid, profile=PARTS), odd, 1)
    assert office.requests("orderPackage") == office.requests("renewPackage") == 0


def test_a_write_that_turns_out_to_be_unsendable_is_not_sent_and_not_unknown(office: Office) -> None:
    subject = office.subject(FRESH, profile=PARTS)
    draft = office.desk.contract_orders.draft(FRESH, office.plan(FRESH), 1, PayStatus.PAID)
    review = office.desk.contract_orders.review_order(subject, draft)
    intent = office.desk.fixes.approve(review)
    contract = intent.write.contract
    assert contract is not None
    odd = replace(contract, draft=replace(draft, package_name="\ud800"))
    result = office.desk.fixes.send(replace(intent, write=replace(intent.write, contract=odd)))
    assert (result.state, result.why) == (State.NOT_SENT, "not_text")
    assert office.requests("orderPackage") == 0


KEPT = "Kept in the file"


@pytest.fixture
def taken_out(office: Office) -> WriteResult:
    """An order without an answer, whose profile has no CSSS any more."""
    profile = replace(office.practice(KEPT), csss_url=office.sandbox.csss_url)
    office.desk.profiles.add(profile)
    office.desk.vault.use_for_this_run(KEPT, office.sandbox.partner_code)
    here = office.desk.clients.origins(KEPT)
    office.desk.vault.use_part_for_this_run(KEPT, Part.CSSS, office.sandbox.csss_secret, here)
    subject = office.subject(FRESH, profile=KEPT)
    draft = office.desk.contract_orders.draft(FRESH, office.plan(FRESH), 1, PayStatus.PAID)
    office.sandbox.set_faults("orderPackage=drop")
    result = office.desk.writing.carry_out(office.desk.contract_orders.review_order(subject, draft))
    office.sandbox.set_faults("")
    office.desk.profiles.replace(KEPT, replace(profile, csss_url=""))
    return result


def test_where_csss_was_taken_out_of_the_profile_an_unknown_write_can_still_be_decided_by_hand(
    office: Office, taken_out: WriteResult
) -> None:
    with pytest.raises(StillUnknown):
        order(office)
    found = check(office, taken_out)
    assert contract_gone(found.evidence)
    assert (found.evidence.complete, found.outlook, found.missing) == (False, Outlook.COULD_NOT_SEE, 0)
    intent = taken_out.intent.intent
    with pytest.raises(NotYet):
        office.desk.fixes.decide_not_placed(intent, "desk-1", "asked Linksfield")
    office.clock.move(601)
    with pytest.raises(ReasonNeeded):
        office.desk.fixes.decide_not_placed(intent, "desk-1", " ")
    decided = office.desk.fixes.decide_not_placed(intent, "desk-1", "Linksfield says so, by mail")
    assert decided.state is State.NOT_PLACED


def test_once_csss_is_set_up_again_its_looks_count_as_before(office: Office, taken_out: WriteResult) -> None:
    check(office, taken_out)
    profile = office.desk.clients.profile(KEPT)
    office.desk.profiles.replace(KEPT, replace(profile, csss_url=office.sandbox.csss_url))
    found = check(office, taken_out)
    assert (contract_gone(found.evidence), found.evidence.complete, found.missing) == (False, True, 2)


def test_of_two_plans_that_an_order_could_not_tell_apart_neither_is_ordered(office: Office) -> None:
    plan = office.plan(FRESH)
    draft = office.desk.contract_orders.draft(FRESH, plan, 1, PayStatus.PAID)
    assert offered_plan((replace(plan, name="Else"), plan), draft) == plan
    for plans in ((plan, replace(plan, plan_code="another")), (replace(plan, problem="same_codes"),)):
        with pytest.raises(ReviewStopped, match="same_codes"):
            offered_plan(plans, draft)


def test_of_an_order_that_waits_the_malls_list_must_have_been_seen_as_well(office: Office) -> None:
    """CSSS tells no end of it, before and after: what it lists shows nothing of a renewal."""
    subject = office.subject(CARD.iccid, profile=PARTS)
    listed = office.desk.contract.orders(subject).orders
    waits = next(order for order in listed if order.order_code == CARD.order_nos[1])
    assert not waits.expires_text
    office.sandbox.set_faults("renewPackage=drop-after")
    result = office.desk.writing.carry_out(office.desk.contract_orders.review_renewal(subject, waits, 1))
    office.sandbox.set_faults("singleQueryOrder=503")
    blind = check(office, result)
    assert (blind.evidence.complete, blind.outlook) == (False, Outlook.COULD_NOT_SEE)
    office.sandbox.set_faults("")
    seen_now = check(office, result)
    assert (seen_now.evidence.complete, seen_now.outlook) == (True, Outlook.COULD_BE_IT)


def test_a_price_that_is_not_the_malls_any_more_stops_the_review(office: Office) -> None:
    draft = replace(office.desk.contract_orders.draft(FRESH, office.plan(FRESH), 1, PayStatus.PAID), amount="1.00")
    with pytest.raises(ReviewStopped, match="price_changed"):
        office.desk.contract_orders.review_order(office.subject(FRESH, profile=PARTS), draft)


def test_a_plan_without_what_csss_wants_is_not_ordered(office: Office) -> None:
    for lacking in (replace(office.plan(FRESH), package_type=""), replace(office.plan(FRESH), package_code="")):
        with pytest.raises(BadInput, match="no_package"):
            office.desk.contract_orders.draft(FRESH, lacking, 1, PayStatus.PAID)


def test_the_same_plan_ordered_by_the_mall_today_wants_a_reason(office: Office) -> None:
    office.order(FRESH, shop_pay_id="SHOP-9")
    subject = office.subject(FRESH, profile=PARTS)
    draft = office.desk.contract_orders.draft(FRESH, office.plan(FRESH), 1, PayStatus.PAID)
    assert office.desk.contract_orders.review_order(subject, draft).needs_reason


def test_an_unknown_renewal_blocks_its_account_of_csss_also_for_a_profile_of_another_mall(office: Office) -> None:
    with _elsewhere(office) as other:
        order = seen(office)
        office.sandbox.set_faults("renewPackage=drop")
        assert renew(office).state is State.UNKNOWN
        review = office.desk.contract_orders.review_renewal(office.subject(CARD.iccid, profile=other), order, 1)
        assert review.stopped, "said before anything is confirmed"
        with pytest.raises(StillUnknown):
            office.desk.writing.carry_out(review, reason="asked for")
    assert office.requests("renewPackage") == 1


def test_of_two_confirms_at_one_moment_from_two_malls_over_one_account_one_is_sent(office: Office) -> None:
    """Their Reviews were both free: what decides is the journal's own transaction."""
    with _elsewhere(office) as other:
        order = seen(office)
        subjects = [office.subject(CARD.iccid, profile=name) for name in (PARTS, other)]
        reviews = [office.desk.contract_orders.review_renewal(each, order, 1) for each in subjects]
        assert not any(review.stopped for review in reviews)
        both = Barrier(2)
        passed: list[object] = []

        def approve(review: Review) -> None:
            both.wait(10)
            try:
                passed.append(office.desk.fixes.approve(review))
            except ConsoleError as error:
                passed.append(error)

        threads = [Thread(target=approve, args=(review,)) for review in reviews]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    kept = [each for each in passed if isinstance(each, Intent)]
    stopped = [each for each in passed if isinstance(each, (StillUnknown, ReviewStopped))]
    assert (len(kept), len(stopped)) == (1, 1)


def test_what_another_mall_did_at_the_account_since_the_review_makes_it_outdated(office: Office) -> None:
    with _elsewhere(office) as other:
        order = seen(office)
        review = office.desk.contract_orders.review_renewal(office.subject(CARD.iccid, profile=other), order, 1)
        renew(office)
        with pytest.raises(ReviewStopped, match="outdated"):
            office.desk.writing.carry_out(review, reason="asked for")
    assert office.requests("renewPackage") == 1


@contextmanager
def _elsewhere(office: Office) -> Iterator[str]:
    """A profile of another Mall over the same account of CSSS, whose address is spelled otherwise."""
    other, at = "Elsewhere", office.sandbox
    with Sandbox() as mall:
        urls = {"vshop_url": mall.vshop_url, "payment_url": mall.payment_url, "topup_url": mall.topup_url}
        spelled = f"{at.csss_url.replace('localhost', '127.0.0.1')}/"
        office.add(replace(office.practice(other), csss_url=spelled, **urls))
        origins = frozenset({origin_of(spelled)})
        office.desk.vault.use_part_for_this_run(other, Part.CSSS, at.csss_secret, origins)
        office.desk.vault.use_part_for_this_run(other, Part.CSSS_ACCESS_CODE, at.partner_code, origins)
        assert office.desk.clients.place(other).base_url != office.desk.clients.place(PARTS).base_url
        yield other
