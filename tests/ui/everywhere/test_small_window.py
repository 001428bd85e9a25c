"""At 1024 x 640, the smallest window, every column of every table of a card is in view."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, confirm, fill_in_paid
from ui.tables.table import Table

SMALLEST = (1024, 640)


@pytest.fixture
def small(story: Story) -> Story:
    """A card with orders and a payment, worked on in the smallest window."""
    story.do(lambda: story.window.resize(*SMALLEST))
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-4312-EUROPE")
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)
    return story


TABLES = (
    ("card", "doneHereTable"),
    ("orders", "ordersTable"),
    ("payments", "paymentsTable"),
    ("plans", "plansTable"),
    ("activity", "activityTable"),
)


def _has_rows(view: Table[Any]) -> bool:
    return view.rows.total > 0


def test_no_table_scrolls_sideways(small: Story) -> None:
    for tab, table in TABLES:
        small.go(tab)
        view = small.find(table, Table)
        small.wait(partial(_has_rows, view), "its rows")
        assert (small.window.width(), small.window.height()) == SMALLEST
        assert view.isVisible()
        widths = [view.columnWidth(at) for at in range(view.model().columnCount())]
        assert view.horizontalScrollBar().maximum() == 0, (table, widths)
        assert view.horizontalHeader().length() <= view.viewport().width(), (table, widths)


def test_no_page_scrolls_as_a_whole(small: Story) -> None:
    for tab in ("orders", "renewal", "payments", "plans", "activity"):
        small.go(tab)
        area = small.page(tab).findChild(QScrollArea)
        assert area is not None
        assert area.isAncestorOf(small.workplace.pages[tab])
        assert area.verticalScrollBar().maximum() == 0, (tab, small.workplace.pages[tab].minimumSizeHint())


@pytest.mark.parametrize("key", ["paid_twice", "auto_renewing", "in_use_two_waiting", "fresh"])
def test_verdict_step_and_facts_of_a_card_are_in_view_and_the_rest_scrolls(story: Story, key: str) -> None:
    story.do(lambda: story.window.resize(*SMALLEST))
    story.look_up(CARDS[key].iccid)
    for pay_id in CARDS[key].pay_ids:
        story.do(partial(story.session.reads.query_payment, story.record, pay_id))
    story.wait(lambda: all(each.state == "rows" for each in story.record.payments.values()), "the payments")
    story.wait(story.settled, "the verdict")
    area = story.page("card").findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().value() == area.horizontalScrollBar().maximum() == 0
    for name in ("verdictPill", "verdictSentence", "verdictStepButton", "inUseFrame", "comesNextFrame", "renewalFrame"):
        part: QWidget = story.find(name)
        bottom = part.mapTo(area.viewport(), part.rect().bottomRight())
        assert part.height() >= part.minimumSizeHint().height(), name
        assert area.viewport().rect().contains(bottom), (name, bottom)
    # Nothing is cut: every label has the room that its words need at its width.
    box: QWidget = story.find("verdictBox")
    for label in box.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_two_payments_can_be_told_apart_and_compared_without_scrolling(story: Story) -> None:
    story.do(lambda: story.window.resize(*SMALLEST))
    twice = CARDS["paid_twice"]
    story.look_up(twice.iccid)
    story.go("payments")
    for pay_id in twice.pay_ids:
        story.type("payIdInput", pay_id)
        story.click("queryPaymentButton")
        story.wait(partial(is_answered, story, pay_id), "the result")
    story.wait(story.settled, "the orders, listed after what was paid")
    button = story.find("comparePaymentsButton", QPushButton)
    assert button.visibleRegion().boundingRect() == button.rect()
    # Their numbers begin alike: what is painted of them must differ all the same.
    table = story.find("paymentsTable", Table)
    story.do(table.clearSelection)
    cells = [table.viewport().grab(table.visualRect(table.model().index(row, 0))).toImage() for row in (0, 1)]
    assert cells[0] != cells[1]


def is_answered(story: Story, pay_id: str) -> bool:
    return story.record.payments[pay_id].state == "rows"
