"""Numbers made here for one order."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime

from services.records import OrderNumbers


def new_numbers(partner_code: str, now: datetime, used: Callable[[str], bool]) -> OrderNumbers:
    """An order number and payId that `used` does not know; drawn again until that is so. `now` is aware.

    The form is documented: yyyyMMddHHmmss + 5 random digits, and the partner code + the same. That the time in it
    is UTC is our choice (assumed: only uniqueness matters).
    """
    stamp = now.astimezone(UTC).strftime("%Y%m%d%H%M%S")
    while True:
        order_no = f"{stamp}{secrets.randbelow(100_000):05d}"
        pay_id = f"{partner_code}{order_no}"
        if not used(order_no) and not used(pay_id):
            return OrderNumbers(order_no=order_no, pay_id=pay_id)
