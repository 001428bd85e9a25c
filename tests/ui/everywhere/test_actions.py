"""The six kinds of fix, by mouse and by keys alone, from a card number just pasted; docs/actions.md has the counts."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from services.sandbox import SampleCard
from tests.ui.hands import Hands
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, EUROPE, count_of

DOCS = (Path(__file__).resolve().parents[3] / "docs" / "actions.md").read_text(encoding="utf-8")
UNDELIVERED, TWICE = CARDS["paid_not_delivered"], CARDS["paid_twice"]
CONFIRMATION = ("Ctrl+Return", "click confirmButton")


def written(fix: str) -> tuple[int, int]:
    """What docs/actions.md says of a fix: actions by mouse, actions by keys; the confirmation is not among them."""
    found = re.search(rf"^\| {fix} \|.*\| (\d+)[^|]*\| (\d+)[^|]*\|$", DOCS, re.MULTILINE)
    assert found is not None, f"docs/actions.md does not count {fix}"
    return int(found[1]), int(found[2])


def counted(hands: Hands) -> int:
    return len([action for action in hands.done if action not in CONFIRMATION])


def begin(story: Story, card: SampleCard, fix: str = "") -> Hands:
    """The customer's mail, or a card number, was just pasted into the card field."""
    mail = fix in ("F1, paid to Linksfield", "F6")
    story.type("cardInput", " ".join(("My card", card.iccid, "I paid", *card.pay_ids)) if mail else card.iccid)
    return Hands(story)


def look_up(hands: Hands, *, by_keys: bool) -> None:
    if by_keys:
        hands.press("Return")
    else:
        hands.click("lookUpButton")
    hands.story.wait(hands.story.settled, "the look-up")


def answered(story: Story, pay_id: str) -> bool:
    return story.record.payments[pay_id].state == "rows"


def ended(story: Story) -> bool:
    return story.record.placed is not None and not story.record.placed.under_way


# ---------------------------------------------------------------------- what is done


def paid_to_linksfield(hands: Hands, by_keys: bool) -> None:
    look_up(hands, by_keys=by_keys)
    (pay_id,) = UNDELIVERED.pay_ids
    hands.story.wait(lambda: pay_id in hands.story.record.payments, "the payment of the mail")
    hands.story.wait(lambda: hands.story.record.payments[pay_id].state == "rows", "the payment's result")
    hands.see("Paid, not delivered", on="card")


def paid_to_us(hands: Hands, by_keys: bool) -> None:
    order_europe(hands, by_keys)
    story = hands.story
    if by_keys:
        hands.tab_to("payKindBox")
        hands.press("Down")
        for text in ("SHOP-2026-778", "12.36", "GBP"):
            hands.press("Tab")
            hands.type(text)
        hands.tab_to("paidNowButton")
        hands.press("Space")
        hands.tab_to("holdMoneyBox")
        hands.press("Space")
        hands.tab_to("reviewButton")
        hands.press("Space")
    else:
        hands.choose("payKindBox", "We have been paid already")
        for name, text in (
            ("paidPayIdInput", "SHOP-2026-778"),
            ("paidAmountInput", "12.36"),
            ("paidCurrencyInput", "GBP"),
        ):
            hands.fill(name, text)
        for name in ("paidNowButton", "holdMoneyBox", "reviewButton"):
            hands.click(name)
    confirm(hands, by_keys)
    assert count_of(story, "SynOrderInfo") == 1


def stop_charging(hands: Hands, by_keys: bool) -> None:
    look_up(hands, by_keys=by_keys)
    story = hands.story
    if by_keys:
        hands.press("Ctrl+3")
        assert hands.at() == "stopRenewalButton"
        hands.press("Space")
    else:
        hands.click("verdictStepButton")
    story.wait(lambda: story.shown("reviewDialog"), "the question")
    hands.press("Ctrl+Return") if by_keys else hands.click("confirmButton")
    hands.see("Auto-renewal is off. Checked", on="renewal")


def order_europe(hands: Hands, by_keys: bool) -> None:
    """Up to the filled-in form."""
    look_up(hands, by_keys=by_keys)
    if by_keys:
        hands.press("Ctrl+5")
        hands.press("Ctrl+F")
        hands.type("europe 10 gb")
        hands.press("Down")
        hands.press("Return")
        assert hands.at() == "periodsInput"
    else:
        hands.tab("plans")
        hands.fill("plansFilter", "europe 10 gb")
        hands.row("plansTable")
        hands.click("orderPlanButton")
    hands.see(EUROPE, on="new_order")


def order_plan(hands: Hands, by_keys: bool) -> None:
    order_europe(hands, by_keys)
    hands.press("Return") if by_keys else hands.click("reviewButton")
    confirm(hands, by_keys)


def confirm(hands: Hands, by_keys: bool) -> None:
    story = hands.story
    story.wait(lambda: story.shown("reviewDialog"), "Review")
    assert story.find("confirmButton", QAbstractButton).isEnabled()
    hands.press("Ctrl+Return") if by_keys else hands.click("confirmButton")
    story.wait(lambda: ended(story), "the order's answer")
    assert story.record.placed is not None
    assert story.record.placed.carried_out


def when_does_it_end(hands: Hands, by_keys: bool) -> None:
    look_up(hands, by_keys=by_keys)
    hands.see("Ends in 12 days", "2 orders waiting", on="card")


def what_was_done(hands: Hands, by_keys: bool) -> None:
    look_up(hands, by_keys=by_keys)
    hands.see("Done from this PC", on="card")
    assert "Stopped auto-renewal" in str(hands.story.table("doneHereTable"))


def charged_twice(hands: Hands, by_keys: bool) -> None:
    look_up(hands, by_keys=by_keys)
    story = hands.story
    story.wait(lambda: set(TWICE.pay_ids) <= set(story.record.payments), "the payments of the mail")
    for pay_id in TWICE.pay_ids:
        story.wait(partial(answered, story, pay_id), "the payment's result")
    hands.see("Charged 19.99 EUR twice", on="card")


FIXES: dict[str, tuple[SampleCard, Callable[[Hands, bool], None]]] = {
    "F1, paid to Linksfield": (UNDELIVERED, paid_to_linksfield),
    "F1, paid to us": (CARDS["fresh"], paid_to_us),
    "F2": (CARDS["auto_renewing"], stop_charging),
    "F3": (CARDS["fresh"], order_plan),
    "F4": (CARDS["in_use_two_waiting"], when_does_it_end),
    "F5": (CARDS["auto_renewing"], what_was_done),
    "F6": (TWICE, charged_twice),
}


# ---------------------------------------------------------------------- what is counted


@pytest.mark.parametrize("fix", FIXES)
@pytest.mark.parametrize("by_keys", [False, True], ids=["by mouse", "by keys"])
def test_a_fix_takes_as_many_actions_as_the_docs_say(story: Story, fix: str, by_keys: bool) -> None:
    card, do = FIXES[fix]
    if fix == "F5":
        stop_charging(begin(story, card), by_keys=True)
        story.do(story.workplace.focus_card)
        story.do(lambda: story.session.set_tab("card"))
    hands = begin(story, card, fix)
    do(hands, by_keys)
    assert counted(hands) == written(fix)[by_keys], hands.done


def test_the_two_promises_are_kept() -> None:
    assert max(written("F2")) <= 4
    assert written("F4") == (1, 1)


def test_every_fix_ends_with_a_note_by_one_press_of_keys(story: Story) -> None:
    hands = begin(story, CARDS["fresh"])
    look_up(hands, by_keys=True)
    hands.press("Ctrl+Shift+C")
    assert CARDS["fresh"].iccid[-4:] in story.clipboard().replace(" ", "")
    assert story.workplace.toasts.texts() == ["Copied: internal note, English"]
