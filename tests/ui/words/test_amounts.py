from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from services.records import Money
from ui.words import amounts

pytestmark = pytest.mark.usefixtures("in_berlin")


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        (date(2026, 12, 5), "Ends in 12 days, 5 Dec 2026"),
        (date(2026, 11, 24), "Ends in 1 day, 24 Nov 2026"),
        (date(2026, 11, 23), "Ends today"),
        (date(2026, 11, 22), "Was to end 1 day ago, 22 Nov 2026"),
        (date(2026, 11, 20), "Was to end 3 days ago, 20 Nov 2026"),
    ],
)
def test_an_end_is_counted_in_days(ends: date, words: str) -> None:
    assert amounts.ends_in(ends, date(2026, 11, 23)) == words


def test_days_and_counts_have_english_plurals() -> None:
    assert [amounts.days_text(count) for count in (0, 1, 30)] == ["0 days", "1 day", "30 days"]


def test_more_days_than_qt_can_count_are_written_out_too() -> None:
    assert amounts.days_text(3 * 999_999_999) == "2999999997 days"


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        ("12.36", "GBP", "12.36 GBP"),
        ("12.3", "GBP", "12.30 GBP"),
        ("12", "GBP", "12.00 GBP"),
        ("1500", "JPY", "1500 JPY"),
        ("1.5", "KWD", "1.500 KWD"),
        ("0.12345", "USD", "0.12345 USD"),
        ("12.3600", "USD", "12.36 USD"),
        ("1E+3", "GBP", "1000.00 GBP"),
        ("-4.5", "GBP", "-4.50 GBP"),
        ("1.5", "", "1.50"),
    ],
)
def test_money_is_exact_with_the_decimals_of_its_currency(amount: str, currency: str, words: str) -> None:
    assert amounts.money_text(Money(Decimal(amount), currency)) == words


def test_no_money_is_no_text() -> None:
    assert amounts.money_text(None) == ""


@pytest.mark.parametrize(
    ("megabytes", "words"),
    [
        ("10240", "10 GB"),
        ("10000", "10 GB"),
        ("512", "512 MB"),
        ("1024", "1 GB"),
        ("1536", "1.5 GB"),
        ("0", "0 MB"),
        ("0.5", "0.5 MB"),
    ],
)
def test_data_reads_as_people_say_it(megabytes: str, words: str) -> None:
    assert amounts.data_text(Decimal(megabytes)) == words


def test_the_price_of_one_gb() -> None:
    assert amounts.per_gb(Money(Decimal("12.36"), "GBP"), Decimal(10240)) == "1.24"
    assert amounts.per_gb(Money(Decimal("12.36"), "GBP"), None) == "-"
    assert amounts.per_gb(Money(Decimal("12.36"), "GBP"), Decimal(0)) == "-"
    assert amounts.per_gb(None, Decimal(10240)) == "-"
    assert amounts.price_per_gb(Money(Decimal("5"), "GBP"), Decimal(2048)) == Decimal("2.5")


def test_a_card_number_is_shortened_or_grouped() -> None:
    assert amounts.card_tail("89852420180910340793") == "...0793"
    assert amounts.card_tail("") == ""
    assert amounts.card_groups("89852420180910340793") == "8985 2420 1809 1034 0793"
    assert amounts.card_groups("8985242018091034079") == "8985 2420 1809 1034 079"
    assert amounts.card_groups("") == ""


@pytest.mark.parametrize(("count", "text"), [(0, "0"), (214, "214"), (10_000, "10,000")])
def test_counts_are_grouped_as_in_the_language(count: int, text: str) -> None:
    assert amounts.count_text(count) == text
