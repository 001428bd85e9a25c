"""What a start that died leaves: found by the next one, and by nobody while the other window lives."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.start.folders import Folders
from services.support import crashes
from services.support.failures import failure_of, frames_of
from services.version import VERSION
from tests.services.support.test_updates import START

CODE = "P000270"
ROOT = Path(__file__).resolve().parents[3]
# A start of the program as far as crashes go: opens the file, then does what it is told, and ends cleanly or not.
PROGRAM = """
import os, pathlib, signal, sys
from services.support.crashes import CrashFile
logs = pathlib.Path(sys.argv[1])
file = CrashFile(logs, logs / "console.log")
print("open", flush=True)
def fall_over(): os.kill(os.getpid(), signal.SIGSEGV)
{then}
file.close()
"""
on_posix = pytest.mark.skipif(os.name != "posix", reason="sends itself a signal")


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    folders = Folders(tmp_path)
    folders.make()
    folders.log_file.write_text("INFO looked up\n", encoding="utf-8")
    return folders.logs


def start(logs: Path, then: str) -> int:
    command = [sys.executable, "-c", PROGRAM.format(then=then), str(logs)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode


@pytest.fixture
def another_window(logs: Path) -> Iterator[subprocess.Popen[str]]:
    """A window that lives in another process, and ends cleanly once it is told anything."""
    command = [sys.executable, "-c", PROGRAM.format(then="sys.stdin.readline()"), str(logs)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        end(process)


def end(window: subprocess.Popen[str]) -> None:
    """Let it end cleanly; once is enough."""
    if window.poll() is None and window.stdin is not None and not window.stdin.closed:
        window.communicate("end\n", timeout=30)


def files(logs: Path) -> list[str]:
    return sorted(path.name for path in logs.iterdir() if path.name != "console.log")


def test_a_clean_end_leaves_nothing(logs: Path) -> None:
    assert start(logs, "") == 0
    assert files(logs) == []


@on_posix
def test_a_crash_is_found_by_the_next_start_and_kept_until_it_is_deleted(logs: Path) -> None:
    assert start(logs, "fall_over()") < 0
    assert crashes.report(logs) == ""
    for _ in range(2):
        assert start(logs, "") == 0
        found = crashes.report(logs)
        assert found.startswith(f"Linksfield Console {VERSION}, Python ")
        assert "Fatal Python error: Segmentation fault" in found
        assert "in fall_over" in found
        assert found.endswith("The end of the log:\nINFO looked up\n")
        assert files(logs) == ["last-crash.txt"]
    crashes.delete_report(logs)
    assert crashes.report(logs) == ""
    assert files(logs) == []


@on_posix
def test_a_kill_or_a_power_cut_is_no_crash_of_the_program(logs: Path) -> None:
    assert start(logs, "os.kill(os.getpid(), signal.SIGKILL)") < 0
    assert files(logs) == ["crash.log"]
    assert start(logs, "") == 0
    assert files(logs) == []


@on_posix
def test_two_crashes_are_both_told(logs: Path) -> None:
    start(logs, "fall_over()")
    start(logs, "fall_over()")
    start(logs, "")
    assert crashes.report(logs).count("Segmentation fault") == 2


@on_posix
@pytest.mark.usefixtures("another_window")
def test_a_window_that_lives_is_not_taken_for_dead_and_one_beside_it_is_found(logs: Path) -> None:
    assert start(logs, "fall_over()") < 0
    assert files(logs) == ["crash-2.log", "crash.log"]
    assert start(logs, "") == 0
    assert files(logs) == ["crash.log", "last-crash.txt"]
    assert "in fall_over" in crashes.report(logs)


def test_the_end_of_a_living_window_takes_its_own_file_alone(logs: Path, another_window: subprocess.Popen[str]) -> None:
    assert start(logs, "") == 0
    assert files(logs) == ["crash.log"]
    end(another_window)
    assert files(logs) == []


def test_of_a_report_that_grows_the_newest_is_kept(logs: Path) -> None:
    for number in range(5):
        crashes.keep_report(logs, f"report {number}\n" + "x" * 100_000)
    found = crashes.report(logs)
    assert "report 4" in found
    assert "report 0" not in found
    assert (logs / crashes.REPORT_NAME).stat().st_size <= crashes.LARGEST + 10


def failing(depth: int) -> None:
    if depth == 0:
        raise ValueError(CODE)
    failing(depth - 1)


def caught(depth: int = 1) -> ValueError:
    try:
        failing(depth)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_failure_is_the_same_where_it_comes_from_the_same_place() -> None:
    keys = {failure_of(ValueError, error, error.__traceback__, START).key for error in (caught(1), caught(3))}
    assert len(keys) == 1
    other = failure_of(KeyError, KeyError("x"), None, START)
    assert other.key not in keys
    assert "KeyError: 'x'" in other.text


def test_of_an_endless_recursion_both_ends_are_told() -> None:
    error = caught(900)
    error.args = ("x" * 200_000,)
    text = failure_of(ValueError, error, error.__traceback__, START).text
    assert "Traceback" in text
    assert len(text) < 70_000


def test_last_words_hold_no_values() -> None:
    text = frames_of(caught(), START)
    assert "in failing" in text
    assert text.endswith("\nValueError\n")
    assert CODE not in text


@on_posix
def test_what_cannot_be_kept_now_is_kept_by_a_later_start(logs: Path) -> None:
    start(logs, "fall_over()")
    (logs / crashes.REPORT_NAME).mkdir()
    assert start(logs, "") == 0
    (logs / crashes.REPORT_NAME).rmdir()
    assert start(logs, "") == 0
    assert "in fall_over" in crashes.report(logs)
    assert files(logs) == ["last-crash.txt"]
