"""What stories about orders have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QRadioButton, QTableView

from services.sandbox import sample_cards
from tests.ui.story import Story
from ui.dialogs.confirm.dialog import ReviewDialog

CARDS = {card.key: card for card in sample_cards()}
EUROPE = "Europe 10 GB / 30 days"


def select_row(story: Story, table: str, row: int) -> None:
    view = story.find(table, QTableView)
    story.do(lambda: view.selectRow(row))


def choose_plan(story: Story, words: str = "Europe 10 GB") -> None:
    """Filter the plans: the first that is left is chosen, and its order stands beside them."""
    story.go("plans")
    story.type("plansFilter", words)
    story.key("plansFilter", Qt.Key.Key_Return)
    story.wait(lambda: story.shown("orderForm"), "the order")


def tick(story: Story, name: str) -> None:
    box = story.find(name, QCheckBox)
    story.do(lambda: box.setChecked(True))


def choose_shop(story: Story) -> None:
    """Say that our shop has been paid."""
    choice = story.find("shopWasPaidChoice", QRadioButton)
    story.do(choice.click)


def order_words(story: Story) -> str:
    """Everything that the order panel says, wherever it stands."""
    return story.words(story.find("orderPanel"))


def fill_in_paid(story: Story, pay_id: str = "SHOP-2026-778", amount: str = "12.36") -> None:
    choose_shop(story)
    story.type("paidPayIdInput", pay_id)
    story.type("paidAmountInput", amount)
    tick(story, "holdMoneyBox")


def review(story: Story) -> ReviewDialog:
    """Press Review and wait until the card has been looked at and the dialog is there."""
    story.click("reviewButton")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    return story.find("reviewDialog", ReviewDialog)


def confirm(story: Story, reason: str = "") -> None:
    """Press Review, give a reason where one is asked for, confirm, and wait for what becomes of it."""
    review(story)
    if reason:
        story.type("reasonInput", reason)
    story.click("confirmButton")
    story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the order's answer")
    story.wait(lambda: story.record.orders.state != "loading", "the orders")


def count_of(story: Story, call: str) -> int:
    """How many requests of this call reached the sandbox."""
    counts = story.sandbox.state()["counts"]
    assert isinstance(counts, dict)
    return int(counts.get(call, 0))


def ask_to_stop(story: Story, button: str = "stopRenewalButton") -> None:
    """Press *Stop auto-renewal...*, and wait until the card was looked at and the question stands."""
    story.click(button)
    story.wait(lambda: story.shown("reviewDialog"), "the card to be looked at")
