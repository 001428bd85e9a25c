"""What a reply says of our assumptions. Works on the redacted text alone, so a recorded reply is judged alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from services.contract import expected
from services.contract.reading import Shape, parsed
from services.contract.records import Assumption, Findings, Judged, Verdict
from services.mall import assumptions, endpoints
from services.mall.prices import is_price_field
from services.wire.refusals import looks_like_success
from services.wire.values import date_of, text_of

_SHOWN = 6  # of many names or values


class Answer(NamedTuple):
    """A reply taken apart. `code` is None for a bare object; `data` of an envelope may be absent."""

    call: str
    iccid: str
    code: str | None
    message: object
    data: object
    shape: Shape

    @property
    def is_yes(self) -> bool:
        """Whether it is an envelope with "S", or bare."""
        return self.code in (None, assumptions.SUCCESS)

    def values(self, place: str) -> list[str]:
        """The different texts of the field that stands for this place."""
        names = self.shape.renamed(expected.place_names(self.call, self.shape))
        return [text for path, found in names if found == place for text in self.shape.texts(path)]

    def has(self, place: str) -> bool:
        """Whether any object has the field that stands for this place."""
        return any(found == place for _, found in self.shape.renamed(expected.place_names(self.call, self.shape)))


def findings(call: str, reply: str, iccid: str, *, status: int | None) -> Findings:
    """Everything that one reply tells. `status` is the HTTP status that it came with: only of 200 the text counts."""
    read = parsed(reply) if reply and status == 200 else None
    if read is None or not isinstance(read.value, dict):
        return Findings(judged=tuple(_of_no_answer(call, reply, status)))
    answer = _taken_apart(call, iccid, read.value)
    understood, unknown = expected.fields_of(call, answer.shape)
    missing = tuple(expected.missing_in(call, answer.shape)) if answer.is_yes else ()
    judged = (*_of_every_reply(answer), *(_of_call(answer) if answer.is_yes else _of_a_no(answer)))
    return Findings(understood, unknown, missing, judged, cut=read.cut)


def confirmed_if(assumption: Assumption, holds: bool, seen: str = "") -> Judged:
    """The assumption, confirmed or refuted by this."""
    return Judged(assumption, Verdict.CONFIRMED if holds else Verdict.REFUTED, "" if holds else seen)


def listed(names: Iterable[str]) -> str:
    """Some of these names or values, for a cell of a table."""
    some = list(dict.fromkeys(names))
    return ", ".join(some[:_SHOWN]) + (", ..." if len(some) > _SHOWN else "")


def _taken_apart(call: str, iccid: str, value: dict[str, object]) -> Answer:
    if "operateCode" not in value:
        return Answer(call, iccid, None, None, value, Shape(value))
    data = value.get("data")
    return Answer(call, iccid, text_of(value["operateCode"]), value.get("message"), data, Shape(data))


def _of_no_answer(call: str, reply: str, status: int | None) -> Iterator[Judged]:
    """A page in the place of an answer says something of the address alone."""
    if call == endpoints.ORDER_DETAILS.name and status is not None:
        yield confirmed_if(Assumption.DETAILS_BASE, False, f"HTTP {status}")
    elif reply and status == 200:
        yield confirmed_if(Assumption.ENVELOPE, False, reply[:40])


def _of_every_reply(answer: Answer) -> Iterator[Judged]:
    bare = answer.code is None
    yield confirmed_if(Assumption.ENVELOPE, not bare, listed(answer.shape.kinds) or "{}")
    if answer.shape.kinds:
        odd = [path for path, kinds in answer.shape.kinds.items() if {"number", "bool"} & kinds.keys()]
        yield confirmed_if(Assumption.TEXTS, not odd, listed(odd))


def _of_a_no(answer: Answer) -> Iterator[Judged]:
    code = str(answer.code)
    has_words = isinstance(answer.message, str) and bool(answer.message.strip())
    yield confirmed_if(Assumption.REFUSAL, has_words and not looks_like_success(code), code)
    if answer.call == endpoints.ORDER_DETAILS.name:
        yield confirmed_if(Assumption.DETAILS_BASE, True)


def _of_call(answer: Answer) -> Iterator[Judged]:
    judges: dict[str, Callable[[Answer], Iterator[Judged]]] = {
        endpoints.VERIFY.name: _of_verify,
        endpoints.PLANS.name: _of_plans,
        endpoints.ORDERS.name: _of_orders,
        endpoints.RENEWAL.name: _of_renewal,
        endpoints.PAYMENT_RESULT.name: _of_payment,
        endpoints.ORDER_DETAILS.name: _of_details,
    }
    return judges[answer.call](answer)


def _of_verify(answer: Answer) -> Iterator[Judged]:
    named = answer.values("deviceCode")
    holds = named == [answer.iccid] and not answer.shape.lists
    yield confirmed_if(Assumption.CARD_NAMED, holds, listed(answer.shape.kinds) or "{}")


def _of_plans(answer: Answer) -> Iterator[Judged]:
    rows = expected.row_list(answer.call, answer.shape)
    if rows is None:
        if answer.shape.kinds.keys() - expected.ECHO - {assumptions.PLAN_LIST}:
            yield confirmed_if(Assumption.PLAN_LIST, False, listed(answer.shape.kinds))
        return
    yield confirmed_if(Assumption.PLAN_LIST, rows == assumptions.PLAN_LIST, rows or "data")
    unknown = [each.path for each in expected.fields_of(answer.call, answer.shape)[1]]
    prices = [path for path in answer.shape.kinds if is_price_field(path.rpartition(".")[2])]
    groups = {
        Assumption.PLAN_NAMES: ("servicePlanCode", "servicePlanShowName", "packageCode"),
        Assumption.PLAN_PRICE: ("payAmount", "payCurrency"),
        Assumption.PLAN_PERIODS: ("time", "unit", "minOrderPeriod", "maxOrderPeriod"),
        Assumption.PLAN_RENEWS: ("autoRenewal", "plan_id"),
    }
    for assumption, names in groups.items():
        lacking = [name for name in names if not answer.has(f"{expected.PLAN_ROW}.{name}")]
        instead = prices if assumption is Assumption.PLAN_PRICE else []
        yield confirmed_if(assumption, not lacking, listed([f"-{name}" for name in lacking] + instead + unknown))
    yield from _units(answer, [f"{expected.PLAN_ROW}.{name}" for name in ("unit", "packageType")])


def _of_orders(answer: Answer) -> Iterator[Judged]:
    rows = expected.row_list(answer.call, answer.shape)
    if rows is None:
        shape = answer.shape
        if shape.kinds.keys() - expected.ECHO - {expected.ORDER_ROW}:
            yield confirmed_if(Assumption.ORDER_LIST, False, listed(shape.kinds))
        else:
            yield Judged(Assumption.NO_ORDERS, Verdict.CONFIRMED, _form_of_nothing(answer))
        return
    yield confirmed_if(Assumption.ORDER_LIST, rows == expected.ORDER_ROW, rows or "data")
    yield from _values_are(
        answer, Assumption.ORDER_STATES, f"{expected.ORDER_ROW}.orderStatus", assumptions.ORDER_STATES
    )
    yield from _dates(answer, Assumption.END_DATE, f"{expected.ORDER_ROW}.expireDate", "-")
    yield from _units(answer, [f"{expected.ORDER_ROW}.unit"])


def _of_renewal(answer: Answer) -> Iterator[Judged]:
    if not answer.shape.kinds.keys() - expected.ECHO:
        yield Judged(Assumption.NO_RENEWAL, Verdict.CONFIRMED, _form_of_nothing(answer))
        return
    one_record = isinstance(answer.data, dict) and answer.has("orderNo") and answer.has("payId")
    seen = "data: list" if isinstance(answer.data, list) else listed(answer.shape.kinds)
    yield confirmed_if(Assumption.RENEWAL_RECORD, one_record and answer.code is not None, seen)
    yield from _dates(answer, Assumption.RENEWAL_DATE, "subscriptionTime", ".")
    yield from _units(answer, ["packageType"])


def _of_payment(answer: Answer) -> Iterator[Judged]:
    lacking = [name for name in ("payId", "orderNo", "payStatus", "payAmount", "payCurrency") if not answer.has(name)]
    yield confirmed_if(
        Assumption.PAYMENT_FIELDS, not lacking, listed([f"-{name}" for name in lacking] + list(answer.shape.kinds))
    )
    yield from _values_are(answer, Assumption.PAYMENT_STATES, "payStatus", assumptions.PAYMENT_STATES)


def _of_details(_answer: Answer) -> Iterator[Judged]:
    yield confirmed_if(Assumption.DETAILS_BASE, True)


def _values_are(answer: Answer, assumption: Assumption, place: str, known: Iterable[str]) -> Iterator[Judged]:
    if values := answer.values(place):
        odd = [value for value in values if value not in set(known)]
        yield confirmed_if(assumption, not odd, listed(odd))


def _units(answer: Answer, places: list[str]) -> Iterator[Judged]:
    if values := [value for place in places for value in answer.values(place)]:
        odd = [value for value in values if value not in assumptions.UNIT_DAYS]
        yield confirmed_if(Assumption.UNITS, not odd, listed(odd))


def _dates(answer: Answer, assumption: Assumption, place: str, separator: str) -> Iterator[Judged]:
    if values := answer.values(place):
        odd = [value for value in values if date_of(value) is None or value[4:5] != separator or len(value) != 10]
        yield confirmed_if(assumption, not odd, listed(odd))


def _form_of_nothing(answer: Answer) -> str:
    if isinstance(answer.data, dict):
        return "{" + listed(answer.shape.kinds) + "}"
    return "null" if answer.data is None else text_of(answer.data)[:40]
