"""The six kinds of fix as stories, F1 both ways, each up to the moment in which its note is copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QPlainTextEdit

from services.writes.states import State
from tests.ui.story import Story
from tests.ui.tabs.ordering import CARDS, ask_to_stop, choose_plan, confirm, fill_in_paid

KINDS = {"internal": "internalNoteButton", "customer": "customerReplyButton"}
LANGUAGES = {"en": "englishButton", "zh_CN": "chineseButton"}


def known_states(story: Story) -> list[State | None]:
    """Where the writes on the card on show stand, as the journal was read last."""
    known = story.record.known
    return [done.state for done in known.done] if known is not None else []


def at_rest(story: Story) -> None:
    """Wait until everything is answered and what was done is read."""
    story.wait(lambda: story.record.known is not None and not story.record.write_under_way, "what is known here")
    story.wait(story.settled, "Linksfield's answers")
    story.wait(lambda: not story.session.tasks.is_running(f"{story.record.key}:known"), "the journal to be read")


def copied_note(story: Story, kind: str, language: str) -> str:
    """Open the editor, choose, copy; what is in the clipboard then."""
    at_rest(story)
    story.click("copyForTicketButton")
    story.click(KINDS[kind])
    story.click(LANGUAGES[language])
    text = story.find("noteText", QPlainTextEdit).toPlainText()
    story.click("copyNoteButton")
    assert story.clipboard() == text
    return text


def every_note(story: Story) -> dict[tuple[str, str], str]:
    """The note of each kind in each language, by both: the editor is opened once, and the last one is copied."""
    at_rest(story)
    story.click("copyForTicketButton")
    field, texts = story.find("noteText", QPlainTextEdit), {}
    for kind, kind_button in KINDS.items():
        story.click(kind_button)
        for language, language_button in LANGUAGES.items():
            story.click(language_button)
            texts[kind, language] = field.toPlainText()
    story.click("copyNoteButton")
    assert story.clipboard() == texts[kind, language]
    return texts


def ask_for_payments(story: Story, key: str) -> None:
    """Ask for every payId that the customer of this card sends."""
    story.go("payments")
    for pay_id in CARDS[key].pay_ids:
        story.type("payIdInput", pay_id)
        story.click("queryPaymentButton")
    story.wait(lambda: all(each.state == "rows" for each in story.record.payments.values()), "the results")
    story.wait(story.settled, "the orders, listed after what was paid")


# ------------------------------------------------------------------ the fixes


def paid_to_linksfield(story: Story) -> None:
    """F1: paid to Linksfield, and not on the card."""
    story.look_up(CARDS["paid_not_delivered"].iccid, "SUP-101")
    ask_for_payments(story, "paid_not_delivered")


def paid_to_us(story: Story) -> None:
    """F1: paid to our shop; the paid order is recorded."""
    story.look_up(CARDS["fresh"].iccid, "SUP-102")
    choose_plan(story)
    fill_in_paid(story)
    confirm(story)


def stop_charging(story: Story) -> None:
    """F2: the auto-renewal is switched off, and seen to be off."""
    story.look_up(CARDS["auto_renewing"].iccid, "SUP-103")
    story.go("renewal")
    ask_to_stop(story)
    story.click("confirmButton")
    story.wait(lambda: State.CONFIRMED in known_states(story), "the stop")


def want_a_plan(story: Story) -> None:
    """F3: a plan is ordered, and the customer is told how to pay."""
    story.look_up(CARDS["documented_verify"].iccid, "SUP-104")
    choose_plan(story)
    confirm(story)
    at_rest(story)
    story.click("copyForTicketButton")
    story.click(KINDS["customer"])
    story.type("howToPayInput", "https://shop.example/pay/104")
    story.click("closeNoteButton")


def when_does_it_end(story: Story) -> None:
    """F4: what is in use and what comes next."""
    story.look_up(CARDS["in_use_two_waiting"].iccid, "SUP-105")


def what_did_a_colleague_do(story: Story) -> None:
    """F5: a colleague recorded an order yesterday; another ticket asks."""
    paid_to_us(story)
    story.do(lambda: story.session.set_agent("Li Wei"))
    story.look_up(CARDS["fresh"].iccid, "SUP-106")


def charged_twice(story: Story) -> None:
    """F6: two payments of one order."""
    story.look_up(CARDS["paid_twice"].iccid, "SUP-107")
    ask_for_payments(story, "paid_twice")


def found_placed(story: Story) -> None:
    """The answer of a recorded order is lost; it is found, and decided to be placed."""
    story.look_up(CARDS["documented_order_reply"].iccid, "SUP-108")
    story.sandbox.set_faults("SynOrderInfo#1=drop-after")
    choose_plan(story)
    fill_in_paid(story, "SHOP-2026-779")
    confirm(story)
    story.wait(lambda: story.shown("checkButton"), "the banner")
    story.click("checkButton")
    story.wait(lambda: story.shown("placedButton") and story.find("placedButton").isEnabled(), "the check")
    story.click("placedButton")
    story.wait(lambda: State.PLACED in known_states(story), "what was decided")


class Fix(NamedTuple):
    """One story; what its notes must say, in English, and what they must not."""

    title: str
    play: Callable[[Story], None]
    internal: tuple[str, ...]
    customer: tuple[str, ...]
    never: tuple[str, ...] = ()


FIXES = {
    "F1 a": Fix(
        "I paid and nothing happened: paid to Linksfield",
        paid_to_linksfield,
        ("Paid to Linksfield, plan not on the card.", "12.36 GBP", "Do not record this payment as paid to our shop."),
        ("Your payment of 12.36 GBP went through", "not on your card yet", "Please do not pay or order again."),
    ),
    "F1 b": Fix(
        "I paid and nothing happened: paid to our shop",
        paid_to_us,
        ("Paid to our shop, order recorded.", "SHOP-2026-778", "Linksfield confirmed it"),
        ("We have received your payment of 12.36 GBP.", "Europe 10 GB / 30 days"),
        ("checking", "not found"),
    ),
    "F2": Fix(
        "Stop charging me",
        stop_charging,
        ("Auto-renewal stopped, and seen to be off", "No refund was made."),
        ("As you asked, we have switched off auto-renewal for", "until"),
        ("not switched off", "could not"),
    ),
    "F3": Fix(
        "I want plan X",
        want_a_plan,
        ("Order placed, not paid yet", "Europe 10 GB / 30 days", "Done: placed the order."),
        ("https://shop.example/pay/104", "You are not charged until you pay."),
    ),
    "F4": Fix(
        "When does it end, what comes next?",
        when_does_it_end,
        ("In use until", "waiting", "Done: looked up only."),
        ("is active until", "After that,", "The start dates are estimates."),
    ),
    "F5": Fix(
        "What did your colleague do?",
        what_did_a_colleague_do,
        ("Done to this card from this computer:", "desk-2, ticket SUP-102: Record paid order: confirmed."),
        ("Thank you for contacting us",),
    ),
    "F6": Fix(
        "You charged me twice",
        charged_twice,
        ("Charged twice for one order. Refund due: 19.99 EUR.", "No refund can be made here."),
        ("you were charged twice for the same order", "19.99 EUR to be refunded"),
    ),
    "Found": Fix(
        "No usable answer at first, found placed after a check",
        found_placed,
        ("Order placed. There was no usable answer at first.",),
        ("We have received your payment of 12.36 GBP.", "Europe 10 GB / 30 days"),
        ("not sent", "not placed", "could not"),
    ),
}
