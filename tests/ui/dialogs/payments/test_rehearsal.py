"""Rehearse Stripe: what the window does with what the page says. The page itself, in Chromium: tests/ui/system."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from services.records import Profile
from tests.services.raw_http import ask, is_closed
from tests.ui.conftest import MovableClock
from tests.ui.everywhere.access import menu_entry
from tests.ui.followers import Follower, following
from tests.ui.rehearsing import caught_addresses, open_page, order_by_card, state
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS
from ui.dialogs.payments.rehearsal import RehearsalDialog, rehearse


@pytest.fixture
def urls() -> Iterator[list[str]]:
    with caught_addresses() as found:
        yield found


@pytest.fixture
def follower(story: Story, qloop: asyncio.AbstractEventLoop) -> Iterator[Follower]:
    with following(story, qloop) as running:
        yield running


class Page:
    """The page as a browser without a screen: reads it once, and reports."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.origin = url[: url.index("/", 8)]
        match = re.search(rb'data-token="([^"]+)"', ask(url).body)
        assert match
        self._token = match[1].decode()

    def report(self, outcome: str, **facts: str) -> None:
        body = json.dumps({"token": self._token, "outcome": outcome, **facts}).encode()
        headers = (("Origin", self.origin), ("Content-Type", "application/json"))
        reply = ask(self.url + "report", "POST", headers, body)
        assert reply.status == 200
        self._token = json.loads(reply.body)["token"]


def test_a_decline_leaves_the_page_open_and_paid_counts_when_linksfield_says_so(
    story: Story, urls: list[str], follower: Follower, clock: MovableClock
) -> None:
    pay_id = order_by_card(story)
    page = Page(open_page(story, urls))
    assert state(story) == "Waiting"
    page.report("declined", code="card_declined")
    story.wait(lambda: state(story) == "Declined", "the decline")
    assert "card_declined" in story.words(story.find("rehearsalDialog"))
    story.sandbox.pay(pay_id)
    page.report("paid")
    story.wait(lambda: state(story) == "Paid", "the page's word")
    clock.advance(60)
    follower.follow.wake()
    story.wait(lambda: "Linksfield says it is paid" in story.words(story.find("rehearsalDialog")), "Linksfield's word")


@pytest.mark.parametrize(
    ("outcome", "word"), [("abandoned", "Left unpaid"), ("script_missing", "Not opened"), ("processing", "Waiting")]
)
def test_every_end_of_the_page_has_a_word(story: Story, urls: list[str], outcome: str, word: str) -> None:
    order_by_card(story)
    Page(open_page(story, urls)).report(outcome)
    dialog: QWidget = story.find("rehearsalDialog")
    story.wait(lambda: "Waiting for you" not in story.words(dialog), "the outcome")
    assert state(story) == word


def test_after_a_quarter_of_an_hour_it_has_expired(story: Story, urls: list[str], clock: MovableClock) -> None:
    order_by_card(story)
    open_page(story, urls)
    clock.advance(15 * 60)
    story.wait(lambda: state(story) == "Expired", "the end")


def test_closing_the_dialog_closes_the_page(story: Story, urls: list[str]) -> None:
    order_by_card(story)
    page = Page(open_page(story, urls))
    story.click("closeRehearsalButton")
    assert is_closed(page.origin)


def test_an_auto_renewal_is_set_up_reviewed_and_in_force(story: Story, urls: list[str]) -> None:
    pay_id = order_by_card(story, renews=True)
    menu_entry("Rehearse Stripe...")(story)
    story.wait(lambda: story.shown("rehearsalDialog"), "the dialog")
    story.click("openCheckoutButton")
    assert "Enter the customer's e-mail address." in story.words(story.find("rehearsalDialog"))
    story.click("closeRehearsalButton")

    Page(open_page(story, urls, "anna@example.com")).report("set_up", payment_method="pm_2026112314050012345")
    story.wait(lambda: state(story) == "Bank card set up", "the card")
    story.click("startSubscriptionButton")
    story.wait(lambda: story.shown("reviewDialog"), "the review")
    seen = story.words(story.find("reviewDialog"))
    assert "anna@example.com" in seen
    assert "pm_***2345" in seen
    story.click("confirmButton")
    story.wait(lambda: state(story) == "Renewal on", "the renewal")
    story.wait(lambda: story.record.renewal.value is not None, "the renewal on the card")
    assert story.record.renewal.value is not None
    assert story.record.renewal.value.pay_id == pay_id
    written = "".join(map(str, story.desk.activity.rows(story.record.iccid)))
    assert "anna@example.com" not in written


def test_a_wrong_address_is_said_at_its_field(story: Story, urls: list[str]) -> None:
    order_by_card(story, renews=True)
    menu_entry("Rehearse Stripe...")(story)
    story.wait(lambda: story.shown("rehearsalDialog"), "the dialog")
    story.type("rehearsalEmailInput", "anna")
    story.click("openCheckoutButton")
    assert "This is not an e-mail address" in story.words(story.find("rehearsalDialog"))
    assert urls == []


def test_a_refused_authorisation_opens_no_page(story: Story, urls: list[str]) -> None:
    order_by_card(story)
    story.sandbox.set_faults("stripePay=refused:E200:Not now")
    menu_entry("Rehearse Stripe...")(story)
    story.wait(lambda: story.shown("rehearsalDialog"), "the dialog")
    story.click("openCheckoutButton")
    story.wait(lambda: "Not now" in story.words(story.find("rehearsalDialog")), "the refusal")
    assert urls == []


def test_a_card_without_an_order_of_ours_says_what_can_be_rehearsed(story: Story) -> None:
    story.look_up(CARDS["fresh"].iccid)
    menu_entry("Rehearse Stripe...")(story)
    story.wait(lambda: "Only orders placed from this computer" in story.words(), "why not")
    assert not story.shown("rehearsalDialog")


def why_not(story: Story, pay_id: str) -> str:
    said: list[str] = []
    story.do(lambda: rehearse(story.session, story.record, pay_id, story.window, said.append))
    story.wait(lambda: said, "the reason")
    return said[0]


def test_on_production_it_says_why_not(story: Story, urls: list[str]) -> None:
    pay_id = order_by_card(story)
    story.desk.profiles.add_for_this_run(Profile(name="Real", environment="production"))
    story.record.profile = "Real"
    assert "card security (PCI)" in why_not(story, pay_id)
    assert not story.shown("rehearsalDialog")
    assert urls == []


def test_on_uat_it_says_that_stripes_own_script_was_not_tried(story: Story) -> None:
    order = story.desk.payments.ordered(story.record.profile, order_by_card(story))
    assert order is not None
    assert order.money is not None
    untried = "Not yet tried with Stripe's own script"
    for profile, told in ((story.record.profile, False), ("Test", True)):
        if told:
            story.desk.profiles.add_for_this_run(Profile(name=profile, environment="uat"))
        story.record.profile = profile
        dialog = RehearsalDialog(story.session, story.record, order, order.money, story.window)
        assert (untried in dialog.says.text()) is told
        dialog.deleteLater()


def test_only_an_order_made_from_here_can_be_rehearsed(story: Story) -> None:
    order_by_card(story)
    assert "placed from this computer" in why_not(story, "P000270-another")
