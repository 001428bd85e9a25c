"""What a plan costs, read from whichever price fields it carries (all assumed: linksfield-api.md section 12).

Selling prices (`payAmount`, `price`, `salePrice`, `specialPriceCUR`, `spCUR_1`) must agree in the plan's currency;
original prices (`originalPriceCUR`, `orCUR_1`) count only where no selling price stands.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from services.errors import BadInput
from services.mall.assumptions import CURRENCY_LIST, CURRENCY_NAMES, PRICE_NAMES
from services.parsing.currencies import MINOR_UNITS
from services.records import Money, Plan
from services.wire.values import JsonObject, currency_of, signed_amount_of, text_at

_NAMED_CURRENCY = re.compile(r"(special|original)Price([A-Z]{3})", re.ASCII)
_MOST_DECIMALS = 4  # of a currency that ISO 4217 does not know
_FOR_PERIODS = re.compile(r"(sp|or)([A-Z]{3})_([1-9]\d{0,2})", re.ASCII)


class PlanPrices(NamedTuple):
    """The price of one period, the printed prices of n periods, and why it cannot be ordered ("" if it can)."""

    price: Money | None
    period_prices: dict[int, Money]
    problem: str


class _Printed(NamedTuple):
    """One price field. `currency` is "" where none is printed, `amount` None where it cannot be read."""

    periods: int
    currency: str
    amount: Decimal | None
    selling: bool


def plan_prices(row: JsonObject) -> PlanPrices:
    """Read all price fields of a plan.

    `problem` is "", "missing", "contradiction", "unreadable", "negative" or "too_many_decimals": the rule of amounts
    that are typed (ISO 4217), but that a price may be zero.
    """
    stated = text_at(row, *CURRENCY_NAMES)
    currency = currency_of(stated)
    if stated and currency is None:
        return _no_price("unreadable")
    printed = [*_plain_prices(row, currency or ""), *_named_prices(row), *_listed_prices(row)]
    chosen = currency or next((price.currency for price in printed if price.currency), "")
    if not chosen:
        return _no_price("missing")
    return _agreed([price for price in printed if price.currency in ("", chosen)], chosen)


def is_price_field(name: str) -> bool:
    """Whether a plan's field of this name is read as a price: `payAmount`, `specialPriceGBP`, `spGBP_3` and so on."""
    return name in (*PRICE_NAMES, CURRENCY_LIST) or bool(
        _NAMED_CURRENCY.fullmatch(name) or _FOR_PERIODS.fullmatch(name)
    )


def order_total(plan: Plan, periods: int) -> Money:
    """Return the exact amount for `periods` periods: the printed price for that number, else price x periods.

    Raises BadInput for "periods" ("too_small", "too_large" with the bound; "no_price" if only other numbers of
    periods have a printed price) and for "plan" with the plan's own price problem.
    """
    _check_periods(plan, periods)
    if plan.price_problem:
        raise BadInput("plan", plan.price_problem)
    if periods in plan.period_prices:
        return plan.period_prices[periods]
    if plan.price is None:
        raise BadInput("periods", "no_price")
    return Money(plan.price.amount * periods, plan.price.currency)


def _check_periods(plan: Plan, periods: int) -> None:
    minimum = max(plan.min_periods or 1, 1)
    if periods < minimum:
        raise BadInput("periods", "too_small", minimum=minimum)
    if plan.max_periods is not None and periods > plan.max_periods:
        raise BadInput("periods", "too_large", maximum=plan.max_periods)


def _plain_prices(row: JsonObject, currency: str) -> list[_Printed]:
    texts = [text for name in PRICE_NAMES if (text := text_at(row, name))]
    return [_Printed(1, currency, signed_amount_of(text), selling=True) for text in texts]


def _listed_prices(row: JsonObject) -> list[_Printed]:
    """Read `currencyInfos[{currencyAbbr, price}]` (documented in Linksfield's own eSIM reply)."""
    infos = row.get(CURRENCY_LIST)
    found = [info for info in infos if isinstance(info, dict)] if isinstance(infos, list) else []
    return [
        _Printed(1, currency_of(text_at(info, "currencyAbbr")) or "", signed_amount_of(text), selling=True)
        for info in found
        if (text := text_at(info, "price"))
    ]


def _named_prices(row: JsonObject) -> list[_Printed]:
    return [price for name in row if name[:2] in ("sp", "or") and (price := _named_price(row, name))]


def _named_price(row: JsonObject, name: str) -> _Printed | None:
    """Read a price whose currency stands in the field's name."""
    text = text_at(row, name)
    if not text:
        return None
    if match := _NAMED_CURRENCY.fullmatch(name):
        return _Printed(1, match[2], signed_amount_of(text), selling=match[1] == "special")
    if match := _FOR_PERIODS.fullmatch(name):
        return _Printed(int(match[3]), match[2], signed_amount_of(text), selling=match[1] == "sp")
    return None


def _agreed(printed: list[_Printed], currency: str) -> PlanPrices:
    period_prices: dict[int, Money] = {}
    for periods in sorted({price.periods for price in printed}):
        amounts = _claims([price for price in printed if price.periods == periods])
        if len(amounts) != 1:
            return _no_price("contradiction")
        amount = amounts.pop()
        problem = _problem_of(amount, currency)
        if amount is None or problem:
            return _no_price(problem)
        period_prices[periods] = Money(amount, currency)
    price = period_prices.pop(1, None)
    # A fresh one where none is left: a dict that was filled once keeps its room, 2 MiB for ten thousand plans.
    return PlanPrices(price, period_prices or {}, "" if price or period_prices else "missing")


def _problem_of(amount: Decimal | None, currency: str) -> str:
    if amount is None:
        return "unreadable"
    if amount < 0:
        return "negative"
    places = amount.normalize().as_tuple().exponent
    most = MINOR_UNITS.get(currency, _MOST_DECIMALS)
    return "too_many_decimals" if isinstance(places, int) and -places > most else ""


def _claims(rivals: list[_Printed]) -> set[Decimal | None]:
    """Return the different amounts claimed; an unreadable one stands alone, for it cannot be compared."""
    selling = [price for price in rivals if price.selling]
    amounts = {price.amount for price in selling or rivals}
    return {None} if None in amounts else amounts


def _no_price(problem: str) -> PlanPrices:
    return PlanPrices(None, {}, problem)
