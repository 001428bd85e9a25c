"""What stories about orders have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QTableView

from services.sandbox import sample_cards
from tests.ui.story import Story
from ui.dialogs.confirm.dialog import ReviewDialog

CARDS = {card.key: card for card in sample_cards()}
EUROPE = "Europe 10 GB / 30 days"


def select_row(story: Story, table: str, row: int) -> None:
    view = story.find(table, QTableView)
    story.do(lambda: view.selectRow(row))


def choose_plan(story: Story, words: str = "Europe 10 GB") -> None:
    """Filter the plans, select the first that is left and press Order this plan."""
    story.go("plans")
    story.type("plansFilter", words)
    select_row(story, "plansTable", 0)
    story.click("orderPlanButton")


def tick(story: Story, name: str) -> None:
    box = story.find(name, QCheckBox)
    story.do(lambda: box.setChecked(True))


def fill_in_paid(story: Story, pay_id: str = "SHOP-2026-778", amount: str = "12.36") -> None:
    story.choose("payKindBox", "We have been paid already")
    story.type("paidPayIdInput", pay_id)
    story.type("paidAmountInput", amount)
    story.type("paidCurrencyInput", "GBP")
    story.click("paidNowButton")
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
