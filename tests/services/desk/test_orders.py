from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.desk.orders import next_start, timeline
from services.errors import NotUnderstood
from services.records import Order, OrderState
from tests.services.desk.office import CARDS, FRESH, Office

TODAY = date(2026, 11, 23)


def in_use(ends: date | None = date(2026, 12, 5), days_left: int | None = None) -> Order:
    return Order(status="2", state=OrderState.IN_USE, plan_name="Europe", ends=ends, days_left=days_left)


def waiting(days_left: int | None = 30, length_days: int | None = None) -> Order:
    return Order(status="1", state=OrderState.WAITING, plan_name="Europe", days_left=days_left, length_days=length_days)


STRANGE = Order(status="7", state=OrderState.UNKNOWN, plan_name="Europe", days_left=30)


def spans_of(*orders: Order) -> list[tuple[date | None, date | None, bool]]:
    return [(span.starts, span.ends, span.estimated) for span in timeline(orders, TODAY)]


def test_waiting_orders_follow_the_one_in_use_and_their_days_are_estimates() -> None:
    assert spans_of(in_use(), waiting(30), waiting(7)) == [
        (None, date(2026, 12, 5), False),
        (date(2026, 12, 5), date(2027, 1, 4), True),
        (date(2027, 1, 4), date(2027, 1, 11), True),
    ]


def test_those_in_use_stand_first_wherever_they_are_listed() -> None:
    spans = timeline([waiting(30), in_use()], TODAY)
    assert [span.order.state for span in spans] == [OrderState.IN_USE, OrderState.WAITING]
    assert spans[1].starts == date(2026, 12, 5)


def test_with_several_in_use_the_last_end_counts() -> None:
    assert spans_of(in_use(date(2026, 12, 5)), in_use(date(2026, 12, 20)), waiting(1))[2] == (
        date(2026, 12, 20),
        date(2026, 12, 21),
        True,
    )


def test_an_end_that_is_only_known_by_the_days_left_is_an_estimate() -> None:
    assert spans_of(in_use(None, days_left=10)) == [(None, date(2026, 12, 3), True)]


def test_the_days_left_win_over_an_end_that_does_not_fit_them_and_that_is_pointed_out() -> None:
    (span,) = timeline([in_use(date(2026, 12, 5), days_left=3)], TODAY)
    assert (span.ends, span.estimated, span.differs, span.overdue) == (date(2026, 11, 26), True, True, False)
    (span,) = timeline([in_use(date(2026, 12, 5), days_left=12)], TODAY)
    assert (span.ends, span.estimated, span.differs, span.overdue) == (date(2026, 12, 5), False, False, False)


@pytest.mark.parametrize(
    ("days_left", "differs"), [(9, True), (10, True), (11, False), (12, False), (13, False), (14, True), (400, True)]
)
def test_counting_the_last_day_or_not_is_no_disagreement_and_more_than_that_is_one(
    days_left: int, differs: bool
) -> None:
    (span,) = timeline([in_use(date(2026, 12, 5), days_left=days_left)], TODAY)
    assert (span.differs, span.estimated) == (differs, differs)
    assert span.ends == (TODAY + timedelta(days=days_left) if differs else date(2026, 12, 5))


@pytest.mark.parametrize(("ends", "days_left"), [(TODAY, 0), (TODAY, 1), (TODAY + timedelta(days=1), 0)])
def test_an_order_on_its_last_day_however_it_is_counted_has_not_ended(ends: date, days_left: int) -> None:
    (span,) = timeline([in_use(ends, days_left=days_left)], TODAY)
    assert (span.ends, span.differs, span.overdue) == (ends, False, False)


def test_days_left_count_from_the_day_on_which_they_were_told() -> None:
    """The card stays open over midnight: nothing has changed, and nothing differs."""
    (span,) = timeline([in_use(date(2026, 12, 5), days_left=13)], TODAY, date(2026, 11, 22))
    assert (span.ends, span.differs) == (date(2026, 12, 5), False)


@pytest.mark.parametrize("days_left", [None, 0, -3])
def test_an_order_in_use_past_its_end_was_to_end_and_the_next_has_not_begun(days_left: int | None) -> None:
    over, following = timeline([in_use(date(2026, 11, 20), days_left=days_left), waiting(30)], TODAY)
    assert (over.ends, over.overdue, over.differs) == (date(2026, 11, 20), True, False)
    assert following.starts == TODAY


@pytest.mark.parametrize("days", [999_999_999, -999_999_999])
def test_an_end_beyond_the_calendar_is_not_known(days: int) -> None:
    assert spans_of(in_use(ends=None, days_left=days))[0][1] is None
    assert spans_of(waiting(days), waiting()) == [(TODAY, None, True), (None, None, True)]


def test_after_an_order_of_unknown_length_nothing_can_be_said() -> None:
    assert spans_of(in_use(), waiting(None), waiting(30)) == [
        (None, date(2026, 12, 5), False),
        (date(2026, 12, 5), None, True),
        (None, None, True),
    ]
    assert spans_of(in_use(None), waiting(30)) == [(None, None, True), (None, None, True)]


def test_a_waiting_order_without_days_left_has_its_length() -> None:
    assert spans_of(waiting(None, length_days=60)) == [(TODAY, date(2027, 1, 22), True)]


def test_an_order_of_unknown_status_is_on_no_timeline() -> None:
    assert spans_of(STRANGE) == []


@pytest.mark.parametrize(
    ("orders", "expected"),
    [
        ([], TODAY),
        ([in_use()], date(2026, 12, 5)),
        ([in_use(), in_use(date(2026, 12, 20))], date(2026, 12, 20)),
        ([in_use(), waiting(30)], date(2027, 1, 4)),
        ([waiting(30)], date(2026, 12, 23)),
        ([in_use(None)], None),
        ([in_use(), in_use(None)], None),
        ([in_use(), waiting(None)], None),
    ],
)
def test_one_more_order_would_begin_after_all_others(orders: list[Order], expected: date | None) -> None:
    assert next_start(orders, TODAY) == expected


@pytest.mark.parametrize("others", [[], [in_use()], [in_use(), waiting(30)]])
def test_an_order_of_unknown_status_makes_the_start_unknown(others: list[Order]) -> None:
    assert next_start(iter([*others, STRANGE]), TODAY) is None


def test_the_orders_of_a_card_come_in_linksfields_order(office: Office) -> None:
    listed = office.desk.orders.list(office.subject(CARDS["in_use_two_waiting"].iccid))
    assert [order.state for order in listed] == [OrderState.IN_USE, OrderState.WAITING, OrderState.WAITING]
    assert office.desk.orders.list(office.subject(FRESH)) == ()


def test_an_answer_that_cannot_be_read_never_reads_as_no_orders(office: Office) -> None:
    office.sandbox.set_faults("singleQueryOrder=garbage")
    with pytest.raises(NotUnderstood):
        office.desk.orders.list(office.subject())
