from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, choose_plan, confirm, fill_in_paid
from ui.widgets.timeline import Timeline


def test_orders_in_use_and_waiting_stand_in_the_table_and_on_the_timeline(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    story.go("orders")

    rows = story.table("ordersTable")
    assert [row[:4] for row in rows] == [
        [EUROPE, "In use", "1", "12"],
        [EUROPE, "Waiting", "1", ""],
        ["Worldwide 5 GB / 30 days", "Waiting", "1", ""],
    ], "what waits has a length and no days left yet"
    assert {row[5] for row in rows} == {"30 days"}
    assert [bool(row[4]) for row in rows] == [True, False, False]
    # Linksfield gives no order number with its list: nothing is guessed.
    assert {row[6] for row in rows} == {"not known"}

    timeline = story.find("ordersTimeline", Timeline)
    assert [bar.span.order.plan_name for bar in timeline.bars] == [row[0] for row in rows]
    assert "waiting, about" in timeline.accessibleDescription()
    seen = story.words(story.page("orders"))
    assert "Start dates of waiting orders are estimates" in seen
    assert "Not listed: unpaid and used-up orders" in seen


def test_a_card_without_orders_says_so_and_keeps_its_refresh(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    story.go("orders")
    assert "No order is in use or waiting." in story.words(story.page("orders"))
    assert not story.shown("ordersTimeline")

    story.click("refreshOrdersButton")
    story.wait(lambda: story.record.orders.state == "empty", "the orders")


def test_a_failed_question_never_reads_as_no_orders(story: Story) -> None:
    story.look_up(CARDS["in_use_two_waiting"].iccid)
    story.go("orders")
    story.sandbox.set_faults("singleQueryOrder=html")
    story.click("refreshOrdersButton")
    story.wait(lambda: story.record.orders.state == "error", "the failure")
    seen = story.words(story.page("orders"))
    assert "No order is in use" not in seen

    story.sandbox.set_faults("")
    retry = next(each for each in story.page("orders").findChildren(QAbstractButton, "retryButton") if each.isVisible())
    story.do(retry.click)
    story.wait(lambda: story.record.orders.state == "rows", "the orders")
    assert len(story.table("ordersTable")) == 3


def test_the_only_order_recorded_from_here_is_known_by_its_number(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid, "SUP-1")
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)
    story.go("orders")
    (row,) = story.table("ordersTable")
    assert story.record.placed is not None
    assert row[6] == story.record.placed.order_no
