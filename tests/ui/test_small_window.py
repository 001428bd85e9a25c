"""At 1024 x 640, the smallest window, every column of every table of a card is in view."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    ("tab", "table"),
    [
        ("card", "doneHereTable"),
        ("orders", "ordersTable"),
        ("payments", "paymentsTable"),
        ("plans", "plansTable"),
        ("activity", "activityTable"),
        ("activity", "callsTable"),
    ],
)
def test_no_table_scrolls_sideways(small: Story, tab: str, table: str) -> None:
    small.go(tab)
    if table == "callsTable":
        small.choose("activityViewBox", "Calls to Linksfield")
    view = small.find(table, Table)
    assert (small.window.width(), small.window.height()) == SMALLEST
    assert view.isVisible()
    assert view.rows.total > 0
    assert view.horizontalScrollBar().maximum() == 0, [view.columnWidth(at) for at in range(view.model().columnCount())]
    assert view.horizontalHeader().length() <= view.viewport().width()
