"""A data folder that cannot be written, or not even entered: writes are what stops, look-ups go on (issue 3)."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from services.sandbox import sample_cards
from tests.programs import AS_A_USER, MAIN, run

CARD = sample_cards()[1].iccid
LOOK_UP = ("--sandbox", "--card", CARD, "--quit-after-look-up")
AS_USER = (sys.executable, "-c", AS_A_USER, *MAIN)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have other permissions")


@contextmanager
def allowed(path: Path, mode: int) -> Iterator[None]:
    before = path.stat().st_mode
    path.chmod(mode)
    try:
        yield
    finally:
        path.chmod(before)


@pytest.fixture(scope="module")
def worked_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the program has worked before."""
    home = tmp_path_factory.mktemp("worked")
    assert run(home, *MAIN, *LOOK_UP, "--data-dir", home / "data").returncode == 0
    return home / "data"


@pytest.fixture
def data(tmp_path: Path, worked_in: Path) -> Path:
    """Such a folder for one test alone."""
    return shutil.copytree(worked_in, tmp_path / "data")


def test_a_card_can_be_looked_up_with_a_read_only_data_folder(tmp_path: Path, data: Path) -> None:
    (data / "journal.sqlite3").chmod(0o444)
    with allowed(data / "logs", 0o555), allowed(data, 0o555):
        ended = run(tmp_path, *AS_USER, *LOOK_UP, "--data-dir", data)
    assert (ended.returncode, json.loads(ended.stdout)["verdict"]) == (0, "rows")
    assert ended.stderr.startswith(f"The data folder cannot be written ({data}")
    assert "Traceback" not in ended.stderr


def test_a_card_can_be_looked_up_with_a_data_folder_that_cannot_be_entered(tmp_path: Path, data: Path) -> None:
    with allowed(data, 0o000):
        ended = run(tmp_path, *AS_USER, *LOOK_UP, "--data-dir", data)
    assert (ended.returncode, json.loads(ended.stdout)["verdict"]) == (0, "rows")
    assert "Traceback" not in ended.stderr


def test_a_journal_that_cannot_be_reached_is_not_called_sound(tmp_path: Path, data: Path) -> None:
    with allowed(data, 0o000):
        ended = run(tmp_path, *AS_USER, "--verify-journal", "--data-dir", data)
    said = json.loads(ended.stdout)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert (said["ok"], said["problem"]) == (False, "read_only")


def test_a_read_only_journal_can_be_verified(tmp_path: Path, data: Path) -> None:
    with allowed(data, 0o555):
        ended = run(tmp_path, *AS_USER, "--verify-journal", "--data-dir", data)
    assert (ended.returncode, json.loads(ended.stdout)["events"]) == (0, 1)
