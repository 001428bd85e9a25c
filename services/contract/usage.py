"""What can be told of the unit in which CSSS counts data: no page says it, so it is a hint at best, and set by nobody.

Used and left together are one cycle's data (both inferred): where that is the allowance of the plan in use (in MB:
assumed), counted in one unit and in no other, this unit fits.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from services.contract.records import UsageCheck
from services.errors import ConsoleError
from services.records import Order, OrderState, Plan
from services.sisters import CardUsage

_NEAR = Decimal("0.01")  # of the allowance: what is counted and what is shown may be rounded
_SIZES = {"MB": (Decimal(1),), "bytes": (Decimal(1024 * 1024), Decimal(1_000_000))}  # of a MB


def judged(answer: CardUsage | ConsoleError, allowance_mb: Decimal | None) -> UsageCheck:
    """What an answer about a card's usage tells, beside the allowance of its plan in use."""
    if isinstance(answer, ConsoleError):
        return UsageCheck(problem=answer)
    return UsageCheck(
        used=answer.used or "",
        left=answer.high_speed_left or "",
        allowance_mb=allowance_mb,
        fits=_fitting(answer.used_amount, answer.left_amount, allowance_mb),
    )


def allowance_of(orders: Iterable[Order], plans: Iterable[Plan]) -> Decimal | None:
    """The allowance of the one plan in use, in MB; None where that is not one, or its name is not one plan's."""
    names = [order.plan_name for order in orders if order.state is OrderState.IN_USE]
    found = {plan.allowance_mb for plan in plans if names == [plan.name] and not plan.unlimited}
    return found.pop() if len(found) == 1 else None


def _fitting(used: Decimal | None, left: Decimal | None, allowance_mb: Decimal | None) -> tuple[str, ...]:
    if used is None or left is None or not allowance_mb:
        return ()
    whole = used + left
    return tuple(
        unit
        for unit, sizes in _SIZES.items()
        if any(abs(whole / size - allowance_mb) <= allowance_mb * _NEAR for size in sizes)
    )
