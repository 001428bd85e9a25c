from __future__ import annotations

import pytest

from services.bulk.reading import LONGEST_LIST, MOST_CARDS, read_cards
from services.parsing.card_number import read_iccid
from tests.services.bulk.desks import numbers

ONE, TWO, THREE = numbers(3)


def grouped(iccid: str) -> str:
    return " ".join(iccid[at : at + 4] for at in range(0, 20, 4))


@pytest.mark.parametrize("between", ["\n", "\r\n", "\t", ", ", ";", " and "])
def test_cards_are_found_whatever_stands_between_them(between: str) -> None:
    assert [card.iccid for card in read_cards(between.join((ONE, TWO, THREE))).cards] == [ONE, TWO, THREE]


def test_each_form_of_a_line_is_read_as_in_the_card_field() -> None:
    text = f'ICCID,Plan\n"\t{ONE}","Europe 10 GB"\n{grouped(TWO)}\n> ]C1{THREE}F\n'
    assert [card.iccid for card in read_cards(text).cards] == [ONE, TWO, THREE]


def test_a_card_that_stands_there_twice_is_one_card_and_is_said() -> None:
    read = read_cards(f"{ONE}\n{TWO}\n{grouped(ONE)}\n{ONE}")
    assert [card.iccid for card in read.cards] == [ONE, TWO]
    assert read.twice == (ONE,)


def test_a_line_that_holds_no_card_says_why_and_titles_and_words_say_nothing() -> None:
    read = read_cards(f"Cards of Nordwind, 28.11.2026\n8.98524E+19\n{ONE[:17]}\n{ONE}\nthank you")
    assert [(each.line, each.why.reason) for each in read.no_cards] == [(2, "spreadsheet"), (3, "too_short")]
    assert read.no_cards[0].text == "8.98524E+19"
    assert [card.iccid for card in read.cards] == [ONE]


def test_more_than_a_thousand_cards_are_counted_and_the_first_thousand_taken() -> None:
    many = [f"8985242018091{number:07d}" for number in range(MOST_CARDS + 7)]
    read = read_cards("\n".join(many))
    assert [card.iccid for card in read.cards] == many[:MOST_CARDS]
    assert (read.beyond, read.cut) == (7, False)


def test_of_a_longer_text_the_beginning_is_read_and_that_is_said() -> None:
    read = read_cards(f"{ONE}\n" + "x" * LONGEST_LIST)
    assert read.cut
    assert [card.iccid for card in read.cards] == [ONE]


def test_nothing_comes_of_nothing() -> None:
    assert read_cards("") == read_cards(" \n\n")
    assert read_cards("").cards == ()


def test_it_says_of_each_number_whether_its_check_digit_fits() -> None:
    wrong = ONE[:-1] + str((int(ONE[-1]) + 1) % 10)
    assert [card.luhn_ok for card in read_cards(f"{ONE}\n{wrong}").cards] == [True, False]
    assert read_iccid(wrong).iccid == wrong
