from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from services.errors import NotSetUp
from services.start.folders import Folders

ROOT = Path(__file__).resolve().parents[3]


def test_everything_lies_below_a_chosen_data_folder(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "chosen" / "here")
    data = tmp_path / "chosen" / "here"
    assert folders.data == data
    assert folders.profiles_file == data / "profiles.json"
    assert folders.settings_file == data / "settings.json"
    assert folders.log_file == data / "logs" / "console.log"
    assert folders.cache == data / "cache"


def test_a_relative_data_folder_does_not_move_with_the_working_directory() -> None:
    assert Folders(Path("somewhere")).data == Path.cwd() / "somewhere"


def test_a_tilde_is_the_home_folder() -> None:
    assert Folders(Path("~/console")).data == Path.home() / "console"


def test_without_a_choice_the_platform_says_where() -> None:
    folders = Folders()
    assert folders.data.is_absolute()
    cache = folders.cache.parent if sys.platform == "win32" else folders.cache  # there "Cache" inside of it
    assert folders.data.name == cache.name == "linksfield-console"


def test_nothing_is_made_before_it_is_asked_for(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "new")
    assert not folders.data.exists()
    folders.make()
    folders.make()
    assert sorted(os.listdir(folders.data)) == ["cache", "logs"]


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_new_folders_are_for_their_user_only_and_old_ones_are_made_so(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "new")
    folders.make()
    modes = [stat.S_IMODE(folder.stat().st_mode) for folder in (folders.data, folders.logs, folders.cache)]
    assert modes == [0o700] * 3
    old = tmp_path / "old"
    old.mkdir()
    (old / "logs").mkdir()
    for folder in (old, old / "logs"):
        folder.chmod(0o755)
    Folders(old).make()
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in (old, old / "logs")] == [0o700] * 2


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_a_folder_that_everybody_keeps_files_in_stays_everybodys(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    Folders(tmp_path).make()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o1777
    tmp_path.chmod(0o700)


@pytest.mark.skipif(os.name != "posix", reason="links need a right of their own on Windows")
@pytest.mark.parametrize("name", ["logs", "cache"])
def test_a_link_planted_in_the_data_folder_is_not_followed(tmp_path: Path, name: str) -> None:
    elsewhere, data = tmp_path / "elsewhere", tmp_path / "data"
    elsewhere.mkdir()
    data.mkdir()
    (data / name).symlink_to(elsewhere)
    with pytest.raises(NotSetUp):
        Folders(data).make()
    assert list(elsewhere.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="links need a right of their own on Windows")
def test_a_data_folder_may_be_a_link_that_its_user_chose(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "elsewhere")
    Folders(tmp_path / "data").make()
    assert (tmp_path / "elsewhere" / "logs").is_dir()


@pytest.mark.parametrize("below", ["file", "file/data"])
def test_a_data_folder_that_cannot_be_made_is_not_set_up(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotSetUp) as caught:
        Folders(tmp_path / below).make()
    assert caught.value.reason == "data_folder"
    assert str(tmp_path / below) in caught.value.detail


def test_a_temporary_folder_goes_when_it_is_closed() -> None:
    folders = Folders.temporary()
    folders.make()
    folders.profiles_file.write_text("{}")
    folders.close()
    assert not folders.data.exists()
    folders.close()


def test_a_temporary_folder_goes_at_the_end_of_the_process() -> None:
    program = (
        "from services.start.folders import Folders; folders = Folders.temporary(); folders.make(); "
        "assert folders.profiles_file.write_text('{}'); print(folders.data)"
    )
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stderr == ""
    assert "linksfield-console-" in ended.stdout
    assert not Path(ended.stdout.strip()).exists()


def test_a_chosen_folder_stays_when_it_is_closed(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.make()
    folders.close()
    assert folders.data.exists()
