"""The language changes while a card is open and an order is half typed: nothing is lost, everything is reworded."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTableView, QWidget

from services.setup.settings import Settings
from services.start.folders import Folders
from tests.ui.everywhere.access import BUSY, FRESH, RENEWING
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_shop
from ui.dialogs.help.shortcuts import ShortcutsDialog
from ui.frame.window import PAGES
from ui.words.translation import LANGUAGES

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture
def whole_window() -> bool:
    """Every page is made before these stories begin."""
    return True


def choose(story: Story, words: str) -> None:
    """Choose a language in the menu; the window has settled when it returns."""
    (action,) = (each for each in story.window.actions() if each.text() == words)
    story.do(action.trigger)
    # What went is gone for good, as when the event loop comes round.
    story.do(lambda: QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value))


def draft(story: Story) -> dict[str, str]:
    """What stands in the fields of the card bar and the order form."""
    names = ("cardInput", "ticketInput", "periodsInput", "paidPayIdInput", "paidAmountInput", "paidCurrencyInput")
    return {name: story.find(name, QLineEdit).text() for name in names}


def tab_words(story: Story) -> list[str]:
    return [story.window.tabs.tabText(row) for row in range(story.window.tabs.count())]


def half_an_order(story: Story) -> None:
    """A card with a ticket, a plan chosen through a filter, and the proof of a payment half typed."""
    story.look_up(FRESH, "SUP-1")
    story.go("plans")
    story.type("plansFilter", "europe")
    table = story.find("plansTable", QTableView)
    story.wait(lambda: 0 < table.model().rowCount() < 214, "the filter")
    story.do(lambda: table.selectRow(2))
    choose_shop(story)
    for name, text in (("periodsInput", "2"), ("paidPayIdInput", "SHOP-77"), ("paidAmountInput", "12.3")):
        story.type(name, text)


def test_a_half_typed_order_survives_chinese_and_back(story: Story) -> None:
    half_an_order(story)
    typed, names, plan = draft(story), tab_words(story), story.record.form.plan
    rows = story.table("plansTable")

    choose(story, "简体中文")
    assert draft(story) == typed
    assert story.record.form.plan is plan
    assert story.find("shopWasPaidChoice", QAbstractButton).isChecked()
    assert story.property("shopWasPaidChoice") == "我方商店已收款"
    assert story.property("reviewButton") == "核对…"
    assert story.window.tabs.currentIndex() == list(PAGES).index("plans")
    assert (tab_words(story)[0], tab_words(story)[5]) == ("概览", "新订单")
    assert "套餐" in tab_words(story)[4]
    assert story.property("plansFilter") == "europe"
    assert [row[0] for row in story.table("plansTable")] == [row[0] for row in rows]
    assert story.find("plansTable", QTableView).currentIndex().row() == 2

    choose(story, "English")
    assert draft(story) == typed
    assert tab_words(story) == names
    assert story.table("plansTable") == rows


def test_the_reworded_form_still_orders(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    story.go("plans")
    story.do(lambda: story.find("plansTable", QTableView).selectRow(0))
    choose(story, "简体中文")
    story.click("reviewButton")
    story.wait(lambda: story.shown("reviewDialog"), "Review")
    assert story.property("confirmButton") == "下单"
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and not story.record.write_under_way, "the order")
    story.wait(story.settled, "the orders")
    assert len(story.desk.activity.rows(FRESH)) >= 1
    assert any("已下单，待客户付款" in words for words in story.workplace.toasts.texts())


def test_every_open_card_is_shown_in_the_new_language(story: Story) -> None:
    story.look_up(RENEWING, "SUP-1")
    story.click("anotherCardButton")
    story.look_up(BUSY, "SUP-2")
    choose(story, "简体中文")
    assert "使用中" in story.words(story.page("card"))
    story.do(lambda: story.session.select(story.session.records[0]))
    story.go("renewal")
    assert "自动续费已开启" in story.words(story.page("renewal"))
    assert [record.ticket for record in story.session.records] == ["SUP-1", "SUP-2"]


def test_answers_that_come_after_the_switch_are_shown(story: Story) -> None:
    story.sandbox.set_faults(f"singleQueryOrder@{BUSY}=slow:0.4")
    story.type("cardInput", BUSY)
    story.click("lookUpButton")
    story.wait(lambda: story.record.orders.state == "loading", "the question")
    choose(story, "简体中文")
    story.wait(story.settled, "the answer")
    story.go("orders")
    assert len(story.table("ordersTable")) == 3
    assert story.table("ordersTable")[0][1] == "使用中"


def test_no_english_is_left_but_names(story: Story) -> None:
    story.look_up(BUSY, "SUP-1")
    choose(story, "简体中文")
    left = {}
    for tab in PAGES:
        story.go(tab)
        for label in story.page(tab).findChildren(QLabel):
            text = label.text()
            if label.isVisible() and re.search(r"[A-Za-z]{2}", text) and not CHINESE.search(text):
                left[f"{tab} {label.objectName()}"] = text
    plans = {order.plan_name for order in story.record.orders.value or ()}
    allowed = plans | {"payId"}
    assert {where: text for where, text in left.items() if text not in allowed} == {}


def test_commands_and_their_keys_are_there_once(story: Story) -> None:
    before = sorted(action.shortcut().toString() for action in story.window.actions())
    choose(story, "简体中文")
    choose(story, "English")
    assert sorted(action.shortcut().toString() for action in story.window.actions()) == before
    assert len(story.window.menu.actions()) == 5
    story.key("cardInput", Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert story.window.tabs.currentIndex() == 1


def test_the_sheet_of_keys_has_neither_marks_nor_dots(story: Story) -> None:
    choose(story, "简体中文")
    story.do(lambda: story.workplace.around.open_dialog(ShortcutsDialog(story.window.menu, story.window)))
    words = story.words(story.find("shortcutsDialog"))
    assert "视图" in words
    assert not re.search(r"\(&?\w\)|…|&", words)


def test_old_pages_are_gone(story: Story) -> None:
    story.look_up(BUSY)
    for words in ("简体中文", "English"):
        choose(story, words)
    story.wait(lambda: len(story.window.findChildren(QWidget, "ordersTable")) == 1, "the old pages to go")
    areas = {tab: len(story.page(tab).findChildren(QWidget, options=DIRECT)) for tab in PAGES}
    # Below the content of the first tab the start page waits.
    assert areas == {**dict.fromkeys(PAGES, 1), "card": 2}


def test_the_inspector_comes_back_in_the_new_language(story: Story) -> None:
    story.look_up(BUSY)
    story.do(story.workplace.open_inspector)
    choose(story, "简体中文")
    inspector = story.workplace.dialogs.inspector
    assert inspector is not None
    assert inspector.isVisible()
    assert inspector.windowTitle() == "接口调用记录"


def test_the_choice_is_kept_for_the_next_start_and_ticked(story: Story, folders: Folders) -> None:
    choose(story, "简体中文")
    kept = Settings(folders.settings_file)
    kept.load()
    assert kept.language == "zh_CN"
    (ticked,) = (each for each in languages(story) if each.isChecked())
    assert ticked.text() == "简体中文"


def languages(story: Story) -> list[QAction]:
    """The entries of the Language menu: that of the system, and every language by its own name."""
    names = (*LANGUAGES.values(), "System language", "跟随系统语言")
    return [each for each in story.window.actions() if each.text() in names]


def test_the_sample_cards_are_explained_in_the_language(story: Story) -> None:
    choose(story, "简体中文")
    assert "还没有订购，有 214 个套餐可选。" in story.words(story.page("card"))
    assert CARDS["fresh"].purpose not in story.words(story.page("card"))
