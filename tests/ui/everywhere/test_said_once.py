"""What happens is heard once: a look-up says its answer, another card which it is, a filter its count."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.everywhere.access import CARDS, FRESH, RENEWING, Listener, asked_payment, looked_up, placed
from tests.ui.story import Story
from tests.ui.tabs.ordering import ask_to_stop
from ui.session.session import TABS

TAIL = f"...{RENEWING[-4:]}"


@pytest.fixture
def listener(story: Story) -> Listener:
    story.do(story.window.activateWindow)
    return Listener(story.window)


def rest(story: Story) -> None:
    """Until nothing is left that would be said by itself: the answers are there, and so is what follows from them."""
    story.wait(story.settled, "the answers")
    for _turn in range(20):
        story.do(lambda: None)


def test_the_end_of_a_stop_is_said_once(story: Story, listener: Listener) -> None:
    looked_up("renewal", RENEWING)(story)
    rest(story)
    listener.heard.clear()
    ask_to_stop(story)
    story.click("confirmButton")
    story.wait(lambda: story.record.stopped is not None and not story.record.write_under_way, "the end of the stop")
    story.wait(lambda: story.record.renewal.state == "empty", "the look after it")
    rest(story)
    assert listener.heard == ["Stopping auto-renewal...", f"Card {TAIL}: Auto-renewal is off."]


def test_the_end_of_an_order_is_said_once(story: Story, listener: Listener) -> None:
    placed(story)
    rest(story)
    assert listener.heard == [
        f"Card ...{FRESH[-4:]}: Nothing on it. {'A valid card with nothing in use and nothing waiting.'}",
        f"Card ...{FRESH[-4:]}: The order is placed and waits for the customer's payment.",
    ]


def test_a_refused_look_up_is_said_once(story: Story, listener: Listener) -> None:
    story.look_up(CARDS["other_partner"].iccid)
    rest(story)
    assert len(listener.heard) == 1
    assert listener.heard[0].startswith("Linksfield says: ")


def test_the_next_card_is_said_with_its_ticket_and_its_verdict_on_every_tab(story: Story, listener: Listener) -> None:
    asked_payment(story)
    looked_up("renewal", RENEWING)(story)
    rest(story)
    asked = CARDS["paid_not_delivered"].iccid
    for tab in TABS:
        for card in (asked, RENEWING):
            story.do(story.session.select_next)
            assert story.record.iccid == card
            story.do(partial(story.workplace.go_to, tab))
            rest(story)
    listener.heard.clear()
    for _card in range(2):
        story.do(story.session.select_next)
        rest(story)
    assert listener.heard == [
        f"Card ...{asked[-4:]}, ticket SUP-1, Paid, not delivered",
        f"Card {TAIL}, ticket SUP-1, Renewal on",
    ]


def test_a_filter_says_how_many_rows_are_left_once_it_is_typed(story: Story, listener: Listener) -> None:
    looked_up("plans", RENEWING)(story)
    rest(story)
    listener.heard.clear()
    story.type("plansFilter", "asia")
    story.wait(lambda: listener.heard, "the count")
    rows = len(story.table("plansTable"))
    assert [said.split(" of ")[0] for said in listener.heard] == [str(rows)]


@pytest.mark.parametrize("key", ["other_partner", "auto_renewing"])
def test_a_tab_chosen_by_its_keys_has_the_keyboard_in_its_content(story: Story, listener: Listener, key: str) -> None:
    story.look_up(CARDS[key].iccid)
    rest(story)
    for tab in TABS:
        story.do(partial(story.workplace.go_to, tab))
        focused = QApplication.focusWidget()
        assert focused is not None
        assert story.page(tab).isAncestorOf(focused), (tab, focused.objectName())
