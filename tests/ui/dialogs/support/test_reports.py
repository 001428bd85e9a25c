"""Stories of failures of the program itself: a dialog, a report to copy and save, and the crash of an earlier start."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget, QPushButton

from services.records import Profile
from services.support import crashes
from services.version import VERSION
from tests.ui.dialogs.acting import said
from tests.ui.everywhere.access import menu_entry
from tests.ui.story import Story
from ui.start.unexpected_errors import report_unexpected_errors
from ui.widgets.long_text import LongText

CARD = "89852000000000010015"


@pytest.fixture
def failing(story: Story, qloop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch) -> Iterator[Story]:
    """The window, with its hooks set as the program sets them."""
    for owner, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(owner, name, getattr(owner, name))  # put back after the test
    log = logging.getLogger("console")
    monkeypatch.setattr(log, "handlers", list(log.handlers))
    report_unexpected_errors(qloop, story.workplace.failures.tell)
    yield story
    qloop.set_exception_handler(None)


def divide(story: Story) -> None:
    """Fail where nobody catches it, with a message that holds what must not be told."""
    code = story.sandbox.partner_code
    raise ZeroDivisionError(f"for {code} and {code}2026112814051298765 on {CARD}")


def fail(story: Story) -> None:
    story.do(lambda: asyncio.get_running_loop().call_soon(divide, story))


def fail_elsewhere(story: Story) -> None:
    def odd() -> None:
        raise LookupError("odd")

    story.do(lambda: asyncio.get_running_loop().call_soon(odd))


def report(story: Story) -> str:
    return story.find("reportText", LongText).whole


def save_as(story: Story, dialog_name: str, path: Path) -> None:
    """Answer the file dialog that a button has opened."""
    story.wait(lambda: story.shown(dialog_name), "the file dialog")
    dialog = story.find(dialog_name, QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    # Its list of completions is a window of its own, which the offscreen screen cannot raise.
    name.setCompleter(None)  # type: ignore[arg-type]  # documented by Qt, missing in the stubs
    story.do(lambda: name.setText(str(path)))
    story.do(dialog.accept)


def test_a_failure_opens_a_dialog_that_says_what_its_report_holds(failing: Story) -> None:
    failing.type("cardInput", CARD)
    fail(failing)
    failing.wait(lambda: failing.shown("reportDialog"), "the dialog")
    words = failing.words(failing.find("reportDialog"))
    assert "You can keep working; your entries are still there" in words
    assert "The report contains versions" in words
    assert f"Linksfield Console {VERSION}" in report(failing)
    assert "ZeroDivisionError: for *** and …8765 on …0015" in report(failing)
    assert failing.sandbox.partner_code not in report(failing)
    failing.click("copyReportButton")
    assert failing.clipboard() == report(failing)
    failing.click("closeReportButton")
    assert failing.property("cardInput") == CARD
    assert failing.window.isVisible()


def test_a_fault_in_a_look_up_is_said_in_its_view_and_opens_a_report(
    failing: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stood in the view and in the log, and nobody was offered anything to pass on."""

    def broken(*_args: object) -> None:
        raise ZeroDivisionError("on the reading thread")

    monkeypatch.setattr(failing.desk.orders, "list", broken)
    failing.look_up(CARD)
    failing.wait(lambda: failing.shown("reportDialog"), "the dialog")
    assert "ZeroDivisionError: on the reading thread" in report(failing)
    failing.click("closeReportButton")
    assert failing.record.orders.state == "error"


def test_the_report_is_saved_where_the_agent_says(failing: Story, tmp_path: Path) -> None:
    fail(failing)
    failing.click("saveReportButton")
    save_as(failing, "reportFileDialog", tmp_path / "report.txt")
    failing.wait(lambda: said(failing, "reportNotice").startswith("Saved: "), "the notice")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == report(failing)


def test_a_report_that_cannot_be_saved_is_still_there(failing: Story, tmp_path: Path) -> None:
    fail(failing)
    failing.click("saveReportButton")
    save_as(failing, "reportFileDialog", tmp_path / "no such folder" / "report.txt")
    failing.wait(lambda: "That did not work" in said(failing, "reportNotice"), "the notice")
    assert "The report is still here" in said(failing, "reportNotice")
    assert "ZeroDivisionError" in report(failing)


def test_one_dialog_takes_what_else_fails_and_what_comes_again_is_a_notice(failing: Story) -> None:
    fail(failing)
    failing.wait(lambda: failing.shown("reportDialog"), "the dialog")
    fail_elsewhere(failing)
    failing.wait(lambda: "LookupError: odd" in report(failing), "the second one")
    assert "ZeroDivisionError" in report(failing)
    fail(failing)
    failing.click("closeReportButton")
    failing.wait(lambda: not failing.shown("reportDialog"), "the dialog to go")
    fail(failing)
    failing.wait(lambda: failing.workplace.toasts.texts(), "the notice")
    assert not failing.shown("reportDialog")
    (words,) = failing.workplace.toasts.texts()
    assert words.startswith("The same error occurred again in this program.")
    failing.click("noticeActionButton")
    assert "ZeroDivisionError" in report(failing)


def test_the_crash_of_an_earlier_start_is_offered_until_it_is_deleted(story: Story) -> None:
    logs = story.session.supporting.folders.logs
    crashes.keep_report(logs, f"Fatal Python error: Segmentation fault\nfor {story.sandbox.partner_code}")
    for _ in range(2):
        story.do(story.workplace.failures.look_for_crash)
        story.wait(lambda: story.workplace.toasts.texts(), "the offer")
        assert "The program broke off last time" in story.workplace.toasts.texts()[0]
        story.click("noticeActionButton")
        assert report(story) == "Fatal Python error: Segmentation fault\nfor ***\n"
        story.click("closeReportButton")
    story.do(story.workplace.failures.look_for_crash)
    story.wait(lambda: story.workplace.toasts.texts(), "the offer")
    story.click("noticeActionButton")
    story.click("deleteReportButton")
    story.wait(lambda: said(story, "reportNotice") == "Deleted: it is not offered again.", "the word")
    assert crashes.report(logs) == ""
    story.click("closeReportButton")
    story.do(story.workplace.failures.look_for_crash)
    story.wait(lambda: not story.session.tasks.is_running("crash report"), "the look")
    assert story.workplace.toasts.texts() == []


def test_diagnostics_are_shown_before_they_are_saved(story: Story, tmp_path: Path) -> None:
    story.look_up(CARD, "T-1")
    story.desk.profiles.add_for_this_run(Profile(name="Shop", environment="production"))
    story.do(lambda: story.session.set_profile("Shop"))
    menu_entry("Save diagnostics...")(story)
    files = story.find("diagnosticsFiles", QListWidget)
    assert not story.find("saveDiagnosticsButton", QPushButton).isEnabled()
    story.wait(lambda: files.count() > 0, "the texts")
    names = [files.item(row).text() for row in range(files.count())]
    assert {"about.txt", "self-check.json", "settings.json", "journal.json"} <= set(names)
    shown = {}
    for row, name in enumerate(names):
        story.do(lambda row=row: files.setCurrentRow(row))  # type: ignore[misc]  # mypy cannot infer a default's type
        shown[name] = story.find("diagnosticsText", LongText).whole
    assert '"environment_badge": "PRODUCTION"' in shown["about.txt"]
    assert '"ok": true' in shown["journal.json"]
    story.click("saveDiagnosticsButton")
    save_as(story, "diagnosticsFileDialog", tmp_path / "found.zip")
    story.wait(lambda: said(story, "diagnosticsNotice").startswith("Saved: "), "the notice")
    with zipfile.ZipFile(tmp_path / "found.zip") as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == shown
    assert [name for name, text in shown.items() if story.sandbox.partner_code in text or CARD in text] == []


def test_where_they_cannot_be_saved_it_is_said_and_they_stay(story: Story, tmp_path: Path) -> None:
    menu_entry("Save diagnostics...")(story)
    story.wait(lambda: story.find("diagnosticsFiles", QListWidget).count() > 0, "the texts")
    story.click("saveDiagnosticsButton")
    save_as(story, "diagnosticsFileDialog", tmp_path / "no such folder" / "found.zip")
    story.wait(lambda: "could not be saved" in said(story, "diagnosticsNotice"), "the notice")
    assert "No such file or directory" in said(story, "diagnosticsNotice")
    assert story.find("saveDiagnosticsButton", QPushButton).isEnabled()
