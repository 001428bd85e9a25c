"""A bulk stop of auto-renewal, played in the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from services.bulk.begun import write_begun
from services.bulk.preview import Preview, Previewed
from services.bulk.reports import Fate
from services.bulk.stopping import BulkStop
from services.desk.desk import Desk
from services.records import Subject
from services.sandbox.sample_cards import fleet_cards
from tests.ui.conftest import PRACTICE, sandbox_profile
from tests.ui.story import Story
from tests.ui.tabs.bulk.playing import chip, enabled, ended, keyboard_at, look_up, page_of, place_of, preview, stop
from tools.look.room import unseen
from ui.look.theme import Theme
from ui.tabs.bulk.count_line import CountLine

FLEET = tuple(card.iccid for card in fleet_cards(20))
FAULT = "cancelAutoRenewalRecord"


def stops_received(story: Story) -> Counter[str]:
    received = cast("list[dict[str, Any]]", story.sandbox.state()["requests"])
    return Counter(each["card"] for each in received if each["call"] == FAULT)


def in_force(story: Story) -> set[str]:
    return {each["card"] for each in cast("list[dict[str, Any]]", story.sandbox.state()["renewals"])}


def fates(story: Story) -> dict[Fate, list[str]]:
    report = place_of(story).sending.report
    assert report is not None
    return {fate: [each.iccid for each in report.of(fate)] for fate in Fate if report.of(fate)}


def test_the_preview_says_what_can_and_cannot_and_the_red_button_waits_for_the_number(story: Story) -> None:
    story.do(lambda: story.window.resize(1024, 640))
    story.sandbox.add_fleet(10)
    look_up(story, FLEET[:10])
    preview(story)
    # In the smallest window, too, nothing that is asked for is scrolled to.
    assert list(unseen(story.window)) == []
    assert story.property("bulkStopSummary") == "10 chosen. 6 can be stopped, 4 cannot."
    lines = {label.text() for label in page_of(story).stop_panel.findChildren(QLabel) if label.isVisible()}
    assert {"will be stopped, one by one", "auto-renewal is not on", "refused for this profile"} <= lines
    assert not enabled(story, "bulkStopButton")
    assert story.property("bulkStopMissing") == "Enter a reason."
    story.type("bulkReasonInput", "lost batch")
    for typed in ("5", "60", "six"):
        story.type("bulkNumberInput", typed)
        assert not enabled(story, "bulkStopButton")
    assert story.property("bulkStopMissing") == "Confirm the number of cards."
    story.type("bulkNumberInput", "6")
    assert enabled(story, "bulkStopButton")
    assert stops_received(story) == {}


@pytest.fixture
def laptop(qapp: QApplication, open_story: Callable[[str], Story]) -> Iterator[Story]:
    """The program's look on a screen of 1366 x 768, without title bar and task bar."""
    look = Theme(qapp)
    look.apply("light")
    story = open_story(PRACTICE)
    story.do(lambda: story.window.resize(1366, 688))
    yield story
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    look.deleteLater()


def test_on_a_laptop_every_reason_why_a_card_cannot_be_stopped_is_seen(laptop: Story) -> None:
    laptop.sandbox.add_fleet(10)
    look_up(laptop, FLEET[:10])
    preview(laptop)
    panel = page_of(laptop).stop_panel
    assert len(panel.findChildren(CountLine)) == 3
    laptop.wait(lambda: panel.findChildren(CountLine)[-1].height() > 30, "the last line to be laid out")
    bars = [area.verticalScrollBar().maximum() for area in panel.findChildren(QScrollArea)]
    assert bars == [0]


def test_every_card_gets_its_stop_and_the_table_and_activity_tell_it(story: Story) -> None:
    story.sandbox.add_fleet(10)
    look_up(story, FLEET[:10])
    preview(story, "Renewal on")
    stop(story, 6)
    ended(story)
    assert fates(story) == {Fate.CARRIED_OUT: list(FLEET[:6])}
    assert keyboard_at(story) == "bulkDoneButton"
    assert in_force(story) & set(FLEET[:10]) == set()
    assert set(stops_received(story).values()) == {1}
    chip(story, "All")
    story.wait(lambda: [row[2] for row in story.table("bulkTable")][:6] == ["Renewal stopped"] * 6, "the verdicts")
    assert "lost batch" in page_of(story).report_panel.cards.toPlainText()
    story.click("bulkDoneButton")
    assert not story.shown("bulkReportPanel")
    story.do(lambda: story.workplace.show_card(FLEET[0]))
    story.wait(story.settled)
    story.go("activity")
    story.wait(lambda: any("Stop" in cell for row in story.table("activityTable") for cell in row), "the stop")


def test_an_unconfirmed_stop_stands_in_the_banner_and_can_be_checked_from_the_report(story: Story) -> None:
    story.sandbox.add_fleet(3)
    story.sandbox.set_faults(f"{FAULT}@{FLEET[1]}=drop;{FAULT}@{FLEET[2]}=refused:E9:not today")
    look_up(story, FLEET[:3])
    preview(story, "Renewal on")
    stop(story, 3)
    ended(story)
    assert fates(story) == {Fate.CARRIED_OUT: [FLEET[0]], Fate.UNKNOWN: [FLEET[1]], Fate.REFUSED: [FLEET[2]]}
    story.wait(lambda: story.shown("attentionBanner"), "the banner")
    report = page_of(story).report_panel.cards.toPlainText()
    assert "It may have gone through" in report
    assert "not today" in report
    story.sandbox.set_faults("")
    story.sandbox._world.renewals.pop(FLEET[1])
    story.click("bulkCheckButton")
    story.wait(lambda: story.shown("checkDialog"), "the check")
    story.click("placedButton")
    story.wait(lambda: fates(story).get(Fate.CARRIED_OUT) == [FLEET[0], FLEET[1]], "the report to follow")


def test_stop_sending_lets_the_one_under_way_end_and_starts_no_other_until_continue(story: Story) -> None:
    story.sandbox.add_fleet(10)
    story.sandbox.set_faults(f"{FAULT}=slow:0.1")
    look_up(story, FLEET[:6])
    preview(story, "Renewal on")
    stop(story, 6)
    story.wait(lambda: stops_received(story), "the first stop")
    story.click("bulkHaltButton")
    ended(story)
    begun = fates(story)
    assert len(begun[Fate.NOT_BEGUN]) >= 1
    assert set(begun[Fate.NOT_BEGUN]) <= in_force(story)
    story.click("bulkGoOnButton")
    ended(story)
    assert fates(story) == {Fate.CARRIED_OUT: list(FLEET[:6])}


def test_esc_and_back_leave_the_preview_and_nothing_was_sent(story: Story) -> None:
    story.sandbox.add_fleet(3)
    look_up(story, FLEET[:3])
    preview(story, "Renewal on")
    story.key("bulkReasonInput", Qt.Key.Key_Escape)
    assert not story.shown("bulkStopPanel")
    story.click("bulkStopChosenButton")
    story.click("bulkBackButton")
    assert not story.shown("bulkStopPanel")
    assert stops_received(story) == {}


def test_a_profile_that_only_looks_says_so_and_nothing_can_be_confirmed(story: Story, desk: Desk) -> None:
    desk.profiles.add(msgspec.structs.replace(sandbox_profile(story.sandbox, "Look"), read_only=True))
    desk.vault.use_for_this_run("Look", story.sandbox.partner_code)
    story.sandbox.add_fleet(3)
    story.record.profile = "Look"
    look_up(story, FLEET[:3])
    chip(story, "Renewal on")
    story.do(lambda: page_of(story).table.choose_all_shown(True))
    story.click("bulkStopChosenButton")
    story.wait(lambda: story.shown("bulkStopTrouble"), "why not")
    story.type("bulkReasonInput", "lost batch")
    story.type("bulkNumberInput", "3")
    assert not enabled(story, "bulkStopButton")
    assert stops_received(story) == {}


def test_closing_the_window_in_the_middle_starts_no_other_card_and_the_next_start_says_which(
    story: Story, start_again: Callable[[Story], Story]
) -> None:
    story.sandbox.add_fleet(10)
    story.sandbox.set_faults(f"{FAULT}=slow:0.2")
    look_up(story, FLEET[:6])
    preview(story, "Renewal on")
    stop(story, 6)
    story.wait(lambda: stops_received(story), "the first stop")
    story.do(story.workplace.leave)
    story.wait(lambda: not place_of(story).sending.under_way, "the one under way to end")
    sent = set(stops_received(story))
    assert 0 < len(sent) < 6

    again = start_again(story)
    again.wait(lambda: place_of(again).sending.report is not None, "what was left behind")
    assert fates(again) == {
        Fate.CARRIED_OUT: [each for each in FLEET[:6] if each in sent],
        Fate.NOT_BEGUN: [each for each in FLEET[:6] if each not in sent],
    }
    again.wait(lambda: "bulk stop" in again.words(), "the notice")
    again.do(place_of(again).show)
    assert again.shown("bulkReportPanel")
    assert not again.shown("bulkGoOnButton"), "what is left is chosen anew, after a new look-up"
    again.click("bulkDoneButton")
    again.wait(lambda: not again.session.writes.under_way, "it to be noted")
    assert place_of(again).sending.report is None


def test_two_that_were_left_behind_are_shown_one_after_the_other(story: Story, desk: Desk) -> None:
    by = Subject(profile="Practice", iccid="", ticket="T", agent="mei")
    place = desk.clients.place("Practice")

    def leave_two() -> None:
        for iccid in FLEET[:2]:
            stop = BulkStop(desk, by, Preview(cards=(Previewed(iccid=iccid),)), place, "lost")
            write_begun(desk.journal, stop.begun)

    story.run(story.session.background.read(leave_two))
    story.do(story.session.unknown_changed.emit)
    story.wait(lambda: place_of(story).sending.report is not None, "the second")
    assert fates(story) == {Fate.NOT_BEGUN: [FLEET[1]]}
    story.do(place_of(story).show)
    story.click("bulkDoneButton")
    story.wait(lambda: place_of(story).sending.report is not None, "the first")
    assert fates(story) == {Fate.NOT_BEGUN: [FLEET[0]]}
    story.click("bulkDoneButton")
    story.wait(lambda: not story.session.writes.under_way and place_of(story).sending.report is None, "the end")
