"""Stories of *Find an order*: "which card is shop order 2020...?"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTextEdit

from services.sandbox import Sandbox
from tests.ui.dialogs.acting import error_at, typed
from tests.ui.everywhere.access import BUSY, CARDS, FRESH
from tests.ui.story import Story
from ui.widgets.buttons import is_filled


def opened(story: Story) -> None:
    story.look_up(FRESH, "SUP-1")
    story.go("payments")
    story.find("findOrderButton").setFocus()
    story.click("findOrderButton")


def test_which_card_is_this_shop_order_its_card_is_opened_beside_the_one_on_show(story: Story) -> None:
    order = CARDS["in_use_two_waiting"].order_nos[0]
    opened(story)
    story.type("clientOrderInput", order)
    story.click("findOrderNowButton")
    fields = story.find("foundOrderFields", QTextEdit)
    story.wait(lambda: order in fields.toPlainText(), "the order")
    story.click("openFoundCardButton")
    story.wait(lambda: not story.shown("findOrderDialog"), "the dialog to close")
    assert story.record.iccid == BUSY
    keyboard = story.window.focusWidget()
    assert keyboard is not None
    assert keyboard.objectName() == "cardInput", "the tab that comes has nothing yet that takes the keyboard"
    assert [record.iccid for record in story.session.records] == [FRESH, BUSY]


def test_an_order_number_in_the_card_field_leads_to_find_an_order_and_is_in_it(story: Story) -> None:
    order = CARDS["in_use_two_waiting"].order_nos[0]
    story.type("cardInput", order)
    story.click("lookUpButton")
    story.wait(lambda: "Find an order, in the menu" in story.words(story.workplace.window.bar), "where to go")
    story.go("payments")
    story.click("findOrderButton")
    assert typed(story, "clientOrderInput") == order
    story.key("clientOrderInput", Qt.Key.Key_Return)
    story.wait(lambda: story.shown("openFoundCardButton"), "the card")


def test_without_a_number_nothing_is_asked(story: Story) -> None:
    opened(story)
    story.click("findOrderNowButton")
    story.wait(lambda: error_at(story, "clientOrderInput"), "the error")
    assert error_at(story, "clientOrderInput") == "Enter one of the three numbers."
    assert not story.shown("openFoundCardButton")


def buttons(story: Story) -> list[QPushButton]:
    """Those of the dialog that are on show."""
    found: list[QPushButton] = story.find("findOrderDialog").findChildren(QPushButton)
    return [button for button in found if button.isVisible()]


def test_what_linksfield_refuses_is_said_in_its_words_and_offers_no_card(story: Story, sandbox: Sandbox) -> None:
    sandbox.set_faults("mallOrder=refused:E7:No such order")
    opened(story)
    story.type("transactionOrderInput", "P0002702020061214140465562")
    story.click("findOrderNowButton")
    story.wait(lambda: "No such order" in story.words(story.find("findOrderDialog")), "the refusal")
    assert not story.shown("openFoundCardButton")
    filled = [button.objectName() for button in buttons(story) if is_filled(button)]
    assert filled == ["retryButton"], "one next step"
    story.type("transactionOrderInput", "P0002702020061214140465563")
    assert [button.objectName() for button in buttons(story) if is_filled(button)] == ["findOrderNowButton"]


def test_another_number_takes_the_found_order_and_its_card_away(story: Story) -> None:
    opened(story)
    story.type("clientOrderInput", CARDS["in_use_two_waiting"].order_nos[0])
    story.click("findOrderNowButton")
    story.wait(lambda: story.shown("openFoundCardButton"), "the card")
    story.type("clientOrderInput", "2020061214140465562")
    assert not story.shown("openFoundCardButton")
    assert not story.shown("foundOrderFields")
    assert "Not asked yet." in story.words(story.find("findOrderDialog"))
