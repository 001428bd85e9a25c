"""A bulk look-up, played in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from services.bulk.look_up import Stage
from services.sandbox.sample_cards import fleet_cards
from tests.ui.dialogs.acting import choose_file, wait_for_file
from tests.ui.hands import Hands
from tests.ui.story import Story
from tests.ui.tabs.bulk.playing import chip, enabled, look_up, page_of, paste, place_of, stage

FLEET = tuple(card.iccid for card in fleet_cards(20))


def test_by_keys_alone_from_a_pasted_list_to_the_verdict_of_each(story: Story) -> None:
    story.sandbox.add_fleet(10)
    hands = Hands(story)
    hands.press("Ctrl+Shift+B")
    assert hands.at() == "bulkListInput"
    hands.paste("\n".join(FLEET[:10]))
    story.wait(lambda: enabled(story, "bulkLookUpButton"), "the list to be read")
    assert story.property("bulkLookUpButton") == "Look up 10 cards"
    hands.press("Tab")
    hands.press("Return")
    story.wait(lambda: all(row[2] for row in story.table("bulkTable")), "every card to be looked up")
    rows = story.table("bulkTable")
    assert [row[1].replace(" ", "") for row in rows] == list(FLEET[:10])
    verdicts = [row[2] for row in rows]
    assert verdicts == ["Renewal on"] * 6 + ["In use"] * 2 + ["Card refused", "Nothing on it"]
    assert [row[3].rpartition(", ")[2] for row in rows[:8]] == [f"fleet {number}" for number in range(1, 9)]
    assert hands.at() == "bulkTable"


def test_what_the_list_holds_besides_cards_is_said_before_anything_is_asked(story: Story) -> None:
    paste(story, f"ICCID\n{FLEET[0]}\n8.98524E+19\n{FLEET[1]}\n{FLEET[0]}")
    said = story.property("bulkListFound")
    assert "more than once" in said
    assert "Line 3" in said
    assert story.property("bulkLookUpButton") == "Look up 2 cards"
    assert story.sandbox.state()["counts"] == {}


def test_a_chip_filters_also_while_the_table_fills_and_words_filter_further(story: Story) -> None:
    story.sandbox.add_fleet(20)
    story.sandbox.set_faults("singleVerify#11-=slow:0.4")
    look_up(story, FLEET, to_the_end=False)
    story.wait(lambda: len(place_of(story).looking.rows) and len(story.table("bulkTable")) == 20)
    story.wait(lambda: any(row[2] for row in story.table("bulkTable")), "the first answers")
    chip(story, "Renewal on")
    assert {row[2] for row in story.table("bulkTable")} == {"Renewal on"}
    story.wait(lambda: stage(story) is Stage.DONE, "the others")
    story.wait(lambda: len(story.table("bulkTable")) == 12, "all that renew")
    story.type("bulkFilter", FLEET[13][-4:])
    assert [row[1].replace(" ", "") for row in story.table("bulkTable")] == [FLEET[13]]


def test_cancel_leaves_what_was_answered_and_asks_no_more(story: Story) -> None:
    story.sandbox.add_fleet(20)
    story.sandbox.set_faults("singleVerify#4-=slow:0.3")
    look_up(story, FLEET, to_the_end=False)
    story.wait(lambda: any(row[2] for row in story.table("bulkTable")), "the first answers")
    story.click("bulkCancelButton")
    assert stage(story) is Stage.CANCELLED
    answered = sum(bool(row[2]) for row in story.table("bulkTable"))
    assert 0 < answered < 20
    assert "cancelled" in story.property("bulkPace")
    assert not story.shown("bulkCancelButton")


def test_pause_and_go_on_by_the_same_button(story: Story) -> None:
    story.sandbox.add_fleet(20)
    story.sandbox.set_faults("singleVerify#4-=slow:0.5")
    look_up(story, FLEET, to_the_end=False)
    story.wait(lambda: any(row[2] for row in story.table("bulkTable")), "the first answers")
    story.click("bulkPauseButton")
    assert stage(story) is Stage.PAUSED
    assert story.property("bulkPauseButton") == "Continue"
    story.sandbox.set_faults("")
    story.click("bulkPauseButton")
    story.wait(lambda: stage(story) is Stage.DONE, "the end")


def test_space_chooses_a_card_and_ctrl_a_all_that_are_shown(story: Story) -> None:
    story.sandbox.add_fleet(10)
    look_up(story, FLEET[:10])
    table = page_of(story).table
    story.do(table.enter)
    story.do(lambda: table.selectRow(0))
    story.key("bulkTable", Qt.Key.Key_Space)
    assert table.chosen_shown() == [FLEET[0]]
    assert story.property("bulkChooseAllBox") == "1 chosen of 10 shown"
    assert story.table("bulkTable")[0][0] == "chosen"
    story.key("bulkTable", Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.chosen_shown() == list(FLEET[:10])
    story.key("bulkTable", Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.chosen_shown() == []


def test_a_click_on_the_box_of_a_row_chooses_it_and_one_on_its_words_does_not(story: Story) -> None:
    story.sandbox.add_fleet(3)
    look_up(story, FLEET[:3])
    table = page_of(story).table
    for column, chosen in ((0, [FLEET[1]]), (3, [FLEET[1]])):
        place = table.visualRect(table.model().index(1, column)).center()
        story.do(lambda at=place: QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at))  # type: ignore[misc]
        assert table.chosen_shown() == chosen


def test_the_entry_says_how_far_it_is_while_a_card_is_on_show_and_leads_back(story: Story) -> None:
    story.sandbox.add_fleet(20)
    story.sandbox.set_faults("singleVerify#6-=slow:0.3")
    look_up(story, FLEET, to_the_end=False)
    story.wait(lambda: any(row[2] for row in story.table("bulkTable")), "the first answers")
    # Until it was seen: on a busy machine that takes as long as the look-up.
    story.do(place_of(story).looking.pause)
    story.do(lambda: story.workplace.go_to("card"))
    assert not place_of(story).on_show
    story.wait(lambda: "%" in story.property("bulkEntryButton"), "how far it is")
    story.do(place_of(story).looking.go_on)
    story.click("bulkEntryButton")
    assert place_of(story).on_show
    story.wait(lambda: story.property("bulkEntryButton") == "Bulk look-up", "the end")


def test_a_card_of_the_table_opens_as_one_and_the_list_of_cards_leads_away_too(story: Story) -> None:
    story.sandbox.add_fleet(3)
    look_up(story, FLEET[:3])
    story.do(lambda: page_of(story).table.selectRow(2))
    story.key("bulkTable", Qt.Key.Key_Return)
    story.wait(lambda: story.record.iccid == FLEET[2], "the card")
    assert not place_of(story).on_show
    story.click("bulkEntryButton")
    cards = story.find("openCards", QListWidget)
    item = cards.item(cards.currentRow())
    story.do(lambda: cards.itemClicked.emit(item))
    assert not place_of(story).on_show


def test_another_profile_in_the_bar_leaves_the_page_on_show(story: Story) -> None:
    story.do(place_of(story).show)
    story.do(lambda: story.window.bar.profile_chosen.emit("Practice"))
    assert place_of(story).on_show


def test_the_table_is_copied_and_saved_with_whole_card_numbers(story: Story, tmp_path: Path) -> None:
    story.sandbox.add_fleet(2)
    look_up(story, FLEET[:2])
    story.click("bulkCopyButton")
    lines = [line.split("\t") for line in story.clipboard().split("\n")]
    assert [line[0] for line in lines] == ["Card", *FLEET[:2]]
    assert lines[1][5:9] == [
        "on",
        "Europe 10 GB / 30 days, fleet 1",
        "2026060112000000000",
        "P0002702026060112000000000",
    ]
    target = tmp_path / "cards.csv"
    story.click("exportBulkButton")
    choose_file(story, target, "exportDialog")
    wait_for_file(story, target, "exportBulkButton")
    assert FLEET[1] in target.read_text(encoding="utf-8-sig")


def test_where_the_profile_cannot_be_used_nothing_is_asked_and_that_is_said(story: Story) -> None:
    paste(story, FLEET[0])
    story.do(lambda: place_of(story).looking.begin("No such profile", ""))
    story.wait(lambda: story.property("bulkPace") != "", "why not")
    assert story.sandbox.state()["counts"] == {}


def test_the_practice_cards_are_offered_to_try_it_with(story: Story) -> None:
    story.do(place_of(story).show)
    story.click("bulkSamplesButton")
    story.wait(lambda: story.property("bulkLookUpButton") == "Look up 20 cards", "the list to be read")


def test_in_another_language_everything_that_was_typed_and_answered_is_there(story: Story) -> None:
    story.sandbox.add_fleet(3)
    look_up(story, FLEET[:3])
    story.do(lambda: page_of(story).table.choose_all_shown(True))
    story.do(lambda: story.workplace.around.translation.apply("zh_CN"))
    assert page_of(story).table.chosen_shown() == list(FLEET[:3])
    assert len(story.table("bulkTable")) == 3
    assert page_of(story).title.text() == "批量查询"
    assert all(isinstance(each, QPushButton) for each in page_of(story).findChildren(QPushButton, "bulkLookUpButton"))


def test_a_new_list_lets_go_of_the_old_one(story: Story) -> None:
    story.sandbox.add_fleet(3)
    look_up(story, FLEET[:3])
    story.click("bulkNewListButton")
    assert story.shown("bulkListInput")
    assert place_of(story).looking.rows == {}
