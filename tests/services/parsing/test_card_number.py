from __future__ import annotations

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.parsing.card_number import luhn_ok, read_iccid
from tests.services.parsing.typed import CARD, ORDER, OTHER_CARD, PAY_ID, answer_of, refusal, typed_texts


@pytest.mark.parametrize(
    "pasted",
    [
        CARD,
        f"  {CARD}\r\n",
        "8985 2420 1809 1034 0793",
        "8985-2420-1809-1034-0793",
        "8985 – 2420 – 1809 – 1034 – 0793",
        "8985 2420 1809\n1034 0793",
        "8985242018091034\r\n0793",
        "8985\u00a02420\u202f1809\u20071034\u30000793",
        "8985\u200b2420\ufeff1809\u20601034\u00ad0793",
        "８９８５２４２０１８０９１０３４０７９３",
        "٨٩٨٥٢٤٢٠١٨٠٩١٠٣٤٠٧٩٣",
        "ICCID: 8985 2420 1809 1034 0793, customer Bob",
        f"ICCID{CARD}",
        f"card={CARD}; ticket=4711",
        f"卡号{CARD}的订单",
        f"{CARD}F",
        f"{CARD}f",
        f"{CARD}Ｆ",
        f"{CARD} 2GB",
        f"{CARD} 2",
        "8985 2420 1809 1034 0793 2 plans",
        "8985 2420 1809 1034 0793\n1234",
        f"1 {CARD}",
        f"call +44 7700 900123 about {CARD}",
        f"{CARD}, {CARD}F",
        f"{CARD}\n8985 2420 1809 1034 0793",
        f'"{CARD}"',
        f"https://mall.example/card/{CARD}?from=mail",
    ],
)
def test_a_card_number_is_found_in_whatever_was_pasted(pasted: str) -> None:
    assert read_iccid(pasted).iccid == CARD


@pytest.mark.parametrize(
    ("pasted", "iccid"),
    [
        ("8985242018091034079F", "8985242018091034079"),
        ("8985-2420-1809-1034-079f", "8985242018091034079"),
        ("898524201809103407", "898524201809103407"),
        ("898524201809103407 93", CARD),
        ("8985242018091034079312", "8985242018091034079312"),
    ],
)
def test_card_numbers_of_18_to_22_digits_are_taken(pasted: str, iccid: str) -> None:
    assert read_iccid(pasted).iccid == iccid


@pytest.mark.parametrize(
    ("pasted", "reason"),
    [
        ("", "empty"),
        (" \t\n\u200b", "empty"),
        ("abc", "letters"),
        ("客户", "letters"),
        ("8985 2420 1809 1O34 0793", "letters"),
        ("8985242018091034O793", "letters"),
        ("B9852420180910340793", "not_89"),
        (f"{CARD}x", "letters"),
        (f"{CARD}FF", "letters"),
        (f"{CARD} {OTHER_CARD}", "several"),
        (f"{CARD}, {OTHER_CARD}", "several"),
        ("8985 2420 1809 1034 0793\n8985 2121 5011 0820 5774", "several"),
        ("8985 2420 1809 1034 0793 8985 2121 5011 0820 5774", "several"),
        ("12345678901234567890", "not_89"),
        ("98852420180910340793", "not_89"),
        ("---", "too_short"),
        ("+44 7700 900123", "too_short"),
        ("8985242018091034", "too_short"),
        ("89852420180910340793123", "too_long"),
        ("8985 2420 1809 1034 0793 1234", "too_long"),
        (ORDER, "order_number"),
        ("20200612141404 65562", "order_number"),
        ("order 20200612141404", "order_number"),
        ("NO2023060915590562022", "order_number"),
        (PAY_ID, "payment_id"),
        (PAY_ID.lower(), "payment_id"),
        ("P000000002022", "payment_id"),
        ("SU528SX8BZ2020061214140465562", "payment_id"),
    ],
)
def test_what_is_no_card_number_says_why(pasted: str, reason: str) -> None:
    error = refusal(lambda: read_iccid(pasted))
    assert (error.field, error.reason) == ("iccid", reason)


def test_a_refused_card_number_says_how_many_digits_it_has() -> None:
    assert refusal(lambda: read_iccid("8985 2420 1809")).facts == {"count": 12}
    assert refusal(lambda: read_iccid("89852420180910340793123")).facts == {"count": 23}
    assert refusal(lambda: read_iccid("---")).facts == {"count": 0}


def test_two_cards_in_one_paste_are_both_named() -> None:
    facts = refusal(lambda: read_iccid(f"{CARD} and {OTHER_CARD}")).facts
    assert facts == {"count": 2, "numbers": f"{CARD}, {OTHER_CARD}"}


def test_an_order_number_pasted_as_a_card_is_named_for_finding_its_card() -> None:
    assert refusal(lambda: read_iccid(f"order {ORDER}!")).facts == {"number": ORDER}


def test_order_numbers_and_payids_beside_a_card_are_kept() -> None:
    assert read_iccid(f"{CARD} order {ORDER} paid {PAY_ID} on 2020-06-12").others == (ORDER, PAY_ID)


def test_a_wrong_luhn_digit_is_a_hint_and_no_error() -> None:
    assert read_iccid(CARD).luhn_ok
    assert not read_iccid(OTHER_CARD[:-1] + "0").luhn_ok


@pytest.mark.parametrize(("digits", "right"), [("79927398713", True), ("79927398710", False), ("0", True)])
def test_the_luhn_digit_is_checked(digits: str, right: bool) -> None:
    assert luhn_ok(digits) is right


@pytest.mark.parametrize("length", [100_000])
def test_an_enormous_paste_is_answered_at_once(length: int) -> None:
    assert refusal(lambda: read_iccid("A1" * length)).reason == "letters"
    assert refusal(lambda: read_iccid("1 " * length)).reason == "too_long"
    assert refusal(lambda: read_iccid("89" * length)).reason == "too_long"


cards = st.text(string.digits, min_size=17, max_size=18).map("89".__add__)
# Anything that is neither a digit nor a blank nor a dash: such a thing parts a number from what stands around it.
around = st.text().map(lambda text: "".join(char for char in text if unicodedata.category(char) not in ("Nd", "No")))
joiners = st.sampled_from(["", " ", "-", "\u00a0", "\u200b", "\n", " – "])


@given(card=cards, before=around, after=around, joiner=joiners)
def test_any_decoration_around_a_card_number_still_finds_it(card: str, before: str, after: str, joiner: str) -> None:
    grouped = joiner.join(card[start : start + 4] for start in range(0, len(card), 4))
    assert read_iccid(f"{before}: {grouped}; {after}").iccid == card


@given(text=typed_texts)
def test_no_text_raises_anything_but_bad_input(text: str) -> None:
    assert answer_of(read_iccid, text) is not None
