"""The six kinds of fix, by mouse and by keys alone, from the customer's mail on the clipboard to the reply on the
clipboard; docs/actions.md has the counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton

from services.desk.verdicts.verdicts import Step
from services.records import Profile
from services.sandbox import SampleCard
from tests.ui.conftest import PRACTICE
from tests.ui.hands import Hands
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, count_of
from ui.tabs.card.verdict_box import offer_name
from ui.words.ticket.note import Kind

DOCS = (Path(__file__).resolve().parents[3] / "docs" / "actions.md").read_text(encoding="utf-8")
UNDELIVERED, TWICE = CARDS["paid_not_delivered"], CARDS["paid_twice"]
CONFIRMED = "confirmed"
# What the lead of the desk asked for, by mouse and by keys alike.
MOST = {"F1, paid to Linksfield": 6, "F1, paid to our shop": 14, "F2": 4, "F3": 7, "F4": 3, "F5": 2, "F6": 6}


@pytest.fixture
def whole_window() -> bool:
    """Each of these stories makes the pages that it comes to."""
    return False


def written(fix: str) -> tuple[int, int]:
    """What docs/actions.md says of a fix: actions by mouse, actions by keys; the confirmation is not among them."""
    found = re.search(rf"^\| {fix} \|.*\| (\d+)[^|]*\| (\d+)[^|]*\|$", DOCS, re.MULTILINE)
    assert found is not None, f"docs/actions.md does not count {fix}"
    return int(found[1]), int(found[2])


def look_up(hands: Hands, mail: str, *, by_keys: bool) -> None:
    """Paste the customer's mail and look it up; the card field has the keyboard from the start."""
    hands.paste(mail)
    if by_keys:
        hands.press("Return")
    else:
        hands.click("lookUpButton")
    hands.story.wait(hands.story.settled, "the look-up")


def counted(hands: Hands) -> int:
    """Every action but the confirmation: that is meant to take a moment of thought."""
    return len(hands.done) - hands.done.count(CONFIRMED)


def mail_of(card: SampleCard, *pay_ids: str) -> str:
    return " ".join(("My card is", card.iccid, *(f"and I paid, payId {pay_id}." for pay_id in pay_ids)))


def step(hands: Hands, by_keys: bool) -> None:
    """The one step that heads the tab on show."""
    story = hands.story
    if by_keys:
        hands.press("Ctrl+Return")
        # Ctrl is let go: a dialog that opened waits for that.
        story.let_go_of_ctrl()
        return
    hands.click({"card": "verdictStepButton", "renewal": "copyStopReplyButton"}.get(story.record.tab, ""))


def review(hands: Hands, by_keys: bool) -> None:
    """Review is there; confirm it."""
    story = hands.story
    story.wait(lambda: story.shown("reviewDialog"), "Review")
    assert story.find("confirmButton", QAbstractButton).isEnabled()
    if not by_keys:
        hands.click("confirmButton")
        hands.done[-1] = CONFIRMED
        return
    keys: list[QShortcut] = story.find("reviewDialog").findChildren(QShortcut)
    story.wait(lambda: all(each.isEnabled() for each in keys), "the keys to count")
    hands.press("Ctrl+Return")
    hands.done[-1] = CONFIRMED


def replied(story: Story) -> bool:
    """Whether the reply to the customer is on the clipboard, as it reads now."""
    return story.clipboard() == story.workplace.notes.text(story.record, Kind.CUSTOMER)


def asked(story: Story, *pay_ids: str) -> None:
    """Wait until what is known of these payments stands."""
    for pay_id in pay_ids:
        story.wait(lambda: pay_id in story.record.payments, "the payments of the mail")  # noqa: B023 - waited for at once
        story.wait(partial(answered, story, pay_id), "the payment's result")
    story.wait(story.settled, "the orders, listed after what was paid")


def answered(story: Story, pay_id: str) -> bool:
    return story.record.payments[pay_id].state in ("rows", "error")


# ---------------------------------------------------------------------- what is done


def copy_reply(hands: Hands, by_keys: bool) -> None:
    """By the step that heads the verdict where that is it, else by its button below."""
    story = hands.story
    heads = story.find("verdictStepButton", QAbstractButton)
    if heads.isVisible() and heads.text() == "Copy reply":
        step(hands, by_keys)
    elif by_keys:
        hands.press("Ctrl+K")
        story.wait(lambda: story.shown("paletteDialog"), "Find or do")
        hands.type("copy reply")
        hands.press("Return")
    else:
        hands.click(offer_name(Step.COPY_REPLY))
    story.wait(lambda: replied(story), "the reply")


def paid_to_linksfield(hands: Hands, by_keys: bool) -> None:
    """Looked up, Linksfield is asked to confirm, and the customer is told."""
    story = hands.story
    look_up(hands, mail_of(UNDELIVERED, *UNDELIVERED.pay_ids), by_keys=by_keys)
    asked(story, *UNDELIVERED.pay_ids)
    hands.see("Paid, not delivered", on="card")
    step(hands, by_keys)
    review(hands, by_keys)
    story.wait(lambda: story.record.payment_write is not None and not story.record.write_under_way, "the answer")
    story.wait(story.settled, "what became of it")
    copy_reply(hands, by_keys)


def paid_to_our_shop(hands: Hands, by_keys: bool) -> None:
    """Linksfield does not know the payId of the mail: the order is recorded with it, and the customer is told."""
    story = hands.story
    look_up(hands, mail_of(CARDS["fresh"], "SHOP-2026-778"), by_keys=by_keys)
    asked(story, "SHOP-2026-778")
    hands.see("Not at Linksfield", on="card")
    step(hands, by_keys)
    if by_keys:
        hands.type("europe 10 gb")
        hands.press("Return")
        assert hands.at() == "paidAmountInput", "the first that is still empty"
        hands.type("12.36")
        hands.tab_to("holdMoneyBox")
        hands.press("Space")
        step(hands, by_keys)
    else:
        hands.fill("plansFilter", "europe 10 gb")
        hands.fill("paidAmountInput", "12.36")
        hands.click("holdMoneyBox")
        hands.click("reviewButton")
    review(hands, by_keys)
    order_ended(story)
    assert count_of(story, "SynOrderInfo") == 1
    reply_beside_the_plans(hands, by_keys)


def order_ended(story: Story) -> None:
    story.wait(lambda: story.record.placed is not None and not story.record.placed.under_way, "the order's answer")
    assert story.record.placed is not None
    assert story.record.placed.carried_out
    story.wait(lambda: story.shown("copyOrderReplyButton"), "what became of it")
    story.wait(story.settled, "what the journal knows")


def reply_beside_the_plans(hands: Hands, by_keys: bool) -> None:
    step(hands, by_keys) if by_keys else hands.click("copyOrderReplyButton")
    hands.story.wait(lambda: replied(hands.story), "the reply")


def stop_charging(hands: Hands, by_keys: bool) -> None:
    story = hands.story
    look_up(hands, mail_of(CARDS["auto_renewing"]), by_keys=by_keys)
    step(hands, by_keys)
    review(hands, by_keys)
    story.wait(lambda: story.shown("copyStopReplyButton"), "the proof")
    step(hands, by_keys)
    story.wait(lambda: replied(story), "the reply")
    assert "we have switched off auto-renewal for" in story.clipboard()


def order_plan(hands: Hands, by_keys: bool) -> None:
    story = hands.story
    look_up(hands, mail_of(CARDS["fresh"]), by_keys=by_keys)
    if by_keys:
        hands.press("Ctrl+O")
        hands.type("europe 10 gb")
    else:
        hands.tab("plans")
        hands.fill("plansFilter", "europe 10 gb")
    assert EUROPE in story.words(story.find("orderPanel"))
    step(hands, by_keys) if by_keys else hands.click("reviewButton")
    review(hands, by_keys)
    order_ended(story)
    link = story.property("orderLink")
    reply_beside_the_plans(hands, by_keys)
    assert link in story.clipboard()


def when_does_it_end(hands: Hands, by_keys: bool) -> None:
    look_up(hands, mail_of(CARDS["in_use_two_waiting"]), by_keys=by_keys)
    hands.see("Ends in 12 days", "2 orders waiting", on="card")
    copy_reply(hands, by_keys)


def what_was_done(hands: Hands, by_keys: bool) -> None:
    """A colleague asks: there is no reply to a customer, the answer stands on screen."""
    look_up(hands, CARDS["auto_renewing"].iccid, by_keys=by_keys)
    assert "Stop auto-renewal" in str(hands.story.table("doneHereTable"))


def charged_twice(hands: Hands, by_keys: bool) -> None:
    look_up(hands, mail_of(TWICE, *TWICE.pay_ids), by_keys=by_keys)
    asked(hands.story, *TWICE.pay_ids)
    hands.see("Charged 19.99 EUR twice", on="card")
    # The text for whoever refunds, then the reply.
    step(hands, by_keys)
    copy_reply(hands, by_keys)


FIXES: dict[str, Callable[[Hands, bool], None]] = {
    "F1, paid to Linksfield": paid_to_linksfield,
    "F1, paid to our shop": paid_to_our_shop,
    "F2": stop_charging,
    "F3": order_plan,
    "F4": when_does_it_end,
    "F5": what_was_done,
    "F6": charged_twice,
}


# ---------------------------------------------------------------------- what is counted


@pytest.mark.parametrize("fix", FIXES)
@pytest.mark.parametrize("by_keys", [False, True], ids=["by mouse", "by keys"])
def test_a_fix_takes_as_many_actions_as_the_docs_say(story: Story, fix: str, by_keys: bool) -> None:
    with_shop(story)
    if fix == "F5":
        stop_charging(Hands(story), by_keys=True)
        story.do(lambda: story.session.set_tab("card"))
        story.do(lambda: story.session.set_card_text(""))
    hands = Hands(story)
    FIXES[fix](hands, by_keys)
    assert counted(hands) == written(fix)[by_keys], hands.done


def with_shop(story: Story) -> None:
    """The profile names our shop, with a page for an order."""
    bases = story.desk.clients.bases(PRACTICE)
    address = "https://shop.example/pay?card={iccid}&order={order}"
    urls = bases.vshop, bases.payment, bases.topup
    story.desk.profiles.add_for_this_run(Profile("With a shop", "custom", *urls, mall_url=address))
    story.desk.vault.use_for_this_run("With a shop", story.sandbox.partner_code)
    story.do(lambda: story.session.set_profile("With a shop"))


@pytest.mark.parametrize(("fix", "most"), MOST.items())
def test_no_fix_takes_more_actions_than_were_asked_for(fix: str, most: int) -> None:
    assert max(written(fix)) <= most


def test_every_fix_ends_with_a_note_by_one_press_of_keys(story: Story) -> None:
    hands = Hands(story)
    look_up(hands, CARDS["fresh"].iccid, by_keys=True)
    hands.press("Ctrl+Shift+C")
    assert CARDS["fresh"].iccid[-4:] in story.clipboard().replace(" ", "")
    assert story.workplace.toasts.texts() == ["Copied: internal note, English"]
