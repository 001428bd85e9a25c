"""The start page: what was worked on, with what it came to; what is followed; what was done today."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QScrollArea, QTableView, QWidget

from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, confirm, fill_in_paid
from ui.look.theme import mono_font
from ui.tabs.card.page import CardPage

FRESH, OTHER = CARDS["fresh"].iccid, CARDS["chinese_names"].iccid


def worked_on(story: Story) -> None:
    """A recorded order on one card, a look-up of another, then an empty card field."""
    story.look_up(FRESH, "SUP-1")
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)
    story.wait(lambda: not story.session.writes.under_way, "the order to be placed")
    story.click("anotherCardButton")
    story.look_up(OTHER, "SUP-2")
    story.do(story.workplace.go_to_start)


def test_it_lists_the_cards_of_late_with_what_they_came_to(story: Story) -> None:
    assert story.shown("startPage")
    worked_on(story)
    story.wait(lambda: len(story.table("recentWorkTable")) == 2, "the cards")
    other, fresh = story.table("recentWorkTable")
    assert (fresh[0].replace(" ", ""), fresh[1], fresh[3]) == (FRESH, "SUP-1", "Confirmed")
    assert (other[0].replace(" ", ""), other[1], other[3]) == (OTHER, "SUP-2", "Verified")
    story.wait(
        lambda: "Cards worked on: 2. Ordered: 0, recorded: 1" in story.words(story.find("startPage")), "what was done"
    )
    focused = story.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "cardInput"
    filled = [
        button.objectName()
        for button in story.window.findChildren(QPushButton)
        if button.isVisible() and button.property("kind") == "primary"
    ]
    assert filled == ["lookUpButton"]


def test_enter_opens_a_card_again_and_the_page_goes(story: Story) -> None:
    worked_on(story)
    story.wait(lambda: len(story.table("recentWorkTable")) == 2, "the cards")
    table = story.find("recentWorkTable", QTableView)
    story.do(partial(table.selectRow, 1))
    story.key("recentWorkTable", Qt.Key.Key_Return)
    assert story.record.iccid == FRESH
    assert not story.shown("startPage")


def test_before_any_work_the_sample_cards_have_the_room_and_no_empty_table_stands_there(story: Story) -> None:
    story.wait(lambda: "No card was worked on" in story.words(story.find("startPage")), "the start page")
    assert not story.shown("recentWorkTable")
    cards: QWidget = story.find("sampleCards")
    samples = cards.parentWidget()
    assert samples is not None
    story.wait(lambda: samples.height() > story.window.height() // 2, "the room")


def test_below_the_sample_cards_there_is_nothing_to_scroll_to(story: Story) -> None:
    story.look_up(OTHER, "SUP-2")
    story.do(story.workplace.go_to_start)
    page = story.page("card")
    area = next(area for area in page.findChildren(QScrollArea) if isinstance(area.widget(), CardPage))
    story.wait(lambda: story.shown("sampleCards"), "the sample cards")
    room = area.viewport().size()
    content = area.widget()
    assert content is not None
    assert content.heightForWidth(room.width()) <= room.height(), "a gap of a card's height below them"


def test_in_a_window_of_1280_pixels_the_card_numbers_are_whole(story: Story) -> None:
    assert story.window.width() == 1280
    worked_on(story)
    story.wait(lambda: len(story.table("recentWorkTable")) == 2, "the cards")
    table = story.find("recentWorkTable", QTableView)
    number = table.model().index(0, 0).data(Qt.ItemDataRole.DisplayRole)
    needed = QFontMetrics(mono_font()).horizontalAdvance(number) + 24
    story.wait(lambda: table.columnWidth(0) >= needed, "the whole number")
