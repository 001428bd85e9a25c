from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest

from services.mall.numbers import made_with, new_numbers

NOW = datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC)


def test_numbers_have_the_documented_form() -> None:
    numbers = new_numbers("P000818", NOW, lambda _number: False)
    assert re.fullmatch(r"20261123090507\d{5}", numbers.order_no)
    assert re.fullmatch(r"P00081820261123090507\d{5}", numbers.pay_id)


def test_neither_number_can_be_made_from_the_other() -> None:
    drawn = [new_numbers("P000818", NOW, lambda _number: False) for _ in range(2000)]
    assert all(numbers.pay_id != f"P000818{numbers.order_no}" for numbers in drawn)
    assert len({int(numbers.pay_id[-5:]) - int(numbers.order_no[-5:]) for numbers in drawn}) > 1900


@pytest.mark.parametrize(
    ("code", "pay_id", "made"),
    [
        ("P000818", "P0008182026112309050712345", True),
        ("P000818", "P0008192026112309050712345", False),
        ("P00081", "P0008182026112309050712345", False),
        ("P000818", "SHOP-7", False),
        ("", "2026112309050712345", True),
    ],
)
def test_a_payid_made_with_a_code_is_the_code_and_nineteen_digits(code: str, pay_id: str, made: bool) -> None:
    assert made_with(code, pay_id) is made


def test_the_time_in_the_number_is_utc() -> None:
    east = NOW.astimezone(timezone(timedelta(hours=8)))
    assert new_numbers("P000818", east, lambda _number: False).order_no.startswith("20261123090507")


def test_numbers_are_drawn_again_while_the_order_number_is_used() -> None:
    asked: list[str] = []

    def used(number: str) -> bool:
        asked.append(number)
        return len(asked) <= 3

    numbers = new_numbers("P000818", NOW, used)
    assert asked[-2:] == [numbers.order_no, numbers.pay_id]
    assert len(asked) == 5


def test_numbers_are_drawn_again_while_the_payid_is_used() -> None:
    refused: list[str] = []

    def used(number: str) -> bool:
        if number.startswith("P") and not refused:
            refused.append(number)
            return True
        return number in refused

    numbers = new_numbers("P000818", NOW, used)
    assert refused
    assert numbers.pay_id not in refused


def test_a_thousand_numbers_of_one_second_are_all_different() -> None:
    drawn: set[str] = set()
    for _ in range(1000):
        drawn.add(new_numbers("P000818", NOW, drawn.__contains__).order_no)
    assert len(drawn) == 1000
