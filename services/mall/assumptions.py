"""What no document says: our assumptions about the Mall API (linksfield-api.md section 12), in one place.

Every value and rule here is `assumed` unless its comment says otherwise. The client stays tolerant of other answers.
"""

from __future__ import annotations

import re
from datetime import datetime

from services.clock import LINKSFIELD_TIME
from services.parsing.currencies import MINOR_UNITS
from services.records import Money, OrderState, PaymentState

SUCCESS = "S"  # documented, and no other operateCode is: refusals.py says what each is taken for

TERMINAL = "0"  # "0" and "1" are documented, their meaning is not
MARK = "0"  # documented in every example, meaning unknown

SINGLE_PURCHASE = "0"  # documented value, inferred meaning
AUTO_RENEWAL = "1"  # inferred

# Record of an order that our own shop was paid for (/synPartner/SynOrderInfo); the values are documented examples.
PAID_RESULT = "SUCCESS"
PAID_STATUS = "1"
PAY_ACCOUNT = "1"  # documented value, inferred meaning: who paid

LOGIN_URL = "https://dist.linksfield.net/login"
"""What /singleVerify carries as `url` (documented value) unless the profile's `login_url` names another."""

ORDER_STATES = {"2": OrderState.IN_USE, "1": OrderState.WAITING}  # values documented, meaning inferred
PAYMENT_STATES = {"1": PaymentState.PAID, "2": PaymentState.PENDING, "0": PaymentState.FAILED}

# Where a renewal might say how it stands. Neither these nor their values are printed anywhere.
RENEWAL_STATES = ("status", "state", "renewalStatus", "subStatus", "subscriptionStatus")
ENDED = re.compile(
    r"(?<![a-z])(?:cancel\w*|ended|expired|closed|inactive|not.?active|disabled|stopped|terminated|revoked|unsub\w*|off)"
    r"(?![a-z])|取消|结束|关闭|停止|终止|过期|失效|退订|停用",
    re.IGNORECASE,
)
# "autoRenewal" is a documented flag of /singleOrder, its meaning inferred; the others are nowhere.
RENEWAL_FLAGS = ("autoRenewal", "active", "enabled", "isActive", "isEnabled")
ENDED_NAMES = re.compile(r"(?:is_?)?(?:cancel|unsub|stopped|terminat)\w*", re.IGNORECASE)
NO_NUMBER = frozenset({"0", "-", "null", "none", "nil", "undefined", "n/a"})
FLAG_OFF = frozenset({"0", "false", "no", "n"})

# Days of one unit, for `unit` and for `packageType`: the table of the sister API's package_type.
# "0" is the unlimited daily kind.
UNIT_DAYS = {"0": 1, "1": 1, "2": 30, "3": 90, "4": 180, "5": 365}
# Kinds that say nothing of a plan's length by themselves: a printed type-1 plan lasts 365 days.
NO_LENGTH = frozenset({"0", "1"})

# A plan's price for one period, under any of these names; the currency stands beside it.
PRICE_NAMES = ("payAmount", "price", "salePrice")
CURRENCY_NAMES = ("payCurrency", "currency")

CURRENCY_LIST = "currencyInfos"  # of {currencyAbbr, price}: documented in Linksfield's eSIM reply

# A row that has one of these is a plan; how many there are in all may stand beside the list.
PLAN_MARKS = ("packageCode", "servicePlanCode")
PLAN_NAMES = ("servicePlanShowName", "packageName", "packageShowName")
TOTAL_NAMES = ("total", "totalCount", "total_count", "totalNum")
PLAN_DEPTH = 3
PLAN_LIST = "servicePlanList"


_RESULTS = (
    (PaymentState.FAILED, re.compile(r"fail|cancel|refus|reject|declin|失败|取消|拒绝", re.IGNORECASE)),
    (PaymentState.PENDING, re.compile(r"pend|process|wait|处理中|等待|待支付", re.IGNORECASE)),
    (PaymentState.PAID, re.compile(r"succ|paid|成功|已支付", re.IGNORECASE)),
)


def results_differ(state: PaymentState, result: str) -> bool:
    """Whether `payRst` ("SUCCESS" is documented) says something else than `payStatus` beside it."""
    said = next((each for each, words in _RESULTS if words.search(result)), state)
    return state is not PaymentState.UNKNOWN and said is not state


def payment_time_text(paid_at: datetime) -> str:
    """Render the time of a payment as yyyy-MM-dd HH:mm:ss (documented form) in Linksfield's time (UTC+8: inferred)."""
    return paid_at.astimezone(LINKSFIELD_TIME).strftime("%Y-%m-%d %H:%M:%S")


def amount_text(money: Money) -> str:
    """Render an amount as a decimal string with the decimals that its currency has: "12.30", "1500" yen.

    All documented examples are in currencies with two. An amount with more of them than its currency keeps them.
    """
    places = MINOR_UNITS.get(money.currency.upper(), 2)
    exponent = money.amount.normalize().as_tuple().exponent
    shown = max(places, -exponent if isinstance(exponent, int) else 0)
    return f"{money.amount:.{shown}f}"
