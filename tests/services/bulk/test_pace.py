from __future__ import annotations

import threading

from services.bulk.pace import LONGEST_PAUSE, MOST_AT_ONCE, Pace


class Hand:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def begun(pace: Pace) -> float:
    moment = pace.turn()
    assert moment is not None
    return moment


def test_two_cards_begin_no_sooner_after_each_other_than_the_interval() -> None:
    pace = Pace(interval=0.02)
    first, second = begun(pace), begun(pace)
    assert second - first >= 0.02


def test_no_more_go_at_once_than_may() -> None:
    pace = Pace(interval=0)
    turns = [begun(pace) for _ in range(MOST_AT_ONCE)]
    more: list[float | None] = []
    waiting = threading.Thread(target=lambda: more.append(pace.turn()))
    waiting.start()
    assert more == []
    pace.over(turns[0], busy=False)
    waiting.join(10)
    assert len(more) == 1


def test_each_time_it_is_busy_the_pause_is_twice_as_long_up_to_half_a_minute() -> None:
    clock = Hand()
    pace = Pace(interval=0, monotonic=clock)
    waits = []
    for _ in range(7):
        pace.over(begun(pace), busy=True)
        waits.append(pace.waits)
        clock.at += pace.waits
    assert waits == [1, 2, 4, 8, 16, LONGEST_PAUSE, LONGEST_PAUSE]


def test_of_several_that_find_it_busy_at_once_the_first_tells() -> None:
    clock = Hand()
    pace = Pace(interval=0, monotonic=clock)
    first, second = begun(pace), begun(pace)
    clock.at += 1
    pace.over(first, busy=True)
    pace.over(second, busy=True)
    assert pace.waits == 1


def test_after_twenty_good_answers_it_no_longer_calls_linksfield_busy() -> None:
    clock = Hand()
    pace = Pace(interval=0, monotonic=clock)
    pace.over(begun(pace), busy=True)
    clock.at += pace.waits
    for _ in range(20):
        pace.over(begun(pace), busy=False)
    pace.over(begun(pace), busy=True)
    assert pace.waits == 1


def test_a_closed_pace_lets_nobody_wait() -> None:
    pace = Pace(interval=60)
    begun(pace)
    told: list[float | None] = []
    waiting = threading.Thread(target=lambda: told.append(pace.turn()))
    waiting.start()
    pace.close()
    waiting.join(10)
    assert told == [None]


def test_cards_a_second_are_measured() -> None:
    clock = Hand()
    pace = Pace(interval=0, monotonic=clock)
    assert pace.per_second == 0
    for _ in range(9):
        pace.over(begun(pace), busy=False)
        clock.at += 0.25
    assert 3.5 <= pace.per_second <= 4
