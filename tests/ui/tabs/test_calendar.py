"""Days are counted at Linksfield (UTC+8), wherever this PC stands: here it is the 23rd in Berlin, the 24th there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import msgspec
import pytest
import time_machine

from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.widgets.timeline import Timeline

LATE = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def late_in_the_evening() -> Iterator[None]:
    with time_machine.travel(LATE):
        yield


def test_ends_today_is_the_day_at_linksfield_on_every_tab(story: Story) -> None:
    story.look_up(CARDS["documented_orders"].iccid)
    assert "Ends today" in story.words(story.page("card"))
    story.go("orders")
    assert story.table("ordersTable")[0][3:5] == ["0", "24 Nov 2026"]
    assert "in use, ends today" in story.find("ordersTimeline", Timeline).accessibleDescription()
    facts = story.session.concluding.facts(story.record)
    assert facts is not None
    assert facts.today == date(2026, 11, 24)


def test_one_rule_decides_for_all_views_where_the_end_and_the_days_left_do_not_fit(story: Story) -> None:
    story.look_up(CARDS["documented_orders"].iccid)
    (odd, *_) = story.record.orders.value or ()
    odd = msgspec.structs.replace(odd, ends=date(2026, 12, 31), ends_text="2026-12-31", days_left=3)
    story.record.orders.succeed(story.record.orders.begin(), (odd,), story.desk.now())
    story.do(lambda: story.session.record_changed.emit(story.record, "orders"))
    disagree = "ends 31 Dec 2026, days left: 3. The days left are used here."
    assert "Ends about 27 Nov 2026" in story.words(story.page("card"))
    assert disagree in story.words(story.page("card"))
    story.go("orders")
    assert story.table("ordersTable")[0][3:5] == ["3", "about 27 Nov 2026"]
    assert "in use, ends about 27 Nov" in story.find("ordersTimeline", Timeline).accessibleDescription()
    assert disagree in story.words(story.page("orders"))
