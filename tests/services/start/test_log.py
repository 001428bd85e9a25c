from __future__ import annotations

import faulthandler
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from services.errors import NotSetUp
from services.start import log
from services.start.folders import Folders
from services.start.log import RedactedFormatter

ROOT = Path(__file__).resolve().parents[3]
CODE = "P000270"
SIGN = "ea7a3bba7e345e0b8ca7f7e3b43d6e72"
LOGGER = logging.getLogger("linksfield.test")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "data")
    folders.make()
    return folders


@pytest.fixture
def opened(folders: Folders) -> Iterator[log.Log]:
    """The log, set up as the program does; afterwards the root logger and faulthandler are pytest's again."""
    level, handles_faults = logging.getLogger().level, faulthandler.is_enabled()
    with log.set_up(folders, lambda: [CODE, ""]) as opened:
        yield opened
    logging.getLogger().setLevel(level)
    if handles_faults:
        faulthandler.enable(sys.__stderr__ or 2)


@pytest.mark.usefixtures("opened")
def test_what_is_logged_from_info_level_up_stands_in_the_file(folders: Folders) -> None:
    LOGGER.info("looked up %s in %d ms", "89852420180910340793", 150)
    LOGGER.debug("body")
    text = folders.log_file.read_text(encoding="utf-8")
    assert "INFO MainThread linksfield.test: looked up 89852420180910340793 in 150 ms" in text
    assert "body" not in text


@pytest.mark.usefixtures("opened")
def test_no_partner_code_and_no_sign_reaches_the_file(folders: Folders) -> None:
    LOGGER.warning('sent {"partnerCode":"SU528SX8BZ","sign":"%s"} as %s', SIGN, CODE)
    try:
        raise ValueError(f"refused for {CODE}, sign={SIGN}&x=1")
    except ValueError:
        LOGGER.exception("it failed")
    text = folders.log_file.read_text(encoding="utf-8")
    assert "ValueError: refused for ***, sign=***&x=1" in text
    assert not [secret for secret in (CODE, SIGN, "SU528SX8BZ") if secret in text]


@pytest.mark.usefixtures("opened")
def test_text_that_utf8_cannot_hold_is_logged_all_the_same(folders: Folders) -> None:
    LOGGER.info("odd \ud800 text")
    assert "odd \\ud800 text" in folders.log_file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("opened")
def test_there_are_three_files_of_one_mebibyte_at_most(folders: Folders) -> None:
    line = "x" * 100_000
    for _ in range(45):
        LOGGER.info(line)
    assert sorted(os.listdir(folders.logs)) == ["console.log", "console.log.1", "console.log.2", "crash.log"]
    assert all((folders.logs / name).stat().st_size <= log.LARGEST for name in os.listdir(folders.logs))


def test_masks_are_asked_for_at_each_line() -> None:
    codes: list[str] = []
    formatter = RedactedFormatter(lambda: codes)
    record = logging.LogRecord("name", logging.INFO, "path", 1, f"code {CODE}", None, None)
    assert formatter.format(record).endswith(f"code {CODE}")
    codes.append(CODE)
    assert formatter.format(record).endswith("code ***")


def test_a_log_that_cannot_be_written_is_not_set_up(tmp_path: Path) -> None:
    with pytest.raises(NotSetUp) as caught:
        log.set_up(Folders(tmp_path / "never made"), tuple)
    assert caught.value.reason == "data_folder"


def test_after_closing_nothing_more_is_written(folders: Folders, opened: log.Log) -> None:
    LOGGER.info("before")
    opened.close()
    LOGGER.info("after")
    assert "after" not in folders.log_file.read_text(encoding="utf-8")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="has no device that is always full")
def test_a_full_disk_loses_lines_of_the_log_and_ends_nothing(
    opened: log.Log, capsys: pytest.CaptureFixture[str]
) -> None:
    (handler,) = (each for each in logging.getLogger().handlers if isinstance(each, RotatingFileHandler))
    with open("/dev/full", "a", encoding="utf-8") as full:
        before = handler.setStream(full)
        assert before is not None
        before.close()
        LOGGER.info("lost")
        opened.close()
        assert full.closed
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(os.name != "posix", reason="sends itself a signal")
def test_a_crash_of_the_process_leaves_its_stack_in_the_crash_file(tmp_path: Path) -> None:
    program = (
        "import os, pathlib, signal, sys; from services.start import log; from services.start.folders import Folders\n"
        "folders = Folders(pathlib.Path(sys.argv[1])); folders.make(); log.set_up(folders, tuple)\n"
        "def fall_over(): os.kill(os.getpid(), signal.SIGSEGV)\n"
        "fall_over()"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, capture_output=True, check=False)
    assert ended.returncode < 0
    assert "in fall_over" in (tmp_path / "logs" / "crash.log").read_text()
