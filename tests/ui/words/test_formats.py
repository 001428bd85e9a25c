from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
import time_machine
from PySide6.QtCore import QLocale

from services.records import Money
from ui.look import dates
from ui.widgets import plain_text
from ui.words import formats

NOW = datetime(2026, 11, 23, 13, 5, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _in_berlin(qapp: object) -> Iterator[None]:
    """Local time is one hour ahead of UTC, and the language English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    with time_machine.travel(NOW.astimezone(ZoneInfo("Europe/Berlin"))):
        yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        (date(2026, 12, 5), "Ends in 12 days, 5 Dec 2026"),
        (date(2026, 11, 24), "Ends in 1 day, 24 Nov 2026"),
        (date(2026, 11, 23), "Ends today"),
        (date(2026, 11, 22), "Ended 1 day ago"),
        (date(2026, 11, 20), "Ended 3 days ago"),
    ],
)
def test_an_end_is_counted_in_days(ends: date, words: str) -> None:
    assert formats.ends_in(ends, date(2026, 11, 23)) == words


def test_days_and_counts_have_english_plurals() -> None:
    assert [formats.days_text(count) for count in (0, 1, 30)] == ["0 days", "1 day", "30 days"]


def test_more_days_than_qt_can_count_are_written_out_too() -> None:
    assert formats.days_text(3 * 999_999_999) == "2999999997 days"


def test_days_are_written_out() -> None:
    assert dates.day_text(date(2026, 12, 5)) == "5 Dec 2026"
    assert dates.day_text(None) == ""
    assert dates.short_day_text(date(2026, 9, 12)) == "12 Sep"


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
    assert formats.money_text(Money(Decimal(amount), currency)) == words


def test_no_money_is_no_text() -> None:
    assert formats.money_text(None) == ""


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
    assert formats.data_text(Decimal(megabytes)) == words


def test_the_price_of_one_gb() -> None:
    assert formats.per_gb(Money(Decimal("12.36"), "GBP"), Decimal(10240)) == "1.24"
    assert formats.per_gb(Money(Decimal("12.36"), "GBP"), None) == "-"
    assert formats.per_gb(Money(Decimal("12.36"), "GBP"), Decimal(0)) == "-"
    assert formats.per_gb(None, Decimal(10240)) == "-"
    assert formats.price_per_gb(Money(Decimal("5"), "GBP"), Decimal(2048)) == Decimal("2.5")


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 23, 12, 58, tzinfo=UTC), "Today 13:58"),
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), "Today 00:30"),
        (datetime(2026, 11, 20, 8, 41, tzinfo=UTC), "Fri 09:41"),
        (datetime(2026, 11, 16, 8, 41, tzinfo=UTC), "16 Nov"),
        (datetime(2026, 9, 12, 8, 41, tzinfo=UTC), "12 Sep"),
        (datetime(2025, 9, 12, 8, 41, tzinfo=UTC), "12 Sep 2025"),
    ],
)
def test_a_moment_is_told_as_short_as_it_can_be(moment: datetime, words: str) -> None:
    assert dates.when_text(moment, NOW) == words


def test_times_are_local_and_utc_says_so() -> None:
    assert dates.time_text(NOW) == "14:05:12"
    assert dates.clock_text(NOW) == "14:05"
    assert dates.moment_text(NOW) == "23 Nov 2026 14:05:12"
    assert dates.utc_text(NOW) == "2026-11-23 13:05:12 UTC"


def test_a_card_number_is_shortened_or_grouped() -> None:
    assert formats.card_tail("89852420180910340793") == "...0793"
    assert formats.card_tail("") == ""
    assert formats.card_groups("89852420180910340793") == "8985 2420 1809 1034 0793"
    assert formats.card_groups("8985242018091034079") == "8985 2420 1809 1034 079"
    assert formats.card_groups("") == ""


def test_markup_and_shortcut_marks_are_disarmed() -> None:
    assert "&lt;b&gt; &amp;" in plain_text.tip_text("<b> &")
    assert plain_text.button_text("Bits & Pieces") == "Bits && Pieces"


@pytest.mark.parametrize(("count", "text"), [(0, "0"), (214, "214"), (10_000, "10,000")])
def test_counts_are_grouped_as_in_the_language(count: int, text: str) -> None:
    assert formats.count_text(count) == text
