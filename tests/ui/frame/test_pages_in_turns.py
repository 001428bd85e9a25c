"""The tabs' pages are made after the window answers, one in a turn of the loop; nobody sees that they were not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, ask_to_stop
from ui.session.session import TABS
from ui.tables.table import Table

IN_USE = CARDS["in_use_two_waiting"].iccid


@pytest.fixture
def early(open_story: Callable[..., Story]) -> Story:
    """A window that has only just begun to answer."""
    return open_story(complete=False)


def made(story: Story) -> set[str]:
    return set(story.workplace.pages.made)


def press(story: Story, digit: int) -> None:
    """Ctrl and a digit, in the card field."""
    key = Qt.Key(Qt.Key.Key_0 + digit)
    story.do(story.workplace.focus_card)
    story.do(lambda: QTest.keyClick(story.window.bar.card, key, Qt.KeyboardModifier.ControlModifier))


def test_a_look_up_needs_the_first_page_alone_and_each_tab_is_there_when_its_keys_are_pressed(early: Story) -> None:
    assert made(early) == {"card"}
    early.look_up(IN_USE)
    assert made(early) == {"card"}
    early.do(early.window.activateWindow)
    for place, tab in enumerate(TABS, start=1):
        press(early, place)
        assert early.window.tabs.currentIndex() == place - 1
        focused = QApplication.focusWidget()
        assert focused is not None
        assert early.workplace.pages[tab].isAncestorOf(focused), tab
        assert early.record.tab == tab
    assert early.find("ordersTable", QTableView).model().rowCount() > 0
    assert early.find("plansTable", QTableView).model().rowCount() > 0


def test_what_is_made_later_takes_the_order_from_nobody_who_sees_it(early: Story) -> None:
    early.look_up(IN_USE)
    early.go("new_order")
    early.run(early.workplace.complete())
    assert made(early) == set(TABS)
    assert early.shown("choosePlanButton")
    assert early.workplace.pages["new_order"].isAncestorOf(early.find("choosePlanButton"))


def test_the_order_panel_is_there_before_anything_that_is_sent_has_ended(early: Story) -> None:
    at_the_end: list[set[str]] = []
    early.session.write_ended.connect(lambda _record, _sent: at_the_end.append(made(early)))
    early.look_up(CARDS["auto_renewing"].iccid)
    ask_to_stop(early, "verdictStepButton")
    early.click("confirmButton")
    early.wait(lambda: at_the_end, "the end of what was sent")
    assert "plans" in at_the_end[0]


def test_a_tab_that_was_not_there_yet_comes_in_the_language_chosen_meanwhile(early: Story) -> None:
    early.go("orders")
    early.do(lambda: early.workplace.around.translation.apply("zh_CN"))
    assert made(early) == {"card", "orders"}
    early.run(early.workplace.complete())
    assert "刷新" in early.property("refreshOrdersButton")
    assert "套餐" in early.property("plansTable", "accessibleName")


def test_many_cards_have_their_place_from_the_first_turn_on(early: Story) -> None:
    early.click("bulkEntryButton")
    assert early.shown("bulkPage")
    assert early.window.in_bulk


def test_what_shows_a_found_card_is_made_for_the_first_card(early: Story) -> None:
    assert early.window.findChild(QTableView, "doneHereTable") is None
    early.look_up(IN_USE)
    assert early.shown("doneHereTable")
    assert early.shown("inUseFrame")
    stop, names = early.window.bar.card.nextInFocusChain(), list[str]()
    while stop is not None and stop is not early.window.bar.card:
        names.append(stop.objectName())
        stop = stop.nextInFocusChain()
    assert names.index("verdictStepButton") < names.index("agentButton"), "Tab comes to the foot after it"


def test_columns_and_sorting_of_what_is_made_later_come_back_after_a_restart(
    early: Story, start_again: Callable[[Story], Story]
) -> None:
    for name in ("plansTable", "doneHereTable"):
        early.find(name, Table).setColumnWidth(0, 187)
    again = start_again(early)
    for name in ("plansTable", "doneHereTable"):
        assert again.find(name, Table).columnWidth(0) == 187, name
