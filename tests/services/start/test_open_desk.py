"""What is found when the files of the data folder are opened is handed on, to be said in the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.setup.settings import Settings
from services.start.folders import Folders
from services.start.open_desk import open_desk
from tests.services.journal.book import lose_from_an_index, opened, recorded, step


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "data")
    folders.make()
    return folders


def said(folders: Folders) -> list[tuple[str, str]]:
    settings = Settings(folders.settings_file)
    settings.load()
    desk = open_desk(folders, settings, lambda _url: None)
    desk.close()
    return [(problem.field, problem.reason) for problem in desk.problems]


def test_of_sound_files_nothing_is_said(folders: Folders) -> None:
    assert said(folders) == []
    assert said(folders) == []


def test_a_journal_that_was_mended_is_said_once(folders: Folders) -> None:
    with opened(folders.data) as journal:
        journal.append(recorded("i"))
        journal.append(step("i", "unknown"))
    lose_from_an_index(folders.data)
    assert said(folders) == [("journal_file", "repaired")]
    assert said(folders) == []


def test_damaged_preferences_and_followed_payments_are_said_once(folders: Folders) -> None:
    folders.settings_file.write_text('{"agent": "Bob"', encoding="utf-8")
    folders.followed_file.write_text('{"payments": [7]}', encoding="utf-8")
    assert said(folders) == [("settings_file", "damaged"), ("followed_file", "rows")]
    assert said(folders) == []
