from __future__ import annotations

from datetime import UTC, datetime

import pytest

from services.clock import local_time


@pytest.mark.parametrize("year", [1, 1601, 1969, 3001, 9999])
def test_no_year_that_a_server_may_write_breaks_the_local_time(year: int) -> None:
    for moment in (datetime(year, 1, 1, tzinfo=UTC), datetime(year, 12, 31, 23, 59, 59, tzinfo=UTC)):
        assert local_time(moment) == moment


def test_a_usual_moment_is_shown_in_the_zone_of_this_pc() -> None:
    moment = datetime(2026, 11, 28, 12, tzinfo=UTC)
    assert local_time(moment).utcoffset() == moment.astimezone().utcoffset()
