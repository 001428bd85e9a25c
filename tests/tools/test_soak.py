"""A long day at one desk, in short; `python -m tools.soak` is the whole of it."""

from __future__ import annotations

from collections import Counter

import pytest

from tools.soak import Result, Sample, soak


def grown_by(mib: float, descriptors: int, threads: int) -> Result:
    """A run whose last tenth held so much more than its second one."""
    first = [Sample(number, 50.0, 18, 6) for number in range(1, 10)]
    return Result([*first, Sample(10, 50.0 + mib, 18 + descriptors, 6 + threads)], Counter(), [])


@pytest.mark.parametrize(
    ("mib", "descriptors", "threads", "flat"),
    [(0, 0, 0, True), (7.9, 4, 2, True), (8.1, 0, 0, False), (0, 5, 0, False), (0, 0, 3, False), (-20, 0, 0, True)],
)
def test_what_grew_after_the_first_tenth_is_not_flat(mib: float, descriptors: int, threads: int, flat: bool) -> None:
    assert grown_by(mib, descriptors, threads).flat is flat


@pytest.mark.system
@pytest.mark.timeout(1200)
def test_a_thousand_look_ups_and_a_hundred_writes_with_faults_leave_nothing_behind() -> None:
    result = soak(1000, 100)
    assert result.wrong == []
    assert (result.counts["look-ups"], result.counts["writes"]) == (1000, 100)
    assert result.counts["reads that failed"] > 10
    assert result.counts["were unknown"] > 0
    assert (result.growth.descriptors <= 4, result.growth.threads <= 2) == (True, True)
    # A reply kept of each call would be a hundred.
    assert result.growth.mib < 16
