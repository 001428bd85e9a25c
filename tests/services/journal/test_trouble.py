"""What can go wrong with the journal: each stops writes with its own reason, and reading goes on where it can."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from services.desk.done import DoneHere
from services.journal import EventFilter, Journal, JournalTrouble, verify
from services.journal.end_file import SUFFIX, End, read_end
from services.journal.events import COLUMNS
from services.journal.journal import FILE_NAME
from services.journal.this_pc import file_system_of, on_network_drive, read_linux_mounts, read_macos_mounts
from services.journal.writer_lock import FILE_NAME as LOCK_NAME
from services.journal.writer_lock import is_in_place
from tests.services.journal.book import (
    fill,
    look_up,
    lose_from_an_index,
    now,
    opened,
    python,
    recorded,
    step,
    tamper,
)

END_NAME = FILE_NAME + SUFFIX


def reason(journal: Journal) -> str:
    with pytest.raises(JournalTrouble) as refused:
        journal.append(look_up())
    return refused.value.reason


def append_for_ever(journal: Journal) -> None:
    while True:
        journal.append(look_up(text='{"x":"' + "x" * 2000 + '"}'))


def test_a_damaged_page_is_found_at_start_and_stops_writes(tmp_path: Path) -> None:
    fill(tmp_path, 2000)
    path = tmp_path / FILE_NAME
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xa5" * 4096)
    with opened(tmp_path) as journal:
        assert reason(journal) == "damaged"
    assert verify(path).problem == "damaged"


def test_a_file_that_is_no_database_is_damaged_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"not a database " * 1000)
    with opened(tmp_path) as journal:
        assert reason(journal) == "damaged"
        with pytest.raises(JournalTrouble):
            journal.rows(EventFilter())
    assert (tmp_path / FILE_NAME).read_bytes().startswith(b"not a database")


def test_a_full_disk_stops_the_write_and_the_next_one_goes_through_when_there_is_room(tmp_path: Path) -> None:
    with opened(tmp_path, page_limit=40) as journal:
        with pytest.raises(JournalTrouble) as full:
            append_for_ever(journal)
        assert full.value.reason == "full"
        assert journal.verify().ok
        assert journal.rows(EventFilter())
        writer = journal._writer
        assert writer is not None
        writer.execute("PRAGMA max_page_count = 100000")
        journal.append(look_up())


LIMITED = """
import resource, sys
from pathlib import Path
from tests.services.journal.book import look_up, now
from services.journal import Journal, JournalTrouble
journal = Journal(Path(sys.argv[1]), now)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
try:
    for _ in range(2000):
        journal.append(look_up(text='{"x":"' + "x" * 2000 + '"}'))
except JournalTrouble as trouble:
    print(trouble.reason)
try:
    journal.append(look_up())
except JournalTrouble as trouble:
    print(trouble.reason)
journal.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no resource limits on Windows")
def test_a_file_size_limit_is_an_io_error_that_lasts_and_what_was_written_stays_sound(tmp_path: Path) -> None:
    done = python(LIMITED, str(tmp_path))
    assert (done.stdout.split(), done.stderr) == (["io", "io"], "")
    verdict = verify(tmp_path / FILE_NAME)
    assert verdict.ok
    assert verdict.events > 10


AS_NOBODY = """
import os, sys
from pathlib import Path
from tests.services.journal.book import look_up, now
from services.journal import EventFilter, Journal, JournalTrouble
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
journal = Journal(Path(sys.argv[1]), now)
try:
    journal.append(look_up())
except JournalTrouble as trouble:
    print(trouble.reason)
print(len(journal.rows(EventFilter())))
journal.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows folders have other permissions")
def test_a_read_only_folder_stops_writes_and_can_be_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("readonly")
    fill(folder, 3)
    for part in (folder, *folder.parents):
        if part.stat().st_uid == os.getuid() and part != Path("/"):
            part.chmod(part.stat().st_mode | 0o755)
    (folder / FILE_NAME).chmod(0o444)
    (folder / LOCK_NAME).chmod(0o444)
    folder.chmod(0o555)
    try:
        done = python(AS_NOBODY, str(folder))
    finally:
        folder.chmod(0o755)
    assert (done.stdout.split(), done.stderr) == (["read_only", "3"], "")


def test_a_lock_of_another_program_on_the_file_stops_the_write_and_passes(tmp_path: Path) -> None:
    with opened(tmp_path, patience=0.05) as journal, closing(connect(tmp_path / FILE_NAME)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert reason(journal) == "locked"
        assert journal.last_seq() == 0
        other.rollback()
        assert journal.append(look_up()).seq == 1


HOLDER = """
import sys
from pathlib import Path
from tests.services.journal.book import look_up, now
from services.journal import Journal
journal = Journal(Path(sys.argv[1]), now)
print(journal.append(look_up()).seq, flush=True)
sys.stdin.read()
"""


def test_while_another_process_writes_this_one_only_reads_and_after_its_death_writes(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "1"
        with opened(tmp_path) as journal:
            assert (reason(journal), journal.owner) == ("another_process", False)
            assert len(journal.rows(EventFilter())) == 1
        holder.kill()
        holder.wait()
    with opened(tmp_path) as journal:
        assert journal.owner
        assert journal.append(look_up()).seq == 2


def test_what_stood_in_the_way_at_opening_can_be_tried_again(tmp_path: Path) -> None:
    with opened(tmp_path) as first, opened(tmp_path) as second:
        assert second.try_again() is not None
        first.close()
        assert second.try_again() is None
        assert second.append(look_up()).seq == 1


def test_what_is_damaged_is_not_tried_again(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"not a database " * 1000)
    with opened(tmp_path) as journal:
        (tmp_path / FILE_NAME).unlink()
        trouble = journal.try_again()
        assert trouble is not None
        assert trouble.reason == "damaged"


def test_two_journals_in_one_process_are_two_writers_as_well(tmp_path: Path) -> None:
    with opened(tmp_path), opened(tmp_path) as second:
        assert reason(second) == "another_process"


def test_a_lock_file_that_somebody_deleted_stops_writes_instead_of_making_two_writers(tmp_path: Path) -> None:
    with opened(tmp_path) as first:
        first.append(look_up())
        (tmp_path / LOCK_NAME).unlink()
        with opened(tmp_path) as second:
            second.append(look_up())
            assert (reason(first), first.owner) == ("lock_lost", False)
            assert second.verify().events == 2


def test_a_file_put_in_its_place_while_it_is_open_stops_writes_that_the_next_start_would_not_find(
    tmp_path: Path,
) -> None:
    fill(tmp_path, 1)
    older = (tmp_path / FILE_NAME).read_bytes()
    with opened(tmp_path) as journal:
        journal.append(recorded("i"))
        (tmp_path / "restored").write_bytes(older)
        (tmp_path / "restored").replace(tmp_path / FILE_NAME)
        assert reason(journal) == "lock_lost"


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere open files can be deleted and replaced")
@pytest.mark.parametrize("name", [LOCK_NAME, FILE_NAME])
def test_windows_lets_nobody_take_the_open_files_away_and_writing_goes_on(tmp_path: Path, name: str) -> None:
    with opened(tmp_path) as journal:
        (tmp_path / "other").write_bytes(b"")
        for take_away in (os.unlink, lambda path: os.replace(path, tmp_path / "aside")):
            with pytest.raises(PermissionError):
                take_away(tmp_path / name)
        with pytest.raises(PermissionError):
            os.replace(tmp_path / "other", tmp_path / name)
        journal.append(look_up())
        assert (journal.owner, journal.verify().events) == (True, 1)


@pytest.mark.skipif(sys.platform != "win32", reason="numbers of files elsewhere stay what they are")
def test_an_open_file_on_windows_is_in_place_whatever_number_its_drive_gives_it(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    (tmp_path / "writer.lock").write_bytes(b"")
    other = os.stat(tmp_path / "other")
    assert is_in_place(tmp_path / "writer.lock", other)
    assert not is_in_place(tmp_path / "gone", other)


def test_an_edited_row_is_found(tmp_path: Path) -> None:
    fill(tmp_path)
    tamper(tmp_path, "UPDATE events SET agent = 'somebody else' WHERE seq = 3")
    verdict = verify(tmp_path / FILE_NAME)
    assert (verdict.problem, verdict.at, verdict.events) == ("edited", 3, 2)
    with opened(tmp_path) as journal:
        assert reason(journal) == "edited"
        assert len(journal.rows(EventFilter())) == 5


@pytest.mark.parametrize("column", [column for column in COLUMNS if column != "seq"])
def test_a_change_in_any_column_is_found(tmp_path: Path, column: str) -> None:
    with opened(tmp_path) as journal:
        journal.append(recorded("i"))
    tamper(tmp_path, f"UPDATE events SET {column} = {column} || '1'")
    assert verify(tmp_path / FILE_NAME).problem == "edited"


def test_a_row_edited_beyond_reading_is_damage_and_no_crash(tmp_path: Path) -> None:
    fill(tmp_path)
    tamper(tmp_path, "UPDATE events SET at = 'yesterday', body = 'nothing' WHERE seq = 3")
    with opened(tmp_path) as journal, pytest.raises(JournalTrouble) as found:
        DoneHere(journal, lambda _intent: None).listed()
    assert found.value.reason == "damaged"
    tamper(tmp_path, "UPDATE events SET at = '2026-11-23T14:02:07.000000Z' WHERE seq = 3")
    with opened(tmp_path) as journal, pytest.raises(JournalTrouble) as found:
        DoneHere(journal, lambda _intent: None).listed()
    assert found.value.reason == "damaged"


def test_a_row_removed_from_the_middle_is_found(tmp_path: Path) -> None:
    fill(tmp_path)
    tamper(tmp_path, "DELETE FROM events WHERE seq = 3")
    assert (verify(tmp_path / FILE_NAME).problem, verify(tmp_path / FILE_NAME).at) == ("missing", 3)
    with opened(tmp_path) as journal:
        assert reason(journal) == "missing"


def test_a_row_removed_and_the_rest_moved_up_is_found(tmp_path: Path) -> None:
    fill(tmp_path)
    tamper(tmp_path, "DELETE FROM events WHERE seq = 3", "UPDATE events SET seq = seq - 1 WHERE seq > 3")
    assert verify(tmp_path / FILE_NAME).problem == "edited"


def test_a_tail_that_was_cut_shows_against_the_second_file_and_stops_writes(tmp_path: Path) -> None:
    fill(tmp_path)
    tamper(tmp_path, "DELETE FROM events WHERE seq > 3")
    assert verify(tmp_path / FILE_NAME).problem == "cut"
    with opened(tmp_path) as journal:
        assert reason(journal) == "cut"
        assert len(journal.rows(EventFilter())) == 3


def test_where_the_second_file_went_too_the_cut_shows_against_an_exported_head_only(tmp_path: Path) -> None:
    head = fill(tmp_path)
    tamper(tmp_path, "DELETE FROM events WHERE seq > 3")
    (tmp_path / END_NAME).unlink()
    assert verify(tmp_path / FILE_NAME).ok
    assert verify(tmp_path / FILE_NAME, head).problem == "cut"


def test_a_log_lost_after_the_program_was_killed_is_said(tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    killed.mkdir()
    with opened(tmp_path) as journal:
        journal.append(recorded("i"))
        for name in (FILE_NAME, END_NAME):
            (killed / name).write_bytes((tmp_path / name).read_bytes())
    with opened(killed) as journal:
        assert reason(journal) == "cut"


def test_a_journal_that_is_gone_while_its_second_file_knows_of_events_is_not_empty(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / FILE_NAME).unlink()
    assert verify(tmp_path / FILE_NAME).problem == "cut"
    with opened(tmp_path) as journal:
        assert reason(journal) == "cut"


def test_one_torn_record_of_the_second_file_leaves_the_one_before(tmp_path: Path) -> None:
    fill(tmp_path)
    whole = (tmp_path / END_NAME).read_bytes()
    assert read_end(tmp_path / END_NAME) == End(5, verify(tmp_path / FILE_NAME).head)
    found = set()
    for torn in (whole[:128] + b"x" * 128, b"x" * 128 + whole[128:]):
        (tmp_path / END_NAME).write_bytes(torn)
        end = read_end(tmp_path / END_NAME)
        found.add(end.seq if end else 0)
    assert found == {4, 5}
    with opened(tmp_path) as journal:
        assert journal.append(look_up()).seq == 6


def test_the_second_file_that_cannot_be_written_stops_the_next_write_and_not_the_one_that_stands(
    tmp_path: Path,
) -> None:
    with opened(tmp_path) as journal:
        assert journal._end is not None
        os.close(journal._end._descriptor)
        journal._end._descriptor = os.open(tmp_path / FILE_NAME, os.O_RDONLY)
        assert journal.append(look_up()).seq == 1
        assert reason(journal) == "io"
        assert journal.last_seq() == 1


def test_an_index_that_lost_an_entry_is_made_anew_and_what_it_hid_is_there_again(tmp_path: Path) -> None:
    with opened(tmp_path) as journal:
        journal.append(recorded("i"))
        journal.append(step("i", "unknown"))
    lose_from_an_index(tmp_path)
    assert verify(tmp_path / FILE_NAME).problem == "index"
    with opened(tmp_path) as journal:
        assert (journal.trouble, journal.repaired) == (None, True)
        assert [each.last.state for each in journal.standing(["unknown"])] == ["unknown"]
    with opened(tmp_path) as journal:
        assert (journal.trouble, journal.repaired) == (None, False)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("events_are_never_changed BEFORE UPDATE ON events", "events_are_never_changed BEFORE UPDATE OF at ON events"),
        ("RAISE(ABORT", "RAISE(IGNORE"),
        ("CREATE UNIQUE INDEX step_once", "CREATE INDEX step_once"),
    ],
)
def test_rules_of_the_same_name_that_say_something_else_are_missed(tmp_path: Path, old: str, new: str) -> None:
    fill(tmp_path)
    with closing(connect(tmp_path / FILE_NAME, isolation_level=None)) as file:
        for kind, name, sql in file.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
            if old in sql:
                file.execute(f"DROP {kind} {name}")
                file.execute(sql.replace(old, new).replace("IGNORE, 'events are only appended'", "IGNORE"))
    assert verify(tmp_path / FILE_NAME).problem == "schema"


def test_a_rule_that_is_not_ours_is_found(tmp_path: Path) -> None:
    fill(tmp_path)
    with closing(connect(tmp_path / FILE_NAME)) as file:
        file.execute("CREATE TRIGGER more AFTER INSERT ON events BEGIN SELECT 1; END")
    assert verify(tmp_path / FILE_NAME).problem == "schema"


def test_text_that_is_no_utf_8_in_the_first_page_is_damage_and_no_crash(tmp_path: Path) -> None:
    fill(tmp_path)
    path = tmp_path / FILE_NAME
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"events are only appended", b"events are only append\xc3\x28"))
    assert verify(path).problem in {"damaged", "schema"}
    with opened(tmp_path) as journal:
        assert reason(journal) in {"damaged", "schema"}


def test_an_older_head_is_still_part_of_the_chain(tmp_path: Path) -> None:
    head = fill(tmp_path)
    fill(tmp_path)
    verdict = verify(tmp_path / FILE_NAME, f" {head.upper()}\n")
    assert (verdict.ok, verdict.events) == (True, 10)


def test_a_missing_file_does_not_hold_an_exported_head(tmp_path: Path) -> None:
    assert verify(tmp_path / FILE_NAME, "ab" * 32).problem == "cut"


def test_rules_that_were_taken_out_are_missed(tmp_path: Path) -> None:
    fill(tmp_path)
    with closing(connect(tmp_path / FILE_NAME)) as file:
        file.execute("DROP TRIGGER events_are_never_changed")
    assert verify(tmp_path / FILE_NAME).problem == "schema"
    with opened(tmp_path) as journal:
        assert reason(journal) == "schema"


def test_a_network_drive_takes_no_journal(tmp_path: Path) -> None:
    with opened(tmp_path, is_network_drive=lambda _folder: True) as journal:
        assert reason(journal) == "network_drive"
    assert not (tmp_path / FILE_NAME).exists()
    assert not on_network_drive(tmp_path)


def test_the_file_system_is_that_of_the_longest_mount_point() -> None:
    linux = (
        "/dev/sda / ext4 rw 0 0\nserver:/x /mnt/my\\040share nfs4 rw 0 0\n//s/y /mnt/my\\040share/deep cifs rw 0 0\n"
    )
    macos = "/dev/disk1 on / (apfs, local)\n//anna@server/team on /Volumes/team (smbfs, nodev)\n"
    mounts = read_linux_mounts(linux)
    assert file_system_of(Path("/mnt/my share/data"), mounts) == "nfs4"
    assert file_system_of(Path("/mnt/my share/deep/data"), mounts) == "cifs"
    assert file_system_of(Path("/mnt/my shared"), mounts) == "ext4"
    assert file_system_of(Path("/Volumes/team/data"), read_macos_mounts(macos)) == "smbfs"
    assert file_system_of(Path("/x"), []) == ""


def test_the_writer_is_told_at_once_when_it_opens_a_folder_that_is_not_there(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "nowhere", now)
    assert journal.trouble is not None
    assert journal.trouble.reason == "read_only"
    assert journal.rows(EventFilter()) == ()
    journal.close()


def test_killed_between_insert_and_commit_nothing_of_the_step_is_left(tmp_path: Path) -> None:
    code = """
import os, signal, sys
from pathlib import Path
from tests.services.journal.book import look_up, now, recorded
from services.journal import Journal
journal = Journal(Path(sys.argv[1]), now, step=lambda name: os.kill(os.getpid(), signal.SIGKILL))
journal.append(look_up())
journal.append(recorded("i"))
"""
    done = python(code, str(tmp_path))
    assert done.returncode == -9
    with opened(tmp_path) as journal:
        assert [event.kind for event in journal.after(0)] == ["look_up"]
        assert journal.append(recorded("i")).seq == 2
