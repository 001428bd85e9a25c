from __future__ import annotations

from decimal import Decimal

import pytest

from services.errors import BadInput
from services.mall.prices import order_total, plan_prices
from services.records import Money, Plan


def pounds(amount: str) -> Money:
    return Money(Decimal(amount), "GBP")


def dollars(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


@pytest.mark.parametrize(
    ("row", "price"),
    [
        ({"payAmount": "12.36", "payCurrency": "GBP"}, pounds("12.36")),
        ({"payAmount": 12, "payCurrency": "gbp"}, pounds("12")),
        ({"price": "4.99", "currency": "USD"}, dollars("4.99")),
        ({"salePrice": "4.99", "payCurrency": "USD"}, dollars("4.99")),
        ({"specialPriceUSD": "4.99"}, dollars("4.99")),
        ({"originalPriceUSD": "6.99"}, dollars("6.99")),
        ({"specialPriceUSD": "4.99", "originalPriceUSD": "6.99"}, dollars("4.99")),
        ({"originalPriceUSD": "6.99", "specialPriceUSD": "4.99", "specialPriceCNY": "30"}, dollars("4.99")),
        ({"specialPriceCNY": "30", "specialPriceUSD": "4.99", "payCurrency": "USD"}, dollars("4.99")),
        ({"spUSD_1": "4.99", "orUSD_1": "6.99"}, dollars("4.99")),
        ({"orUSD_1": "6.99"}, dollars("6.99")),
        ({"payAmount": "4.99", "price": "4.990", "payCurrency": "USD", "specialPriceUSD": 4.99}, dollars("4.99")),
        ({"payAmount": "4.99", "payCurrency": "USD", "originalPriceUSD": "6.99"}, dollars("4.99")),
        ({"payAmount": "4.99", "payCurrency": "USD", "specialPriceCNY": "30"}, dollars("4.99")),
        ({"payAmount": "4.99", "payCurrency": "USD", "price": None, "salePrice": ""}, dollars("4.99")),
        ({"payAmount": "4.99", "specialPriceUSD": "4.99"}, dollars("4.99")),
        ({"payAmount": "0", "payCurrency": "USD"}, dollars("0")),
    ],
)
def test_the_price_is_read_from_every_known_form(row: dict[str, object], price: Money) -> None:
    assert plan_prices(row) == (price, {}, "")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({}, "missing"),
        ({"payCurrency": "USD"}, "missing"),
        ({"payAmount": "4.99"}, "missing"),
        ({"payAmount": "", "payCurrency": "USD"}, "missing"),
        ({"payAmount": "4.99", "price": "5.99", "payCurrency": "USD"}, "contradiction"),
        ({"payAmount": "4.99", "payCurrency": "USD", "specialPriceUSD": "3.99"}, "contradiction"),
        ({"specialPriceUSD": "4.99", "spUSD_1": "3.99"}, "contradiction"),
        ({"payAmount": "4.99", "specialPriceUSD": "3.99"}, "contradiction"),
        ({"payAmount": "free", "payCurrency": "USD"}, "unreadable"),
        ({"payAmount": "1,50", "payCurrency": "USD"}, "unreadable"),
        ({"payAmount": "-1", "payCurrency": "USD"}, "negative"),
        ({"payAmount": "1500.5", "payCurrency": "JPY"}, "too_many_decimals"),
        ({"payAmount": "1.005", "payCurrency": "USD"}, "too_many_decimals"),
        ({"spUSD_1": "4.00", "spUSD_3": "11.999"}, "too_many_decimals"),
        ({"payAmount": "NaN", "payCurrency": "USD"}, "unreadable"),
        ({"payAmount": "Infinity", "payCurrency": "USD"}, "unreadable"),
        ({"payAmount": "1e3", "payCurrency": "USD"}, "unreadable"),
        ({"payAmount": "٣", "payCurrency": "USD"}, "unreadable"),
        ({"payAmount": {"a": 1}, "payCurrency": "USD"}, "unreadable"),
        ({"payAmount": "4.99", "payCurrency": "US dollars"}, "unreadable"),
        ({"payAmount": "4.99", "price": "x", "payCurrency": "USD"}, "unreadable"),
        ({"payAmount": "4.99", "payCurrency": "USD", "spUSD_3": "x"}, "unreadable"),
    ],
)
def test_a_price_that_cannot_be_trusted_says_why(row: dict[str, object], problem: str) -> None:
    assert plan_prices(row) == (None, {}, problem)


def test_printed_prices_of_several_periods_are_kept_apart_special_before_original() -> None:
    row = {"spGBP_1": "10", "orGBP_1": "12", "spGBP_3": "27.5", "orGBP_3": "36", "orGBP_6": "60", "spUSD_3": "40"}
    prices = plan_prices({**row, "payCurrency": "GBP"})
    assert prices.price == pounds("10")
    assert prices.period_prices == {3: pounds("27.5"), 6: pounds("60")}


def plan(**values: object) -> Plan:
    return Plan(plan_code="SP", name="A", package_code="PK", **values)  # type: ignore[arg-type]  # each test gives fitting ones


def test_the_total_is_price_times_periods_exactly() -> None:
    assert order_total(plan(price=pounds("0.10")), 3) == pounds("0.30")


def test_a_printed_price_for_that_number_of_periods_wins() -> None:
    priced = plan(price=pounds("10.00"), period_prices={3: pounds("27.50")})
    assert order_total(priced, 3) == pounds("27.50")
    assert order_total(priced, 2) == pounds("20.00")


@pytest.mark.parametrize(
    ("bounds", "periods", "reason", "facts"),
    [
        ({}, 0, "too_small", {"minimum": 1}),
        ({}, -1, "too_small", {"minimum": 1}),
        ({"min_periods": 0}, 0, "too_small", {"minimum": 1}),
        ({"min_periods": 3}, 2, "too_small", {"minimum": 3}),
        ({"max_periods": 12}, 13, "too_large", {"maximum": 12}),
    ],
)
def test_periods_outside_the_plans_bounds_are_bad_input(
    bounds: dict[str, object], periods: int, reason: str, facts: dict[str, int]
) -> None:
    with pytest.raises(BadInput) as caught:
        order_total(plan(price=pounds("1"), **bounds), periods)
    assert (caught.value.field, caught.value.reason, caught.value.facts) == ("periods", reason, facts)


@pytest.mark.parametrize("problem", ["missing", "contradiction", "unreadable"])
def test_a_plan_with_a_price_problem_has_no_total(problem: str) -> None:
    with pytest.raises(BadInput) as caught:
        order_total(plan(price_problem=problem), 1)
    assert (caught.value.field, caught.value.reason) == ("plan", problem)


def test_a_plan_priced_only_for_other_periods_has_no_total() -> None:
    with pytest.raises(BadInput) as caught:
        order_total(plan(period_prices={3: pounds("9")}), 1)
    assert (caught.value.field, caught.value.reason) == ("periods", "no_price")
