from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.ui.conftest import NOW_IN_BERLIN as NOW
from ui.look import dates

pytestmark = pytest.mark.usefixtures("in_berlin")


def test_days_are_written_out() -> None:
    assert dates.day_text(date(2026, 12, 5)) == "5 Dec 2026"
    assert dates.day_text(None) == ""
    assert dates.short_day_text(date(2026, 9, 12)) == "12 Sep"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 23, 12, 58, tzinfo=UTC), "Today 13:58"),
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), "Today 00:30"),
        (datetime(2026, 11, 20, 8, 41, tzinfo=UTC), "Fri 09:41"),
        (datetime(2026, 11, 16, 8, 41, tzinfo=UTC), "16 Nov"),
        (datetime(2026, 9, 12, 8, 41, tzinfo=UTC), "12 Sep"),
        (datetime(2025, 9, 12, 8, 41, tzinfo=UTC), "12 Sep 2025"),
    ],
)
def test_a_moment_is_told_as_short_as_it_can_be(moment: datetime, words: str) -> None:
    assert dates.when_text(moment, NOW) == words


def test_times_are_local_and_utc_says_so() -> None:
    assert dates.time_text(NOW) == "14:05:12"
    assert dates.clock_text(NOW) == "14:05"
    assert dates.moment_text(NOW) == "23 Nov 2026 14:05:12"
    assert dates.utc_text(NOW) == "2026-11-23 13:05:12 UTC"


def test_where_it_is_another_day_at_linksfield_that_is_said() -> None:
    assert dates.another_day(NOW) == ""
    evening = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
    assert dates.when_text(evening, evening) == "Today 18:30"
    assert dates.another_day(evening) == "Days are counted by Linksfield's calendar (UTC+8), where it is 24 Nov."
