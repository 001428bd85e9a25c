"""The journal: appended only, chained, one step once, block and insert together."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from services.journal import (
    EMPTY_HEAD,
    AlreadyEntered,
    Blocking,
    Entry,
    Event,
    EventFilter,
    Expected,
    JournalTrouble,
    Outdated,
    StillOpen,
    body_text,
    verify,
)
from services.journal.events import COLUMNS, row_of
from services.journal.journal import FILE_NAME
from services.journal.schema import MIGRATIONS, migrate, version_of
from services.records import Record
from tests.services.journal.book import at, fill, look_up, now, opened, recorded, step, tamper


def blocking(since: int = 10**6) -> Blocking:
    return Blocking(
        iccid="8985",
        base_url="http://a",
        effect="adds_plan",
        states=frozenset({"recorded", "sending", "unknown"}),
        harmless=frozenset({"refused", "not_sent"}),
        since=since,
    )


def test_half_a_character_is_replaced_and_spoils_no_chain(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        event = journal.append(
            Entry(kind="note", ticket="SUP-1 \ud83d", agent="\U0001f600", body=body_text(_Note("a\udc00b")))
        )
    assert (event.ticket, event.agent, event.body) == ("SUP-1 \ufffd", "\U0001f600", '{"text":"a\ufffdb"}')
    assert verify(tmp_path / FILE_NAME).ok


class _Note(Record, frozen=True):
    text: str


def test_an_event_comes_back_as_it_was_appended_and_survives_the_end_of_the_program(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        event = journal.append(look_up(text='{"plan":"欧洲"}'))
        head = journal.head()
    with opened(tmp_path) as journal:
        assert journal.after(0) == (event,)
        assert (journal.head(), event.seq, event.os_user) == (head, 1, "tester")


def test_the_file_is_set_up_so_that_a_commit_is_on_the_disk(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        writer = journal._writer
        assert writer is not None
        names = ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync", "user_version")
        found = [writer.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    assert found == ["wal", 2, 1, 1, len(MIGRATIONS)]


def test_the_file_can_be_read_by_its_owner_only(tmp_path: Path) -> None:
    fill(tmp_path)
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET body = '{}'",
        "DELETE FROM events",
        "REPLACE INTO events SELECT * FROM events WHERE seq = 2",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE seq = 1",
    ],
)
def test_the_database_itself_refuses_to_change_or_remove_an_event(tmp_path: Path, statement: str) -> None:
    fill(tmp_path)
    file = sqlite3.connect(tmp_path / FILE_NAME)
    with closing(file), pytest.raises(sqlite3.IntegrityError, match="only appended"):
        file.execute(statement)


def test_the_database_refuses_to_replace_a_step_or_a_number(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.append(recorded("i", number="1"))
    for new in ({"seq": "9"}, {"seq": "9", "state": "''"}, {"seq": "9", "number": "''"}):
        columns = ", ".join(new.get(name, name) for name in (*COLUMNS, "hash"))
        file = sqlite3.connect(tmp_path / FILE_NAME)
        with closing(file), pytest.raises(sqlite3.IntegrityError, match="only appended"):
            file.execute(f"INSERT OR REPLACE INTO events SELECT {columns} FROM events")


def test_a_step_is_entered_once(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.append(recorded("i"), expected=Expected())
        for entry, expected in (
            (recorded("i"), Expected()),
            (recorded("i"), at(1, "recorded")),
            (step("i", "confirmed"), at(1, "sending")),
        ):
            with pytest.raises(AlreadyEntered) as refused:
                journal.append(entry, expected=expected)
            assert (refused.value.attempt, refused.value.state) == (1, "recorded")
        assert journal.last_seq() == 1


def test_of_two_threads_that_enter_the_same_step_one_does(tmp_path: Path) -> None:
    results: list[str] = []

    def enter() -> None:
        try:
            journal.append(step("i", "sending"), expected=at(1, "recorded"))
            results.append("entered")
        except AlreadyEntered:
            results.append("refused")

    with opened(tmp_path) as journal:
        journal.append(recorded("i"), expected=Expected())
        threads = [threading.Thread(target=enter) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(results) == ["entered"] + ["refused"] * 7


def test_a_drawn_number_is_taken_once_for_ever(tmp_path: Path) -> None:
    number = "2026112314020755231"
    with opened(tmp_path) as journal:
        journal.append(recorded("i", number=number, order_no=number))
        assert journal.used(number)
        assert journal.used(f"P000270{number}")
        assert not journal.used("2026112314020755232")
        with pytest.raises(AlreadyEntered):
            journal.append(recorded("other", number=number))


@pytest.mark.parametrize("state", ["recorded", "sending", "unknown"])
def test_an_open_intent_blocks_the_same_effect_on_its_card_and_system(tmp_path: Path, state: str) -> None:
    with opened(tmp_path) as journal:
        journal.append(recorded("first"))
        if state != "recorded":
            journal.append(step("first", state))
        with pytest.raises(StillOpen) as stopped:
            journal.append(recorded("second"), expected=Expected(), blocking=blocking())
        assert stopped.value.intent == "first"
        assert journal.intent("second") is None


@pytest.mark.parametrize(
    "other",
    [{"iccid": "8986"}, {"base_url": "http://b"}, {"effect": "ends_renewal"}],
    ids=lambda each: next(iter(each)),
)
def test_an_open_intent_blocks_no_other_card_system_or_effect(tmp_path: Path, other: dict[str, str]) -> None:
    with opened(tmp_path) as journal:
        journal.append(recorded("first", **other))
        journal.append(recorded("second"), expected=Expected(), blocking=blocking())
        assert journal.last_seq() == 2


def test_of_many_threads_that_order_for_one_card_one_gets_through(tmp_path: Path) -> None:
    blocked: list[str] = []

    def order(name: str) -> None:
        try:
            journal.append(recorded(name), expected=Expected(), blocking=blocking())
        except StillOpen as error:
            blocked.append(error.intent)

    with opened(tmp_path) as journal:
        threads = [threading.Thread(target=order, args=(f"intent {number}",)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        (winner,) = journal.standing(["recorded"])
        assert blocked == [winner.first.intent] * 7


def test_something_written_since_the_review_makes_it_outdated_unless_it_did_no_harm(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.append(recorded("harmless"))
        journal.append(step("harmless", "refused"))
        journal.append(recorded("second"), expected=Expected(), blocking=blocking(since=0))
        journal.append(step("second", "confirmed"))
        with pytest.raises(Outdated):
            journal.append(recorded("third"), expected=Expected(), blocking=blocking(since=0))
        journal.append(recorded("third"), expected=Expected(), blocking=blocking(since=4))


def test_a_failed_check_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail(_name: str) -> None:
        raise KeyboardInterrupt

    with opened(tmp_path, step=fail) as journal:
        with pytest.raises(KeyboardInterrupt):
            journal.append(recorded("i"))
        journal.append(look_up())
        assert [event.kind for event in journal.after(0)] == ["look_up"]
        assert journal.verify().ok


def test_rows_are_found_by_card_kind_number_and_date(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.append(look_up("8985"))
        journal.append(recorded("i", order_no="N1", pay_id="P1", ticket="T1"))
        journal.append(step("i", "sending"))
        journal.append(step("i", "unknown"))
        journal.append(look_up("8986"))
        kinds = [(first.kind, last.state) for first, last in journal.rows(EventFilter())]
        assert kinds == [("look_up", ""), ("step", "unknown"), ("look_up", "")]
        assert len(journal.rows(EventFilter(iccid="8985"))) == 2
        assert len(journal.rows(EventFilter(kinds=("look_up",)))) == 2
        assert len(journal.rows(EventFilter(pay_id="P1"))) == 1
        assert len(journal.rows(EventFilter(limit=1))) == 1
        assert journal.rows(EventFilter(begin=now() + timedelta(hours=1))) == ()
        assert len(journal.rows(EventFilter(end=now() + timedelta(hours=1)))) == 3
        assert [journal.card_of(number) for number in ("N1", "P1", "T1", "", "X")] == ["8985"] * 3 + ["", ""]
        assert journal.last_cards(20) == ("8986", "8985")
        assert [len(each.steps) for each in journal.standing(["unknown"])] == [3]


WANTED = (
    EventFilter(),
    EventFilter(limit=3),
    EventFilter(limit=4),
    EventFilter(limit=100),
    EventFilter(kinds=("look_up",)),
    EventFilter(kinds=("look_up", "step"), limit=5),
    EventFilter(iccid="8985"),
    EventFilter(iccid="8985", limit=3),
    EventFilter(begin=now() - timedelta(hours=5), end=now() + timedelta(hours=1)),
)


@pytest.mark.parametrize("wanted", WANTED)
@pytest.mark.parametrize("page", [1, 2, 3])
def test_what_activity_lists_comes_in_pages_each_row_once(tmp_path: Path, wanted: EventFilter, page: int) -> None:
    with opened(tmp_path) as journal:
        for number in range(3):
            journal.append(look_up("8985"))
            # A clock that was put back: the newest by its time is not the last that was written.
            journal.append(look_up("8986"), at=now() - timedelta(hours=number))
            journal.append(recorded(f"i{number}", number=f"{number}"))
        journal.append(step("i0", "sending"))
        (whole,) = journal.done(wanted)
        pages = list(journal.done(wanted, page))
        assert sorted(event.seq for each in pages for event in each) == [event.seq for event in whole]
        assert len(whole) == len(_listed(whole)) + any(event.seq == 10 for event in whole)
        assert [len(_listed(each)) for each in pages[:-1]] == [page] * (len(pages) - 1)
        assert len(pages[-1]) <= page + 1
        times = [(event.at, event.seq) for each in pages for event in reversed(_listed(each))]
        assert times == sorted(times, reverse=True) or page > 1 or wanted.iccid


def test_what_moved_since_a_moment_is_told_once_whenever_it_was_begun(tmp_path: Path) -> None:
    earlier = now() - timedelta(hours=1)
    with opened(tmp_path) as journal:
        for intent in "ijk":
            journal.append(recorded(intent, number=intent), at=earlier if intent != "j" else None)
        journal.append(step("i", "sending"))
        journal.append(step("j", "sending"))
        journal.append(Entry(kind="evidence", intent="k"))
        journal.append(look_up())
        told = [event.seq for page in journal.since(now() - timedelta(minutes=30)) for event in page]
        assert sorted(told) == [1, 2, 4, 5, 7], "k only was looked at"


def _listed(events: Iterable[Event]) -> list[Event]:
    return [event for event in events if event.iccid]


def test_a_second_attempt_is_one_row_with_its_last_step(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.append(recorded("i"))
        journal.append(step("i", "not_sent"))
        journal.append(recorded("i", attempt=2))
        (row,) = journal.rows(EventFilter())
        assert (row[0].attempt, row[1].attempt, row[1].state) == (1, 2, "recorded")


def test_a_missing_journal_reads_as_empty_and_is_not_called_sound(tmp_path: Path) -> None:
    verdict = verify(tmp_path / "nothing.sqlite3")
    assert (verdict.problem, verdict.events, verdict.head) == ("none", 0, EMPTY_HEAD)


def test_each_thread_reads_on_a_connection_of_its_own_so_that_a_long_question_keeps_nobody_waiting(
    tmp_path: Path,
) -> None:
    asked, answered = threading.Event(), threading.Event()

    def long_question(_connection: sqlite3.Connection) -> bool:
        asked.set()
        return answered.wait(20)

    with opened(tmp_path) as journal:
        journal.append(look_up())
        slow = threading.Thread(target=journal._readers.read, args=(long_question,))
        slow.start()
        assert asked.wait(20)
        assert journal.last_seq() == 1
        answered.set()
        slow.join()
        journal.close()
        with pytest.raises(JournalTrouble, match="closed"):
            journal.last_seq()


def test_migrations_run_in_order_each_once_and_keep_what_is_there(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    later = (*MIGRATIONS, ("CREATE TABLE extra (name TEXT)",), ("INSERT INTO extra VALUES ('kept')",))
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as file:
        migrate(file, later)
        migrate(file, later)
        assert version_of(file) == len(MIGRATIONS) + 2
        assert file.execute("SELECT name FROM extra").fetchall() == [("kept",)]
        assert file.execute("SELECT count(*) FROM events").fetchone() == (3,)


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    broken = (*MIGRATIONS, ("CREATE TABLE extra (name TEXT)", "NO SUCH STATEMENT"))
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as file:
        with pytest.raises(sqlite3.OperationalError):
            migrate(file, broken)
        assert version_of(file) == len(MIGRATIONS)
        assert file.execute("SELECT name FROM sqlite_master WHERE name = 'extra'").fetchall() == []


def test_to_a_program_that_does_not_know_writes_to_csss_the_journal_is_a_newer_one(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    known_then = MIGRATIONS[:2]
    with (
        closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as file,
        pytest.raises(JournalTrouble, match="newer"),
    ):
        migrate(file, known_then)


def test_a_journal_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as file:
        file.execute("PRAGMA user_version = 99")
    with opened(tmp_path) as journal:
        assert journal.trouble is not None
        assert journal.trouble.reason == "newer"
    assert verify(tmp_path / FILE_NAME).problem == "newer"


def test_after_closing_nothing_is_written(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.close()
        with pytest.raises(JournalTrouble) as closed:
            journal.append(look_up())
        assert closed.value.reason == "closed"


def test_a_row_is_hashed_in_the_order_of_its_columns(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        event = journal.append(look_up())
    assert row_of(event, event.seq, event.at, event.os_user)[:3] == (
        1,
        event.at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "look_up",
    )


# ------------------------------------------------------------------ move to another PC


def test_a_journal_moves_to_another_pc_with_its_chain_and_stops_writing_here(tmp_path: Path) -> None:
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "moved.journal"
    here.mkdir()
    there.mkdir()
    fill(here, 4)
    with opened(here) as old, opened(there) as new:
        head = old.move_out(file, "desk-1")
        assert new.move_in(file, "desk-2") == 5
        assert new.verify(head).ok
        assert [event.kind for event in new.after(4)] == ["moved_out", "moved_in"]
        with pytest.raises(JournalTrouble) as moved:
            old.append(look_up())
        assert moved.value.reason == "moved_away"
        new.append(look_up())
        new.move_out(file, "desk-2")
        assert old.move_in(file, "desk-1") == 3
        old.append(look_up())
        assert old.verify(head).ok
    with opened(there) as new:
        assert new.trouble is not None
        assert new.trouble.reason == "moved_away"


def test_a_move_that_never_arrived_can_be_taken_back(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.append(look_up())
        journal.move_out(tmp_path / "lost.journal", "desk-1")
        journal.take_back("desk-1", "the stick is gone")
        journal.append(look_up())
        assert [event.kind for event in journal.after(1)] == ["moved_out", "moved_in", "look_up"]


def test_taking_back_that_cannot_be_written_down_does_not_take_back(tmp_path: Path) -> None:
    with opened(tmp_path, patience=0.05) as journal:
        journal.move_out(tmp_path / "lost.journal", "desk-1")
        with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as backup:
            backup.execute("BEGIN IMMEDIATE")
            with pytest.raises(JournalTrouble, match="locked"):
                journal.take_back("desk-1", "the stick is gone")
            backup.execute("ROLLBACK")
        assert journal.trouble is not None
        assert journal.trouble.reason == "moved_away"


def test_a_file_that_somebody_else_still_goes_on_with_is_not_taken_in(tmp_path: Path) -> None:
    """A plain copy of a journal in use, and the copy that this PC made itself for another one."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        one.append(look_up())
        with pytest.raises(JournalTrouble, match="not_a_continuation"):
            two.move_in(one.path, "desk-2")
        one.move_out(tmp_path / "moved", "desk-1")
        assert two.move_in(tmp_path / "moved", "desk-2") == 2
        with pytest.raises(JournalTrouble, match="not_a_continuation"):
            one.move_in(tmp_path / "moved", "desk-1")
        assert one.trouble is not None
        assert one.trouble.reason == "moved_away"


def test_a_copy_that_cannot_be_written_moves_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        with pytest.raises(JournalTrouble) as failed:
            journal.move_out(tmp_path / "no such folder" / "file", "desk-1")
        assert failed.value.reason == "io"
        assert journal.append(look_up()).seq == 3


def test_only_what_goes_on_from_here_is_taken_in(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        fill(tmp_path / name, 2)
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        one.move_out(tmp_path / "file", "desk-1")
        for source in (tmp_path / "file", tmp_path / "nothing"):
            with pytest.raises(JournalTrouble) as refused:
                two.move_in(source, "desk-1")
            assert refused.value.reason == "not_a_continuation"
        assert two.last_seq() == 2


def test_a_damaged_or_edited_file_is_not_taken_in(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    fill(tmp_path / "one", 2)
    with opened(tmp_path / "one") as one:
        one.move_out(tmp_path / "two" / "edited", "desk-1")
    (tmp_path / "two" / "garbage").write_bytes(b"no database at all" * 100)
    (tmp_path / "two" / "edited").rename(tmp_path / "two" / FILE_NAME)
    tamper(tmp_path / "two", "UPDATE events SET body = '{\"n\":9}' WHERE seq = 1")
    (tmp_path / "two" / FILE_NAME).rename(tmp_path / "two" / "edited")
    with opened(tmp_path / "two") as two:
        reasons = []
        for name in ("edited", "garbage"):
            with pytest.raises(JournalTrouble) as refused:
                two.move_in(tmp_path / "two" / name, "desk-1")
            reasons.append(refused.value.reason)
        assert reasons == ["edited", "damaged"]
