"""Numbers made here for one order."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from datetime import UTC, datetime

from services.records import OrderNumbers


def new_numbers(partner_code: str, now: datetime, used: Callable[[str], bool]) -> OrderNumbers:
    """An order number and payId that `used` does not know; drawn again until that is so. `now` is aware.

    The form stands in old public code and fits the printed examples: yyyyMMddHHmmss + 5 random digits, and the partner
    code + the same form. Their digits are drawn apart: who tells us one when asked by the other has seen both
    together. That the time in it is UTC is our choice (assumed: only uniqueness matters).
    """
    stamp = now.astimezone(UTC).strftime("%Y%m%d%H%M%S")
    while True:
        order_no, digits = (f"{stamp}{secrets.randbelow(100_000):05d}" for _ in range(2))
        pay_id = f"{partner_code}{digits}"
        if order_no != digits and not used(order_no) and not used(pay_id):
            return OrderNumbers(order_no=order_no, pay_id=pay_id)


def made_with(partner_code: str, pay_id: str) -> bool:
    """Whether a payId has the form of one that was made here with this partner code."""
    return re.fullmatch(rf"{re.escape(partner_code)}\d{{19}}", pay_id, re.ASCII) is not None
