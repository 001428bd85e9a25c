"""Addresses that open a card: on the command line, and as macOS hands them over."""

from __future__ import annotations

import queue
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from services.desk.desk import Desk
from services.setup.settings import Settings
from services.start.folders import Folders
from services.start.open_desk import open_desk
from services.start.single_instance import Opening, Receiver
from tests.programs import run as program
from tests.services.journal.book import lose_from_an_index, recorded, step
from tests.services.journal.book import opened as journal_in
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.start.opening import open_for_another_start, open_link

ROOT = Path(__file__).resolve().parents[3]
FRESH = CARDS["fresh"].iccid
LINK = f"linksfield-console://card/{FRESH}"

# A second application cannot live in the process of the tests.
EVENTS = """
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from ui.start.mac_application import MacApplication

app, taken = MacApplication(["test"]), []
QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl("linksfield-console://card/1?ticket=A%20B")))
app.give_links(taken.append)
QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl("linksfield-console://card/2")))
print(taken)
"""

CHOOSING = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QFileDialog
from ui.start.paint import paint, settle

painted = paint("light", "en", Path(sys.argv[1]))
settle(painted, "light", Path(sys.argv[1]))
dialog = QFileDialog(painted.window)
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.open()
dialog.reject()
dialog.deleteLater()
painted.app.processEvents()
del dialog
"""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )


def test_an_address_opens_its_card_for_its_ticket_and_looks_it_up(story: Story) -> None:
    story.do(lambda: open_link(story.workplace, f"{LINK}?ticket=SUP%2012"))
    story.wait(story.settled, "the look-up")
    assert (story.record.iccid, story.record.ticket, story.record.profile) == (FRESH, "SUP 12", "Practice")


def test_an_address_never_replaces_an_open_card(story: Story) -> None:
    story.look_up(CARDS["auto_renewing"].iccid, "SUP-1")
    story.do(lambda: open_link(story.workplace, LINK))
    story.wait(story.settled, "the look-up")
    assert [record.iccid for record in story.session.records] == [CARDS["auto_renewing"].iccid, FRESH]


def test_anything_else_is_said_and_opens_nothing(story: Story) -> None:
    story.do(lambda: open_link(story.workplace, f"{LINK}?profile=production"))
    (said,) = story.workplace.toasts.texts()
    assert said.startswith("This link has no card number")
    assert story.record.blank


def test_addresses_that_come_before_the_window_are_kept_for_it() -> None:
    done = run("-c", EVENTS)
    assert done.stderr == ""
    assert done.stdout.strip() == "['linksfield-console://card/1?ticket=A%20B', 'linksfield-console://card/2']"


def test_the_command_line_takes_an_address() -> None:
    assert run("main.py", "--version", f"{LINK}?ticket=SUP-1").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["linksfield-console://profile/x"], "This link has no card number"),
        ([LINK, "--card", FRESH], "do not go together"),
        ([LINK, LINK], "unrecognized arguments"),
        (["--", LINK, "--data-dir", "x"], "unrecognized arguments"),
    ],
)
def test_a_command_line_that_makes_no_sense_ends_with_2(arguments: list[str], words: str) -> None:
    done = run("main.py", *arguments)
    assert done.returncode == 2
    assert words in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have file dialogs of their own")
def test_qts_file_dialog_writes_nothing_outside_the_folders_of_the_program(tmp_path: Path) -> None:
    ended = program(tmp_path, sys.executable, "-c", CHOOSING, tmp_path / "data")
    assert ended.returncode == 0, ended.stderr
    written = {path.relative_to(tmp_path).parts[0] for path in tmp_path.rglob("*") if path.is_file()}
    assert written == {"data"}


def test_an_address_that_names_no_card_is_said_in_the_window_that_is_open(story: Story) -> None:
    before = len(story.session.records)
    story.do(
        lambda: open_for_another_start(story.workplace, lambda: "", Opening(link="linksfield-console://card/123="))
    )
    assert story.workplace.toasts.texts()[-1].startswith("This link has no card number")
    assert len(story.session.records) == before


def test_a_start_with_such_an_address_hands_it_over_and_ends_with_2(tmp_path: Path) -> None:
    folders, got = Folders(tmp_path / "data"), queue.Queue[Opening]()
    folders.make()
    receiver = Receiver(folders, got.put)
    receiver.start()
    done = run("main.py", "--data-dir", str(folders.data), "linksfield-console://card/123=")
    receiver.stop()
    assert (done.returncode, got.get(timeout=10)) == (2, Opening(link="linksfield-console://card/123="))


def test_what_was_wrong_with_the_files_is_said_in_the_window(
    open_story: Callable[..., Story], folders: Folders, desk: Desk
) -> None:
    desk.close()
    with journal_in(folders.data) as journal:
        journal.append(recorded("i"))
        journal.append(step("i", "unknown"))
    lose_from_an_index(folders.data)
    folders.settings_file.write_text('{"agent": "Bob"', encoding="utf-8")
    folders.followed_file.write_text('{"payments": [7]}', encoding="utf-8")
    folders.profiles_file.write_text("{", encoding="utf-8")
    settings = Settings(folders.settings_file)
    settings.load()
    opened = open_desk(folders, settings, lambda _url: None)
    try:
        story = open_story("", opened.desk)
        problems = (*opened.profiles.problems, *opened.problems)
        story.do(lambda: story.workplace.say_loaded(problems, str(opened.profiles.damaged)))
        said = "\n".join(story.workplace.toasts.texts())
        for file in ("settings.json", "followed.json", "profiles.json"):
            assert f"{file}.damaged-" in said
        assert "was slightly damaged and has been repaired" in said
        assert len(story.workplace.toasts.texts()) == 4
        story.end()
    finally:
        opened.close()
