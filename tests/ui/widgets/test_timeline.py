from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from services.desk.orders import timeline
from services.records import Order, OrderState
from ui.look.theme import Theme
from ui.widgets.timeline import LEAST_WIDTH, Timeline, captions, describe, fitting, shared_widths

TODAY = date(2026, 11, 23)


def in_use(days: int | None, name: str = "Europe 10 GB") -> Order:
    ends = None if days is None else TODAY + timedelta(days=days)
    return Order(status="2", state=OrderState.IN_USE, plan_name=name, ends=ends)


def waiting(days: int | None, name: str = "Asia 5 GB") -> Order:
    return Order(status="1", state=OrderState.WAITING, plan_name=name, days_left=days)


def shown(*orders: Order, width: int = 800) -> Timeline:
    widget = Timeline()
    widget.resize(width, 200)
    widget.show_spans(timeline(orders, TODAY), TODAY)
    return widget


def overlap(widget: Timeline) -> bool:
    places = [bar.place for bar in widget.bars]
    return any(one.intersects(other) for at, one in enumerate(places) for other in places[at + 1 :])


def test_orders_stand_one_after_another_in_proportion_to_their_days(theme: Theme) -> None:
    widget = shown(in_use(12), waiting(30), waiting(30))
    first, second, third = (bar.place for bar in widget.bars)
    assert first.left() == 0
    assert first.right() < second.left() < second.right() < third.left()
    assert second.width() == pytest.approx(third.width(), abs=1)
    assert second.width() == pytest.approx(first.width() * 30 / 12, rel=0.05)
    assert third.right() <= widget.width()


def test_several_orders_in_use_begin_together_in_rows_of_their_own(theme: Theme) -> None:
    widget = shown(in_use(12), in_use(30, "Asia 5 GB"), waiting(30))
    first, second, last = (bar.place for bar in widget.bars)
    assert first.left() == second.left() == 0
    assert first.bottom() < second.top()
    assert first.width() < second.width() < last.left()


@pytest.mark.parametrize(
    "orders",
    [
        (in_use(1), waiting(3650)),
        (in_use(0), *(waiting(1) for _ in range(40))),
        (in_use(None), waiting(30), waiting(None)),
        (in_use(-3),),
        (waiting(30),),
        (in_use(12, ""), waiting(30, "A very long name that never ends " * 20)),
    ],
)
def test_no_order_is_too_narrow_to_read_and_none_covers_another(theme: Theme, orders: tuple[Order, ...]) -> None:
    widget = shown(*orders, width=500)
    assert len(widget.bars) == len(orders)
    assert min(bar.place.width() for bar in widget.bars) >= LEAST_WIDTH
    assert not overlap(widget)
    assert widget.minimumWidth() >= widget.minimumSizeHint().width()
    assert not widget.grab().isNull()


def test_nothing_is_drawn_without_orders(theme: Theme) -> None:
    widget = shown()
    assert widget.bars == []
    assert not widget.grab().isNull()


def test_an_order_of_a_state_nobody_knows_is_left_out(theme: Theme) -> None:
    strange = Order(status="7", state=OrderState.UNKNOWN, plan_name="Moon 1 GB")
    assert len(shown(in_use(12), strange).bars) == 1


@pytest.mark.parametrize(
    ("orders", "sentence"),
    [
        ((in_use(12),), "in use, ends 5 Dec"),
        ((in_use(0),), "in use, ends today"),
        ((in_use(-2),), "in use, was to end 21 Nov"),
        ((in_use(None),), "in use, end not known"),
        ((in_use(500),), "in use, ends 6 Apr 2028"),
        ((in_use(12), waiting(30)), "waiting, about 5 Dec to 4 Jan"),
        ((in_use(12), waiting(None)), "waiting, from about 5 Dec"),
        ((in_use(None), waiting(30)), "waiting, start not known"),
    ],
)
def test_the_caption_says_what_is_known_and_what_is_an_estimate(
    qapp: QApplication, orders: tuple[Order, ...], sentence: str
) -> None:
    assert captions(timeline(orders, TODAY)[-1], TODAY)[0] == sentence


def test_days_counted_from_the_days_left_are_only_about_right(qapp: QApplication) -> None:
    order = Order(status="2", state=OrderState.IN_USE, plan_name="Europe", days_left=12)
    assert captions(timeline((order,), TODAY)[0], TODAY)[0] == "in use, ends about 5 Dec"


def test_the_timeline_can_be_read_as_text(theme: Theme) -> None:
    widget = shown(in_use(12), waiting(30))
    text = "Europe 10 GB: in use, ends 5 Dec. Asia 5 GB: waiting, about 5 Dec to 4 Jan."
    assert widget.accessibleDescription() == text
    assert describe(timeline((), TODAY), TODAY) == ""


def test_widths_are_shared_by_days_but_never_below_the_least() -> None:
    assert shared_widths([10, 30], 400, 50) == [100, 300]
    assert shared_widths([1, 99], 400, 50) == [50, 350]
    assert shared_widths([0, 0], 100, 20) == [50, 50]
    assert shared_widths([5] * 20, 400, 50) == [50] * 20
    assert shared_widths([], 400, 50) == []


def test_a_narrow_place_takes_the_shorter_words(theme: Theme) -> None:
    metrics = Timeline().fontMetrics()
    texts = ("waiting, about 5 Dec to 4 Jan", "5 Dec")
    assert fitting(texts, metrics, 500) == texts[0]
    assert fitting(texts, metrics, metrics.horizontalAdvance("5 Dec") + 2) == "5 Dec"
    assert fitting(texts, metrics, 20).endswith("…")


def test_the_line_of_today_says_whose_day_it_is_where_it_is_another_here(theme: Theme) -> None:
    widget = shown(in_use(12))
    assert widget.accessibleName() == "Timeline of orders. Today, 23 Nov"
    widget.show_spans(timeline((in_use(12),), TODAY), TODAY, elsewhere=True)
    assert widget.accessibleName() == "Timeline of orders. Today at Linksfield, 23 Nov"
