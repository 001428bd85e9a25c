"""What is looked up while the journal is being checked is shown at once, and written down when that is over.

A program that ends before leaves it to its next start.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from services.desk.activity import Activity
from services.desk.done import DoneHere, is_light
from services.journal import Entry, Journal
from services.journal.journal import FILE_NAME
from services.journal.waiting import SUFFIX, WaitingRows, waiting_row
from services.records import Environment, Subject
from services.writes.history import History
from services.writes.records import Place
from tests.programs import ROOT, surroundings
from tests.services.journal.book import LONG, checked_beside, fill, now, opened, recorded, tamper

SUBJECT = Subject(profile="P", iccid="8986", ticket="SUP-1", agent="desk-1")
PLACE = Place(environment=Environment.SANDBOX, base_url="http://a", language_code="2")
WAITING = FILE_NAME + SUFFIX
ENDS_WHILE_IT_IS_CHECKED = """
import sys, threading
from pathlib import Path
from tests.services.desk.test_activity_waits import SUBJECT, activity_over, now
from services.journal import Journal
never = threading.Event()
activity = activity_over(Journal(Path(sys.argv[1]), now, at_once=0, step=lambda _name: never.wait()))
activity.note(SUBJECT, "look_up", "ok", detail="first")
activity.note(SUBJECT, "look_up", "ok", detail="half of a character: " + chr(0xD83D))
print("noted", now().isoformat(), flush=True)
never.wait()
"""


def activity_over(journal: Journal) -> Activity:
    waiting = WaitingRows(journal.path, is_light)
    made = Activity(History(journal), DoneHere(journal, lambda _intent: None), lambda _profile: PLACE, now, waiting)
    made.follow_check(journal)
    return made


def details(activity: Activity) -> list[tuple[str, bool]]:
    return [(row.detail, row.written) for row in activity.rows(SUBJECT.iccid)]


def test_it_is_written_down_with_its_own_time_once_the_check_is_over(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    with checked_beside(tmp_path, "check:begun") as (journal, gate):
        activity = activity_over(journal)
        activity.note(SUBJECT, "look_up", "ok", detail="first")
        activity.note(SUBJECT, "look_up", "ok", detail="second")
        rows = activity.rows(SUBJECT.iccid)
        assert details(activity) == [("second", False), ("first", False)]
        gate.let_on()
        assert journal.wait_until_checked(LONG, wholly=True)
        written = journal.after(3)
        assert [event.at for event in written] == [row.at for row in reversed(rows)]
        assert details(activity) == [("second", True), ("first", True)]
        assert journal.verify().ok
    assert not (tmp_path / WAITING).exists()


def test_where_the_check_finds_something_it_stays_unwritten_in_this_run_and_the_next(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    tamper(tmp_path, "UPDATE events SET agent = 'somebody else' WHERE seq = 2")
    for notes in (["first"], []):
        with checked_beside(tmp_path, "check:begun") as (journal, gate):
            activity = activity_over(journal)
            for detail in notes:
                activity.note(SUBJECT, "look_up", "ok", detail=detail)
            gate.let_on()
            assert journal.wait_until_checked(LONG, wholly=True)
            assert [row.detail for row in activity._kept_in_memory("", None, None, ())] == ["first"]
            assert journal.last_seq() == 3


def test_a_program_that_is_killed_meanwhile_leaves_it_to_its_next_start(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    begun = now()
    noted = _killed_once_it_noted(tmp_path)
    with checked_beside(tmp_path, "check:begun") as (journal, gate):
        activity = activity_over(journal)
        assert [detail for detail, _written in details(activity)] == ["half of a character: \ufffd", "first"]
        gate.let_on()
        assert journal.wait_until_checked(LONG, wholly=True)
        assert all(written for _detail, written in details(activity))
        assert all(begun <= event.at <= noted for event in journal.after(3)), "with the time when it happened"
        assert journal.verify().ok
    assert not (tmp_path / WAITING).exists()
    with opened(tmp_path) as journal:
        activity_over(journal).write_what_waited()
        assert journal.last_seq() == 5


def _killed_once_it_noted(folder: Path) -> datetime:
    """When it had noted what it looked up."""
    command = [sys.executable, "-c", ENDS_WHILE_IT_IS_CHECKED, str(folder)]
    around = surroundings(folder)
    with subprocess.Popen(command, cwd=ROOT, env=around, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said = program.stdout.readline()
        program.kill()
    assert said.startswith("noted"), said
    return datetime.fromisoformat(said.split()[1])


def test_what_the_journal_took_before_the_program_died_goes_in_no_second_time(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    with opened(tmp_path) as journal:
        activity = activity_over(journal)
        row = waiting_row(Entry(kind="look_up", body='{"profile":"P","environment":"sandbox"}'), now())
        journal.append(row.entry, at=row.at)
        activity._waiting.keep(row)
        activity.write_what_waited()
        assert journal.last_seq() == 4
    assert not (tmp_path / WAITING).exists()


@pytest.mark.parametrize(
    "entry",
    [recorded("i"), Entry(kind="moved_out"), Entry(kind="look_up", body="{}"), Entry(kind="look_up", state="x")],
)
def test_only_what_changes_nothing_may_wait(tmp_path: Path, entry: Entry) -> None:
    with opened(tmp_path) as journal:
        WaitingRows(journal.path, is_light).keep(waiting_row(entry, now()))
        activity_over(journal).write_what_waited()
        assert journal.last_seq() == 0


def test_a_line_whose_end_was_lost_takes_none_of_the_others_with_it(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    with checked_beside(tmp_path, "check:begun") as (journal, gate):
        activity = activity_over(journal)
        activity.note(SUBJECT, "look_up", "ok", detail="first")
        waiting = tmp_path / WAITING
        whole = waiting.read_bytes()
        waiting.write_bytes(whole + whole[: len(whole) // 2])
        activity.note(SUBJECT, "look_up", "ok", detail="second")
        gate.let_on()
        assert journal.wait_until_checked(LONG, wholly=True)
        assert details(activity) == [("second", True), ("first", True)]


def test_where_no_file_can_be_written_it_is_written_down_in_this_run(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    (tmp_path / WAITING).mkdir()
    with checked_beside(tmp_path, "check:begun") as (journal, gate):
        activity = activity_over(journal)
        activity.note(SUBJECT, "look_up", "ok", detail="first")
        gate.let_on()
        assert journal.wait_until_checked(LONG, wholly=True)
        assert details(activity) == [("first", True)]
