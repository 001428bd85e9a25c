"""What is pasted into the card field: a card number wins, numbers known here lead to their card, the rest is said."""

from __future__ import annotations

import pytest

from services.sandbox import sample_cards
from tests.ui.story import Story

CARDS = {card.key: card for card in sample_cards()}
CARD, OTHER = CARDS["paid_not_delivered"], CARDS["fresh"]
PAY_ID = CARD.pay_ids[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Paste or enter a card number"),
        ("8985O00000000001O049", "8985O00000000001O049 has a letter"),
        ("8985O00000000001O049x", "only digits. Check for a letter"),
        ("898520000000000", "too short: 15 digits"),
        ("8.98524E+19", "was changed by a spreadsheet"),
        ("89049032000000000000000000000123", "This is an EID (32 digits"),
        ("LPA:1$rsp.example.com$ABC-123", "an eSIM activation code"),
        ("P0002702026112810181553732 and P0002702026112810181553740", "no card for these 2 payIds"),
        ("2026041510301500021", "looks like an order number, but this computer has no card for it"),
    ],
)
def test_what_is_no_card_number_gets_a_sentence_and_stays_typed(story: Story, text: str, words: str) -> None:
    story.type("cardInput", text)
    story.click("lookUpButton")
    story.wait(lambda: words in story.property("cardHint"), "the sentence")
    assert story.property("cardInput") == text
    assert story.record.blank
    assert story.sandbox.state()["counts"] == {}


def test_a_wrong_check_digit_is_a_hint_and_no_more(story: Story) -> None:
    story.look_up(f"{OTHER.iccid[:-1]}{(int(OTHER.iccid[-1]) + 1) % 10}")
    assert "check digit" in story.property("cardHint")
    assert story.sandbox.state()["counts"] == {"singleVerify": 1}


def test_the_same_ticket_pasted_for_the_next_card_is_that_cards_too(story: Story) -> None:
    story.look_up(OTHER.iccid, "SUP-1")
    story.look_up(CARD.iccid, "SUP-1")
    assert (story.record.iccid, story.record.ticket) == (CARD.iccid, "SUP-1")


@pytest.mark.parametrize("pasted", [PAY_ID, f"Hello, my payment {PAY_ID} is missing"])
def test_a_number_known_here_leads_to_its_card(story: Story, pasted: str) -> None:
    know_a_payment(story)
    story.look_up(pasted)
    assert story.record.iccid == CARD.iccid


def test_a_card_number_is_that_card_even_if_it_was_typed_as_a_ticket_once(story: Story) -> None:
    story.look_up(CARD.iccid, OTHER.iccid)
    story.do(story.workplace.open_another)
    story.look_up(OTHER.iccid)
    assert story.record.iccid == OTHER.iccid


def test_a_card_that_comes_from_elsewhere_takes_no_ticket_that_is_being_typed(story: Story) -> None:
    story.type("ticketInput", "SUP-7")
    story.do(lambda: story.workplace.open_card(OTHER.iccid, "SUP-8", ""))
    story.wait(story.settled, "the look-up")
    assert [(record.iccid, record.ticket) for record in story.session.records] == [
        ("", "SUP-7"),
        (OTHER.iccid, "SUP-8"),
    ]


def know_a_payment(story: Story) -> None:
    """Ask for a payment of one card, and go on to an empty card field."""
    story.look_up(CARD.iccid)
    story.go("payments")
    story.type("payIdInput", PAY_ID)
    story.click("queryPaymentButton")
    story.wait(lambda: story.record.payments[PAY_ID].state == "rows", "the result")
    story.do(story.workplace.open_another)
