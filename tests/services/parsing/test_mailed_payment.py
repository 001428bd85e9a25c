from __future__ import annotations

from decimal import Decimal

import pytest

from services.parsing.mailed_payment import MailedPayment
from services.parsing.pasted import read_pasted
from services.records import Money

CARD, OTHER = "89852000000000010015", "89852000000000010023"


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("I paid 12.36 GBP on 28.11.2026 14:03", "12.36", "GBP"),
        (f"Card {CARD}: GBP 12,36 paid", "12.36", "GBP"),
        ("I paid \N{EURO SIGN}19,99.", "19.99", "EUR"),
        ("1.234,50 EUR", "1234.50", "EUR"),
        ("1200 JPY", "1200", "JPY"),
        ("12.36 GBP\n> I paid 12.36 GBP", "12.36", "GBP"),
    ],
)
def test_the_one_amount_with_its_currency_beside_it_is_read(text: str, amount: str, currency: str) -> None:
    assert read_pasted(text).paid.money == Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    "text",
    [
        "I paid 12.36",
        "12.36 GBP and 5 USD",
        "12.36 GBP, not 11.36 GBP",
        "12.36 GBP, before \N{POUND SIGN}5",
        "$12.36",
        "USD 12.36 GBP",
        "1 234,50 EUR",
        "GBP 12 345.00",
        "1\u202f234,50 EUR",
        "GBP 12\u00a0345.00",
        "1\N{ARABIC THOUSANDS SEPARATOR}234.50 GBP",
        "1234\N{ARABIC DECIMAL SEPARATOR}50 JPY",
        "2 x 12.36 GBP",
        "GBP 12.36 each",
        "12.36 GBP/month",
        "12.36 GBP, before 5元",
        "-12.36 GBP",
        "ALL 3 cards, TRY 2 times",
        "12 GBP",
        "12.3 GBP",
        f"{CARD} and {OTHER}: 12.36 GBP",
        "P0002702026112810181553732 and P0002702026112810181553740: 12.36 GBP",
    ],
)
def test_an_amount_that_could_be_another_one_is_none(text: str) -> None:
    assert read_pasted(text).paid.money is None


@pytest.mark.parametrize(
    ("text", "paid_at"),
    [
        ("paid 2026-11-28T14:03:05+0100", "2026-11-28 14:03:05+01:00"),
        ("paid on 8.1.2026, 8:03 UTC", "2026-01-08 08:03+00:00"),
        ("paid 2026-11-28 14:03Z", "2026-11-28 14:03+00:00"),
        # Whose clock that is by, nobody knows.
        ("paid on 28.11.2026 14:03", ""),
        ("paid 11/28/2026 14:03 UTC", ""),
        ("paid 2026-11-28 14:03Z, sent at 15:10", ""),
        ("paid 2026-11-28 14:03Z, sent at 3 pm", ""),
        ("paid 31.2.2026 14:03Z", ""),
    ],
)
def test_a_time_counts_with_its_day_and_its_zone_alone(text: str, paid_at: str) -> None:
    assert read_pasted(text).paid.paid_at == paid_at


def test_what_was_paid_goes_with_the_payment_that_is_left_out() -> None:
    pasted = read_pasted("P0002702026112810181553732: 12.36 GBP")
    assert pasted.paid.money is not None
    assert pasted.without(frozenset(pasted.pay_ids)).paid == MailedPayment()
    assert read_pasted("12.36 GBP").with_cards(read_pasted(f"{CARD} {OTHER}").cards).paid == MailedPayment()
