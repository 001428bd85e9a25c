"""What stories about rehearsals share: an order by card, and the address that the window opens in the browser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.ui.everywhere.access import menu_entry
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, choose_plan, confirm, tick

WITH_RENEWAL = "Europe 10 GB"


class BrowserStandIn(QObject):
    """Takes the addresses that would go to the default browser."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@contextmanager
def caught_addresses(scheme: str = "http") -> Iterator[list[str]]:
    """Addresses of pages are kept in the list instead of being opened."""
    stand_in = BrowserStandIn()
    QDesktopServices.setUrlHandler(scheme, stand_in, "take")  # type: ignore[arg-type]  # the stubs ask for bytes, PySide for text
    try:
        yield stand_in.urls
    finally:
        QDesktopServices.unsetUrlHandler(scheme)


def order_by_card(story: Story, *, renews: bool = False) -> str:
    """Order a plan that the customer pays by card; its payId."""
    story.look_up(CARDS["fresh"].iccid, "SUP-9")
    choose_plan(story, WITH_RENEWAL)
    if renews:
        tick(story, "autoRenewalBox")
    confirm(story)
    assert story.record.placed is not None
    return story.record.placed.pay_id


def open_page(story: Story, urls: list[str], email: str = "") -> str:
    """Open the rehearsal of the order just placed, and its page; the page's address."""
    menu_entry("Rehearse Stripe...")(story)
    story.wait(lambda: story.shown("rehearsalDialog"), "the dialog")
    story.wait(lambda: story.shown("rehearsalDialog"), "the dialog")
    if email:
        story.type("rehearsalEmailInput", email)
    before = len(urls)
    story.click("openCheckoutButton")
    story.wait(lambda: len(urls) > before, "the address")
    return urls[-1]


def state(story: Story) -> str:
    return story.property("rehearsalState")
