"Done from this computer: found again, explained, saved for the ticket, handed over, noted, moved."

from __future__ import annotations

import csv
import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QPushButton, QTextEdit

from services.journal import Journal, verify
from tests.ui.conftest import MovableClock
from tests.ui.everywhere.access import menu_entry
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, choose_plan, confirm, select_row
from tools.verify_case import main as verify_case

FRESH = CARDS["fresh"].iccid
COLUMN = {"when": 0, "card": 1, "who": 2, "ticket": 3, "what": 4, "outcome": 5, "reference": 6}


def ordered(story: Story, ticket: str = "SUP-7", *, fault: str = "") -> None:
    story.look_up(FRESH, ticket)
    choose_plan(story)
    story.sandbox.set_faults(fault)
    confirm(story)
    story.sandbox.set_faults("")


def activity(story: Story, *outcomes: str) -> list[list[str]]:
    """Open Activity and wait until these outcomes stand in its first rows."""
    story.go("activity")
    return rows(story, *outcomes)


def rows(story: Story, *outcomes: str) -> list[list[str]]:
    def shown() -> bool:
        found = [row[COLUMN["outcome"]] for row in story.table("activityTable")]
        return tuple(found) == outcomes

    story.wait(shown, f"rows with {outcomes}")
    return story.table("activityTable")


def choose_file(story: Story, dialog_name: str, path: Path) -> None:
    """Answer a file dialog as if the agent had chosen this file."""
    story.wait(lambda: story.shown(dialog_name), "the file dialog")
    dialog = story.find(dialog_name, QFileDialog)

    def chosen() -> None:
        dialog.fileSelected.emit(str(path))
        dialog.done(QFileDialog.DialogCode.Accepted)

    story.do(chosen)


def notice(story: Story, tab: str) -> str:
    return story.words(story.page(tab))


# ---------------------------------------------------------------------- Activity


def test_a_row_tells_step_by_step_what_happened_to_an_order(story: Story) -> None:
    ordered(story, fault="singleOrder=drop-after")
    activity(story, "Unconfirmed", "Verified")
    select_row(story, "activityTable", 0)
    details = story.find("activityDetails", QTextEdit)
    story.wait(lambda: "Sent to Linksfield" in details.toPlainText(), "the steps")
    seen = details.toPlainText()
    assert seen.index("Confirmed by the agent and recorded") < seen.index("Sent to Linksfield")
    assert seen.index("Sent to Linksfield") < seen.index("No usable answer: unconfirmed")
    assert "(UTC" in seen
    assert "SUP-7" in seen
    if not story.shown("checkRowButton"):
        # On a narrow screen the details open when they are asked for.
        story.click("activityDetailsButton")
    story.click("checkRowButton")
    story.wait(lambda: story.shown("checkDialog"), "Check what happened")


def test_enter_on_a_row_leads_to_check_what_happened_or_opens_its_details(story: Story) -> None:
    ordered(story, fault="singleOrder=drop-after")
    activity(story, "Unconfirmed", "Verified")
    select_row(story, "activityTable", 1)
    story.key("activityTable", Qt.Key.Key_Return)
    assert story.shown("activityDetails")
    select_row(story, "activityTable", 0)
    story.key("activityTable", Qt.Key.Key_Return)
    story.wait(lambda: story.shown("checkDialog"), "Check what happened")


def test_the_kind_and_the_days_narrow_it_down(story: Story, clock: MovableClock) -> None:
    ordered(story)
    activity(story, "Confirmed", "Verified")
    story.choose("activityKindBox", "Look-ups")
    rows(story, "Verified")
    story.choose("activityKindBox", "Notes")
    story.wait(lambda: "No entries of this type." in notice(story, "activity"), "no note")
    story.choose("activityKindBox", "Everything")
    tomorrow = clock.now().astimezone().date().toordinal() + 1
    story.type("activityFromInput", type(clock.now().date()).fromordinal(tomorrow).isoformat())
    story.wait(lambda: "No entries on these dates." in notice(story, "activity"), "nothing")
    assert "Choose Everything" not in notice(story, "activity"), "it is chosen already"
    story.choose("activityKindBox", "Notes")
    story.wait(lambda: "No entries match this type and these dates." in notice(story, "activity"), "nothing")
    story.choose("activityKindBox", "Everything")
    assert story.table("activityTable") == []
    story.type("activityFromInput", "")
    story.type("activityToInput", clock.now().astimezone().date().isoformat())
    rows(story, "Confirmed", "Verified")


def test_days_that_windows_knows_no_local_time_of_are_days_like_others(story: Story) -> None:
    story.look_up(FRESH)
    activity(story, "Verified")
    story.type("activityFromInput", "1962-02-20")
    story.type("activityToInput", "3262-02-20")
    rows(story, "Verified")
    assert "cannot be read" not in notice(story, "activity")


def test_a_day_that_cannot_be_read_is_said_and_stays_typed(story: Story) -> None:
    story.look_up(FRESH)
    activity(story, "Verified")
    story.type("activityFromInput", "yesterday")
    assert "Enter the date as year-month-day" in notice(story, "activity")
    assert story.property("activityFromInput") == "yesterday"


def test_what_it_covers_names_the_zone(story: Story) -> None:
    story.look_up(FRESH)
    activity(story, "Verified")
    words = story.find("activityCovers", QLabel).text()
    assert "Done from this computer only; other computers keep their own list." in words
    assert "Times in UTC" in words


def test_the_csv_has_the_whole_card_number_and_times_with_their_zone(story: Story, tmp_path: Path) -> None:
    ordered(story)
    activity(story, "Confirmed", "Verified")
    target = tmp_path / "activity.csv"
    story.click("exportActivityButton")
    choose_file(story, "exportDialog", target)
    story.wait(lambda: story.property("exportActivityButton") == "Saved", "the file, whole")
    header, order, _ = csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig")))
    cells = dict(zip(header, order, strict=True))
    assert cells["Card"] == f"\t{FRESH}", "kept as text by spreadsheets, with all its digits"
    assert cells["When"][-6] in "+-"
    assert (cells["Who"], cells["Outcome"], cells["Plan"]) == ("desk-2", "Confirmed", EUROPE)


# ---------------------------------------------------------------------- notes, case file, hand-over


def test_a_note_on_a_card_stands_among_what_was_done(story: Story) -> None:
    story.look_up(FRESH, "SUP-7")
    story.click("cardNoteButton")
    assert not story.find("keepNoteButton", QPushButton).isEnabled()
    story.type("noteInput", "rings back\n  on Friday ")
    story.click("keepNoteButton")
    story.wait(lambda: not story.shown("noteDialog"), "the note to be kept")
    story.wait(lambda: story.shown("cardTimeline"), "the note")
    told = story.find("cardTimeline", QTextEdit).toPlainText()
    assert "desk-2  noted, ticket SUP-7" in told
    assert "rings back\non Friday" in told
    assert told.startswith("Today ")
    # Once on the page: the table beside it has what was asked and sent.
    assert all("rings back" not in str(row) for row in story.table("doneHereTable"))
    activity(story, "", "Verified")


def test_the_case_file_is_checked_by_the_tool_alone(story: Story, tmp_path: Path) -> None:
    ordered(story, fault="singleOrder=drop-after")
    story.go("activity")
    target = tmp_path / "case.zip"
    # One place has its button; the menu leads there from everywhere.
    assert not story.shown("caseFileButton")
    menu_entry("Case file...")(story)
    assert story.find("caseFileDialog", QFileDialog).selectedFiles()[0].endswith(f"case-SUP-7-{FRESH}.zip")
    choose_file(story, "caseFileDialog", target)
    story.wait(lambda: "Case file saved" in notice(story, "card"), "the file")
    assert verify_case([str(target)]) == 0
    assert story.sandbox.partner_code.encode() not in target.read_bytes()


def test_a_case_file_that_cannot_be_saved_says_why(story: Story, tmp_path: Path) -> None:
    story.look_up(FRESH)
    story.click("cardCaseFileButton")
    choose_file(story, "caseFileDialog", tmp_path / "no such folder" / "case.zip")
    story.wait(lambda: "The case file could not be saved" in notice(story, "card"), "the reason")


def test_the_hand_over_names_what_is_unknown_and_what_was_done_and_noted_today(story: Story) -> None:
    ordered(story, fault="singleOrder=drop-after")
    story.go("card")
    story.click("cardNoteButton")
    story.type("noteInput", "rings back on Friday")
    story.click("keepNoteButton")
    story.wait(lambda: not story.shown("noteDialog"), "the note to be kept")
    story.go("activity")
    story.click("handOverButton")
    story.wait(lambda: story.find("copyHandOverButton", QPushButton).isEnabled(), "the hand-over")
    text = story.find("handOverText", QPlainTextEdit).toPlainText()
    story.click("copyHandOverButton")
    assert story.clipboard() == text
    assert "Shift hand-over by desk-2" in text
    assert f"8985 2000 0000 0001 0015: Order: {EUROPE}, 1 period, 12.36 GBP; sent " in text
    assert "Place an order" in text
    assert "Unconfirmed (" in text
    assert "rings back on Friday" in text


# ---------------------------------------------------------------------- Move to another PC


def open_move(story: Story) -> None:
    (action,) = (each for each in story.window.actions() if each.text() == "Move to another computer...")
    story.do(action.trigger)


def move_out(story: Story, target: Path) -> None:
    open_move(story)
    story.click("moveOutButton")
    story.click("moveQuestionYes")
    choose_file(story, "moveFileDialog", target)
    story.wait(
        lambda: "Saved. This computer can no longer send changes" in story.words(story.find("moveNotice")), "the file"
    )


def test_moved_out_this_pc_sends_no_more_changes_until_it_takes_them_back(story: Story, tmp_path: Path) -> None:
    ordered(story)
    target = tmp_path / "move.sqlite3"
    move_out(story, target)
    assert verify(target).ok
    story.click("closeMoveButton")
    story.wait(lambda: story.shown("troubleBanner"), "the banner")
    assert "was moved to another computer" in story.words(story.find("troubleBanner"))
    story.look_up(FRESH)
    assert story.record.verdict.state == "rows"
    story.click("troubleButton")
    story.click("takeBackButton")
    assert "an order may be placed twice" in story.words(story.find("moveDialog"))
    story.click("moveQuestionYes")
    story.wait(lambda: not story.shown("troubleBanner"), "the banner to go")


def test_another_pc_takes_it_over_with_what_is_not_known_yet(story: Story, tmp_path: Path, clock: MovableClock) -> None:
    """The file comes from another data folder: this window's is empty."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = Journal(elsewhere, clock.now, os_user="other")
    target = tmp_path / "move.sqlite3"
    head = other.move_out(target, "desk-1")
    other.close()
    open_move(story)
    story.click("moveInButton")
    choose_file(story, "moveFileDialog", target)
    story.wait(lambda: "Entries: 1." in story.words(story.find("moveNotice")), "the entries")
    # The same check value as the other PC showed when it was moved out.
    assert head in story.words(story.find("moveDialog"))
    assert "partner codes and notification keys (enter them there)" in story.property("moveStaysBehind")


def test_a_file_that_is_no_continuation_is_refused_with_a_sentence(story: Story, tmp_path: Path) -> None:
    ordered(story)
    wrong = tmp_path / "wrong.sqlite3"
    with closing(sqlite3.connect(wrong)) as made:
        made.execute("CREATE TABLE other (x)")
    open_move(story)
    story.click("moveInButton")
    choose_file(story, "moveFileDialog", wrong)
    story.wait(lambda: "Nothing was imported" in story.words(story.find("moveNotice")), "the refusal")


@pytest.mark.parametrize("content", [b"no database at all" * 100, b""], ids=["garbage", "empty"])
def test_a_file_that_is_damaged_is_blamed_and_not_this_pcs_own(story: Story, tmp_path: Path, content: bytes) -> None:
    wrong = tmp_path / "wrong.sqlite3"
    wrong.write_bytes(content)
    ordered(story)
    open_move(story)
    story.click("moveInButton")
    choose_file(story, "moveFileDialog", wrong)
    story.wait(
        lambda: story.words(story.find("moveNotice")).startswith("Nothing was imported: "),
        "the refusal",
    )
    assert "no changes can be sent" not in story.words(story.find("moveDialog"))
    assert story.desk.journal.known_trouble is None
