"""What the program writes is its user's alone, and lands nowhere else than in its folder."""

from __future__ import annotations

import logging
import os
import stat
from pathlib import Path

import pytest

from services.journal import JournalTrouble
from services.journal.end_file import SUFFIX
from services.journal.journal import FILE_NAME
from services.journal.writer_lock import FILE_NAME as LOCK_NAME
from services.private_files import open_private
from services.setup.json_files import Damaged, read_foreign_object, read_object, write_object
from services.setup.settings import Settings
from services.start.folders import Folders
from services.start.log import open_log
from services.start.open_desk import open_desk
from tests.services.journal.book import fill, look_up, opened

pytestmark = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions and links")


def others(folder: Path) -> list[str]:
    """What in this folder somebody else than its user may read or write."""
    return [path.name for path in (folder, *folder.rglob("*")) if stat.S_IMODE(path.lstat().st_mode) & 0o077]


def open_and_close(folders: Folders) -> None:
    settings = Settings(folders.settings_file)
    settings.load()
    folders.make()
    desk = open_desk(folders, settings, lambda _url: None)
    settings.save()
    logging.getLogger("console").warning("something")
    desk.desk.journal.append(look_up())
    desk.close()


def test_everything_is_its_users_alone_from_the_first_start_on(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        open_and_close(Folders(tmp_path / "data"))
        assert others(tmp_path / "data") == []
    finally:
        os.umask(before)


def test_what_others_could_read_is_made_private_at_the_next_start(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "data")
    open_and_close(folders)
    for path in (folders.data, *folders.data.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    open_and_close(folders)
    assert others(folders.data) == []


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", SUFFIX])
def test_a_link_in_the_journals_place_is_not_followed(tmp_path: Path, suffix: str) -> None:
    fill(tmp_path)
    victim, planted = tmp_path / "victim", tmp_path / (FILE_NAME + suffix)
    planted.unlink(missing_ok=True)
    victim.write_bytes(b"somebody else's")
    planted.symlink_to(victim)
    with opened(tmp_path) as journal:
        assert journal.trouble is not None
        assert journal.trouble.reason == "link"
        if not suffix:
            with pytest.raises(JournalTrouble, match="link"):
                journal.last_seq()
    assert victim.read_bytes() == b"somebody else's"


def test_a_link_in_the_locks_place_makes_no_file_elsewhere(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).symlink_to(tmp_path / "victim")
    with opened(tmp_path) as journal:
        assert journal.trouble is not None
        assert journal.trouble.reason == "link"
    assert not (tmp_path / "victim").exists()


@pytest.mark.parametrize("name", ["console.log", "crash.log"])
def test_a_link_in_the_logs_place_is_not_written_through(tmp_path: Path, name: str) -> None:
    folders = Folders(tmp_path / "data")
    folders.make()
    (folders.logs / name).symlink_to(tmp_path / "victim")
    assert open_log(folders, tuple) is None
    assert not (tmp_path / "victim").exists()


def test_a_link_among_the_json_files_is_neither_read_nor_written_through(tmp_path: Path) -> None:
    victim, planted = tmp_path / "victim", tmp_path / "settings.json"
    victim.write_text('{"agent": "Eve"}')
    planted.symlink_to(victim)
    with pytest.raises(Damaged, match="link"):
        read_object(planted)
    write_object(planted, {"agent": "Bob"})
    assert victim.read_text() == '{"agent": "Eve"}'
    assert read_object(planted) == {"agent": "Bob"}


def test_a_file_that_somebody_chose_may_be_a_link_and_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "there").write_text('{"profiles": []}')
    (tmp_path / "there").chmod(0o644)
    (tmp_path / "chosen").symlink_to(tmp_path / "there")
    assert read_foreign_object(tmp_path / "chosen") == {"profiles": []}
    assert stat.S_IMODE((tmp_path / "there").stat().st_mode) == 0o644


@pytest.mark.parametrize("make", ["mkfifo", "mkdir"])
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, make: str) -> None:
    getattr(os, make)(tmp_path / "thing")
    with pytest.raises(OSError, match=r"Invalid argument|Is a directory"):
        open_private(tmp_path / "thing", os.O_RDWR)
    with pytest.raises(OSError, match=r"Invalid argument|Is a directory"):
        read_object(tmp_path / "thing")
