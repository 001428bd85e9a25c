"""The plans a card may buy."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from services.desk.connections import Connections
from services.records import Plan, Subject

_MB_PER_GB = Decimal(1024)


class Plans:
    """The plans of a card. Blocking; call it on a read thread."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def list(self, subject: Subject) -> tuple[Plan, ...]:
        """Every plan that Linksfield offers this card, in its order. Raises ConsoleError."""
        return self._connections.client(subject.profile).plans(subject.iccid)


def price_per_gb(plan: Plan) -> Decimal | None:
    """Price of one GB (1024 MB) in the plan's currency, to two decimals; None where it means nothing."""
    if plan.price is None or plan.unlimited or not plan.allowance_mb:
        return None
    return (plan.price.amount * _MB_PER_GB / plan.allowance_mb).quantize(Decimal("0.01"), ROUND_HALF_UP)
