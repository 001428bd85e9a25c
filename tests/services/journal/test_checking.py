"""A long journal is checked beside the work: nothing is written before what matters is sound, and nothing is missed."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from sqlite3 import connect

import pytest

from services.journal import Journal, JournalTrouble, verify
from services.journal.end_file import SUFFIX, End, EndFile, read_mark
from services.journal.journal import FILE_NAME
from services.journal.schema import MIGRATIONS, version_of
from tests.services.journal.book import (
    LONG,
    Gate,
    as_the_first_version_left_it,
    checked_beside,
    fill,
    look_up,
    lose_from_an_index,
    now,
    opened,
    recorded,
    step,
    tamper,
)

MARK = FILE_NAME + SUFFIX


def settled(journal: Journal) -> str:
    """What stands in the way of writes once the check lets them through or not."""
    assert journal.wait_until_checked(LONG)
    return journal.trouble.reason if journal.trouble is not None else ""


def found_late(journal: Journal, gate: Gate) -> str:
    """The same, once everything is walked."""
    told = threading.Event()
    assert gate.reached.wait(LONG)
    journal.on_check(told.set)
    gate.let_on()
    assert told.wait(LONG)
    return settled(journal)


def test_a_long_journal_can_be_read_at_once_and_takes_writes_when_it_is_checked(tmp_path: Path) -> None:
    fill(tmp_path, 5)
    with checked_beside(tmp_path, "check:begun") as (journal, gate):
        assert journal.last_seq() == 5
        assert journal.known_trouble is not None
        with pytest.raises(JournalTrouble) as refused:
            journal.append(look_up())
        assert refused.value.reason == "checking"
        assert not journal.wait_until_checked(0)
        gate.let_on()
        assert settled(journal) == ""
        assert journal.append(look_up()).seq == 6
    assert verify(tmp_path / FILE_NAME).ok


def test_whoever_asked_is_told_when_writes_are_taken(tmp_path: Path) -> None:
    fill(tmp_path, 5)
    told = threading.Event()
    with checked_beside(tmp_path, "check:begun") as (journal, gate):
        journal.on_check(told.set)
        gate.let_on()
        assert told.wait(LONG)
        assert journal.trouble is None


def test_how_far_the_check_came_is_kept_for_the_next_start(tmp_path: Path) -> None:
    head = fill(tmp_path, 5)
    with checked_beside(tmp_path) as (journal, _gate):
        assert settled(journal) == ""
        journal.append(look_up())
    assert read_mark(tmp_path / MARK) == End(5, head)


def marked(folder: Path) -> None:
    """A journal of 12 events: 8 of them, among which one write is unknown and one placed, were found sound before."""
    with opened(folder) as journal:
        for intent, end in (("i", "unknown"), ("j", "confirmed")):
            journal.append(recorded(intent, number=intent, iccid=f"898{intent}"))
            journal.append(step(intent, "sending"))
            journal.append(step(intent, end))
        for _ in range(2):
            journal.append(look_up())
    with opened(folder) as journal:
        for number in range(4):
            journal.append(look_up(text=f'{{"n":{number}}}'))


def test_what_came_after_the_mark_is_walked_before_anything_is_written(tmp_path: Path) -> None:
    marked(tmp_path)
    tamper(tmp_path, "UPDATE events SET body = '{\"n\":9}' WHERE seq = 11")
    with opened(tmp_path, at_once=0) as journal:
        assert settled(journal) == "edited"


def test_what_lies_before_the_mark_is_walked_at_each_start_and_stops_writes_if_it_is_wrong(tmp_path: Path) -> None:
    marked(tmp_path)
    tamper(tmp_path, "UPDATE events SET agent = 'somebody else' WHERE seq = 8")
    with checked_beside(tmp_path, "check:allowed") as (journal, gate):
        assert settled(journal) == ""
        assert found_late(journal, gate) == "edited"
        with pytest.raises(JournalTrouble):
            journal.append(look_up())
    assert read_mark(tmp_path / MARK) is None
    with checked_beside(tmp_path, "check:allowed") as (journal, _gate):
        assert settled(journal) == "edited", "the next start takes no write before it is found"


@pytest.mark.parametrize("change", ["body = body || ' '", "order_no = '1'", "ticket = 'T'"])
def test_a_write_that_nobody_knows_the_end_of_is_checked_before_anything_is_written(
    tmp_path: Path, change: str
) -> None:
    marked(tmp_path)
    tamper(tmp_path, f"UPDATE events SET {change} WHERE seq = 1")
    with checked_beside(tmp_path, "check:allowed") as (journal, _gate):
        assert settled(journal) == "edited"


def test_a_row_that_is_missing_before_the_mark_is_found(tmp_path: Path) -> None:
    marked(tmp_path)
    tamper(tmp_path, "DELETE FROM events WHERE seq = 7")
    with checked_beside(tmp_path, "check:allowed") as (journal, gate):
        assert found_late(journal, gate) == "missing"


def test_what_finds_the_events_is_mended_before_anything_is_written(tmp_path: Path) -> None:
    marked(tmp_path)
    lose_from_an_index(tmp_path)
    with checked_beside(tmp_path) as (journal, _gate):
        assert settled(journal) == ""
        assert journal.repaired
        assert [each.first.intent for each in journal.standing(["unknown"])] == ["i"]
    assert verify(tmp_path / FILE_NAME).ok


def test_an_index_that_is_wrong_beside_an_event_that_is_wrong_is_damage_wherever_the_mark_is(tmp_path: Path) -> None:
    marked(tmp_path)
    tamper(tmp_path, "UPDATE events SET agent = 'somebody else' WHERE seq = 8")
    lose_from_an_index(tmp_path)
    with checked_beside(tmp_path) as (journal, _gate):
        assert settled(journal) == "damaged"


@pytest.mark.parametrize("mark", [End(8, "ab" * 32), End(500, "ab" * 32)])
def test_a_mark_that_is_not_of_this_journal_spares_nothing(tmp_path: Path, mark: End) -> None:
    marked(tmp_path)
    tamper(tmp_path, "UPDATE events SET agent = 'somebody else' WHERE seq = 8")
    _write_mark(tmp_path / MARK, mark)
    with checked_beside(tmp_path, "check:allowed") as (journal, _gate):
        assert settled(journal) == "edited"


def _write_mark(path: Path, mark: End) -> None:
    file = EndFile(path)
    file.write_mark(mark)
    file.close()


def test_a_cut_end_is_said_at_once(tmp_path: Path) -> None:
    marked(tmp_path)
    tamper(tmp_path, "DELETE FROM events WHERE seq = 12")
    with checked_beside(tmp_path) as (journal, _gate):
        assert journal.known_trouble is not None
        assert journal.known_trouble.reason == "cut"


def test_an_older_long_journal_is_brought_up_to_date_beside_the_work(tmp_path: Path) -> None:
    marked(tmp_path)
    as_the_first_version_left_it(tmp_path)
    with checked_beside(tmp_path, "check:begun") as (journal, gate):
        assert [each.first.intent for each in journal.standing(["unknown"])] == ["i"]
        gate.let_on()
        assert settled(journal) == ""
        assert journal.append(look_up()).seq == 13
        assert [each.first.intent for each in journal.standing(["unknown"])] == ["i"]
    with closing(connect(tmp_path / FILE_NAME)) as file:
        assert version_of(file) == len(MIGRATIONS)


def test_closing_waits_for_no_check(tmp_path: Path) -> None:
    marked(tmp_path)
    for at in ("check:begun", "check:allowed"):
        with opened(tmp_path, at_once=0) as journal:
            if at == "check:allowed":
                assert settled(journal) == ""
            journal.close()
            assert journal.known_trouble is not None
            assert journal.known_trouble.reason == "closed"


def test_a_row_that_waited_keeps_its_own_time(tmp_path: Path) -> None:
    earlier = now() - timedelta(seconds=20)
    with opened(tmp_path) as journal:
        assert journal.append(look_up(), at=earlier).at == earlier
        assert journal.verify().ok
