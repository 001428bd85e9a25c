"""Ask Linksfield: a message for each thing that no document describes a call for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from tests.ui.everywhere.access import menu_entry
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.words.sisters.ask_linksfield import topic_name
from ui.words.ticket.ask_linksfield import Topic

CARD = CARDS["auto_renewing"]
ASKED = {
    Topic.OTA_ORDER: ("place an OTA order", "下一个 OTA 订单"),
    Topic.SUSPEND: ("suspend this order", "暂停此订单"),
    Topic.RESUME: ("resume this suspended order", "恢复此已暂停的订单"),
    Topic.ENABLE: ("enable this waiting order now", "立即启用此待生效的订单"),
    Topic.CANCEL: ("cancel this order, which is not enabled yet", "取消此尚未启用的订单"),
    Topic.END_EARLY: ("end this order before its end date", "提前终止此订单"),
    Topic.SEND_SMS: ("send this text message to the card", "发送以下短信"),
    Topic.DAILY_USAGE: ("the daily data usage of this order", "每日的流量用量"),
}


def opened(story: Story) -> None:
    story.look_up(CARD.iccid, "SUP-7")
    menu_entry("Ask Linksfield...")(story)
    story.wait(lambda: story.shown("askLinksfieldDialog"), "the dialog")


def text(story: Story) -> str:
    return story.find("askText", QPlainTextEdit).toPlainText()


def test_every_thing_has_its_message_with_the_whole_card_in_both_languages(story: Story) -> None:
    opened(story)
    for topic, (english, chinese) in ASKED.items():
        story.choose("askTopicBox", topic_name(topic))
        assert "Linksfield's documents do not describe this call" in story.words(story.find("askNotDocumented"))
        story.click("requestEnglishButton")
        assert english in text(story)
        assert f"Card (ICCID): {CARD.iccid}" in text(story)
        story.click("requestChineseButton")
        assert chinese in text(story)
        assert f"卡号（ICCID）：{CARD.iccid}" in text(story)
    assert set(ASKED) == set(Topic)
    assert story.find("askTopicBox", QComboBox).count() == len(ASKED)


def test_order_details_and_ticket_stand_in_the_message_that_is_copied(story: Story) -> None:
    opened(story)
    assert "Order number" not in text(story)
    story.choose("askTopicBox", "Suspend")
    story.type("askDetailsInput", "from today")
    box = story.find("askKnownOrdersBox", QComboBox)
    story.do(lambda: box.setCurrentIndex(1))
    story.do(lambda: box.activated.emit(1))
    number = story.find("askOrderInput", QLineEdit).text()
    assert number in CARD.order_nos
    story.click("copyAskButton")
    assert story.clipboard() == (
        "PRACTICE: nothing here is real.\n\n"
        f"Please suspend this order.\nCard (ICCID): {CARD.iccid}\nOrder number: {number}\nDetails: from today\n\n"
        "Please confirm once it is done, or tell us why it is not possible.\n\nOur ticket: SUP-7"
    )


@pytest.mark.parametrize("topic", [Topic.CANCEL, Topic.END_EARLY])
def test_nothing_is_promised_about_money(story: Story, topic: Topic) -> None:
    opened(story)
    story.choose("askTopicBox", topic_name(topic))
    assert "Whether money comes back is not documented" in story.words(story.find("askNotDocumented"))


def test_nothing_is_sent_by_asking(story: Story) -> None:
    opened(story)
    before = len(story.desk.calls.all())
    story.choose("askTopicBox", "Cancel")
    story.click("copyAskButton")
    story.click("closeAskButton")
    assert len(story.desk.calls.all()) == before


def test_without_a_card_it_asks_for_one(story: Story) -> None:
    menu_entry("Ask Linksfield...")(story)
    assert not story.shown("askLinksfieldDialog")
    assert any("card number" in each for each in story.workplace.toasts.texts())
