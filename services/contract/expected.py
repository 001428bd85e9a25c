"""Which fields a call's reply is expected to have, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from services.contract.reading import Shape
from services.contract.records import FieldSeen, Missing
from services.inspector.known_fields import KNOWN
from services.mall import assumptions, endpoints
from services.mall.prices import is_price_field

PLAN_ROW, ORDER_ROW = assumptions.PLAN_LIST, "orderList"

_ROWS = {endpoints.PLANS.name: PLAN_ROW, endpoints.ORDERS.name: ORDER_ROW}
_MARKS = {
    endpoints.PLANS.name: (*assumptions.PLAN_MARKS, *assumptions.PLAN_NAMES),
    endpoints.ORDERS.name: ("orderStatus",),
}
# Documented, but for those of plans and of a payment's result.
_EXPECTED: dict[str, tuple[str, ...]] = {
    endpoints.VERIFY.name: ("deviceCode",),
    endpoints.PLANS.name: (
        PLAN_ROW,
        *(f"{PLAN_ROW}.{name}" for name in ("servicePlanCode", "servicePlanShowName", "packageCode", "packageType")),
        *(f"{PLAN_ROW}.{name}" for name in ("payAmount", "payCurrency", "time", "unit")),
    ),
    endpoints.ORDERS.name: (
        ORDER_ROW,
        *(f"{ORDER_ROW}.{name}" for name in ("orderStatus", "servicePlanShowName", "time", "unit", "remainingDays")),
    ),
    endpoints.PAYMENT_RESULT.name: ("payId", "orderNo", "payStatus", "payAmount", "payCurrency", "payResultDate"),
}
_OF_A_RENEWAL = (
    *("deviceCode", "orderNo", "payId"),
    *("orderPeriod", "packageType", "servicePlanShowName", "subscriptionTime"),
)
ECHO = frozenset({"deviceCode", "partnerCode"})


def row_list(call: str, shape: Shape) -> str | None:
    """The path of the list whose rows look like this call's (`""`: data itself is the list), None if there is none."""
    marks = _MARKS.get(call, ())
    likely = [
        (path == _ROWS.get(call), sum(shape.counts[_joined(path, mark)] for mark in marks), path)
        for path in shape.lists
    ]
    found = [each for each in likely if each[1]]
    return max(found)[2] if found else None


def place_names(call: str, shape: Shape) -> dict[str, str]:
    """Which beginnings of paths stand for others: the list that was found, in the place of the one that is expected."""
    found, wanted = row_list(call, shape), _ROWS.get(call, "")
    if found is None or found == wanted:
        return {}
    return {found: wanted if found else f"{wanted}."}


def fields_of(call: str, shape: Shape) -> tuple[tuple[FieldSeen, ...], tuple[FieldSeen, ...]]:
    """The fields that our decoding reads, and those that it does not; inside an unknown one no further are named."""
    understood: list[FieldSeen] = []
    unknown: dict[str, FieldSeen] = {}
    rows = row_list(call, shape)
    for path, place in shape.renamed(place_names(call, shape)):
        seen = FieldSeen(path, tuple(shape.kinds[path]), shape.counts[path], shape.objects[path.rpartition(".")[0]])
        if _is_known(call, place):
            understood.append(seen)
        elif not any(path.startswith(f"{outer}.") and not _holds(outer, rows) for outer in unknown):
            unknown[path] = seen
    return tuple(understood), tuple(unknown.values())


def missing_in(call: str, shape: Shape) -> Iterator[Missing]:
    """The expected fields that some or all objects do not have."""
    rows, wanted = row_list(call, shape), _ROWS.get(call, "")
    for place in _expected(call, shape):
        path, parent = place, ""
        if wanted and place.startswith(f"{wanted}."):
            if rows is None:
                continue
            path, parent = _joined(rows, place.removeprefix(f"{wanted}.")), rows
        elif place == wanted and rows is not None:
            continue
        among = shape.objects[parent]
        if among > shape.counts[path]:
            yield Missing(path, among - shape.counts[path], among)


def _expected(call: str, shape: Shape) -> tuple[str, ...]:
    if call == endpoints.RENEWAL.name:  # nothing in force needs no fields
        return _OF_A_RENEWAL if shape.kinds.keys() - ECHO else ()
    return _EXPECTED.get(call, ())


def _is_known(call: str, place: str) -> bool:
    known = KNOWN.get(call, frozenset())
    row, _, name = place.rpartition(".")
    if place in known or row.endswith(assumptions.CURRENCY_LIST):
        return True
    return call == endpoints.PLANS.name and row == PLAN_ROW and is_price_field(name)


def _holds(path: str, rows: str | None) -> bool:
    return rows is not None and rows.startswith(f"{path}.")


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
