"""The numbers that the journal knows, each once, newest first: what can be found again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from services.desk.done import Done
from services.records import Money, Record

NumberKind = Literal["card", "payment", "order", "ticket"]


class KnownNumber(Record, frozen=True):
    """A card, payId, order number or ticket, and the card that it was last seen with. `at` is aware UTC."""

    kind: NumberKind
    number: str
    profile: str
    iccid: str
    at: datetime
    ticket: str = ""
    plan_name: str = ""
    money: Money | None = None


def known_numbers(rows: Iterable[Done]) -> tuple[KnownNumber, ...]:
    """Every number of these rows (newest first), each kind and profile once."""
    found: dict[tuple[str, str, str], KnownNumber] = {}
    for row in rows:
        numbers: tuple[tuple[NumberKind, str], ...] = (
            ("card", row.iccid),
            ("payment", row.pay_id),
            ("order", row.order_no),
            ("ticket", row.ticket),
        )
        for kind, number in numbers:
            key = (kind, number, row.profile)
            if number and row.iccid and key not in found:
                found[key] = _known(kind, number, row)
    return tuple(found.values())


def _known(kind: NumberKind, number: str, row: Done) -> KnownNumber:
    return KnownNumber(
        kind=kind,
        number=number,
        profile=row.profile,
        iccid=row.iccid,
        at=row.at,
        ticket=row.ticket,
        plan_name=row.plan_name,
        money=row.money,
    )
