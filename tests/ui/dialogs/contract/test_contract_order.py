"""Stories of an order by our own contract (CSSS)."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from services.sandbox import Sandbox
from services.setup.vault import Part
from services.writes.states import State, What
from tests.ui.conftest import sandbox_profile
from tests.ui.everywhere.access import FRESH, contract_order, form
from tests.ui.everywhere.fixes import at_rest
from tests.ui.story import Story
from tests.ui.tabs.ordering import count_of


def review(story: Story) -> None:
    story.click("contractUnpaidChoice")
    story.click("reviewContractOrderButton")
    story.wait(lambda: story.shown("reviewDialog"), "Review")


def orders_of(sandbox: Sandbox) -> list[dict[str, object]]:
    orders = sandbox.state()["orders"]
    assert isinstance(orders, list)
    return orders


def test_an_order_by_contract_says_what_is_told_to_linksfield_and_is_placed_once(
    story: Story, sandbox: Sandbox
) -> None:
    contract_order(story)
    assert not story.find("reviewContractOrderButton", QAbstractButton).isEnabled()
    assert story.find("contractPeriodsInput", QLineEdit).x() == 0, "at the left of its field"
    assert "Choose whether it has been paid." in story.words(story.find("contractOrderDialog"))
    review(story)
    said = story.words(story.find("reviewDialog"))
    for words in ("Order by our own contract (CSSS)?", "not at once", "it has not been paid", "no number of ours"):
        assert words in said
    story.click("confirmButton")
    story.wait(lambda: story.record.sent and not story.record.write_under_way, "the end")
    sent = story.record.sent[-1]
    assert (sent.what, sent.state) == (What.CONTRACT_ORDER, State.CONFIRMED)
    story.wait(lambda: not story.shown("contractOrderDialog"), "the dialog to be gone")
    said = "\n".join(story.workplace.toasts.texts())
    assert "The order by contract (CSSS) is placed. Order number: ORDER_" in said
    box = story.words(story.find("placedBox"))
    for words in ("Confirmed", "by our own contract (CSSS)", "Order number: ORDER_"):
        assert words in box, "it stands where an order's outcome stands"
    (order,) = [each for each in orders_of(sandbox) if each["source"] == "contract"]
    assert order["card"] == FRESH
    assert count_of(story, "orderPackage") == 1


def test_without_an_answer_it_stays_unconfirmed_and_holds_the_card(story: Story, sandbox: Sandbox) -> None:
    contract_order(story)
    review(story)
    sandbox.set_faults("orderPackage=drop-after")
    story.click("confirmButton")
    story.wait(lambda: story.record.sent and not story.record.write_under_way, "the end")
    sandbox.set_faults("")
    assert story.record.sent[-1].state is State.UNKNOWN
    assert "do not order again" in story.words(story.find("placedBox"))
    story.wait(lambda: not story.shown("contractOrderDialog"), "the dialog to be gone")
    story.click("checkButton")
    story.wait(lambda: story.shown("checkDialog"), "what is asked")
    story.wait(lambda: "One order more on the card (CSSS)" in story.words(story.find("checkDialog")), "what is seen")
    assert "Conclusion: not sure yet." in story.words(story.find("checkDialog"))
    assert count_of(story, "orderPackage") == 1


def test_after_csss_was_taken_out_of_the_profile_the_check_says_so_and_a_decision_stays_possible(
    story: Story, sandbox: Sandbox
) -> None:
    profile = replace(sandbox_profile(sandbox, "Kept"), csss_url=sandbox.csss_url)
    story.desk.profiles.add(profile)
    story.desk.vault.use_for_this_run("Kept", sandbox.partner_code)
    story.desk.vault.use_part_for_this_run("Kept", Part.CSSS, sandbox.csss_secret, story.desk.clients.origins("Kept"))
    story.do(lambda: story.session.set_profile("Kept"))
    form(story)
    story.click("contractOrderButton")
    review(story)
    sandbox.set_faults("orderPackage=drop")
    story.click("confirmButton")
    story.wait(lambda: story.record.sent and not story.record.write_under_way, "the end")
    sandbox.set_faults("")
    story.desk.profiles.replace("Kept", replace(profile, csss_url=""))
    story.click("checkButton")
    story.wait(lambda: story.shown("checkDialog"), "what is asked")
    story.wait(lambda: "CSSS is not set up" in story.words(story.find("checkDialog")), "what could not be asked")
    assert "Have it set up again under Profiles" in story.words(story.find("checkDialog"))
    story.wait(lambda: story.find("placedButton", QAbstractButton).isEnabled(), "the decision")


def test_closed_while_the_card_is_looked_at_it_opens_nothing_and_breaks_nothing(story: Story, sandbox: Sandbox) -> None:
    contract_order(story)
    story.click("contractUnpaidChoice")
    sandbox.set_faults("queryOrder=slow:0.7")
    story.click("reviewContractOrderButton")
    story.wait(lambda: count_of(story, "queryOrder"), "the look at the card")
    story.click("closeContractOrderButton")
    story.wait(lambda: not story.shown("contractOrderDialog"), "the dialog to go")
    sandbox.set_faults("")
    at_rest(story)
    assert not story.shown("reviewDialog")
    assert not story.record.sent


def test_without_csss_nothing_of_it_is_offered(story: Story) -> None:
    form(story)
    assert not story.shown("contractOrderButton")
