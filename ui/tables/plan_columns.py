"""How a plan reads: the columns of its table, its facts in a line, and why it cannot be ordered."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.errors import BadInput
from ui.tables.columns import Column
from ui.widgets.safe_text import line_text
from ui.words import errors
from ui.words.amounts import count_text, data_text, days_text, money_text, per_gb, price_per_gb

if TYPE_CHECKING:
    from services.records import Plan

translate = QCoreApplication.translate

# Linksfield sends a list of names ("Austria, Belgium"), or how many there are ("128 countries").
_COUNTRY_SIGNS = ",;\u3001\uff0c\uff1b"
_BETWEEN_COUNTRIES = re.compile(rf"\s*[{_COUNTRY_SIGNS}]\s*")
_HOW_MANY = re.compile(r"\d{1,3}(?!\d)")


def plan_columns() -> tuple[Column[Plan], ...]:
    """The columns of the plans table."""
    return (
        Column("plan", translate("Plans", "Plan"), plan_name, widest=620),
        Column("countries", translate("Plans", "Countries"), _count, sort=country_count, align_right=True),
        Column("names", translate("Plans", "Where"), where, widest=460),
        Column("data", translate("Plans", "Data"), _data, sort=_data_key, align_right=True),
        Column("length", translate("Plans", "Length"), _length, sort=lambda plan: plan.length_days),
        Column("renews", translate("Plans", "Can renew"), _renews, sort=lambda plan: plan.may_renew),
        Column("price", translate("Plans", "Price"), price_text, sort=_price_key, align_right=True, tone=_price_tone),
        Column("per_gb", translate("Plans", "Per GB"), _per_gb, sort=_per_gb_key, align_right=True),
    )


def reason_not_to_order(plan: Plan) -> str:
    """Why this plan cannot be ordered, as a sentence; "" if it can."""
    if plan.problem == "same_codes":
        return translate(
            "Plans",
            "This plan cannot be ordered: Linksfield lists another one under the same codes, and an order could "
            "not tell the two apart.",
        )
    if plan.problem:
        return translate(
            "Plans", "This plan cannot be ordered: Linksfield's answer about it could not be read in full."
        )
    return errors.sentence(BadInput("plan", plan.price_problem)) if plan.price_problem else ""


def price_text(plan: Plan) -> str:
    """The price of one period, or in two words why there is none."""
    if plan.price_problem or plan.problem:
        problems = {
            "missing": translate("Plans", "no price"),
            "contradiction": translate("Plans", "prices conflict"),
        }
        return problems.get(plan.price_problem, translate("Plans", "not readable"))
    if plan.price is None:
        return translate("Plans", "varies by periods")
    return money_text(plan.price)


def plan_name(plan: Plan) -> str:
    """The plan's name as one line; its code where it has none."""
    return _line(plan.name) or plan.plan_code or translate("Plans", "(without a name)")


def country_names(plan: Plan) -> list[str]:
    """The countries, as far as they are named one by one."""
    names = [name for name in _BETWEEN_COUNTRIES.split(line_text(plan.countries)) if name]
    return [] if len(names) == 1 and _HOW_MANY.match(names[0]) else names


def country_count(plan: Plan) -> int | None:
    """How many countries; None where that is not said."""
    text = plan.countries
    more = sum(map(text.count, _COUNTRY_SIGNS))
    if more or not text:
        return more + 1 if text else None
    said = _HOW_MANY.match(text)
    return int(said[0]) if said else 1


def where(plan: Plan) -> str:
    """Area and countries, each once."""
    area, countries = _line(plan.area), _line(plan.countries)
    if not (area and countries) or countries.startswith(area):
        return countries or area
    return translate("Plans", "{area}: {countries}").format(area=area, countries=countries)


def plan_facts(plan: Plan) -> str:
    """What an agent is asked about a plan, in a line: data, length, periods, renewal."""
    parts = [_data(plan), _length(plan), _periods(plan)]
    if plan.may_renew is not None:
        can, cannot = translate("Plans", "auto-renewal possible"), translate("Plans", "no auto-renewal")
        parts.append(can if plan.may_renew else cannot)
    return translate("Plans", ", ").join(part for part in parts if part)


def _periods(plan: Plan) -> str:
    least, most = plan.min_periods, plan.max_periods
    if least is None and most is None:
        return ""
    if most is None:
        return translate("Plans", "at least {least} periods").format(least=least)
    return translate("Plans", "{least} to {most} periods").format(least=least or 1, most=most)


def _count(plan: Plan) -> str:
    count = country_count(plan)
    return "" if count is None else count_text(count)


def _line(text: str) -> str:
    # Asked first, for it is quick: most texts hold no marks that could turn or break a line.
    return text if text.isprintable() else line_text(text)


def _data(plan: Plan) -> str:
    if plan.allowance_mb is not None:
        return data_text(plan.allowance_mb)
    return translate("Plans", "unlimited") if plan.unlimited else ""


def _data_key(plan: Plan) -> Decimal | None:
    if plan.allowance_mb is not None:
        return plan.allowance_mb
    return Decimal("Infinity") if plan.unlimited else None


def _length(plan: Plan) -> str:
    if plan.length_days is not None:
        return days_text(plan.length_days)
    return " x ".join(part for part in (plan.time, plan.unit) if part)


def _renews(plan: Plan) -> str:
    if plan.may_renew is None:
        return ""
    return translate("Plans", "yes") if plan.may_renew else translate("Plans", "no")


def _price_key(plan: Plan) -> tuple[str, float] | None:
    # Only for the order: rounding keeps it, and exact amounts take three times as long to compare.
    return (plan.price.currency, float(plan.price.amount)) if plan.price is not None else None


def _price_tone(plan: Plan) -> str | None:
    return "amber" if plan.price_problem or plan.problem else None


def _per_gb(plan: Plan) -> str:
    return "-" if plan.unlimited else per_gb(plan.price, plan.allowance_mb)


def _per_gb_key(plan: Plan) -> float | None:
    price = None if plan.unlimited else price_per_gb(plan.price, plan.allowance_mb)
    return float(price) if price is not None else None
