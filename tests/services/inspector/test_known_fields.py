from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from services.errors import NotUnderstood, Refused
from services.inspector.json_lines import is_json_like, pretty_lines
from services.inspector.known_fields import KNOWN, unrecognised_lines
from services.mall import decoding, proofs
from services.mall.client import MallClient
from services.mall.endpoints import ENDPOINTS
from services.mall.envelope import Envelope
from services.mall.proofs import Sent
from services.records import Bases, Call, Profile
from services.sandbox import Sandbox, sample_cards
from services.wire.transport import Transport

CARDS = {card.key: card for card in sample_cards()}
CARD = CARDS["auto_renewing"]


def unrecognised_fields(endpoint: str, reply: str) -> tuple[str, ...]:
    """The dotted names of the fields that are marked, each once, in the reply's order."""
    lines = tuple(pretty_lines(reply)) if is_json_like(reply) else ()
    return tuple(dict.fromkeys(lines[number].path for number in unrecognised_lines(endpoint, lines)))


class Reader(dict[str, object]):
    """A JSON object that notes which of its fields were asked for by name."""

    def __init__(self, names: set[str], fields: dict[str, object]) -> None:
        super().__init__(fields)
        self._names = names

    def get(self, name: str, default: object = None) -> object:
        self._names.add(name)
        return super().get(name, default)

    def __getitem__(self, name: str) -> object:
        self._names.add(name)
        return super().__getitem__(name)


def enveloped(row: Reader) -> Envelope:
    return Envelope("S", "success", row, {})


def refused_card(reply: Envelope) -> None:
    with pytest.raises(Refused):
        decoding.verified_card(reply, "89")


@pytest.mark.parametrize(
    ("endpoint", "fields", "decode"),
    [
        ("singleVerify", {"deviceCode": "89"}, lambda row: decoding.verified_card(enveloped(row), "89")),
        ("singleVerify", {"deviceCode": "89", "tradeRstCode": "0001"}, lambda row: refused_card(enveloped(row))),
        ("singleServicePlanPage", {"packageCode": "P"}, lambda row: decoding.plans([row], "89")),
        ("singleServicePlanPage", {"servicePlanList": []}, lambda row: decoding.plans(row, "89")),
        ("singleQueryOrder", {"orderList": None}, lambda row: decoding.orders(row, "89")),
        ("queryAutoRenewalRecord", {"orderNo": "1"}, lambda row: decoding.renewal(enveloped(row), "89")),
        ("queryAutoRenewalRecord", {"orderNo": "1", "payId": "P1"}, lambda row: decoding.renewal(enveloped(row), "89")),
        ("resultQuery", {"payId": "P1", "payStatus": "1"}, lambda row: decoding.payment_result(enveloped(row), "P1")),
        (
            "singleOrder",
            {"orderNo": "1", "payId": "P1"},
            lambda row: proofs.receipt(enveloped(row), Sent("89", "1", "P1")),
        ),
    ],
)
def test_every_field_that_decoding_reads_by_name_is_a_known_one(
    endpoint: str, fields: dict[str, object], decode: Callable[[Reader], object]
) -> None:
    names: set[str] = set()
    decode(Reader(names, fields))
    assert names
    assert names <= KNOWN[endpoint]


def test_every_field_of_an_order_that_decoding_reads_is_a_known_one() -> None:
    names: set[str] = set()
    decoding.orders({"orderList": [Reader(names, {"orderStatus": "1"})]}, "89")
    assert names
    assert {f"orderList.{name}" for name in names} <= KNOWN["singleQueryOrder"]


@pytest.mark.parametrize("place", ["currencyInfos", "servicePlanList.currencyInfos"])
def test_every_field_of_a_listed_price_that_decoding_reads_is_a_known_one(place: str) -> None:
    names: set[str] = set()
    decoding.plans([{"packageCode": "P", "currencyInfos": [Reader(names, {"price": "1"})]}], "89")
    assert names
    assert {f"{place}.{name}" for name in names} <= KNOWN["singleServicePlanPage"]


def test_only_calls_that_exist_have_known_fields() -> None:
    assert KNOWN.keys() <= {endpoint.name for endpoint in ENDPOINTS}


# ------------------------------------------------------------------ whole replies


class Asked:
    """A client of the sandbox; its calls are kept."""

    def __init__(self, sandbox: Sandbox, transport: Transport) -> None:
        self.sandbox = sandbox
        self.calls: list[Call] = []
        self.client = MallClient(
            Profile(name="practice", environment="custom"),
            Bases(vshop=sandbox.vshop_url, payment=sandbox.payment_url, topup=sandbox.topup_url),
            sandbox.partner_code,
            transport,
            self.calls.append,
            lambda: datetime.now(UTC),
        )

    def everything(self, faults: str) -> dict[str, str]:
        """The reply of every read under these faults, by the call's name; what is made of it does not matter."""
        self.sandbox.set_faults(faults)
        for read in (self.client.verify, self.client.plans, self.client.orders, self.client.renewal):
            try:
                read(CARD.iccid)
            except NotUnderstood:
                continue
        self.client.payment_result(CARD.pay_ids[0])
        return {call.endpoint: call.reply for call in self.calls}


@pytest.fixture(scope="module")
def asked() -> Iterator[Asked]:
    transport = Transport()
    with Sandbox() as sandbox:
        yield Asked(sandbox, transport)
    transport.close()


@pytest.mark.parametrize("faults", ["", "*=numbers", "*=bom"])
def test_the_sandboxs_replies_hold_nothing_unrecognised(asked: Asked, faults: str) -> None:
    replies = asked.everything(faults)
    assert len(replies) == 5
    assert {name: unrecognised_fields(name, reply) for name, reply in replies.items()} == dict.fromkeys(replies, ())


def test_what_a_reply_has_more_is_named_with_its_place(asked: Asked) -> None:
    replies = asked.everything("*=extra")
    envelope = ("data.newField", "data.newEmpty", "traceId", "serverFlags")
    assert unrecognised_fields("resultQuery", replies["resultQuery"]) == envelope
    assert unrecognised_fields("singleQueryOrder", replies["singleQueryOrder"]) == (
        "data.orderList.newField",
        "data.orderList.newEmpty",
        *envelope,
    )


def test_a_bare_reply_is_read_as_its_data() -> None:
    reply = json.dumps({"deviceCode": "89", "orderList": [{"orderStatus": "1", "odd": 1}], "code": 3})
    assert unrecognised_fields("singleQueryOrder", reply) == ("orderList.odd", "code")


def test_nothing_is_named_inside_an_unknown_field() -> None:
    reply = json.dumps({"operateCode": "S", "trace": {"operateCode": 1, "deep": [{"er": 2}]}, "data": None})
    assert unrecognised_fields("singleVerify", reply) == ("trace",)


def test_a_known_name_in_another_place_is_not_a_known_field() -> None:
    reply = json.dumps({"operateCode": "S", "orderStatus": "1", "data": {"message": "x", "orderList": []}})
    assert unrecognised_fields("singleQueryOrder", reply) == ("orderStatus", "data.message")


@pytest.mark.parametrize(
    ("endpoint", "data"),
    [
        ("singleVerify", {"tradeRstCode": "0001", "tradeRstMessage": "卡号无效"}),
        ("singleServicePlanPage", {"servicePlanList": [{"currencyInfos": [{"currencyAbbr": "EUR", "price": "1"}]}]}),
        ("singleQueryOrder", {"total": 0, "orderList": []}),
        ("queryAutoRenewalRecord", {"orderNo": "1", "payId": "2", "renewalStatus": "1", "active": True}),
    ],
)
def test_what_an_answer_is_judged_by_is_not_marked_as_unknown(endpoint: str, data: dict[str, object]) -> None:
    assert unrecognised_fields(endpoint, json.dumps({"operateCode": "S", "data": data})) == ()


def test_prices_in_every_currency_are_known_where_plans_stand_and_nowhere_else() -> None:
    plan = {"servicePlanCode": "1", "spGBP_3": "9", "orUSD_1": "4", "specialPriceCNY": "1", "spGBP": "1"}
    page = json.dumps({"operateCode": "S", "data": {"servicePlanList": [plan]}})
    assert unrecognised_fields("singleServicePlanPage", page) == ("data.servicePlanList.spGBP",)
    assert unrecognised_fields("singleServicePlanPage", json.dumps({"data": [plan]})) == ("data.spGBP",)
    assert "data.spGBP_3" in unrecognised_fields("singleVerify", json.dumps({"data": plan}))


def test_a_renewal_may_come_in_a_list() -> None:
    reply = json.dumps({"operateCode": "S", "data": [{"orderNo": "1", "payId": "2", "subscriptionTime": "x"}]})
    assert unrecognised_fields("queryAutoRenewalRecord", reply) == ()


@pytest.mark.parametrize("cut", [5, 60, 120])
def test_a_reply_that_was_cut_off_names_what_is_there(cut: int) -> None:
    reply = json.dumps({"operateCode": "S", "odd": 1, "data": {"deviceCode": "89", "filler": "x" * 200}})
    assert unrecognised_fields("singleVerify", reply[:-cut]) == ("odd", "data.filler")


def test_masked_values_do_no_harm() -> None:
    reply = '{"operateCode":"S","data":{"partnerCode":12…,"deviceCode":"89","sign":"…"}}'
    assert unrecognised_fields("singleVerify", reply) == ("data.sign",)


@pytest.mark.parametrize(
    ("endpoint", "reply"),
    [
        ("singleVerify", "<html>504</html>"),
        ("singleVerify", ""),
        ("mallOrder", '{"purchase_order_id":"1"}'),
        ("brandNew", '{"a":1}'),
    ],
)
def test_where_nothing_can_be_said_nothing_is(endpoint: str, reply: str) -> None:
    assert unrecognised_fields(endpoint, reply) == ()
