"""From CSSS's `data` to records: a field that is not there is None, and every other one is kept as it came.

Each function raises NotUnderstood where the reply as a whole cannot be taken; nothing else leaves here.
"""

from __future__ import annotations

from services.errors import NotUnderstood, RefusalMeaning
from services.sisters import (
    BulkOutcome,
    CardInUse,
    CardUsage,
    ContractOrder,
    ContractOrders,
    ContractReceipt,
    DeviceInfo,
    LifeCycle,
    RenewedOrder,
    time_of,
)
from services.wire.doubts import denies, leaves_open
from services.wire.refusals import may_mean_yes, meaning_of
from services.wire.values import (
    JsonObject,
    Pair,
    cards_in,
    fields_of,
    flat_fields,
    integer_of,
    json_object,
    number_at,
    text_at,
    text_of,
)
from services.wire.voices import own_code

DONE = "0000"  # a card's own `error` in the answer to a bulk order (documented)
MAX_ROWS = 200_000
_LIFE_CYCLES = {each.value: each for each in LifeCycle}


def usage(data: object, iccid: str) -> CardUsage:
    """Read queryDeviceFlowUsage's data (documented). Raises NotUnderstood("not_object", "two_voices", "wrong_card")."""
    row = _row_of(data, iccid)
    return CardUsage(
        iccid=iccid,
        names_card=text_at(row, "device_id") == iccid or iccid in cards_in(_without_numbers(row)),
        order_code=number_at(row, "order_code") or None,
        used=_text(row, "order_used_flow"),
        high_speed_left=_text(row, "high_flow_balance"),
        fields=_fields(row),
    )


def device(data: object, iccid: str) -> DeviceInfo:
    """Read queryDevice's data, of which no field is printed. A card without a plan in use has nothing there."""
    if data in (None, [], {}):
        return DeviceInfo(iccid=iccid)
    if set(cards_in(data)) - {iccid}:
        raise NotUnderstood("wrong_card")
    told = (pair for pair in flat_fields(data) if pair[0].rpartition(".")[2] != "sign")
    return DeviceInfo(iccid=iccid, fields=tuple(told))


def cards_in_use(data: object) -> tuple[CardInUse, ...]:
    """Read syncAssetInfo's data: an array (documented), also an empty one; nothing in its place is no answer.

    Raises NotUnderstood("not_object", "too_many").
    """
    if data is None:
        raise NotUnderstood("not_object")
    return tuple(_card(row) for row in _rows(data))


def orders(data: object, iccid: str = "") -> ContractOrders:
    """Read one page of queryOrder (documented but for 16 of 22 fields). `iccid`: the card that was asked for, or "".

    Raises NotUnderstood("not_object", "no_orders", "too_many", "two_voices", "wrong_card").
    """
    row = _plain_row(data)
    listed, page = row.get("package_order"), json_object(row.get("page")) or {}
    total = _count(text_at(page, "total_count"))
    if listed is None and total is None:
        raise NotUnderstood("no_orders")
    if iccid and set(cards_in(listed)) - {iccid}:
        raise NotUnderstood("wrong_card")
    return ContractOrders(orders=tuple(_order(each) for each in _rows(listed)), total=total)


def renewed(data: object, order_id: str) -> RenewedOrder:
    """Read renewPackage's data (documented): it names our order and its new end, or it is no answer.

    Raises NotUnderstood("not_ours").
    """
    row = json_object(data) or {}
    expires = _text(row, "order_expire_date")
    if text_at(row, "order_id") != order_id or expires is None:
        raise NotUnderstood("not_ours")
    return RenewedOrder(order_id=order_id, expires_text=expires, expires=time_of(expires), fields=_fields(row))


def receipt(data: object, iccid: str) -> ContractReceipt:
    """Read orderPackage's data (documented): an order's number. Raises NotUnderstood("not_ours", "wrong_card")."""
    row = json_object(data) or {}
    order_id = number_at(row, "order_id")
    if order_id in ("", iccid):
        raise NotUnderstood("not_ours")
    if text_at(row, "device_id") not in ("", iccid) or set(cards_in(_without_numbers(row))) - {iccid}:
        raise NotUnderstood("wrong_card")
    return ContractReceipt(
        order_id=order_id,
        iccid=_text(row, "device_id"),
        starts_text=_text(row, "order_start_date"),
        expires_text=_text(row, "order_expire_date"),
        fields=_fields(row),
    )


def bulk_outcomes(data: object, iccids: tuple[str, ...]) -> tuple[BulkOutcome, ...]:
    """Read batchOrderPackages' data (documented), card by card in our order; a card that it does not name is unknown.

    One that it names twice, or in two voices, is unknown as well. Raises NotUnderstood("not_object", "wrong_card").
    """
    row = json_object(data)
    if row is None:
        raise NotUnderstood("not_object")
    told = [each for each in _rows(row.get("device_order")) if isinstance(each, dict)]
    by_card = {iccid: [each for each in told if text_at(each, "device_id") == iccid] for iccid in iccids}
    if {text_at(each, "device_id") for each in told} - {"", *iccids}:
        raise NotUnderstood("wrong_card")
    return tuple(_outcome(iccid, rows) for iccid, rows in by_card.items())


def _outcome(iccid: str, rows: list[JsonObject]) -> BulkOutcome:
    if len(rows) != 1:
        return BulkOutcome(iccid=iccid)
    error, words = text_at(rows[0], "error"), text_at(rows[0], "errorMsg")
    others = {name: value for name, value in rows[0].items() if name not in ("error", "errorMsg")}
    if error == DONE and number_at(rows[0], "order_id") and not denies(others, {}, words):
        return BulkOutcome(iccid=iccid, receipt=receipt(rows[0], iccid))
    if error and not text_at(rows[0], "order_id") and not _may_be_done(error, words):
        return BulkOutcome(iccid=iccid, code=error, message=words)
    return BulkOutcome(iccid=iccid)


def _may_be_done(error: str, words: str) -> bool:
    """Whether the error of one card leaves open whether it was carried out."""
    is_plain = meaning_of(error, words) in (RefusalMeaning.PLAIN, RefusalMeaning.NOT_THERE)
    return may_mean_yes(error) or not is_plain or leaves_open(error, words, None, {})


def _order(row: object) -> ContractOrder:
    if not isinstance(row, dict):
        return ContractOrder(fields=(("", text_of(row)),), problem="not_object")
    expires, code = _text(row, "expireDate"), number_at(row, "orderCode")
    return ContractOrder(
        order_code=code or None,
        status=_text(row, "orderStatus"),
        buy_type=_text(row, "buyType"),
        flow=_text(row, "flow"),
        ordered_text=_text(row, "orderDate"),
        expires_text=expires,
        expires=time_of(expires),
        names_card=any(cards_in(row)),
        fields=_fields(row),
        problem="" if code else "missing",
    )


def _card(row: object) -> CardInUse:
    if not isinstance(row, dict):
        return CardInUse(fields=(("", text_of(row)),), problem="not_object")
    life_cycle, iccid = _text(row, "lifeCycle"), number_at(row, "assetId")
    return CardInUse(
        iccid=iccid or None,
        life_cycle=_LIFE_CYCLES.get(life_cycle or ""),
        life_cycle_text=life_cycle,
        fields=_fields(row),
        problem="" if iccid else "missing",
    )


def _row_of(data: object, iccid: str) -> JsonObject:
    row = _plain_row(data)
    if text_at(row, "device_id") not in ("", iccid) or set(cards_in(_without_numbers(row))) - {iccid}:
        raise NotUnderstood("wrong_card")
    return row


def _plain_row(data: object) -> JsonObject:
    """An object that does not say no by a code of its own: then nothing it has, or lacks, is a fact."""
    row = json_object(data)
    if row is None:
        raise NotUnderstood("not_object")
    if own_code(row) is not None:
        raise NotUnderstood("two_voices")
    return row


def _count(text: str) -> int | None:
    count = integer_of(text)
    return None if count is None or count < 0 else count


def _rows(value: object) -> list[object]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise NotUnderstood("not_object")
    if len(value) > MAX_ROWS:
        raise NotUnderstood("too_many")
    return value


def _without_numbers(row: JsonObject) -> JsonObject:
    """A row without its order's number and sign, which may look like anything."""
    return {name: value for name, value in row.items() if name not in ("sign", "order_id", "order_code")}


def _text(row: JsonObject, name: str) -> str | None:
    return text_at(row, name) or None


def _fields(row: JsonObject) -> tuple[Pair, ...]:
    """Every field but the sign, which says nothing of a card."""
    return tuple(pair for pair in fields_of(row) if pair[0] != "sign")
