from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
import time_machine
from hypothesis import given
from hypothesis import strategies as st

from services.errors import BadInput
from services.parsing.currencies import MINOR_UNITS
from services.parsing.order_fields import (
    read_amount,
    read_currency,
    read_paid_at,
    read_pay_id,
    read_pay_type,
    read_periods,
)
from tests.services.parsing.typed import CARD, ORDER, PAY_ID, answer_of, refusal, typed_texts

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

# ------------------------------------------------------------------ periods


@pytest.mark.parametrize(("typed", "periods"), [("1", 1), (" 12 ", 12), ("007", 7), ("３", 3), ("٣", 3), ("12\n", 12)])
def test_whole_periods_are_read(typed: str, periods: int) -> None:
    assert read_periods(typed, 1, 12) == periods


@pytest.mark.parametrize(
    ("typed", "reason", "facts"),
    [
        ("", "empty", {}),
        ("  ", "empty", {}),
        ("two", "not_a_number", {}),
        ("1e3", "not_a_number", {}),
        ("1 000", "not_a_number", {}),
        ("0x10", "not_a_number", {}),
        ("²", "not_a_number", {}),
        ("0", "zero", {}),
        ("-0", "zero", {}),
        ("0.0", "zero", {}),
        ("-1", "negative", {}),
        ("−1", "negative", {}),
        ("-1.5", "negative", {}),
        ("1.5", "not_whole", {}),
        ("1,5", "not_whole", {}),
        ("1.0", "not_whole", {}),
        ("2", "too_small", {"minimum": 3}),
        ("13", "too_large", {"maximum": 12}),
        ("1000000000", "too_large", {"maximum": 12}),
        ("9" * 5000, "too_large", {"maximum": 12}),
    ],
)
def test_periods_that_cannot_be_ordered_say_why(typed: str, reason: str, facts: dict[str, int]) -> None:
    error = refusal(lambda: read_periods(typed, 3, 12))
    assert (error.field, error.reason, error.facts) == ("periods", reason, facts)


# ------------------------------------------------------------------ amounts and currencies


@pytest.mark.parametrize(
    ("typed", "currency", "amount"),
    [
        ("12.36", "GBP", "12.36"),
        (" 12.3 ", "usd", "12.30"),
        ("12", "EUR", "12.00"),
        ("1200", "JPY", "1200"),
        ("1.234", "KWD", "1.234"),
        ("0.01", "GBP", "0.01"),
        ("１２.３６", "GBP", "12.36"),
        ("999999999.99", "GBP", "999999999.99"),
        ("0000000000012.36", "GBP", "12.36"),
        ("19,99", "EUR", "19.99"),
        ("１，５０", "GBP", "1.50"),
        ("1,000.00", "GBP", "1000.00"),
        ("1.234,50", "EUR", "1234.50"),
        ("1 234,50", "EUR", "1234.50"),
        ("1\u202f234,50", "EUR", "1234.50"),
        ("12'345.60", "CHF", "12345.60"),
        ("1,234,567", "JPY", "1234567"),
        ("1.234,567", "KWD", "1234.567"),
    ],
)
def test_amounts_are_read_exactly(typed: str, currency: str, amount: str) -> None:
    read = read_amount(typed, currency)
    assert (read, str(read)) == (Decimal(amount), amount)


@pytest.mark.parametrize(
    ("typed", "currency", "reason"),
    [
        ("", "GBP", "empty"),
        ("1,000", "GBP", "thousands"),
        ("１，０００", "KWD", "thousands"),
        ("1,234", "JPY", "thousands"),
        ("1.000", "GBP", "too_many_decimals"),
        ("19,999", "GBP", "thousands"),
        ("1,00,000.00", "GBP", "not_a_number"),
        ("1.234.56", "GBP", "not_a_number"),
        ("12,", "GBP", "not_a_number"),
        ("-19,99", "GBP", "negative"),
        ("NaN", "GBP", "not_a_number"),
        ("sNaN", "GBP", "not_a_number"),
        ("Infinity", "GBP", "not_a_number"),
        ("-inf", "GBP", "not_a_number"),
        ("1e2", "GBP", "not_a_number"),
        ("1E+2", "GBP", "not_a_number"),
        ("1_000", "GBP", "not_a_number"),
        ("£12", "GBP", "not_a_number"),
        ("12.", "GBP", "not_a_number"),
        (".5", "GBP", "not_a_number"),
        ("1.2.3", "GBP", "not_a_number"),
        ("twelve", "GBP", "not_a_number"),
        ("-12.36", "GBP", "negative"),
        ("−12.36", "GBP", "negative"),
        ("0", "GBP", "zero"),
        ("-0.00", "GBP", "zero"),
        ("12.123456789", "GBP", "too_many_decimals"),
        ("12.361", "GBP", "too_many_decimals"),
        ("12.0", "JPY", "too_many_decimals"),
        ("1.2345", "KWD", "too_many_decimals"),
        ("1000000000", "GBP", "too_large"),
        ("9" * 5000, "GBP", "too_large"),
    ],
)
def test_amounts_that_cannot_be_used_say_why(typed: str, currency: str, reason: str) -> None:
    error = refusal(lambda: read_amount(typed, currency))
    assert (error.field, error.reason) == ("amount", reason)


def test_too_many_decimals_say_how_many_the_currency_has() -> None:
    assert refusal(lambda: read_amount("12.123456789", "gbp")).facts == {"decimals": 2, "currency": "GBP"}
    assert refusal(lambda: read_amount("12.5", "KRW")).facts == {"decimals": 0, "currency": "KRW"}


def test_an_amount_in_an_unknown_currency_is_a_problem_of_the_currency() -> None:
    assert refusal(lambda: read_amount("12.36", "XXX")).field == "currency"


@pytest.mark.parametrize(("typed", "code"), [("GBP", "GBP"), ("usd", "USD"), (" Eur ", "EUR"), ("ｇｂｐ", "GBP")])
def test_currencies_are_read_in_either_case(typed: str, code: str) -> None:
    assert read_currency(typed) == code


@pytest.mark.parametrize("typed", ["EURO", "£", "ABC", "XAU", "XTS", "BGN", "HRK", "US D", "ß"])
def test_unknown_currencies_are_refused(typed: str) -> None:
    assert refusal(lambda: read_currency(typed)).reason == "unknown_currency"


def test_an_empty_currency_is_refused() -> None:
    assert refusal(lambda: read_currency(" ")).reason == "empty"


def test_the_table_of_currencies_is_well_formed() -> None:
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in MINOR_UNITS)
    assert set(MINOR_UNITS.values()) == {0, 2, 3}
    assert len(MINOR_UNITS) > 145


# ------------------------------------------------------------------ time of payment


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2026-11-23 11:05Z", "2026-11-23T11:05:00"),
        ("2026-11-23T11:05:59Z", "2026-11-23T11:05:59"),
        ("2026/11/23 12:05+01:00", "2026-11-23T11:05:00"),
        ("2026-11-22 19:05:35-0800", "2026-11-23T03:05:35"),
        ("２０２６-11-23 11:05z", "2026-11-23T11:05:00"),
    ],
)
def test_times_of_payment_with_a_zone_become_utc(typed: str, expected: str) -> None:
    assert read_paid_at(typed, NOW) == datetime.fromisoformat(expected).replace(tzinfo=UTC)
    assert read_paid_at(typed, NOW).tzinfo is UTC


@pytest.mark.parametrize(("typed", "reason"), [("2026-03-29 02:30", "skipped"), ("2026-10-25 02:30", "twice")])
def test_a_local_time_that_the_clocks_left_out_or_had_twice_is_not_guessed(typed: str, reason: str) -> None:
    with time_machine.travel(datetime(2026, 11, 23, 14, 5, tzinfo=ZoneInfo("Europe/Berlin"))):
        assert refusal(lambda: read_paid_at(typed, NOW)).reason == reason
        assert read_paid_at("2026-10-25 02:30+01:00", NOW) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
        assert read_paid_at("2026-10-25 03:00", NOW) == datetime(2026, 10, 25, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York", "UTC"])
def test_a_time_of_payment_without_a_zone_is_local_time(zone: str) -> None:
    expected = datetime(2026, 11, 20, 15, 10, 35, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    with time_machine.travel(NOW.astimezone(ZoneInfo(zone))):
        assert read_paid_at("2026-11-20 15:10:35", NOW) == expected
        assert read_paid_at(datetime(2026, 11, 20, 15, 10, 35), NOW) == expected
        assert read_paid_at("20.11.2026 15:10:35", NOW) == expected
        assert read_paid_at("20.11.2026, 15:10:35", NOW) == expected


@pytest.mark.parametrize("typed", ["5.11.2026 9:05", "05.11.2026, 9:05:00", "5. 11. 2026 09:05", "2026-11-05 09:05"])
def test_a_day_with_points_stands_first_as_it_is_written_in_most_of_europe(typed: str) -> None:
    with time_machine.travel(NOW):
        assert read_paid_at(typed, NOW) == datetime(2026, 11, 5, 9, 5).astimezone(UTC)


@pytest.mark.parametrize("typed", ["20.11.2026", "2026-11-20", "2026/11/20"])
def test_a_day_alone_counts_from_its_beginning(typed: str) -> None:
    assert read_paid_at(typed, NOW) == datetime(2026, 11, 20).astimezone(UTC)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("yesterday", "unreadable"),
        ("23.11.26 11:05", "unreadable"),
        ("31.02.2026", "unreadable"),
        ("11/23/2026 11:05", "unreadable"),
        ("2026-13-01 11:05", "unreadable"),
        ("2026-02-30 11:05", "unreadable"),
        ("2026-11-23 25:05", "unreadable"),
        ("2026-11-23 11:05+99:99", "unreadable"),
        (ORDER, "unreadable"),
        ("2026-11-23 12:01Z", "future"),
        ("2027-06-01 12:00Z", "future"),
        ("9999-12-31 23:59", "future"),
        ("2024-11-01 12:00Z", "too_old"),
        ("0001-01-01 00:00", "too_old"),
        ("1969-12-31 23:59", "too_old"),
    ],
)
def test_times_of_payment_that_cannot_be_right_say_why(typed: str, reason: str) -> None:
    error = refusal(lambda: read_paid_at(typed, NOW))
    assert (error.field, error.reason) == ("paid_at", reason)


def test_a_payment_of_this_moment_and_one_of_two_years_ago_are_taken() -> None:
    assert read_paid_at(NOW, NOW) == NOW
    assert read_paid_at(NOW - timedelta(days=730), NOW) == NOW - timedelta(days=730)


@given(st.datetimes(timezones=st.sampled_from([None, UTC])))
def test_no_datetime_raises_anything_but_bad_input(value: datetime) -> None:
    said = "read"
    try:
        read_paid_at(value, NOW)
    except BadInput as error:
        said = error.reason
    assert said in {"read", "future", "too_old"}


# ------------------------------------------------------------------ payIds and types


@pytest.mark.parametrize("typed", [PAY_ID, f"  {PAY_ID}\n", f"\u200b{PAY_ID}\ufeff"])
def test_a_payid_is_trimmed(typed: str) -> None:
    assert read_pay_id(typed) == PAY_ID


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("P000818 2020061214140465562", "blanks"),
        ("P000818\n2020", "blanks"),
        ("P000\x00818", "blanks"),
        ("P" * 65, "too_long"),
        (CARD, "is_a_card"),
        (f"{CARD}F", "is_a_card"),
        ("8985 2420 1809 1034 0793", "is_a_card"),
    ],
)
def test_payids_that_cannot_be_asked_for_say_why(typed: str, reason: str) -> None:
    error = refusal(lambda: read_pay_id(typed))
    assert (error.field, error.reason) == ("pay_id", reason)


readers: list[Callable[[str], object]] = [
    lambda text: read_periods(text, 1, 12),
    lambda text: read_amount(text, "GBP"),
    lambda text: read_amount("1", text),
    lambda text: read_paid_at(text, NOW),
    read_pay_id,
    read_pay_type,
]


@pytest.mark.parametrize("read", readers)
@given(text=typed_texts)
def test_no_text_raises_anything_but_bad_input(read: Callable[[str], object], text: str) -> None:
    assert answer_of(read, text) is not None
