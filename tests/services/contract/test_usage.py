"""What a check can tell of the unit of usage: a hint where the numbers are the plan's in one unit, else nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from services.contract.usage import allowance_of, judged
from services.errors import NotSetUp
from services.records import Order, OrderState, Plan
from services.sisters import CardUsage


@pytest.mark.parametrize(
    ("used", "left", "allowance", "fits"),
    [
        ("7680", "2560", "10240", ("MB",)),
        ("7680", "2500", "10240", ("MB",)),
        ("8053063680", "2684354560", "10240", ("bytes",)),
        ("7500000000", "2500000000", "10000", ("bytes",)),
        ("0", "10240", "10240", ("MB",)),
        ("7680", "1000", "10240", ()),
        ("0", "0", "10240", ()),
        ("7680", None, "10240", ()),
        (None, "2560", "10240", ()),
        ("7,680", "2560", "10240", ()),
        ("7680", "2560", None, ()),
        ("7680", "2560", "0", ()),
    ],
)
def test_a_unit_fits_where_used_and_left_are_the_plans_allowance(
    used: str | None, left: str | None, allowance: str | None, fits: tuple[str, ...]
) -> None:
    usage = CardUsage(iccid="89", used=used, high_speed_left=left)
    found = judged(usage, Decimal(allowance) if allowance is not None else None)
    assert (found.fits, found.used, found.problem) == (fits, used or "", None)


def test_14_2_the_printed_reply_tells_no_unit() -> None:
    usage = CardUsage(iccid="89852022018041800192", used="0", high_speed_left="0")
    assert judged(usage, Decimal(10240)).fits == ()


def test_no_answer_is_told_as_none() -> None:
    error = NotSetUp("no_csss", "Live")
    assert judged(error, Decimal(10240)).problem is error


def plan(name: str, allowance: int | None, package_type: str = "2") -> Plan:
    megabytes = Decimal(allowance) if allowance is not None else None
    return Plan(plan_code="1", name=name, package_code="1", package_type=package_type, allowance_mb=megabytes)


@pytest.mark.parametrize(
    ("names", "plans", "allowance"),
    [
        (["Europe"], [plan("Europe", 10240), plan("Asia", 1024)], Decimal(10240)),
        (["Europe"], [plan("Europe", 10240), plan("Europe", 5120)], None),
        (["Europe", "Asia"], [plan("Europe", 10240), plan("Asia", 1024)], None),
        (["Europe"], [plan("Europe", None)], None),
        (["Europe"], [plan("Europe", 1024, "0")], None),
        (["Gone"], [plan("Europe", 10240)], None),
        ([], [plan("Europe", 10240)], None),
    ],
)
def test_the_allowance_is_that_of_the_one_plan_in_use(
    names: list[str], plans: list[Plan], allowance: Decimal | None
) -> None:
    orders = [Order(status="2", state=OrderState.IN_USE, plan_name=name) for name in names]
    waiting = Order(status="1", state=OrderState.WAITING, plan_name="Asia")
    assert allowance_of([*orders, waiting], plans) == allowance
