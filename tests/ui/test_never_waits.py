"""That what watches the window's thread does watch: no question to the journal can slip through."""

from __future__ import annotations

import inspect
import sys
import threading
from pathlib import Path

import pytest

from services.journal import Journal
from services.journal.asking import Questions
from tests.programs import run
from tests.services.journal.book import look_up, opened
from tests.ui.never_waits import HARMLESS, PROGRAM, Waited

REAL_PROGRAM = """
import sys, threading
connected = set()
def heed(event, arguments):
    if event == "sqlite3.connect" and "journal" in str(arguments[0]):
        connected.add(threading.current_thread().name)
sys.addaudithook(heed)
import main
ended = main.main(sys.argv[1:])
print(*sorted(connected), sep="\\n")
sys.exit(ended)
"""
CARD = "89852000000000010023"


def of_the_window(journal: Journal, what: str) -> object:
    """What a line of the window's own code gets of the journal."""
    return eval(compile(f"journal.{what}", f"{PROGRAM}some_view.py", "eval"), {"journal": journal})


@pytest.mark.parametrize("what", ["last_seq()", "trouble", "owner", "_readers.read(len)", "snapshot()", "append(None)"])
def test_the_windows_own_code_gets_no_answer_of_the_journal_on_its_thread(
    tmp_path: Path, window_never_waits: list[str], what: str
) -> None:
    with opened(tmp_path) as journal, pytest.raises(Waited):
        of_the_window(journal, what)
    assert len(window_never_waits) == 1
    window_never_waits.clear()


def test_on_another_thread_it_does(tmp_path: Path) -> None:
    told: list[object] = []
    with opened(tmp_path) as journal:
        journal.append(look_up())
        asking = threading.Thread(target=lambda: told.append(of_the_window(journal, "last_seq()")))
        asking.start()
        asking.join()
    assert told == [1]


def test_whatever_else_the_journal_has_asks_no_disk() -> None:
    public = {name for owner in (Journal, Questions) for name, _ in inspect.getmembers(owner) if name[0] != "_"}
    assert public >= HARMLESS - {"path"}
    for name in HARMLESS - {"path", "close"}:
        member = inspect.getattr_static(Journal, name)
        source = inspect.getsource(getattr(member, "fget", member))
        assert not any(word in source for word in ("_readers", "_writer", "_why_not", "_lock", ".path"))


@pytest.mark.system
def test_the_real_program_opens_no_connection_to_the_journal_on_the_windows_thread(tmp_path: Path) -> None:
    arguments = ("--sandbox", "--card", CARD, "--data-dir", tmp_path / "data", "--quit-after-look-up")
    ended = run(tmp_path, sys.executable, "-c", REAL_PROGRAM, *arguments)
    assert ended.returncode == 0, ended.stderr
    connected = ended.stdout.splitlines()[1:]
    assert connected, "the journal was asked"
    assert threading.main_thread().name not in connected
