"""A journal that takes no writes: each fault has its sentence in the window, changes stop, and look-ups go on."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from services.desk.desk import Desk
from services.journal import Journal
from services.journal.journal import FILE_NAME
from services.start.folders import Folders
from services.writes.states import State
from tests.programs import AS_A_USER, run
from tests.services.journal.book import fill_up, look_up, make_room, tamper
from tests.test_unwritable_folder import allowed
from tests.ui.conftest import MovableClock
from tests.ui.story import Story
from tests.ui.tabs.activity.test_kept import FRESH, choose_file, move_out, notice, open_move, ordered
from tests.ui.tabs.ordering import CARDS, ask_to_stop, choose_plan, confirm, count_of, fill_in_paid, order_words, review

OTHER = CARDS["chinese_names"].iccid


@pytest.fixture
def whole_window() -> bool:
    """Each of these stories makes the pages that it comes to."""
    return False


@pytest.fixture
def broken(request: pytest.FixtureRequest, folders: Folders, clock: MovableClock) -> Iterator[Journal]:
    """A journal with three look-ups in it, then broken as the parameter says, before the window opens."""
    journal = Journal(folders.data, clock.now, os_user="tester")
    for number in range(3):
        journal.append(look_up(FRESH, f'{{"n":{number}}}'))
    spoil: Callable[[Path], object] = request.param
    if spoil is not hold:
        journal.close()
        spoil(journal.path)
    yield journal
    journal.close()


def hold(_path: Path) -> None:
    """The other window goes on."""


def damage(path: Path) -> None:
    path.write_bytes(b"no database at all" * 300)


def damage_a_page(path: Path) -> None:
    with path.open("r+b") as file:
        # The first page, which says what is in the file, stays readable.
        file.seek(4096)
        file.write(b"\xa5" * 4096)


def take_rules_out(path: Path) -> None:
    with closing(sqlite3.connect(path)) as made:
        for (name,) in made.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            made.execute(f"DROP TRIGGER {name}")
        made.commit()


def edit_a_row(path: Path) -> None:
    tamper(path.parent, "UPDATE events SET agent = 'somebody else' WHERE seq = 2")


def cut_the_end(path: Path) -> None:
    tamper(path.parent, "DELETE FROM events WHERE seq = 3")


def put_a_link_in_its_place(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to(path.with_name("elsewhere"))


def spoil_the_first_page(path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"events are only appended", b"events are only append\xc3\x28"))


def remove_a_row(path: Path) -> None:
    tamper(path.parent, "DELETE FROM events WHERE seq = 2")


FAULTS = (
    pytest.param(damage, "is damaged, so no changes can be sent. Look-ups still work.", id="no database"),
    pytest.param(damage_a_page, "is damaged, so no changes can be sent. Look-ups still work.", id="damaged page"),
    pytest.param(take_rules_out, "was removed, so no changes can be sent. Look-ups still work.", id="no rules"),
    pytest.param(edit_a_row, "Somebody has changed the activity file on this computer", id="edited row"),
    pytest.param(remove_a_row, "Entries are missing from the activity file on this computer", id="removed row"),
    pytest.param(cut_the_end, "The end of the activity file on this computer is missing", id="cut end"),
    pytest.param(put_a_link_in_its_place, "Links are not followed, so no changes can be sent.", id="link"),
    pytest.param(spoil_the_first_page, "so no changes can be sent. Look-ups still work.", id="no text"),
    pytest.param(hold, "Another console window is using this data folder", id="another window"),
)


def changes_stop_and_looking_up_goes_on(story: Story, sentence: str) -> None:
    story.wait(lambda: story.shown("troubleBanner"), "the banner")
    assert sentence in story.words(story.find("troubleBanner"))
    story.look_up(FRESH, "SUP-1")
    assert story.record.verdict.state == "rows"
    choose_plan(story)
    story.click("reviewButton")
    story.wait(lambda: sentence in order_words(story), "the refusal")
    assert not story.shown("reviewDialog")
    assert count_of(story, "singleOrder") == 0


# ---------------------------------------------------------------------- found at the start


@pytest.mark.parametrize(("broken", "sentence"), FAULTS, indirect=["broken"])
def test_a_broken_journal_stops_changes_with_its_sentence_and_looking_up_goes_on(
    broken: Journal, sentence: str, open_story: Callable[[], Story]
) -> None:
    changes_stop_and_looking_up_goes_on(open_story(), sentence)


@pytest.mark.parametrize("journal_options", [{"is_network_drive": lambda _folder: True}], ids=["network drive"])
def test_a_data_folder_on_a_network_drive_stops_changes_and_looking_up_goes_on(story: Story) -> None:
    changes_stop_and_looking_up_goes_on(
        story, "The data folder is on a network drive, where nothing can be recorded safely"
    )


@pytest.mark.parametrize("journal_options", [{"page_limit": 4}], ids=["full"])
def test_a_disk_that_is_full_at_the_start_stops_changes_and_looking_up_goes_on(story: Story) -> None:
    changes_stop_and_looking_up_goes_on(
        story, "The disk is full, so nothing can be recorded and no changes can be sent"
    )


@pytest.mark.skipif(
    sys.platform == "win32" or (hasattr(os, "getuid") and os.getuid() == 0 and "LFC_AS_A_USER" not in os.environ),
    reason="root may write everywhere, and Windows folders have other permissions: see the test below",
)
def test_a_folder_that_can_only_be_read_stops_changes_and_looking_up_goes_on(
    folders: Folders, request: pytest.FixtureRequest
) -> None:
    with allowed(folders.data, 0o555):
        story = request.getfixturevalue("story")
        changes_stop_and_looking_up_goes_on(story, "The data folder cannot be written, so no changes can be sent.")


@pytest.mark.system
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other permissions")
def test_root_sees_the_read_only_folder_too_without_the_rights_that_let_it_write(tmp_path: Path) -> None:
    """CI is root: the story above runs in a child without them."""
    child = f"import os; os.environ['LFC_AS_A_USER'] = '1'\n{AS_A_USER}"
    story = f"{__file__}::test_a_folder_that_can_only_be_read_stops_changes_and_looking_up_goes_on"
    pytest_run = ("-m", "pytest", "-n", "0", "-q", "-p", "no:cacheprovider", story)
    ended = run(tmp_path, sys.executable, "-c", child, sys.executable, *pytest_run, timeout=120)
    assert (ended.returncode, "1 passed" in ended.stdout) == (0, True), ended.stdout + ended.stderr


@pytest.mark.parametrize("broken", [pytest.param(hold, id="another window")], indirect=True)
def test_looking_again_helps_once_the_other_window_is_closed(
    broken: Journal, open_story: Callable[[], Story], desk: Desk
) -> None:
    story = open_story()
    story.wait(lambda: story.shown("troubleButton"), "the banner")
    broken.close()
    story.click("troubleButton")
    story.wait(lambda: not story.shown("troubleBanner"), "the banner to go")
    assert desk.journal.trouble is None


@pytest.mark.parametrize("broken", [pytest.param(damage, id="damaged")], indirect=True)
def test_a_journal_that_cannot_be_read_never_reads_as_nothing_done(
    broken: Journal, open_story: Callable[[], Story]
) -> None:
    story = open_story()
    story.look_up(FRESH)
    story.go("activity")
    story.wait(lambda: "is damaged" in notice(story, "activity"), "the sentence")
    assert "Nothing has been done" not in notice(story, "activity")


# ---------------------------------------------------------------------- met by one write


@pytest.mark.parametrize("journal_options", [{"patience": 0.05}], ids=["locked"])
def test_a_file_held_by_another_program_stops_an_order_before_it_is_sent(story: Story, desk: Desk) -> None:
    story.look_up(FRESH, "SUP-1")
    choose_plan(story)
    fill_in_paid(story)
    review(story)
    with closing(sqlite3.connect(desk.journal.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        story.click("confirmButton")
        story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the end")
        other.rollback()
    assert story.record.placed is not None
    assert not story.record.placed.unknown
    assert "Another program is using the activity file" in order_words(story)
    assert count_of(story, "SynOrderInfo") == 0


def test_a_disk_that_fills_up_stops_an_order_before_it_is_sent_and_looking_up_goes_on(story: Story, desk: Desk) -> None:
    story.look_up(FRESH, "SUP-1")
    choose_plan(story)
    fill_up(desk.journal)
    confirm(story)
    assert "The disk is full, so nothing can be recorded and no changes can be sent" in order_words(story)
    assert count_of(story, "singleOrder") == 0
    story.do(story.session.open_blank)
    story.look_up(OTHER)
    assert story.record.verdict.state == "rows"


def test_an_outcome_that_finds_the_disk_full_is_known_and_written_down_once_there_is_room(
    story: Story, desk: Desk
) -> None:
    story.look_up(FRESH, "SUP-1")
    choose_plan(story)
    review(story)
    story.sandbox.set_faults("singleOrder=slow:0.6")
    story.click("confirmButton")
    story.wait(lambda: count_of(story, "singleOrder") == 1, "the order to be on its way")
    fill_up(desk.journal)
    story.wait(lambda: "This computer could not record that" in order_words(story), "the end")
    assert "order placed" in order_words(story), "what Linksfield said is true, written down or not"
    assert not story.shown("attentionBanner")
    make_room(desk.journal)
    desk.fixes.recover()
    (intent,) = desk.fixes.ledger.standing([State.CONFIRMED])
    assert intent.write.iccid == FRESH


def test_a_stop_whose_outcome_finds_the_disk_full_is_off_and_nothing_says_otherwise(story: Story, desk: Desk) -> None:
    story.look_up(CARDS["auto_renewing"].iccid, "SUP-1")
    story.go("renewal")
    ask_to_stop(story)
    story.sandbox.set_faults("cancelAutoRenewalRecord=slow:0.6")
    story.click("confirmButton")
    story.wait(lambda: count_of(story, "cancelAutoRenewalRecord") == 1, "the stop to be on its way")
    fill_up(desk.journal)
    story.wait(lambda: story.record.renewal.state == "empty", "the proof")
    assert story.record.stopped is not None
    assert story.record.stopped.state is State.CONFIRMED
    told = "\n".join((notice(story, "renewal"), *story.workplace.toasts.texts()))
    assert "Auto-renewal is off." in told
    assert "This computer could not record that: note it in the ticket now." in told
    assert "not switched off" not in told
    assert "not stopped" not in told
    assert "may already be off" not in told
    assert not story.shown("attentionBanner")
    make_room(desk.journal)


def test_on_a_full_disk_an_unknown_order_is_checked_and_decided_once_there_is_room(story: Story, desk: Desk) -> None:
    story.look_up(FRESH, "SUP-1")
    choose_plan(story)
    review(story)
    story.sandbox.set_faults("singleOrder=drop-after")
    story.click("confirmButton")
    story.wait(lambda: story.shown("attentionBanner"), "the banner")
    fill_up(desk.journal)

    story.click("checkButton")
    story.wait(lambda: story.shown("checkDialog"), "the dialog")
    story.wait(lambda: story.find("placedButton", QPushButton).isEnabled(), "Linksfield's answers")
    assert "Conclusion: it was placed." in story.words(story.find("checkDialog"))
    story.click("placedButton")
    story.wait(lambda: "The disk is full" in story.words(story.find("checkDialog")), "the refusal")

    make_room(desk.journal)
    story.wait(lambda: story.find("placedButton", QPushButton).isEnabled(), "another try")
    story.click("placedButton")
    story.wait(lambda: not story.shown("attentionBanner"), "the banner to go")
    (intent,) = desk.fixes.ledger.standing([State.PLACED])
    assert intent.write.iccid == FRESH


# ---------------------------------------------------------------------- the tail


def test_a_file_that_comes_back_without_its_tail_is_refused_and_looking_up_goes_on(
    story: Story, tmp_path: Path
) -> None:
    """Inside the file nothing tells of it; the head that this PC noted when it gave the file away does."""
    ordered(story)
    away = tmp_path / "away"
    away.mkdir()
    move_out(story, away / FILE_NAME)
    tamper(away, "DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)")
    story.click("closeMoveButton")
    open_move(story)
    story.click("moveInButton")
    choose_file(story, "moveFileDialog", away / FILE_NAME)
    sentence = "Nothing was imported: this file does not continue what was done on this computer."
    story.wait(lambda: sentence in story.words(story.find("moveNotice")), "the refusal")
    story.click("closeMoveButton")
    story.look_up(OTHER)
    assert story.record.verdict.state == "rows"
    assert story.shown("troubleBanner")
