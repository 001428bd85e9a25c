"""Addresses that open a card: on the command line, and as macOS hands them over."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.programs import run as program
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.start.opening import open_link

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
from ui.start.paint import paint

painted = paint("light", "en", Path(sys.argv[1]))
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
    assert said.startswith("This address does not name a card")
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
        (["linksfield-console://profile/x"], "This address does not name a card"),
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
