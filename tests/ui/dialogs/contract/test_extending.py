"""Stories of an order that is extended: "give her another month"."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QTableView

from services.sandbox import Sandbox
from services.writes.states import State, What
from tests.ui.everywhere.access import BUSY, CARDS
from tests.ui.everywhere.fixes import at_rest, copied_note
from tests.ui.sister_parts import with_parts
from tests.ui.story import Story
from tests.ui.tabs.ordering import count_of

IN_USE = CARDS["in_use_two_waiting"].order_nos[0]


def at_all_orders(story: Story, sandbox: Sandbox) -> None:
    """All orders of the card, the one in use selected."""
    with_parts(story, sandbox)
    story.look_up(BUSY, "SUP-1")
    story.go("orders")
    story.click("allOrdersButton")
    story.wait(lambda: story.record.all_orders.state == "rows", "the orders")
    select(story)


def select(story: Story) -> None:
    rows = [row[0] for row in story.table("allOrdersTable")]
    story.do(lambda: story.find("allOrdersTable", QTableView).selectRow(rows.index(IN_USE)))


def expires(story: Story) -> str:
    """When the order in use ends, in the list."""
    return next(row[3] for row in story.table("allOrdersTable") if row[0] == IN_USE)


def reviewed(story: Story, periods: str = "1") -> None:
    story.type("extendPeriodsInput", periods)
    story.click("extendOrderButton")
    story.wait(lambda: story.shown("reviewDialog"), "Review")


def confirmed(story: Story) -> None:
    if story.shown("reasonInput"):
        story.type("reasonInput", "asked for")
    story.click("confirmButton")
    story.wait(lambda: story.record.sent and not story.record.write_under_way, "the end")


def test_an_order_is_extended_and_its_new_end_is_shown(story: Story, sandbox: Sandbox) -> None:
    at_all_orders(story, sandbox)
    before = expires(story)
    reviewed(story)
    said = story.words(story.find("reviewDialog"))
    assert "Extend this order?" in said
    assert not story.shown("ordersNameNoCard")
    assert "does not say which card" not in said
    assert "Can be confirmed until" in said
    assert IN_USE in said
    confirmed(story)
    story.wait(lambda: expires(story) not in ("", before), "the new end")
    assert "The order is extended. New end: " in story.words(story.find("extendOutcome"))
    assert count_of(story, "renewPackage") == 1


def test_give_her_another_month_the_answer_is_lost_and_found(story: Story, sandbox: Sandbox) -> None:
    at_all_orders(story, sandbox)
    reviewed(story)
    sandbox.set_faults("renewPackage=drop-after")
    confirmed(story)
    sandbox.set_faults("")
    sent = story.record.sent[-1]
    assert (sent.what, sent.state) == (What.RENEW_ORDER, State.UNKNOWN)
    assert "may have been extended: do not extend it again" in story.words(story.find("extendOutcome"))
    story.click("closeContractPartButton")
    story.wait(lambda: not story.shown("allOrdersDialog"), "the list to be gone")
    # It is looked for: a later end is a hint, and no proof.
    story.click("checkButton")
    story.wait(lambda: story.shown("checkDialog"), "what is asked")
    story.wait(lambda: "later than before" in story.words(story.find("checkDialog")), "what Linksfield says")
    said = story.words(story.find("checkDialog"))
    assert "Conclusion: not sure yet. Something has changed" in said
    assert "No number of ours is in this request" in said
    story.click("placedButton")
    story.type("decisionReasonInput", "Linksfield's support says it is ours")
    story.click("decisionConfirmButton")
    story.wait(lambda: story.record.sent[-1].state is State.PLACED, "the decision")
    at_rest(story)
    note = copied_note(story, "internal", "en")
    assert "Order noted as extended by our contract (CSSS). No usable answer came. Decided " in note
    assert "without proof" in note
    assert "Periods asked for: 1." in note
    reply = copied_note(story, "customer", "en")
    assert "we have extended" not in reply, "an agent's word alone"
    assert "We have asked for" in reply
    assert count_of(story, "renewPackage") == 1


def test_while_an_order_is_not_known_no_extension_goes_out(story: Story, sandbox: Sandbox) -> None:
    at_all_orders(story, sandbox)
    reviewed(story)
    sandbox.set_faults("renewPackage=drop")
    confirmed(story)
    sandbox.set_faults("")
    story.wait(lambda: story.record.all_orders.state == "rows", "the orders")
    select(story)
    reviewed(story)
    said = story.words(story.find("reviewDialog"))
    assert "check what happened first" in said
    assert "Can be confirmed until" not in said
    assert not story.find("confirmButton", QAbstractButton).isEnabled()
    assert count_of(story, "renewPackage") == 1


def test_an_order_that_no_answer_puts_on_this_card_is_extended_only_with_a_reason(
    story: Story, sandbox: Sandbox
) -> None:
    # None of the printed fields of an order names its card.
    sandbox.set_shapes("card-not-named")
    at_all_orders(story, sandbox)
    assert "does not say which card these orders are of" in story.words(story.find("ordersNameNoCard"))
    reviewed(story)
    assert "does not say which card this order belongs to" in story.words(story.find("reviewDialog"))
    assert not story.find("confirmButton", QAbstractButton).isEnabled()
    confirmed(story)
    assert story.record.sent[-1].state is State.CONFIRMED


@pytest.mark.parametrize("typed", ["", "0", "1.5", "many"])
def test_periods_that_are_none_are_said_at_their_field(typed: str, story: Story, sandbox: Sandbox) -> None:
    at_all_orders(story, sandbox)
    story.type("extendPeriodsInput", typed)
    story.click("extendOrderButton")
    assert not story.shown("reviewDialog")
    assert "eriod" in story.words(story.find("allOrdersDialog")).split("Extend this order...")[0]


def test_all_orders_closed_while_the_card_is_looked_at_opens_nothing_and_breaks_nothing(
    story: Story, sandbox: Sandbox
) -> None:
    at_all_orders(story, sandbox)
    sandbox.set_faults("queryOrder=slow:0.7")
    asked = count_of(story, "queryOrder")
    story.click("extendOrderButton")
    story.wait(lambda: count_of(story, "queryOrder") > asked, "the look at the card")
    story.click("closeContractPartButton")
    story.wait(lambda: not story.shown("allOrdersDialog"), "the dialog to go")
    sandbox.set_faults("")
    at_rest(story)
    assert not story.shown("reviewDialog")
    assert not story.record.sent
