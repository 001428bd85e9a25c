"""What stops or slows a Review (design.md 6.1, 6.4 and 6.8)."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import NoAnswer
from services.records import Environment, Plan
from services.writes.errors import ReasonNeeded, ReviewStopped
from services.writes.making import confirmation_write, order_write, stop_write
from services.writes.records import CardOrder, GuardCode, Review
from services.writes.review_guards import against_history, check_plan, is_near, near_cards, odd_price, ticket_missing
from services.writes.states import State
from tests.services.writes.stage import CARDS, FRESH, RENEWING, Stage, money


def codes(review: Review) -> list[str]:
    return [guard.code for guard in review.guards]


def test_without_a_snapshot_there_is_no_review(pc: Stage) -> None:
    write = order_write(pc.draft())
    pc.sandbox.set_faults("singleQueryOrder=garbage")
    with pytest.raises(Exception, match="not understood"):
        pc.fixes.review(pc.subject(), write)
    pc.sandbox.set_faults("queryAutoRenewalRecord=drop")
    with pytest.raises(NoAnswer):
        pc.fixes.review(pc.subject(), write)
    assert pc.requests("singleOrder") == 0


def test_the_snapshot_keeps_an_end_and_its_days_left_also_in_the_journal_and_older_ones_are_read(pc: Stage) -> None:
    card = CARDS["in_use_two_waiting"]
    in_use, *waiting = pc.fixes.review(pc.subject(card), order_write(pc.draft(card))).snapshot.orders
    assert in_use.ends is not None
    assert in_use.ends.isoformat() == in_use.ends_text[:10]
    assert in_use.days_left == 12
    assert [(order.ends, order.days_left) for order in waiting] == [(None, None)] * 2
    assert msgspec.json.decode(msgspec.json.encode(in_use), type=CardOrder) == in_use
    older = b'{"plan_name":"Europe","time":"1","unit":"2","status":"2","ends_text":"2026-12-08"}'
    assert msgspec.json.decode(older, type=CardOrder).days_left is None


def test_a_review_expires_after_ten_minutes(pc: Stage) -> None:
    review = pc.review()
    pc.clock.move(600)
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.carry_out(review)
    assert stopped.value.reason == "expired"
    assert pc.journal.last_seq() == 0


def test_a_review_that_slept_with_the_computer_expires_too(pc: Stage) -> None:
    """The monotonic clock of a Mac stands still while its lid is closed."""
    review = pc.review()
    pc.clock.wall += timedelta(hours=2)
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.carry_out(review)
    assert stopped.value.reason == "expired"
    assert pc.journal.last_seq() == 0


def test_a_snapshot_that_took_more_than_a_minute_is_no_snapshot(pc: Stage) -> None:
    write = order_write(pc.draft())
    pc.calls = SlowCalls(pc)
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.review(pc.subject(), write)
    assert stopped.value.reason == "expired"


class SlowCalls(list[object]):
    """Each call takes 40 s on the clock."""

    def __init__(self, pc: Stage) -> None:
        super().__init__()
        self._pc = pc

    def append(self, call: object) -> None:
        self._pc.clock.move(40)
        super().append(call)


def test_a_snapshot_that_slept_with_the_computer_is_no_snapshot(pc: Stage) -> None:
    write = order_write(pc.draft())
    pc.calls = SleptThrough(pc)
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.review(pc.subject(), write)
    assert stopped.value.reason == "expired"


class SleptThrough(list[object]):
    """The lid is closed for 70 s during each call: only the wall clock goes on."""

    def __init__(self, pc: Stage) -> None:
        super().__init__()
        self._pc = pc

    def append(self, call: object) -> None:
        self._pc.clock.wall += timedelta(seconds=70)
        super().append(call)


def test_a_price_that_changed_since_it_was_chosen_stops_the_review_and_says_what(pc: Stage) -> None:
    draft = pc.draft()
    old = msgspec.structs.replace(draft.plan, price=money("1.00", "EUR"))
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.review(pc.subject(), order_write(msgspec.structs.replace(draft, plan=old)))
    assert (stopped.value.reason, stopped.value.field, stopped.value.before) == ("price_changed", "price", "1.00 EUR")


def test_a_total_that_does_not_fit_the_price_any_more_stops_the_review(pc: Stage) -> None:
    draft = msgspec.structs.replace(pc.draft(), total=money("0.01"))
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.review(pc.subject(), order_write(draft))
    assert (stopped.value.reason, stopped.value.field) == ("price_changed", "total")


@pytest.mark.parametrize(("field", "value"), [("name", "Other"), ("allowance_mb", None), ("time", "99")])
def test_a_plan_that_changed_stops_the_review(pc: Stage, field: str, value: object) -> None:
    draft = pc.draft()
    old = msgspec.structs.replace(draft.plan, **{field: value})
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.review(pc.subject(), order_write(msgspec.structs.replace(draft, plan=old)))
    assert stopped.value.reason == "plan_changed"


def test_a_plan_that_is_gone_stops_the_review(pc: Stage) -> None:
    draft = pc.draft()
    gone = msgspec.structs.replace(draft, plan=msgspec.structs.replace(draft.plan, package_code="GONE"))
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.review(pc.subject(), order_write(gone))
    assert stopped.value.reason == "plan_gone"


def test_two_plans_with_the_codes_of_the_chosen_one_cannot_be_told_apart_and_no_price_has_changed(pc: Stage) -> None:
    draft = pc.draft()
    dearer = msgspec.structs.replace(draft.plan, price=money("99.00"), problem="same_codes")
    listed = (dearer, msgspec.structs.replace(draft.plan, problem="same_codes"))
    for plans in (listed, listed[::-1]):
        with pytest.raises(ReviewStopped) as stopped:
            check_plan(draft, plans)
        assert (stopped.value.reason, stopped.value.before) == ("same_codes", draft.plan.name)


def test_a_renewal_that_is_off_or_another_one_stops_the_review(pc: Stage) -> None:
    renewal = pc.renewal()
    other = msgspec.structs.replace(renewal, order_no="1")
    with pytest.raises(ReviewStopped) as changed:
        pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, other))
    pc.stop_renewal()
    with pytest.raises(ReviewStopped) as off:
        pc.fixes.review(pc.subject(RENEWING), stop_write(RENEWING, renewal))
    assert (changed.value.reason, off.value.reason) == ("renewal_changed", "renewal_off")


def test_the_same_plan_within_a_day_asks_for_a_reason_which_is_kept(pc: Stage) -> None:
    pc.order()
    review = pc.review()
    assert "same_plan_today" in codes(review)
    with pytest.raises(ReasonNeeded):
        pc.fixes.carry_out(review)
    assert pc.fixes.carry_out(review, reason="two children").state is State.CONFIRMED
    assert pc.done.listed(FRESH)[0].reason == "two children"


def test_a_day_later_or_for_another_plan_no_reason_is_asked_for(pc: Stage) -> None:
    pc.order()
    plans = [plan for plan in pc.client("").plans(FRESH) if not plan.price_problem]
    other = pc.fixes.review(pc.subject(), order_write(pc.draft(plan=plans[1])))
    pc.clock.move(24 * 3600 + 1)
    later = pc.review()
    assert not other.needs_reason
    assert not later.needs_reason


def test_a_clock_set_back_still_asks_for_the_reason(pc: Stage) -> None:
    pc.order()
    pc.clock.wall -= timedelta(days=30)
    assert pc.review().needs_reason


def test_a_refused_order_of_the_same_plan_asks_for_nothing(pc: Stage) -> None:
    pc.sandbox.set_faults("singleOrder#1=refused:E1:No")
    pc.order()
    assert not pc.review().needs_reason


def test_a_payment_of_our_shop_recorded_before_asks_for_a_reason_on_any_card(pc: Stage) -> None:
    first = pc.order(paid=True)
    draft = pc.draft(CARDS["documented_verify"], paid=True)
    twice = msgspec.structs.replace(draft, paid=pc.proof(draft.total, first.intent.write.pay_id))
    review = pc.fixes.review(pc.subject(twice.iccid), order_write(twice))
    assert [guard.code for guard in review.guards if guard.needs_reason] == ["payment_used"]


def test_a_payment_recorded_on_another_card_since_the_review_makes_it_out_of_date(pc: Stage) -> None:
    """Two cards open side by side: nothing else keeps one payment from being recorded on both."""
    draft = pc.draft(paid=True)
    other = msgspec.structs.replace(pc.draft(CARDS["documented_verify"]), paid=draft.paid)
    first = pc.fixes.review(pc.subject(), order_write(draft))
    second = pc.fixes.review(pc.subject(other.iccid), order_write(other))
    pc.fixes.carry_out(first)
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.carry_out(second, reason="wanted")
    assert (stopped.value.reason, stopped.value.before) == ("outdated", first.intent)
    assert pc.requests("SynOrderInfo") == 1


def test_the_same_plan_is_known_by_its_codes_in_whatever_language_it_was_ordered(pc: Stage) -> None:
    ordered = pc.order().intent
    in_chinese = msgspec.structs.replace(ordered, write=msgspec.structs.replace(ordered.write, plan_name="欧洲 10 GB"))
    found = against_history(order_write(pc.draft()), [in_chinese], "", pc.clock.now())
    assert [guard.code for guard in found] == ["same_plan_today"]


def test_the_same_plan_merely_waiting_is_a_line_of_information(pc: Stage) -> None:
    card = CARDS["in_use_two_waiting"]
    orders = pc.client("").orders(card)
    waiting = next(order.plan_name for order in orders if order.status == "1")
    plan = next(plan for plan in pc.client("").plans(card) if plan.name == waiting)
    review = pc.fixes.review(pc.subject(card), order_write(pc.draft(card, plan=plan)))
    assert [(guard.code, guard.needs_reason, guard.stops) for guard in review.guards] == [
        ("same_plan_waiting", False, False)
    ]


def test_orders_that_appeared_since_the_look_up_are_pointed_out(pc: Stage) -> None:
    seen = pc.client("").orders(FRESH)
    pc.client("").record_paid_order(pc.draft(paid=True), pc.numbers("", pc.journal.used))
    review = pc.fixes.review(pc.subject(), order_write(pc.draft()), seen)
    assert [(guard.code, guard.count) for guard in review.guards if guard.code == "appeared"] == [("appeared", 1)]


def test_a_write_since_the_review_makes_it_out_of_date(pc: Stage) -> None:
    old = pc.review()
    pc.order(paid=True)
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.carry_out(old, reason="still wanted")
    assert stopped.value.reason == "outdated"


def test_a_production_write_wants_a_ticket_or_the_word_that_there_is_none(pc: Stage) -> None:
    assert [guard.code for guard in ticket_missing(Environment.PRODUCTION, "")] == ["no_ticket"]
    assert ticket_missing(Environment.PRODUCTION, "SUP-1") == ticket_missing(Environment.UAT, "") == []
    assert ticket_missing(Environment.PRODUCTION, " ") == ticket_missing(Environment.PRODUCTION, "")
    review = msgspec.structs.replace(pc.review(), guards=tuple(ticket_missing(Environment.PRODUCTION, "")))
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.carry_out(review)
    assert stopped.value.reason == "no_ticket"
    assert pc.fixes.carry_out(review, no_ticket=True).state is State.CONFIRMED


def test_a_profile_that_leads_elsewhere_by_now_stops_the_write_and_its_read_back(pc: Stage) -> None:
    review = pc.review()
    bases = pc.bases
    pc.bases = msgspec.structs.replace(bases, vshop="http://127.0.0.1:1/vshop")
    with pytest.raises(ReviewStopped) as stopped:
        pc.fixes.carry_out(review)
    assert stopped.value.reason == "other_system"
    pc.bases = bases
    pc.sandbox.set_faults("singleOrder=drop-after")
    unknown = pc.fixes.carry_out(review)
    pc.bases = msgspec.structs.replace(bases, vshop="http://127.0.0.1:1/vshop")
    with pytest.raises(ReviewStopped):
        pc.check(unknown)


def test_a_card_one_digit_off_or_with_two_swapped_is_pointed_out(pc: Stage) -> None:
    pc.order()
    near = FRESH[:-1] + ("0" if FRESH[-1] != "0" else "1")
    assert [guard.value for guard in near_cards(near, pc.journal.last_cards(20))] == [FRESH]


@pytest.mark.parametrize(("others", "pointed_out"), [(19, True), (20, False)])
def test_the_card_itself_is_none_of_the_last_twenty(pc: Stage, others: int, pointed_out: bool) -> None:
    cards = [FRESH[:-1] + ("0" if FRESH[-1] != "0" else "1"), *(f"89{number:017}" for number in range(others)), FRESH]
    for card in cards:
        pc.history.note(pc.subject(card), pc.place(""), "look_up", "ok")
    assert [guard.value for guard in pc.review().guards if guard.code == "near_card"] == cards[: int(pointed_out)]


@given(st.text("0123456789", min_size=19, max_size=20), st.data())
def test_near_means_one_digit_or_two_neighbours(card: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(card) - 2))
    other = str((int(card[place]) + data.draw(st.integers(1, 9))) % 10)
    assert is_near(card, card[:place] + other + card[place + 1 :])
    swapped = card[:place] + card[place + 1] + card[place] + card[place + 2 :]
    assert is_near(card, swapped) is (swapped != card)
    assert not is_near(card, card)
    assert not is_near(card, card[:-1])


def test_a_confirmation_waits_for_an_unknown_order_because_both_add_a_plan(pc: Stage) -> None:
    card = CARDS["paid_not_delivered"]
    pay_id = next(each["payId"] for each in pc.sandbox.state()["payments"] if each["card"] == card)  # type: ignore[attr-defined]  # JSON
    pc.sandbox.set_faults("singleOrder=drop-after")
    pc.order(card)
    review = pc.fixes.review(pc.subject(card), confirmation_write(card, "", pay_id))
    assert review.stopped


# ------------------------------------------------------------------ prices


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("0", [GuardCode.PRICE_ZERO]),
        ("-1", [GuardCode.PRICE_ZERO]),
        ("12.36", []),
        ("0.4", [GuardCode.PRICE_UNUSUAL]),
        ("200.1", [GuardCode.PRICE_UNUSUAL]),
        ("200", []),
    ],
)
def test_a_price_of_nothing_or_far_from_all_others_is_pointed_out(
    pc: Stage, price: str, expected: list[GuardCode]
) -> None:
    others = [Plan(plan_code=each, name=each, package_code=each, price=money(each)) for each in ("4.49", "20", "0")]
    euro = Plan(plan_code="E", name="E", package_code="E", price=money("5000", "EUR"))
    odd = msgspec.structs.replace(pc.plan(), price=money(price))
    draft = msgspec.structs.replace(pc.draft(), plan=odd)
    found = odd_price(draft, [odd, euro, *others])
    assert [guard.code for guard in found] == expected
    assert [guard.needs_reason for guard in found] == [code is GuardCode.PRICE_ZERO for code in expected]


def test_with_no_other_plan_or_price_nothing_is_unusual(pc: Stage) -> None:
    draft = pc.draft()
    assert odd_price(draft, [draft.plan]) == []
    assert odd_price(msgspec.structs.replace(draft, plan=msgspec.structs.replace(draft.plan, price=None)), []) == []
