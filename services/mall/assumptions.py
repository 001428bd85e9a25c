"""What no document says: our assumptions about the Mall API (linksfield-api.md section 12), in one place.

Every value and rule here is `assumed` unless its comment says otherwise. The client stays tolerant of other answers.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from services.records import Money, OrderState, PaymentState

SUCCESS = "S"  # documented; every other operateCode is taken as a refusal

TERMINAL = "0"  # "0" and "1" are documented, their meaning is not
MARK = "0"  # documented in every example, meaning unknown

SINGLE_PURCHASE = "0"  # documented value, inferred meaning
AUTO_RENEWAL = "1"  # inferred

# Record of an order that our own shop was paid for (/synPartner/SynOrderInfo); both values are documented examples.
PAID_RESULT = "SUCCESS"
PAID_STATUS = "1"

ORDER_STATES = {"2": OrderState.IN_USE, "1": OrderState.WAITING}  # values documented, meaning inferred
PAYMENT_STATES = {"1": PaymentState.PAID, "2": PaymentState.PENDING, "0": PaymentState.FAILED}

# Days of one unit, for `unit` and for `packageType`: the table of the sister API's package_type.
# "0" is the unlimited daily kind.
UNIT_DAYS = {"0": 1, "1": 1, "2": 30, "3": 90, "4": 180, "5": 365}

# A plan's price for one period, under any of these names; the currency stands beside it.
PRICE_NAMES = ("payAmount", "price", "salePrice")
CURRENCY_NAMES = ("payCurrency", "currency")

PLAN_LIST = "servicePlanList"


def payment_time_text(paid_at: datetime) -> str:
    """Render the time of a payment as yyyy-MM-dd HH:mm:ss (documented form).

    The zone is not documented; we assume and send UTC.
    """
    return paid_at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")


def amount_text(money: Money) -> str:
    """Render an amount as a decimal string with at least two decimals, as all documented examples have it."""
    shortest = Decimal("0.01")
    exponent = money.amount.as_tuple().exponent
    few_decimals = isinstance(exponent, int) and exponent > -2
    return format(money.amount.quantize(shortest) if few_decimals else money.amount, "f")
