from __future__ import annotations

import string
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
import time_machine
from hypothesis import given
from hypothesis import strategies as st

from services.errors import BadInput
from services.parsing.card_number import (
    luhn_ok,
    read_agent_name,
    read_amount,
    read_currency,
    read_iccid,
    read_paid_at,
    read_pay_id,
    read_pay_type,
    read_periods,
    read_ticket,
)
from services.parsing.currencies import MINOR_UNITS

CARD = "89852420180910340793"
OTHER_CARD = "89852121501108205774"
ORDER = "2020061214140465562"
PAY_ID = "P0008182020061214140465562"
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def refusal(read: Callable[[], object]) -> BadInput:
    with pytest.raises(BadInput) as caught:
        read()
    return caught.value


# ------------------------------------------------------------------ card numbers


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
    ],
)
def test_amounts_are_read_exactly(typed: str, currency: str, amount: str) -> None:
    read = read_amount(typed, currency)
    assert (read, str(read)) == (Decimal(amount), amount)


@pytest.mark.parametrize(
    ("typed", "currency", "reason"),
    [
        ("", "GBP", "empty"),
        ("1,50", "GBP", "comma"),
        ("1,000.00", "GBP", "comma"),
        ("１，５０", "GBP", "comma"),
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


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("yesterday", "unreadable"),
        ("2026-11-23", "unreadable"),
        ("23.11.2026 11:05", "unreadable"),
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


# ------------------------------------------------------------------ short texts


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


def test_short_texts_become_one_trimmed_line() -> None:
    assert read_pay_type(" 3 ") == "3"
    assert read_agent_name("  Li\u00a0Wei \n") == "Li Wei"
    assert read_ticket("\tZD-4711\r\n(urgent)\u202e") == "ZD-4711 (urgent)"


def test_a_ticket_may_be_left_out_and_a_name_and_a_payment_type_may_not() -> None:
    assert read_ticket("  ") == ""
    assert refusal(lambda: read_agent_name(" \u200b")).reason == "empty"
    assert refusal(lambda: read_pay_type("")).reason == "empty"


@pytest.mark.parametrize(
    ("read", "field"), [(read_pay_type, "pay_type"), (read_agent_name, "agent"), (read_ticket, "ticket")]
)
def test_short_texts_have_at_most_64_characters(read: Callable[[str], str], field: str) -> None:
    error = refusal(lambda: read("x" * 65))
    assert (error.field, error.reason) == (field, "too_long")
    assert read("x" * 64) == "x" * 64


readers: list[Callable[[str], object]] = [
    read_iccid,
    lambda text: read_periods(text, 1, 12),
    lambda text: read_amount(text, "GBP"),
    lambda text: read_amount("1", text),
    lambda text: read_paid_at(text, NOW),
    read_pay_id,
    read_pay_type,
    read_agent_name,
    read_ticket,
]
# Text of any kind, and text of the characters that matter here.
typed_texts = st.text(st.characters(codec=None)) | st.text("0123456789 -+.,:/TZFfPp８٣\n\u200bNaein", max_size=40)


@pytest.mark.parametrize("read", readers)
@given(text=typed_texts)
def test_no_text_raises_anything_but_bad_input(read: Callable[[str], object], text: str) -> None:
    answer: object = None
    try:
        answer = read(text)
    except BadInput as error:
        answer = error.reason or None
    assert answer is not None
