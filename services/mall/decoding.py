"""From an envelope's `data` to records, row by row: a row that cannot be read is one marked row.

Every function raises NotUnderstood where the reply as a whole cannot be taken; nothing else leaves here.
Documented: /singleQueryOrder's reply, the bare fields of /singleOrder and /queryAutoRenewalRecord. Assumed: all others
(linksfield-api.md section 12).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from services.errors import NotUnderstood, Refused
from services.mall import assumptions
from services.mall.envelope import Envelope
from services.mall.prices import plan_prices
from services.records import (
    Money,
    Order,
    OrderRecords,
    OrderState,
    PaymentResult,
    PaymentState,
    Plan,
    PlanPage,
    Renewal,
    RenewalForm,
    RenewalReading,
    VerifiedCard,
)
from services.wire.doubts import denies, denies_card
from services.wire.values import (
    LONGEST_TEXT,
    JsonObject,
    Pair,
    amount_of,
    cards_in,
    currency_of,
    date_of,
    fields_of,
    integer_of,
    json_object,
    shared_fields_of,
    text_at,
    text_of,
)
from services.wire.voices import own_code, short_name

MAX_ROWS = 200_000
"""Most rows that are read of one list (ours: twice what the tables are made for)."""

_PLAN_MARKS = (*assumptions.PLAN_MARKS, *assumptions.PLAN_NAMES)
_NOT_SO = frozenset({"", "null", *assumptions.FLAG_OFF})
_ECHO = frozenset({"deviceCode", "partnerCode"})


def verified_card(reply: Envelope, iccid: str) -> VerifiedCard:
    """Read /singleVerify's data (assumed): an object that names the card, and none but it.

    Raises Refused for a row with a code of its own that is no success ("tradeRstCode" of the older calls is
    documented), NotUnderstood "not_object", "wrong_card", "no_card", or "two_voices" where it says no as well.
    """
    data = reply.data
    for each in data if isinstance(data, list) else [data]:
        _require_no_code(each)
    if denies_card(data, reply.others, reply.message):
        raise NotUnderstood("two_voices")
    row = json_object(data)
    if row is None:
        raise NotUnderstood("not_object")
    cards = set(cards_in(row))
    if cards != {iccid}:
        raise NotUnderstood("wrong_card" if cards else "no_card")
    return VerifiedCard(iccid=iccid, partner_code=text_at(row, "partnerCode"), fields=fields_of(row))


def plans(data: object, iccid: str) -> PlanPage:
    """Read /singleServicePlanPage's data (assumed): the list, to depth 3, whose rows look like plans.

    None is `data` absent, null, empty or naming no more than card and partner, and an empty list; data without a
    list of plans is "no_plans".
    """
    if isinstance(data, dict):
        _require_card(data, iccid)
    found = _plan_list(data)
    seen: dict[Pair, Pair] = {}
    rows = [_plan(row, seen) for row in _not_too_many(found.rows)]
    return PlanPage(plans=_told_apart(rows), total=found.total)


def orders(data: object, iccid: str) -> tuple[Order, ...]:
    """Read /singleQueryOrder's data (documented).

    None, as far as Linksfield says (assumed): `data` absent, null, empty or naming no more than card and partner;
    `orderList` null or empty. Anything else without a list is "no_orders".
    """
    if data is None or data == [] or data == {}:
        return ()
    page = json_object(data)
    if page is None:
        raise NotUnderstood("no_orders")
    if set(cards_in(page)) - {iccid}:
        raise NotUnderstood("wrong_card")
    if page.keys() <= _ECHO:
        return ()
    rows = page.get("orderList", "")
    # "There are 5" beside none of them is no "none".
    if not isinstance(rows, (list, type(None))) or (not rows and integer_of(text_at(page, *assumptions.TOTAL_NAMES))):
        raise NotUnderstood("no_orders")
    if rows is None:
        return ()
    return tuple(_order(row) for row in _not_too_many(rows))


def renewal(reply: Envelope, iccid: str) -> RenewalReading:
    """Read /queryAutoRenewalRecord's reply (documented fields).

    Nothing in force is absent, null, an empty object or list, or an object that only echoes the card (assumed).
    Of several records the first that is in force counts, with the problem "several".
    """
    data = reply.data
    rows = [row for row in _not_too_many(data if isinstance(data, list) else [data]) if row is not None]
    records = [record for row in rows if (record := _renewal(row, iccid)) is not None]
    if not records:
        return RenewalReading(renewal=None, form=_form_of_nothing(reply, rows))
    first = next((record for record in records if record.in_force), records[0])
    if len(records) > 1 and first.in_force:
        first = replace(first, problem="several")
    return RenewalReading(renewal=first, form=RenewalForm.RECORD)


def _form_of_nothing(reply: Envelope, rows: list[object]) -> RenewalForm:
    filled = [row for row in rows if isinstance(row, dict) and row]
    if any(row.keys() - _ECHO for row in filled):
        return RenewalForm.EMPTY_RECORD
    if filled:
        return RenewalForm.CARD_ALONE
    if reply.is_bare:
        return RenewalForm.BARE_EMPTY
    return RenewalForm.NO_DATA if reply.data is None else RenewalForm.EMPTY_DATA


def payment_result(reply: Envelope, pay_id: str) -> PaymentResult:
    """Read /resultQuery's data (assumed).

    "wrong_payment" if it names another payment, "two_voices" if it is paid and says no as well.
    """
    data = reply.data
    row = json_object(data)
    if not row:
        raise NotUnderstood("not_object" if data else "empty", detail="data")
    if any(text_at(row, name) not in ("", pay_id) for name in row if short_name(name) == "payid"):
        raise NotUnderstood("wrong_payment")
    status = text_at(row, "payStatus")
    state = assumptions.PAYMENT_STATES.get(status, PaymentState.UNKNOWN)
    if state is PaymentState.PAID and denies(row, reply.others, reply.message):
        raise NotUnderstood("two_voices")
    money, problem = _money(row)
    return PaymentResult(
        pay_id=pay_id,
        status=status,
        state=PaymentState.UNKNOWN if assumptions.results_differ(state, text_at(row, "payRst")) else state,
        order_no=text_at(row, "orderNo"),
        money=money,
        paid_at_text=text_at(row, "payResultDate"),
        pay_type=text_at(row, "payType"),
        fields=fields_of(row),
        problem=problem if status else "missing",
    )


def details(data: object) -> tuple[tuple[str, str], ...]:
    """Read any data as (name, text) pairs; the objects of a list have their number before the name ("2.status")."""
    if isinstance(data, dict):
        return fields_of(data)
    if not isinstance(data, list):
        return _whole(data)
    numbered = [(number, details(row)) for number, row in enumerate(_not_too_many(data), start=1)]
    return tuple((f"{number}.{name}", text) for number, pairs in numbered for name, text in pairs)


def order_records(data: object) -> OrderRecords:
    """Read every object of any data, at whatever depth, by itself."""
    found: list[tuple[Pair, ...]] = []
    left = [data if isinstance(data, (dict, list)) else {"data": data}]
    while left:
        each = left.pop()
        inner = list(each.values()) if isinstance(each, dict) else each
        left.extend(value for value in inner if isinstance(value, (dict, list)))
        pairs = each.items() if isinstance(each, dict) else ()
        found.append(
            tuple((name, text_of(value).strip()) for name, value in pairs if not isinstance(value, (dict, list)))
        )
    return OrderRecords(records=tuple(record for record in found if record))


def _whole(data: object) -> tuple[tuple[str, str], ...]:
    return () if data is None else (("data", text_of(data)),)


def _not_too_many(rows: list[object]) -> list[object]:
    if len(rows) > MAX_ROWS:
        raise NotUnderstood("too_many")
    return rows


def _require_card(row: JsonObject, iccid: str) -> None:
    if text_at(row, "deviceCode") not in ("", iccid):
        raise NotUnderstood("wrong_card")


def _require_no_code(row: object) -> None:
    said = own_code(row) if isinstance(row, dict) else None
    if said is not None:
        raise Refused(*said)


class _Found(NamedTuple):
    """A list in a reply, and how many rows there are in all, if that is said beside it."""

    rows: list[object]
    total: int | None = None

    @property
    def plans(self) -> int:
        """How many rows look like plans."""
        return sum(isinstance(row, dict) and bool(text_at(row, *_PLAN_MARKS)) for row in self.rows)


def _plan_list(data: object) -> _Found:
    lists = list(_lists_in(data, assumptions.PLAN_DEPTH, None))
    likely = max(lists, key=lambda found: found.plans, default=_Found([]))
    if likely.plans:
        return likely
    is_none = data is None or (isinstance(data, dict) and not any(data[name] for name in data.keys() - _ECHO))
    if is_none:
        return _Found([])
    is_odd = isinstance(data, dict) and not isinstance(data.get(assumptions.PLAN_LIST), (list, type(None)))
    if is_odd or all(found.rows for found in lists):
        raise NotUnderstood("no_plans")
    return _Found([])


def _lists_in(value: object, depth: int, total: int | None) -> Iterator[_Found]:
    """Yield all lists where plans may stand, the assumed name first."""
    if isinstance(value, list):
        yield _Found(value, total)
    if isinstance(value, dict) and depth:
        said = integer_of(text_at(value, *assumptions.TOTAL_NAMES))
        inner = [value.get(assumptions.PLAN_LIST), *value.values()]
        for each in inner:
            yield from _lists_in(each, depth - 1, total if said is None else said)


def _told_apart(rows: list[Plan]) -> tuple[Plan, ...]:
    """Mark plans that an order could not tell apart: the same codes, and not the same plan."""
    kinds: dict[tuple[str, str], set[tuple[Pair, ...]]] = {}
    for plan in rows:
        if not plan.problem:
            kinds.setdefault((plan.plan_code, plan.package_code), set()).add(plan.fields)
    twice = {codes for codes, fields in kinds.items() if len(fields) > 1}
    if not twice:
        return tuple(rows)
    return tuple(
        replace(plan, problem=plan.problem or "same_codes") if (plan.plan_code, plan.package_code) in twice else plan
        for plan in rows
    )


def _plan(row: object, seen: dict[Pair, Pair]) -> Plan:
    if not isinstance(row, dict):
        return Plan(plan_code="", name="", package_code="", fields=_whole(row), problem="not_object")
    prices = plan_prices(row)
    name = text_at(row, *assumptions.PLAN_NAMES)
    package_code = text_at(row, "packageCode")
    package_type = text_at(row, "packageType")
    time, unit = text_at(row, "time"), text_at(row, "unit")
    return Plan(
        plan_code=text_at(row, "servicePlanCode"),
        name=name,
        package_code=package_code,
        package_type=package_type,
        area=text_at(row, "area"),
        countries=_joined(row.get("coverCountry")),
        allowance_mb=amount_of(text_at(row, "packageFlow")),
        price=prices.price,
        price_problem=prices.problem,
        period_prices=prices.period_prices,
        time=time,
        unit=unit,
        length_days=_plan_days(time, unit, package_type),
        min_periods=integer_of(text_at(row, "minOrderPeriod")),
        max_periods=integer_of(text_at(row, "maxOrderPeriod")),
        may_renew=_may_renew(text_at(row, "autoRenewal")),
        stripe_plan_id=text_at(row, "plan_id"),
        fields=shared_fields_of(row, seen),
        problem="" if _is_whole(name) and _is_whole(package_code) else "missing",
    )


def _is_whole(text: str) -> bool:
    return 0 < len(text) < LONGEST_TEXT


def _order(row: object) -> Order:
    if not isinstance(row, dict):
        fields = _whole(row)
        return Order(status="", state=OrderState.UNKNOWN, plan_name="", fields=fields, problem="not_object")
    status = text_at(row, "orderStatus")
    plan_name = text_at(row, "servicePlanShowName")
    time, unit = text_at(row, "time"), text_at(row, "unit")
    return Order(
        status=status,
        state=assumptions.ORDER_STATES.get(status, OrderState.UNKNOWN),
        plan_name=plan_name,
        periods=integer_of(time),
        unit=unit,
        length_days=_length_days(time, unit),
        ends=date_of(text_at(row, "expireDate")),
        ends_text=text_at(row, "expireDate"),
        days_left=integer_of(text_at(row, "remainingDays")),
        fields=fields_of(row),
        problem="" if status and plan_name else "missing",
    )


def _renewal(row: object, iccid: str) -> Renewal | None:
    if not isinstance(row, dict):
        return Renewal(order_no="", pay_id="", plan_name="", fields=_whole(row), problem="not_object")
    if set(cards_in(row)) - {iccid}:
        raise NotUnderstood("wrong_card")
    if not any(text_at(row, name) for name in row if name not in _ECHO):
        return None
    order_no, pay_id = _number_at(row, "orderNo"), _number_at(row, "payId")
    return Renewal(
        order_no=order_no,
        pay_id=pay_id,
        plan_name=text_at(row, "servicePlanShowName"),
        periods=text_at(row, "orderPeriod"),
        package_type=text_at(row, "packageType"),
        since=date_of(text_at(row, "subscriptionTime")),
        since_text=text_at(row, "subscriptionTime"),
        fields=fields_of(row),
        problem=_renewal_problem(row) if order_no and pay_id else "missing",
    )


def _number_at(row: JsonObject, name: str) -> str:
    """A number of a record, "" for what stands where there is none."""
    text = text_at(row, name)
    return "" if text.lower() in assumptions.NO_NUMBER else text


def _renewal_problem(row: JsonObject) -> str:
    """A record with a state that ended it does not say that anything is in force."""
    if any(assumptions.ENDED_NAMES.fullmatch(name) and text_at(row, name).lower() not in _NOT_SO for name in row):
        return "ended"
    flags = (text_at(row, name).lower() for name in assumptions.RENEWAL_FLAGS)
    states = (text_at(row, name) for name in assumptions.RENEWAL_STATES)
    ended = any(map(assumptions.ENDED.search, states)) or any(flag in assumptions.FLAG_OFF for flag in flags)
    return "ended" if ended else ""


def _money(row: JsonObject) -> tuple[Money | None, str]:
    text = text_at(row, "payAmount")
    amount, currency = amount_of(text), currency_of(text_at(row, *assumptions.CURRENCY_NAMES))
    if amount is None or currency is None:
        return None, "unreadable" if text else ""
    return Money(amount, currency), ""


def _joined(value: object) -> str:
    """Return a list of countries as "Austria, Belgium", anything else as its text."""
    if isinstance(value, list) and not any(isinstance(item, (list, dict)) for item in value):
        return ", ".join(text_of(item) for item in value)[:LONGEST_TEXT]
    return text_of(value)[:LONGEST_TEXT]


def _length_days(time: str, unit: str) -> int | None:
    count, days = integer_of(time), assumptions.UNIT_DAYS.get(unit)
    return count * days if count is not None and count > 0 and days is not None else None


def _plan_days(time: str, unit: str, package_type: str) -> int | None:
    """Days of one period: `time` and `unit`, else what the kind of package says (two kinds say nothing)."""
    kind = "" if package_type in assumptions.NO_LENGTH else package_type
    return _length_days(time or "1", unit or kind)


def _may_renew(flag: str) -> bool | None:
    return {"1": True, "0": False}.get(flag)
